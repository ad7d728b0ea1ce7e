"""What a library must hold after all that a writer told of, and what it does hold."""

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from voicestudio.library.attempt_records import UNFINISHED
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.listing import VoiceQuery
from voicestudio.model.voice import AttemptState


@dataclass
class Held:
    """Rows and audio, as far as a writer changes them."""

    states: dict[str, str] = field(default_factory=dict)
    spoken_with: dict[str, str] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    tags: set[tuple[str, str]] = field(default_factory=set)
    binned: set[str] = field(default_factory=set)
    sounds: dict[tuple[str, str], str] = field(default_factory=dict)

    @classmethod
    def by(cls, library: LocalLibrary) -> "Held":
        """What a library holds."""
        held = cls()
        for attempt in library.attempts(set(AttemptState)):
            held.states[attempt.key] = attempt.state.value
            if attempt.voice_key:
                held.spoken_with[attempt.key] = attempt.voice_key
        for in_bin in (False, True):
            page = library.find_voices(VoiceQuery(in_bin=in_bin), datetime.now(UTC), most=10**6)
            for voice in page.voices:
                held.notes[voice.key] = voice.notes
                held.tags |= {(voice.key, tag) for tag in voice.tags}
                held.binned |= {voice.key} if in_bin else set()
        for path in (library.place / "audio").glob("*/*"):
            held.sounds[path.parent.name, path.name] = hashlib.sha256(path.read_bytes()).hexdigest()
        return held

    def apply(self, step: str, line: dict[str, Any]) -> None:
        """Change as a step changes a library."""
        getattr(self, f"_{step}")(line.get("key", ""), line)

    def _plan(self, key: str, line: dict[str, Any]) -> None:
        self.states[key] = AttemptState.PLANNED.value
        if line["voice"]:
            self.spoken_with[key] = line["voice"]

    def _file(self, key: str, line: dict[str, Any]) -> None:
        self.sounds[key, line["name"]] = line["sha"]

    def _noted(self, key: str, line: dict[str, Any]) -> None:
        """Nothing that is looked at."""

    def _state(self, key: str, line: dict[str, Any]) -> None:
        self.states[key] = line["state"]

    def _save(self, key: str, _line: dict[str, Any]) -> None:
        self.states[key] = AttemptState.DONE.value
        self.notes[key] = ""

    def _note(self, key: str, line: dict[str, Any]) -> None:
        self.notes[key] = line["notes"]

    def _tag(self, key: str, line: dict[str, Any]) -> None:
        self.tags.add((key, line["tag"]))

    def _untag(self, key: str, line: dict[str, Any]) -> None:
        self.tags.discard((key, line["tag"]))

    def _bin(self, key: str, _line: dict[str, Any]) -> None:
        self.binned.add(key)

    def _unbin(self, key: str, _line: dict[str, Any]) -> None:
        self.binned.discard(key)

    def _gone(self, key: str, _line: dict[str, Any]) -> None:
        self.forget({key})

    def _empty(self, _key: str, _line: dict[str, Any]) -> None:
        unfinished = {key for key, state in self.states.items() if state in UNFINISHED}
        self.forget(self.binned - {self.spoken_with.get(key, "") for key in unfinished})

    def forget(self, voices: set[str]) -> None:
        """Leave voices out, with what was spoken with them."""
        gone = voices | {key for key, voice in self.spoken_with.items() if voice in voices}
        self.states = {key: state for key, state in self.states.items() if key not in gone}
        self.spoken_with = {key: voice for key, voice in self.spoken_with.items() if key not in gone}
        self.notes = {key: notes for key, notes in self.notes.items() if key not in gone}
        self.tags = {(key, tag) for key, tag in self.tags if key not in gone}
        self.binned = self.binned - gone
        self.sounds = {place: sha for place, sha in self.sounds.items() if place[0] not in gone}

    def forget_sound(self, key: str, name: str) -> None:
        """Leave one file out: whether it is there, and whole, nobody was told."""
        self.sounds.pop((key, name), None)


def without_owner(place: Path, held: Held) -> set[str]:
    """Folders of audio that belong to no row."""
    return {path.name for path in (place / "audio").glob("*")} - set(held.states)
