"""Audio files in memory that real encoders wrote."""

import io
from fractions import Fraction
from functools import cache

import av
import numpy as np


@cache
def noise(seconds: float, rate: int, channels: int = 1) -> np.ndarray:
    """Make a tone, the first half of it under noise: variable bit rates vary."""
    count = round(seconds * rate)
    tone = np.sin(np.arange(count) * (2 * np.pi * 220 / rate)) * 0.3
    tone[: count // 2] += np.random.default_rng(7).normal(0, 0.1, count // 2)
    return np.repeat(tone[:, None], channels, axis=1).astype(np.float32)


def encode(
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
            shot = av.VideoFrame.from_ndarray(np.zeros((32, 32, 3), np.uint8), format="rgb24")
            shot.pts = 0
            out.mux(picture.encode(shot))
            out.mux(picture.encode(None))
        planes = np.ascontiguousarray(samples.T)
        frame = av.AudioFrame.from_ndarray(planes, format="fltp", layout=layout)
        frame.sample_rate, frame.pts = rate, 0
        frame.time_base = Fraction(1, rate)
        resampler = av.AudioResampler(stream.format.name, layout, rate, stream.frame_size or 1024)
        for piece in [*resampler.resample(frame), *resampler.resample(None)]:
            out.mux(stream.encode(piece))
        out.mux(stream.encode(None))
    return sink.getvalue()
