"""Libraries with voices that have everything, and what a test compares of them."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import pytest

from tests.library.conftest import AT, OWNER, SECOND, attempt_of, key_of, voice_of
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.calls import CloneSettings, SpeechSettings
from voicestudio.model.errors import LibraryError
from voicestudio.model.listing import VoiceQuery
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState, Voice
from voicestudio.texts.errors import words

TakeIn = Callable[[Path], tuple[str, object]]

LATER: Final = AT + timedelta(hours=5)


def unheard(_done: int, _total: int) -> None:
    """A report that nobody listens to."""


def sound(word: str, size: int = 2000) -> bytes:
    """Bytes that stand for a sound: other ones for each word."""
    block = hashlib.sha256(word.encode("utf-8", "surrogatepass")).digest()
    return (block * (size // len(block) + 1))[:size]


def add_voice(library: LocalLibrary, number: int, **changes: Any) -> Voice:
    """A voice with sample, demo, prompt and consent, with its clone call done."""
    key = key_of(number)
    sample = sound(f"sample {number}")
    digest = hashlib.sha256(sample).hexdigest()
    attempt = attempt_of(
        key,
        name=changes.get("name", f"Voice {number}"),
        settings=CloneSettings("Grüße, 你好 🙂", "speech-2.8-hd", 0.7, noise_reduction=True),
        sample_sha256=digest,
        sample_file="sample.wav",
        prompt_file="prompt.wav",
        prompt_text="Ja, so ist es.",
        source_sha256="5" * 64,
        key_fingerprint="abcd1234",
        about_usd=1.5,
    )
    library.plan(attempt)
    library.advance(key, AttemptState.SENT, AT + SECOND)
    known: dict[str, Any] = {
        "voice_id": f"voice ü {number}",
        "sample_sha256": digest,
        "source_sha256": "5" * 64,
        "sample_file": "sample.wav",
        "demo_file": "demo.mp3",
        "prompt_file": "prompt.wav",
        "prompt_text": "Ja, so ist es.",
        "consent_file": "consent.pdf",
        "key_fingerprint": "abcd1234",
        "notes": "for the <b>audio book</b>\nsecond line",
        "colour": "#aa00ff",
    }
    voice = library.save_voice(voice_of(attempt, **(known | changes)), LATER)
    folder = library.folder(key)
    (folder / "sample.wav").write_bytes(sample)
    for name in ("demo.mp3", "prompt.wav", "consent.pdf"):
        (folder / name).write_bytes(sound(f"{name} {number}"))
    return voice


def add_speech(library: LocalLibrary, number: int, voice: Voice, text: str, **changes: Any) -> Attempt:
    """A text that was spoken with a voice, its audio in a folder of its own."""
    key = key_of(number)
    speech = SpeechSettings(text, "speech-2.8-hd", "wav")
    known: dict[str, Any] = {
        "speech": speech,
        "voice_key": voice.key,
        "about_usd": 0.25,
        "planned_at": AT + 2 * SECOND,
    }
    library.plan(attempt_of(key, kind=AttemptKind.SPEECH, name=voice.name, **(known | changes)))
    library.advance(key, AttemptState.SENT, AT + SECOND)
    library.advance(key, AttemptState.DONE, LATER)
    (library.folder(key) / "speech.wav").write_bytes(sound(text))
    library.mark_used(voice.key, LATER)
    return library.attempt(key)


@dataclass(frozen=True)
class State:
    """All of a library that an export and an import must keep."""

    voices: dict[str, Voice]
    calls: dict[str, list[Attempt]]
    audio: dict[str, bytes]
    tags: list[tuple[str, int]]


def every_key(library: LocalLibrary) -> list[str]:
    """Our own ids of all voices, those in the bin included."""
    queries = (VoiceQuery(), VoiceQuery(in_bin=True))
    return [key for query in queries for key in library.voice_keys(query, AT)]


def state_of(library: LocalLibrary, folder: Path) -> State:
    """What a library holds, by our own ids."""
    keys = every_key(library)
    # Neither the raw reply nor what the account held leaves the library.
    calls = {
        key: [replace(call, reply=None, balance_before=None) for call in library.calls_for(key)]
        for key in keys
    }
    return State(
        voices={key: library.voice(key) for key in keys},
        calls=calls,
        audio=files_in(folder / "audio"),
        tags=list(library.tags()),
    )


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path there."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def assert_untouched(library: LocalLibrary, place: Path, before: State) -> None:
    assert state_of(library, place) == before
    assert not (place / "incoming").exists()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where the library of the fixture ``library`` lies."""
    return tmp_path / "library"


@pytest.fixture
def open_library(tmp_path: Path) -> Iterator[Callable[[str], LocalLibrary]]:
    """Open further libraries by the names of their folders; every other program is dead."""
    opened: list[LocalLibrary] = []

    def open_one(name: str) -> LocalLibrary:
        opened.append(LocalLibrary(tmp_path / name, OWNER, lambda token: token == OWNER))
        return opened[-1]

    yield open_one
    for library in opened:
        library.close()


@pytest.fixture
def good(tmp_path: Path, library: LocalLibrary) -> Path:
    """A bundle of one voice with a speech, as it is exported."""
    voice = add_voice(library, 1, name="Ann")
    add_speech(library, 2, voice, "spoken")
    library.export_bundle([voice.key], tmp_path / "good.voicestudio", "", unheard)
    return tmp_path / "good.voicestudio"


@pytest.fixture
def open_library_here(open_library: Callable[[str], LocalLibrary]) -> LocalLibrary:
    library = open_library("mine")
    add_voice(library, 5, name="Mine")
    return library


@pytest.fixture
def take_in(tmp_path: Path, open_library_here: LocalLibrary) -> TakeIn:
    """Try to take a bundle into a library that has a voice of its own; gives code and reason."""
    place = tmp_path / "mine"
    before = state_of(open_library_here, place)

    def refused(bundle: Path) -> tuple[str, object]:
        with pytest.raises(LibraryError) as caught:
            open_library_here.import_bundle(bundle, "", unheard)
        assert_untouched(open_library_here, place, before)
        said = words(caught.value)
        assert "?" not in said.what
        return caught.value.code, caught.value.facts.get("reason")

    return refused
