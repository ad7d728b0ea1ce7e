"""What a file really is: by content, by a full decode, whatever its name and its header say."""

import os
import struct
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile
from av.audio.stream import AudioStream

from tests.conftest import MakeWav
from voicestudio.audio.media.decoding import _as_float
from voicestudio.audio.media.examining import examine
from voicestudio.audio.media.hashing import sha256_of
from voicestudio.model.errors import SampleError
from voicestudio.model.progress import Cancelled

NOISE = np.random.default_rng(3).normal(0, 0.1, 12 * 44_100).astype(np.float32)


def encoded(path: Path, codec: str, form: str, *, video: bool = False) -> Path:
    """Twelve seconds of noise in some codec and container, with a picture where asked."""
    with av.open(str(path), "w", format=form) as out:
        picture = out.add_stream("mpeg4", rate=5, width=64, height=64, pix_fmt="yuv420p") if video else None
        track = out.add_stream(codec, rate=44_100, layout="mono")
        assert isinstance(track, AudioStream)
        for start in range(0, len(NOISE), 4410):
            part = NOISE[start : start + 4410]
            frame = av.AudioFrame.from_ndarray(part[None, :], format="fltp", layout="mono")
            frame.sample_rate = 44_100
            out.mux(track.encode(frame))
        out.mux(track.encode(None))
        if picture:
            for _ in range(60):
                out.mux(picture.encode(av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8))))
            out.mux(picture.encode(None))
    return path


@pytest.mark.parametrize(
    ("codec", "form", "container", "canonical"),
    [
        ("libmp3lame", "mp3", "mp3", "mp3"),
        ("aac", "ipod", "m4a", "aac"),
        ("aac", "mp4", "m4a", "aac"),
        ("aac", "mov", "mov", "aac"),
        ("aac", "adts", "aac", "aac"),
        ("flac", "flac", "flac", "flac"),
        ("libopus", "ogg", "ogg", "opus"),
        ("pcm_s24le", "wav", "wav", "pcm_s24le"),
        ("pcm_f32le", "w64", "w64", "pcm_f32le"),
        ("alac", "ipod", "m4a", "alac"),
    ],
)
def test_container_and_codec_come_from_the_content(
    tmp_path: Path, codec: str, form: str, container: str, canonical: str
) -> None:
    if codec == "libopus":
        path = tmp_path / "wrong-name.mp3"
        samples = np.repeat(NOISE[::2], 2)[: len(NOISE)]
        with soundfile.SoundFile(path, "w", 48_000, 1, "OPUS", format="OGG") as file:
            for start in range(0, 12 * 48_000, 4800):
                file.write(samples[start % 400_000 : start % 400_000 + 4800])
    else:
        path = encoded(tmp_path / "wrong-name.mp3", codec, form)
    facts = examine(path).facts
    assert (facts.container, facts.codec) == (container, canonical)
    assert facts.seconds == pytest.approx(12, abs=0.1)


def test_a_video_is_known_by_its_pictures(tmp_path: Path) -> None:
    facts = examine(encoded(tmp_path / "film.m4a", "aac", "mp4", video=True)).facts
    assert facts.has_video
    assert facts.container == "mp4"


