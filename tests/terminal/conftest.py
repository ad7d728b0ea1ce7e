"""The command line run in this process, on a data folder of the test's own."""

import contextlib
import io
import json
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import pytest

from voicestudio.cli import main
from voicestudio.cloud import service
from voicestudio.local.bundled import bundled_sample
from voicestudio.local.keys import SANDBOX_KEY
from voicestudio.sandbox.faults import Fault
from voicestudio.sandbox.server import SandboxServer

TEXT: Final = "Good morning, this is a short test."


@dataclass(frozen=True)
class Said:
    """What a command line ended with."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one object on standard output."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        """Standard error, without what is empty."""
        return [line for line in self.err.splitlines() if line]


Run = Callable[..., Said]


@dataclass(frozen=True)
class Paid:
    """A profile in use whose service is a server of its own, and the command that clones with it."""

    run: Run
    service: SandboxServer
    speech: Path
    data: Path

    def clone(self, *options: str) -> Said:
        """Clone the real speech; more options may follow."""
        words = ("--name", "Ann", "--text", TEXT, "--i-have-the-rights", "--json")
        return self.run("clone", self.speech, *words, *options)

    def fail_next(self, *kinds: str) -> None:
        """Let the next calls fail so."""
        for kind in kinds:
            self.service.sandbox.faults.add(Fault(kind))

    @property
    def charges(self) -> list[str]:
        """What the service charged for."""
        return [charge.item for charge in self.service.sandbox.store.charges()]

    @property
    def left_behind(self) -> list[str]:
        """What lies in the data folder, the host's in it included."""
        return files_of(self.data) + folders_of(self.data)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command line, as ``run("voices", "--json")``."""

    def run_it(*words: str | Path) -> Said:
        capsys.readouterr()
        code = main([str(word) for word in words])
        captured = capsys.readouterr()
        return Said(code, captured.out, captured.err)

    return run_it


@pytest.fixture
def data() -> Path:
    """The data folder of this test."""
    return Path(os.environ["VOICESTUDIO_DATA_DIR"])


@pytest.fixture
def own(run: Run, sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch) -> SandboxServer:
    """A profile ``own`` on a server of its own: to the program it is a paid service like any other."""
    run("profile", "add", "own", "--base-url", sandbox.base_url, "--host", "sandbox")
    run("voices")  # makes the folders, so that a test sees only what comes on top of them
    monkeypatch.setenv("VOICESTUDIO_API_KEY", SANDBOX_KEY)
    return sandbox


@pytest.fixture
def paid(run: Run, own: SandboxServer, speech: Path, data: Path) -> Paid:
    """The command that clones with a paid service, and what comes of it."""
    return Paid(run, own, speech, data)


@pytest.fixture
def unknown(paid: Paid) -> str:
    """The key of a clone of Ann that was made and charged, while its reply was cut."""
    paid.fail_next("dropped_after_made")
    assert paid.clone().code == 7
    (attempt,) = paid.run("attempt", "list", "--json").json
    return str(attempt["attempt"])


@pytest.fixture(scope="session")
def ann_made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which the sandbox made the voice Ann."""
    folder = tmp_path_factory.mktemp("ann") / "data"
    clone = ["clone", str(bundled_sample()), "--name", "Ann", "--text", TEXT, "--i-have-the-rights"]
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        assert main(["--data-dir", str(folder), *clone]) == 0
    return folder


@pytest.fixture
def ann(ann_made_once: Path, data: Path, run: Run) -> dict[str, Any]:
    """The voice Ann in this test's data folder, as ``voices --json`` gives her."""
    shutil.copytree(ann_made_once, data)
    voices: list[dict[str, Any]] = run("voices", "--json").json["voices"]
    return voices[0]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the paid calls that are made."""
    paths: list[str] = []
    post = service.CloudService._post

    def noted(self: service.CloudService, call: str, path: str, *rest: Any) -> Any:
        paths.append(path)
        return post(self, call, path, *rest)

    monkeypatch.setattr(service.CloudService, "_post", noted)
    return paths


@pytest.fixture
def no_loudspeaker(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer with PortAudio and without any device."""

    class PortAudioError(Exception):
        pass

    def no_stream(**_options: object) -> None:
        raise PortAudioError

    module = ModuleType("sounddevice")
    module.__dict__.update(
        PortAudioError=PortAudioError,
        OutputStream=no_stream,
        query_hostapis=list,
        _terminate=lambda: None,
        _initialize=lambda: None,
    )
    monkeypatch.setitem(sys.modules, "sounddevice", module)


def files_of(folder: Path) -> list[str]:
    """Every file below a folder that holds anything of the person, without the databases and locks."""
    kept = (".sqlite3", ".sqlite3-wal", ".sqlite3-shm", ".lock", "settings.json")
    found = (path for path in folder.rglob("*") if path.is_file() and not path.name.endswith(kept))
    return sorted(str(path.relative_to(folder)) for path in found)


def folders_of(folder: Path) -> list[str]:
    """Every folder of audio of a library."""
    audio = folder / "library" / "audio"
    return sorted(path.name for path in audio.iterdir()) if audio.is_dir() else []
