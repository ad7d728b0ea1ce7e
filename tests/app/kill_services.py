"""The services of the trials: they count what costs, and kill the program at instants that only they know."""

import os
import signal
import threading
from concurrent.futures import Future
from contextlib import closing
from http.client import HTTPConnection

from tests.app.kill_forked import HANGS_AFTER
from tests.app.kill_instants import Served, Work
from tests.servers.page_http import Loopback
from tests.servers.page_messages import ClonePost, Json, Reply
from tests.servers.page_server import Fault, PageServer
from tests.servers.speech_faults import SpeechFault
from tests.servers.speech_messages import SpeechPost
from tests.servers.speech_server import SpeechServer


class _Killer:
    """Kills the program from the service's side; the service goes on once the program is gone.

    Attributes:
        process: The number of the program's process.
        over: Set when it has ended.
    """

    def __init__(self, moment: Served | None) -> None:
        self._moment = moment
        self.process: Future[int] = Future()
        self.over = threading.Event()

    def reached(self, moment: Served) -> None:
        if moment is self._moment:
            os.kill(self.process.result(HANGS_AFTER), signal.SIGKILL)
            assert self.over.wait(HANGS_AFTER)


class _Counting(Loopback):
    """Counts the requests that cost, however much of them came."""

    @property
    def paid_posts(self) -> int:
        return sum(method == "POST" for method, _ in self.seen)


class CloneService(_Counting, PageServer):
    """The page's server with a killer in it."""

    def __init__(self, fault: Fault | None, served: Served | None) -> None:
        super().__init__(faults=[fault] if fault else [])
        self.killer = _Killer(served)

    def answer_clone(self, post: ClonePost, fault: Fault | None) -> Reply | None:
        self.killer.reached(Served.ARRIVED)
        return super().answer_clone(post, fault)

    def _make_voice(self, post: ClonePost, fault: str) -> Json:
        self.killer.reached(Served.FETCHED)
        made = super()._make_voice(post, fault)
        self.killer.reached(Served.MADE)
        return made


class _SpeechService(_Counting, SpeechServer):
    """The speech server with a killer in it. A task is done at the first look."""

    def __init__(self, fault: SpeechFault | None, served: Served | None, voice_id: str) -> None:
        super().__init__(faults=[fault] if fault else [], voice_ids=[voice_id])
        self.queued_polls = 0
        self.killer = _Killer(served)

    def _answer_speech(self, post: SpeechPost, fault: SpeechFault | None) -> Reply | None:
        self.killer.reached(Served.ARRIVED)
        return super()._answer_speech(post, fault)

    def _speak(self, post: SpeechPost, body: Json, fault: SpeechFault | None) -> Json:
        said = super()._speak(post, body, fault)
        self.killer.reached(Served.MADE)
        return said


Service = CloneService | _SpeechService


def service_for(work: Work, served: Served | None, voice_id: str) -> Service:
    """The service of a trial: one that clones, or one that knows a voice and speaks."""
    if work.is_clone:
        refusal = Fault("status", status=400, reason="INVALID_AUDIO_FILE", message="audio_url: too noisy")
        return CloneService(refusal if work is Work.REFUSED else None, served)
    address = SpeechFault("as_url")
    return _SpeechService(address if work is Work.SPEECH_AT_ADDRESS else None, served, voice_id)


def wait_for_the_rest(server: Service) -> None:
    """Let the service do all that the dead program had asked for: what comes after is the next start's."""
    with closing(HTTPConnection("127.0.0.1", int(server.base_url.rpartition(":")[2]))) as last:
        last.request("GET", "/")  # whoever asked before has been let in by now
        last.getresponse().read()
    for _, thread in list(server._http.live):
        thread.join(HANGS_AFTER)
