"""Opening and checking 5 minutes of speech, and preparing it, against ffmpeg doing the same.

Ours does more: it hashes the file, draws its shape, tells speech from silence, finds clipping, noise and hum,
and listens whether a human speaks. The libraries are loaded before, as in the window; ffmpeg is a process.
"""

import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.bench.paired import Row, paired
from tests.hosts.programs import program
from voicestudio.audio.files import AudioFiles
from voicestudio.flow.check import check
from voicestudio.local.bundled import bundled_sample

_SECONDS: Final = "300"
_FORMS: Final = (("wav", ()), ("mp3", ("-b:a", "128k")), ("m4a", ("-b:a", "128k")))
_CHECK_GOAL: Final = 1.0
_PREPARE_GOAL: Final = 1.1


def samples() -> Iterator[Row]:
    """A check of each form, then the conversion to MP3."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        made = [_five_minutes(folder, form, options) for form, options in _FORMS]
        for path in made:
            yield _checked(path)
        yield _prepared(made[0], folder)


def _checked(path: Path) -> Row:
    def ours() -> None:
        assert check(AudioFiles(), path, _unheard).examined.measures

    def theirs() -> None:
        _ffmpeg("-i", str(path), "-af", "ebur128", "-f", "null", "-")

    return paired(
        f"open and check 5 min of {path.suffix[1:]} against ebur128", ours, theirs, goal=_CHECK_GOAL
    )


def _prepared(source: Path, folder: Path) -> Row:
    def ours() -> None:
        AudioFiles().convert_to_mp3(source, folder / "ours.mp3", 44_100, None, _unheard)

    def theirs() -> None:
        _ffmpeg("-y", "-i", str(source), "-b:a", "256k", str(folder / "theirs.mp3"))

    return paired("prepare 5 min of wav to mp3 against ffmpeg", ours, theirs, times=3, goal=_PREPARE_GOAL)


def _five_minutes(folder: Path, form: str, options: tuple[str, ...]) -> Path:
    path = folder / f"speech.{form}"
    looped = ("-stream_loop", "-1", "-i", str(bundled_sample()), "-t", _SECONDS)
    _ffmpeg(*looped, "-ar", "44100", "-ac", "1", *options, str(path))
    return path


def _ffmpeg(*words: str) -> None:
    command = [program("ffmpeg"), "-nostdin", "-nostats", "-loglevel", "error", *words]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def _unheard(_done: int, _total: int) -> None:
    """Listen to nothing."""
