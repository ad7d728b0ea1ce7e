"""Open a file of sound by its content, with nothing else reachable from it.

FFmpeg's playlists and network protocols are shut: a file that a person (or, in the sandbox, an address) gives
must not make this program read other files or talk to anyone.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import av
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.stream import Disposition

from voicestudio.model.errors import SampleError

_DEMUXERS: Final = (
    "aac,ac3,aiff,alp,amr,amrnb,amrwb,ape,asf,au,avi,caf,dsf,dts,eac3,flac,flv,gsm,matroska,mov,mp3,mpeg,mpegts,"
    "ogg,oma,rm,sox,tak,tta,voc,w64,wav,webm,wv"
)
_SECONDS_A_READ: Final = (5.0, 5.0)
"""Of one step of the demuxer: megabytes of zeros behind a file would be searched without end."""
_OPTIONS: Final = {"format_whitelist": _DEMUXERS, "protocol_whitelist": "file"}


def refuse_what_is_no_file(path: Path) -> None:
    """Say plainly what is wrong with a path before a decoder is asked.

    Raises:
        SampleError: ``file_missing``, ``file_is_directory``, ``file_not_permitted`` or ``file_empty``.
    """
    name = path.name or str(path)
    try:
        if path.is_dir():
            raise SampleError("file_is_directory", file=name)
        if path.exists() and not path.is_file():  # a pipe or a device would be waited for without end
            raise SampleError("file_not_audio", file=name)
        with path.open("rb") as file:
            first = file.read(1)
    except FileNotFoundError:
        raise SampleError("file_missing", file=name) from None
    except OSError:
        raise SampleError("file_not_permitted", file=name) from None
    except ValueError:  # no path at all: a NUL in it
        raise SampleError("file_missing", file=name) from None
    if not first:
        raise SampleError("file_empty", file=name)


@contextmanager
def opened(path: Path) -> Iterator[tuple[InputContainer, AudioStream]]:
    """Open a file and its best sound track.

    Raises:
        SampleError: The path is no readable file, ``file_not_audio`` or ``file_without_sound``.
    """
    refuse_what_is_no_file(path)
    try:
        container = av.open(
            str(path.absolute()),
            options=dict(_OPTIONS),
            metadata_errors="replace",  # old tags are in any encoding
            timeout=_SECONDS_A_READ,
        )
    except (av.error.FFmpegError, ValueError):
        raise SampleError("file_not_audio", file=path.name) from None
    with container:
        stream = container.streams.best("audio")
        if not isinstance(stream, AudioStream):
            raise SampleError("file_without_sound", file=path.name)
        yield container, stream


def has_moving_pictures(container: InputContainer) -> bool:
    """Whether there is a video track; a cover picture is none."""
    return any(not stream.disposition & Disposition.attached_pic for stream in container.streams.video)


def container_name(container: InputContainer, path: Path) -> str:
    """Name the container by content: "mp3", "m4a", "wav", or FFmpeg's first name for anything else."""
    name = container.format.name.split(",")[0]
    if name == "mov":
        brand = container.metadata.get("major_brand", "").strip().lower()
        if brand == "qt" or brand.startswith("3g"):
            return "mov" if brand == "qt" else "3gp"
        return "mp4" if has_moving_pictures(container) else "m4a"
    if name == "wav":
        with path.open("rb") as file:
            return "wav" if file.read(4) == b"RIFF" else "rf64"
    return name
