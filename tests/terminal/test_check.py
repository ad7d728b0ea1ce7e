"""``voicestudio check``: what was measured, and what the rules say of it, in words and as JSON."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest

from tests.conftest import MakeWav
from tests.local.unprivileged import run_unprivileged
from tests.terminal.conftest import Run
from tests.terminal.sounds import cut, encoded, film, with_nan

SAMPLE_REFUSED: Final = 3
MEASURED: Final = {"container", "codec", "seconds", "bytes", "rate", "channels", "sha256", "findings"}
OF_THE_DOCTOR: Final = {"no_voice", "little_speech", "very_little_speech"}
"""What is advised of short speech, and of the noise that stands in for sound here."""


@pytest.fixture
def quiet_seconds(make_wav: MakeWav) -> Callable[[float], Path]:
    return lambda seconds: make_wav(seconds, name=f"{seconds} s.wav")


def only_finding(said: Any) -> dict[str, Any]:
    (finding,) = [one for one in said.json["findings"] if one["code"] not in OF_THE_DOCTOR]
    assert isinstance(finding, dict)
    return finding


def test_a_good_sample_is_measured_and_passes(run: Run, speech: Path) -> None:
    said = run("check", speech, "--json")
    assert (said.code, said.err) == (0, "")
    found = said.json
    assert set(found) >= MEASURED
    assert (found["container"], found["codec"]) == ("wav", "pcm_s16le")
    assert (found["rate"], found["channels"], found["seconds"]) == (16_000, 1, 26.33)
    assert found["bytes"] == speech.stat().st_size
    assert (found["passes"], [one["code"] for one in found["findings"]]) == (True, ["little_speech"])


def test_a_person_is_told_the_same_in_words(run: Run, speech: Path) -> None:
    said = run("check", speech)
    assert (said.code, said.err) == (0, "")
    for words in (
        speech.name,
        "wav (pcm_s16le)",
        "26.33 s",
        "842,604 bytes",
        "16000 Hz",
        "1 channel",
        "It can",
    ):
        assert words in said.out


@pytest.mark.parametrize("form", ["mp3", "m4a", "flac", "ogg"])
def test_a_file_is_known_by_its_content_whatever_its_name_says(
    run: Run, speech: Path, tmp_path: Path, form: Any
) -> None:
    plain = encoded(speech, tmp_path / f"speech.{form}", form)
    misnamed = tmp_path / "speech.wav"
    misnamed.write_bytes(plain.read_bytes())
    first, second = run("check", plain, "--json"), run("check", misnamed, "--json")
    assert (first.code, second.code) == (0, 0)
    assert first.json["container"] == second.json["container"] == form
    assert first.json["seconds"] == second.json["seconds"] == pytest.approx(26.33, abs=0.2)
    codes = [[finding["code"] for finding in said.json["findings"]] for said in (first, second)]
    converted = ["format_not_accepted"] if form in {"flac", "ogg"} else []
    assert codes == [[*converted, "little_speech"], [*converted, "misnamed", "little_speech"]]


def test_the_sound_of_a_film_is_offered_for_conversion(run: Run, speech: Path, tmp_path: Path) -> None:
    said = run("check", film(speech, tmp_path / "film.mp4"), "--json")
    assert (said.code, said.json["has_video"]) == (0, True)
    finding = only_finding(said)
    assert finding["code"] == "format_not_accepted"
    assert finding["measured"] == "mp4 (aac)"
    assert finding["mended_by_prepare"] is True
    assert "converted" in finding["remedy"]


@pytest.mark.parametrize(
    ("seconds", "code", "limit"),
    [(9.9, "too_short", "at least 10 s"), (300.1, "too_long", "at most 300 s")],
)
def test_a_sample_of_the_wrong_length_is_refused_with_its_length_and_the_limit(
    run: Run, quiet_seconds: Callable[[float], Path], seconds: float, code: str, limit: str
) -> None:
    said = run("check", quiet_seconds(seconds), "--json")
    assert said.code == SAMPLE_REFUSED
    assert said.json["passes"] is False
    finding = only_finding(said)
    assert (finding["code"], finding["kind"]) == (code, "violation")
    assert f"{finding['allowed']:g} s" in limit
    assert finding["measured"] == pytest.approx(seconds, abs=0.02)
    assert finding["remedy"]

    told = run("check", quiet_seconds(seconds))
    assert told.code == SAMPLE_REFUSED
    (line,) = told.lines
    assert line == said.lines[0]
    assert f"{finding['measured']:.2f} s of sound; {limit} " in line
    assert line.endswith(finding["remedy"])


@pytest.mark.parametrize("seconds", [10.0, 300.0])
def test_a_sample_at_the_very_limit_passes(
    run: Run, quiet_seconds: Callable[[float], Path], seconds: float
) -> None:
    said = run("check", quiet_seconds(seconds), "--json")
    assert (said.code, said.json["passes"], said.json["seconds"]) == (0, True, seconds)


def test_eight_channels_are_accepted_and_mixed(run: Run, make_wav: MakeWav) -> None:
    said = run("check", make_wav(11, channels=8), "--json")
    assert (said.code, said.json["channels"], said.json["passes"]) == (0, 8, True)
    finding = only_finding(said)
    assert (finding["code"], finding["kind"]) == ("many_channels", "advice")
    assert (finding["measured"], finding["mended_by_prepare"]) == (8, True)


def test_samples_that_are_not_numbers_are_refused(run: Run, tmp_path: Path) -> None:
    said = run("check", with_nan(tmp_path / "nan.wav", 11), "--json")
    assert said.code == SAMPLE_REFUSED
    finding = only_finding(said)
    assert (finding["code"], finding["measured"], finding["allowed"]) == ("not_numbers", False, True)
    assert "nan.wav cannot be cloned from: some of its samples are not numbers" in said.lines[0]


def test_a_long_file_that_ends_early_is_said_to_be_damaged(run: Run, speech: Path, tmp_path: Path) -> None:
    path = cut(encoded(speech, tmp_path / "cut.m4a", "m4a", faststart=True), 0.6)
    said = run("check", path, "--json")
    assert (said.code, said.json["passes"]) == (0, True)
    finding = only_finding(said)
    assert finding["code"] == "damaged"
    assert finding["measured"] == pytest.approx(said.json["seconds"], abs=0.01)
    assert finding["allowed"] == pytest.approx(26.4, abs=0.1)


def no_file(folder: Path, _speech: Path) -> Path:
    return folder / "nowhere.wav"


def empty(folder: Path, _speech: Path) -> Path:
    (folder / "empty.wav").touch()
    return folder / "empty.wav"


def text(folder: Path, _speech: Path) -> Path:
    (folder / "letter.mp3").write_text("Dear Ann,\nthis is no sound.\n" * 100)
    return folder / "letter.mp3"


def truncated(folder: Path, speech: Path) -> Path:
    return cut(encoded(speech, folder / "truncated.m4a", "m4a"), 0.7)


def directory(folder: Path, _speech: Path) -> Path:
    (folder / "takes").mkdir()
    return folder / "takes"


UNREADABLE: Final = [
    (no_file, ("file_missing", "There is no file nowhere.wav.")),
    (empty, ("file_empty", "empty.wav is empty.")),
    (text, ("file_not_audio", "letter.mp3 holds no sound that can be decoded.")),
    (truncated, ("file_not_audio", "truncated.m4a holds no sound that can be decoded.")),
    (directory, ("file_is_directory", "takes is a folder.")),
]


@pytest.mark.parametrize(("make", "told"), UNREADABLE)
def test_what_cannot_be_read_as_sound_gets_its_sentence(
    run: Run, speech: Path, tmp_path: Path, make: Callable[[Path, Path], Path], told: tuple[str, str]
) -> None:
    code, sentence = told
    path = make(tmp_path, speech)
    said = run("check", path)
    assert (said.code, said.out) == (SAMPLE_REFUSED, "")
    (line,) = said.lines
    assert line.startswith(f"{sentence} ")

    with_json = run("check", path, "--json")
    assert with_json.code == SAMPLE_REFUSED
    error = with_json.json["error"]
    assert (error["code"], error["facts"]) == (code, {"file": path.name})
    assert f"{error['message']} {error['remedy']}" == with_json.lines[0] == line


def test_a_file_that_may_not_be_read_gets_its_sentence(speech: Path, tmp_path: Path) -> None:
    path = tmp_path / "locked.wav"
    path.write_bytes(speech.read_bytes())
    path.chmod(0)
    said = run_unprivileged("-m", "voicestudio", "check", str(path))
    assert said.returncode == SAMPLE_REFUSED, said.stderr
    assert said.stderr.startswith("locked.wav may not be read. ")
    assert said.stdout == ""


def test_a_name_that_is_no_text_is_shown_escaped(run: Run, speech: Path, tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("names of files are text on this system")
    path = tmp_path / "\udcff :bug: [bold] 録音.wav"
    path.write_bytes(speech.read_bytes())
    said = run("check", path, "--json")
    assert said.code == 0
    assert said.json["file"] == str(path)
    assert "\\udcff :bug: [bold] 録音.wav" in run("check", path).out
    path.write_bytes(b"")
    assert run("check", path).lines[0].startswith("\\udcff :bug: [bold] 録音.wav is empty.")


def test_checking_makes_no_data_folder(run: Run, speech: Path, data: Path) -> None:
    run("check", speech)
    assert not data.exists()
