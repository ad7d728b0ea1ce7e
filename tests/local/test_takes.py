"""The folder of takes: what is offered, what is mended after a crash, and what is never touched."""

import struct
import wave
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import soundfile

from voicestudio.local.running import Running
from voicestudio.local.takes import Takes
from voicestudio.model.recording import CaptureFormat

OURS, TWIN, DEAD = "0" * 32, "1" * 32, "2" * 32
MOMENT = datetime(2026, 5, 1, 12, 30, 15, tzinfo=UTC)

Write = Callable[..., Path]


@pytest.fixture
def takes(tmp_path: Path) -> Takes:
    return Takes(tmp_path / "takes", OURS, lambda token: token in {OURS, TWIN}, lambda: MOMENT)


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a take of some frames; ``counted`` is what its header says."""

    def write_it(name: str, frames: int = 480, counted: int | None = None, channels: int = 1) -> Path:
        path = tmp_path / "takes" / name
        path.parent.mkdir(exist_ok=True)
        with wave.open(str(path), "wb") as file:
            file.setnchannels(channels)
            file.setsampwidth(2)
            file.setframerate(48_000)
            file.writeframes(b"\1\0" * frames * channels)
        if counted is not None:
            whole = bytearray(path.read_bytes())
            whole[4:8] = struct.pack("<I", 36 + counted * 2 * channels)
            whole[40:44] = struct.pack("<I", counted * 2 * channels)
            path.write_bytes(whole)
        return path

    return write_it


def name_of(token: str, day: int = 1, mark: str = "00000000") -> str:
    return f"202605{day:02}T123015Z-{mark}.{token}.recording.wav"


def test_a_new_file_bears_moment_and_program_and_is_another_one_each_time(takes: Takes) -> None:
    first, second = takes.new_file(), takes.new_file()
    assert first != second
    assert first.name.startswith("20260501T123015Z-")
    assert first.name.endswith(f".{OURS}.recording.wav")
    assert not first.exists()
    assert first.parent.stat().st_mode & 0o777 == 0o700


def test_there_are_none_before_the_first_one(takes: Takes) -> None:
    assert takes.takes() == ()


def test_a_finished_take_is_offered_with_its_length_form_and_moment(takes: Takes, write: Write) -> None:
    running = write(takes.new_file().name, frames=24_000, channels=2)
    assert takes.takes() == ()  # it is being recorded
    lasting = takes.finish(running)
    assert not running.exists()
    (take,) = takes.takes()
    assert take.path == lasting
    assert (take.seconds, take.form, take.made_at) == (0.5, CaptureFormat(48_000, 2), MOMENT)
    assert not take.left_by_crash
    assert takes.finish(lasting) == lasting  # once more changes nothing


def test_the_newest_one_is_the_first(takes: Takes, write: Write) -> None:
    for day in (2, 9, 4):
        takes.finish(write(name_of(OURS, day)))
    assert [take.made_at.day for take in takes.takes()] == [9, 4, 2]


def test_what_a_crash_left_is_offered_and_what_a_twin_records_is_not(takes: Takes, write: Write) -> None:
    write(name_of(TWIN))
    write(name_of(OURS))
    left = write(name_of(DEAD, day=2), frames=4_800)
    (take,) = takes.takes()
    assert (take.path, take.left_by_crash, take.seconds) == (left, True, 0.1)


def test_a_twin_is_told_from_a_crash_by_its_lock(tmp_path: Path, write: Write) -> None:
    ours, twin = Running(tmp_path / "running"), Running(tmp_path / "running")
    takes = Takes(tmp_path / "takes", ours.token, ours.is_running)
    write(name_of(twin.token))
    assert takes.takes() == ()
    twin.close()
    assert [take.left_by_crash for take in takes.takes()] == [True]
    ours.close()


@pytest.mark.parametrize("counted", [0, 100, 480, 70_000])
def test_the_length_is_what_is_there_whatever_the_header_counts(
    takes: Takes, write: Write, counted: int
) -> None:
    left = write(name_of(DEAD), frames=480, counted=counted)
    (take,) = takes.takes()
    assert take.seconds == 0.01
    lasting = takes.finish(left)
    assert soundfile.info(lasting).frames == 480
    with wave.open(str(lasting), "rb") as file:
        assert file.getnframes() == 480
    assert struct.unpack("<I", lasting.read_bytes()[4:8])[0] == lasting.stat().st_size - 8


def test_a_frame_that_was_cut_is_no_part_of_the_take(takes: Takes, write: Write) -> None:
    left = write(name_of(DEAD), frames=480, channels=2)
    left.write_bytes(left.read_bytes()[:-3])
    lasting = takes.finish(left)
    assert lasting.stat().st_size == 44 + 479 * 4
    assert soundfile.info(lasting).frames == 479


def test_an_empty_one_that_a_crash_left_is_tidied_away(takes: Takes, write: Write) -> None:
    header_only, nothing = write(name_of(DEAD), frames=0), write(name_of(DEAD, day=2))
    nothing.write_bytes(b"")
    assert takes.takes() == ()
    assert not header_only.exists()
    assert not nothing.exists()


def test_one_that_cannot_be_read_is_not_offered_and_not_deleted(takes: Takes, write: Write) -> None:
    broken = write(name_of(DEAD))
    broken.write_bytes(b"\0" * broken.stat().st_size)
    assert takes.takes() == ()
    assert broken.exists()


@pytest.mark.parametrize(
    "name",
    [
        "song.wav",
        "20260501T123015Z-00000000.wav.bak",
        "20260501T123015Z-0000.wav",
        "20260501T123015Z-00000000.recording.wav",
        f"20260501T123015Z-00000000.{DEAD}.recording.mp3",
        f"copy of 20260501T123015Z-00000000.{DEAD}.recording.wav",
    ],
)
def test_a_file_of_someone_else_is_neither_offered_nor_touched(takes: Takes, write: Write, name: str) -> None:
    foreign = write(name, frames=0)
    assert takes.takes() == ()
    takes.sweep()
    assert foreign.exists()


def test_what_was_removed_comes_back_until_it_is_swept(takes: Takes, write: Write) -> None:
    kept, removed = (takes.finish(write(name_of(OURS, day))) for day in (1, 2))
    takes.remove(removed)
    assert [take.path for take in takes.takes()] == [kept]
    takes.bring_back(removed)
    assert [take.path for take in takes.takes()] == [removed, kept]
    takes.remove(removed)
    takes.remove(removed)  # once more changes nothing
    takes.sweep()
    takes.bring_back(removed)
    assert [take.path for take in takes.takes()] == [kept]
    assert [path.name for path in kept.parent.iterdir()] == [kept.name]
