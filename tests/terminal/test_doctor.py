"""``voicestudio doctor``: what an installed copy proves about itself, and its exit code."""

import re
import sys
from pathlib import Path

import keyring
import numpy as np
import pytest
import soundfile

from tests.local.stores import SystemStore
from tests.terminal.conftest import Run
from voicestudio import doctor
from voicestudio.library.migration import HEAD
from voicestudio.local import display
from voicestudio.local.paths import resource


@pytest.fixture(autouse=True)
def _a_whole_computer(monkeypatch: pytest.MonkeyPatch, no_loudspeaker: None) -> None:
    monkeypatch.setattr(keyring, "get_keyring", SystemStore)


def test_a_whole_installation_is_found_whole(run: Run, data: Path) -> None:
    said = run("doctor", "--json")
    checks = {check["name"]: check for check in said.json}
    assert [check for check in said.json if check["missing"]] == []
    assert said.code == 0
    assert set(checks) >= {
        "Python",
        "av",
        "PySide6.QtWidgets",
        "library",
        "codecs",
        "sandbox speech",
        "window",
    }
    assert checks["library"]["found"] == f"0 voices in {data / 'library'}"
    read = re.fullmatch(r"written and read: mp3 (.*) s, m4a (.*) s, wav (.*) s", checks["codecs"]["found"])
    assert read, checks["codecs"]
    assert [float(seconds) for seconds in read.groups()] == pytest.approx([1.0, 1.0, 1.0], abs=0.1)
    assert checks["migrations"]["found"] == f"a new library was made at {HEAD}"
    assert checks["voice detection"]["found"].startswith("a voice is heard in the bundled sample")
    assert checks["scripts to read"]["found"] == f"{len(list(resource('scripts').iterdir()))} languages"


def test_a_person_is_shown_one_line_a_check(run: Run) -> None:
    said = run("doctor")
    assert (said.code, said.err) == (0, "")
    lines = said.out.splitlines()
    assert len(lines) == len(run("doctor", "--json").json)
    assert all(line.startswith("ok      ") for line in lines)


def test_no_loudspeaker_is_told_and_is_not_missing(run: Run) -> None:
    (check,) = [one for one in run("doctor", "--json").json if one["name"] == "loudspeaker"]
    assert (check["found"], check["missing"]) == ("none: nothing can be heard here", False)


def test_what_is_missing_is_named_and_ends_with_one(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_IMPORTS", ("av", "no_such_module_anywhere"))
    monkeypatch.setattr(doctor, "bundled_sample", lambda: Path("nowhere.wav"))
    said = run("doctor", "--json")
    assert said.code == 1
    missing = {check["name"]: check["found"] for check in said.json if check["missing"]}
    assert set(missing) == {"no_such_module_anywhere", "nowhere.wav", "voice detection"}
    assert "no_such_module_anywhere" in missing["no_such_module_anywhere"]
    assert "missing no_such_module_anywhere" in run("doctor").out


def test_a_library_that_cannot_be_opened_is_missing_and_the_rest_is_still_looked_at(
    run: Run, data: Path
) -> None:
    (data / "library").mkdir(parents=True)
    (data / "library" / "library.sqlite3").write_text("no database\n" * 500)
    said = run("doctor", "--json")
    assert said.code == 1
    assert [(check["name"], check["found"]) for check in said.json if check["missing"]] == [
        ("library", "The library is damaged, and this program has no copy of it.")
    ]
    assert said.json[-1]["name"] == "window"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring what a window needs")
def test_what_the_window_lacks_of_the_system_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "_loads", lambda library: "EGL" not in library and "icccm" not in library)
    (check,) = [one for one in run("doctor", "--json").json if one["missing"]]
    assert check["name"] == "window"
    assert check["found"] == "the system lacks libEGL.so.1, libxcb-icccm.so.4"


def test_a_sample_without_a_voice_is_missing(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    silence = tmp_path / "librivox-reader.wav"
    soundfile.write(silence, np.zeros(32_000), 16_000)
    monkeypatch.setattr(doctor, "bundled_sample", lambda: silence)
    (check,) = [one for one in run("doctor", "--json").json if one["missing"]]
    assert check["name"] == "voice detection"
    assert "no voice is heard" in check["found"]
