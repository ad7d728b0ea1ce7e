"""How long a WAV file plays: its RIFF chunks.

Source: Multimedia Programming Interface and Data Specifications 1.0, and the WAVEFORMATEXTENSIBLE structure.
"""

import struct

from tests.servers.malformed import MalformedError

_PCM, _FLOAT, _ALAW, _MULAW, _EXTENSIBLE = 0x0001, 0x0003, 0x0006, 0x0007, 0xFFFE
_FIXED_SIZE_CODECS = frozenset({_PCM, _FLOAT, _ALAW, _MULAW})
_GUID_TAIL = bytes.fromhex("000000001000800000aa00389b71")
_FMT_SIZE, _FMT_EXTENSIBLE_SIZE = 16, 40


def _chunks(data: bytes) -> dict[bytes, memoryview]:
    """Walk the chunks; they must fill the RIFF size, and that must be the file."""
    size = struct.unpack_from("<I", data, 4)[0]
    end = 8 + size
    # A pad byte after an odd last chunk is left out of the RIFF size by some writers.
    if data[8:12] != b"WAVE" or not end <= len(data) <= end + (end & 1):
        raise MalformedError
    chunks: dict[bytes, memoryview] = {}
    offset = 12
    while offset < end:
        kind, length = struct.unpack_from("<4sI", data, offset)
        offset += 8
        if offset + length > end:
            raise MalformedError
        chunks.setdefault(kind, memoryview(data)[offset : offset + length])
        offset += length + (length & 1)
    return chunks


def wav_seconds(data: bytes) -> float:
    """Divide the sample frames of the data chunk by the sampling rate."""
    chunks = _chunks(data)
    fmt, samples = chunks.get(b"fmt "), chunks.get(b"data")
    if fmt is None or samples is None or len(fmt) < _FMT_SIZE:
        raise MalformedError
    codec, channels, rate, _, block, _ = struct.unpack_from("<HHIIHH", fmt)
    if codec == _EXTENSIBLE:
        if len(fmt) < _FMT_EXTENSIBLE_SIZE or fmt[26:40] != _GUID_TAIL:
            raise MalformedError
        codec = struct.unpack_from("<H", fmt, 24)[0]
    if not (channels and rate and block):
        raise MalformedError
    if codec in _FIXED_SIZE_CODECS:
        if len(samples) % block:
            raise MalformedError
        frames = len(samples) // block
    elif b"fact" in chunks:  # compressed: only the fact chunk knows the sample count
        frames = struct.unpack_from("<I", chunks[b"fact"])[0]
    else:
        raise MalformedError
    if not frames or not len(samples):
        raise MalformedError
    return float(frames / rate)
