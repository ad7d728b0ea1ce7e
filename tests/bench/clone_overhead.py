"""A clone from the click to the saved voice, against a bare httpx script making the same three requests.

The three are: PUT of the sample, POST of the clone, GET of the demo. The program does more: it checks the
whole file, rehearses the address, syncs its library before and after the call, and removes the sample again.
"""

import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from typing import Final

import httpx

from tests.bench.paired import Row, paired
from voicestudio.audio.files import AudioFiles
from voicestudio.cloud.service import CloudService
from voicestudio.flow.make_voice import make_voice
from voicestudio.flow.tools import KeepReply, Studio
from voicestudio.hosts.sandbox import SandboxHost
from voicestudio.hosts.stranger import PlainStranger
from voicestudio.library.local_library import LocalLibrary
from voicestudio.local.bundled import bundled_sample
from voicestudio.local.keys import SANDBOX_KEY
from voicestudio.model.calls import CloneCall, CloneSettings, RawReply
from voicestudio.model.prices import FREE
from voicestudio.model.profile import Profile
from voicestudio.model.progress import Tick, Unheard
from voicestudio.model.voice import CloneRequest

TEXT: Final = "Good morning. This is how long a clone takes."
MODEL: Final = "speech-2.8-hd"
REAL_SERVICE_SECONDS: Final = 5.0
"""The shortest that is documented of a host of the same job ("5-15 s"); none is known of this one."""


class SlowService(CloudService):
    """The client, in front of a service that takes as long as a real one."""

    def __init__(self, base_url: str, seconds: float) -> None:
        super().__init__(lambda: base_url, lambda: SANDBOX_KEY)
        self._seconds = seconds

    def send_clone(self, call: CloneCall, keep: KeepReply, tick: Tick) -> RawReply:
        """Wait as the service would work, then make the call."""
        Event().wait(self._seconds)
        return super().send_clone(call, keep, tick)


def clone_overhead(real_seconds: float = REAL_SERVICE_SECONDS) -> Iterator[Row]:
    """The clone on the sandbox: as it is, and with the time that a real service takes."""
    with served() as base_url, tempfile.TemporaryDirectory() as folder:
        for seconds, times, goal in ((0.0, 7, None), (real_seconds, 3, 1.05)):
            yield _one(base_url, Path(folder) / str(seconds), seconds, times, goal)


def _one(base_url: str, folder: Path, seconds: float, times: int, goal: float | None) -> Row:
    library = LocalLibrary(folder / "library", "a" * 32, lambda _token: True)
    studio = Studio(
        profile=Profile("bench", base_url, "sandbox"),
        audio=AudioFiles(),
        host_of=lambda _name: SandboxHost(lambda: base_url, SANDBOX_KEY),
        stranger=PlainStranger(),
        service=SlowService(base_url, seconds),
        library=library,
        prices=FREE,
        now=lambda: datetime.now(UTC),
    )
    settings = CloneSettings(TEXT, MODEL)
    request = CloneRequest(bundled_sample(), "Bench", settings, rights_confirmed=True, again=True)

    def ours() -> None:
        made = make_voice(studio, request, Unheard())
        assert made.voice.demo_file

    def theirs() -> None:
        bare_script(base_url, folder, seconds)

    what = "clone, click to saved voice; sandbox"
    what += f" as slow as a service ({seconds:g} s)" if seconds else ", answering at once"
    try:
        return paired(what, ours, theirs, times=times, goal=goal)
    finally:
        library.close()


def bare_script(base_url: str, folder: Path, seconds: float) -> None:
    """What someone would write in ten lines."""
    headers = {"Authorization": f"Bearer {SANDBOX_KEY}"}
    with httpx.Client(timeout=180, headers=headers) as client:
        put = client.put(f"{base_url}/files/{uuid.uuid4().hex}.wav", content=bundled_sample().read_bytes())
        Event().wait(seconds)
        body = {"audio_url": put.json()["address"], "text": TEXT, "model": MODEL}
        made = client.post(f"{base_url}/v3/minimax-voice-cloning", json=body).raise_for_status().json()
        demo = client.get(made["demo_audio_url"], headers={"Authorization": ""}).raise_for_status()
        (folder / "demo.mp3").write_bytes(demo.content)
        (folder / "voices.txt").write_text(made["voice_id"], encoding="utf-8")


@contextmanager
def served() -> Iterator[str]:
    """The sandbox in a process of its own, so that it takes no time from either of the two."""
    with tempfile.TemporaryDirectory() as data:
        command = [sys.executable, "-u", "-m", "voicestudio", "--data-dir", data, "sandbox"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout is not None
            try:
                yield server.stdout.readline().split()[-1]
            finally:
                server.terminate()
