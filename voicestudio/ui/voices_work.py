"""What the window asks and changes in the library: lists as you type, names, notes, tags, the bin."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from voicestudio.flow.consent import keep_consent
from voicestudio.flow.tools import Studio
from voicestudio.model.listing import VoicePage, VoiceQuery
from voicestudio.model.progress import Progress
from voicestudio.model.voice import Attempt, AttemptState, Voice
from voicestudio.ui.tasks import Runner, Task

PAGE: Final = 100
_RELOADED_MOST: Final = 1_000
"""Rows that are read anew each minute; who has scrolled further sees the rest as it was."""


@dataclass(frozen=True)
class Listed:
    """An answer.

    Attributes:
        query: What was asked.
        attempts: Those that need a look; only with the first page of the whole library.
        page: The voices.
        offset: How many voices come before them.
    """

    query: VoiceQuery
    attempts: tuple[Attempt, ...]
    page: VoicePage
    offset: int


class VoicesWork(QObject):
    """Runs free work on the library off the GUI thread."""

    listed = Signal(object)  # Listed
    not_listed = Signal(object)  # VoiceStudioError
    changed = Signal(object)  # Voice, as it is now
    binned = Signal(object)  # keys of voices that are in the bin now
    restored = Signal(object)  # keys of voices that are back
    tagged = Signal(
        str, object, bool
    )  # tag, keys of voices that it was given to or taken from, whether given
    not_changed = Signal(object)  # VoiceStudioError

    def __init__(self, tasks: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._asking: Task[Listed] | None = None

    def ask(
        self, studio: Studio, query: VoiceQuery, *, shown: int = 0, done: Callable[[], None] | None = None
    ) -> None:
        """Read the list anew, as far as it is shown; what was asked before is not answered any more.

        Args:
            studio: The tools.
            query: What is asked for.
            shown: How many voices the list holds.
            done: Called after the answer was told.
        """
        most = min(max(PAGE, shown), _RELOADED_MOST)

        def reading(_progress: Progress) -> Listed:
            whole = not (query.words.strip() or query.state or query.in_bin)
            attempts = studio.library.attempts({AttemptState.UNKNOWN}) if whole else ()
            page = studio.library.find_voices(query, studio.now(), most=most)
            return Listed(query, tuple(attempts), page, 0)

        def told(listed: Listed) -> None:
            self.listed.emit(listed)
            if done:
                done()

        if self._asking is not None:
            self._asking.drop()
        self._asking = self._tasks.run(reading, done=told, failed=self.not_listed.emit, owner=self)

    def ask_more(self, studio: Studio, query: VoiceQuery, offset: int) -> None:
        """Read the next page."""

        def reading(_progress: Progress) -> Listed:
            page = studio.library.find_voices(query, studio.now(), offset=offset, most=PAGE)
            return Listed(query, (), page, offset)

        self._tasks.run(reading, done=self.listed.emit, failed=self.not_listed.emit, owner=self)

    def rename(self, studio: Studio, voice: Voice, name: str) -> None:
        """Call a voice otherwise."""
        self._change(lambda: studio.library.rename(voice.key, name))

    def write_notes(self, studio: Studio, voice: Voice, notes: str) -> None:
        """Write its notes."""
        self._change(lambda: studio.library.write_notes(voice.key, notes))

    def paint(self, studio: Studio, voice: Voice, colour: str) -> None:
        """Give it a colour in the list."""
        self._change(lambda: studio.library.paint(voice.key, colour))

    def keep_consent(self, studio: Studio, voice: Voice, source: Path) -> None:
        """Keep what the speaker agreed by."""
        self._change(lambda: keep_consent(studio, voice, source))

    def set_tags(self, studio: Studio, voice: Voice, tags: Sequence[str]) -> None:
        """Give a voice exactly these tags."""

        def setting() -> Voice:
            library = studio.library
            for tag in tags:
                library.tag([voice.key], tag)
            now = {tag.casefold() for tag in tags}
            for tag in library.voice(voice.key).tags:
                if tag.casefold() not in now:
                    library.untag([voice.key], tag)
            return library.voice(voice.key)

        self._change(setting)

    def put_into_bin(self, studio: Studio, keys: Sequence[str]) -> None:
        """Put voices into the bin."""
        self._move(lambda: studio.library.put_into_bin(keys, studio.now()), self.binned.emit)

    def take_from_bin(self, studio: Studio, keys: Sequence[str]) -> None:
        """Take voices back."""
        self._move(lambda: studio.library.take_from_bin(keys), self.restored.emit)

    def tag(self, studio: Studio, keys: Sequence[str], tag: str, *, give: bool) -> None:
        """Give a tag to voices, or take it from them."""
        change = studio.library.tag if give else studio.library.untag
        self._move(lambda: change(keys, tag), lambda done: self.tagged.emit(tag, done, give))

    def all_keys(self, studio: Studio, query: VoiceQuery, done: Callable[[tuple[str, ...]], None]) -> None:
        """Tell the keys of everything that is asked for, however far the list was read."""
        self._move(lambda: studio.library.voice_keys(query, studio.now()), done)

    def _change(self, work: Callable[[], Voice]) -> None:
        self._tasks.run(
            lambda _progress: work(), done=self.changed.emit, failed=self.not_changed.emit, owner=self
        )

    def _move(self, work: Callable[[], tuple[str, ...]], done: Callable[[tuple[str, ...]], None]) -> None:
        self._tasks.run(lambda _progress: work(), done=done, failed=self.not_changed.emit, owner=self)
