"""``voicestudio clone`` on the built-in sandbox: from a recording to a voice, or to a refusal in time."""

import io
import re
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

import pytest

from tests.conftest import MakeWav
from tests.terminal.conftest import TEXT, Run, files_of, folders_of
from tests.terminal.sounds import encoded, film, with_nan
from tests.terminal.test_check import UNREADABLE
from voicestudio.audio.media.examining import examine

RIGHTS: Final = "--i-have-the-rights"
STAGES: Final = ["check", "prepare", "host", "rehearse", "clone", "demo", "library"]
KEYS: Final = {
    "voice_id",
    "name",
    "expires_at",
    "demo_path",
    "sample",
    "findings",
    "stages",
    "cost_estimate",
}


@pytest.fixture
def prompt(speech: Path, make_wav: MakeWav) -> list[str | Path]:
    """The two options of a clone prompt."""
    return ["--prompt-audio", make_wav(7.9, name="prompt.wav"), "--prompt-text", "Just so."]


def test_a_recording_becomes_a_voice_and_everything_is_said_of_it(run: Run, speech: Path, data: Path) -> None:
    said = run("clone", speech, "--name", " Ann ", "--text", TEXT, RIGHTS, "--json")
    assert said.code == 0, said.err
    found = said.json
    assert set(found) >= KEYS
    assert found["voice_id"]
    assert (found["name"], found["state"], found["model"]) == ("Ann", "new", "speech-2.8-hd")
    lifetime = datetime.fromisoformat(found["expires_at"]) - datetime.fromisoformat(found["made_at"])
    assert lifetime == timedelta(hours=168)
    assert (found["sample"]["seconds"], found["sample"]["prepared"]["changes"]) == (26.33, [])
    assert ([one["code"] for one in found["findings"]], found["warnings"]) == (["little_speech"], [])
    assert (found["cost_estimate"]["total"], found["cost_estimate"]["characters"]) == (0, len(TEXT))
    assert [stage["stage"] for stage in found["stages"]] == STAGES
    assert all(stage["seconds"] >= 0 for stage in found["stages"])

    demo = examine(Path(found["demo_path"])).facts
    assert demo.seconds > 0.5
    assert demo.peak > 0.05
    assert Path(found["sample_path"]).read_bytes() == speech.read_bytes()


def test_stages_are_told_in_their_order_and_beside_the_object(run: Run, speech: Path) -> None:
    with_json = run("clone", speech, "--name", "Ann", "--text", TEXT, RIGHTS, "--json")
    for_people = run("clone", speech, "--name", "Ann", "--text", TEXT, RIGHTS, "--again")
    order = ["Check the sample", "Prepare it", "Put it on the host", "Rehearse its address"]
    order += ["Clone the voice", "Fetch the demo", "Save to the library"]
    for told in (with_json.lines, for_people.out.splitlines()):
        stages = [re.fullmatch(r"(\w.{23}) *\d+\.\d\d s", line) for line in told]
        assert [stage[1].strip() for stage in stages if stage] == order
    assert for_people.err == ""


def test_a_person_is_told_the_id_the_time_left_and_where_the_demo_lies(
    run: Run, speech: Path, data: Path
) -> None:
    said = run("clone", speech, "--name", "Ann", "--text", TEXT, RIGHTS)
    voice = run("voices", "--json").json["voices"][0]
    assert f"Ann: {voice['voice_id']}" in said.out
    assert "Made on the sandbox: a stand-in voice on this computer, not a paid clone." in said.out
    assert "6 d 23 h left" in said.out
    seconds = examine(Path(voice["demo_path"])).facts.seconds
    assert f"Demo: {voice['demo_path']} ({seconds:.1f} s)" in said.out
    assert str(data) in voice["demo_path"]


