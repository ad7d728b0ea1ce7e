"""Files of sound in memory, quickly made."""

import io
import wave
from fractions import Fraction
from functools import cache

import av
import numpy as np
import soundfile
from numpy.typing import NDArray


@cache
def silent_wav(seconds: float, rate: int = 8000) -> bytes:
    """A byte for each sample, and 44 in front."""
    sink = io.BytesIO()
    with wave.open(sink, "wb") as out:
        out.setparams((1, 1, rate, 0, "NONE", ""))
        out.writeframes(b"\x80" * round(seconds * rate))
    return sink.getvalue()


@cache
def encoded(form: str, seconds: float = 11.0) -> bytes:
    """A tone as "mp3", "m4a", "flac" or "ogg"."""
    samples = (0.3 * np.sin(np.arange(round(seconds * 16_000)) / 10)).astype(np.float32)
    sink = io.BytesIO()
    if form == "m4a":
        _write_m4a(sink, samples)
    else:
        soundfile.write(sink, samples, 16_000, format=form.upper())
    return sink.getvalue()


def _write_m4a(sink: io.BytesIO, samples: NDArray[np.float32]) -> None:
    with av.open(sink, "w", format="ipod") as out:
        stream = out.add_stream("aac", rate=16_000, layout="mono")
        assert isinstance(stream, av.AudioStream)
        frame = av.AudioFrame.from_ndarray(samples[None, :], format="fltp", layout="mono")
        frame.sample_rate, frame.time_base = 16_000, Fraction(1, 16_000)
        resampler = av.AudioResampler("fltp", "mono", 16_000, 1024)
        for piece in (*resampler.resample(frame), *resampler.resample(None)):
            out.mux(stream.encode(piece))
        out.mux(stream.encode(None))


def heard(audio: bytes) -> tuple[float, float]:
    """Seconds and peak of whatever was written in a form with a header."""
    samples, rate = soundfile.read(io.BytesIO(audio), dtype="float32")
    return len(samples) / rate, float(np.abs(samples).max())
