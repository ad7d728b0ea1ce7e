"""A PulseAudio daemon of the test's own, whose microphones speak what a test plays into them.

A microphone is a null sink and a remapped source on its monitor. It needs no D-Bus, no configuration and no
hardware, and is bit-exact at its own rate. Where the daemon or ALSA's way to it is missing, tests fail.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import pytest

from tests.audio.signals import RATE, Samples
from tests.hosts.programs import eventually

FORM: Final = f"rate={RATE} channels=1 format=s16le"
ENDING_SECONDS: Final = 10.0


def program(name: str) -> str:
    """Where a program lies; fails a test where it is missing (packaging/setup/system_libraries.py)."""
    found = shutil.which(name)
    assert found, f"{name} is not installed"
    return found


@dataclass
class Pulse:
    """A running daemon.

    Attributes:
        folder: Where its socket lies; short, because the path of a socket is.
        process: The daemon.
        environment: With it a program finds this daemon and no other.
        modules: What each microphone was loaded as, by its description: sink and source.
    """

    folder: Path
    process: subprocess.Popen[bytes]
    environment: Mapping[str, str]
    modules: dict[str, tuple[str, str]] = field(default_factory=dict)

    def control(self, *words: str) -> str:
        """Run pactl."""
        command = [program("pactl"), *words]
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=30, check=False
        )
        assert done.returncode == 0, (command, done.stderr)
        return done.stdout

    def plug_in(self, description: str) -> None:
        """Add a microphone; its names are the description in small letters."""
        name = description.lower()
        sink = self.control(
            "load-module", "module-null-sink", f"sink_name={name}_in", *FORM.split(), "norewinds=1"
        )
        source = self.control(
            "load-module",
            "module-remap-source",
            f"master={name}_in.monitor",
            f"source_name={name}",
            *FORM.split(),
            f"source_properties=device.description={description}",
        )
        self.modules[description] = (sink.strip(), source.strip())

    def pull_out(self, description: str) -> None:
        """Take a microphone away."""
        sink, source = self.modules.pop(description)
        self.control("unload-module", source)
        self.control("unload-module", sink)

    def prefer(self, description: str) -> None:
        """Make a microphone the one that the system prefers."""
        self.control("set-default-source", description.lower())

    def open_inputs(self) -> int:
        """How many programs record now; what remaps a source is none."""
        lines = self.control("list", "short", "source-outputs").splitlines()
        return sum("protocol-native" in line for line in lines)

    def speak(self, signal: Samples, into: str) -> "subprocess.Popen[bytes]":
        """Begin to speak a signal into a microphone."""
        spoken = self.folder / f"{into}.raw"
        spoken.write_bytes(signal.tobytes())
        form = ["--format=s16le", f"--rate={RATE}", "--channels=1"]
        command = [program("pacat"), "--playback", f"--device={into.lower()}_in", *form, "--raw", str(spoken)]
        return subprocess.Popen(command, env=self.environment)

    def spoken(self, signal: Samples, into: str) -> None:
        """Speak a signal into a microphone to its end."""
        assert self.speak(signal, into).wait(timeout=60) == 0

    def kill(self) -> None:
        """End it as if it had crashed."""
        self.process.kill()
        self.process.wait()


@contextmanager
def daemon() -> Iterator[Pulse]:
    """A daemon without a microphone, ended by its own process."""
    folder = Path(tempfile.mkdtemp(prefix="pulse-"))
    socket = folder / "native"
    own = {
        "HOME": str(folder),
        "PULSE_RUNTIME_PATH": str(folder),
        "PULSE_SERVER": f"unix:{socket}",
        "PULSE_COOKIE": str(folder / "cookie"),
        "XDG_RUNTIME_DIR": str(folder),
    }
    inherited = {
        name: value for name, value in os.environ.items() if not name.startswith(("PULSE_", "DBUS_", "ALSA_"))
    }
    environment = {**inherited, **own}
    words = "-n --daemonize=no --use-pid-file=no --exit-idle-time=-1 --disable-shm=yes --realtime=no"
    command = [
        program("pulseaudio"),
        *words.split(),
        "--high-priority=no",
        f"--log-target=file:{folder / 'log'}",
        *("-L", f"module-native-protocol-unix socket={socket} auth-anonymous=1"),
        *("-L", f"module-null-sink norewinds=1 sink_name=loudspeaker {FORM}"),
    ]
    process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL)
    try:
        pulse = Pulse(folder, process, environment)
        assert eventually(lambda: process.poll() is not None or _answers(environment))
        assert process.poll() is None, (folder / "log").read_text(errors="replace")
        yield pulse
    finally:
        process.terminate()
        try:
            process.wait(ENDING_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        shutil.rmtree(folder)


def _answers(environment: Mapping[str, str]) -> bool:
    done = subprocess.run([program("pactl"), "info"], env=environment, capture_output=True, check=False)
    return done.returncode == 0


@pytest.fixture(scope="module", name="running_pulse")
def running_pulse_fixture() -> Iterator[Pulse]:
    """One daemon for the tests of a module, with the microphones Alpha, preferred, and Beta."""
    with daemon() as pulse:
        _two_microphones(pulse)
        yield pulse


@pytest.fixture(name="pulse")
def pulse_fixture(running_pulse: Pulse, monkeypatch: pytest.MonkeyPatch) -> Pulse:
    """The module's daemon, which this process and its children find."""
    meet(running_pulse, monkeypatch)
    return running_pulse


@pytest.fixture(name="mortal_pulse")
def mortal_pulse_fixture(monkeypatch: pytest.MonkeyPatch) -> Iterator[Pulse]:
    """A daemon for one test, which may kill it or take its microphones away."""
    with daemon() as pulse:
        _two_microphones(pulse)
        meet(pulse, monkeypatch)
        yield pulse


def meet(pulse: Pulse, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let this process and its children find a daemon."""
    monkeypatch.delenv("ALSA_CONFIG_PATH", raising=False)
    for name in ("PULSE_RUNTIME_PATH", "PULSE_SERVER", "PULSE_COOKIE", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, pulse.environment[name])


def _two_microphones(pulse: Pulse) -> None:
    pulse.plug_in("Alpha")
    pulse.plug_in("Beta")
    pulse.prefer("Alpha")