@pytest.mark.parametrize(
    ("form", "changes"),
    [
        ("mp3", []),
        ("m4a", []),
        ("flac", ["converted_to_wav"]),
        ("ogg", ["converted_to_wav"]),
        ("film", ["picture_left_out", "converted_to_wav"]),
    ],
)
def test_real_speech_in_any_form_gives_a_voice_and_a_demo(
    run: Run, speech: Path, tmp_path: Path, form: Any, changes: list[str]
) -> None:
    offered = film(speech, tmp_path / "f.mp4") if form == "film" else encoded(speech, tmp_path / "x", form)
    said = run("clone", offered, "--name", "Ann", "--text", TEXT, RIGHTS, "--json")
    assert said.code == 0, said.err
    prepared = said.json["sample"]["prepared"]
    assert prepared["changes"] == changes
    assert prepared["container"] == (form if not changes else "wav")
    demo = examine(Path(said.json["demo_path"])).facts
    assert demo.seconds > 0.5
    assert demo.peak > 0.05


def test_a_person_is_told_what_was_changed(run: Run, make_wav: MakeWav) -> None:
    said = run("clone", make_wav(11, rate=16_000, channels=8), "--name", "Ann", RIGHTS)
    assert said.code == 0, said.err
    assert (
        "The sample was changed: the loudest of its channels taken, because together they cancel out."
        in said.out
    )
    assert "The sample was changed: converted to WAV." in said.out


def test_without_a_text_there_is_no_demo_and_nothing_to_warn_of(run: Run, speech: Path) -> None:
    said = run("clone", speech, "--name", "Ann", RIGHTS, "--json")
    assert said.code == 0
    assert (said.json["demo_path"], said.json["model"], said.json["warnings"]) == (None, None, [])


def test_a_clone_prompt_goes_along_and_is_kept_and_no_copy_stays_on_the_host(
    run: Run, speech: Path, data: Path, prompt: list[str | Path]
) -> None:
    said = run("clone", speech, "--name", "Ann", RIGHTS, *prompt, "--accuracy", "0", "--json")
    assert said.code == 0, said.err
    (folder,) = folders_of(data)
    assert files_of(data) == [f"library/audio/{folder}/prompt.wav", f"library/audio/{folder}/sample.wav"]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ([], "option_invalid"),
        (["--name", "  "], "option_invalid"),
        (["--name", "\udcff"], "option_invalid"),
        (["--name", "Ann", "--accuracy", "high"], "option_invalid"),
        (["--name", "Ann", "--accuracy", "nan"], "option_invalid"),
        (["--name", "Ann", "--accuracy", "-0.01"], "accuracy_out_of_range"),
        (["--name", "Ann", "--accuracy", "1.01"], "accuracy_out_of_range"),
        (["--name", "Ann", "--text", "x" * 2001], "text_too_long"),
        (["--name", "Ann", "--text", " "], "text_empty"),
        (["--name", "Ann", "--text", "\udcff"], "option_invalid"),
        (["--name", "Ann", "--text", TEXT, "--model", "speech-01-hd"], "model_unknown"),
        (["--name", "Ann", "--text", TEXT, "--model", "SPEECH-2.8-HD"], "model_unknown"),
        (["--name", "Ann", "--model", "speech-2.8-hd"], "model_without_text"),
        (["--name", "Ann", "--prompt-text", "Just so."], "prompt_incomplete"),
        (["--name", "Ann", "--prompt-audio", "prompt.wav"], "prompt_incomplete"),
        (["--name", "Ann", "--prompt-audio", "prompt.wav", "--prompt-text", " "], "prompt_incomplete"),
        (
            ["--name", "Ann", "--prompt-audio", "prompt.wav", "--prompt-text", "Just so"],
            "prompt_text_without_punctuation",
        ),
        (["--name", "Ann", "--profile", "nope"], "profile_unknown"),
        (["--name", "Ann", "--nonsense"], "option_invalid"),
    ],
)
def test_a_mistake_on_the_command_line_is_said_before_anything_is_opened(
    run: Run, speech: Path, data: Path, options: list[str], code: str
) -> None:
    said = run("clone", speech, *options, RIGHTS, "--json")
    assert said.code == 2
    error = said.json["error"]
    assert error["code"] == code
    assert said.lines == [f"{error['message']} {error['remedy']}"]
    assert files_of(data) == []
    assert run("clone", speech, *options, RIGHTS).lines == said.lines


