"""What happens to files on their way: cut, joined, tagged, overwritten, headers that lie."""

import struct
from collections.abc import Callable
from typing import Final

import numpy as np

Surgery = Callable[[bytes], bytes]


def keep(share: float) -> Surgery:
    """Only the first part, as a broken download leaves it."""
    return lambda whole: whole[: int(len(whole) * share)]


def without_head(share: float) -> Surgery:
    """Only the last part, as a stream that was joined late."""
    return lambda whole: whole[int(len(whole) * share) :]


def noise(size: int, seed: int = 11) -> bytes:
    """Bytes of no meaning, the same at each run."""
    return np.random.default_rng(seed).bytes(size)


def garbage_in_the_middle(whole: bytes) -> bytes:
    """50 kB that were not there."""
    middle = len(whole) // 2
    return whole[:middle] + noise(50_000) + whole[middle:]


def overwritten(whole: bytes) -> bytes:
    """A tenth in the middle is something else."""
    start, size = len(whole) // 2, len(whole) // 10
    return whole[:start] + noise(size) + whole[start + size :]


def a_tenth_of_the_frames(whole: bytes) -> bytes:
    """An MP3 whose header counts a tenth of its frames."""
    at = next(whole.index(mark) for mark in (b"Xing", b"Info") if mark in whole)
    count = struct.unpack_from(">I", whole, at + 8)[0]
    return whole[: at + 8] + struct.pack(">I", count // 10) + whole[at + 12 :]


def tagged_behind(whole: bytes) -> bytes:
    """An MP3 with an APEv2 tag and an ID3v1 tag behind its frames."""
    item = struct.pack("<II", 7, 0) + b"Title\0" + b"A title"
    footer = struct.pack("<8sIIII8s", b"APETAGEX", 2000, len(item) + 32, 1, 0x80000000, b"")
    header = struct.pack("<8sIIII8s", b"APETAGEX", 2000, len(item) + 32, 1, 0xA0000000, b"")
    return whole + header + item + footer + b"TAG" + b"A title".ljust(30, b"\0") + b"\0" * 94 + b"\x0c"


def large_picture_before(whole: bytes) -> bytes:
    """An MP3 behind an ID3v2 tag with a picture of 300 kB, whose bytes look like anything."""
    frame = b"\0image/jpeg\0\x03\0" + noise(300_000)
    body = b"APIC" + struct.pack(">IH", len(frame), 0) + frame
    size = bytes(len(body) >> shift & 0x7F for shift in (21, 14, 7, 0))
    return b"ID3\x03\x00\x00" + size + body + whole


def mixed_with_text(whole: bytes) -> bytes:
    """What a download says when it fails, in front of the file."""
    return b"<html><body>Please wait</body></html>\r\n" + whole


SAME_LENGTH: Final = {
    "xing-counts-a-tenth": ("vbr-with-xing.mp3", a_tenth_of_the_frames),
    "tags-behind": ("cbr.mp3", tagged_behind),
    "large-picture-before": ("cbr.mp3", large_picture_before),
    "picture-and-tags": ("vbr-with-xing.mp3", lambda whole: tagged_behind(large_picture_before(whole))),
    "zeros-behind.mp3": ("cbr.mp3", lambda whole: whole + bytes(40_000)),
    "zeros-behind.wav": ("s16.wav", lambda whole: whole + bytes(40_000)),
    "zeros-behind.m4a": ("moov-first.m4a", lambda whole: whole + bytes(40_000)),
    "zeros-behind.flac": ("plain.flac", lambda whole: whole + bytes(40_000)),
}
"""Nothing of the sound is lost: as long as the file it was made from, within a frame."""

CUT: Final = {
    name: (name, keep(0.5))
    for name in (
        "cbr.mp3",
        "vbr-with-xing.mp3",
        "vbr-without-xing.mp3",
        "moov-first.m4a",
        "fragmented.m4a",
        "adts.aac",
        "s16.wav",
        "s24.wav",
        "f32.wav",
        "ima.wav",
        "six.wav",
        "long.rf64.wav",
        "plain.w64",
        "plain.aiff",
        "plain.caf",
        "plain.au",
        "plain.flac",
        "sound.mka",
        "film.mkv",
        "opus.webm",
        "vorbis.ogg",
        "opus.opus",
        "film.avi",
        "film.flv",
        "film.ts",
        "sound.wma",
        "voice.amr",
    )
}
"""Half the bytes, so about half the sound."""

HURT: Final = {
    "garbage-in-the-middle.mp3": ("cbr.mp3", garbage_in_the_middle),
    "garbage-in-the-middle.aac": ("adts.aac", garbage_in_the_middle),
    "garbage-in-the-middle.ogg": ("vorbis.ogg", garbage_in_the_middle),
    "overwritten.m4a": ("moov-first.m4a", overwritten),
    "overwritten.flac": ("plain.flac", overwritten),
    "overwritten.wav": ("s16.wav", overwritten),
    "text-before.mp3": ("cbr.mp3", mixed_with_text),
    "joined-late.mp3": ("cbr.mp3", without_head(0.3)),
    "joined-late.aac": ("adts.aac", without_head(0.3)),
    "joined-late.ts": ("film.ts", without_head(0.3)),
}
"""Some of the sound is lost, and much is left."""

LOST: Final = {
    "moov-last.m4a": keep(0.66),
    "film.mp4": keep(0.66),
    "lossless.m4a": keep(0.66),
    "moov-first.m4a": keep(0.002),
    "s16.wav": keep(0.00003),
    "plain.flac": keep(0.0003),
    "vorbis.ogg": keep(0.01),
    "opus.webm": keep(0.002),
}
"""The part that tells where the sound is was cut off: nobody can read these."""