def test_the_length_is_of_what_decodes_not_of_the_header(tmp_path: Path) -> None:
    whole = encoded(tmp_path / "whole.mp3", "libmp3lame", "mp3").read_bytes()
    cut = tmp_path / "cut.mp3"
    cut.write_bytes(whole[: len(whole) // 2])
    facts = examine(cut).facts
    assert facts.claimed_seconds == pytest.approx(12, abs=0.2)
    assert facts.seconds == pytest.approx(6, abs=0.3)


def test_two_files_joined_are_as_long_as_both(tmp_path: Path) -> None:
    one = encoded(tmp_path / "one.mp3", "libmp3lame", "mp3").read_bytes()
    both = tmp_path / "both.mp3"
    both.write_bytes(one + one)
    assert examine(both).facts.seconds == pytest.approx(24, abs=0.2)


def test_a_wav_that_claims_another_size_is_measured(make_wav: MakeWav) -> None:
    path = make_wav(12, rate=16_000)
    body = bytearray(path.read_bytes())
    struct.pack_into("<I", body, body.index(b"data") + 4, 0xFFFFFFFF)
    path.write_bytes(body)
    assert examine(path).facts.seconds == 12.0


def test_exactly_ten_seconds_are_exactly_ten(make_wav: MakeWav) -> None:
    assert examine(make_wav(10, rate=44_100)).facts.seconds == 10.0
    assert examine(make_wav(300, rate=8_000)).facts.seconds == 300.0


@pytest.mark.parametrize("subtype", ["PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE"])
def test_the_peak_is_the_same_in_every_sample_format(make_wav: MakeWav, subtype: str) -> None:
    assert examine(make_wav(10, subtype=subtype)).facts.peak == pytest.approx(0.45, abs=0.05)


def test_samples_that_are_no_numbers_are_told(tmp_path: Path) -> None:
    samples = NOISE.copy()
    samples[1000] = np.nan
    path = tmp_path / "nan.wav"
    soundfile.write(path, samples, 44_100, subtype="FLOAT")
    examined = examine(path)
    assert not examined.facts.finite
    assert all(np.isfinite(value) for value in (*examined.peaks.lows, *examined.peaks.highs))


def test_peaks_show_where_it_is_loud(tmp_path: Path) -> None:
    samples = np.zeros(20 * 8000, np.float32)
    samples[10 * 8000 : 11 * 8000] = 0.5
    path = tmp_path / "loud.wav"
    soundfile.write(path, samples, 8000)
    peaks = examine(path).peaks
    loud = [at / len(peaks.highs) for at, high in enumerate(peaks.highs) if high > 0.4]
    assert min(loud) == pytest.approx(0.5, abs=0.02)
    assert max(loud) == pytest.approx(0.55, abs=0.02)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file_empty"),
        (b"hello, this is a text\n" * 200, "file_not_audio"),
        (b"#EXTM3U\n#EXTINF:9,\nfile:///etc/hostname\n", "file_not_audio"),
        (b"ffconcat version 1.0\nfile /etc/hostname\n", "file_not_audio"),
        (b"RIFF\x24\x00\x00\x00WAVE", "file_not_audio"),
    ],
)
def test_what_holds_no_sound_is_named(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "song.mp3"
    path.write_bytes(content)
    with pytest.raises(SampleError) as caught:
        examine(path)
    assert caught.value.code == code


def test_an_m4a_whose_index_was_cut_off_is_not_audio(tmp_path: Path) -> None:
    whole = encoded(tmp_path / "whole.m4a", "aac", "ipod").read_bytes()
    path = tmp_path / "cut.m4a"
    path.write_bytes(whole[: len(whole) * 2 // 3])
    with pytest.raises(SampleError) as caught:
        examine(path)
    assert caught.value.code == "file_not_audio"


def test_a_film_without_sound_is_named(tmp_path: Path) -> None:
    path = tmp_path / "silent.mp4"
    with av.open(str(path), "w") as out:
        picture = out.add_stream("mpeg4", rate=5, width=64, height=64, pix_fmt="yuv420p")
        for _ in range(20):
            out.mux(picture.encode(av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8))))
        out.mux(picture.encode(None))
    with pytest.raises(SampleError) as caught:
        examine(path)
    assert caught.value.code == "file_without_sound"


def test_garbage_in_the_middle_is_counted_and_passed_over(tmp_path: Path) -> None:
    body = bytearray(encoded(tmp_path / "whole.m4a", "aac", "ipod").read_bytes())
    body[30_000:60_000] = np.random.default_rng(1).bytes(30_000)
    path = tmp_path / "hurt.m4a"
    path.write_bytes(body)
    facts = examine(path).facts
    assert facts.bad_packets > 0
    assert 8 < facts.seconds < 12.1


def test_examining_can_be_stopped(make_wav: MakeWav) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        examine(make_wav(60), stop)


def test_the_progress_ends_near_the_size_of_the_file(make_wav: MakeWav) -> None:
    path = make_wav(60)
    seen: list[tuple[int, int]] = []
    examine(path, lambda done, total: seen.append((done, total)))
    assert {total for _, total in seen} == {path.stat().st_size}
    assert seen[-1][0] > 0.9 * path.stat().st_size


def test_the_hash_is_of_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "abc"
    path.write_bytes(b"abc")
    assert sha256_of(path) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_whole_samples_of_sixty_four_bits_are_read(tmp_path: Path) -> None:
    path = tmp_path / "wide.wav"
    samples = (NOISE[: 11 * 8000] * 2**62).astype(np.int64)
    header = struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", 36 + samples.nbytes, b"WAVE", b"fmt ", 16, 1, 1, 8000,
                         64_000, 8, 64, b"data", samples.nbytes)  # fmt: skip
    path.write_bytes(header + samples.tobytes())
    facts = examine(path).facts
    assert facts.seconds == 11.0
    assert facts.peak == pytest.approx(float(np.abs(NOISE[: 11 * 8000]).max()) / 2, rel=0.01)


def test_many_planes_are_read_without_harm() -> None:
    packed = np.full((1, 64 * 16), 0.25, np.float32)
    frame = av.AudioFrame.from_ndarray(packed, format="flt", layout="hexadecagonal")
    frame.sample_rate = 48_000
    planar = av.AudioResampler("fltp", "hexadecagonal", 48_000).resample(frame)[0]
    block = _as_float(planar)
    assert block.shape == (16, 64)
    assert np.allclose(block, 0.25)


def test_a_pipe_is_no_file_to_wait_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.wav")
    with pytest.raises(SampleError) as caught:
        examine(tmp_path / "pipe.wav")
    assert caught.value.code == "file_not_audio"


def test_a_picture_that_outlasts_its_sound_is_no_damage(tmp_path: Path) -> None:
    path = tmp_path / "long-picture.mp4"
    encoded(path, "aac", "mp4", video=True)
    facts = examine(path).facts
    assert facts.claimed_seconds == pytest.approx(facts.seconds, abs=0.2)


def test_a_guess_of_the_length_is_not_taken_for_a_claim(tmp_path: Path) -> None:
    assert examine(encoded(tmp_path / "raw.aac", "aac", "adts")).facts.claimed_seconds is None
