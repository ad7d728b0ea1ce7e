"""What the doctor has to say about a sample: advice only; the service's own rules stand in ``check.py``.

What is aimed at, the same figures as audiobook publishers ask for: speech at -23..-18 dBFS RMS, peaks at or
under -3 dBFS, 60 to 90 s of speech, a quiet room. The raw recording often clones best: it is the person who
asks for a remedy.
"""

from collections.abc import Iterator
from typing import Final

from voicestudio.model import rules
from voicestudio.model.edits import Remedy
from voicestudio.model.measures import Measures, Stretch
from voicestudio.model.sample import Finding

SPEECH_DBFS: Final = (-23.0, -18.0)
PEAK_DBTP_MOST: Final = -3.0
SPEECH_SECONDS_WANTED: Final = 60.0
SPEECH_SECONDS_ENOUGH: Final = 90.0
SNR_FAIR_DB: Final = 20.0  # under it the noise is heard beside the voice; the service's own flag may help
SNR_GOOD_DB: Final = 30.0
SILENCE_SHARE_MOST: Final = 0.4
_LEVEL_SLACK_DB: Final = 1.0  # nobody hears one dB; advice that cannot be heard is noise itself
_SILENT_DBFS: Final = -50.0  # the check says "silent" of what is quieter, and no level mends that


def diagnose(measures: Measures) -> tuple[Finding, ...]:
    """Everything that could be better, most important first."""
    if measures.true_peak_dbtp < _SILENT_DBFS:
        return ()
    return (
        *_about_speech(measures),
        *_about_peaks(measures),
        *_about_level(measures),
        *_about_noise(measures),
        *_about_pauses(measures),
    )


def noise_grade(measures: Measures) -> str:
    """The noise in one word, "good", "fair" or "poor": the ratio is too rough for decimals."""
    if measures.snr_db >= SNR_GOOD_DB:
        return "good"
    return "fair" if measures.snr_db >= SNR_FAIR_DB else "poor"


def service_could_help(measures: Measures) -> tuple[bool, bool]:
    """Whether the service's own noise reduction and volume normalization are worth asking for."""
    noisy = bool(measures.speech) and measures.snr_db < SNR_FAIR_DB
    return noisy, bool(measures.speech) and _level_is_off(measures)


def _about_speech(measures: Measures) -> Iterator[Finding]:
    if measures.voiced is False:
        yield _advice("no_voice", False, True)
    elif rules.SAMPLE_SECONDS_LEAST <= measures.speech_seconds < SPEECH_SECONDS_WANTED:
        yield _advice("little_speech", round(measures.speech_seconds), SPEECH_SECONDS_WANTED)
    elif measures.speech_seconds < rules.SAMPLE_SECONDS_LEAST:
        yield _advice("very_little_speech", round(measures.speech_seconds, 1), SPEECH_SECONDS_WANTED)
    elif measures.speech_seconds > SPEECH_SECONDS_ENOUGH:
        yield _advice(
            "much_speech",
            round(measures.speech_seconds),
            SPEECH_SECONDS_ENOUGH,
            remedy=Remedy.CLEANEST_STRETCH,
        )


def _about_peaks(measures: Measures) -> Iterator[Finding]:
    if measures.clipped:
        yield _advice(
            "clipped", len(measures.clipped), 0, remedy=Remedy.CLEANEST_STRETCH, places=measures.clipped
        )
    if measures.true_peak_dbtp > PEAK_DBTP_MOST + _LEVEL_SLACK_DB / 10:
        yield _advice("peaks_high", round(measures.true_peak_dbtp, 1), PEAK_DBTP_MOST, remedy=Remedy.LEVEL)


def _about_level(measures: Measures) -> Iterator[Finding]:
    quiet, loud = SPEECH_DBFS
    if measures.speech and _level_is_off(measures):
        code = "too_quiet" if measures.speech_dbfs < quiet else "too_loud"
        wanted = quiet if code == "too_quiet" else loud
        yield _advice(code, round(measures.speech_dbfs, 1), wanted, remedy=Remedy.LEVEL)


def _about_noise(measures: Measures) -> Iterator[Finding]:
    if measures.hum_hz:
        hum = round(measures.hum_dbfs)
        yield _advice("hum", measures.hum_hz, 0, remedy=Remedy.REMOVE_HUM, level=hum)
    if measures.speech and measures.snr_db < SNR_FAIR_DB:
        noise = round(measures.noise_dbfs)
        yield _advice("noisy", noise_grade(measures), "good", remedy=Remedy.REDUCE_NOISE, level=noise)


def _about_pauses(measures: Measures) -> Iterator[Finding]:
    many = measures.silence_share > SILENCE_SHARE_MOST
    if measures.speech and (measures.pauses or many):
        yield _advice(
            "long_pauses",
            round(measures.silence_share * 100),
            round(SILENCE_SHARE_MOST * 100),
            remedy=Remedy.TRIM_SILENCE,
            places=measures.pauses,
            pauses=len(measures.pauses),
        )


def _level_is_off(measures: Measures) -> bool:
    quiet, loud = SPEECH_DBFS
    return not quiet - _LEVEL_SLACK_DB <= measures.speech_dbfs <= loud + _LEVEL_SLACK_DB


def _advice(
    code: str,
    measured: str | float,
    allowed: str | float,
    *,
    remedy: Remedy | None = None,
    places: tuple[Stretch, ...] = (),
    **facts: int,
) -> Finding:
    return Finding(code, measured, allowed, violation=False, facts=dict(facts), remedy=remedy, places=places)
