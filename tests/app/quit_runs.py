"""Starts of the window that is closed in the middle of something: what each left, and what is wrong."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import numpy as np
import soundfile

from tests.app.kill_left import Left
from tests.app.quit_moments import EXPORTED, LONG
from tests.audio.pulse import Pulse, daemon
from tests.hosts.programs import eventually
from voicestudio.compose import Workshop
from voicestudio.flow.recover import recover
from voicestudio.library.health import examine
from voicestudio.local.bundled import bundled_sample
from voicestudio.local.paths import Paths
from voicestudio.model.errors import LibraryError
from voicestudio.model.profile import SANDBOX

_ENDING_SECONDS: Final = 60.0
"""After which a program is called one that does not end."""
_LONG_SECONDS: Final = 300
_UNFINISHED: Final = ("*.part", "*.tmp")
_OF_A_PROGRAM: Final = ("*.lock", "*.recording.wav", "*.removed")
_HARMLESS: Final = (
    "ALSA lib pcm.c",  # that a busy computer was late with sound
    "qt.text.font.db: OpenType support missing",
    "This plugin does not support propagateSizeHints()",
)


@dataclass(frozen=True)
class Run:
    """One start.

    Attributes:
        kind: What was under way (``quit_moments.KINDS``).
        milliseconds: After it was, until the window was closed.
        code: The exit code; negative for a signal, None where it did not end by itself.
        seconds: From start to the end of the process.
        said: What it wrote beside its output.
        complaints: What should not be.
    """

    kind: str
    milliseconds: int
    code: int | None
    seconds: float
    said: str
    complaints: tuple[str, ...]


class Starts:
    """Starts the program on a copy of a data folder with one voice, beside a microphone and a loudspeaker.

    Args:
        folder: Every file lies below it.
        pulse: The microphone and the loudspeaker.
    """

    def __init__(self, folder: Path, pulse: Pulse) -> None:
        self._folder = folder
        self._environment = {
            **pulse.environment,
            "QT_QPA_PLATFORM": "offscreen",
            "LANGUAGE": "en",
            "PYTHONFAULTHANDLER": "1",
            "PYTHONWARNINGS": "default",
            "VOICESTUDIO_SANDBOX_VOICE": "small",
            LONG: str(self._long_file()),
            EXPORTED: str(folder / "exported" / "anna.voicestudio"),
        }
        self._template = self._one_voice()

    @classmethod
    @contextmanager
    def prepared(cls) -> Iterator[Self]:
        """In a folder of its own, with a sound server of its own."""
        with daemon() as pulse, tempfile.TemporaryDirectory() as folder:
            pulse.plug_in("Alpha")
            pulse.prefer("Alpha")
            yield cls(Path(folder), pulse)

    def run(self, kind: str, milliseconds: int) -> Run:
        """Start once, close the window so long after something was under way, and look at what is left."""
        data, exported = self._folder / "data", self._folder / "exported"
        for place in (data, exported):
            shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(self._template, data)
        exported.mkdir()
        began = time.monotonic()
        process = self._start(data, "tests.app.quit_moments", kind, str(milliseconds))
        try:
            _, said = process.communicate(timeout=_ENDING_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGABRT)  # its fault handler tells where every thread is
            _, said = process.communicate()
            return Run(kind, milliseconds, None, time.monotonic() - began, said, ("it did not end",))
        seconds = time.monotonic() - began
        wrong = [*_of_process(process, said), *_of_folder(kind, Paths(data), exported)]
        return Run(kind, milliseconds, process.returncode, seconds, said, tuple(wrong))

    def _start(self, data: Path, *module: str) -> "subprocess.Popen[str]":
        """In a group of processes of its own, so that a child which outlives it is seen."""
        return subprocess.Popen(
            [sys.executable, "-m", *module],
            env={**self._environment, "VOICESTUDIO_DATA_DIR": str(data)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def _one_voice(self) -> Path:
        template = self._folder / "template"
        words = ("clone", str(bundled_sample()), "--name", "Anna", "--text", "Hello.", "--i-have-the-rights")
        process = self._start(template, "voicestudio", *words)
        _, said = process.communicate(timeout=_ENDING_SECONDS)
        assert process.returncode == 0, said
        return template

    def _long_file(self) -> Path:
        speech, rate = soundfile.read(bundled_sample(), dtype="int16")
        path = self._folder / "long.flac"
        soundfile.write(path, np.resize(speech, _LONG_SECONDS * rate - 1), rate, subtype="PCM_16")
        return path


def unexpected(said: str) -> list[str]:
    """Lines that tell of a fault; not those of a busy computer, or of one without a screen or all fonts."""
    return [line for line in said.splitlines() if not line.startswith(_HARMLESS)]


def _of_process(process: "subprocess.Popen[str]", said: str) -> Iterator[str]:
    if process.returncode:
        yield f"exit code {process.returncode}"
    if unexpected(said):
        yield "it said something"
    if not eventually(lambda: not _is_alive(process.pid)):
        yield "a child outlives it"


def _is_alive(group: int) -> bool:
    with suppress(ProcessLookupError):
        os.killpg(group, 0)
        return True
    return False


def _of_folder(kind: str, paths: Paths, exported: Path) -> Iterator[str]:
    """What the end left, and whether the next start makes of it what it should."""
    yield from _left_lying(paths.root, _OF_A_PROGRAM)
    yield from _left_lying(exported, _UNFINISHED)
    if paths.edits.exists() and any(paths.edits.iterdir()):
        yield "an edited copy is left"
    takes = [soundfile.info(path).duration for path in paths.takes.glob("*.wav")]
    if len(takes) != (kind == "recording") or not all(takes):
        yield f"takes of these seconds: {takes}"
    database = paths.library / "library.sqlite3"
    health = examine(database)
    if health.complaints or not health.search_is_whole:
        yield f"the library is damaged: {health}"
    yield from _of_next_start(paths)
    yield from _left_lying(
        paths.root, _UNFINISHED
    )  # of a reply that was being written; the next start has it


def _left_lying(place: Path, patterns: tuple[str, ...]) -> Iterator[str]:
    names = [path.name for pattern in patterns for path in place.rglob(pattern)]
    if names:
        yield f"left lying: {names}"


def _of_next_start(paths: Paths) -> Iterator[str]:
    workshop = Workshop(paths)
    try:
        recover(workshop.studio(SANDBOX), workshop.studio)
        names = [voice.name for voice in workshop.library.voices()]
    except LibraryError as error:
        yield f"the library does not open: {error.code}"
        return
    finally:
        workshop.close()
    left = Left.of(paths.root)
    if "Anna" not in names:
        yield f"the voice is lost: {names}"
    states = [row["state"] for row in left.rows["attempts"]]
    if not {"planned", "sent", "answered"}.isdisjoint(states):
        yield f"calls that nobody settled: {states}"
    if left.open_lines and "unknown" not in states:
        yield "the sample is still on the host"
