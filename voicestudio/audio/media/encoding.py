"""Write what the service accepts: the same sound without its tags, WAV, or MP3."""

import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Final

import av
import lameenc
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler

from voicestudio.audio.media.decoding import Damage, Samples, decode, mono
from voicestudio.audio.media.opening import opened
from voicestudio.audio.media.wave_writing import written_wave
from voicestudio.model.errors import SampleError
from voicestudio.model.progress import Report

MP3_RATES: Final = (8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000)
MP3_BITS_A_SECOND: Final = 256_000
"""Transparent for one voice, and 300 s of it are 9.6 MB: far under the service's 20 MB."""
_TAG_INSIDE: Final = re.compile(
    rb"ID3[\x02-\x04]\x00[\x00\x10\x20\x40\x80][\x00-\x7f]{4}|APETAGEX|TAG[\x00\x20-\xff]{30}"
)
"""The beginnings of tags that MP3 files carry; joined files carry them in the middle."""
_LAME_QUALITY: Final = 5  # 0 (best, slow) to 9; FFmpeg's default too
_FULL_SCALE: Final = 32_767
_MUXERS: Final = {"mp3": "mp3", "m4a": "ipod", "wav": "wav"}


def copy_without_tags(source: Path, target: Path, container: str) -> None:
    """Copy the sound track bit for bit into a fresh file that describes nobody.

    Args:
        source: A file that is already mp3, m4a or wav.
        target: Where the copy goes.
        container: Which of the three.

    Raises:
        SampleError: The source cannot be copied, or tags stand between its frames (files that were joined);
            it can still be decoded.
    """
    with opened(source) as (incoming, stream):
        try:
            with av.open(str(target), "w", format=_MUXERS[container], options={"fflags": "+bitexact"}) as out:
                track = out.add_stream_from_template(stream)
                track.metadata.clear()
                for packet in incoming.demux(stream):
                    if container == "mp3" and _TAG_INSIDE.search(bytes(packet)):
                        raise SampleError("file_not_audio", file=source.name)
                    if packet.dts is not None:
                        packet.stream = track
                        out.mux(packet)
        except av.error.FFmpegError:
            raise SampleError("file_not_audio", file=source.name) from None


def convert_to_wav(source: Path, target: Path, rate: int, channel: int | None, report: Report) -> None:
    """Decode to 16-bit WAV of one channel at a rate: no second lossy step.

    Args:
        source: Anything that decodes.
        target: Where the WAV goes.
        rate: Samples a second.
        channel: The channel to take, None for the mix of all.
        report: Told (done, total) bytes of the source.
    """
    with written_wave(target, 1, rate) as file:
        for samples in _resampled(source, rate, channel, report):
            file.write(samples[None, :])


def convert_to_mp3(source: Path, target: Path, rate: int, channel: int | None, report: Report) -> None:
    """Encode one channel of MP3 at the nearest rate the format has; arguments as of ``convert_to_wav``.

    By LAME's own wheel: the LAME inside PyAV's is built without its fast code and takes three times as long,
    which counts with minutes of sound. It writes no header of the exact length, so that decoders find up to
    three frames (0.1 s) of silence more.
    """
    nearest = nearest_mp3_rate(rate)
    encoder = lameenc.Encoder()
    encoder.set_bit_rate(_kilobits(nearest))
    encoder.set_in_sample_rate(nearest)
    encoder.set_out_sample_rate(nearest)
    encoder.set_channels(1)
    encoder.set_quality(_LAME_QUALITY)
    encoder.silence()
    with target.open("wb") as file:
        for samples in _resampled(source, nearest, channel, report):
            whole = np.rint(samples * _FULL_SCALE).clip(-_FULL_SCALE - 1, _FULL_SCALE)
            file.write(encoder.encode(whole.astype("<i2").tobytes()))
        file.write(encoder.flush())


def nearest_mp3_rate(rate: int) -> int:
    """The lowest rate of MP3 that loses nothing, 48,000 at most."""
    return next((possible for possible in MP3_RATES if possible >= rate), MP3_RATES[-1])


def write_mp3(blocks: Iterator[Samples], target: Path, rate: int) -> None:
    """Encode blocks of one channel, shape (n,), full scale 1.0, at one of ``MP3_RATES``, of exact length."""
    with av.open(str(target), "w", format="mp3", options={"fflags": "+bitexact"}) as out:
        track = out.add_stream("libmp3lame", rate=rate, layout="mono", bit_rate=MP3_BITS_A_SECOND)
        for samples in blocks:
            out.mux(track.encode(_frame(samples, rate)))
        out.mux(track.encode(None))


def _kilobits(rate: int) -> int:
    """The bit rate that is aimed at, or the most that MP3 has at a low sample rate."""
    most = 320 if rate >= 32_000 else 160 if rate >= 16_000 else 64
    return min(MP3_BITS_A_SECOND // 1000, most)


def _frame(samples: Samples, rate: int) -> AudioFrame:
    frame = AudioFrame.from_ndarray(np.ascontiguousarray(samples[None, :]), format="fltp", layout="mono")
    frame.sample_rate = rate
    frame.time_base = Fraction(1, rate)
    return frame


def _resampled(source: Path, rate: int, channel: int | None, report: Report) -> Iterator[Samples]:
    """Yield the sound track as one channel at one rate, whatever changes inside the file."""
    size = source.stat().st_size
    resampler, resampler_rate = AudioResampler("fltp", "mono", rate), 0
    with opened(source) as (container, stream):
        for block in decode(container, stream, Damage()):
            if resampler_rate not in {0, block.rate}:
                yield from _drained(resampler)
                resampler = AudioResampler("fltp", "mono", rate)
            resampler_rate = block.rate
            for frame in resampler.resample(_frame(mono(block.samples, channel), block.rate)):
                yield frame.to_ndarray()[0]
            report(min(block.byte_position, size), size)
    yield from _drained(resampler)


def _drained(resampler: AudioResampler) -> Iterator[Samples]:
    for frame in resampler.resample(None):
        yield frame.to_ndarray()[0]
