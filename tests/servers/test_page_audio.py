"""The inspector of audio bytes, against files that real encoders wrote."""

import io
import socket
import struct
import threading
import wave
from fractions import Fraction
from functools import cache

import av
import numpy as np
import pytest
import soundfile

from .page_audio import AudioFacts, broken_rule, inspect

_LENGTHS = (9.9, 10.0, 61.3)


@cache
def _noise(seconds: float, rate: int, channels: int = 1) -> np.ndarray:
    """Make a tone, the first half of it under noise: variable bit rates vary."""
    count = round(seconds * rate)
    tone = np.sin(np.arange(count) * (2 * np.pi * 220 / rate)) * 0.3
    tone[: count // 2] += np.random.default_rng(7).normal(0, 0.1, count // 2)
    return np.repeat(tone[:, None], channels, axis=1).astype(np.float32)


def _encode(  # noqa: PLR0913 - one switch for each thing an encoder can vary
    container: str,
    codec: str,
    samples: np.ndarray,
    rate: int,
    *,
    options: dict[str, str] | None = None,
    muxing: dict[str, str] | None = None,
    bit_rate: int = 0,
    video: bool = False,
) -> bytes:
    """Encode samples (frames by channels) into a file in memory."""
    layout = "mono" if samples.shape[1] == 1 else "stereo"
    sink = io.BytesIO()
    with av.open(sink, "w", format=container, container_options=muxing or {}) as out:
        stream = out.add_stream(codec, rate=rate, layout=layout, options=options or {})
        assert isinstance(stream, av.AudioStream)
        if bit_rate:
            stream.bit_rate = bit_rate
        if video:
            picture = out.add_stream("mpeg4", rate=5)
            assert isinstance(picture, av.VideoStream)
            picture.width = picture.height = 32
            picture.pix_fmt = "yuv420p"
            shot = av.VideoFrame.from_ndarray(
                np.zeros((32, 32, 3), np.uint8), format="rgb24"
            )
            shot.pts = 0
            out.mux(picture.encode(shot))
            out.mux(picture.encode(None))
        planes = np.ascontiguousarray(samples.T)
        frame = av.AudioFrame.from_ndarray(planes, format="fltp", layout=layout)
        frame.sample_rate, frame.pts = rate, 0
        frame.time_base = Fraction(1, rate)
        resampler = av.AudioResampler(
            stream.format.name, layout, rate, stream.frame_size or 1024
        )
        for piece in [*resampler.resample(frame), *resampler.resample(None)]:
            out.mux(stream.encode(piece))
        out.mux(stream.encode(None))
    return sink.getvalue()


def _wav(seconds: float, rate: int = 8000) -> bytes:
    """Write an 8-bit mono WAV with the standard library."""
    sink = io.BytesIO()
    with wave.open(sink, "wb") as out:
        out.setparams((1, 1, rate, 0, "NONE", ""))
        out.writeframes(b"\x80" * round(seconds * rate))
    return sink.getvalue()


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
    soundfile.write(sink, _noise(seconds, rate, 2), rate, subtype, format="WAV")
    assert inspect(sink.getvalue()) == AudioFacts("wav", round(seconds * rate) / rate)


@pytest.mark.parametrize("subtype", ["PCM_16", "FLOAT"])
def test_extensible_wav(subtype: str) -> None:
    """The codec of WAVE_FORMAT_EXTENSIBLE stands in its GUID."""
    sink = io.BytesIO()
    soundfile.write(sink, _noise(10, 16000, 2), 16000, subtype, format="WAVEX")
    data = sink.getvalue()
    assert struct.unpack_from("<H", data, 20) == (0xFFFE,)
    assert inspect(data) == AudioFacts("wav", 10.0)
    other_guid = data.replace(bytes.fromhex("1000800000aa00389b71"), bytes(10), 1)
    assert inspect(other_guid) is None


def test_compressed_wav_counts_by_fact() -> None:
    """IMA ADPCM is a WAV too; its fact chunk counts the samples."""
    sink = io.BytesIO()
    soundfile.write(sink, _noise(10, 16000), 16000, "IMA_ADPCM", format="WAV")
    assert _facts(sink.getvalue()).seconds == pytest.approx(10, abs=2041 / 16000)


def test_wav_with_foreign_chunks_and_odd_sizes() -> None:
    """Chunks in front of data, odd ones padded, move nothing; a pad byte may lack."""
    plain = _wav(10)
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
    data = _encode(
        "mp3",
        "libmp3lame",
        _noise(seconds, rate),
        rate,
        options={"compression_level": "9"},
        muxing={"write_xing": xing},
    )
    assert (b"Info" in data or b"Xing" in data) == (xing == "1")
    facts = _facts(data)
    frame = (1152 if rate >= 32000 else 576) / rate
    assert facts.format == "mp3"
    # LAME adds 1105 samples in front (ISO: 528 + 1 of decoding, 576 of encoding).
    assert facts.seconds - 1105 / rate == pytest.approx(seconds, abs=frame + 1e-9)
    assert facts.seconds >= seconds
    assert round(facts.seconds / frame) == _packets(data)


def _packets(data: bytes) -> int:
    """Count the packets another reader of the format finds."""
    with av.open(io.BytesIO(data), "r", format="mp3") as source:
        return sum(1 for packet in source.demux() if packet.size > 0)


def test_mp3_stereo_variable_rate_and_tags() -> None:
    """Variable frames are walked; tags in front and behind are not sound."""
    sound = _noise(61.3, 44100, 2)
    data = _encode("mp3", "libmp3lame", sound, 44100, options={"q": "4"})
    plain = _facts(data)
    assert plain.seconds == pytest.approx(61.3 + 1105 / 44100, abs=1152 / 44100)
    ape = b"APETAGEX" + struct.pack("<IIII8x", 2000, 32, 0, 0)
    tagged = b"ID3\x04\0\0" + b"\0\0\x01\x00" + b"\xff\xfb\x90\x64" * 32 + data
    assert inspect(tagged + b"TAG" + b"x" * 125) == plain
    assert inspect(tagged + b"k" * 32 + ape) is None  # the size reaches into frames
    ape = b"APETAGEX" + struct.pack("<IIII8x", 2000, 64, 0, 0)
    assert inspect(tagged + b"k" * 32 + ape) == plain
    assert inspect(data + b"\0" * 500) == plain


def test_a_lying_xing_frame_is_not_believed() -> None:
    """The header frame may claim any count; only walked frames count."""
    data = _encode("mp3", "libmp3lame", _noise(9.9, 44100), 44100)
    at = max(data.find(b"Xing"), data.find(b"Info"))
    lying = data[: at + 8] + struct.pack(">I", 99999) + data[at + 12 :]
    assert lying != data
    assert inspect(lying) == inspect(data)


@pytest.mark.parametrize("seconds", _LENGTHS)
@pytest.mark.parametrize("rate", [8000, 22050, 44100, 48000])
@pytest.mark.parametrize("container", ["ipod", "mp4"])
def test_m4a_within_its_frames(seconds: float, rate: int, container: str) -> None:
    """The media header counts the encoder's first frame as well, not much more."""
    data = _encode(container, "aac", _noise(seconds, rate), rate, bit_rate=48000)
    facts = _facts(data)
    assert facts.format == "m4a"
    assert facts.seconds - 1024 / rate == pytest.approx(seconds, abs=1024 / rate)
    assert facts.seconds >= seconds


def test_m4a_variants() -> None:
    """moov in front, and lossless sound, are m4a; films and QuickTime are not."""
    sound = _noise(10, 44100, 2)
    data = _encode("ipod", "aac", sound, 44100)
    start, moov = struct.unpack_from(">I", data)[0], data.index(b"moov") - 4
    assert start < data.index(b"mdat") < moov
    assert inspect(data[:start] + data[moov:] + data[start:moov]) == inspect(data)
    assert inspect(data[:start] + data[moov:]) is None
    lossless = _facts(_encode("ipod", "alac", sound, 44100))
    assert lossless.seconds == pytest.approx(10, abs=4096 / 44100)
    assert inspect(_encode("mp4", "aac", sound, 44100, video=True)) is None
    assert inspect(_encode("mov", "aac", sound, 44100)) is None


@pytest.mark.parametrize("container", ["ogg", "flac", "adts", "aiff", "mp2", "webm"])
def test_other_formats_are_none(container: str) -> None:
    """The page names three formats; neighbours that look alike are not among them."""
    codec = {"ogg": "flac", "adts": "aac", "aiff": "pcm_s16be", "webm": "libopus"}
    data = _encode(container, codec.get(container, container), _noise(1, 48000), 48000)
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
    sound = _noise(0.5, 8000)
    data = {
        "wav": lambda: _wav(0.5),
        "mp3": lambda: _encode("mp3", "libmp3lame", sound, 8000),
        "m4a": lambda: _encode("ipod", "aac", sound, 8000),
    }[kind]()
    whole = _facts(data).seconds
    for length in range(len(data)):
        facts = inspect(data[:length])
        assert facts is None or (kind == "mp3" and facts.seconds < whole)
    assert inspect(data + b"<html>trailing</html>") is None
    assert inspect(b"<html>" + data) is None


@pytest.mark.parametrize(
    ("answer", "rule"),
    [
        (b"200 OK\r\nContent-Length: 80044\r\n\r\n" + _wav(10), None),
        (b"200 OK\r\n\r\n" + _wav(10), None),
        (b"200 OK\r\nContent-Length: 80046\r\n\r\n" + _wav(10), "2 bytes are missing"),
        (b"302 Found\r\nLocation: http://192.0.2.1/a.wav\r\n\r\n", "192.0.2.1"),
        (b"302 Found\r\nLocation: ftp://192.0.2.1/a.wav\r\n\r\n", "192.0.2.1"),
        (b"404 Not Found\r\nContent-Length: 0\r\n\r\n", "HTTP Error 404: Not Found"),
    ],
)
def test_fetching(answer: bytes, rule: str | None) -> None:
    """A download is whole or none, and never leaves this machine."""
    with socket.create_server(("127.0.0.1", 0)) as host:

        def work() -> None:
            caller, _ = host.accept()
            with caller:
                caller.recv(65536)
                caller.sendall(b"HTTP/1.1 " + answer)

        worker = threading.Thread(target=work, daemon=True)
        worker.start()
        url = f"http://127.0.0.1:{host.getsockname()[1]}/a.wav"
        expected = rule and f"could not be fetched ({rule})"
        assert broken_rule("audio_url", url, 5.0) == expected
        worker.join(5)
    assert broken_rule("audio_url", url, 5.0) != expected  # nobody is there any more
    there = "http://192.0.2.1/a.wav"
    assert broken_rule("audio_url", there, 5.0) == "could not be fetched (192.0.2.1)"
