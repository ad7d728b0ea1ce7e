"""Whole files in every form people bring, written by one run of ffmpeg: what ours is held against."""

import atexit
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import av
import numpy as np
import pytest
import soundfile
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from numpy.typing import NDArray

RATE: Final = 44_100
SECONDS: Final = 4.0
"""Of every file that ``forms`` gives."""

_PICTURE: Final = ["-map", "2:v", "-map", "0:a", "-c:v", "mpeg4", "-b:v", "40k"]
_COVER: Final = ["-map", "0:a", "-map", "3:v", "-c:v", "copy", "-disposition:v", "attached_pic"]
_TAGS: Final = ["-metadata", "title=A title", "-metadata", "artist=Somebody"]


@dataclass(frozen=True)
class Form:
    """One output of ffmpeg.

    Attributes:
        name: Of the file.
        options: What ffmpeg is told of the output; the sound is mapped unless the options map it.
        container: Our name of the container.
    """

    name: str
    options: tuple[str, ...]
    container: str


def _form(name: str, options: str, container: str) -> Form:
    return Form(name, tuple(options.split()), container)


FORMS: Final = (
    _form("cbr.mp3", "-c:a libmp3lame -b:a 128k", "mp3"),
    _form("vbr-with-xing.mp3", "-c:a libmp3lame -q:a 4", "mp3"),
    _form("vbr-without-xing.mp3", "-c:a libmp3lame -q:a 4 -write_xing 0 -id3v2_version 0", "mp3"),
    _form("mono-24k.mp3", "-c:a libmp3lame -ar 24000 -ac 1", "mp3"),
    _form("mono-8k.mp3", "-c:a libmp3lame -ar 8000 -ac 1", "mp3"),
    Form("cover.mp3", ("-c:a", "libmp3lame", "-id3v2_version", "3", *_COVER, *_TAGS), "mp3"),
    Form("id3v1.mp3", ("-c:a", "libmp3lame", "-write_id3v1", "1", *_TAGS), "mp3"),
    _form("layer-two.mp2", "-c:a mp2 -b:a 128k", "mp3"),
    _form("moov-first.m4a", "-c:a aac -movflags +faststart", "m4a"),
    _form("moov-last.m4a", "-c:a aac", "m4a"),
    _form(
        "fragmented.m4a", "-c:a aac -f ipod -movflags +frag_keyframe+empty_moov -frag_duration 500000", "m4a"
    ),
    Form("cover.m4a", ("-c:a", "aac", *_COVER, *_TAGS), "m4a"),
    _form("book.m4b", "-c:a aac -f ipod", "m4a"),
    _form("lossless.m4a", "-c:a alac", "m4a"),
    Form("film.mp4", ("-c:a", "aac", *_PICTURE), "mp4"),
    Form("film.mov", ("-c:a", "pcm_s16le", *_PICTURE), "mov"),
    _form("sound.mov", "-c:a aac", "mov"),
    _form("telephone.3gp", "-c:a aac -ac 1 -ar 16000", "3gp"),
    Form("film.mkv", ("-c:a", "libvorbis", *_PICTURE), "matroska"),
    _form("sound.mka", "-c:a flac -f matroska", "matroska"),
    _form("opus.webm", "-c:a libopus -ar 48000", "matroska"),
    _form("vorbis.webm", "-c:a libvorbis", "matroska"),
    Form("film.avi", ("-c:a", "libmp3lame", *_PICTURE), "avi"),
    Form("film.flv", ("-c:a", "aac", *_PICTURE, "-c:v", "flv"), "flv"),
    Form("film.ts", ("-c:a", "aac", *_PICTURE, "-c:v", "mpeg2video"), "mpegts"),
    _form("sound.wma", "-c:a wmav2", "asf"),
    _form("vorbis.ogg", "-c:a libvorbis", "ogg"),
    _form("opus.opus", "-c:a libopus -ar 48000", "ogg"),
    _form("speex.spx", "-c:a libspeex -ar 16000 -ac 1", "ogg"),
    _form("flac-in.oga", "-c:a flac -f ogg", "ogg"),
    _form("plain.flac", "-c:a flac", "flac"),
    _form("deep.flac", "-c:a flac -sample_fmt s32", "flac"),
    _form("adts.aac", "-c:a aac", "aac"),
    _form("plain.aiff", "-c:a pcm_s16be", "aiff"),
    _form("float.aifc", "-c:a pcm_f32be -f aiff", "aiff"),
    _form("plain.caf", "-c:a pcm_s16be", "caf"),
    _form("alac.caf", "-c:a alac", "caf"),
    _form("plain.au", "-c:a pcm_s16be", "au"),
    _form("mulaw.au", "-c:a pcm_mulaw -ar 8000 -ac 1", "au"),
    _form("plain.w64", "-c:a pcm_s16le", "w64"),
    _form("long.rf64.wav", "-c:a pcm_s16le -rf64 always", "rf64"),
    _form("u8.wav", "-c:a pcm_u8", "wav"),
    _form("s16.wav", "-c:a pcm_s16le", "wav"),
    _form("s24.wav", "-c:a pcm_s24le", "wav"),
    _form("s32.wav", "-c:a pcm_s32le", "wav"),
    _form("f32.wav", "-c:a pcm_f32le", "wav"),
    _form("f64.wav", "-c:a pcm_f64le", "wav"),
    _form("mulaw.wav", "-c:a pcm_mulaw -ar 8000 -ac 1", "wav"),
    _form("alaw.wav", "-c:a pcm_alaw -ar 8000 -ac 1", "wav"),
    _form("ima.wav", "-c:a adpcm_ima_wav", "wav"),
    _form("microsoft.wav", "-c:a adpcm_ms", "wav"),
    _form("gsm.wav", "-c:a libgsm_ms -ar 8000 -ac 1", "wav"),
    _form("mp3-in.wav", "-c:a libmp3lame", "wav"),
    Form("six.wav", ("-map", "1:a", "-c:a", "pcm_s16le"), "wav"),
    Form("six.m4a", ("-map", "1:a", "-c:a", "aac"), "m4a"),
    _form("192k.wav", "-c:a pcm_s24le -ar 192000", "wav"),
    _form("plain.voc", "-c:a pcm_u8", "voc"),
    _form("plain.wv", "-c:a wavpack", "wv"),
    _form("plain.tta", "-c:a tta", "tta"),
    _form("dolby.ac3", "-c:a ac3", "ac3"),
)


