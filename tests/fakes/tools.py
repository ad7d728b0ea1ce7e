"""Tools of a studio that do what a test says, and remember what they were asked."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import ClassVar

from voicestudio.audio.files import AudioFiles
from voicestudio.flow.tools import Studio
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.balance import Balance
from voicestudio.model.calls import (
    CloneCall,
    CloneReply,
    RawReply,
    SpeechCall,
    SpeechReply,
    TaskReply,
    TaskState,
)
from voicestudio.model.errors import AccountError, HostError, OutcomeUnknownError, SetupError
from voicestudio.model.hosted import Hosted
from voicestudio.model.prices import PriceList
from voicestudio.model.profile import Profile
from voicestudio.model.progress import Stage

DEAD_OWNER = "d" * 32
"""Token of a program that does not run."""

MORNING = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)


class FakeHost:
    """Objects in a dictionary; addresses that the fake stranger can follow."""

    name = "fake"

    def __init__(self) -> None:
        self.objects: dict[str, bytes] = {}
        self.refuses_to_remove = False
        self.refuses_service: HostError | None = None
        self.put_fails: Exception | None = None

    def name_object(self, container: str) -> str:
        return f"object-{len(self.objects)}.{container}"

    def put(self, path: Path, key: str, object_name: str, report: Callable[[int, int], None]) -> Hosted:
        report(0, 1)
        if self.put_fails:
            raise self.put_fails
        self.objects[object_name] = path.read_bytes()
        return Hosted(key, self.name, object_name, f"fake://{object_name}", MORNING + timedelta(minutes=15))

    def ask(self, tick: Callable[[], None]) -> None:
        tick()

    def remove(self, object_name: str, handle: str, tick: Callable[[], None]) -> str:
        if self.refuses_to_remove:
            raise HostError("host_unreachable", host=self.name)
        self.objects.pop(object_name, None)
        return "404"

    def refuse_unreachable_for(self, base_url: str) -> None:
        if self.refuses_service:
            raise self.refuses_service


class FakeStranger:
    """Follows the fake host's addresses; may see other bytes or another type than were put there."""

    def __init__(self, host: FakeHost) -> None:
        self.host = host
        self.content_type = "audio/wav"
        self.sees: bytes | None = None

    def way(self, _address: str, _tick: Callable[[], None]) -> Sequence[tuple[str, Sequence[str]]]:
        return ()

    def fetch(self, address: str, report: Callable[[int, int], None]) -> tuple[str, int, str]:
        name = address.removeprefix("fake://")
        if self.sees is None and name not in self.host.objects:
            raise HostError("rehearsal_status", status=404)
        body = self.sees if self.sees is not None else self.host.objects[name]
        report(len(body), len(body))
        return hashlib.sha256(body).hexdigest(), len(body), self.content_type


class FakeService:
    """Answers what it is told to, and counts what it was sent."""

    def __init__(self) -> None:
        self.clones: list[CloneCall] = []
        self.speeches: list[SpeechCall] = []
        self.send_fails: Exception | None = None
        self.read_fails: Exception | None = None
        self.while_sending: Callable[[], None] = lambda: None
        self.reply = CloneReply("Voice 42 ", "fake://demo")
        self.audio = b""
        self.audio_fails: Exception | None = None
        self.has_key = True
        self.fingerprint = "f" * 16
        self.speech_reply: SpeechReply | None = None  # None: the audio itself
        self.tasks: list[TaskReply | Exception] = []
        self.looks: list[str] = []
        self.holds: Balance | Exception = Balance(125_000)
        self.stops_waiting = False
        self.late: list[Callable[[RawReply], None]] = []

    def key_fingerprint(self) -> str:
        if not self.has_key:
            raise AccountError("key_missing", profile="fake")
        return self.fingerprint

    def send_clone(
        self, call: CloneCall, keep: Callable[[RawReply], None], tick: Callable[[], None]
    ) -> RawReply:
        self.clones.append(call)
        return self._sent(keep, tick)

    def send_speech(
        self, call: SpeechCall, keep: Callable[[RawReply], None], tick: Callable[[], None]
    ) -> RawReply:
        self.speeches.append(call)
        return self._sent(keep, tick)

    def read_clone(self, raw: RawReply) -> CloneReply:
        if self.read_fails:
            raise self.read_fails
        return self.reply

    def read_speech(self, raw: RawReply) -> SpeechReply:
        if self.read_fails:
            raise self.read_fails
        return self.speech_reply or SpeechReply(audio=self.audio)

    def task(self, task_id: str, tick: Callable[[], None]) -> TaskReply:
        tick()
        self.looks.append(task_id)
        seen = self.tasks.pop(0)
        if isinstance(seen, Exception):
            raise seen
        return seen

    def await_task(self, task_id: str, tick: Callable[[], None]) -> TaskReply:
        seen = self.task(task_id, tick)
        while seen.state is TaskState.WAITING:
            seen = self.task(task_id, tick)
        return seen

    def balance(self, tick: Callable[[], None]) -> Balance:
        tick()
        if isinstance(self.holds, Exception):
            raise self.holds
        return self.holds

    def fetch_audio(self, url: str, report: Callable[[int, int], None]) -> bytes:
        report(0, 0)
        if self.audio_fails:
            raise self.audio_fails
        return self.audio

    def _sent(self, keep: Callable[[RawReply], None], tick: Callable[[], None]) -> RawReply:
        self.while_sending()
        tick()
        if self.stops_waiting:  # the person cancelled; the reply comes when the test hands it to ``late``
            self.late.append(keep)
            raise OutcomeUnknownError("wait_cancelled")
        if self.send_fails:
            raise self.send_fails
        raw = RawReply(200, b'{"voice_id": "as it came"}', "application/json", "trace")
        keep(raw)
        return raw


class Listener:
    """Remembers the stages it was told, and may act at one of them."""

    def __init__(self, at: Stage | None = None, act: Callable[[], None] = lambda: None) -> None:
        self.stages: list[Stage] = []
        self._at = at
        self._act = act

    def report(self, stage: Stage, done: int = 0, total: int = 0) -> None:
        if stage not in self.stages:
            self.stages.append(stage)
        if stage is self._at:
            self._act()


class Bench:
    """A studio over a real library and real audio files, with everything else under the test's hand."""

    opened: ClassVar[list["Bench"]] = []  # closed after each test

    def __init__(self, folder: Path, owner: str = "a" * 32) -> None:
        self.opened.append(self)
        self.moment = MORNING
        self.running = {owner}
        self.host = FakeHost()
        self.stranger = FakeStranger(self.host)
        self.service = FakeService()
        self.library = LocalLibrary(folder, owner, lambda token: token in self.running)
        self.studio = Studio(
            profile=Profile("fake", "https://service.example", "fake"),
            audio=AudioFiles(),
            host_of=self._host_of,
            stranger=self.stranger,
            service=self.service,
            library=self.library,
            prices=PriceList("2026-06", "a price page", 1.5, {"speech-2.8-hd": 100e-6}, ("service.example",)),
            now=lambda: self.moment,
        )

    def _host_of(self, name: str) -> FakeHost:
        if name != self.host.name:
            raise SetupError("host_unknown", host=name, known=self.host.name)
        return self.host

    @property
    def audio_folders(self) -> list[Path]:
        root = Path(self.library.folder("0" * 32)).parent
        (root / ("0" * 32)).rmdir()
        return sorted(root.iterdir())
