"""The files of ``voicestudio record`` and ``take``: none is overwritten, none is lost."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.audio.pulse import Pulse, pulse_fixture, running_pulse_fixture  # noqa: F401 - fixtures
from tests.audio.signals import RATE, first_of, heard, noise, read
from tests.terminal.conftest import Run, files_of
from tests.terminal.test_record import record_words, speaking
from voicestudio.terminal.recording_line import recorded


def test_a_killed_recording_is_listed_and_saved_by_the_next_program(
    run: Run, pulse: Pulse, tmp_path: Path, data: Path
) -> None:
    sound, file = noise(8), tmp_path / "take.wav"
    command = [sys.executable, "-m", "voicestudio", *record_words(file)]
    with speaking(pulse, sound):
        program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert program.stdout is not None
        assert program.stdout.readline().startswith("Recording.")
        while all(path.stat().st_size < RATE for path in (data / "takes").glob("*.wav")):
            assert program.poll() is None
        program.kill()
        program.communicate()
    assert not file.exists()
    (take,) = run("take", "list", "--json").json
    assert take["left_by_crash"]
    assert "left by a crash" in run("take", "list").out
    assert run("take", "save", "1", "-o", file).code == 0
    spoken = heard(read(file))
    start = first_of(spoken, sound)
    assert len(spoken) > RATE / 4
    assert np.array_equal(spoken, sound[start : start + len(spoken)])
    assert run("take", "list", "--json").json == []


def test_a_take_is_deleted_when_a_person_says_so(run: Run, data: Path) -> None:
    left_by_crash(data)
    assert run("take", "delete", "1").code == 0
    assert files_of(data) == []
    assert run("take", "list").out.strip() == "There are no takes."


@pytest.mark.parametrize("words", [("delete", "2"), ("save", "2", "-o", "take.wav")])
def test_a_number_that_is_not_listed_is_refused(run: Run, data: Path, words: tuple[str, ...]) -> None:
    take = left_by_crash(data)
    said = run("take", *words)
    assert (said.code, said.lines[0]) == (2, "There is no take 2. See voicestudio take list.")
    assert take.exists()


def left_by_crash(data: Path) -> Path:
    take = data / "takes" / f"20260501T123015Z-00000000.{'2' * 32}.recording.wav"
    take.parent.mkdir(parents=True)
    header = b"RIFF$\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x80\xbb\0\0\0\x77\1\0\2\0\x10\0data\0\0\0\0"
    take.write_bytes(header + b"\1\0" * 4800)
    return take


@pytest.mark.parametrize(
    ("name", "ended"),
    [
        ("there.wav", (2, "output_exists")),
        ("take.mp3", (2, "output_type_unknown")),
        ("take", (2, "output_type_unknown")),
        ("nowhere/take.wav", (1, "output_not_writable")),
        ("there.wav/take.wav", (1, "output_not_writable")),
    ],
)
def test_a_file_that_cannot_be_written_is_refused_before_anything_is_recorded(
    run: Run, tmp_path: Path, data: Path, name: str, ended: tuple[int, str]
) -> None:
    (tmp_path / "there.wav").write_bytes(b"mine")
    said = run(*record_words(tmp_path / name, "--seconds", "0.1", "--json"))
    assert (said.code, said.json["error"]["code"]) == ended
    assert (tmp_path / "there.wav").read_bytes() == b"mine"
    assert [path.name for path in tmp_path.glob("*.wav")] == ["there.wav"]
    assert files_of(data) == []


def test_a_file_that_was_made_meanwhile_is_not_overwritten(
    run: Run, pulse: Pulse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "take.wav"

    def meanwhile(*given: Any) -> Any:
        file.write_bytes(b"mine")
        return recorded(*given)

    monkeypatch.setattr("voicestudio.terminal.recording.recorded", meanwhile)
    said = run(*record_words(file, "--seconds", "0.1", "--json"))
    assert (said.code, said.json["error"]["code"]) == (2, "output_exists")
    assert file.read_bytes() == b"mine"
    (take,) = run("take", "list", "--json").json
    assert take["seconds"] == 0.1
