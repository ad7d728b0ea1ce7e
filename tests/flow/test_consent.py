"""What the speaker agreed by: kept beside the voice, byte for byte, and never lost for a worse one."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fakes.tools import Bench, Listener
from voicestudio.flow import consent
from voicestudio.flow.consent import keep_consent
from voicestudio.flow.make_voice import make_voice
from voicestudio.model.errors import SetupError
from voicestudio.model.voice import CloneRequest, Voice


@pytest.fixture
def voice(bench: Bench, request_for: CloneRequest) -> Voice:
    return make_voice(bench.studio, request_for, Listener()).voice


def kept(bench: Bench, voice: Voice) -> dict[str, bytes]:
    folder = bench.library.folder(voice.key)
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name.startswith("consent")}


@pytest.mark.parametrize(
    ("name", "kept_as"),
    [
        ("Ann agrees.PDF", "consent.pdf"),
        ("yes.m4a", "consent.m4a"),
        ("no ending", "consent"),
        ("odd.e n-d", "consent"),
    ],
)
def test_it_lies_beside_the_voice_under_a_name_of_our_own(
    bench: Bench, voice: Voice, tmp_path: Path, name: str, kept_as: str
) -> None:
    (tmp_path / name).write_bytes(b"I agree.")
    now = keep_consent(bench.studio, voice, tmp_path / name)
    assert (now.consent_file, bench.library.voice(voice.key).consent_file) == (kept_as, kept_as)
    assert kept(bench, voice) == {kept_as: b"I agree."}


def test_a_later_one_takes_the_place_of_the_first(bench: Bench, voice: Voice, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"first")
    (tmp_path / "b.wav").write_bytes(b"second")
    now = keep_consent(bench.studio, voice, tmp_path / "a.pdf")
    keep_consent(bench.studio, now, tmp_path / "b.wav")
    assert kept(bench, voice) == {"consent.wav": b"second"}


@pytest.mark.parametrize("made", [lambda path: None, lambda path: path.mkdir()], ids=["missing", "a folder"])
def test_what_cannot_be_read_changes_nothing(
    bench: Bench, voice: Voice, tmp_path: Path, made: Callable[[Path], None]
) -> None:
    (tmp_path / "a.pdf").write_bytes(b"first")
    voice = keep_consent(bench.studio, voice, tmp_path / "a.pdf")
    made(tmp_path / "b.pdf")
    with pytest.raises(SetupError) as caught:
        keep_consent(bench.studio, voice, tmp_path / "b.pdf")
    assert caught.value.code == "consent_unreadable"
    assert kept(bench, voice) == {"consent.pdf": b"first"}


@pytest.mark.parametrize(("most", "refused"), [(8, False), (7, True)])
def test_a_file_that_is_too_large_is_refused(
    bench: Bench, voice: Voice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, most: int, refused: bool
) -> None:
    monkeypatch.setattr(consent, "BYTES_MOST", most)
    (tmp_path / "a.pdf").write_bytes(b"I agree.")
    if refused:
        with pytest.raises(SetupError) as caught:
            keep_consent(bench.studio, voice, tmp_path / "a.pdf")
        assert caught.value.code == "consent_too_large"
    else:
        keep_consent(bench.studio, voice, tmp_path / "a.pdf")
    assert bool(kept(bench, voice)) is not refused
