"""A draft is kept with its sample, survives what is damaged, and goes without a trace."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from voicestudio.local.draft_folder import DraftFolder
from voicestudio.model.draft import Draft
from voicestudio.model.edits import Edits
from voicestudio.model.errors import LibraryError
from voicestudio.model.measures import Stretch
from voicestudio.model.script import ReadSentence


@pytest.fixture
def folder(tmp_path: Path) -> DraftFolder:
    return DraftFolder(tmp_path / "draft")


def a_draft(tmp_path: Path, content: bytes = b"sound", name: str = "Take.WAV") -> Draft:
    sample = tmp_path / name
    sample.write_bytes(content)
    edits = Edits(keep=(Stretch(1.0, 12.5),), hum_hz=50, noise_dbfs=-60.5, gain_db=3.25)
    return Draft(
        sample,
        hashlib.sha256(content).hexdigest(),
        name,
        edits,
        sentences=(
            ReadSentence("Hello.", sample, Stretch(0, 2), Stretch(0.2, 1.8), 31.5),
            ReadSentence("Again.", tmp_path / "other.wav", Stretch(0, 2), Stretch(0.2, 1.8)),
        ),
        name="Änne 李",
        text="Good evening.",
        model="speech-2.8-hd",
        try_out=True,
        noise_reduction=True,
    )


def test_where_there_is_none_there_is_none(folder: DraftFolder) -> None:
    assert folder.read() is None
    folder.discard()


def test_everything_comes_back_also_when_the_file_is_gone(folder: DraftFolder, tmp_path: Path) -> None:
    draft = a_draft(tmp_path)
    folder.write(draft)
    draft.sample.unlink()
    back = folder.read()
    assert back is not None
    assert back.sample.read_bytes() == b"sound"
    assert back.sentences[0].path == back.sample
    assert back.sentences[1].path == tmp_path / "other.wav"
    kept = replace(back, sample=draft.sample, sentences=draft.sentences)
    assert kept == draft
    folder.write(replace(back, name="Other"))
    again = folder.read()
    assert again is not None
    assert again.name == "Other"
    assert again.sample == back.sample


def test_the_sample_of_the_draft_before_goes(folder: DraftFolder, tmp_path: Path) -> None:
    folder.write(a_draft(tmp_path))
    folder.write(a_draft(tmp_path, b"other sound", "b.mp3"))
    names = sorted(path.suffix for path in (tmp_path / "draft").iterdir())
    assert names == [".json", ".mp3"]
    folder.discard()
    assert not (tmp_path / "draft").exists()


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"sample": 3}'])
def test_a_damaged_draft_is_none(folder: DraftFolder, tmp_path: Path, damage: bytes) -> None:
    folder.write(a_draft(tmp_path))
    (tmp_path / "draft" / "draft.json").write_bytes(damage)
    assert folder.read() is None


def test_a_draft_without_its_sample_is_none(folder: DraftFolder, tmp_path: Path) -> None:
    folder.write(a_draft(tmp_path))
    for path in (tmp_path / "draft").glob("*.wav"):
        path.unlink()
    assert folder.read() is None


def test_a_sample_that_went_away_leaves_the_draft_before(folder: DraftFolder, tmp_path: Path) -> None:
    folder.write(a_draft(tmp_path))
    gone = a_draft(tmp_path, b"more", "c.wav")
    gone.sample.unlink()
    with pytest.raises(LibraryError):
        folder.write(gone)
    back = folder.read()
    assert back is not None
    assert back.shown_as == "Take.WAV"
    assert len(list((tmp_path / "draft").iterdir())) == 2
