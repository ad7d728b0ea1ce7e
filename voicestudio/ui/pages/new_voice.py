"""New voice, step by step: sample, check and trim, rights and settings, review."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from voicestudio.flow.read_script import prompt_of
from voicestudio.local.settings_text import Settings
from voicestudio.model.balance import Balance
from voicestudio.model.bundle import ENDING
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.prices import PriceList
from voicestudio.model.profile import Profile
from voicestudio.model.progress import Stage
from voicestudio.model.sample import Checked, ClonePrompt
from voicestudio.model.script import ReadSentence
from voicestudio.model.voice import CloneRequest
from voicestudio.ui import icons
from voicestudio.ui.pages.record import RecordPage
from voicestudio.ui.pages.review import ReviewPage
from voicestudio.ui.pages.sample import SamplePage
from voicestudio.ui.pages.source import SourcePage
from voicestudio.ui.reading_work import ReadingWork
from voicestudio.ui.recording_work import RecordingWork
from voicestudio.ui.sample_edits import SampleEdits
from voicestudio.ui.surroundings import Surroundings
from voicestudio.ui.tasks import Runner, Step, Task
from voicestudio.ui.theme import GAP, PAGE_MARGIN, at_top, scrolling, small, titled, toned
from voicestudio.ui.widgets.message_card import MessageCard
from voicestudio.ui.widgets.settings_form import SettingsForm
from voicestudio.ui.widgets.sound_player import SoundPlayer
from voicestudio.ui.widgets.step_line import StepLine

_SOURCE, _SAMPLE, _SETTINGS, _REVIEW, _RECORD = range(5)


class NewVoicePage(QWidget):
    """The way from a microphone or a file to a request.

    Args:
        tasks: Runs what takes time.
        around: What the window asks for.
    """

    requested = Signal(object)  # CloneRequest
    hosts_wanted = Signal()
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
        self._held: Balance | None = None
        self._opening = True
        self._suggested = ""
        self._build()
        self._connect()
        self._show(_SOURCE)

    def _build(self) -> None:
        tasks, around = self._tasks, self._around
        self.source = SourcePage(tasks, around.takes, self._player)
        self.zone, self.takes = self.source.zone, self.source.takes
        self.card = MessageCard()
        edits = SampleEdits(tasks, around.audio, around.edits_folder, self)
        self.sample = SamplePage(tasks, around.open_player, edits)
        self.findings, self.editor = self.sample.findings, self.sample.editor
        self.file_line, self.facts_line = self.sample.file_line, self.sample.facts_line
        self.form = SettingsForm()
        self.review = ReviewPage()
        self.cost, self.start = self.review.cost, self.review.start
        self.recording = RecordingWork(tasks, around.microphones, around.takes, self)
        self.record = RecordPage(
            self.recording,
            ReadingWork(tasks, around.audio, around.takes, self),
            lambda: self._player(self.tr("the sentence")),
            self._remember,
        )
        self._stack = QStackedWidget()
        for page in (self.source, self.sample, self.form, self.review, self.record):
            self._stack.addWidget(page if page is self.source else scrolling(at_top(page)))
        self.title = titled(QLabel(self.tr("New voice")))
        names = [self.tr("Sample"), self.tr("Check and trim")]
        names += [self.tr("Rights and settings"), self.tr("Review")]
        self.steps = StepLine(names)
        self.hint = toned(small(QLabel()), "quiet")
        self.hint.setWordWrap(True)
        self.back = QPushButton(self.tr("Bac&k"))
        icons.put(self.back, "arrow-left")
        self.next = QPushButton(self.tr("Ne&xt"))
        self.next.setObjectName("primary")
        icons.put(self.next, "arrow-right", after=True)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addWidget(self.steps)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(GAP)
        foot.addWidget(self.back)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.next)
        foot.addWidget(self.start)
        box = QVBoxLayout(self)
        box.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        box.setSpacing(2 * GAP)
        box.addLayout(head)
        box.addWidget(self.card)
        box.addWidget(self._stack, 1)
        box.addWidget(self._foot)

    def _connect(self) -> None:
        source = self.source
        source.record_pressed.connect(self.show_record)
        source.try_pressed.connect(self.try_bundled)
        source.chosen.connect(self.offer)
        source.several_chosen.connect(self.several_offered)
        source.take_chosen.connect(self._use_take)
        source.failed.connect(self.card.show_error)
        self.sample.other_pressed.connect(self.show_source)
        self.sample.changed.connect(self._update)
        self.sample.advised.connect(lambda noise, volume: self.form.show_advice(noise=noise, volume=volume))
        self.form.changed.connect(self._update)
        self.sample.failed.connect(self.card.show_error)
        self.sample.prompt.chosen.connect(self._cut_prompt)
        self.review.start_pressed.connect(self._start)
        self.review.hosts_pressed.connect(self.hosts_wanted)
        self.next.clicked.connect(lambda: self._go(1))
        self.back.clicked.connect(lambda: self._go(-1))
        self.record.ready.connect(self._take_recorded)
        self.record.left.connect(self.show_source)

    def _player(self, name: str) -> SoundPlayer:
        return SoundPlayer(self._tasks, self._around.open_player, name)

    def _show(self, step: int) -> None:
        """Show a step, or the recorder, which is part of the first."""
        self._stack.setCurrentIndex(step)
        self.steps.show_step(_SOURCE if step == _RECORD else step)
        self._foot.setVisible(step in {_SAMPLE, _SETTINGS, _REVIEW})
        self._update()

    def _go(self, by: int) -> None:
        """Go on, or back; what was entered stays either way."""
        self.silence()
        self._show(self._stack.currentIndex() + by)
        if self._stack.currentIndex() == _SETTINGS:
            self.form.name.setFocus()
        elif self._stack.currentIndex() == _REVIEW:
            self.start.setFocus()

    def show_account(self, profile: Profile, prices: PriceList, held: Balance | None = None) -> None:
        """Say where the voice will be made, what that costs, and what the account holds."""
        self._profile, self._held = profile, held
        self.review.show_account(profile, prices, held)
        self._update()

    def show_source(self) -> None:
        """Show where a sample may come from; what is entered in the form stays."""
        self.silence()
        self._show(_SOURCE)
        self.list_takes()

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
        self._show(_RECORD)
        self.record.focus()

    def silence(self) -> None:
        """Let nothing play any more."""
        self.editor.stop()
        self.source.stop()
        for player in (self.record.player, self.sample.prompt.player):
            player.stop()

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
        self._checking = True
        self.form.advice.clear()
        self._show(_SAMPLE)
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

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was begun: no sample, no recording."""
        return self.sample.edits.original is None and not (self._checking or self.recording.is_under_way)

    def list_takes(self) -> None:
        """List the takes that lie on this computer."""
        self.source.list_takes()

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
            self._around.settings.change(microphone=microphone, count_down=count_down, script=script)
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
        """Say what is missing, at this step and in all."""
        settings = self.form.settings
        self.review.show_cost(settings.text, settings.model)
        missing = self._what_is_missing()
        at = self._stack.currentIndex()
        of_sample = self._what_the_sample_lacks()
        self.hint.setText(of_sample if at == _SAMPLE else missing)
        self.next.setVisible(at in {_SAMPLE, _SETTINGS})
        self.next.setEnabled(not (of_sample if at == _SAMPLE else missing))
        self.start.setVisible(at == _REVIEW)
        self.start.setEnabled(not missing and not self.review.lacks_host)
        checked = self.sample.checked
        if at == _REVIEW and checked is not None:
            self.review.show_request(self._request(checked), checked.examined.facts, self.file_line.text())

    def _what_the_sample_lacks(self) -> str:
        if self._profile is None:
            return self.tr("Opening the library…") if self._opening else self.tr("The library is not open.")
        if self._cutting:
            return self.tr("The clone prompt is being cut…")
        checked = self.sample.checked
        if self._checking or self.sample.edits.is_busy:
            return self.tr("The sample is being checked…")
        if checked is None:
            return self.tr("Choose a sample.")
        return "" if checked.passes else self.tr("This sample cannot be used as it is.")

    def _what_is_missing(self) -> str:
        return self._what_the_sample_lacks() or self.form.missing

    def _request(self, checked: Checked) -> CloneRequest:
        return CloneRequest(
            sample=checked.examined.path,
            checked_sha256=checked.examined.sha256,
            name=self.form.name.text().strip(),
            settings=self.form.settings,
            prompt=self._prompt,
            rights_confirmed=self.form.rights.isChecked(),
            balance_before=self._held,
        )

    def _start(self) -> None:
        checked = self.sample.checked
        if checked is None:
            return
        self.start.setEnabled(False)  # until the outcome is known: one press, one call
        self.silence()
        self.requested.emit(self._request(checked))
