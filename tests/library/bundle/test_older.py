"""Bundles of every version that there ever was can be taken in."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest

from tests.library.bundle.conftest import files_in, unheard
from voicestudio.library.bundle.contents import VERSION
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.bundle import Imported
from voicestudio.model.calls import CloneSettings, SpeechSettings
from voicestudio.model.voice import AttemptKind, Voice

STORED: Final = Path(__file__).parents[2] / "data" / "bundles"
START: Final = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)
SETTINGS: Final = CloneSettings("Grüße, 你好 🙂", "speech-2.8-hd", 0.7, noise_reduction=True)


def test_each_version_has_its_stored_bundles() -> None:
    versions = range(1, VERSION + 1)
    names = {f"v{version}{seal}.voicestudio" for version in versions for seal in ("", "-sealed")}
    assert {path.name for path in STORED.glob("*.voicestudio")} == names


@pytest.mark.parametrize("version", range(1, VERSION + 1))
@pytest.mark.parametrize(("seal", "passphrase"), [("", ""), ("-sealed", "Grüße")])
def test_a_stored_bundle_gives_its_voice(
    open_library: Callable[[str], LocalLibrary], tmp_path: Path, version: int, seal: str, passphrase: str
) -> None:
    library = open_library("fresh")
    done = library.import_bundle(STORED / f"v{version}{seal}.voicestudio", passphrase, unheard)
    assert done == Imported(added=("1" * 32,))
    assert library.voice("1" * 32) == Voice(
        key="1" * 32,
        voice_id="Voice 1ä",
        name="“Ännchen” 李 🎙",
        profile="sandbox",
        base_url="sandbox",
        made_at=START,
        used_at=START + timedelta(hours=3),
        settings=SETTINGS,
        sample_sha256="a" * 64,
        sample_file="sample.wav",
        demo_file="demo.mp3",
        prompt_file="prompt.wav",
        prompt_text="Ja, so ist es.",
        source_sha256="5" * 64,
        key_fingerprint="c" * 16,
        notes="Für das Hörspiel; 第三場",
        tags=("Ältere", "Game"),
        colour="#12ab34",
        consent_file="consent.pdf",
        binned_at=START + timedelta(seconds=1),
        refused_at=START + timedelta(seconds=1),
        made_again_from="9" * 32,
    )
    clone, speech = sorted(library.calls_for("1" * 32), key=lambda call: call.key)
    assert (clone.kind, clone.settings, clone.about_usd) == (AttemptKind.CLONE, SETTINGS, 1.5012)
    assert (clone.planned_at, clone.sent_at) == (START, START + timedelta(seconds=1))
    assert speech.speech == SpeechSettings("Hallo.", "speech-02-hd", "flac")
    assert (speech.key, speech.ended_at) == ("2" * 32, START + timedelta(hours=3))
    places = {
        **dict.fromkeys(("sample.wav", "demo.mp3", "prompt.wav", "consent.pdf"), "1"),
        "speech.flac": "2",
    }
    assert files_in(tmp_path / "fresh" / "audio") == {
        f"{key * 32}/{name}": f"stands for {name}".encode() for name, key in places.items()
    }
