"""What ffprobe and ffmpeg say of a file, as programs of their own: no code is shared with ours."""

import json
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

_COUNTED_AT: Final = 8000


@dataclass(frozen=True)
class Probed:
    """What ffprobe says of the first sound track.

    Attributes:
        formats: Every name of the container: "mov", "mp4", "m4a", ... are one.
        codec: Of the sound.
        seconds: Of the sound track where its header says it, else of the whole file; None if neither.
        channels: Of the sound.
        rate: Samples a second.
        pictures: Whether there is a track of moving pictures; a cover is none.
    """

    formats: tuple[str, ...]
    codec: str
    seconds: float | None
    channels: int
    rate: int
    pictures: bool


@cache
def probed(path: Path) -> Probed:
    """Ask ffprobe, which believes the header where there is one; a file is asked about once."""
    command = ["ffprobe", "-v", "error", "-of", "json", "-show_format", "-show_streams", str(path.absolute())]
    answer = subprocess.run(command, capture_output=True, check=True, timeout=60).stdout
    read: dict[str, Any] = json.loads(answer.decode("utf-8", "replace"))
    sound = next(stream for stream in read["streams"] if stream["codec_type"] == "audio")
    films = [stream for stream in read["streams"] if stream["codec_type"] == "video"]
    seconds = sound.get("duration", read["format"].get("duration"))
    return Probed(
        tuple(read["format"]["format_name"].split(",")),
        sound["codec_name"],
        None if seconds is None else float(seconds),
        int(sound["channels"]),
        int(sound["sample_rate"]),
        any(not film["disposition"]["attached_pic"] for film in films),
    )


def decoded_seconds(path: Path) -> float:
    """Let ffmpeg decode the whole first sound track, bring it to one rate, and count what comes out."""
    command = ["ffmpeg", "-v", "quiet", "-nostdin", "-i", str(path.absolute()), "-map", "0:a:0"]
    command += ["-f", "u8", "-ac", "1", "-ar", str(_COUNTED_AT), "-"]
    sound = subprocess.run(command, capture_output=True, check=False, timeout=60).stdout
    return len(sound) / _COUNTED_AT
