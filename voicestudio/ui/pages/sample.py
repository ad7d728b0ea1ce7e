"""The sample: look at it, hear it, choose the part, mend it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from voicestudio.flow.diagnose import service_could_help
from voicestudio.flow.remedies import cleanest_stretch
from voicestudio.model import rules
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.measures import Stretch
from voicestudio.model.sample import Checked
from voicestudio.model.script import ReadSentence
from voicestudio.texts.language import number
from voicestudio.texts.wording import listed
from voicestudio.ui import icons
from voicestudio.ui.sample_edits import SampleEdits
from voicestudio.ui.tasks import Runner
from voicestudio.ui.theme import GAP, plain, small, toned
from voicestudio.ui.widgets.figure_grid import FigureGrid
from voicestudio.ui.widgets.finding_list import FindingList
from voicestudio.ui.widgets.prompt_choice import PromptChoice
from voicestudio.ui.widgets.sample_editor import SampleEditor
from voicestudio.ui.widgets.sound_player import OpenPlayer, SoundPlayer


class SamplePage(QWidget):
    """Everything about one sample.

    Args:
        tasks: Runs what takes time.
        open_player: Opens a file for playing.
        edits: What is done to the sample.
    """

    other_pressed = Signal()
    shown = Signal()  # a checked file, with nothing done to it yet
    changed = Signal()
    advised = Signal(bool, bool)  # whether the service's own noise reduction, or its levelling, could help
    failed = Signal(object)  # VoiceStudioError

    def __init__(self, tasks: Runner, open_player: OpenPlayer, edits: SampleEdits) -> None:
        super().__init__()
        self.edits = edits
        self.sentences: Sequence[ReadSentence] = ()  # of the sample, whose words are known
        self.file_line = plain(QLabel())
        self.file_line.setWordWrap(True)
        self.facts_line = toned(QLabel(), "quiet")
        self.facts_line.setWordWrap(True)
        self.other = QPushButton(self.tr("Choose an&other…"))
        self.editor = SampleEditor(tasks, open_player)
        self.figures = FigureGrid()
        self.findings = FindingList()
        self.steps = toned(small(QLabel()), "quiet")
        self.undo = QPushButton(self.tr("Undo"))
        icons.put(self.undo, "undo-2")
        self.prompt = PromptChoice(SoundPlayer(tasks, open_player, self.tr("the clone prompt")))
        self._lay_out()
        self.other.clicked.connect(self.other_pressed)
        self.editor.region_pressed.connect(edits.keep_region)
        self.editor.before_pressed.connect(self._hear_before)
        self.findings.remedy_pressed.connect(edits.mend)
        self.undo.clicked.connect(edits.undo)
        self.undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        edits.changed.connect(self._show_changed)
        edits.working.connect(self._show_working)
        edits.failed.connect(self._show_failed)
        self._show_steps()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.file_line)
        names.addWidget(self.facts_line)
        head.addLayout(names, 1)
        head.addWidget(self.other)
        done = QHBoxLayout()
        done.addWidget(self.steps, 1)
        done.addWidget(self.undo)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * GAP)
        box.addLayout(head)
        box.addWidget(self.editor)
        box.addWidget(self.figures)
        box.addWidget(self.findings)
        box.addLayout(done)
        box.addWidget(self.prompt)

    def show_name(self, name: str) -> None:
        """Another file is being checked: forget all that hung on the one before."""
        self.editor.clear()
        self.edits.begin(None)
        self.findings.clear()
        self.figures.show_measures(None)
        self.prompt.show_sentences(())
        self.file_line.setText(name)
        self.facts_line.setText(self.tr("Checking…"))
        self._show_steps()

    def show_checked(self, checked: Checked, read: Sequence[ReadSentence]) -> None:
        """Show a checked file; of one that is too long, the part that is suggested."""
        self.edits.begin(checked)
        self.sentences = read
        self.prompt.show_sentences(read)
        self._show(checked)
        measures = checked.examined.measures
        if measures and checked.examined.facts.seconds > rules.SAMPLE_SECONDS_MOST:
            self.editor.suggest(cleanest_stretch(measures, checked.examined.facts.seconds))
        self.shown.emit()

    @property
    def checked(self) -> Checked | None:
        """What would be sent; None while nothing is checked, or a change is under way."""
        return None if self.edits.is_busy else self.edits.now

    def _show(self, checked: Checked) -> None:
        examined = checked.examined
        self.facts_line.setText(self._facts_words(checked))
        self.editor.show_sample(examined)
        self.figures.show_measures(examined.measures)
        self.findings.show_findings(checked)
        if examined.measures:
            noise, volume = service_could_help(examined.measures)
            self.advised.emit(noise, volume)
        self._show_steps()

    def _facts_words(self, checked: Checked) -> str:
        facts = checked.examined.facts
        many = self.tr("%d channels", "", facts.channels) % facts.channels
        channels = self.tr("1 channel") if facts.channels == 1 else many
        said = self.tr("%(seconds)s s · %(container)s (%(codec)s) · %(rate)d Hz · %(channels)s · %(size)s MB")
        return said % {
            "seconds": number(facts.seconds, ".1f"),
            "container": facts.container,
            "codec": facts.codec,
            "rate": facts.rate,
            "channels": channels,
            "size": number(facts.bytes / 1e6, ".1f"),
        }

    def _show_changed(self, checked: Checked) -> None:
        self._show(checked)
        self.changed.emit()

    def _show_working(self, percent: int) -> None:
        self.editor.stop()
        self.steps.setText(self.tr("Working… %d %%") % percent)
        for part in (self.findings, self.undo, self.editor):
            part.setEnabled(False)
        self.changed.emit()

    def _show_failed(self, error: VoiceStudioError) -> None:
        self._show_steps()
        self.changed.emit()
        self.failed.emit(error)

    def _show_steps(self) -> None:
        """Say what is done to the sample, and let it be taken back."""
        edits = self.edits.edits
        said = []
        if edits.keep:
            seconds = sum(stretch.seconds for stretch in edits.keep)
            said.append(self.tr("%d s of it used") % round(seconds))
        if edits.hum_hz:
            said.append(self.tr("hum removed"))
        if edits.noise_dbfs:
            said.append(self.tr("noise reduced"))
        if edits.gain_db:
            said.append(self.tr("level %s dB") % number(edits.gain_db, "+.1f"))
        self.steps.setText(self.tr("Changed: %s. Your file stays as it is.") % listed(said) if said else "")
        for part in (self.findings, self.undo, self.editor):
            part.setEnabled(self.edits.original is not None)
        self.undo.setVisible(self.edits.can_undo)
        self.editor.before.setVisible(bool(said))

    def _hear_before(self, region: Stretch) -> None:
        original = self.edits.original
        if original is not None:
            self.editor.play_other(original.examined.path, self.edits.part_before(region))
