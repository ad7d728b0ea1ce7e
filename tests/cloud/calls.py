"""Someone who makes paid calls through the program's own client, and remembers what was kept."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Final, Self

import httpx

from voicestudio.cloud.service import CloudService
from voicestudio.model.calls import (
    CloneCall,
    CloneReply,
    CloneSettings,
    RawReply,
    SpeechCall,
    SpeechReply,
    SpeechSettings,
)
from voicestudio.model.progress import Cancelled

KEY: Final = "sk_0123456789abcdef0123456789abcdef"
"""Of the shape that the vendor's keys have."""
VOICE: Final = " _vX001.aZ~Q= "
"""An id that does not survive trimming or folding case."""


def patient() -> None:
    """Wait on."""


class Stop:
    """Cancels the wait once something has begun."""

    def __init__(self, begun: threading.Event) -> None:
        self._begun = begun

    def __call__(self) -> None:
        if self._begun.is_set():
            raise Cancelled


class Keeping:
    """A service at a base URL, and what was kept of its replies."""

    def __init__(self, base_url: str) -> None:
        self.service = CloudService(lambda: base_url, lambda: KEY)
        self.kept: list[RawReply] = []
        self.was_kept = threading.Event()

    def keep(self, raw: RawReply) -> None:
        """Remember a raw reply."""
        self.kept.append(raw)
        self.was_kept.set()


class Calling(Keeping):
    """Someone who clones, and the address of a sample."""

    def __init__(self, base_url: str, sample_url: str) -> None:
        super().__init__(base_url)
        self.sample_url = sample_url

    def send(self, settings: CloneSettings | None = None, tick: Callable[[], None] = patient) -> RawReply:
        """Make the paid call."""
        call = CloneCall(self.sample_url, settings or CloneSettings())
        return self.service.send_clone(call, self.keep, tick)

    def clone(self, settings: CloneSettings | None = None) -> CloneReply:
        """Make the paid call and read its reply."""
        return self.service.read_clone(self.send(settings))


class Speaking(Keeping):
    """Someone who speaks with the one voice there is."""

    def send(
        self,
        model: str = "speech-02-hd",
        form: str = "mp3",
        *,
        text: str = "Hi.",
        as_task: bool = False,
        tick: Callable[[], None] = patient,
    ) -> RawReply:
        """Make the paid call."""
        return self.service.send_speech(
            SpeechCall(VOICE, SpeechSettings(text, model, form), as_task), self.keep, tick
        )

    def speak(self, model: str = "speech-02-hd", form: str = "mp3", *, as_task: bool = False) -> SpeechReply:
        """Make the paid call and read its reply."""
        return self.service.read_speech(self.send(model, form, as_task=as_task))

    def begin(self, model: str = "speech-02-hd", form: str = "mp3") -> str:
        """Make the paid call as a task; gives its id."""
        reply = self.speak(model, form, as_task=True)
        assert reply == SpeechReply(task_id=reply.task_id)
        assert reply.task_id
        return reply.task_id

    def fetch(self, url: str) -> bytes:
        """Download without listening to the progress."""
        return self.service.fetch_audio(url, lambda _done, _total: None)


class Deaf:
    """Lets everyone connect and answers nobody, from ``with`` to the end of its block."""

    def __enter__(self) -> Self:
        """Listen."""
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=8)
        self.base_url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        return self

    def __exit__(self, *_: object) -> None:
        """Listen no more."""
        self._socket.close()

    def asked(self) -> list[bytes]:
        """The first words of each request that came since this was last asked."""
        self._socket.setblocking(False)
        requests: list[bytes] = []
        with suppress(BlockingIOError):
            while True:
                connection, _ = self._socket.accept()
                with connection:
                    connection.settimeout(10)
                    requests.append(b" ".join(connection.recv(65_536).split(b" ", 2)[:2]))
        return requests


class Sending:
    """Stands for the request: counts how often it is made, and fails or answers as it is told."""

    def __init__(self, *outcomes: Exception | RawReply) -> None:
        self._outcomes = iter(outcomes)
        self.times = 0

    def __call__(self) -> RawReply:
        self.times += 1
        outcome = next(self._outcomes)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome


def join_paid_calls() -> None:
    """Every thread of a paid call ends by itself."""
    join_calls("paid-call")


def join_calls(name: str) -> None:
    """Every thread of that name ends by itself."""
    for thread in threading.enumerate():
        if thread.name == name:
            thread.join(10)
            assert not thread.is_alive()


def every_kind(kind: type[httpx.RequestError] = httpx.RequestError) -> Iterator[type[httpx.RequestError]]:
    """Every error of a request that the library knows; some more than once."""
    yield kind
    for below in kind.__subclasses__():
        yield from every_kind(below)
