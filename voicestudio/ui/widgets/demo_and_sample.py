"""A voice beside what it was made from: one key flips between them, the one as loud as the other."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.progress import Progress
from voicestudio.model.sample import Examined
from voicestudio.ui import icons
from voicestudio.ui.tasks import Runner, Task
from voicestudio.ui.theme import GAP, toned
from voicestudio.ui.widgets.sound_player import OpenPlayer, SoundPlayer

ExamineFile = Callable[[Path, Progress], Examined]
_KEY = "F4"
_TEXT_SHOWN = 400


class DemoAndSample(QFrame):
    """One player for both; the sample is only decoded when somebody wants to hear it.

    Args:
        tasks: Runs what takes time.
        examine: Decodes a file, for its waveform.
        measure: Decodes a file and measures how loud it is.
        open_player: Opens a file for playing.
    """

    fetch_pressed = Signal()
    failed = Signal(object)  # VoiceStudioError

    def __init__(
        self, tasks: Runner, examine: ExamineFile, measure: ExamineFile, open_player: OpenPlayer
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        self._tasks, self._examine, self._measure = tasks, examine, measure
        self._task: Task[Examined] | None = None
        self._demo: Path | None = None
        self._sample: Path | None = None
        self._measured: dict[Path, Examined] = {}
        self._text = ""
        self._is_missed = False
        self.demo = _choice(self.tr("Demo"), self.tr("F4 flips between demo and sample"))
        self.sample = _choice(self.tr("Sample"), self.tr("What the voice was made from; F4 flips"))
        self._group = QButtonGroup(self)
        for button in (self.demo, self.sample):
            self._group.addButton(button)
        self.player = SoundPlayer(tasks, open_player, self.tr("the demo"))
        self.text = toned(QLabel(), "quiet")
        self.text.setWordWrap(True)
        self.retry = QPushButton(self.tr("&Fetch the demo again"))
        icons.put(self.retry, "refresh-cw")
        self._lay_out()
        self._group.buttonClicked.connect(lambda _button: self._show())
        self.retry.clicked.connect(self.fetch_pressed)
        self._key = QShortcut(QKeySequence(_KEY), self)
        self._key.activated.connect(self.flip)

    def _lay_out(self) -> None:
        which = QHBoxLayout()
        which.setSpacing(0)
        which.addWidget(self.demo)
        which.addWidget(self.sample)
        which.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        box.setSpacing(GAP)
        box.addLayout(which)
        for part in (self.player, self.text, self.retry):
            box.addWidget(part)
        box.setAlignment(self.retry, Qt.AlignmentFlag.AlignLeft)

    def show_files(
        self, demo: Path | None, sample: Path | None, text: str, *, is_missed: bool, play: bool
    ) -> None:
        """Offer a voice's demo and sample.

        Args:
            demo: None where there is none.
            sample: None where there is none.
            text: What the demo says.
            is_missed: A demo was made and could not be fetched.
            play: Start the demo as soon as it is decoded.
        """
        self._demo, self._sample = demo, sample
        self._measured.clear()
        self._text = _shortened(text)
        self.retry.setVisible(is_missed and demo is None)
        self.retry.setEnabled(True)
        for button, path in ((self.demo, demo), (self.sample, sample)):
            button.setEnabled(path is not None)
        (self.demo if demo or not sample else self.sample).setChecked(True)
        self._is_missed = is_missed
        self._show(play=play and demo is not None)

    def flip(self) -> None:
        """Go on with the other one, playing where something plays."""
        if self._demo is None or self._sample is None:
            return
        plays = self.player.is_playing
        (self.sample if self.demo.isChecked() else self.demo).setChecked(True)
        self._show(play=plays)

    def stop(self) -> None:
        """Fall silent."""
        self.player.stop()

    @property
    def _chosen(self) -> Path | None:
        return self._demo if self.demo.isChecked() else self._sample

    def _show(self, *, play: bool | None = None) -> None:
        plays = self.player.is_playing if play is None else play
        self.player.clear()
        path = self._chosen
        self.player.setVisible(path is not None)
        self.player.name = self.tr("the demo") if path == self._demo else self.tr("the sample")
        self.text.setText(self._words())
        if self._task is not None:
            self._task.drop()
        if path is None:
            return
        if path == self._demo and not self._measured:
            self._decode(self._examine, path, plays)  # quick: nothing is to be as loud as anything yet
        else:
            self._match(plays)

    def _decode(self, how: ExamineFile, path: Path, plays: bool) -> None:
        self._task = self._tasks.run(
            lambda progress: how(path, progress),
            done=lambda examined: self._offer(path, examined, 0.0, plays),
            failed=self._fail,
            owner=self,
        )

    def _match(self, plays: bool) -> None:
        """Measure both, once, and turn the louder one down: a louder voice always seems the better one."""
        wanted = [one for one in (self._demo, self._sample) if one is not None]
        missing = next((one for one in wanted if one not in self._measured), None)
        path = self._chosen
        if missing is None and path is not None:
            softest = min(_loudness(one) for one in self._measured.values())
            examined = self._measured[path]
            self._offer(path, examined, softest - _loudness(examined), plays)
        elif missing is not None:
            self._task = self._tasks.run(
                lambda progress: self._measure(missing, progress),
                done=lambda examined: self._note(missing, examined, plays),
                failed=self._fail,
                owner=self,
            )

    def _note(self, path: Path, examined: Examined, plays: bool) -> None:
        self._measured[path] = examined
        self._match(plays)

    def _offer(self, path: Path, examined: Examined, gain_db: float, plays: bool) -> None:
        self.player.show_file(path, examined.peaks, gain_db)
        if plays:
            self.player.play()

    def _fail(self, error: VoiceStudioError) -> None:
        self.failed.emit(error)

    def _words(self) -> str:
        if self.sample.isChecked() and self._sample is not None:
            alone = self.tr("What the voice was made from.")
            return self.tr("What the voice was made from, as loud as the demo.") if self._demo else alone
        if self._demo is not None or self._is_missed:
            return self._text
        return self.tr("No demo was made. Speaking a text with the voice makes one.")


def _loudness(examined: Examined) -> float:
    return examined.measures.loudness_lufs if examined.measures else 0.0


def _shortened(text: str) -> str:
    """As much of a text as a page can show."""
    words = " ".join(text.split())
    return words if len(words) <= _TEXT_SHOWN else words[:_TEXT_SHOWN] + "…"


def _choice(words: str, tip: str) -> QPushButton:
    button = QPushButton(words)
    button.setCheckable(True)
    button.setToolTip(tip)
    button.setObjectName("segment")
    return button
