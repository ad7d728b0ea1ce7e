"""What the window does that costs money: make, keep, settle. One at a time of each thing, never repeated."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from voicestudio.flow import settle
from voicestudio.flow.keep import keep
from voicestudio.flow.make_again import make_again
from voicestudio.flow.make_voice import Made, make_voice
from voicestudio.flow.tools import Studio
from voicestudio.flow.wallet import balance
from voicestudio.model.calls import CloneSettings
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.progress import Progress
from voicestudio.model.voice import Attempt, AttemptKind, CloneRequest, Voice
from voicestudio.ui.tasks import Runner, Task

OpenStudio = Callable[[str | None], Studio]


class PaidWork(QObject):
    """Runs paid work off the GUI thread and tells what became of it.

    Args:
        tasks: Runs what takes time.
        open_studio: Opens the studio of a profile.
    """

    began = Signal(str, bool)  # name of the voice that is being made, whether it speaks at once
    stepped = Signal(object)  # Step
    made = Signal(object)  # Made
    not_made = Signal(object)  # VoiceStudioError
    stopped = Signal()
    kept = Signal(object)  # Voice
    not_kept = Signal(object, object)  # Voice, VoiceStudioError
    settled = Signal(object)  # Voice that it is about, None for a clone of which nothing came
    not_settled = Signal(object)  # VoiceStudioError

    def __init__(self, tasks: Runner, open_studio: OpenStudio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._open_studio = open_studio
        self._making: Task[Made] | None = None
        self.is_making = False
        self.request: CloneRequest | None = None  # the last one, should the person want another all the same

    def make(self, studio: Studio, request: CloneRequest) -> None:
        """Make a voice; while one is being made this does nothing."""
        if self.is_making:
            return
        self.request = request
        self._make(
            request.name,
            request.settings,
            lambda progress: make_voice(studio, request, progress),
        )

    def clone_again(self, attempt: Attempt) -> None:
        """Make the voice of an attempt once more; the person knows that it may be charged again."""

        def again(progress: Progress) -> Made:
            studio = self._open_studio(attempt.profile)
            held = balance(studio, lambda: None)
            return settle.clone_again(studio, attempt.key, progress, balance_before=held)

        if not self.is_making:
            self.request = None
            self._make(attempt.name, attempt.settings, again)

    def make_again(self, voice: Voice) -> None:
        """Make an expired voice again, from its own sample and recipe."""

        def again(progress: Progress) -> Made:
            studio = self._open_studio(voice.profile)
            return make_again(studio, voice, progress, balance_before=balance(studio, lambda: None))

        if not self.is_making:
            self.request = None
            self._make(voice.name, voice.settings, again)

    def cancel(self) -> None:
        """Stop the making, or the waiting for it."""
        if self.is_making and self._making is not None:
            self._making.cancel()

    def keep(self, voice: Voice, *, anyway: bool = False) -> None:
        """Keep a voice for good."""

        def keeping(progress: Progress) -> Voice:
            studio = self._open_studio(voice.profile)
            keep(studio, voice, progress, anyway=anyway, balance_before=balance(studio, lambda: None))
            return studio.library.voice(voice.key)

        self._tasks.run(keeping, done=self.kept.emit, failed=lambda error: self.not_kept.emit(voice, error))

    def speak_again(self, attempt: Attempt) -> None:
        """Speak the text of an attempt once more; the person knows that it may be charged again."""

        def again(progress: Progress) -> Voice:
            studio = self._open_studio(attempt.profile)
            held = balance(studio, lambda: None)
            settle.speak_again(studio, attempt.key, progress, balance_before=held)
            return studio.library.voice(attempt.voice_key)

        self._settle(again)

    def mark_lost(self, attempt: Attempt) -> None:
        """Nothing came of an attempt."""

        def lost(_progress: Progress) -> Voice | None:
            studio = self._open_studio(attempt.profile)
            settle.mark_lost(studio, attempt.key)
            return studio.library.voice(attempt.voice_key) if attempt.speech else None

        self._settle(lost)

    def take_voice_id(self, attempt: Attempt, voice_id: str) -> None:
        """The person knows the id of the voice that an attempt made."""

        def taken(_progress: Progress) -> Voice:
            return settle.take_voice_id(self._open_studio(attempt.profile), attempt.key, voice_id)

        self._settle(taken)

    def try_again(self, attempt: Attempt) -> None:
        """Make a call of either kind once more."""
        if attempt.kind is AttemptKind.CLONE:
            self.clone_again(attempt)
        else:
            self.speak_again(attempt)

    def _make(self, name: str, settings: CloneSettings, work: Callable[[Progress], Made]) -> None:
        self.is_making = True
        self.began.emit(name, settings.try_out)
        self._making = self._tasks.run(
            work,
            done=self._made,
            failed=self._not_made,
            cancelled=self._stopped,
            progress=self.stepped.emit,
        )

    def _made(self, made: Made) -> None:
        self.is_making = False
        self.made.emit(made)

    def _not_made(self, error: VoiceStudioError) -> None:
        self.is_making = False
        self.not_made.emit(error)

    def _stopped(self) -> None:
        self.is_making = False
        self.stopped.emit()

    def _settle(self, work: Callable[[Progress], Voice | None]) -> None:
        self._tasks.run(work, done=self.settled.emit, failed=self.not_settled.emit)
