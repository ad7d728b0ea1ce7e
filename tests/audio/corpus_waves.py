"""WAV files written by hand, field by field: right ones, and headers that lie."""

import struct
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

RATE: Final = 8000
SECONDS: Final = 2.0
PCM, FLOAT, MULAW, EXTENSIBLE = 1, 3, 7, 0xFFFE
_KSDATA: Final = bytes.fromhex("00001000800000aa00389b71")
_SPEAKERS: Final = {1: 0x4, 2: 0x3, 6: 0x3F}


@dataclass(frozen=True)
class Wave:
    """One file.

    Attributes:
        content: Its bytes.
        codec: What FFmpeg calls the samples.
        seconds: What is really in it.
        ffprobe_knows: Its figure is right too.
    """

    content: bytes
    codec: str
    seconds: float = SECONDS
    ffprobe_knows: bool = True


def sound(channels: int = 1, rate: int = RATE) -> NDArray[np.float64]:
    """A tone of shape (n, channels), full scale 1.0."""
    at = np.arange(round(SECONDS * rate)) / rate
    return np.repeat(0.5 * np.sin(2 * np.pi * 330 * at)[:, None], channels, axis=1)


def samples(bits: int, channels: int = 1, rate: int = RATE, *, floating: bool = False) -> bytes:
    """The tone as little-endian samples; 8 bits are unsigned, as WAV wants it."""
    tone = sound(channels, rate)
    if floating:
        return bytes(tone.astype(f"<f{bits // 8}").tobytes())
    if bits == 8:
        return bytes((tone * 127 + 128).astype("u1").tobytes())
    whole = np.ascontiguousarray((tone * (2 ** (bits - 1) - 1)).astype("<i8"))
    return b"".join(number[: bits // 8] for (number,) in struct.iter_unpack("8s", whole.tobytes()))


def chunk(name: bytes, body: bytes, size: int | None = None) -> bytes:
    """A chunk, padded to an even length, with its own size or another."""
    return name + struct.pack("<I", len(body) if size is None else size) + body + b"\0" * (len(body) % 2)


def fmt(bits: int, channels: int = 1, rate: int = RATE, tag: int = PCM) -> bytes:
    """The chunk that describes the samples."""
    block = channels * bits // 8
    return chunk(b"fmt ", struct.pack("<HHIIHH", tag, channels, rate, rate * block, block, bits))


def fmt_extensible(bits: int, channels: int, sub: int = PCM, valid_bits: int | None = None) -> bytes:
    """The same as WAVE_FORMAT_EXTENSIBLE, with speakers and a sub-format."""
    plain = fmt(bits, channels, tag=EXTENSIBLE)[8:]
    more = struct.pack("<HHI", 22, valid_bits or bits, _SPEAKERS[channels]) + struct.pack("<I", sub) + _KSDATA
    return chunk(b"fmt ", plain + more)


def riff(*chunks: bytes, size: int | None = None, name: bytes = b"RIFF") -> bytes:
    """The whole file, with its own size or another in the header."""
    body = b"WAVE" + b"".join(chunks)
    return name + struct.pack("<I", len(body) if size is None else size) + body


def _plain(bits: int, codec: str, *, floating: bool = False) -> Wave:
    head = fmt(bits, tag=FLOAT if floating else PCM)
    return Wave(riff(head, chunk(b"data", samples(bits, floating=floating))), codec)


def _claims(size: int) -> bytes:
    """A file whose two size fields say something else, as recorders that were killed or piped leave them."""
    return riff(fmt(16), chunk(b"data", samples(16), size=size), size=min(size + 36, 0xFFFFFFFF))


_BODY: Final = chunk(b"data", samples(16))
_LIST: Final = chunk(b"LIST", b"INFO" + chunk(b"INAM", b"A title\0") + chunk(b"IART", b"Somebody\0"))
_REAL_SIZE: Final = len(samples(16))

WAVES: Final = {
    "8-bit": _plain(8, "pcm_u8"),
    "16-bit": _plain(16, "pcm_s16le"),
    "24-bit": _plain(24, "pcm_s24le"),
    "32-bit": _plain(32, "pcm_s32le"),
    "64-bit": _plain(64, "pcm_s64le"),
    "float": _plain(32, "pcm_f32le", floating=True),
    "double": _plain(64, "pcm_f64le", floating=True),
    "mu-law": Wave(riff(fmt(8, tag=MULAW), chunk(b"data", samples(8))), "pcm_mulaw"),
    "extensible": Wave(riff(fmt_extensible(16, 1), _BODY), "pcm_s16le"),
    "extensible-float": Wave(
        riff(fmt_extensible(32, 2, FLOAT), chunk(b"data", samples(32, 2, floating=True))), "pcm_f32le"
    ),
    "extensible-20-of-24-bits": Wave(
        riff(fmt_extensible(24, 2, valid_bits=20), chunk(b"data", samples(24, 2))), "pcm_s24le"
    ),
    "six-channels": Wave(riff(fmt_extensible(16, 6), chunk(b"data", samples(16, 6))), "pcm_s16le"),
    "six-channels-without-speakers": Wave(riff(fmt(16, 6), chunk(b"data", samples(16, 6))), "pcm_s16le"),
    "size-zero": Wave(_claims(0), "pcm_s16le"),
    "size-all-ones": Wave(_claims(0xFFFFFFFF), "pcm_s16le"),
    "size-threefold": Wave(_claims(3 * _REAL_SIZE), "pcm_s16le"),
    "size-of-streams": Wave(_claims(0x7FFFFFFF), "pcm_s16le"),
    "list-before-data": Wave(riff(fmt(16), _LIST, _BODY), "pcm_s16le"),
    "list-behind-data": Wave(riff(fmt(16), _BODY, _LIST), "pcm_s16le"),
    "odd-chunk-before-data": Wave(riff(fmt(16), chunk(b"junk", b"x" * 7), _BODY), "pcm_s16le"),
    "chunk-before-fmt": Wave(riff(chunk(b"JUNK", b"\0" * 28), fmt(16), _BODY), "pcm_s16le"),
    "broadcast": Wave(riff(chunk(b"bext", b"\0" * 602), fmt(16), _BODY), "pcm_s16le"),
    "odd-number-of-bytes": Wave(riff(fmt(8), chunk(b"data", samples(8)[:-1])), "pcm_u8", SECONDS - 1 / RATE),
    "cut-in-half": Wave(riff(fmt(16), _BODY)[: 44 + _REAL_SIZE // 2], "pcm_s16le", SECONDS / 2),
    "cut-inside-a-sample": Wave(
        riff(fmt(24), chunk(b"data", samples(24)))[: 44 + 24_001], "pcm_s24le", 8000 / RATE
    ),
}

WITHOUT_SOUND: Final = {
    "riff-alone": b"RIFF\x24\x00\x00\x00WAVE",
    "without-data": riff(fmt(16)),
    "without-fmt": riff(_BODY),
    "data-empty": riff(fmt(16), chunk(b"data", b"")),
    "no-rate": riff(fmt(16, rate=0), _BODY),
    "fmt-too-short": riff(chunk(b"fmt ", b"\1\0\1\0"), _BODY),
    "no-channels": riff(fmt(16, 0), _BODY),
    "unknown-samples": riff(fmt(16, tag=0x7777), _BODY),
}
