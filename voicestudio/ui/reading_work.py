"""What was read of a script: sentence by sentence or straight through, until it becomes a sample."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from voicestudio.flow.read_script import join, sentences_of
from voicestudio.flow.tools import Audio, TakeStore
from voicestudio.model.progress import Progress, checking
from voicestudio.model.recording import Take
from voicestudio.model.script import ReadSentence, Script
from voicestudio.ui.tasks import Runner


class ReadingWork(QObject):
    """Keeps the sentences of one script, and measures and joins takes off the GUI thread.

    Args:
        tasks: Runs what takes time.
        audio: Files of sound.
        takes: Opens the folder of takes; raises ``LibraryError``.
    """

    kept = Signal(int)  # index of a sentence that is kept now
    unheard = Signal(int)  # index of a sentence in whose take nobody speaks
    ready = Signal(object, object)  # path of the sample, tuple[ReadSentence, ...] as they lie in it
    failed = Signal(object)  # VoiceStudioError

    def __init__(
        self, tasks: Runner, audio: Audio, takes: Callable[[], TakeStore], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._audio = audio
        self._takes = takes
        self.sentences: dict[int, ReadSentence] = {}

    @property
    def seconds(self) -> float:
        """Length of all that is kept."""
        return sum(sentence.stretch.seconds for sentence in self.sentences.values())

    def forget(self) -> None:
        """Begin with nothing; the takes stay on the disk."""
        self.sentences = {}

    def keep(self, index: int, text: str, take: Take) -> None:
        """Keep a take as the reading of a sentence; an earlier one is put aside."""

        def measuring(progress: Progress) -> list[ReadSentence]:
            read = sentences_of(self._audio, [text], take.path, (), checking(progress))
            unwanted = self.sentences.get(index) if read else None
            if not read:
                self._takes().remove(take.path)
            elif unwanted is not None:
                self._takes().remove(unwanted.path)
            return read

        def done(read: list[ReadSentence]) -> None:
            if read:
                self.sentences[index] = read[0]
                self.kept.emit(index)
            else:
                self.unheard.emit(index)

        self._tasks.run(measuring, done=done, failed=self.failed.emit, owner=self)

    def take_through(self, script: Script, first: int, take: Take) -> None:
        """A take in which a script was read straight through from a sentence on."""

        def measuring(progress: Progress) -> list[ReadSentence]:
            texts = script.sentences[first:]
            return sentences_of(self._audio, texts, take.path, take.marks, checking(progress))

        def done(read: list[ReadSentence]) -> None:
            self.ready.emit(take.path, tuple(read))

        self._tasks.run(measuring, done=done, failed=self.failed.emit, owner=self)

    def use(self) -> None:
        """Make one sample of what is kept."""
        read = [self.sentences[index] for index in sorted(self.sentences)]

        def joining(_progress: Progress) -> tuple[ReadSentence, ...]:
            return join(self._audio, self._takes(), read)

        def done(placed: tuple[ReadSentence, ...]) -> None:
            self.forget()
            self.ready.emit(placed[0].path, placed)

        if read:
            self._tasks.run(joining, done=done, failed=self.failed.emit, owner=self)
