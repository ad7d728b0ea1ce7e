"""``voicestudio again``: the price first, asked once, and never paid without a yes."""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.terminal.conftest import Paid, Run
from tests.terminal.test_again import Keyboard
from voicestudio.sandbox.service import BALANCE_UNITS
from voicestudio.sandbox.store import Charge


@pytest.fixture
def expired(monkeypatch: pytest.MonkeyPatch) -> None:
    """Our clock stands a week and an hour later, once this is asked for."""
    monkeypatch.setattr("voicestudio.compose.now", lambda: datetime.now(UTC) + timedelta(hours=169))


def voices(run: Run) -> dict[str, str]:
    return {voice["voice_id"]: voice["state"] for voice in run("voices", "--json").json["voices"]}


@pytest.fixture
def lost(paid: Paid, request: pytest.FixtureRequest) -> str:
    """The id of a paid voice, Ann, that has expired."""
    voice_id = str(paid.clone().json["voice_id"])
    request.getfixturevalue("expired")
    return voice_id


def test_with_a_yes_it_is_made_from_its_own_copy(paid: Paid, lost: str) -> None:
    said = paid.run("again", "Ann", "--yes")
    assert said.code == 0, said.err
    assert "About $1.5" in said.out.splitlines()[0]
    assert f"It stands in for {lost}" in said.out
    states = voices(paid.run)
    assert states.pop(lost) == "expired"
    assert list(states.values()) == ["new"]
    assert paid.charges == ["clone", "preview"] * 2


def test_a_script_reads_both_ids(paid: Paid, lost: str) -> None:
    said = paid.run("again", lost, "--yes", "--json")
    assert (said.code, said.json["made_again_from"], said.json["name"]) == (0, lost, "Ann")
    assert said.json["voice_id"] not in {lost, ""}


def test_without_a_yes_and_without_anyone_to_ask_nothing_is_sent(
    paid: Paid, lost: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (paid.charges, paid.left_behind)
    said = paid.run("again", "Ann")
    assert (said.code, "--yes" in said.lines[-1]) == (2, True)
    monkeypatch.setattr(sys, "stdin", Keyboard("y\n"))
    said = paid.run("again", "Ann", "--json")
    assert (said.code, said.json["error"]["code"]) == (2, "price_not_confirmed")
    assert said.json["error"]["facts"]["about_usd"] > 1.5
    assert (paid.charges, paid.left_behind) == before


@pytest.mark.parametrize(("answer", "calls"), [("y\n", 2), ("n\n", 1), ("\n", 1)])
def test_someone_at_a_terminal_is_asked_once_after_the_price(
    paid: Paid, lost: str, monkeypatch: pytest.MonkeyPatch, answer: str, calls: int
) -> None:
    monkeypatch.setattr(sys, "stdin", Keyboard(answer))
    said = paid.run("again", "Ann")
    assert (said.code, paid.charges.count("clone")) == (0 if calls == 2 else 2, calls)
    assert said.out.count("Make Ann again? [y/N]") == 1
    assert 0 <= said.out.index("About $1.5") < said.out.index("Make Ann again?")


def test_one_that_lives_is_refused_before_anything_is_asked(
    paid: Paid, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert paid.clone().code == 0
    monkeypatch.setattr(sys, "stdin", Keyboard("y\n"))
    said = paid.run("again", "Ann")
    assert (said.code, said.out) == (2, "")
    assert "--again" in said.lines[-1]
    assert paid.charges == ["clone", "preview"]
    assert paid.run("again", "Ann", "--again", "--yes").code == 0
    assert paid.charges == ["clone", "preview"] * 2


def test_a_second_time_finds_the_new_one_that_lives(paid: Paid, lost: str) -> None:
    assert paid.run("again", "Ann", "--yes").code == 0
    for name in ("Ann", lost):
        said = paid.run("again", name, "--yes", "--json")
        assert (said.code, said.json["error"]["code"]) == (2, "same_voice_exists")
    assert paid.charges.count("clone") == 2


def test_without_its_sample_it_is_refused_with_a_sentence(paid: Paid, lost: str) -> None:
    (voice,) = paid.run("voices", "--json").json["voices"]
    Path(voice["sample_path"]).unlink()
    said = paid.run("again", "Ann", "--yes")
    assert (said.code, len(said.lines), said.out) == (1, 1, "")
    assert "no sample of Ann" in said.lines[0]


@pytest.mark.parametrize(("fault", "code"), [("dropped_after_made", 7), ("not_verified", 6)])
def test_where_it_fails_nothing_is_tried_twice(paid: Paid, lost: str, fault: str, code: int) -> None:
    paid.fail_next(fault)
    assert paid.run("again", "Ann", "--yes").code == code
    assert voices(paid.run) == {lost: "expired"}
    assert paid.charges.count("clone") == (2 if code == 7 else 1)


def test_without_money_the_balance_is_told_and_nothing_is_made(paid: Paid, lost: str) -> None:
    paid.service.sandbox.store.charge(Charge(0.0, "speech", "", 0, BALANCE_UNITS))
    said = paid.run("again", "Ann", "--yes")
    assert said.code == 4
    assert "may not be enough" in said.out
    assert voices(paid.run) == {lost: "expired"}


def test_of_a_voice_of_the_sandbox_nobody_is_asked(
    run: Run, ann: dict[str, Any], request: pytest.FixtureRequest
) -> None:
    request.getfixturevalue("expired")
    said = run("again", "Ann")
    assert said.code == 0, said.err
    assert "Sandbox: free" in said.out
    assert len(voices(run)) == 2


def test_with_a_profile_of_another_base_url_it_is_refused(paid: Paid, lost: str) -> None:
    said = paid.run("again", "Ann", "--yes", "--profile", "sandbox")
    assert (said.code, paid.charges.count("clone")) == (2, 1)
    assert "at another base URL than the profile sandbox has" in said.lines[-1]
