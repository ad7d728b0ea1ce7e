"""What every test stands on: its own data folder, a closed network, and real sound."""

import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pyrage
import pytest
import soundfile

os.environ["VOICESTUDIO_SANDBOX_VOICE"] = "small"  # only its own tests wait for the natural one
os.environ["QT_QPA_PLATFORM"] = os.environ.get("VOICESTUDIO_TEST_PLATFORM", "offscreen")

from tests.fakes.light_seal import seal_lightly
from tests.fakes.tools import Bench
from tests.memory_disk import write_there
from voicestudio.local.bundled import bundled_sample
from voicestudio.local.keys import SANDBOX_KEY
from voicestudio.sandbox.server import SandboxServer, new_sandbox

MakeWav = Callable[..., Path]

_LOOPBACK = ("127.", "::1", "localhost")

write_there()


@pytest.fixture(autouse=True)
def _own_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees the person's data folder, language, key or proxies."""
    monkeypatch.setenv("VOICESTUDIO_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LANGUAGE", "en")
    for name in ("VOICESTUDIO_API_KEY", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture(autouse=True)
def _closed_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing in a test leaves this computer."""
    connect = socket.socket.connect

    def only_loopback(self: socket.socket, address: object) -> None:
        if isinstance(address, tuple) and not str(address[0]).startswith(_LOOPBACK):
            msg = f"a test reached out to {address[0]}"
            raise AssertionError(msg)
        connect(self, address)  # type: ignore[arg-type] # whatever it was given

    monkeypatch.setattr(socket.socket, "connect", only_loopback)


@pytest.fixture(autouse=True)
def _closed_libraries() -> Iterator[None]:
    """Every library that a test opened is closed with it."""
    yield
    while Bench.opened:
        Bench.opened.pop().library.close()


@pytest.fixture
def speech() -> Path:
    """26 s of a man reading, 16 kHz WAV (resources/samples/SOURCES.md)."""
    return bundled_sample()


@pytest.fixture
def make_wav(tmp_path: Path) -> MakeWav:
    """Write a WAV of noise; the length in seconds, the rest by name."""

    def make(
        seconds: float, rate: int = 8000, channels: int = 1, subtype: str = "PCM_16", name: str = "noise.wav"
    ) -> Path:
        noise = np.random.default_rng(7)
        samples = noise.normal(0, 0.1, (round(seconds * rate), channels)).astype(np.float32)
        path = tmp_path / name
        soundfile.write(path, samples, rate, subtype=subtype, format="WAV")
        return path

    return make


@pytest.fixture
def light_seal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bundles are sealed and opened in milliseconds: their passphrase is little work."""
    monkeypatch.setattr(pyrage.passphrase, "encrypt", seal_lightly)


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[SandboxServer]:
    """A sandbox on its own port, remembering in a folder of its own."""
    server = SandboxServer(new_sandbox(tmp_path / "service", SANDBOX_KEY))
    yield server
    server.close()
