"""Compare two voices: a demo with its sample, or any two recordings. Offline, free, and without a verdict."""

from pathlib import Path

from voicestudio.flow.tools import Audio, Studio
from voicestudio.model.errors import SetupError
from voicestudio.model.likeness import Likeness, cosine
from voicestudio.model.progress import Report
from voicestudio.model.voice import Voice


def compare(audio: Audio, one: Path, other: Path, report: Report) -> Likeness:
    """How alike the voices of two recordings are.

    Args:
        audio: Files of sound.
        one: A recording.
        other: Another one.
        report: Progress of each file in turn, 0 to 2,000; raises to stop.

    Raises:
        SampleError: One is not readable as sound, or holds too little speech (``no_speech_to_compare``).
        SetupError: ``likeness_not_installed``.
    """

    def second(done: int, total: int) -> None:
        report(1_000 + _thousandths(done, total), 2_000)

    first_print = audio.voiceprint(one, lambda done, total: report(_thousandths(done, total), 2_000))
    second_print = audio.voiceprint(other, second)
    return Likeness(cosine(first_print, second_print), audio.likeness_scale())


def compare_demo(studio: Studio, voice: Voice, report: Report) -> Likeness:
    """How close a voice's demo came to the sample it was made from.

    Raises:
        SetupError: ``likeness_without_demo``, ``likeness_without_sample`` or ``likeness_not_installed``.
        SampleError: A file of the library is damaged, or holds too little speech.
    """
    if not voice.demo_file:
        raise SetupError("likeness_without_demo", voice=voice.name)
    if not voice.sample_file:
        raise SetupError("likeness_without_sample", voice=voice.name)
    folder = studio.library.folder(voice.key)
    return compare(studio.audio, folder / voice.sample_file, folder / voice.demo_file, report)


def _thousandths(done: int, total: int) -> int:
    return min(1_000, 1_000 * done // total) if total > 0 else 0
