"""What the doctor says, at, below and above each edge, and that it says nothing of what is well."""

from dataclasses import replace

import pytest

from voicestudio.flow.diagnose import diagnose, noise_grade, service_could_help
from voicestudio.model.edits import Remedy
from voicestudio.model.measures import Measures, Stretch
from voicestudio.model.sample import Finding

WELL = Measures(
    loudness_lufs=-20.0,
    rms_dbfs=-21.5,
    speech_dbfs=-20.5,
    true_peak_dbtp=-4.0,
    noise_dbfs=-60.0,
    snr_db=39.5,
    silence_share=0.1,
    speech=(Stretch(0.0, 75.0),),
    voiced=True,
)


def spoken(seconds: float) -> tuple[Stretch, ...]:
    """So many seconds of speech, in two parts."""
    return (Stretch(0.0, seconds / 2), Stretch(100.0, 100.0 + seconds / 2))


def codes(measures: Measures) -> list[str]:
    return [finding.code for finding in diagnose(measures)]


def only(measures: Measures) -> Finding:
    (finding,) = diagnose(measures)
    assert not finding.violation
    assert not finding.stops
    return finding


def test_a_good_sample_needs_no_words() -> None:
    assert diagnose(WELL) == ()
    assert diagnose(replace(WELL, voiced=None)) == ()


@pytest.mark.parametrize(
    ("seconds", "code"),
    [
        (0.0, "very_little_speech"),
        (9.9, "very_little_speech"),
        (10.0, "little_speech"),
        (59.9, "little_speech"),
        (60.0, None),
        (90.0, None),
        (90.1, "much_speech"),
    ],
)
def test_seconds_of_speech(seconds: float, code: str | None) -> None:
    assert codes(replace(WELL, speech=spoken(seconds))) == ([code] if code else [])


def test_only_too_much_speech_has_a_remedy() -> None:
    assert only(replace(WELL, speech=spoken(120))).remedy is Remedy.CLEANEST_STRETCH
    assert only(replace(WELL, speech=spoken(30))).remedy is None
    assert only(replace(WELL, speech=spoken(3.25))).measured == pytest.approx(3.2, abs=0.1)


@pytest.mark.parametrize("seconds", [0.0, 75.0, 120.0])
def test_what_is_no_voice_is_said_instead_of_its_length(seconds: float) -> None:
    assert codes(replace(WELL, voiced=False, speech=spoken(seconds))) == ["no_voice"]


@pytest.mark.parametrize(("peak", "said"), [(-3.0, False), (-2.9, False), (-2.89, True), (1.0, True)])
def test_peaks(peak: float, said: bool) -> None:
    assert codes(replace(WELL, true_peak_dbtp=peak)) == (["peaks_high"] if said else [])


def test_high_peaks_are_mended_by_the_level() -> None:
    finding = only(replace(WELL, true_peak_dbtp=0.26))
    assert (finding.measured, finding.allowed, finding.remedy) == (0.3, -3.0, Remedy.LEVEL)


def test_clipped_places_are_shown() -> None:
    places = (Stretch(1.0, 1.0), Stretch(5.0, 5.5))
    finding = only(replace(WELL, clipped=places))
    assert (finding.code, finding.measured, finding.places) == ("clipped", 2, places)
    assert finding.remedy is Remedy.CLEANEST_STRETCH


@pytest.mark.parametrize(
    ("level", "code"),
    [
        (-24.1, "too_quiet"),
        (-24.0, None),
        (-23.0, None),
        (-18.0, None),
        (-17.0, None),
        (-16.9, "too_loud"),
    ],
)
def test_level_of_speech(level: float, code: str | None) -> None:
    found = diagnose(replace(WELL, speech_dbfs=level))
    assert [finding.code for finding in found] == ([code] if code else [])
    assert all(finding.remedy is Remedy.LEVEL for finding in found)
    assert service_could_help(replace(WELL, speech_dbfs=level)) == (False, code is not None)


def test_the_edge_that_is_wanted_is_the_nearer_one() -> None:
    assert only(replace(WELL, speech_dbfs=-30.0)).allowed == -23.0
    assert only(replace(WELL, speech_dbfs=-10.0)).allowed == -18.0


@pytest.mark.parametrize(
    ("ratio", "grade"), [(0.0, "poor"), (19.9, "poor"), (20.0, "fair"), (29.9, "fair"), (30.0, "good")]
)
def test_noise(ratio: float, grade: str) -> None:
    measures = replace(WELL, snr_db=ratio, noise_dbfs=-41.6)
    assert noise_grade(measures) == grade
    found = diagnose(measures)
    assert [finding.code for finding in found] == (["noisy"] if grade == "poor" else [])
    assert all(finding.remedy is Remedy.REDUCE_NOISE for finding in found)
    assert all(finding.facts == {"level": -42} for finding in found)
    assert service_could_help(measures) == (grade == "poor", False)


@pytest.mark.parametrize("mains", [50, 60])
def test_hum(mains: int) -> None:
    finding = only(replace(WELL, hum_hz=mains, hum_dbfs=-47.4))
    assert (finding.code, finding.measured, finding.remedy) == ("hum", mains, Remedy.REMOVE_HUM)
    assert finding.facts == {"level": -47}


@pytest.mark.parametrize(("share", "said"), [(0.39, False), (0.4, False), (0.41, True)])
def test_share_of_silence(share: float, said: bool) -> None:
    found = codes(replace(WELL, silence_share=share))
    assert found == (["long_pauses"] if said else [])


def test_one_long_pause_is_enough() -> None:
    pauses = (Stretch(20.0, 22.0),)
    finding = only(replace(WELL, pauses=pauses))
    assert (finding.code, finding.places, finding.remedy) == ("long_pauses", pauses, Remedy.TRIM_SILENCE)
    assert finding.facts == {"pauses": 1}


@pytest.mark.parametrize(("peak", "said"), [(-50.1, False), (-50.0, True), (-49.9, True)])
def test_silence_is_the_checks_to_tell(peak: float, said: bool) -> None:
    measures = replace(WELL, true_peak_dbtp=peak, speech_dbfs=-60.0)
    assert codes(measures) == (["too_quiet"] if said else [])


def test_without_speech_nothing_is_said_of_its_level_noise_or_pauses() -> None:
    measures = replace(
        WELL,
        speech=(),
        speech_dbfs=-10.0,
        snr_db=0.0,
        silence_share=1.0,
        pauses=(Stretch(0.0, 75.0),),
        voiced=False,
    )
    assert codes(measures) == ["no_voice"]
    assert service_could_help(measures) == (False, False)


def test_most_important_first() -> None:
    measures = replace(
        WELL,
        speech=spoken(30),
        clipped=(Stretch(1.0, 1.0),),
        true_peak_dbtp=1.0,
        speech_dbfs=-10.0,
        hum_hz=50,
        hum_dbfs=-40.0,
        snr_db=10.0,
        silence_share=0.6,
    )
    assert codes(measures) == [
        "little_speech",
        "clipped",
        "peaks_high",
        "too_loud",
        "hum",
        "noisy",
        "long_pauses",
    ]
