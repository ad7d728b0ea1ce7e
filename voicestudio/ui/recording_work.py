"""One take at a time for the window: the microphone, the count-down, the level, and what is said of it."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from voicestudio.flow.record import Coach, Session, start
from voicestudio.flow.tools import Microphones, TakeStore
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.progress import Progress
from voicestudio.model.recording import Device, RecordingState, Take
from voicestudio.ui.tasks import Runner, ignored

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
    not_listed = Signal(object)  # VoiceStudioError
    counted = Signal(int)  # seconds until the take begins; 0 while the microphone is opened
    began = Signal(str)  # name of the microphone
    read = Signal(object, str)  # Reading, code of texts.recording.COACHING
    paused = Signal()
    ended = Signal(object, object)  # Take, RecordingState it ended in
    broken_off = Signal()  # a count-down; nothing was recorded
    discarded = Signal()  # a take that can be brought back
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
        self._wish: Callable[[], None] | None = None  # what was asked for meanwhile
        self._removed: Take | None = None
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

        self._tasks.run(listing, done=self.listed.emit, failed=self.not_listed.emit, owner=self)

    def look_quietly(self) -> None:
        """Look what was plugged in or out meanwhile; during a take, or where that fails, say nothing."""
        if not self.is_under_way:
            self._tasks.run(
                lambda _progress: self._microphones.devices(),
                done=self.listed.emit,
                failed=ignored,
                owner=self,
            )

    def start(self, device: str, *, count_down: bool) -> None:
        """Begin a take; nothing happens while one is under way."""
        if self.is_under_way:
            return
        self._wanted = device
        self._removed = None
        if count_down:
            self._count = _COUNT_FROM
            self.counted.emit(self._count)
            self._count_timer.start()
        else:
            self._open()

    def pause(self) -> None:
        """Close the microphone; the take stays open."""
        session = self._session
        if not self._waits(self.pause) and session is not None:
            self._later(session.recording.pause, self._show_paused)

    def step_away(self) -> None:
        """Nobody sees the recorder any more: no microphone stays open, and no take is lost."""
        if not self._broke_off():
            self.pause()

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
        session = None if self._broke_off() or self._waits(self.stop) else self._taken_out()
        if session is None:
            return
        state = session.recording.reading().state
        self._tasks.run(
            lambda _progress: session.finish(),
            done=lambda take: self._show_ended(take, state),
            failed=self._show_failed,
        )

    def discard(self) -> None:
        """End the take and put it aside; ``bring_back`` undoes it until the next take."""
        session = None if self._broke_off() or self._waits(self.discard) else self._taken_out()
        if session is None:
            return

        def discarded(take: Take) -> None:
            self._removed = take
            self._free()
            self.discarded.emit()

        self._tasks.run(lambda _progress: session.discard(), done=discarded, failed=self._show_failed)

    def bring_back(self) -> None:
        """Undo ``discard``: the take is kept as if it had only been stopped."""
        take = self._removed
        if take is None or self.is_under_way:
            return
        self._removed, self._busy = None, True
        self._tasks.run(
            lambda _progress: self._takes().bring_back(take.path),
            done=lambda _nothing: self._show_ended(take, RecordingState.STOPPED),
            failed=self._show_failed,
        )

    def close(self) -> None:
        """The window closes: keep what was recorded, at once."""
        self._count_timer.stop()
        session = self._taken_out()
        if session is not None:
            with suppress(VoiceStudioError):  # it is on the disk: the next start offers it
                session.finish()

    def _broke_off(self) -> bool:
        """Break a count-down off; False where there is none."""
        counting = self._count_timer.isActive()
        self._count_timer.stop()
        if counting:
            self.broken_off.emit()
        return counting

    def _waits(self, wish: Callable[[], None]) -> bool:
        """Whether something is under way that must end first; the latest wish is done then."""
        if self._busy:
            self._wish = wish
        return self._busy

    def _free(self) -> None:
        """What was under way is over: do what was asked for meanwhile."""
        self._busy = False
        wish, self._wish = self._wish, None
        if wish is not None and self._session is not None:
            wish()

    def _taken_out(self) -> Session | None:
        """The session, which from now on is nobody's but the caller's; None where there is none."""
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
        self._session = session
        self._pull_timer.start()
        self.began.emit(session.recording.device)
        self._free()

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

        self._tasks.run(lambda _progress: work(), done=lambda _nothing: then(), failed=self._show_failed)

    def _show_paused(self) -> None:
        self.paused.emit()
        self._free()

    def _show_ended(self, take: Take, state: RecordingState) -> None:
        self._free()
        self.ended.emit(take, state)

    def _show_failed(self, error: VoiceStudioError) -> None:
        self._busy = False
        self.failed.emit(error)
        if self._session is not None:
            self.paused.emit()
        self._free()
