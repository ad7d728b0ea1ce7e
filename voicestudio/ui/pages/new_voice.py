"""New voice: offer a sample, see what it is, say what the voice is called, and start."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from voicestudio.model.balance import Balance
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.prices import FREE, PriceList
from voicestudio.model.profile import Profile
from voicestudio.model.progress import Progress, Stage
from voicestudio.model.sample import Checked
from voicestudio.model.voice import CloneRequest
from voicestudio.texts.costs import balance_sentence, clone_sentence, usd
from voicestudio.ui.tasks import Runner, Step, Task
from voicestudio.ui.theme import GAP, PAGE_MARGIN, plain, scrolling, small, titled, toned
from voicestudio.ui.widgets.drop_zone import DropZone
from voicestudio.ui.widgets.finding_list import FindingList
from voicestudio.ui.widgets.message_card import MessageCard
from voicestudio.ui.widgets.settings_form import SettingsForm
from voicestudio.ui.widgets.sound_player import OpenPlayer, SoundPlayer

CheckFile = Callable[[Path, Progress], Checked]


class NewVoicePage(QWidget):
    """The way from a file to a request.

    Args:
        tasks: Runs what takes time.
        check: Checks a file.
        open_player: Opens a file for playing.
        bundled: The sample that ships, and a text for its demo.
    """

    requested = Signal(object)  # CloneRequest

    def __init__(
        self, tasks: Runner, check: CheckFile, open_player: OpenPlayer, bundled: tuple[Path, str]
    ) -> None:
        super().__init__()
        self._tasks = tasks
        self._check = check
        self._bundled = bundled
        self._checked: Checked | None = None
        self._checking: Task[Checked] | None = None
        self._profile: Profile | None = None
        self._prices = FREE
        self._held: Balance | None = None
        self._opening = True
        self._suggested = ""
        self._build(open_player)
        self._update()

    def _build(self, open_player: OpenPlayer) -> None:
        self.zone = DropZone()
        self.zone.choose_pressed.connect(self.choose_file)
        self.zone.try_pressed.connect(self.try_bundled)
        self.card = MessageCard()
        self.file_line = plain(QLabel())
        self.file_line.setWordWrap(True)
        self.facts_line = toned(QLabel(), "quiet")
        self.other = QPushButton(self.tr("Choose an&other…"))
        self.other.clicked.connect(self.choose_file)
        self.player = SoundPlayer(self._tasks, open_player, self.tr("the sample"))
        self.findings = FindingList()
        self.form = SettingsForm()
        self.form.changed.connect(self._update)
        self.cost = toned(small(QLabel()), "quiet")
        self.cost.setWordWrap(True)
        self.hint = toned(small(QLabel()), "quiet")
        self.start = QPushButton()
        self.start.setObjectName("primary")
        self.start.clicked.connect(self._start)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.zone)
        self._stack.addWidget(scrolling(self._sample_page()))
        box = QVBoxLayout(self)
        box.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        box.setSpacing(2 * GAP)
        box.addWidget(titled(QLabel(self.tr("New voice"))))
        box.addWidget(self.card)
        box.addWidget(self._stack, 1)

    def _sample_page(self) -> QWidget:
        page = QWidget()
        head = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.file_line)
        names.addWidget(self.facts_line)
        head.addLayout(names, 1)
        head.addWidget(self.other)
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.start)
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, GAP, 0)
        box.setSpacing(2 * GAP)
        box.addLayout(head)
        box.addWidget(self.player)
        box.addWidget(self.findings)
        box.addWidget(self.form)
        box.addWidget(self.cost)
        box.addLayout(foot)
        box.addStretch()
        return page

    def show_account(self, profile: Profile, prices: PriceList, held: Balance | None = None) -> None:
        """Say where the voice will be made, what that costs, and what the account holds."""
        self._profile, self._prices, self._held = profile, prices, held
        self._update()

    def choose_file(self) -> None:
        """Ask for a file."""
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a recording"))
        if name:
            self.offer(Path(name))

    def try_bundled(self) -> None:
        """Take the sample that ships; it is free for everyone (resources/samples/SOURCES.md)."""
        path, text = self._bundled
        self.offer(path)
        self._suggest_name(self.tr("Reader (bundled sample)"))
        self.form.text.setPlainText(text)
        self.form.rights.setChecked(True)

    def offer(self, path: Path) -> None:
        """Check a file and show what it is. What was offered before is forgotten at once."""
        if self._checking is not None:
            self._checking.drop()
        self.player.clear()
        self._checked = None
        self.card.hide()
        self.findings.clear()
        # Another voice may be in this file: the rights are confirmed anew, and so is a name that was ours.
        self.form.rights.setChecked(False)
        if self.form.name.text() == self._suggested:
            self.form.name.clear()
        self.file_line.setText(path.name)
        self.facts_line.setText(self.tr("Checking…"))
        self.player.setEnabled(False)
        self._stack.setCurrentIndex(1)
        self._update()
        self._checking = self._tasks.run(
            lambda progress: self._check(path, progress),
            done=self._show_checked,
            failed=self._show_refused,
            progress=self._show_checking,
            owner=self,
        )

    def show_library_closed(self) -> None:
        """The library could not be opened: nothing can be cloned until it is."""
        self._opening = False
        self._update()

    def reset(self) -> None:
        """Forget the sample and what was entered."""
        self.player.stop()
        self._checked = None
        self.card.hide()
        self.form.name.clear()
        self.form.text.clear()
        self.form.rights.setChecked(False)
        self._stack.setCurrentIndex(0)
        self._update()

    def _suggest_name(self, name: str) -> None:
        self._suggested = name
        self.form.name.setText(name)
        self._suggested = self.form.name.text()

    def _show_checking(self, step: Step) -> None:
        if step.stage is Stage.CHECK and step.total:
            self.facts_line.setText(self.tr("Checking… %d %%") % (100 * step.done // step.total))

    def _show_checked(self, checked: Checked) -> None:
        self._checking = None
        self._checked = checked
        facts = checked.examined.facts
        channels = self.tr("1 channel") if facts.channels == 1 else self.tr("%d channels") % facts.channels
        size = facts.bytes / 1e6
        self.facts_line.setText(
            self.tr("%.1f s · %s (%s) · %d Hz · %s · %.1f MB")
            % (facts.seconds, facts.container, facts.codec, facts.rate, channels, size)
        )
        self.player.setEnabled(True)
        self.player.show_file(checked.examined.path, checked.examined.peaks)
        self.findings.show_findings(checked)
        if not self.form.name.text():
            self._suggest_name(checked.examined.path.stem)
        self._update()

    def _show_refused(self, error: VoiceStudioError) -> None:
        self._checking = None
        self._stack.setCurrentIndex(0)
        self.card.show_error(error)
        self._update()

    def _update(self) -> None:
        profile, settings = self._profile, self.form.settings
        cost = self._prices.clone(settings.text, settings.model)
        if profile is None:
            self.cost.setText("")
        else:
            said = clone_sentence(cost, self._prices, profile)
            self.cost.setText(f"{said} {balance_sentence(self._held, cost.total)}".strip())
        self.start.setText(self._start_words(cost.total))
        self.hint.setText(self._what_is_missing())
        self.start.setEnabled(not self.hint.text())

    def _start_words(self, cost: float) -> str:
        if self._prices.is_free:
            return self.tr("Clone on the &sandbox")
        return self.tr("C&lone, about %s") % usd(cost)

    def _what_is_missing(self) -> str:
        if self._profile is None:
            return self.tr("Opening the library…") if self._opening else self.tr("The library is not open.")
        if self._checked is None:
            return self.tr("The sample is being checked…") if self._checking else self.tr("Choose a sample.")
        if not self._checked.passes:
            return self.tr("This sample cannot be used as it is.")
        return self.form.missing

    def _start(self) -> None:
        if self._checked is None:
            return
        self.start.setEnabled(False)  # until the outcome is known: one press, one call
        self.player.stop()
        request = CloneRequest(
            sample=self._checked.examined.path,
            name=self.form.name.text().strip(),
            settings=self.form.settings,
            rights_confirmed=self.form.rights.isChecked(),
            balance_before=self._held,
        )
        self.requested.emit(request)
