"""Turn a whole file into one that nobody meant: cut, flipped, spliced, and sizes that lie."""

import random
import struct
from collections.abc import Callable, Sequence
from typing import Final

_MARKS: Final = (
    *(b"RIFF", b"WAVE", b"fmt ", b"data", b"LIST", b"fact", b"ds64", b"RF64"),
    *(
        b"ftyp",
        b"moov",
        b"mvhd",
        b"trak",
        b"tkhd",
        b"mdhd",
        b"hdlr",
        b"stsd",
        b"stts",
        b"stsc",
        b"stsz",
        b"stco",
    ),
    *(
        b"ctts",
        b"elst",
        b"esds",
        b"mp4a",
        b"alac",
        b"samr",
        b"moof",
        b"trun",
        b"tfhd",
        b"sidx",
        b"mdat",
        b"meta",
    ),
    *(b"Xing", b"Info", b"LAME", b"ID3", b"APIC", b"TAG", b"APETAGEX"),
    *(b"OggS", b"OpusHead", b"OpusTags", b"\x01vorbis", b"\x03vorbis", b"Speex   ", b"fLaC", b"\x7fFLAC"),
    *(b"FORM", b"COMM", b"SSND", b"caff", b"desc", b"pakt", b"kuki", b".snd", b"Creative", b"wvpk", b"TTA1"),
    *(b"\x1a\x45\xdf\xa3", b"\x18\x53\x80\x67", b"\x16\x54\xae\x6b", b"\x1f\x43\xb6\x75", b"\xae", b"\xa3"),
    *(
        b"avih",
        b"strh",
        b"strf",
        b"movi",
        b"idx1",
        b"FLV\x01",
        b"#!AMR\n",
        b"\x47\x40",
        b"\x0b\x77",
        b"\xff\xfb",
    ),
)
_NUMBERS: Final = (0, 1, 2, 3, 7, 8, 0x7F, 0x80, 0xFF, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFF0)
_SUFFIXES: Final = ("mp3", "m4a", "wav", "mp4", "ogg", "flac", "aac", "mkv", "bin")
_HEAD: Final = 600  # bytes: where most headers are

Change = Callable[[random.Random, bytearray, bytes], bytearray]


def _stretch(chance: random.Random, size: int, most: int = 20_000) -> tuple[int, int]:
    """Start and end of a stretch; short ones are likelier, and so are those in the head."""
    start = chance.randrange(min(size, _HEAD)) if chance.random() < 0.3 else chance.randrange(size)
    return start, min(size, start + 1 + int(most ** chance.random()))


def _cut(chance: random.Random, content: bytearray, _other: bytes) -> bytearray:
    at = chance.randrange(1, len(content) + 1)
    return content[:at] if chance.random() < 0.8 else content[at - 1 :]


def _flip(chance: random.Random, content: bytearray, _other: bytes) -> bytearray:
    span = len(content) if chance.random() < 0.5 else min(len(content), _HEAD)
    for _ in range(chance.choice((1, 2, 8, 64))):
        content[chance.randrange(span)] ^= 1 << chance.randrange(8)
    return content


def _overwrite(chance: random.Random, content: bytearray, _other: bytes) -> bytearray:
    start, end = _stretch(chance, len(content))
    size = end - start
    content[start:end] = chance.choice((bytes(size), b"\xff" * size, chance.randbytes(size)))
    return content


def _insert(chance: random.Random, content: bytearray, other: bytes) -> bytearray:
    start, end = _stretch(chance, len(other))
    at = chance.randrange(len(content))
    return content[:at] + chance.choice((other[start:end], chance.randbytes(end - start))) + content[at:]


def _remove(chance: random.Random, content: bytearray, _other: bytes) -> bytearray:
    start, end = _stretch(chance, len(content))
    return content[:start] + content[end:] if len(content) > end - start else content


def _repeat(chance: random.Random, content: bytearray, _other: bytes) -> bytearray:
    start, end = _stretch(chance, len(content), 4000)
    return content[:end] + content[start:end] * chance.choice((1, 2, 10)) + content[end:]


def _splice(chance: random.Random, content: bytearray, other: bytes) -> bytearray:
    return content[: chance.randrange(1, len(content) + 1)] + other[chance.randrange(len(other)) :]


def _lie(chance: random.Random, content: bytearray, _other: bytes) -> bytearray:
    """Put a number that means trouble near the beginning of some structure."""
    found = [at for mark in _MARKS if (at := content.find(mark)) >= 0]
    at = (chance.choice(found) if found else 0) + chance.choice(
        (-8, -4, 4, 8, 10, 12, 14, 16, 20, 22, 24, 28)
    )
    order, (form, width) = chance.choice("<>"), chance.choice((("H", 2), ("I", 4), ("I", 4), ("Q", 8)))
    if not 0 <= at <= len(content) - width:
        return content
    old = struct.unpack_from(order + form, content, at)[0]
    new = chance.choice((*_NUMBERS, old + 1, old - 1, old * 3, old // 2, ~old, len(content)))
    struct.pack_into(order + form, content, at, new & (1 << 8 * width) - 1)
    return content


CHANGES: Final[tuple[Change, ...]] = (
    *(_cut, _flip, _flip, _overwrite, _overwrite, _insert, _remove, _repeat, _splice, _lie, _lie, _lie),
)


def mutated(seeds: Sequence[tuple[str, bytes]], seed: int, number: int) -> tuple[str, bytes]:
    """Name and content of one file; the same for the same seeds, seed and number."""
    chance = random.Random(f"{seed}/{number}")  # noqa: S311 - it is to be repeatable
    (source, content), (_, other) = chance.choice(seeds), chance.choice(seeds)
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 3, 5))):
        changed = chance.choice(CHANGES)(chance, changed, other) or changed
    suffix = chance.choice((source.rpartition(".")[2], chance.choice(_SUFFIXES)))
    return f"{seed}-{number}-{source}.{suffix}", bytes(changed)