@pytest.mark.parametrize("options", [["--text", "x" * 2000], ["--accuracy", "0"], ["--accuracy", "1"]])
def test_at_its_limit_an_option_is_accepted_and_without_the_rights_nothing_is_done(
    run: Run, speech: Path, data: Path, options: list[str]
) -> None:
    said = run("clone", speech, "--name", "Ann", *options, "--json")
    assert (said.code, said.json["error"]["code"]) == (2, "rights_not_confirmed")
    assert "--i-have-the-rights" in said.lines[0]
    assert not data.exists()


@pytest.mark.parametrize(("answer", "code"), [("y\n", 0), ("n\n", 2), ("", 130)])
def test_someone_at_a_terminal_is_asked_for_the_rights(
    run: Run, speech: Path, monkeypatch: pytest.MonkeyPatch, answer: str, code: int
) -> None:
    class Keyboard(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Keyboard(answer))
    said = run("clone", speech, "--name", "Ann")
    assert said.code == code
    assert said.out.startswith(
        "Is the voice yours, or do you have its owner's permission to clone it? [y/N]: "
    )
    assert len(run("voices", "--json").json["voices"]) == (1 if code == 0 else 0)


@pytest.mark.parametrize(("make", "told"), UNREADABLE)
def test_what_is_no_sound_is_refused_and_leaves_nothing(
    run: Run, speech: Path, tmp_path: Path, make: Callable[[Path, Path], Path], told: tuple[str, str]
) -> None:
    said = run("clone", make(tmp_path, speech), "--name", "Ann", RIGHTS, "--json")
    assert (said.code, said.json["error"]["code"]) == (3, told[0])
    assert told[1] in said.err
    assert files_of(tmp_path / "data") == []


@pytest.mark.parametrize(
    ("seconds", "said_of_it"),
    [(9.9, "9.90 s of sound; at least 10 s are needed."), (300.1, "s of sound; at most 300 s are accepted.")],
)
def test_a_sample_of_the_wrong_length_is_refused_and_leaves_nothing(
    run: Run, make_wav: MakeWav, data: Path, seconds: float, said_of_it: str
) -> None:
    said = run("clone", make_wav(seconds), "--name", "Ann", RIGHTS, "--json")
    error = said.json["error"]
    assert (said.code, error["code"]) == (3, "sample_refused")
    assert said_of_it in said.lines[-1]
    assert error["findings"][0]["measured"] == pytest.approx(seconds, abs=0.02)
    assert (files_of(data), folders_of(data)) == ([], [])


def test_samples_that_are_not_numbers_are_refused_and_leave_nothing(
    run: Run, tmp_path: Path, data: Path
) -> None:
    said = run("clone", with_nan(tmp_path / "nan.wav", 11), "--name", "Ann", RIGHTS, "--json")
    assert (said.code, said.json["error"]["findings"][0]["code"]) == (3, "not_numbers")
    assert (files_of(data), folders_of(data)) == ([], [])


def test_a_prompt_of_eight_seconds_is_refused_and_leaves_nothing(
    run: Run, speech: Path, data: Path, make_wav: MakeWav
) -> None:
    clip = make_wav(8, name="long clip.wav")
    options = ("--prompt-audio", clip, "--prompt-text", "Just so.")
    said = run("clone", speech, "--name", "Ann", RIGHTS, *options, "--json")
    error = said.json["error"]
    assert (said.code, error["code"], error["findings"][0]["measured"]) == (3, "prompt_refused", 8)
    assert (
        "long clip.wav cannot be used: it has 8.00 s of sound; a prompt must be shorter than 8 s." in said.err
    )
    assert (files_of(data), folders_of(data)) == ([], [])
    missing = run(
        "clone", speech, "--name", "Ann", RIGHTS, "--prompt-audio", "no.wav", "--prompt-text", "So."
    )
    assert (missing.code, missing.lines[-1]) == (3, "There is no file no.wav. Check the path.")
