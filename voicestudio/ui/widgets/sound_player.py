"""Play one file: a button, its waveform, and how far it is. A timer pulls; nothing is pushed."""

from pathlib import Path
from typing import Protocol, TypedDict, Unpack

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.measures import Stretch
from voicestudio.model.peaks import Peaks
from voicestudio.texts.errors import words
from voicestudio.ui import icons
from voicestudio.ui.tasks import Runner, ignored
from voicestudio.ui.theme import GAP, toned
from voicestudio.ui.widgets.waveform import Waveform

_PULL_MILLISECONDS = 50


class Playing(Protocol):
    """A file on the loudspeaker."""

    @property
    def seconds(self) -> float:
        """Length."""

    @property
    def position(self) -> float:
        """Seconds played."""

    @property
    def is_over(self) -> bool:
        """Whether it ended."""

    def play(self) -> None:
        """Start; raises ``DeviceError``."""

    def stop(self) -> None:
        """Stop."""


class HowToPlay(TypedDict, total=False):
    """Which part of a file, and how; see ``audio.player.Player``, which has what is left out."""

    start: float
    end: float | None
    speed: float
    loop: bool
    gain_db: float


class OpenPlayer(Protocol):
    """Opens a file, or a part of it, for playing; takes its time."""

    def __call__(self, path: Path, **how: Unpack[HowToPlay]) -> Playing:
        """A player that has not begun; raises ``SampleError``."""


class SoundPlayer(QWidget):
    """A player of one file at a time."""

    def __init__(
        self, tasks: Runner, open_player: OpenPlayer, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._open_player = open_player
        self._path: Path | None = None
        self._part: Stretch | None = None
        self._gain_db = 0.0
        self._playing: Playing | None = None
        self._turn = 0  # counts what was asked for, so that a late start can tell that it is stale
        self.name = name  # of what it plays, for whoever cannot see where the button stands
        self.button = QPushButton()
        self.button.clicked.connect(self._toggle)
        self.waveform = Waveform()
        self._complaint = toned(QLabel(), "bad")
        self._complaint.setWordWrap(True)
        self._complaint.hide()
        row = QHBoxLayout()
        row.setSpacing(2 * GAP)
        row.addWidget(self.button)
        row.addWidget(self.waveform, 1)
        row.addStretch()  # takes what is left where there is no waveform
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(row)
        box.addWidget(self._complaint)
        self._timer = QTimer(self)
        self._timer.setInterval(_PULL_MILLISECONDS)
        self._timer.timeout.connect(self._pull)
        self._show_stopped()

    def show_file(self, path: Path, peaks: Peaks, gain_db: float = 0.0) -> None:
        """Offer a file, so much louder; what played before falls silent."""
        self.stop()
        self._path, self._part, self._gain_db = path, None, gain_db
        self._complaint.hide()
        self.waveform.show_peaks(peaks)

    def show_part(self, path: Path, part: Stretch) -> None:
        """Offer a part of a file, without its shape."""
        self.stop()
        self._path, self._part, self._gain_db = path, part, 0.0
        self._complaint.hide()
        self.waveform.hide()

    def show_path(self, path: Path) -> None:
        """Offer a file without its shape."""
        self.stop()
        self._path, self._part, self._gain_db = path, None, 0.0
        self._complaint.hide()
        self.waveform.hide()

    def clear(self) -> None:
        """Offer nothing."""
        self.stop()
        self._path = None
        self._complaint.hide()
        self.waveform.show_peaks(Peaks())

    def play(self) -> None:
        """Start from the beginning, off the GUI thread: opening a device can take its time."""
        path, part, gain_db = self._path, self._part, self._gain_db
        if path is None:
            return
        self.stop()
        turn = self._turn

        def start(_progress: object) -> Playing:
            start, end = (part.start, part.end) if part else (0.0, None)
            player = self._open_player(path, start=start, end=end, gain_db=gain_db)
            player.play()
            return player

        def started(playing: Playing) -> None:
            if turn == self._turn:
                self._started(playing)
            else:  # it was stopped, or something else was offered, before the device was open
                self._silence(playing)

        def failed(error: VoiceStudioError) -> None:
            if turn == self._turn:
                self._failed(error)

        self._tasks.run(start, done=started, failed=failed)

    def stop(self) -> None:
        """Fall silent, also where the device is only being opened."""
        self._turn += 1
        playing, self._playing = self._playing, None
        self._timer.stop()
        self._show_stopped()
        if playing is not None:
            self._silence(playing)

    def _silence(self, playing: Playing) -> None:
        self._tasks.run(lambda _progress: playing.stop(), done=ignored, failed=ignored)

    @property
    def is_playing(self) -> bool:
        """Whether sound comes out."""
        return self._playing is not None

    @property
    def complaint(self) -> str:
        """Why nothing is heard, "" while all is well."""
        return "" if self._complaint.isHidden() else self._complaint.text()

    def _toggle(self) -> None:
        if self._playing is None:
            self.play()
        else:
            self.stop()

    def _started(self, playing: Playing) -> None:
        self._playing = playing
        self.button.setText(self.tr("Stop"))
        icons.put(self.button, "square")
        self.button.setAccessibleName(self.tr("Stop %s") % self.name)
        self._timer.start()

    def _failed(self, error: VoiceStudioError) -> None:
        self._show_stopped()
        said = words(error)
        self._complaint.setText(f"{said.what} {said.remedy}")
        self._complaint.show()

    def _pull(self) -> None:
        playing = self._playing
        if playing is None or playing.is_over:
            self.stop()
            return
        self.waveform.show_played(playing.position / playing.seconds if playing.seconds else 0.0)

    def _show_stopped(self) -> None:
        self.button.setText(self.tr("Play"))
        icons.put(self.button, "play")
        self.button.setAccessibleName(self.tr("Play %s") % self.name)
        self.waveform.show_played(0.0)
