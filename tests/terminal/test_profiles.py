"""``voicestudio profile`` and ``voicestudio key``: where a clone is made, and with which key."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import keyring
import pytest

from tests.local.stores import SystemStore
from tests.terminal.conftest import Run

URL = "https://api.example.com"
KEY = "sk_very-secret-0123456789"


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> SystemStore:
    """The system's keyring, in memory."""
    held = SystemStore()
    monkeypatch.setattr(keyring, "get_keyring", lambda: held)
    return held


@pytest.fixture
def own(run: Run) -> None:
    assert run("profile", "add", "own", "--base-url", URL, "--host", "sandbox").code == 0


def listed(run: Run, *options: str) -> dict[str, Any]:
    """Each profile by its name, and the one in use."""
    profiles = run("profile", "list", "--json", *options).json
    (in_use,) = [one["name"] for one in profiles if one["in_use"]]
    return {one["name"]: (one["base_url"], one["host"]) for one in profiles} | {"in use": in_use}


def typed(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes on standard input, which is no terminal."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def test_in_the_beginning_there_is_the_sandbox(run: Run, data: Path) -> None:
    assert listed(run) == {"sandbox": ("sandbox", "sandbox"), "in use": "sandbox"}
    assert run("profile", "list").out == "* sandbox  sandbox  host: sandbox\n"
    assert not data.exists()


def test_the_first_profile_added_is_in_use_and_says_what_comes_next(run: Run) -> None:
    said = run("profile", "add", "own", "--base-url", f"{URL}/", "--host", "sandbox")
    assert (said.code, said.err) == (0, "")
    assert said.out == "Added. In use: own. Store its key with: voicestudio key set own\n"
    assert listed(run) == {"sandbox": ("sandbox", "sandbox"), "own": (URL, "sandbox"), "in use": "own"}


@pytest.mark.usefixtures("own")
def test_a_profile_gets_another_host(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VOICESTUDIO_HOST_PASSWORD", "secret")
    folder = ("folder_url=https://dav.example.com/a", "public_url=https://dav.example.com/b", "user=me")
    assert run("host", "add", "webdav", "mine", *folder).code == 0
    assert run("profile", "host", "own", "mine").out == f"own  {URL}  host: mine\n"
    assert listed(run)["own"] == (URL, "mine")
    refused = run("profile", "host", "own", "nope")
    assert refused.code != 0
    assert "There is no host nope" in refused.err


@pytest.mark.usefixtures("own")
def test_another_profile_is_used_when_told_for_good_or_for_one_command(run: Run) -> None:
    run("profile", "add", "other", "--base-url", "https://other.example.com", "--host", "sandbox")
    assert listed(run)["in use"] == "own"
    assert run("profile", "use", "other").out == "In use: other\n"
    assert listed(run)["in use"] == "other"
    assert listed(run, "--profile", "sandbox")["in use"] == "sandbox"
    assert listed(run, "--profile=own")["in use"] == "own"
    assert listed(run)["in use"] == "other"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["add", "own", "--base-url", URL, "--host", "sandbox"], "There is a profile own already."),
        (["add", "sandbox", "--base-url", URL, "--host", "sandbox"], "The profile sandbox is built in."),
        (["add", " ", "--base-url", URL, "--host", "sandbox"], "The option NAME has a value"),
        (["add", "new", "--base-url", "http://api.example.com", "--host", "sandbox"], "https is needed"),
        (["add", "new", "--base-url", URL, "--host", "pigeon"], "There is no host pigeon."),
        (["add", "new", "--base-url", URL], "Missing option '--host'."),
        (["use", "nope"], "There is no profile nope."),
    ],
)
@pytest.mark.usefixtures("own")
def test_a_mistake_is_told_and_changes_nothing(run: Run, data: Path, words: list[str], told: str) -> None:
    before = (data / "settings.json").read_bytes()
    said = run("profile", *words)
    assert (said.code, said.out) == (2, "")
    (line,) = said.lines
    assert told in line
    assert (data / "settings.json").read_bytes() == before


@pytest.mark.usefixtures("own")
def test_a_base_url_with_a_key_in_it_is_refused_without_repeating_it(run: Run) -> None:
    said = run("profile", "add", "new", "--base-url", f"https://{KEY}@api.example.com", "--host", "sandbox")
    assert said.code == 2
    assert KEY not in said.out + said.err
    assert "only scheme, host, port and path belong here" in said.err


def test_a_profile_in_use_that_is_gone_from_the_file_does_not_hide_the_others(run: Run, data: Path) -> None:
    data.mkdir()
    (data / "settings.json").write_text(json.dumps({"profile_in_use": "gone"}))
    assert run("voices").lines == ["There is no profile gone. See voicestudio profile list."]
    assert run("profile", "list").out == "  sandbox  sandbox  host: sandbox\n"
    assert run("profile", "use", "sandbox").code == 0
    assert run("voices").code == 0


def test_broken_settings_are_told_of_and_left_as_they_are(run: Run, data: Path) -> None:
    data.mkdir()
    (data / "settings.json").write_text("{")
    for words in (["profile", "list"], ["voices"], ["profile", "use", "sandbox"]):
        said = run(*words)
        assert said.code == 1
        assert (
            "settings.json cannot be read. Mend or rename that file; it was left as it is." in said.lines[0]
        )
    assert (data / "settings.json").read_text() == "{"


@pytest.mark.usefixtures("own")
def test_a_key_comes_from_standard_input_and_is_repeated_nowhere(
    run: Run, store: SystemStore, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(f"{KEY}\nmore\n", monkeypatch)
    said = run("key", "set", "own")
    assert (said.code, said.out) == (
        0,
        "The key of own is in the keyring. Test it: voicestudio key test own\n",
    )
    assert list(store.held.values()) == [KEY]
    assert KEY not in said.err + "".join(path.read_text() for path in data.rglob("*.json"))


@pytest.mark.usefixtures("own")
def test_a_key_is_never_an_argument(run: Run, store: SystemStore, monkeypatch: pytest.MonkeyPatch) -> None:
    typed("", monkeypatch)
    said = run("key", "set", "own", KEY)
    assert said.code == 2
    assert store.held == {}


@pytest.mark.parametrize(
    ("name", "text"), [("own", ""), ("own", "two words\n"), ("sandbox", KEY), ("nope", KEY)]
)
@pytest.mark.usefixtures("own")
def test_what_cannot_be_a_key_or_has_no_profile_is_not_stored(
    run: Run, store: SystemStore, monkeypatch: pytest.MonkeyPatch, name: str, text: str
) -> None:
    typed(text, monkeypatch)
    said = run("key", "set", name)
    assert (said.code, said.out, store.held) == (2, "", {})
    assert len(said.lines) == 1
    assert KEY not in said.err


@pytest.mark.parametrize("words", [["profile"], ["key"], ["profile", "nope"], ["nope"]])
def test_a_command_that_is_not_whole_points_to_its_help(run: Run, words: list[str]) -> None:
    said = run(*words)
    assert (said.code, said.out) == (2, "")
    (line,) = said.lines
    assert line.startswith(("Missing command. ", "No such command 'nope'. "))
    assert line.endswith(
        f"See voicestudio{' profile' if words[0] == 'profile' else ''} --help."
    ) or words == ["key"]
