"""Account: where voices are made, the key for it, and whether it works."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from voicestudio.flow.wallet import try_key
from voicestudio.model.errors import KEYRING_CODES, SetupError, VoiceStudioError
from voicestudio.model.key_test import KeyTested
from voicestudio.model.profile import SANDBOX_PROFILE, Profile
from voicestudio.model.progress import Progress, Stage
from voicestudio.texts.key_tests import key_words
from voicestudio.ui.surroundings import Surroundings
from voicestudio.ui.tasks import Runner
from voicestudio.ui.theme import GAP, PAGE_MARGIN, small, titled, toned
from voicestudio.ui.widgets.form_label import form_label
from voicestudio.ui.widgets.message_card import MessageCard
from voicestudio.ui.widgets.wrapping_row import WrappingRow

_LENGTH_SHOWN = 10  # characters of an account's name
_NOVITA = "https://api.novita.ai"


class AccountPage(QWidget):
    """Choose a profile, or make one; store its key; test both together; say where its samples go."""

    changed = Signal()  # another profile is in use, or its key is another
    hosts_pressed = Signal()
    left_pressed = Signal()

    def __init__(self, tasks: Runner, around: Surroundings) -> None:
        super().__init__()
        self._tasks = tasks
        self._around = around
        self._profiles: list[Profile] = [SANDBOX_PROFILE]
        self._busy = False
        self.choice = QComboBox()
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(_LENGTH_SHOWN)
        self.choice.currentIndexChanged.connect(self._show_chosen)
        self.use = QPushButton(self.tr("&Make voices here"))
        self.use.clicked.connect(self._use)
        self.name = QLineEdit()
        self.base_url = QLineEdit()
        self.base_url.setPlaceholderText(_NOVITA)
        self.host = QComboBox()
        self.host.activated.connect(lambda _at: self._put_on())
        self.key = QLineEdit()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.in_keyring = QRadioButton(self.tr("Keep it in this computer's &keyring"))
        self.for_session = QRadioButton(self.tr("For this &session only: it is written nowhere"))
        self.in_keyring.setChecked(True)
        self._where = QButtonGroup(self)
        self._where.addButton(self.in_keyring)
        self._where.addButton(self.for_session)
        self.save = QPushButton(self.tr("Save and &test"))
        self.save.setObjectName("primary")
        self.save.clicked.connect(self._save)
        self.hosts = QPushButton(self.tr("&Hosts…"))
        self.hosts.clicked.connect(self.hosts_pressed)
        self.left = QPushButton(self.tr("What &left this computer…"))
        self.left.clicked.connect(self.left_pressed)
        self.hint = toned(small(QLabel()), "quiet")
        self.hint.setWordWrap(True)
        self.card = MessageCard()
        self.about = toned(QLabel(), "quiet")
        self.about.setWordWrap(True)
        self._fields = QWidget()
        self._lay_out()
        for field in (self.name, self.base_url, self.key):
            field.textChanged.connect(self._update)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(form_label(self.tr("Voices are made &with"), self.choice))
        top.addWidget(self.choice, 1)
        top.addWidget(self.use)
        form = QFormLayout(self._fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(GAP + 2)
        form.setHorizontalSpacing(2 * GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(form_label(self.tr("N&ame"), self.name), self.name)
        form.addRow(form_label(self.tr("&Base URL"), self.base_url), self.base_url)
        form.addRow(form_label(self.tr("H&ost for samples"), self.host), self.host)
        form.addRow(form_label(self.tr("A&PI key"), self.key), self.key)
        form.addRow(self.in_keyring)
        form.addRow(self.for_session)
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.save)
        box = QVBoxLayout(self)
        box.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        box.setSpacing(2 * GAP)
        box.addWidget(titled(QLabel(self.tr("Account"))))
        box.addLayout(top)
        box.addWidget(self.about)
        box.addWidget(self._fields)
        box.addLayout(foot)
        box.addWidget(self.card)
        box.addStretch()
        box.addLayout(WrappingRow((self.hosts, self.left)))

    def show_profiles(self) -> None:
        """Read the profiles anew and show the one in use."""
        try:
            self._profiles = self._around.settings.profiles()
            in_use = self._around.settings.profile(None).name
        except VoiceStudioError as error:
            self.card.show_error(error)
            return
        self.host.clear()
        self.host.addItems(self._around.host_names())
        blocked = self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItem(self.tr("the sandbox: on this computer, free"))
        self.choice.addItems([profile.name for profile in self._profiles[1:]])
        self.choice.addItem(self.tr("a new account…"))
        names = [profile.name for profile in self._profiles]
        self.choice.setCurrentIndex(names.index(in_use))
        self.choice.blockSignals(blocked)
        self._show_chosen()

    def begin_new(self) -> None:
        """Go on to an account that is still to be made."""
        self.choice.setCurrentIndex(self.choice.count() - 1)
        self.name.setFocus()

    @property
    def chosen(self) -> Profile | None:
        """The profile that is chosen; None for one that is still to be made."""
        at = self.choice.currentIndex()
        return self._profiles[at] if 0 <= at < len(self._profiles) else None

    def _show_chosen(self) -> None:
        profile = self.chosen
        self.card.hide()
        self.key.clear()
        self.name.setText(profile.name if profile else "")
        self.base_url.setText(profile.base_url if profile else _NOVITA)
        self.host.setCurrentText(profile.host if profile else self.host.itemText(0))
        for field in (self.name, self.base_url):
            field.setReadOnly(profile is not None)
        self.key.setPlaceholderText(self.tr("Leave it empty to test the stored one") if profile else "")
        self.about.setText(self._about(profile))
        self._fields.setVisible(profile != SANDBOX_PROFILE)
        self.save.setVisible(profile != SANDBOX_PROFILE)
        self._update()

    def _about(self, profile: Profile | None) -> str:
        if profile == SANDBOX_PROFILE:
            return self.tr(
                "The sandbox is the same service, served by this computer: free, without an account, with a "
                "stand-in voice instead of a clone. Choose a new account above once you want real voices."
            )
        if profile is None:
            return self.tr("Create an API key in your account with the service, and paste it here.")
        return self.tr("A key only works with its own base URL. To change the URL, make a new account.")

    def _update(self) -> None:
        profile = self.chosen
        missing = ""
        if profile is None and not self.name.text().strip():
            missing = self.tr("Give the account a name.")
        elif profile is None and not self.key.text().strip():
            missing = self.tr("Paste the API key of your account.")
        self.hint.setText(missing or self.tr("The test asks for the balance, which is free."))
        self.hint.setVisible(self.save.isVisibleTo(self))
        self.save.setEnabled(not missing and not self._busy)
        self.use.setEnabled(profile is not None and profile.name != self._in_use())

    def _in_use(self) -> str:
        try:
            return self._around.settings.profile(None).name
        except VoiceStudioError:
            return ""

    def _use(self) -> None:
        profile = self.chosen
        if profile is None:
            return
        try:
            self._around.settings.use(profile.name)
        except VoiceStudioError as error:
            self.card.show_error(error)
            return
        self._update()
        self.changed.emit()

    def _put_on(self) -> None:
        """Put the samples of an account that is there already on the host that was chosen."""
        profile, host = self.chosen, self.host.currentText()
        if profile is None or profile.host == host:
            return
        try:
            self._around.settings.put_on(profile.name, host)
        except VoiceStudioError as error:
            self.card.show_error(error)
            return
        self._profiles = self._around.settings.profiles()
        self.card.show_words(
            self.tr("Samples of %(account)s go to %(host)s from now on.")
            % {"account": profile.name, "host": host},
            self.tr("There is nothing else to do."),
            tone="good",
        )
        self.changed.emit()

    def _save(self) -> None:
        """Make the profile where it is new, store the key, and test both; off the GUI thread."""
        profile, is_new = self.chosen, self.chosen is None
        base_url = self.base_url.text().strip().rstrip("/")
        wanted = profile or Profile(self.name.text().strip(), base_url, self.host.currentText())
        key, for_session = self.key.text().strip(), self.for_session.isChecked()
        around = self._around

        def saving(progress: Progress) -> KeyTested:
            if is_new:
                around.settings.add(wanted)
            if key and for_session:
                around.keys.use_for_session(wanted, key)
            elif key:
                around.keys.set(wanted, key)
            return try_key(around.open_studio(wanted.name), lambda: progress.report(Stage.CHECK))

        self._busy = True
        self.card.hide()
        self._update()
        self.hint.setText(self.tr("Testing…"))
        self._tasks.run(
            saving,
            done=lambda tested: self._tested(wanted, tested),
            failed=lambda error: self._failed(wanted, error),
            owner=self,
        )

    def _tested(self, profile: Profile, tested: KeyTested) -> None:
        self._over(profile)
        said = key_words(tested)
        self.card.show_words(said.what, said.remedy, tone="good" if tested.works else "bad")
        self.changed.emit()

    def _failed(self, profile: Profile, error: VoiceStudioError) -> None:
        """Where the keyring is the trouble, the session is a way out that is offered by name."""
        entered = self.key.text()
        self._over(profile)
        self.key.setText(entered)
        if isinstance(error, SetupError) and error.code in KEYRING_CODES and entered:
            self.card.show_error(error, self.tr("Use it for this session only"), self._save_for_session)
        else:
            self.card.show_error(error)

    def _save_for_session(self) -> None:
        self.for_session.setChecked(True)
        self._save()

    def _over(self, profile: Profile) -> None:
        """Show the profile that was saved, also where it is new."""
        self._busy = False
        self.show_profiles()
        at = next((at for at, one in enumerate(self._profiles) if one.name == profile.name), -1)
        if at >= 0:
            self.choice.setCurrentIndex(at)
        self._update()
