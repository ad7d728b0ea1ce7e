"""The inspector of audio bytes, against files that real encoders wrote."""

import io
import struct

import av
import numpy as np
import pytest
import soundfile

from tests.servers.encoding import encode, noise
from tests.servers.page_audio import AudioFacts, inspect
from tests.servers.silence import silent_wav

_LENGTHS = (0.7, 3.1, 10.0)


def _facts(data: bytes) -> AudioFacts:
    facts = inspect(data)
    assert facts is not None
    return facts


@pytest.mark.parametrize("seconds", _LENGTHS)
@pytest.mark.parametrize("rate", [8000, 22050, 44100, 48000])
@pytest.mark.parametrize("subtype", ["PCM_U8", "PCM_24", "FLOAT", "ULAW"])
def test_wav_length_is_exact(seconds: float, rate: int, subtype: str) -> None:
    """WAV counts samples, so there is no tolerance."""
    sink = io.BytesIO()
    soundfile.write(sink, noise(seconds, rate, 2), rate, subtype, format="WAV")
    assert inspect(sink.getvalue()) == AudioFacts("wav", round(seconds * rate) / rate)


@pytest.mark.parametrize("subtype", ["PCM_16", "FLOAT"])
def test_extensible_wav(subtype: str) -> None:
    """The codec of WAVE_FORMAT_EXTENSIBLE stands in its GUID."""
    sink = io.BytesIO()
    soundfile.write(sink, noise(10, 16000, 2), 16000, subtype, format="WAVEX")
    data = sink.getvalue()
    assert struct.unpack_from("<H", data, 20) == (0xFFFE,)
    assert inspect(data) == AudioFacts("wav", 10.0)
    other_guid = data.replace(bytes.fromhex("1000800000aa00389b71"), bytes(10), 1)
    assert inspect(other_guid) is None


def test_compressed_wav_counts_by_fact() -> None:
    """IMA ADPCM is a WAV too; its fact chunk counts the samples."""
    sink = io.BytesIO()
    soundfile.write(sink, noise(10, 16000), 16000, "IMA_ADPCM", format="WAV")
    assert _facts(sink.getvalue()).seconds == pytest.approx(10, abs=2041 / 16000)


def test_wav_with_foreign_chunks_and_odd_sizes() -> None:
    """Chunks in front of data, odd ones padded, move nothing; a pad byte may lack."""
    plain = silent_wav(10)
    body = plain[8:12] + b"LIST\x03\0\0\0abc\0" + plain[12:] + b"bext\x01\0\0\0x"
    for pad in (b"", b"\0"):
        data = b"RIFF" + struct.pack("<I", len(body)) + body + pad
        assert inspect(data) == AudioFacts("wav", 10.0)
    assert inspect(plain[:32] + b"\x03\0" + plain[34:]) is None  # a third of a frame


@pytest.mark.parametrize("seconds", _LENGTHS)
@pytest.mark.parametrize("rate", [8000, 11025, 16000, 22050, 32000, 44100, 48000])
def test_mp3_within_its_frames(seconds: float, rate: int) -> None:
    """The frames cover the sound and the encoder's delay, and no more."""
    xing = "0" if rate in {11025, 16000, 32000} else "1"
    data = encode(
        "mp3",
        "libmp3lame",
        noise(seconds, rate),
        rate,
        options={"compression_level": "9"},
        muxing={"write_xing": xing},
    )
    assert (b"Info" in data or b"Xing" in data) == (xing == "1")
    facts = _facts(data)
    frame = 1152 if rate >= 32000 else 576
    assert facts.format == "mp3"
    # LAME puts 576 samples in front, at least 576 behind, and fills the last frame.
    added = round(facts.seconds * rate) - round(seconds * rate)
    assert 1152 <= added < 1152 + frame
    assert round(facts.seconds * rate / frame) == _packets(data)


def _packets(data: bytes) -> int:
    """Count the packets another reader of the format finds."""
    with av.open(io.BytesIO(data), "r", format="mp3") as source:
        return sum(1 for packet in source.demux() if packet.size > 0)


