"""Says of bytes, or of a URL, which audio file it is, and how long it plays.

Source: the page's notes, "The uploaded audio file must be in mp3, m4a, or wav format"
and "at least 10 seconds and no more than 5 minutes". Names, extensions and content
types count for nothing here: only the bytes do. Standard library only.
"""

import io
import ipaddress
import math
import struct
import urllib.request
import wave
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPException
from typing import Literal
from urllib.parse import urlsplit

AudioFormat = Literal["mp3", "m4a", "wav"]  # page: in mp3, m4a, or wav format
MIN_SECONDS, MAX_SECONDS = 10.0, 300.0  # page: at least 10 seconds, at most 5 minutes
PROMPT_SECONDS = 8.0  # page: less than 8 seconds
MAX_BYTES = 20 * 1024 * 1024  # page: must not exceed 20 MB


@dataclass(frozen=True, slots=True)
class AudioFacts:
    """What the bytes of one audio file say about it."""

    format: AudioFormat
    seconds: float


class _MalformedError(Exception):
    """The bytes are not a whole file of the format that was tried."""


def inspect(data: bytes) -> AudioFacts | None:
    """Name the format and the duration, or None for anything but a whole audio file."""
    try:
        if data[:4] == b"RIFF":
            return AudioFacts("wav", _wav_seconds(data))
        if data[4:8] == b"ftyp":
            return AudioFacts("m4a", _m4a_seconds(data))
        return AudioFacts("mp3", _mp3_seconds(data))
    except (_MalformedError, struct.error):
        return None


# WAV: RIFF chunks. Source: Multimedia Programming Interface and Data Specifications
# 1.0, and the WAVEFORMATEXTENSIBLE structure.

_PCM, _FLOAT, _ALAW, _MULAW, _EXTENSIBLE = 0x0001, 0x0003, 0x0006, 0x0007, 0xFFFE
_FIXED_SIZE_CODECS = frozenset({_PCM, _FLOAT, _ALAW, _MULAW})
_GUID_TAIL = bytes.fromhex("000000001000800000aa00389b71")
_FMT_SIZE, _FMT_EXTENSIBLE_SIZE = 16, 40


def _wav_chunks(data: bytes) -> dict[bytes, memoryview]:
    """Walk the chunks; they must fill the RIFF size, and that must be the file."""
    size = struct.unpack_from("<I", data, 4)[0]
    end = 8 + size
    # A pad byte after an odd last chunk is left out of the RIFF size by some writers.
    if data[8:12] != b"WAVE" or not end <= len(data) <= end + (end & 1):
        raise _MalformedError
    chunks: dict[bytes, memoryview] = {}
    offset = 12
    while offset < end:
        kind, length = struct.unpack_from("<4sI", data, offset)
        offset += 8
        if offset + length > end:
            raise _MalformedError
        chunks.setdefault(kind, memoryview(data)[offset : offset + length])
        offset += length + (length & 1)
    return chunks


def _wav_seconds(data: bytes) -> float:
    """Divide the sample frames of the data chunk by the sampling rate."""
    chunks = _wav_chunks(data)
    fmt, samples = chunks.get(b"fmt "), chunks.get(b"data")
    if fmt is None or samples is None or len(fmt) < _FMT_SIZE:
        raise _MalformedError
    codec, channels, rate, _, block, _ = struct.unpack_from("<HHIIHH", fmt)
    if codec == _EXTENSIBLE:
        if len(fmt) < _FMT_EXTENSIBLE_SIZE or fmt[26:40] != _GUID_TAIL:
            raise _MalformedError
        codec = struct.unpack_from("<H", fmt, 24)[0]
    if not (channels and rate and block):
        raise _MalformedError
    if codec in _FIXED_SIZE_CODECS:
        if len(samples) % block:
            raise _MalformedError
        frames = len(samples) // block
    elif b"fact" in chunks:  # compressed: only the fact chunk knows the sample count
        frames = struct.unpack_from("<I", chunks[b"fact"])[0]
    else:
        raise _MalformedError
    if not frames or not len(samples):
        raise _MalformedError
    return float(frames / rate)


# MP3: MPEG audio layer III. Source: ISO/IEC 11172-3 and 13818-3 (2.4.1.3, frame
# header), id3.org "ID3v2.4.0 structure", APEv2 tag specification.

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


def _mp3_frame(data: bytes, offset: int) -> _Frame | None:
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


def _mp3_start(data: bytes) -> int:
    """Skip ID3v2 tags, and the zero bytes some writers leave after them."""
    offset = 0
    while data[offset : offset + 3] == b"ID3":
        flags, *size = struct.unpack_from(">5B", data, offset + 5)
        if any(byte & 0x80 for byte in size):
            raise _MalformedError
        body = size[0] << 21 | size[1] << 14 | size[2] << 7 | size[3]
        offset += _ID3V2_HEADER * (2 if flags & 0x10 else 1) + body
    return len(data) - len(data[offset:].lstrip(b"\0")) if offset else 0


def _mp3_end(data: bytes) -> int:
    """Leave out what may follow the last frame: ID3v1, APEv2."""
    end = len(data)
    if data[-_ID3V1_SIZE:][:3] == b"TAG":
        end -= _ID3V1_SIZE
    footer = data[max(0, end - _APE_FOOTER) : end]
    if footer[:8] == b"APETAGEX":
        size, _, flags = struct.unpack_from("<III", footer, 12)
        end -= size + (_APE_FOOTER if flags & 0x80000000 else 0)
    return end


