"""What the Speak page asks for: a paid speech, one at a time; what was spoken; a copy of it elsewhere."""

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voicestudio.flow.speak import speak
from voicestudio.flow.speeches import Spoken, speeches_of
from voicestudio.flow.tools import Studio
from voicestudio.flow.wallet import balance
from voicestudio.model.calls import SpeechSettings
from voicestudio.model.errors import SetupError, VoiceStudioError
from voicestudio.model.progress import Progress
from voicestudio.model.voice import Voice
from voicestudio.ui.tasks import Runner, Task

OpenStudio = Callable[[str | None], Studio]


class SpeechWork(QObject):
    """Runs it off the GUI thread.

    Args:
        tasks: Runs what takes time.
        open_studio: Opens the studio of a profile.
    """

    began = Signal(object)  # Voice
    stepped = Signal(object)  # Step
    spoke = Signal(object, object)  # Voice, as it is now; path of the audio
    not_spoken = Signal(object, object)  # Voice, VoiceStudioError
    stopped = Signal(object)  # Voice; the person waits no longer, the reply is kept all the same
    listed = Signal(str, object)  # key of a voice, what was spoken with it
    saved = Signal(object)  # path
    not_saved = Signal(object)  # VoiceStudioError

    def __init__(self, tasks: Runner, open_studio: OpenStudio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._open_studio = open_studio
        self._task: Task[tuple[Voice, Path]] | None = None
        self.is_speaking = False

    def speak(self, voice: Voice, wish: SpeechSettings, *, anyway: bool = False) -> None:
        """Make one paid call; while one is under way this does nothing."""
        if self.is_speaking:
            return

        def speaking(progress: Progress) -> tuple[Voice, Path]:
            studio = self._open_studio(voice.profile)
            held = balance(studio, lambda: None)
            path = speak(studio, voice, wish, progress, anyway=anyway, balance_before=held)
            return studio.library.voice(voice.key), path

        self.is_speaking = True
        self.began.emit(voice)
        self._task = self._tasks.run(
            speaking,
            done=self._spoke,
            failed=lambda error: self._failed(voice, error),
            cancelled=lambda: self._stopped(voice),
            progress=self.stepped.emit,
        )

    def cancel(self) -> None:
        """Wait no longer."""
        if self.is_speaking and self._task is not None:
            self._task.cancel()

    def read(self, studio: Studio, voice: Voice) -> None:
        """List what was spoken with a voice."""

        def reading(_progress: Progress) -> tuple[Spoken, ...]:
            return speeches_of(studio, voice)

        self._tasks.run(
            reading,
            done=lambda spoken: self.listed.emit(voice.key, spoken),
            failed=self.not_saved.emit,
            owner=self,
        )

    def save(self, spoken: Path, target: Path) -> None:
        """Copy a speech to where the person wants it."""

        def copying(_progress: Progress) -> Path:
            try:
                shutil.copyfile(spoken, target)
            except OSError:
                raise SetupError("output_not_writable", file=str(target)) from None
            return target

        self._tasks.run(copying, done=self.saved.emit, failed=self.not_saved.emit, owner=self)

    def _spoke(self, result: tuple[Voice, Path]) -> None:
        self.is_speaking = False
        self.spoke.emit(*result)

    def _failed(self, voice: Voice, error: VoiceStudioError) -> None:
        self.is_speaking = False
        self.not_spoken.emit(voice, error)

    def _stopped(self, voice: Voice) -> None:
        self.is_speaking = False
        self.stopped.emit(voice)
