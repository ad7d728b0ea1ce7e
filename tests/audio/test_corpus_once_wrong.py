"""Files that once took the process down, were refused for no reason, or had no end.

They are examined in a process of their own: what goes wrong with them again takes no other test along.
"""

import struct
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.audio.corpus_waves import chunk, fmt, riff, samples
from tests.audio.fuzz_watch import Answer, answers

EIGHT = "aevalsrc=0.2*sin(900*t)|0|0|0|0|0|0|0.1*sin(600*t):c=7.1:d=2"
FROM_FILTER = ["ffmpeg", "-v", "error", "-f", "lavfi", "-i"]
SOUND = chunk(b"data", samples(16))


def encoded(name: str, codec: str) -> Callable[[Path], bytes]:
    """Eight channels, which PyAV counts as nine planes where each channel is one."""

    def make(folder: Path) -> bytes:
        path = folder / name
        subprocess.run([*FROM_FILTER, EIGHT, "-c:a", codec, str(path)], check=True, timeout=60)
        return path.read_bytes()

    return make


def joined(*channels: int) -> Callable[[Path], bytes]:
    """MP3 files of one rate, some of one and some of two channels, one behind the other."""

    def make(folder: Path) -> bytes:
        whole = b""
        for at, count in enumerate(channels):
            path = folder / f"{at}.mp3"
            command = [*FROM_FILTER, "sine=300:r=44100:d=1", "-ac", str(count), str(path)]
            subprocess.run(command, check=True, timeout=60)
            whole += path.read_bytes()
        return whole

    return make


def tagged(text: bytes) -> Callable[[Path], bytes]:
    """A WAV with a tag in another encoding than UTF-8, as older programs write it."""
    note = chunk(b"LIST", b"INFO" + chunk(b"IART", text))
    return lambda _folder: riff(fmt(16), note, SOUND)


def at_rate(rate: int) -> Callable[[Path], bytes]:
    """A WAV whose header names a rate that no sound has."""
    return lambda _folder: riff(fmt(16, rate=rate), chunk(b"data", samples(16)[:4000]))


def loud_at_the_end(rate: int, left_over: int) -> Callable[[Path], bytes]:
    """A WAV that lasts a second and a few samples more, all of them clipped."""
    return lambda _folder: riff(fmt(16, rate=rate), chunk(b"data", b"\xff\x7f" * (rate + left_over)))


def au_at_rate(rate: int) -> Callable[[Path], bytes]:
    """The same as AU, whose rate has four bytes in the other order."""
    return lambda _folder: struct.pack(">4s5I", b".snd", 24, 0xFFFFFFFF, 1, rate, 1) + samples(8)


CASES = {
    "aac-of-eight-channels.m4a": (encoded("eight.m4a", "aac"), "m4a"),
    "vorbis-of-eight-channels.ogg": (encoded("eight.ogg", "libvorbis"), "ogg"),
    "flac-of-eight-channels.mka": (encoded("eight.mka", "flac"), "matroska"),
    "stereo-then-mono.mp3": (joined(2, 1), "mp3"),
    "mono-then-stereo.mp3": (joined(1, 2), "mp3"),
    "latin-tag.wav": (tagged("José".encode("latin-1")), "wav"),
    "greek-tag.wav": (tagged("Μαρία".encode("iso-8859-7")), "wav"),
    "japanese-tag.wav": (tagged("太郎".encode("shift-jis")), "wav"),
    "four-loud-samples-at-the-end.wav": (loud_at_the_end(96_000, 4), "wav"),
    "one-sample-a-second.wav": (at_rate(1), "wav"),
    "millions-of-samples-a-second.wav": (at_rate(16_785_216), "wav"),
    "millions-of-samples-a-second.au": (au_at_rate(16_785_216), "au"),
    "billions-of-samples-a-second.wav": (at_rate(2_000_000_000), "wav"),
}


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Answer]:
    """What came of every case."""
    made = ((name, make(tmp_path_factory.mktemp("made"))) for name, (make, _) in CASES.items())
    return {answer.name: answer for answer in answers(made)}


@pytest.mark.parametrize("name", CASES)
def test_what_was_once_wrong_is_right(given: dict[str, Answer], name: str) -> None:
    assert (given[name].kind, given[name].what) == ("facts", CASES[name][1])
