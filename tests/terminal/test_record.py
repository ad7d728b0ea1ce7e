"""``voicestudio devices`` and ``record`` against a real microphone without hardware."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.audio.pulse import Pulse, mortal_pulse_fixture, pulse_fixture, running_pulse_fixture  # noqa: F401
from tests.audio.signals import RATE, Samples, correlation, first_of, heard, noise, read
from tests.terminal.conftest import Run, files_of
from voicestudio.local.settings import SettingsFile

Settings = Callable[[], Any]


@pytest.fixture
def settings(data: Path) -> Settings:
    """What is remembered now."""
    return lambda: SettingsFile(data / "settings.json").read()


@contextmanager
def speaking(pulse: Pulse, sound: Samples, into: str = "Alpha") -> Iterator[None]:
    """Someone speaks all the while."""
    player = pulse.speak(sound, into)
    try:
        yield
    finally:
        player.terminate()
        player.wait(timeout=30)


def record_words(file: Path, *options: str) -> list[str]:
    return ["record", "-o", str(file), "--no-count-down", *options]


def test_microphones_are_listed_the_preferred_one_marked(run: Run, pulse: Pulse) -> None:
    assert run("devices").out.splitlines() == ["* Alpha", "  Beta"]
    assert run("devices", "--json").json == [
        {"name": "Alpha", "default": True, "remembered": False},
        {"name": "Beta", "default": False, "remembered": False},
    ]


def test_so_many_seconds_are_recorded_to_the_sample(
    run: Run, pulse: Pulse, tmp_path: Path, data: Path
) -> None:
    sound, file = noise(6), tmp_path / "take.wav"
    with speaking(pulse, sound):
        said = run(*record_words(file, "--seconds", "1.5", "--json"))
    assert said.code == 0, said.err
    assert said.json["path"] == str(file)
    assert said.json["seconds"] == 1.5
    assert (said.json["device"], said.json["rate"], said.json["channels"]) == ("Alpha", RATE, 1)
    assert (said.json["overflows"], said.json["clipped_samples"], said.json["left_by_crash"]) == (0, 0, False)
    take = read(file)
    assert len(take) == 1.5 * RATE
    spoken = heard(take)
    assert len(spoken) > RATE / 2
    assert correlation(spoken, sound) > 0.99
    start = first_of(spoken, sound)
    assert np.array_equal(spoken, sound[start : start + len(spoken)])
    assert files_of(data) == []  # it is in the person's file, and nowhere else


def test_ctrl_c_keeps_the_take_and_is_no_failure(pulse: Pulse, tmp_path: Path) -> None:
    sound, file = noise(0.8), tmp_path / "take.wav"
    command = [sys.executable, "-m", "voicestudio", *record_words(file, "--json")]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert program.stderr is not None
    assert program.stderr.readline().startswith("Recording.")
    pulse.spoken(sound, into="Alpha")
    program.send_signal(signal.SIGINT)
    out, err = program.communicate(timeout=60)
    assert program.returncode == 0, err
    assert json.loads(out)["seconds"] == pytest.approx(len(read(file)) / RATE, abs=1e-3)
    assert np.array_equal(heard(read(file)), sound)
    assert pulse.open_inputs() == 0


def test_a_microphone_pulled_out_ends_the_recording_and_what_was_said_is_kept(
    mortal_pulse: Pulse, tmp_path: Path
) -> None:
    sound, file = noise(0.5), tmp_path / "take.wav"
    command = [sys.executable, "-m", "voicestudio", *record_words(file, "--json")]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert program.stderr is not None
    assert program.stderr.readline().startswith("Recording.")
    mortal_pulse.spoken(sound, into="Alpha")
    mortal_pulse.pull_out("Alpha")
    _out, err = program.communicate(timeout=60)
    assert program.returncode == 1, err  # a script can tell that the take is shorter than it asked for
    assert "Alpha went away." in err
    assert np.array_equal(heard(read(file)), sound)


def test_a_microphone_that_was_named_is_remembered(
    run: Run, pulse: Pulse, tmp_path: Path, settings: Settings
) -> None:
    named = run(*record_words(tmp_path / "1.wav", "--seconds", "0.1", "--device", "bet", "--json"))
    assert named.json["device"] == "Beta"
    assert settings().microphone == "Beta"
    assert [one["remembered"] for one in run("devices", "--json").json] == [False, True]
    again = run(*record_words(tmp_path / "2.wav", "--seconds", "0.1", "--json"))
    assert again.json["device"] == "Beta"
    preferred = run(*record_words(tmp_path / "3.wav", "--seconds", "0.1", "--device", "", "--json"))
    assert preferred.json["device"] == "Alpha"


def test_a_remembered_microphone_that_is_not_there_falls_back_aloud(
    run: Run, pulse: Pulse, tmp_path: Path, data: Path, settings: Settings
) -> None:
    data.mkdir()
    (data / "settings.json").write_text('{"microphone": "Gamma"}')
    said = run(*record_words(tmp_path / "take.wav", "--seconds", "0.1", "--json"))
    assert said.json["device"] == "Alpha"
    assert "Gamma is not there" in said.err
    assert settings().microphone == "Gamma"  # it may come back


def test_a_microphone_that_was_asked_for_and_is_not_there_is_a_failure(
    run: Run, pulse: Pulse, tmp_path: Path, data: Path
) -> None:
    said = run(*record_words(tmp_path / "take.wav", "--device", "Gamma", "--json"))
    assert said.code == 1
    assert (said.json["error"]["code"], said.json["error"]["facts"]) == ("input_unknown", {"device": "Gamma"})
    assert list(tmp_path.glob("*.wav")) == []
    assert files_of(data) == []


def test_nothing_heard_is_told(run: Run, pulse: Pulse, tmp_path: Path) -> None:
    said = run(*record_words(tmp_path / "take.wav", "--seconds", "2.4"))
    assert said.code == 0
    assert (
        said.lines.count("Nothing heard from Alpha for 2 s. Is it muted, or is another microphone meant?")
        == 1
    )
