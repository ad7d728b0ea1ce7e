"""What the window asks that costs nothing: balances, demos, ledgers, and what left this computer."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from voicestudio.flow.ledger import LedgerLine, ledger
from voicestudio.flow.preview import fetch_demo_again
from voicestudio.flow.tools import Studio
from voicestudio.flow.wallet import balance
from voicestudio.model.balance import Balance
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.hosted import HostObject
from voicestudio.model.progress import Progress, Stage
from voicestudio.model.voice import Attempt, Voice
from voicestudio.ui.tasks import Runner, ignored

OpenStudio = Callable[[str | None], Studio]


class FreeWork(QObject):
    """Runs free work off the GUI thread and tells what came of it.

    Args:
        tasks: Runs what takes time.
        open_studio: Opens the studio of a profile.
    """

    held = Signal(object, object)  # Studio, Balance or None where it cannot be told
    looked = Signal(str, object)  # key of an attempt, Balance or None
    not_looked = Signal(object)  # VoiceStudioError
    fetched = Signal(object)  # Voice with its demo
    not_fetched = Signal(str, object)  # key of a voice, VoiceStudioError
    paid = Signal(str, object)  # key of a voice, its ledger
    left = Signal(object)  # what left this computer

    def __init__(self, tasks: Runner, open_studio: OpenStudio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._open_studio = open_studio

    def ask_balance(self, studio: Studio) -> None:
        """Ask what the account of a studio holds; the sandbox is not asked."""
        if studio.profile.is_sandbox:
            return

        def asking(progress: Progress) -> Balance | None:
            return balance(studio, lambda: progress.report(Stage.CHECK))

        self._tasks.run(asking, done=lambda held: self.held.emit(studio, held), failed=ignored, owner=self)

    def look_at_balance(self, attempt: Attempt) -> None:
        """Ask what the account of an attempt holds now."""

        def looking(_progress: Progress) -> Balance | None:
            return balance(self._open_studio(attempt.profile), lambda: None)

        def done(now: Balance | None) -> None:
            self.looked.emit(attempt.key, now)

        self._tasks.run(looking, done=done, failed=self.not_looked.emit, owner=self)

    def fetch_demo(self, voice: Voice) -> None:
        """Try once more to get a demo that was made and paid for."""

        def fetching(progress: Progress) -> Voice:
            studio = self._open_studio(voice.profile)
            return fetch_demo_again(
                studio, voice, lambda done, total: progress.report(Stage.DEMO, done, total)
            )

        def failed(error: VoiceStudioError) -> None:
            self.not_fetched.emit(voice.key, error)

        self._tasks.run(fetching, done=self.fetched.emit, failed=failed, owner=self)

    def read_ledger(self, studio: Studio, voice: Voice) -> None:
        """Read what a voice has cost so far."""

        def reading(_progress: Progress) -> tuple[LedgerLine, ...]:
            return ledger(studio, voice)

        def done(lines: tuple[LedgerLine, ...]) -> None:
            self.paid.emit(voice.key, lines)

        self._tasks.run(reading, done=done, failed=ignored, owner=self)

    def read_journal(self, studio: Studio) -> None:
        """Read what left this computer."""

        def reading(_progress: Progress) -> list[HostObject]:
            return list(studio.library.hosted_objects())

        self._tasks.run(reading, done=self.left.emit, failed=ignored, owner=self)
