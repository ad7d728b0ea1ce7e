"""The service's rules, at, below and above each edge."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import MakeWav
from voicestudio.audio.files import AudioFiles
from voicestudio.flow.check import check, check_prompt, findings_of
from voicestudio.model.sample import AudioFacts, Examined

GOOD = AudioFacts("wav", "pcm_s16le", 60.0, 5_000_000, 44_100, 1, claimed_seconds=60.0, peak=0.5)


def codes(facts: AudioFacts, name: str = "a.wav") -> list[str]:
    return [finding.code for finding in findings_of(Examined(Path(name), "0" * 64, facts))]


def test_a_good_sample_has_no_findings() -> None:
    assert codes(GOOD) == []


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(9.999, ["too_short"]), (10.0, []), (10.001, []), (299.999, []), (300.0, []), (300.001, ["too_long"])],
)
def test_length_is_between_ten_seconds_and_five_minutes(seconds: float, expected: list[str]) -> None:
    assert codes(replace(GOOD, seconds=seconds, claimed_seconds=seconds)) == expected


@pytest.mark.parametrize(("seconds", "shown"), [(9.9999, 9.99), (300.0001, 300.01)])
def test_a_refused_length_never_reads_like_the_limit_itself(seconds: float, shown: float) -> None:
    facts = replace(GOOD, seconds=seconds, claimed_seconds=seconds)
    assert findings_of(Examined(Path("a.wav"), "", facts))[0].measured == shown


@pytest.mark.parametrize(("size", "expected"), [(20_000_000, []), (20_000_001, ["too_large"])])
def test_size_is_at_most_twenty_million_bytes(size: int, expected: list[str]) -> None:
    assert codes(replace(GOOD, bytes=size)) == expected


@pytest.mark.parametrize(("seconds", "passes"), [(7.99, True), (8.0, False), (8.01, False)])
def test_a_prompt_is_shorter_than_eight_seconds(make_wav: MakeWav, seconds: float, passes: bool) -> None:
    checked = check_prompt(AudioFiles(), make_wav(seconds), lambda _done, _total: None)
    assert checked.passes is passes


@pytest.mark.parametrize(
    ("container", "codec", "accepted"),
    [
        ("wav", "pcm_s16le", True),
        ("wav", "pcm_mulaw", False),
        ("mp3", "mp3", True),
        ("m4a", "aac", True),
        ("m4a", "alac", False),
        ("mp4", "aac", False),
        ("flac", "flac", False),
        ("ogg", "opus", False),
    ],
)
def test_the_format_is_judged_by_container_and_codec(container: str, codec: str, accepted: bool) -> None:
    found = codes(replace(GOOD, container=container, codec=codec), name="a.bin")
    assert found == ([] if accepted else ["format_not_accepted"])


def test_a_wrong_format_is_mended_by_preparing_and_does_not_stop() -> None:
    finding = findings_of(Examined(Path("a"), "", replace(GOOD, container="flac", codec="flac")))[0]
    assert finding.violation
    assert not finding.stops


def test_samples_that_are_no_numbers_stop() -> None:
    finding = findings_of(Examined(Path("a.wav"), "", replace(GOOD, finite=False)))[0]
    assert finding.code == "not_numbers"
    assert finding.stops


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"channels": 8}, "many_channels"),
        ({"peak": 0.001}, "silent"),
        ({"bad_packets": 1}, "damaged"),
        ({"claimed_seconds": 90.0}, "damaged"),
        ({"tags": 3}, "tags_inside"),
        ({"container": "m4a", "codec": "aac"}, "misnamed"),
    ],
)
def test_what_the_service_does_not_forbid_is_advice(changes: dict[str, object], code: str) -> None:
    finding = findings_of(Examined(Path("a.wav"), "", replace(GOOD, **changes)))[0]  # type: ignore[arg-type]
    assert finding.code == code
    assert not finding.violation


def test_what_stops_is_said_first() -> None:
    facts = replace(GOOD, seconds=5.0, claimed_seconds=5.0, tags=2, container="flac", codec="flac")
    assert codes(facts, "a.flac") == ["too_short", "format_not_accepted", "tags_inside"]


def test_eight_channels_of_a_real_file_can_be_cloned_from(make_wav: MakeWav) -> None:
    checked = check(AudioFiles(), make_wav(12, channels=8), lambda _done, _total: None)
    assert checked.passes
    assert checked.examined.facts.channels == 8
