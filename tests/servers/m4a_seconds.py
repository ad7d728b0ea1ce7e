"""How long an M4A file plays: the boxes of the ISO base media file format.

Source: ISO/IEC 14496-12, 4.2 (boxes), 4.3 (ftyp), 8.4.2 (mdhd), 8.4.3 (hdlr).
"""

import struct
from collections.abc import Iterator

from tests.servers.malformed import MalformedError


def _boxes(data: bytes, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Yield (type, start of body, end); boxes must fill start to end exactly."""
    while start < end:
        size, kind = struct.unpack_from(">I4s", data, start)
        body = start + 8
        if size == 1:
            size, body = struct.unpack_from(">Q", data, body)[0], body + 8
        stop = start + size if size else end
        if stop > end or stop < body:
            raise MalformedError
        yield kind, body, stop
        start = stop


def _box(data: bytes, start: int, end: int, kind: bytes) -> tuple[int, int]:
    """Find the one child box of that type."""
    for found, body, stop in _boxes(data, start, end):
        if found == kind:
            return body, stop
    raise MalformedError


def _media_seconds(data: bytes, start: int) -> float:
    """Read the media header: duration over time scale."""
    layout = ">20xIQ" if data[start : start + 1] == b"\1" else ">12xII"
    scale, duration = struct.unpack_from(layout, data, start)
    if not scale or not duration:
        raise MalformedError
    return float(duration / scale)


def m4a_seconds(data: bytes) -> float:
    """Take the longest audio track; a film, or QuickTime's own brand, is not m4a."""
    top = list(_boxes(data, 0, len(data)))
    kinds = [kind for kind, _, _ in top]
    if kinds.count(b"moov") != 1 or b"mdat" not in kinds or data[8:12] == b"qt  ":
        raise MalformedError
    _, moov, moov_end = top[kinds.index(b"moov")]
    seconds: list[float] = []
    for kind, body, stop in _boxes(data, moov, moov_end):
        if kind != b"trak":
            continue
        mdia = _box(data, body, stop, b"mdia")
        handler = _box(data, *mdia, b"hdlr")[0] + 8
        if data[handler : handler + 4] == b"vide":
            raise MalformedError
        if data[handler : handler + 4] == b"soun":
            seconds.append(_media_seconds(data, _box(data, *mdia, b"mdhd")[0]))
    if not seconds:
        raise MalformedError
    return max(seconds)
