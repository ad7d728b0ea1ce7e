"""Hosts: where samples are put; one form a kind, and a test that shows each of its steps."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from voicestudio.compose import keep_host, secrets_named, secrets_of
from voicestudio.flow.tools import Studio
from voicestudio.flow.try_host import Tried, try_host
from voicestudio.hosts.kind_fields import KIND_FIELDS
from voicestudio.hosts.kinds import make_host
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.hosting import HostConfig
from voicestudio.model.profile import Profile
from voicestudio.model.progress import Progress, Stage
from voicestudio.texts.hosts import ADVICE, KINDS
from voicestudio.ui import icons
from voicestudio.ui.surroundings import Surroundings
from voicestudio.ui.tasks import Runner, Task
from voicestudio.ui.theme import GAP, PAGE_MARGIN, scrolling, small, titled, toned
from voicestudio.ui.widgets.field_form import FieldForm
from voicestudio.ui.widgets.form_label import form_label
from voicestudio.ui.widgets.message_card import MessageCard
from voicestudio.ui.widgets.trial_list import TrialList


class HostsPage(QWidget):
    """Choose a host, or make one; store its secrets; test it."""

    changed = Signal()  # the profile in use has another host
    _stepped = Signal(object)  # Tried, from the thread of the test

    def __init__(self, tasks: Runner, around: Surroundings) -> None:
        super().__init__()
        self._tasks = tasks
        self._around = around
        self._hosts: list[HostConfig] = []
        self._testing: Task[bool] | None = None
        self._busy = False
        self.choice = QComboBox()
        self.choice.currentIndexChanged.connect(self._show_chosen)
        self.kind = QComboBox()
        for kind in KIND_FIELDS:
            self.kind.addItem(KINDS[kind], kind)
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.name = QLineEdit()
        self.name.textChanged.connect(self._update)
        self.advice = toned(QLabel(), "quiet")
        self.advice.setWordWrap(True)
        self.form = FieldForm()
        self.form.changed.connect(self._update)
        self.form.key_wanted.connect(self._fetch_key)
        self.hint = toned(small(QLabel()), "quiet")
        self.hint.setWordWrap(True)
        self.save = QPushButton(self.tr("Save and &test"))
        self.save.setObjectName("primary")
        self.save.clicked.connect(self._save)
        self.stop = QPushButton(self.tr("&Stop"))
        icons.put(self.stop, "square")
        self.stop.clicked.connect(self._stop)
        self.stop.hide()
        self.card = MessageCard()
        self.trial = TrialList()
        self._stepped.connect(self.trial.show_step)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, GAP, 0)
        box.setSpacing(2 * GAP)
        top = QFormLayout()
        top.setHorizontalSpacing(2 * GAP)
        top.setVerticalSpacing(GAP + 2)
        top.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        top.addRow(form_label(self.tr("H&ost"), self.choice), self.choice)
        top.addRow(form_label(self.tr("&Kind"), self.kind), self.kind)
        top.addRow(form_label(self.tr("N&ame"), self.name), self.name)
        box.addLayout(top)
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.stop)
        foot.addWidget(self.save)
        box.addWidget(self.advice)
        box.addWidget(self.form)
        box.addLayout(foot)
        box.addWidget(self.trial)
        box.addWidget(self.card)
        box.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        outer.setSpacing(2 * GAP)
        outer.addWidget(titled(QLabel(self.tr("Hosts"))))
        outer.addWidget(scrolling(inside), 1)

    def show_hosts(self, chosen: str = "") -> None:
        """Read the hosts anew and show one of them, or a new one."""
        try:
            self._hosts = self._around.settings.hosts()
        except VoiceStudioError as error:
            self.card.show_error(error)
            return
        blocked = self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItems([host.name for host in self._hosts])
        self.choice.addItem(self.tr("a new host…"))
        names = [host.name for host in self._hosts]
        self.choice.setCurrentIndex(names.index(chosen) if chosen in names else len(names))
        self.choice.blockSignals(blocked)
        self._show_chosen()

    @property
    def chosen(self) -> HostConfig | None:
        """The host that is chosen; None for one that is still to be made."""
        at = self.choice.currentIndex()
        return self._hosts[at] if 0 <= at < len(self._hosts) else None

    def _show_chosen(self) -> None:
        host = self.chosen
        self.card.hide()
        self.trial.clear()
        self.kind.setEnabled(host is None)
        self.name.setReadOnly(host is not None)
        self.name.setText(host.name if host else "")
        if host:
            self.kind.setCurrentIndex(self.kind.findData(host.kind))
        self._show_kind()

    def _show_kind(self) -> None:
        kind = str(self.kind.currentData())
        self.advice.setText(ADVICE[kind])
        self.form.show_fields(KIND_FIELDS[kind])
        self.form.follow(self.name)
        if self.chosen:
            self.form.fill(dict(self.chosen.values))
        self._update()

    def _update(self) -> None:
        fields = KIND_FIELDS[str(self.kind.currentData())]
        stored = [one.name for one in fields if one.secret and self.chosen]
        missing = self.form.missing({*stored, *secrets_named(fields)})
        if not self.name.text().strip():
            said = self.tr("Give the host a name.")
        elif missing:
            said = self.tr("%s is needed.") % missing
        else:
            said = ""
        self.hint.setText(said or self.tr("The test uploads a kilobyte of noise and removes it again."))
        self.save.setEnabled(not said and not self._busy)

    def _save(self) -> None:
        """Write the configuration, store the secrets, and test; off the GUI thread."""
        known, name, kind = self.chosen, self.name.text().strip(), str(self.kind.currentData())
        entered, fields = self.form.values, KIND_FIELDS[kind]
        config = HostConfig(name, kind, {one.name: entered[one.name] for one in fields if not one.secret})
        around, told = self._around, self._stepped.emit

        def saving(progress: Progress) -> bool:
            before = secrets_of(around.host_secrets, known, fields) if known else secrets_named(fields)
            secrets = {
                one.name: entered[one.name] or before.get(one.name, "") for one in fields if one.secret
            }
            make_host(config, secrets)
            keep_host(around.settings, around.host_secrets, config, secrets, replace=known is not None)
            users = [one.name for one in around.settings.profiles() if one.host == name]
            return _tested(around.open_studio(next(iter(users), None)), name, told, progress)

        self.card.hide()
        self.trial.clear()
        self._busy = True
        self.stop.show()
        self.stop.setFocus()  # the pressed button is switched off: the focus must not wander
        self._update()
        self._testing = self._tasks.run(
            saving,
            done=lambda went_well: self._over(name, went_well=went_well),
            failed=self._failed,
            cancelled=lambda: self._over(name, went_well=None),
            owner=self,
        )

    def _fetch_key(self) -> None:
        """Ask the server for its key, off the GUI thread; it is used once the person has confirmed it."""
        key, entered = self.form.key, self.form.values
        if key is None:
            return

        def fetching(progress: Progress) -> tuple[str, str]:
            from voicestudio.hosts.sftp.host import key_of_server  # noqa: PLC0415 - asyncssh is slow to load

            return key_of_server(entered, lambda: progress.report(Stage.HOST))

        def done(found: tuple[str, str]) -> None:
            if self.form.key is not key:  # the form asks for something else by now
                return
            key.fetch.setEnabled(True)
            now = self.form.values
            if (now["host"], now["port"]) == (entered["host"], entered["port"]):
                key.show_key(*found)

        def failed(error: VoiceStudioError) -> None:
            if self.form.key is key:
                key.fetch.setEnabled(True)
                self.card.show_error(error)

        self.card.hide()
        key.withdraw()
        key.fetch.setEnabled(False)
        self._tasks.run(fetching, done=done, failed=failed, owner=key)

    def _stop(self) -> None:
        if self._testing is not None:
            self._testing.cancel()

    def _over(self, name: str, *, went_well: bool | None) -> None:
        self._ended()
        blocked = self.choice.blockSignals(True)
        self._hosts = self._around.settings.hosts()
        self.choice.clear()
        self.choice.addItems([host.name for host in self._hosts])
        self.choice.addItem(self.tr("a new host…"))
        self.choice.setCurrentText(name)
        self.choice.blockSignals(blocked)
        self.kind.setEnabled(False)
        self.name.setReadOnly(True)
        if went_well:
            self._say_it_works(name)
        elif went_well is not None:
            what = self.tr("The host cannot be used like this.")
            self.card.show_words(what, self.tr("See the step that failed."), tone="bad")
        self._update()

    def _say_it_works(self, name: str) -> None:
        """And offer to use it, where the account in use puts its samples elsewhere."""
        profile, what = self._around.settings.profile(None), self.tr("The host works.")
        if profile.is_sandbox:
            self.card.show_words(what, self.tr("Choose it under Account."), tone="good")
        elif profile.host == name:
            self.card.show_words(what, self.tr("Samples of %s go there.") % profile.name, tone="good")
        else:
            self.card.show_words(
                what,
                self.tr("Samples of %s do not go there yet.") % profile.name,
                tone="good",
                button=self.tr("&Use it for this account"),
                act=lambda: self._put_on(profile, name),
            )

    def _put_on(self, profile: Profile, name: str) -> None:
        try:
            self._around.settings.put_on(profile.name, name)
        except VoiceStudioError as error:
            self.card.show_error(error)
            return
        self._say_it_works(name)
        self.changed.emit()

    def _failed(self, error: VoiceStudioError) -> None:
        self._ended()
        self.card.show_error(error)
        self._update()

    def _ended(self) -> None:
        stayed = self.stop.hasFocus()
        self._busy = False
        self._update()
        if stayed:
            self.save.setFocus()
        self.stop.hide()


def _tested(studio: Studio, name: str, told: Callable[[Tried], None], progress: Progress) -> bool:
    return try_host(studio, name, told, lambda: progress.report(Stage.HOST))
