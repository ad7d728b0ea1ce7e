"""Files of sound in the forms that people bring, made from noise or from real speech."""

from pathlib import Path
from typing import Any, Literal

import av
import numpy as np
import soundfile
from av.audio.frame import AudioFrame

Form = Literal["mp3", "m4a", "flac", "ogg"]
_CODECS = {"mp3": "libmp3lame", "m4a": "aac", "flac": "flac", "ogg": "libopus"}
_PIECE = 1024


def encoded(source: Path, target: Path, form: Form, *, faststart: bool = False) -> Path:
    """Write a WAV anew in another form; ``faststart`` puts an m4a's index in front of its sound."""
    options = {"movflags": "+faststart"} if faststart else {}
    with av.open(str(target), "w", format="ipod" if form == "m4a" else form, options=options) as out:
        rate = 48_000 if form == "ogg" else soundfile.info(source).samplerate
        _add_sound(out, out.add_stream(_CODECS[form], rate=rate, layout="mono"), source)
    return target


def film(source: Path, target: Path) -> Path:
    """A short moving picture with a WAV's sound."""
    with av.open(str(target), "w", format="mp4") as out:
        picture: Any = out.add_stream("mpeg4", rate=5, width=64, height=48, pix_fmt="yuv420p")
        sound = out.add_stream("aac", rate=soundfile.info(source).samplerate, layout="mono")
        for shade in range(0, 250, 50):
            still = np.full((48, 64, 3), shade, np.uint8)
            out.mux(picture.encode(av.VideoFrame.from_ndarray(still, format="rgb24")))
        out.mux(picture.encode(None))
        _add_sound(out, sound, source)
    return target


def with_nan(target: Path, seconds: float) -> Path:
    """A WAV of floating point with a stretch that is not a number, as broken editors write it."""
    samples = np.random.default_rng(7).normal(0, 0.1, round(seconds * 8000)).astype(np.float32)
    samples[8000:8100] = np.nan
    soundfile.write(target, samples, 8000, subtype="FLOAT", format="WAV")
    return target


def cut(path: Path, share: float) -> Path:
    """Keep only the first share of a file, as a broken download does."""
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    return path


def _add_sound(out: Any, stream: Any, source: Path) -> None:
    samples, rate = soundfile.read(source, dtype="float32")
    frame = AudioFrame.from_ndarray(np.ascontiguousarray(samples[None, :]), format="fltp", layout="mono")
    frame.sample_rate = rate
    resampler = av.AudioResampler(stream.format, "mono", stream.rate, frame_size=stream.frame_size or _PIECE)
    for piece in (*resampler.resample(frame), *resampler.resample(None), None):
        out.mux(stream.encode(piece))
