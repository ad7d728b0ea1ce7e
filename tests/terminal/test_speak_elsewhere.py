"""``voicestudio speak`` and ``keep`` by another profile or key than a voice was made with."""

from pathlib import Path
from typing import Any

import pytest

from tests.terminal.conftest import Paid, Run
from voicestudio.sandbox.server import SandboxServer


@pytest.fixture
def other(paid: Paid) -> Paid:
    """Beside the profile in use, one of another name and one of another address."""
    assert paid.clone().code == 0
    for name, path in (("twin", ""), ("sister", "/v9")):
        base_url = f"{paid.service.base_url}{path}"
        paid.run("profile", "add", name, "--base-url", base_url, "--host", "sandbox")
    return paid


def test_a_voice_speaks_with_the_profile_it_was_made_with_whichever_is_in_use(
    other: Paid, tmp_path: Path
) -> None:
    other.run("profile", "use", "sandbox")
    assert other.run("speak", "Ann", "Hi.", "-o", tmp_path / "x.mp3").code == 0
    assert other.charges[-1] == "speech"


@pytest.mark.parametrize("command", ["speak", "keep"])
def test_asked_for_by_a_profile_of_another_service_it_is_refused(
    other: Paid, asked: list[str], tmp_path: Path, command: str
) -> None:
    words = ["Hi.", "-o", tmp_path / "x.mp3"] if command == "speak" else []
    said = other.run("--profile", "sister", command, "Ann", *words)
    assert said.code == 2
    assert "Ann was made with the profile own" in said.lines[-1]
    assert "--anyway" in said.lines[-1]
    assert (asked, list(tmp_path.glob("*.mp3"))) == ([], [])


def test_another_name_for_the_same_service_will_do(other: Paid, tmp_path: Path) -> None:
    said = other.run("speak", "Ann", "Hi.", "-o", tmp_path / "x.mp3", "--profile", "twin")
    assert said.code == 0, said.err


def test_anyway_it_is_tried(other: Paid, asked: list[str], tmp_path: Path) -> None:
    words = ("speak", "Ann", "Hi.", "-o", tmp_path / "x.mp3", "--profile", "sister", "--json")
    said = other.run(*words, "--anyway")
    assert (said.code, said.json["error"]["code"]) == (6, "address_not_found")
    assert asked == ["/v3/minimax-speech-2.8-hd"]


def test_a_voice_of_another_key_is_refused_unless_the_person_knows(
    other: Paid, monkeypatch: pytest.MonkeyPatch, asked: list[str]
) -> None:
    other.service.sandbox.key = "sk_second-key-of-the-account"
    monkeypatch.setenv("VOICESTUDIO_API_KEY", "sk_second-key-of-the-account")
    said = other.run("keep", "Ann", "--json")
    assert (said.code, said.json["error"]["code"]) == (2, "voice_of_other_key")
    assert asked == []
    assert other.run("keep", "Ann", "--anyway", "--json").json["state"] == "kept"


def test_a_voice_of_the_sandbox_cannot_be_spoken_with_by_a_paid_service(
    run: Run, ann: dict[str, Any], own: SandboxServer, tmp_path: Path
) -> None:
    said = run("speak", "Ann", "Hi.", "-o", tmp_path / "x.mp3", "--profile", "own")
    assert (said.code, own.sandbox.store.charges()) == (2, [])
