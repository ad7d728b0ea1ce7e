"""Wrong names, odd names, and what is no sound at all."""

import os
import sys
from pathlib import Path

import pytest

from tests.audio.corpus_damage import noise
from tests.audio.corpus_forms import FORM_NAMES, SECONDS, forms
from voicestudio.audio.files import AudioFiles
from voicestudio.audio.media.examining import examine
from voicestudio.flow.check import check
from voicestudio.model.errors import SampleError

TRUE_AND_FALSE = [
    ("cbr.mp3", "wav"),
    ("cbr.mp3", "m4a"),
    ("s16.wav", "mp3"),
    ("s16.wav", "m4a"),
    ("moov-last.m4a", "mp3"),
    ("moov-first.m4a", "wav"),
    ("adts.aac", "m4a"),
    ("vorbis.ogg", "mp3"),
    ("plain.flac", "wav"),
    ("plain.aiff", "wav"),
    ("film.mp4", "m4a"),
    ("film.mkv", "mp3"),
    ("plain.w64", "wav"),
]
ODD_NAMES = [
    "a\nb.mp3",
    "\N{GRINNING FACE}.mp3",
    " .mp3",
    "-i.mp3",
    "%03d.mp3",
    "concat:a|b.mp3",
    "file:x.mp3",
    "a#b?c=d.mp3",
    "caf\N{COMBINING ACUTE ACCENT}e.mp3",
    "no suffix",
    "x" * 251 + ".mp3",
    os.fsdecode(b"caf\xe9.mp3"),
]
NO_SOUND = {
    "zero": (b"", "file_empty"),
    "one": (b"R", "file_not_audio"),
    "text": (b"This is a text about an mp3, in UTF-8.\n" * 300, "file_not_audio"),
    "page": (b"<!DOCTYPE html><html><body>404 Not Found</body></html>", "file_not_audio"),
    "archive": (b"PK\x03\x04\x14\0\0\0\x08\0" + noise(3000), "file_not_audio"),
    "document": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + noise(3000), "file_not_audio"),
    "playlist": (b"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:9,\ncbr.mp3\n", "file_not_audio"),
    "notes": (b"MThd\0\0\0\6\0\1\0\1\1\xe0MTrk\0\0\0\4\0\xff\x2f\0", "file_not_audio"),
}


@pytest.mark.parametrize(("source", "suffix"), TRUE_AND_FALSE)
def test_a_wrong_name_changes_nothing_and_is_told(tmp_path: Path, source: str, suffix: str) -> None:
    path = tmp_path / f"song.{suffix}"
    path.write_bytes((forms() / source).read_bytes())
    checked = check(AudioFiles(), path, lambda _done, _total: None)
    facts, well_named = checked.examined.facts, examine(forms() / source).facts
    assert facts.container == FORM_NAMES[source]
    assert (facts.codec, facts.seconds) == (well_named.codec, well_named.seconds)
    assert "misnamed" in {finding.code for finding in checked.findings}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems forbid some of these names")
@pytest.mark.parametrize("name", ODD_NAMES, ids=ascii)
def test_any_name_that_a_disk_can_hold_is_opened(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes((forms() / "cbr.mp3").read_bytes())
    assert examine(path).facts.seconds == pytest.approx(SECONDS, abs=0.02)
    here = Path.cwd()
    os.chdir(tmp_path)
    try:
        assert examine(Path(name)).facts.container == "mp3"
    finally:
        os.chdir(here)


@pytest.mark.parametrize("name", NO_SOUND)
@pytest.mark.parametrize("suffix", ["mp3", "m4a", "wav", "aac"])
def test_what_is_no_sound_is_said_to_be_none_under_any_name(tmp_path: Path, name: str, suffix: str) -> None:
    content, code = NO_SOUND[name]
    path = tmp_path / f"{name}.{suffix}"
    path.write_bytes(content)
    with pytest.raises(SampleError) as caught:
        examine(path)
    assert caught.value.code == code


@pytest.mark.parametrize("content", [b"\0", b"\xff", *range(20)])
def test_bytes_without_meaning_are_no_sound(tmp_path: Path, content: bytes | int) -> None:
    path = tmp_path / "random.mp3"
    path.write_bytes(content * 100_000 if isinstance(content, bytes) else noise(60_000, content))
    with pytest.raises(SampleError) as caught:
        examine(path)
    assert caught.value.code in {"file_not_audio", "file_without_sound"}


def test_two_billion_bytes_of_nothing_are_no_sound(tmp_path: Path) -> None:
    path = tmp_path / "sparse.wav"
    path.touch()
    os.truncate(path, 2 << 30)
    with pytest.raises(SampleError) as caught:
        examine(path)
    assert caught.value.code == "file_not_audio"


def test_links_are_followed_and_those_that_lead_nowhere_named(tmp_path: Path) -> None:
    link, nowhere, circle = tmp_path / "link.wav", tmp_path / "nowhere.wav", tmp_path / "circle.wav"
    link.symlink_to(forms() / "cbr.mp3")
    nowhere.symlink_to(tmp_path / "gone.wav")
    circle.symlink_to(circle)
    assert examine(link).facts.container == "mp3"
    codes = []
    for path in (nowhere, circle, tmp_path, tmp_path / "missing.wav"):
        with pytest.raises(SampleError) as caught:
            examine(path)
        codes.append(caught.value.code)
    assert codes == ["file_missing", "file_not_permitted", "file_is_directory", "file_missing"]
