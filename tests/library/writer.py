"""A program that writes into a library without rest and tells of every step before and after it.

``python -m tests.library.writer`` forks one for each order on its standard input, so that only the first
pays for loading; the writer's lines come on the same standard output.
"""

import hashlib
import json
import os
import random
import signal
import string
import sys
import tempfile
import uuid
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import Any, Final, Self

from voicestudio.library import local_library
from voicestudio.library.local_library import LocalLibrary
from voicestudio.library.search import parts_of
from voicestudio.local.running import Running
from voicestudio.model.calls import RawReply, SpeechSettings
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState, Voice

TAGS: Final = ("radio", "film", "Käthe", "子")
WATCHED: Final = str(Path(local_library.__file__).parent)


class Writer:
    """One running program at its work.

    Args:
        data: The data folder.
        chance: What it does next.
        takes_over: Whether it works on with the voices that are there, or with its own alone.
    """

    def __init__(self, data: Path, chance: random.Random, *, takes_over: bool) -> None:
        running = Running(data / "running")
        self._library = LocalLibrary(data / "library", running.token, running.is_running)
        self._running = running
        self._chance = chance
        self._voices = [voice.key for voice in self._library.voices()] if takes_over else []
        self._binned: list[str] = []

    def write_until(self, stop: Path) -> None:
        """Write until a file is there; every paid call that was begun is finished then."""
        while not stop.exists():
            self.write()
        self._library.close()
        self._running.close()

    def write(self) -> None:
        """Do one thing of those that a person does."""
        if not self._voices:
            self._clone()
            return
        steps = (
            self._clone,
            self._speak,
            self._tag,
            self._note,
            self._into_bin,
            self._out_of_bin,
            self._empty_bin,
        )
        self._chance.choices(steps, (4, 4, 2, 2, 4, 1, 4))[0]()

    def _clone(self) -> None:
        key = uuid.uuid4().hex
        attempt = Attempt(
            key=key,
            kind=AttemptKind.CLONE,
            state=AttemptState.PLANNED,
            name=f"Voice {key[:4]}",
            profile="own",
            base_url="https://service.example",
            planned_at=datetime.now(UTC),
            source_sha256=key * 2,
        )
        self._plan(attempt)
        self._file(key, "sample.wav")
        with Told("noted", key=key):
            self._library.note_files(key, sample_sha256="", sample_file="sample.wav", prompt_file="")
        self._advance(key, AttemptState.SENT)
        with Told("state", key=key, state=AttemptState.ANSWERED.value):
            self._library.keep_reply(key, RawReply(200, b"{}", "application/json", ""))
        voice = Voice(
            key=key,
            voice_id=f"id-{key}",
            name=attempt.name,
            profile=attempt.profile,
            base_url=attempt.base_url,
            made_at=attempt.planned_at,
            used_at=None,
            settings=attempt.settings,
            sample_sha256="",
            sample_file="sample.wav",
        )
        with Told("save", key=key):
            self._library.save_voice(voice, datetime.now(UTC))
        self._voices.append(key)

    def _speak(self) -> None:
        key = uuid.uuid4().hex
        voice_key = self._chance.choice(self._voices)
        self._plan(
            Attempt(
                key=key,
                kind=AttemptKind.SPEECH,
                state=AttemptState.PLANNED,
                name="speech",
                profile="own",
                base_url="https://service.example",
                planned_at=datetime.now(UTC),
                speech=SpeechSettings(f"Good morning {key}", "speech-02-hd"),
                voice_key=voice_key,
            )
        )
        self._advance(key, AttemptState.SENT)
        self._file(key, "speech.mp3")
        self._advance(key, AttemptState.DONE)

    def _tag(self) -> None:
        key, tag = self._chance.choice(self._voices), self._chance.choice(TAGS)
        if self._chance.random() < 0.6:
            with Told("tag", key=key, tag=tag):
                self._library.tag([key], tag)
        else:
            with Told("untag", key=key, tag=tag):
                self._library.untag([key], tag)

    def _note(self) -> None:
        key, notes = self._chance.choice(self._voices), f"Said {self._chance.random()} " * 20
        with Told("note", key=key, notes=notes):
            self._library.write_notes(key, notes)

    def _into_bin(self) -> None:
        key = self._chance.choice(self._voices)
        with Told("bin", key=key):
            self._library.put_into_bin([key], datetime.now(UTC))
        self._voices.remove(key)
        self._binned.append(key)

    def _out_of_bin(self) -> None:
        if not self._binned:
            return
        key = self._binned.pop(self._chance.randrange(len(self._binned)))
        with Told("unbin", key=key) as told:
            if not self._library.take_from_bin([key]):  # another program has emptied the bin
                told.step = "gone"
                return
        self._voices.append(key)

    def _empty_bin(self) -> None:
        with Told("empty"):
            self._library.empty_bin(datetime.now(UTC))
        self._binned.clear()

    def _plan(self, attempt: Attempt) -> None:
        with Told("plan", key=attempt.key, voice=attempt.voice_key):
            self._library.plan(attempt)

    def _advance(self, key: str, state: AttemptState) -> None:
        with Told("state", key=key, state=state.value):
            self._library.advance(key, state, datetime.now(UTC))

    def _file(self, key: str, name: str) -> None:
        sound = self._chance.randbytes(3000)
        sha = hashlib.sha256(sound).hexdigest()
        with Told("file", key=key, name=name, sha=sha), (self._library.folder(key) / name).open("wb") as file:
            file.write(sound)
            file.flush()
            os.fsync(file.fileno())


class Told:
    """A step that is told of before it begins and once it is done; one that failed ends the program."""

    def __init__(self, step: str, **facts: str) -> None:
        self.step = step
        self._facts = facts
        tell({"begins": step, **facts})

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            tell({"done": self.step, **self._facts})


def tell(line: dict[str, Any]) -> None:
    """Write a line at once: what stands in the pipe outlives the program."""
    os.write(1, f"{json.dumps(line)}\n".encode())


def die_at(call: int) -> None:
    """End as by kill -9 at the so many-th call that the library makes or that is made in it."""
    left = call

    def profile(frame: FrameType, _event: str, _what: object) -> None:
        nonlocal left
        if frame.f_code.co_filename.startswith(WATCHED):
            left -= 1
            if left <= 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(profile)


def warm_up() -> None:
    """Do everything once, so that a writer's calls are those of its work and not of a first time."""
    with tempfile.TemporaryDirectory() as place:
        library = LocalLibrary(Path(place), "a" * 32, lambda _token: True)
        library.tags()
        library.close()
    parts_of(string.printable + "".join(TAGS))


def main() -> None:
    """Fork a writer for each order, and tell when it is gone."""
    warm_up()
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if not child:
            try:
                tell({"pid": os.getpid()})
                chance = random.Random(order["seed"])  # noqa: S311 - of no secret
                writer = Writer(Path(order["data"]), chance, takes_over=order["takes_over"])
                if order["dies_at"]:
                    die_at(order["dies_at"])
                writer.write_until(Path(order["data"], "stop"))
            except BaseException:  # noqa: BLE001 - nothing may get back into the loop
                sys.excepthook(*sys.exc_info())
                os._exit(1)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        tell({"over": os.waitstatus_to_exitcode(status)})


if __name__ == "__main__":
    main()