_AMR: Final = {"voice.amr": "amr", "voice.3gp": "3gp"}
FORM_NAMES: Final = {form.name: form.container for form in FORMS} | _AMR


@cache
def forms() -> Path:
    """The folder with every form, ``SECONDS`` long: made at the first call, gone with the process."""
    folder = Path(tempfile.mkdtemp(prefix="voicestudio-corpus-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    make_forms(folder, SECONDS)
    return folder


def make_forms(folder: Path, seconds: float) -> None:
    """Write every form of the same voice-like sound into a folder; all are whole."""
    if not shutil.which("ffmpeg"):
        pytest.fail("ffmpeg is not installed: the corpus is made with it (make test-libraries)")
    stereo, six, cover = folder / "stereo.source", folder / "six.source", folder / "cover.png"
    sound = voice_like(seconds)
    soundfile.write(stereo, np.stack([sound, 0.7 * sound], 1), RATE, format="WAV")
    soundfile.write(six, np.stack([sound * (n + 1) / 6 for n in range(6)], 1), RATE, format="WAV")
    film = f"color=c=blue:s=64x48:r=10:d={seconds}"
    command = ["ffmpeg", "-v", "error", "-y", "-nostdin"]
    subprocess.run(
        [*command, "-f", "lavfi", "-i", film, "-frames:v", "1", str(cover)], check=True, timeout=60
    )
    command += ["-i", str(stereo), "-i", str(six), "-f", "lavfi", "-i", film, "-i", str(cover)]
    for form in FORMS:
        options = form.options if "-map" in form.options else ("-map", "0:a", *form.options)
        command += [*options, str(folder / form.name)]
    subprocess.run(command, check=True, timeout=120)
    for source in (stereo, six, cover):
        source.unlink()
    for name in _AMR:
        _narrow_band(folder / name, sound)


def _narrow_band(path: Path, sound: NDArray[np.float32]) -> None:
    """AMR, which Debian's ffmpeg reads and does not write, through PyAV's encoder."""
    with av.open(str(path), "w", format=path.suffix[1:]) as out:
        track = out.add_stream("libopencore_amrnb", rate=8000, layout="mono", bit_rate=12_200)
        assert isinstance(track, AudioStream)
        frame = av.AudioFrame.from_ndarray(sound[None, :], format="fltp", layout="mono")
        frame.sample_rate = RATE
        resampler = AudioResampler("s16", "mono", 8000, frame_size=160)
        for part in (*resampler.resample(frame), *resampler.resample(None)):
            out.mux(track.encode(part))
        out.mux(track.encode(None))


def voice_like(seconds: float) -> NDArray[np.float32]:
    """Harmonics under a syllable's envelope, and a little noise: what encoders of speech expect."""
    at = np.arange(round(seconds * RATE)) / RATE
    pitch = 2 * np.pi * (120 * at + 3 * np.sin(2 * np.pi * 1.3 * at))
    tones = sum(np.sin(number * pitch) / number for number in range(1, 20))
    syllables = np.clip(np.sin(2 * np.pi * 2.1 * at), 0.05, 1)
    noise = np.random.default_rng(5).normal(0, 0.01, len(at))
    voice: NDArray[np.float32] = (0.15 * tones * syllables + noise).astype(np.float32)
    return voice
