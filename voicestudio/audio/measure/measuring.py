"""Examine a file and measure its sound, in one decode."""

from dataclasses import replace
from pathlib import Path

from voicestudio.audio.measure.listening import Listening
from voicestudio.audio.media.examining import examine
from voicestudio.model.progress import Report
from voicestudio.model.sample import Examined


def measure(path: Path, report: Report | None = None) -> Examined:
    """Say what a file is, and what is to be said of its sound.

    Args:
        path: The file.
        report: Called now and then with bytes read and bytes in all; may raise to stop.

    Raises:
        SampleError: Not a readable file, or no sound in it.
    """
    listening = Listening()
    try:
        examined = examine(path, report, listen=listening.add)
        return replace(examined, measures=listening.summed_up())
    finally:
        listening.close()
