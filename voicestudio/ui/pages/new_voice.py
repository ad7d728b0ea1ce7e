"""New voice: record or choose a sample, see what it is, say what the voice is called, and start."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from voicestudio.flow.read_script import prompt_of
from voicestudio.local.settings import Settings
from voicestudio.model.balance import Balance
from voicestudio.model.bundle import ENDING
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.prices import FREE, PriceList
from voicestudio.model.profile import Profile
from voicestudio.model.progress import Stage
from voicestudio.model.recording import Take
from voicestudio.model.sample import Checked, ClonePrompt
from voicestudio.model.script import ReadSentence
from voicestudio.model.voice import CloneRequest
from voicestudio.texts.costs import balance_sentence, clone_sentence, usd
from voicestudio.ui.earlier_takes import EarlierTakes
from voicestudio.ui.pages.record import RecordPage
from voicestudio.ui.pages.sample import SamplePage
from voicestudio.ui.pasted import pasted_file
from voicestudio.ui.reading_work import ReadingWork
from voicestudio.ui.recording_work import RecordingWork
from voicestudio.ui.sample_edits import SampleEdits
from voicestudio.ui.surroundings import Surroundings
from voicestudio.ui.tasks import Runner, Step, Task
from voicestudio.ui.theme import GAP, PAGE_MARGIN, scrolling, small, titled, toned
from voicestudio.ui.widgets.drop_zone import DropZone
from voicestudio.ui.widgets.message_card import MessageCard
from voicestudio.ui.widgets.sound_player import SoundPlayer
from voicestudio.ui.widgets.take_list import TakeList

_SOURCE, _SAMPLE, _RECORD = range(3)


class NewVoicePage(QWidget):
    """The way from a microphone or a file to a request.

    Args:
        tasks: Runs what takes time.
        around: What the window asks for.
    """

    requested = Signal(object)  # CloneRequest
    bundle_offered = Signal(object)  # path of a file of voices instead of a sample
    several_offered = Signal(object)  # paths of files, each of which is to become a voice

    def __init__(self, tasks: Runner, around: Surroundings) -> None:
        super().__init__()
        self._tasks = tasks
        self._around = around
        self._check_task: Task[Checked] | None = None
        self._checking = False
        self._prompt: ClonePrompt | None = None
        self._cut_task: Task[ClonePrompt] | None = None
        self._cutting = False
        self._profile: Profile | None = None
        self._prices = FREE
        self._held: Balance | None = None
        self._opening = True
        self._suggested = ""
        self._build()
        self._connect()
        self._update()

    def _build(self) -> None:
        tasks, around = self._tasks, self._around
        self.zone = DropZone()
        self.takes = TakeList(self._player)
        self._earlier = EarlierTakes(tasks, around.takes, self)
        self.card = MessageCard()
        self.sample = SamplePage(
            tasks, around.open_player, SampleEdits(tasks, around.audio, around.edits_folder, self)
        )
        self.form, self.findings = self.sample.form, self.sample.findings
        self.file_line, self.facts_line = self.sample.file_line, self.sample.facts_line
        self.editor = self.sample.editor
        self.cost = toned(small(QLabel()), "quiet")
        self.cost.setWordWrap(True)
        self.hint = toned(small(QLabel()), "quiet")
        self.start = QPushButton()
        self.start.setObjectName("primary")
        self.recording = RecordingWork(tasks, around.microphones, around.takes, self)
        self.record = RecordPage(
            self.recording,
            ReadingWork(tasks, around.audio, around.takes, self),
            lambda: self._player(self.tr("the sentence")),
            self._remember,
        )
        self._stack = QStackedWidget()
        for page in (self._source_page(), scrolling(self._sample_page()), scrolling(self.record)):
            self._stack.addWidget(page)
        self.title = titled(QLabel(self.tr("New voice")))
        box = QVBoxLayout(self)
        box.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        box.setSpacing(2 * GAP)
        for part in (self.title, self.card):
            box.addWidget(part)
        box.addWidget(self._stack, 1)

    def _source_page(self) -> QWidget:
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * GAP)
        box.addWidget(self.zone, 1)
        box.addWidget(self.takes)
        return page

    def _sample_page(self) -> QWidget:
        page = QWidget()
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.start)
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, GAP, 0)
        box.setSpacing(2 * GAP)
        box.addWidget(self.sample)
        box.addWidget(self.cost)
        box.addLayout(foot)
        box.addStretch()
        return page

    def _connect(self) -> None:
        self.zone.choose_pressed.connect(self.choose_file)
        self.zone.record_pressed.connect(self.show_record)
        self.zone.try_pressed.connect(self.try_bundled)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.zone)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)
        self.takes.use_pressed.connect(self._earlier.use)
        self.takes.save_pressed.connect(self._save_take)
        self.takes.delete_pressed.connect(self._earlier.remove)
        self.takes.undo_pressed.connect(self._earlier.bring_back)
        self._earlier.listed.connect(self.takes.show_takes)
        self._earlier.usable.connect(self._use_take)
        self._earlier.failed.connect(self.card.show_error)
        self.sample.other_pressed.connect(self.show_source)
        self.sample.changed.connect(self._update)
        self.sample.failed.connect(self.card.show_error)
        self.sample.prompt.chosen.connect(self._cut_prompt)
        self.start.clicked.connect(self._start)
        self.record.ready.connect(self._take_recorded)
        self.record.left.connect(self.show_source)

    def _player(self, name: str) -> SoundPlayer:
        return SoundPlayer(self._tasks, self._around.open_player, name)

    def show_account(self, profile: Profile, prices: PriceList, held: Balance | None = None) -> None:
        """Say where the voice will be made, what that costs, and what the account holds."""
        self._profile, self._prices, self._held = profile, prices, held
        self._update()

    def show_source(self) -> None:
        """Show where a sample may come from; what is entered in the form stays."""
        self.silence()
        self._stack.setCurrentIndex(_SOURCE)
        self.list_takes()
        self._update()

    def show_record(self) -> None:
        """Show the recorder, with a take that waits in it."""
        self.silence()
        self.card.hide()
        try:
            settings = self._around.settings.read()
        except VoiceStudioError as error:
            settings = Settings()
            self.card.show_error(error)
        scripts = self._around.scripts(settings.script)
        self.record.show_settings(*scripts, settings.microphone, count_down=settings.count_down)
        self._stack.setCurrentIndex(_RECORD)
        self.record.focus()

    def silence(self) -> None:
        """Let nothing play any more."""
        self.editor.stop()
        for player in (self.record.player, self.sample.prompt.player, *self.takes.players):
            player.stop()

    def _save_take(self, take: Take) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the take"), "take.wav", "WAV (*.wav)")
        if name:
            self._earlier.save(take, Path(name))

    def choose_file(self) -> None:
        """Ask for a file, or for several."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose a recording, or several"))
        if len(names) > 1:
            self.several_offered.emit([Path(name) for name in names])
        elif names:
            self.offer(Path(names[0]))

    def paste(self) -> None:
        """Take a file whose path, or the file itself, was copied."""
        path = pasted_file(QGuiApplication.clipboard().mimeData())
        if path is not None:
            self.offer(path)

    def try_bundled(self) -> None:
        """Take the sample that ships; it is free for everyone (resources/samples/SOURCES.md)."""
        path, text = self._around.bundled
        self.offer(path)
        self._suggest_name(self.tr("Reader (bundled sample)"))
        self.form.text.setPlainText(text)
        self.form.rights.setChecked(True)

    def offer_take(self, path: Path, read: Sequence[ReadSentence] = ()) -> None:
        """Check what was recorded here; its file name says nothing to anyone."""
        self.offer(path, read, self.tr("Your recording"))

    def offer(self, path: Path, read: Sequence[ReadSentence] = (), name: str = "") -> None:
        """Check a file and show what it is. What was offered before is forgotten at once.

        Args:
            path: The file.
            read: Sentences in it whose words are known.
            name: What it is called instead of by its file's name.
        """
        if path.suffix.lower() == ENDING:
            self.bundle_offered.emit(path)
            return
        if self._check_task is not None:
            self._check_task.drop()
        self.silence()
        self.card.hide()
        self.sample.show_name(name or path.name)
        # Another voice may be in this file: the rights are confirmed anew, and so is a name that was ours.
        self.form.rights.setChecked(False)
        if self.form.name.text() == self._suggested:
            self.form.name.clear()
        self._stack.setCurrentIndex(_SAMPLE)
        self._checking = True
        self._check_task = self._tasks.run(
            lambda progress: self._around.check(path, progress),
            done=lambda checked: self._show_checked(checked, read, "" if name else path.stem),
            failed=self._show_refused,
            progress=self._show_checking,
            owner=self,
        )
        self._update()
        if self.recording.is_under_way:  # a file was dropped on the recorder; hidden, it is paused
            waits = self.tr("Your recording is paused."), self.tr("Nothing of it is lost.")
            self.card.show_words(
                *waits, tone="careful", button=self.tr("Back to the recordin&g"), act=self.show_record
            )

    def list_takes(self) -> None:
        """List the takes that lie on this computer."""
        self._earlier.look()

    def show_library_closed(self) -> None:
        """The library could not be opened: nothing can be cloned until it is."""
        self._opening = False
        self._update()

    def refresh(self) -> None:
        """The form is shown again: it can be started once more."""
        self._update()

    def reset(self) -> None:
        """Forget the sample and what was entered."""
        self.sample.show_name("")
        self.card.hide()
        self.form.name.clear()
        self.form.text.clear()
        for box in (self.form.rights, self.form.noise, self.form.volume):
            box.setChecked(False)
        self.show_source()

    def close_down(self) -> None:
        """The window closes: fall silent, and keep what is being recorded."""
        self.silence()
        self.recording.close()

    def _remember(self, microphone: str, count_down: bool, script: str) -> None:
        try:
            settings = self._around.settings.read()
            settings.microphone, settings.count_down, settings.script = microphone, count_down, script
            self._around.settings.write(settings)
        except VoiceStudioError as error:  # no reason to hold up a take
            self.card.show_error(error)

    def _use_take(self, path: Path) -> None:
        if self._stack.currentIndex() == _SOURCE:  # else something else was chosen meanwhile
            self.offer_take(path)

    def _take_recorded(self, path: Path, read: Sequence[ReadSentence], told: str) -> None:
        if self._stack.currentIndex() != _RECORD:  # a file was dropped meanwhile; the take waits in the list
            return
        self.offer_take(path, read)
        if told:
            self.card.show_words(told, "", tone="careful")

    def _cut_prompt(self, sentence: ReadSentence | None) -> None:
        """Cut the chosen sentence out; until that is done nothing can be started."""
        if self._cut_task is not None:
            self._cut_task.drop()
        self._prompt, self._cut_task, self._cutting = None, None, sentence is not None
        if sentence is not None:
            self._cut_task = self._tasks.run(
                lambda _progress: prompt_of(self._around.audio, sentence, self._around.edits_folder()),
                done=self._prompt_cut,
                failed=self._prompt_failed,
                owner=self,
            )
        self._update()

    def _prompt_cut(self, prompt: ClonePrompt) -> None:
        self._prompt, self._cutting = prompt, False
        self._update()

    def _prompt_failed(self, error: VoiceStudioError) -> None:
        self._cutting = False
        self.sample.prompt.choose_none()
        self.card.show_error(error)
        self._update()

    def _suggest_name(self, name: str) -> None:
        self._suggested = name
        self.form.name.setText(name)
        self._suggested = self.form.name.text()

    def _show_checking(self, step: Step) -> None:
        if step.stage is Stage.CHECK and step.total:
            self.facts_line.setText(self.tr("Checking… %d %%") % (100 * step.done // step.total))

    def _show_checked(self, checked: Checked, read: Sequence[ReadSentence], suggested: str) -> None:
        self._checking = False
        self.sample.show_checked(checked, read)
        if not self.form.name.text() and suggested:
            self._suggest_name(suggested)
        self._update()

    def _show_refused(self, error: VoiceStudioError) -> None:
        self._checking = False
        self.show_source()
        self.card.show_error(error)

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
        checked = self.sample.checked
        if self._profile is None:
            return self.tr("Opening the library…") if self._opening else self.tr("The library is not open.")
        if self._checking or self.sample.edits.is_busy:
            return self.tr("The sample is being checked…")
        if checked is None:
            return self.tr("Choose a sample.")
        if not checked.passes:
            return self.tr("This sample cannot be used as it is.")
        if self._cutting:
            return self.tr("The clone prompt is being cut…")
        return self.form.missing

    def _start(self) -> None:
        checked = self.sample.checked
        if checked is None:
            return
        self.start.setEnabled(False)  # until the outcome is known: one press, one call
        self.silence()
        request = CloneRequest(
            sample=checked.examined.path,
            checked_sha256=checked.examined.sha256,
            name=self.form.name.text().strip(),
            settings=self.form.settings,
            prompt=self._prompt,
            rights_confirmed=self.form.rights.isChecked(),
            balance_before=self._held,
        )
        self.requested.emit(request)