def _mp3_seconds(data: bytes) -> float:
    """Count the frames one by one; what a Xing or VBRI frame claims is not read."""
    offset, end = _mp3_start(data), _mp3_end(data)
    first = _mp3_frame(data, offset)
    if first is None:
        raise _MalformedError
    head = data[offset : offset + first.length]
    at = 4 + first.side_info
    tags = {head[at : at + 4], head[at + 2 : at + 6]}  # with a CRC two bytes later
    if tags & {b"Xing", b"Info"} or head[36:40] == b"VBRI":
        offset += first.length
    frames = 0
    while offset < end:
        frame = _mp3_frame(data, offset)
        if frame is None or (frame.header ^ first.header) & _SAME_STREAM:
            break
        if offset + frame.length > end:  # a last frame cut short is not played
            offset = end
            break
        frames += 1
        offset += frame.length
    if frames < _MIN_FRAMES or data[offset:end].strip(b"\0"):
        raise _MalformedError
    return frames * first.samples / first.rate


# M4A: ISO base media file format. Source: ISO/IEC 14496-12, 4.2 (boxes), 4.3 (ftyp),
# 8.4.2 (mdhd), 8.4.3 (hdlr).


def _boxes(data: bytes, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Yield (type, start of body, end); boxes must fill start to end exactly."""
    while start < end:
        size, kind = struct.unpack_from(">I4s", data, start)
        body = start + 8
        if size == 1:
            size, body = struct.unpack_from(">Q", data, body)[0], body + 8
        stop = start + size if size else end
        if stop > end or stop < body:
            raise _MalformedError
        yield kind, body, stop
        start = stop


def _box(data: bytes, start: int, end: int, kind: bytes) -> tuple[int, int]:
    """Find the one child box of that type."""
    for found, body, stop in _boxes(data, start, end):
        if found == kind:
            return body, stop
    raise _MalformedError


def _media_seconds(data: bytes, start: int) -> float:
    """Read the media header: duration over time scale."""
    layout = ">20xIQ" if data[start : start + 1] == b"\1" else ">12xII"
    scale, duration = struct.unpack_from(layout, data, start)
    if not scale or not duration:
        raise _MalformedError
    return float(duration / scale)


def _m4a_seconds(data: bytes) -> float:
    """Take the longest audio track; a film, or QuickTime's own brand, is not m4a."""
    top = list(_boxes(data, 0, len(data)))
    kinds = [kind for kind, _, _ in top]
    if kinds.count(b"moov") != 1 or b"mdat" not in kinds or data[8:12] == b"qt  ":
        raise _MalformedError
    _, moov, moov_end = top[kinds.index(b"moov")]
    seconds: list[float] = []
    for kind, body, stop in _boxes(data, moov, moov_end):
        if kind != b"trak":
            continue
        mdia = _box(data, body, stop, b"mdia")
        handler = _box(data, *mdia, b"hdlr")[0] + 8
        if data[handler : handler + 4] == b"vide":
            raise _MalformedError
        if data[handler : handler + 4] == b"soun":
            seconds.append(_media_seconds(data, _box(data, *mdia, b"mdhd")[0]))
    if not seconds:
        raise _MalformedError
    return max(seconds)


# Fetching. Tests never leave this machine, so neither do the server's own requests.


class _LoopbackOnly(urllib.request.BaseHandler):
    """Looks at each request before it is sent, redirected ones as well."""

    def http_request(self, request: urllib.request.Request) -> urllib.request.Request:
        """Refuse every host but this one."""
        host = urlsplit(request.full_url).hostname or ""
        if host != "localhost" and not ipaddress.ip_address(host).is_loopback:
            raise ValueError(host)
        return request

    https_request = ftp_request = http_request


def _fetch(url: str, timeout: float) -> bytes:
    """Read one byte more than allowed; OSError says why there is no whole file."""
    opener = urllib.request.build_opener(
        urllib.request.ProxyHandler({}), _LoopbackOnly()
    )
    try:
        with opener.open(url, timeout=timeout) as reply:
            data: bytes = reply.read(MAX_BYTES + 1)
            missing = reply.length if len(data) <= MAX_BYTES else 0
    except (OSError, ValueError, HTTPException) as error:
        raise OSError(str(error) or type(error).__name__) from error
    if missing:
        msg = f"{missing} bytes are missing"
        raise OSError(msg)
    return data


def broken_rule(name: str, url: str, timeout: float) -> str | None:
    """Fetch the file of that field and name the first of the page's notes it breaks."""
    prompt = name == "prompt_audio_url"
    try:
        data = _fetch(url, timeout)
    except OSError as error:
        return f"could not be fetched ({error})"
    facts = inspect(data)
    seconds = facts.seconds if facts else 0.0
    rules = {
        "must not exceed 20 MB": len(data) <= MAX_BYTES,
        "must be in mp3, m4a, or wav format": facts is not None,
        "must be less than 8 seconds": not prompt or seconds < PROMPT_SECONDS,
        "must be at least 10 seconds": prompt or seconds >= MIN_SECONDS,
        "must be no more than 5 minutes": prompt or seconds <= MAX_SECONDS,
    }
    return next((rule for rule, kept in rules.items() if not kept), None)


def tone() -> bytes:
    """Make a WAV of one second at 440 Hz."""
    rate, sink = 8000, io.BytesIO()
    samples = (int(9000 * math.sin(math.tau * 440 * n / rate)) for n in range(rate))
    with wave.open(sink, "wb") as out:
        out.setparams((1, 2, rate, 0, "NONE", ""))
        out.writeframes(b"".join(struct.pack("<h", value) for value in samples))
    return sink.getvalue()
