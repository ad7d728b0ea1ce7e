"""``voicestudio compare`` and ``check --voices``: figures and where they lie, never a verdict."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from tests.terminal.conftest import Run

WOMAN = Path(__file__).parents[1] / "data" / "prompts-ru.wav"


@pytest.fixture
def both(speech: Path, tmp_path: Path) -> Path:
    """A sample in which two people speak."""
    path = tmp_path / "both.wav"
    soundfile.write(path, np.concatenate([soundfile.read(one)[0] for one in (speech, WOMAN)]), 16_000)
    return path


def test_two_recordings_are_told_with_both_spreads(run: Run, speech: Path) -> None:
    said = run("compare", speech, WOMAN)
    assert (said.code, said.err) == (0, "")
    first, same, different, last = said.out.splitlines()
    assert first.startswith("How alike the voices are: 0.")
    assert same.startswith("One person, ")
    assert "none of them are less alike" in same
    assert different.startswith("Two different people: ")
    assert "does not prove who speaks" in last


def test_scripts_get_the_figures(run: Run, speech: Path, both: Path) -> None:
    said = run("compare", speech, speech, "--json").json
    assert said["cosine"] == 1.0
    assert said["different_people"]["share_more_alike"] == 0.0
    assert said["same_person"]["share_less_alike"] == 1.0
    assert said["same_person"]["median"] > said["different_people"]["percentile_95"]
    assert said["findings"] == []
    (hint,) = run("compare", speech, both, "--json").json["findings"]
    assert (hint["code"], hint["kind"], hint["file"]) == ("several_voices", "advice", str(both))


def test_a_voice_is_compared_with_its_own_sample(run: Run, ann: dict[str, Any]) -> None:
    by_name = run("compare", "Ann", "--json")
    files = run("compare", ann["sample_path"], ann["demo_path"], "--json")
    assert by_name.code == 0
    assert by_name.json["cosine"] == files.json["cosine"]
    assert 0.3 < by_name.json["cosine"] < 0.9
    assert by_name.err.startswith("The sandbox searches its voices by this very measure")
    assert "this very measure" not in files.err


@pytest.mark.parametrize(
    ("name", "said"), [("none.wav", "There is no file none.wav."), ("folder", "folder is a folder.")]
)
def test_what_cannot_be_compared_is_said(
    run: Run, speech: Path, tmp_path: Path, name: str, said: str
) -> None:
    (tmp_path / "folder").mkdir()
    refused = run("compare", speech, tmp_path / name)
    assert refused.code == 3
    assert said in refused.err
    assert run("compare", "Nobody").code == 2


def test_a_second_voice_is_looked_for_only_when_asked(run: Run, both: Path, speech: Path) -> None:
    codes = {
        option: [finding["code"] for finding in run("check", both, "--json", *option).json["findings"]]
        for option in ((), ("--voices",))
    }
    assert "several_voices" not in codes[()]
    assert codes["--voices",] == [*codes[()], "several_voices"]
    assert "may hold more than one voice" in run("check", both, "--voices").out
    assert "more than one voice" not in run("check", speech, "--voices").out
