"""Level, clipping and silence while it is recorded, at, below and above each edge; the file as it grows."""

import math
from pathlib import Path

import numpy as np
import pytest

from tests.audio.signals import noise, read
from voicestudio.audio.level_reader import LevelReader
from voicestudio.audio.take_file import TakeFile
from voicestudio.model.recording import CaptureFormat

FULL = 32_768


def block(*samples: int) -> bytes:
    return np.array(samples, "<i2").tobytes()


def test_a_sine_peaks_where_it_does_and_its_mean_square_lies_3_db_below() -> None:
    levels, place = LevelReader(), np.arange(4800)
    levels.add((np.sin(place * math.tau / 48) * FULL / 2).astype("<i2").tobytes(), 1)
    peak, rms = levels.take()
    assert peak == pytest.approx(20 * math.log10(0.5), abs=0.01)
    assert rms == pytest.approx(20 * math.log10(0.5) - 3.01, abs=0.01)


@pytest.mark.parametrize(("sample", "dbfs"), [(-32_768, 0.0), (16_384, -6.02), (1, -90.31), (0, -120.0)])
def test_the_highest_sample_of_either_sign_is_the_peak(sample: int, dbfs: float) -> None:
    levels = LevelReader()
    levels.add(block(0, sample, 0), 1)
    assert levels.take()[0] == pytest.approx(dbfs, abs=0.01)


def test_asking_begins_anew_and_nothing_asked_twice_is_silence() -> None:
    levels = LevelReader()
    levels.add(block(20_000), 1)
    levels.add(block(100), 1)
    assert levels.take()[0] == pytest.approx(20 * math.log10(20_000 / FULL), abs=0.01)
    assert levels.take() == (-120.0, -120.0)
    levels.add(b"", 1)
    assert levels.take() == (-120.0, -120.0)


@pytest.mark.parametrize(
    ("sample", "clipped"), [(32_767, 1), (32_766, 1), (32_765, 0), (-32_768, 1), (-32_766, 1), (-32_765, 0)]
)
def test_a_sample_at_full_scale_or_a_step_below_is_clipped(sample: int, clipped: int) -> None:
    levels = LevelReader()
    levels.add(block(0, sample), 1)
    assert levels.clipped == clipped
    levels.take()
    levels.add(block(sample, 0), 1)
    assert levels.clipped == 2 * clipped  # it stays until the take is over


@pytest.mark.parametrize(("sample", "silent"), [(32, 5), (-32, 5), (33, 0), (-33, 0)])
def test_below_60_db_nothing_is_heard(sample: int, silent: int) -> None:
    levels = LevelReader()
    levels.add(block(1, 1), 1)
    levels.add(block(1, sample, 1), 1)
    assert levels.silent_frames == silent
    levels.add(block(0, 0, 0, 0), 2)
    assert levels.silent_frames == silent + 2


def test_a_take_is_a_whole_file_after_every_quarter_of_a_second(tmp_path: Path) -> None:
    signal, path = noise(0.9), tmp_path / "take.wav"
    file = TakeFile(path, CaptureFormat(48_000, 1))
    for start in range(0, len(signal), 480):
        file.write(signal[start : start + 480].tobytes())
        whole = start // 12_000 * 12_000
        if whole:
            on_disk = read(path)
            assert whole - 480 <= len(on_disk) <= start + 480
            assert np.array_equal(on_disk, signal[: len(on_disk)])
    file.close()
    assert file.frames == len(signal)
    assert np.array_equal(read(path), signal)


def test_a_take_never_overwrites_a_file(tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    path.write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        TakeFile(path, CaptureFormat(48_000, 1))
    assert path.read_bytes() == b"mine"
