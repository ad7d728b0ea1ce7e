"""All that a check finds, a preparation changes and a clone warns of has words, and none are left over."""

import ast
import inspect
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Final

import pytest

from voicestudio.flow import check, count_voices, diagnose, make_voice, prepare
from voicestudio.model.edits import Remedy
from voicestudio.model.measures import Measures, Stretch
from voicestudio.model.sample import AudioFacts, Examined, Finding
from voicestudio.texts.findings import CHANGES, FINDINGS, REMEDIES, WARNINGS, sentence

GOOD: Final = AudioFacts("wav", "pcm_s16le", 60.0, 1_920_000, 16_000, 1, claimed_seconds=60.0, peak=0.5)
BAD: Final = [
    replace(GOOD, seconds=9.999, claimed_seconds=9.999),
    replace(GOOD, seconds=300.001, claimed_seconds=300.001),
    replace(GOOD, finite=False),
    replace(GOOD, container="ogg", codec="opus", bytes=20_000_001),
    replace(GOOD, channels=8, peak=0.0001, claimed_seconds=70.0, bad_packets=3, tags=2),
]


WELL: Final = Measures(
    loudness_lufs=-21.0,
    rms_dbfs=-21.0,
    speech_dbfs=-20.0,
    true_peak_dbtp=-4.0,
    noise_dbfs=-60.0,
    snr_db=40.0,
    silence_share=0.2,
    speech=(Stretch(0.0, 70.0),),
    voiced=True,
)
ILL: Final = [
    replace(WELL, voiced=False),
    replace(WELL, speech=(Stretch(0.0, 9.9),)),
    replace(WELL, speech=(Stretch(0.0, 59.0),)),
    replace(WELL, speech=(Stretch(0.0, 95.0),), clipped=(Stretch(3.0, 3.1),), true_peak_dbtp=0.5),
    replace(WELL, speech_dbfs=-30.0, hum_hz=50, hum_dbfs=-45.0, snr_db=12.0),
    replace(WELL, speech_dbfs=-12.0, silence_share=0.5, pauses=(Stretch(1.0, 4.0),)),
]


def written_in(module: ModuleType, function: str = "") -> set[str]:
    """Every text of a module, or of one function in it."""
    found: ast.AST = ast.parse(inspect.getsource(module))
    if function:
        named = (node for node in ast.walk(found) if isinstance(node, ast.FunctionDef))
        found = next(node for node in named if node.name == function)
    return {
        node.value
        for node in ast.walk(found)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def found_in(module: ModuleType) -> set[str]:
    """The code of every ``Finding(...)`` that a module writes."""
    calls = (node for node in ast.walk(ast.parse(inspect.getsource(module))) if isinstance(node, ast.Call))
    findings = (node for node in calls if isinstance(node.func, ast.Name) and node.func.id == "Finding")
    return {str(first.value) for node in findings if isinstance(first := node.args[0], ast.Constant)}


def advised_in(module: ModuleType) -> set[str]:
    """Every text of a module that is the code of a finding."""
    return written_in(module) & set(FINDINGS)


def all_findings() -> list[Finding]:
    named = Path("letter.mp3")
    found = [one for facts in BAD for one in check.findings_of(Examined(named, "", facts))]
    found += [one for measures in ILL for one in diagnose.diagnose(measures)]

    class Clip:
        def examine(self, path: Path, _report: object) -> Examined:
            return Examined(path, "", replace(GOOD, seconds=8.0, claimed_seconds=8.0))

    class Two:
        def voiceprints(self, _path: Path, _report: object) -> tuple[tuple[float, ...], ...]:
            return ((1.0, 0.0), (1.0, 0.0), (0.0, 1.0), (0.0, 1.0))

    found += check.check_prompt(Clip(), named, lambda _done, _total: None).findings  # type: ignore[arg-type]
    several = count_voices.find_several_voices(Two(), named, lambda _done, _total: None)  # type: ignore[arg-type]
    assert several is not None
    return [*found, several]


def test_every_finding_has_words_and_no_words_lack_a_finding() -> None:
    assert set(FINDINGS) == found_in(check) | found_in(count_voices) | advised_in(diagnose)
    assert {finding.code for finding in all_findings()} == set(FINDINGS), "this test sees each of them"


@pytest.mark.parametrize("finding", all_findings(), ids=lambda finding: finding.code)
def test_a_finding_is_told_with_what_was_measured_and_a_remedy(finding: Finding) -> None:
    said = sentence(finding)
    for text in (said.what, said.remedy):
        assert text.endswith(".")
        assert "{" not in text
    if isinstance(finding.measured, int | float) and finding.code not in {
        "not_numbers",
        "silent",
        "no_voice",
    }:
        assert f"{finding.measured:,}".split(".")[0] in said.what


def test_a_length_just_beyond_its_limit_is_not_rounded_onto_it() -> None:
    told = {finding.code: sentence(finding).what for finding in all_findings()}
    assert "it has 9.99 s of sound; at least 10 s" in told["too_short"]
    assert "it has 300.01 s of sound; at most 300 s" in told["too_long"]


def test_what_must_be_mended_comes_before_what_may() -> None:
    everything = replace(GOOD, seconds=9.0, container="ogg", codec="opus", channels=8, tags=2, finite=False)
    found = check.findings_of(Examined(Path("x.wav"), "", everything))
    order = [(finding.stops, finding.violation) for finding in found]
    assert order == sorted(order, reverse=True)
    assert {finding.code for finding in found if finding.stops} == {"too_short", "not_numbers"}


def test_every_change_and_every_warning_has_words_and_no_words_are_left_over() -> None:
    assert set(CHANGES) <= written_in(prepare)
    changes = {text for text in written_in(prepare) if text in CHANGES or text.startswith("converted_to_")}
    assert changes == set(CHANGES)
    told = written_in(make_voice, "_warnings") | {
        code for code in written_in(make_voice, "_tried_out") if code.startswith("try_out_")
    }
    assert told == set(WARNINGS)


def test_a_sample_as_it_should_be_gets_no_advice() -> None:
    assert diagnose.diagnose(WELL) == ()


def test_every_remedy_has_words_and_is_offered_by_some_finding() -> None:
    assert set(REMEDIES) == set(Remedy)
    assert {finding.remedy for finding in all_findings()} == {None, *Remedy}
