"""What a person does to a sample: remedies and a region, each a step that can be taken back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from voicestudio.flow.remedies import edited, mended, part_of
from voicestudio.flow.tools import Audio
from voicestudio.model.edits import Edits, Remedy
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.measures import Stretch
from voicestudio.model.progress import Progress, checking
from voicestudio.model.sample import Checked
from voicestudio.ui.tasks import Runner, Step, Task, ignored


class SampleEdits(QObject):
    """The file as it was chosen, the steps taken since, and what they came to.

    Everything hangs on the original: another file forgets all of it, and what comes late of an earlier one is
    dropped.

    Args:
        tasks: Runs what takes time.
        audio: Files of sound.
        folder: Where edited copies go; raises ``LibraryError``.
    """

    changed = Signal(object)  # Checked, what there is now
    working = Signal(int)  # percent
    failed = Signal(object)  # VoiceStudioError; what there was before still stands

    def __init__(
        self, tasks: Runner, audio: Audio, folder: Callable[[], Path], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._audio = audio
        self._folder = folder
        self._steps: list[tuple[Edits, Checked]] = []
        self._task: Task[Checked] | None = None
        self._busy = False
        self.original: Checked | None = None

    @property
    def now(self) -> Checked | None:
        """What would be sent."""
        return self._steps[-1][1] if self._steps else self.original

    @property
    def edits(self) -> Edits:
        """What is done to the original."""
        return self._steps[-1][0] if self._steps else Edits()

    @property
    def is_busy(self) -> bool:
        """Whether a step is being taken."""
        return self._busy

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._steps)

    def begin(self, original: Checked | None) -> None:
        """Take another file, or none; everything of the one before is forgotten."""
        if self._task is not None:
            self._task.drop()
        self._task, self._busy = None, False
        self.original = original
        self._steps = []

    def mend(self, remedy: Remedy) -> None:
        """Take one remedy more."""
        original, now = self.original, self.now
        if original is not None and now is not None:
            self._take(mended(remedy, self.edits, original, now))

    def keep_region(self, region: Stretch) -> None:
        """Use only this part of what there is now."""
        self._take(replace(self.edits, keep=part_of(self.edits.keep, region)))

    def part_before(self, region: Stretch) -> Stretch:
        """Where in the original a part of what there is now comes from, for the ear to compare."""
        parts = part_of(self.edits.keep, region) or (region,)
        return Stretch(parts[0].start, parts[-1].end)

    def resume(self, edits: Edits) -> None:
        """Do to the original what had been done to it before."""
        self._take(edits)

    def undo(self) -> None:
        """Take the last step back."""
        if self._steps and not self._busy:
            self._steps.pop()
            self.changed.emit(self.now)

    def _take(self, edits: Edits) -> None:
        original = self.original
        if original is None or self._busy or edits == self.edits:
            return

        def editing(progress: Progress) -> Checked:
            return edited(self._audio, original, edits, self._folder(), checking(progress))

        def done(checked: Checked) -> None:
            self._busy = False
            self._steps.append((edits, checked))
            self.changed.emit(checked)

        def failed(error: VoiceStudioError) -> None:
            self._busy = False
            self.failed.emit(error)

        self._busy = True
        self.working.emit(0)
        self._task = self._tasks.run(
            editing, done=done, failed=failed, cancelled=ignored, progress=self._show, owner=self
        )

    def _show(self, step: Step) -> None:
        if step.total:
            self.working.emit(100 * step.done // step.total)