def test_mp3_stereo_variable_rate_and_tags() -> None:
    """Variable frames are walked; tags in front and behind are not sound."""
    sound = noise(13.1, 44100, 2)
    data = encode("mp3", "libmp3lame", sound, 44100, options={"q": "4"})
    plain = _facts(data)
    assert plain.seconds == pytest.approx(13.1 + 1105 / 44100, abs=1152 / 44100)
    ape = b"APETAGEX" + struct.pack("<IIII8x", 2000, 32, 0, 0)
    tagged = b"ID3\x04\0\0" + b"\0\0\x01\x00" + b"\xff\xfb\x90\x64" * 32 + data
    assert inspect(tagged + b"TAG" + b"x" * 125) == plain
    assert inspect(tagged + b"k" * 32 + ape) is None  # the size reaches into frames
    ape = b"APETAGEX" + struct.pack("<IIII8x", 2000, 64, 0, 0)
    assert inspect(tagged + b"k" * 32 + ape) == plain
    assert inspect(data + b"\0" * 500) == plain


def test_a_lying_xing_frame_is_not_believed() -> None:
    """The header frame may claim any count; only walked frames count."""
    data = encode("mp3", "libmp3lame", noise(2.9, 44100), 44100)
    at = max(data.find(b"Xing"), data.find(b"Info"))
    lying = data[: at + 8] + struct.pack(">I", 99999) + data[at + 12 :]
    assert lying != data
    assert inspect(lying) == inspect(data)


@pytest.mark.parametrize("seconds", _LENGTHS)
@pytest.mark.parametrize("rate", [8000, 22050, 44100, 48000])
@pytest.mark.parametrize("container", ["ipod", "mp4"])
def test_m4a_within_its_frames(seconds: float, rate: int, container: str) -> None:
    """The media header counts the encoder's first frame as well, not much more."""
    data = encode(container, "aac", noise(seconds, rate), rate, bit_rate=48000)
    facts = _facts(data)
    assert facts.format == "m4a"
    assert facts.seconds - 1024 / rate == pytest.approx(seconds, abs=1024 / rate)
    assert facts.seconds >= seconds


def test_m4a_variants() -> None:
    """moov in front, and lossless sound, are m4a; films and QuickTime are not."""
    sound = noise(2, 44100, 2)
    data = encode("ipod", "aac", sound, 44100)
    start, moov = struct.unpack_from(">I", data)[0], data.index(b"moov") - 4
    assert start < data.index(b"mdat") < moov
    assert inspect(data[:start] + data[moov:] + data[start:moov]) == inspect(data)
    assert inspect(data[:start] + data[moov:]) is None
    lossless = _facts(encode("ipod", "alac", sound, 44100))
    assert lossless.seconds == pytest.approx(2, abs=4096 / 44100)
    assert inspect(encode("mp4", "aac", sound, 44100, video=True)) is None
    assert inspect(encode("mov", "aac", sound, 44100)) is None


@pytest.mark.parametrize("container", ["ogg", "flac", "adts", "aiff", "mp2", "webm"])
def test_other_formats_are_none(container: str) -> None:
    """The page names three formats; neighbours that look alike are not among them."""
    codec = {"ogg": "flac", "adts": "aac", "aiff": "pcm_s16be", "webm": "libopus"}
    data = encode(container, codec.get(container, container), noise(1, 48000), 48000)
    assert inspect(data) is None


@pytest.mark.parametrize(
    "junk",
    [
        b"",
        b"\0" * 4096,
        b"Not found",
        b"<!doctype html><html><body>502</body></html>" * 50,
        b"RIFF",
        b"RIFF\x24\0\0\0WAVE",
        b"\0\0\0\x08ftyp",
        b"ID3\x04\0\0\0\0\0\0",
        b"\xff\xfb\x90\x64",
        b"\xff" * 4096,
        np.random.default_rng(3).bytes(65536),
    ],
)
def test_junk_is_none(junk: bytes) -> None:
    """Nothing that is not audio gets a length."""
    assert inspect(junk) is None


@pytest.mark.parametrize("kind", ["wav", "mp3", "m4a"])
def test_cut_and_trailing_bytes(kind: str) -> None:
    """A cut WAV or m4a is none, a cut mp3 is shorter; garbage around is none."""
    sound = noise(0.5, 8000)
    data = {
        "wav": lambda: silent_wav(0.5),
        "mp3": lambda: encode("mp3", "libmp3lame", sound, 8000),
        "m4a": lambda: encode("ipod", "aac", sound, 8000),
    }[kind]()
    whole = _facts(data).seconds
    for length in range(len(data)):
        facts = inspect(data[:length])
        assert facts is None or (kind == "mp3" and facts.seconds < whole)
    assert inspect(data + b"<html>trailing</html>") is None
    assert inspect(b"<html>" + data) is None
