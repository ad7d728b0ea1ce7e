"""The stages of making a voice: which are over and how long they took, which runs, which are to come."""

import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QWidget

from voicestudio.model.progress import Stage
from voicestudio.texts.language import number
from voicestudio.texts.stages import STAGES
from voicestudio.ui.speaking import say_aloud
from voicestudio.ui.theme import GAP, toned
from voicestudio.ui.widgets.mark import Mark

_BAR_HEIGHT = 6
_TO_COME, _RUNNING, _OVER, _STOPPED = "circle", "circle-dot", "circle-check", "circle-x"
_TONES = {_TO_COME: "quiet", _RUNNING: "", _OVER: "good", _STOPPED: "bad"}
_MAKING = (
    *(Stage.CHECK, Stage.PREPARE, Stage.HOST, Stage.REHEARSE, Stage.CLONE),
    *(Stage.DEMO, Stage.SPEAK, Stage.LIBRARY),
)


class StageList(QWidget):
    """One line a stage, and a bar where bytes move; each stage is said aloud as it begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GAP + 2)
        grid.setColumnStretch(1, 1)
        self._marks: dict[Stage, Mark] = {}
        self._names: dict[Stage, QLabel] = {}
        self._times: dict[Stage, QLabel] = {}
        for row, stage in enumerate(_MAKING):
            self._marks[stage], self._names[stage], self._times[stage] = (
                Mark(),
                QLabel(STAGES[stage]),
                QLabel(),
            )
            self._times[stage].setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(self._marks[stage], row, 0)
            grid.addWidget(self._names[stage], row, 1)
            grid.addWidget(self._times[stage], row, 2)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(_BAR_HEIGHT)
        self._bar.setAccessibleName(self.tr("Progress of this stage"))
        grid.addWidget(self._bar, len(_MAKING), 1, 1, 2)
        self.running: Stage | None = None
        self._since = 0.0
        self._left_out: Stage | None = None
        self.begin()

    def begin(self, *, speaks: bool = False) -> None:
        """All stages are to come; ``speaks``: a first speech takes the place of the demo."""
        self.running = None
        self._left_out = Stage.DEMO if speaks else Stage.SPEAK
        for stage in _MAKING:
            self._mark(stage, _TO_COME, "")
            for part in (self._marks[stage], self._names[stage], self._times[stage]):
                part.setVisible(stage is not self._left_out)
        self._bar.setRange(0, 1)
        self._bar.setValue(0)

    def show_step(self, stage: Stage, done: int, total: int) -> None:
        """Show how far a stage is; entering a new one ends the one before."""
        if stage is Stage.WAIT:
            stage = Stage.SPEAK  # the same line: its speech is under way
        if stage is not self.running:
            self._end_running()
            for earlier in _MAKING[: _MAKING.index(stage)]:
                if self.mark_of(earlier) == _TO_COME:  # it was over before the window heard of it
                    self._mark(earlier, _OVER, self.tr("0.0 s"))
            self.running, self._since = stage, time.monotonic()
            self._mark(stage, _RUNNING, self.tr("running"))
            say_aloud(self._names[stage], self._names[stage].accessibleName())
        if total:
            self._bar.setRange(0, 1000)
            self._bar.setValue(min(1000, done * 1000 // total))
        else:
            self._bar.setRange(0, 0)

    def show_done(self) -> None:
        """Every stage is over."""
        self._end_running()
        self._still()

    def show_failed(self) -> None:
        """The running stage did not end well."""
        if self.running is not None:
            self._mark(self.running, _STOPPED, self.tr("stopped"))
        self.running = None
        self._still()

    def mark_of(self, stage: Stage) -> str:
        """The icon beside a stage: of what is to come, is running, is over or was stopped."""
        return self._marks[stage].icon

    def _end_running(self) -> None:
        if self.running is not None:
            seconds = number(time.monotonic() - self._since, ".1f")
            self._mark(self.running, _OVER, self.tr("%s s") % seconds)
            self.running = None

    def _still(self) -> None:
        self._bar.setRange(0, 1)
        self._bar.setValue(0)

    def _mark(self, stage: Stage, mark: str, spent: str) -> None:
        self._marks[stage].show_icon(mark, _TONES[mark])
        toned(self._times[stage], "quiet").setText(spent)
        toned(self._names[stage], "quiet" if mark == _TO_COME else "")
        spoken = {
            _TO_COME: self.tr("to come"),
            _RUNNING: self.tr("running"),
            _OVER: self.tr("done"),
            _STOPPED: self.tr("stopped"),
        }
        words = [spoken[mark], *([spent] if spent != spoken[mark] else [])]
        self._names[stage].setAccessibleName(f"{STAGES[stage]}: {' '.join(words)}".strip())
