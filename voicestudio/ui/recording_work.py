"""One take at a time for the window: the microphone, the count-down, the level, and what is said of it."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from voicestudio.flow.record import Coach, Session, start
from voicestudio.flow.tools import Microphones, TakeStore
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.progress import Progress
from voicestudio.model.recording import Device, RecordingState, Take
from voicestudio.ui.tasks import Runner

_PULL_MILLISECONDS: Final = 50
_COUNT_FROM: Final = 3
_SECOND: Final = 1_000


class RecordingWork(QObject):
    """Opens and closes microphones off the GUI thread, and pulls the level on it.

    Args:
        tasks: Runs what takes time.
        microphones: Of this computer.
        takes: Opens the folder of takes; raises ``LibraryError``.
    """

    listed = Signal(object)  # list[Device]
    counted = Signal(int)  # seconds until the take begins; 0 while the microphone is opened
    began = Signal(str)  # name of the microphone
    read = Signal(object, str)  # Reading, code of texts.recording.COACHING
    paused = Signal()
    ended = Signal(object, object)  # Take, RecordingState it ended in
    discarded = Signal(object)  # path of a take that can be brought back
    failed = Signal(object)  # VoiceStudioError

    def __init__(
        self,
        tasks: Runner,
        microphones: Microphones,
        takes: Callable[[], TakeStore],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._microphones = microphones
        self._takes = takes
        self._session: Session | None = None
        self._coach = Coach()
        self._wanted = ""
        self._count = 0
        self._busy = False
        self._pull_timer = QTimer(self)
        self._pull_timer.setInterval(_PULL_MILLISECONDS)
        self._pull_timer.timeout.connect(self._pull)
        self._count_timer = QTimer(self)
        self._count_timer.setInterval(_SECOND)
        self._count_timer.timeout.connect(self._count_down)

    @property
    def is_under_way(self) -> bool:
        """Whether a take is counted down, opened, recorded or paused."""
        return self._session is not None or self._busy or self._count_timer.isActive()

    @property
    def device(self) -> str:
        """Name of the microphone that records, "" for none."""
        return self._session.recording.device if self._session else ""

    def list_devices(self) -> None:
        """Look which microphones there are now."""

        def listing(_progress: Progress) -> Sequence[Device]:
            return self._microphones.devices()

        self._tasks.run(listing, done=self.listed.emit, failed=self.failed.emit, owner=self)

    def start(self, device: str, *, count_down: bool) -> None:
        """Begin a take; nothing happens while one is under way."""
        if self.is_under_way:
            return
        self._wanted = device
        if count_down:
            self._count = _COUNT_FROM
            self.counted.emit(self._count)
            self._count_timer.start()
        else:
            self._open()

    def pause(self) -> None:
        """Close the microphone; the take stays open."""
        session = self._session
        if session is not None and not self._busy:
            self._later(session.recording.pause, self._show_paused)

    def resume(self, device: str = "") -> None:
        """Go on, with another microphone if one is named."""
        session = self._session
        if session is not None and not self._busy:
            self._later(lambda: session.recording.resume(device), lambda: self._go_on(session))

    def mark(self) -> None:
        """The reader goes on to the next sentence."""
        if self._session is not None:
            self._session.mark()

    def stop(self) -> None:
        """End the take and keep it; a count-down is only broken off."""
        session = self._taken_out()
        if session is None:
            return
        state = session.recording.reading().state
        self._tasks.run(
            lambda _progress: session.finish(),
            done=lambda take: self._show_ended(take, state),
            failed=self._show_failed,
        )

    def discard(self) -> None:
        """End the take and put it aside; it can be brought back until the program ends."""
        session = self._taken_out()
        if session is None:
            return

        def discarded(_result: None) -> None:
            self._busy = False
            self.discarded.emit(session.recording.path)

        self._tasks.run(lambda _progress: session.discard(), done=discarded, failed=self._show_failed)

    def close(self) -> None:
        """The window closes: keep what was recorded, at once."""
        session = self._taken_out()
        if session is not None:
            session.finish()

    def _taken_out(self) -> Session | None:
        """The session, which from now on is nobody's but the caller's; None where there is none."""
        self._count_timer.stop()
        self._pull_timer.stop()
        session, self._session = self._session, None
        self._busy = session is not None
        return session

    def _count_down(self) -> None:
        self._count -= 1
        self.counted.emit(self._count)
        if self._count <= 0:
            self._count_timer.stop()
            self._open()

    def _open(self) -> None:
        self._busy = True
        self._coach = Coach()

        def opening(_progress: Progress) -> Session:
            return start(self._microphones, self._takes(), self._wanted)

        self._tasks.run(opening, done=self._go_on, failed=self._show_failed)

    def _go_on(self, session: Session) -> None:
        self._busy = False
        self._session = session
        self._pull_timer.start()
        self.began.emit(session.recording.device)

    def _pull(self) -> None:
        session = self._session
        if session is None:
            return
        reading = session.recording.reading()
        self.read.emit(reading, self._coach.hear(reading))
        if reading.state in {RecordingState.FULL, RecordingState.FAILED}:
            self.stop()
        elif reading.state is RecordingState.LOST:
            self._pull_timer.stop()

    def _later(self, work: Callable[[], None], then: Callable[[], None]) -> None:
        """Do something with the open microphone off the GUI thread."""
        self._busy = True
        self._pull_timer.stop()

        def done(_result: None) -> None:
            self._busy = False
            then()

        self._tasks.run(lambda _progress: work(), done=done, failed=self._show_failed)

    def _show_paused(self) -> None:
        self.paused.emit()

    def _show_ended(self, take: Take, state: RecordingState) -> None:
        self._busy = False
        self.ended.emit(take, state)

    def _show_failed(self, error: VoiceStudioError) -> None:
        self._busy = False
        self.failed.emit(error)
        if self._session is not None:
            self.paused.emit()
