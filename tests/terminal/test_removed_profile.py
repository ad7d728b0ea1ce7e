"""What was made with a profile that is no more is still shown and settled, and nothing is sent elsewhere."""

import pytest

from tests.local.stores import SystemStore, install
from tests.terminal.conftest import Paid


@pytest.fixture(autouse=True)
def _keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """A removed profile takes its key out of it."""
    install(SystemStore(), monkeypatch)


@pytest.fixture
def orphan(paid: Paid, unknown: str) -> str:
    """The key of a clone whose outcome is not known, and whose profile is removed."""
    assert paid.run("profile", "remove", "own").code == 0
    return unknown


def test_a_call_is_shown_without_the_balance_of_another_account(paid: Paid, orphan: str) -> None:
    said = paid.run("attempt", "show", orphan[:8])
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("Ann (own): The connection was cut")
    assert "Balance before: $100.00\n" in said.out
    assert "Balance now" not in said.out
    assert paid.run("attempt", "show", orphan, "--json").json["balance_now"] is None


def test_a_call_is_marked_as_lost(paid: Paid, orphan: str) -> None:
    assert paid.run("attempt", "settle", orphan, "--lost").code == 0
    assert paid.run("attempt", "list", "--json").json == []


def test_a_call_is_completed_with_the_voice_id(paid: Paid, orphan: str) -> None:
    assert paid.run("attempt", "settle", orphan, "--voice-id", "as the account shows it").code == 0
    (voice,) = paid.run("voices", "--json").json["voices"]
    assert (voice["voice_id"], voice["profile"]) == ("as the account shows it", "own")


def test_a_call_is_not_tried_again_with_another_profile(paid: Paid, orphan: str) -> None:
    charges = paid.charges
    said = paid.run("attempt", "settle", orphan, "--try-again", "--may-charge-again")
    assert (said.code, said.lines) == (2, ["There is no profile own. See voicestudio profile list."])
    assert [one["attempt"] for one in paid.run("attempt", "list", "--json").json] == [orphan]
    assert paid.charges == charges


def test_the_ledger_of_a_voice_is_told(paid: Paid) -> None:
    assert paid.clone().code == 0
    before = paid.run("ledger", "Ann", "--json").json
    assert paid.run("profile", "remove", "own").code == 0
    said = paid.run("ledger", "Ann", "--json")
    assert (said.code, said.err, said.json) == (0, "", before)
    assert paid.run("ledger", "Ann").out.splitlines()[-1].startswith("In all about $1.50")
