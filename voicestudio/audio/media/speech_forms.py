"""Write synthesised speech in the forms a T2A call may ask for."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import soundfile
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler

from voicestudio.audio.media.decoding import Samples
from voicestudio.audio.media.encoding import nearest_mp3_rate, write_mp3


def write_speech(samples: Samples, rate: int, target: Path, form: str, wanted_rate: int) -> None:
    """Resample and encode one channel.

    Args:
        samples: Shape (n,), full scale 1.0.
        rate: Samples a second of them.
        target: The file to write.
        form: "mp3", "wav", "flac" or "pcm" (16-bit little-endian without a header).
        wanted_rate: Samples a second of the file.
    """
    resampled = _at_rate(samples, rate, wanted_rate)
    if form == "mp3":
        write_mp3(iter([resampled]), target, nearest_mp3_rate(wanted_rate))
    elif form == "pcm":
        target.write_bytes((resampled.clip(-1, 1) * 32767).astype("<i2").tobytes())
    else:
        soundfile.write(target, resampled, wanted_rate, format=form.upper(), subtype="PCM_16")


def _at_rate(samples: Samples, rate: int, wanted_rate: int) -> Samples:
    resampler = AudioResampler("fltp", "mono", wanted_rate)
    frame = AudioFrame.from_ndarray(np.ascontiguousarray(samples[None, :]), format="fltp", layout="mono")
    frame.sample_rate = rate
    frame.time_base = Fraction(1, rate)
    parts = [part.to_ndarray()[0] for part in (*resampler.resample(frame), *resampler.resample(None))]
    return np.concatenate(parts) if parts else samples[:0]
