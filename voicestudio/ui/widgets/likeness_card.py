"""How close a voice came to its sample: measured when somebody asks, beside what people differ by."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.likeness import Likeness
from voicestudio.model.progress import Progress
from voicestudio.model.sandbox_voice import SandboxVoice
from voicestudio.model.voice import Voice
from voicestudio.texts.errors import words
from voicestudio.texts.likeness import flattered, likeness_lines
from voicestudio.texts.sandbox_voice import SAID
from voicestudio.ui.speaking import say_aloud
from voicestudio.ui.tasks import Runner, Step, Task, ignored
from voicestudio.ui.theme import GAP, small, toned
from voicestudio.ui.widgets.likeness_scale import LikenessScaleView

Measure = Callable[[Voice, Progress], Likeness]
Answering = Callable[[Voice], SandboxVoice | None]


class LikenessCard(QFrame):
    """A button, and then a scale and what it says; of the sandbox's voices first what they are.

    Args:
        tasks: Runs what takes time.
        measure: Holds a voice's demo against its sample, on this computer.
        answering: Which of the sandbox's voices speaks for it; None for voices of other services.
    """

    def __init__(self, tasks: Runner, measure: Measure, answering: Answering) -> None:
        super().__init__()
        self.setObjectName("card")
        self._tasks, self._measure, self._answering = tasks, measure, answering
        self._task: Task[Likeness] | None = None
        self._asking: Task[SandboxVoice | None] | None = None
        self._voice: Voice | None = None
        self.what = toned(QLabel(), "quiet")
        self.what.setWordWrap(True)
        self.ask = QPushButton(self.tr("Measure ho&w close it came"))
        self.ask.clicked.connect(self._ask)
        self.progress = toned(small(QLabel()), "quiet")
        self.scale = LikenessScaleView()
        self.lines = toned(small(QLabel()), "quiet")
        self.lines.setWordWrap(True)
        self.lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.addWidget(self.ask)
        row.addWidget(self.progress, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        box.setSpacing(GAP)
        for part in (self.what, self.scale, self.lines):
            box.addWidget(part)
        box.addLayout(row)

    def show_voice(self, voice: Voice) -> None:
        """Offer it for a voice; what was measured of another one is forgotten."""
        for task in (self._task, self._asking):
            if task is not None:
                task.drop()
        self._voice = voice
        can_measure = bool(voice.demo_file and voice.sample_file)
        self.setVisible(can_measure or voice.is_sandbox)
        self.ask.setVisible(can_measure)
        self.ask.setEnabled(True)
        for part in (self.what, self.scale, self.lines):
            part.hide()
        self.progress.clear()
        if voice.is_sandbox:
            self._asking = self._tasks.run(
                lambda _progress: self._answering(voice), done=self._show_what, failed=ignored, owner=self
            )

    def _show_what(self, answering: SandboxVoice | None) -> None:
        self.what.setText(SAID[answering] if answering is not None else "")
        self.what.setVisible(answering is not None)

    def _ask(self) -> None:
        voice = self._voice
        if voice is None:
            return
        self.ask.setEnabled(False)
        self.progress.setText(self.tr("Measuring… %d %%") % 0)
        self._task = self._tasks.run(
            lambda progress: self._measure(voice, progress),
            done=lambda likeness: self._show(voice, likeness),
            failed=self._failed,
            progress=self._show_step,
            owner=self,
        )

    def _show_step(self, step: Step) -> None:
        if step.total:
            self.progress.setText(self.tr("Measuring… %d %%") % (100 * step.done // step.total))

    def _show(self, voice: Voice, likeness: Likeness) -> None:
        self.progress.clear()
        self.ask.hide()
        lines = [*likeness_lines(likeness), *([flattered()] if voice.is_sandbox else [])]
        said = "\n".join(lines)
        self.scale.show_likeness(likeness, lines[0])
        self.lines.setText(said)
        self.lines.show()
        say_aloud(self.lines, said)

    def _failed(self, error: VoiceStudioError) -> None:
        self.ask.setEnabled(True)
        said = words(error)
        self.progress.setText(f"{said.what} {said.remedy}")
        self.progress.setWordWrap(True)
        say_aloud(self.progress, self.progress.text())
