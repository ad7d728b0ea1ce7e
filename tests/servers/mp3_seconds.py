"""How long an MP3 file plays: its frames, counted one by one.

Source: ISO/IEC 11172-3 and 13818-3 (2.4.1.3, frame header), id3.org "ID3v2.4.0 structure", APEv2 tag
specification.
"""

import struct
from dataclasses import dataclass

from tests.servers.malformed import MalformedError

_SYNC, _MPEG1, _MPEG2, _LAYER_III = 0x7FF, 3, 2, 1
_RESERVED_VERSION, _RESERVED_RATE, _RESERVED_EMPHASIS, _MONO = 1, 3, 2, 3
_KBPS_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0)
_KBPS_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0)
_RATES = (44100, 48000, 32000)
_SAME_STREAM = 0xFFFE0C00  # sync, version, layer, sampling rate
_ID3V1_SIZE, _ID3V2_HEADER, _APE_FOOTER = 128, 10, 32
_MIN_FRAMES = 2  # one header alone can be chance


@dataclass(frozen=True, slots=True)
class _Frame:
    """One frame header of MPEG audio layer III."""

    header: int
    length: int
    samples: int
    rate: int
    side_info: int


def _frame(data: bytes, offset: int) -> _Frame | None:
    """Read a frame header at `offset`; None if there is none."""
    if offset + 4 > len(data):
        return None
    header = struct.unpack_from(">I", data, offset)[0]
    version, layer = header >> 19 & 3, header >> 17 & 3
    rate_index, emphasis = header >> 10 & 3, header & 3
    first = version == _MPEG1
    kbps = (_KBPS_1 if first else _KBPS_2)[header >> 12 & 15]
    if (
        header >> 21 != _SYNC
        or version == _RESERVED_VERSION
        or layer != _LAYER_III
        or not kbps
        or rate_index == _RESERVED_RATE
        or emphasis == _RESERVED_EMPHASIS
    ):
        return None
    rate = _RATES[rate_index] >> (0 if first else 1 if version == _MPEG2 else 2)
    samples = 1152 if first else 576
    length = samples // 8 * kbps * 1000 // rate + (header >> 9 & 1)
    mono = header >> 6 & 3 == _MONO
    side_info = (17 if mono else 32) if first else (9 if mono else 17)
    return _Frame(header, length, samples, rate, side_info)


def _start(data: bytes) -> int:
    """Skip ID3v2 tags, and the zero bytes some writers leave after them."""
    offset = 0
    while data[offset : offset + 3] == b"ID3":
        flags, *size = struct.unpack_from(">5B", data, offset + 5)
        if any(byte & 0x80 for byte in size):
            raise MalformedError
        body = size[0] << 21 | size[1] << 14 | size[2] << 7 | size[3]
        offset += _ID3V2_HEADER * (2 if flags & 0x10 else 1) + body
    return len(data) - len(data[offset:].lstrip(b"\0")) if offset else 0


def _end(data: bytes) -> int:
    """Leave out what may follow the last frame: ID3v1, APEv2."""
    end = len(data)
    if data[-_ID3V1_SIZE:][:3] == b"TAG":
        end -= _ID3V1_SIZE
    footer = data[max(0, end - _APE_FOOTER) : end]
    if footer[:8] == b"APETAGEX":
        size, _, flags = struct.unpack_from("<III", footer, 12)
        end -= size + (_APE_FOOTER if flags & 0x80000000 else 0)
    return end


def mp3_seconds(data: bytes) -> float:
    """Count the frames one by one; what a Xing or VBRI frame claims is not read."""
    offset, end = _start(data), _end(data)
    first = _frame(data, offset)
    if first is None:
        raise MalformedError
    head = data[offset : offset + first.length]
    at = 4 + first.side_info
    tags = {head[at : at + 4], head[at + 2 : at + 6]}  # with a CRC two bytes later
    if tags & {b"Xing", b"Info"} or head[36:40] == b"VBRI":
        offset += first.length
    frames = 0
    while offset < end:
        frame = _frame(data, offset)
        if frame is None or (frame.header ^ first.header) & _SAME_STREAM:
            break
        if offset + frame.length > end:  # a last frame cut short is not played
            offset = end
            break
        frames += 1
        offset += frame.length
    if frames < _MIN_FRAMES or data[offset:end].strip(b"\0"):
        raise MalformedError
    return frames * first.samples / first.rate
