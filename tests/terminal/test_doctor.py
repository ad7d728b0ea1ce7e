"""``voicestudio doctor``: what an installed copy proves about itself, and its exit code."""

from pathlib import Path

import keyring
import pytest

from tests.local.stores import SystemStore
from tests.terminal.conftest import Run
from voicestudio import doctor


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
    assert checks["codecs"]["found"] == "1.00 s of MP3 written and read"


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
    assert set(missing) == {"no_such_module_anywhere", "nowhere.wav"}
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
