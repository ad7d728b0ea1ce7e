"""``voicestudio key test`` and ``remove``, ``profile remove``: what a key is worth, and that it is gone."""

import io
import sys
from dataclasses import replace
from typing import Any, Final

import pytest

from tests.local.stores import BrokenStore, SystemStore, install
from tests.terminal.conftest import Paid, Run, Said
from voicestudio.cloud.retries import RETRIES
from voicestudio.local.keys import ENVIRONMENT, SANDBOX_KEY
from voicestudio.sandbox.server import SandboxServer
from voicestudio.sandbox.service import BALANCE_UNITS
from voicestudio.sandbox.store import Charge

ACCOUNT: Final = 4
KEY: Final = "sk_very-secret-0123456789"


@pytest.fixture(autouse=True)
def store(monkeypatch: pytest.MonkeyPatch) -> SystemStore:
    """The system's keyring, in memory."""
    held = SystemStore()
    install(held, monkeypatch)
    return held


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask again without waiting in between."""
    monkeypatch.setitem(RETRIES, "balance", replace(RETRIES["balance"], first_wait=0.0))


def keep_key(run: Run, monkeypatch: pytest.MonkeyPatch, key: str, name: str = "own") -> None:
    """Put a key into the keyring by the command itself."""
    with monkeypatch.context() as typed:
        typed.setattr(sys, "stdin", io.StringIO(f"{key}\n"))
        assert run("key", "set", name).code == 0


def told_of(said: Said) -> dict[str, Any]:
    """What a test found, told beside nothing else; its exit code says whether the key works."""
    assert said.err == ""
    found: dict[str, Any] = said.json
    assert said.code == (0 if found["works"] else ACCOUNT)
    return found


def test_a_key_that_works_is_told_with_the_balance(paid: Paid) -> None:
    said = paid.run("key", "test", "own")
    assert (said.code, said.out) == (0, "The key works. The balance is $100.00.\n")
    found = told_of(paid.run("key", "test", "own", "--json"))
    assert (found["outcome"], found["works"], found["balance"]) == ("works", True, 100.0)
    assert paid.charges == []


def test_an_account_without_money_is_told_and_the_key_works(paid: Paid) -> None:
    paid.service.sandbox.store.charge(Charge(0.0, "speech", "", 0, BALANCE_UNITS))
    found = told_of(paid.run("key", "test", "own", "--json"))
    assert (found["outcome"], found["works"], found["balance"]) == ("works_balance_empty", True, 0.0)


def test_a_wrong_key_is_told_and_repeated_nowhere(paid: Paid, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENVIRONMENT, KEY)
    said = paid.run("key", "test", "own")
    assert (said.code, said.err) == (ACCOUNT, "")
    assert said.out.startswith("The service refused the key.")
    found = told_of(paid.run("key", "test", "own", "--json"))
    assert (found["outcome"], found["balance"]) == ("key_wrong", None)
    assert KEY not in said.out + str(found)


@pytest.mark.usefixtures("impatient")
def test_a_service_that_is_not_there_is_told(paid: Paid) -> None:
    paid.service.close()
    assert told_of(paid.run("key", "test", "own", "--json"))["outcome"] == "not_reachable"


def test_a_service_without_the_free_call_is_told_apart_from_none(paid: Paid) -> None:
    paid.run("profile", "add", "sister", "--base-url", f"{paid.service.base_url}/v9", "--host", "sandbox")
    said = paid.run("key", "test", "sister")
    assert (said.code, "offers no free call to test a key with" in said.out) == (ACCOUNT, True)
    assert told_of(paid.run("key", "test", "sister", "--json"))["outcome"] == "no_balance_call"


def test_without_a_key_there_is_nothing_to_test(paid: Paid, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(ENVIRONMENT)
    said = paid.run("key", "test", "own")
    assert (said.code, said.out) == (ACCOUNT, "")
    assert said.lines == [
        "The profile own has no API key. Nothing was sent. Store it: voicestudio key set own."
    ]


def test_a_key_in_the_keyring_is_the_one_that_is_tested(
    paid: Paid, store: SystemStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(ENVIRONMENT)
    keep_key(paid.run, monkeypatch, SANDBOX_KEY)
    assert told_of(paid.run("key", "test", "own", "--json"))["works"]
    keep_key(paid.run, monkeypatch, KEY)
    assert told_of(paid.run("key", "test", "own", "--json"))["outcome"] == "key_wrong"


@pytest.mark.parametrize("command", ["test", "remove"])
@pytest.mark.parametrize(
    ("name", "told"), [("nope", "There is no profile nope."), ("sandbox", "is built in.")]
)
def test_what_has_no_key_of_its_own_is_refused(
    paid: Paid, store: SystemStore, command: str, name: str, told: str
) -> None:
    said = paid.run("key", command, name)
    assert (said.code, said.out, len(said.lines)) == (2, "", 1)
    assert told in said.lines[0]
    assert store.asked == []


def test_a_removed_key_is_gone_and_another_profiles_stays(
    paid: Paid, store: SystemStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(ENVIRONMENT)
    paid.run("profile", "add", "other", "--base-url", paid.service.base_url, "--host", "sandbox")
    for name in ("own", "other"):
        keep_key(paid.run, monkeypatch, SANDBOX_KEY, name)
    said = paid.run("key", "remove", "own")
    assert (said.code, said.out) == (0, "The key of own is no longer in the keyring.\n")
    assert paid.run("key", "test", "own").code == ACCOUNT
    assert told_of(paid.run("key", "test", "other", "--json"))["works"]
    assert len(store.held) == 1


def test_a_key_that_is_not_there_is_as_good_as_removed(paid: Paid) -> None:
    assert paid.run("key", "remove", "own").code == 0


def test_a_keyring_that_refuses_to_remove_is_told(paid: Paid, monkeypatch: pytest.MonkeyPatch) -> None:
    install(BrokenStore(RuntimeError("of the system's own")), monkeypatch)
    said = paid.run("key", "remove", "own")
    assert (said.code, said.out) == (ACCOUNT, "")
    assert "no keyring" in said.lines[0]
    assert "of the system's own" not in said.err
    assert paid.run("profile", "remove", "own").code == ACCOUNT
    assert paid.run("profile", "use", "own").code == 0, "a key without its profile could not be removed"


def test_a_removed_profile_takes_its_key_along_and_leaves_its_voices(
    paid: Paid, store: SystemStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert paid.clone().code == 0
    monkeypatch.delenv(ENVIRONMENT)
    keep_key(paid.run, monkeypatch, SANDBOX_KEY)
    said = paid.run("profile", "remove", "own")
    assert (said.code, said.out, said.err) == (0, "Removed. In use: sandbox\n", "")
    assert store.held == {}
    assert [one["name"] for one in paid.run("profile", "list", "--json").json] == ["sandbox"]
    (voice,) = paid.run("voices", "--json").json["voices"]
    assert (voice["name"], voice["profile"]) == ("Ann", "own")


def test_a_profile_that_was_not_in_use_is_removed_without_changing_that(run: Run, own: SandboxServer) -> None:
    run("profile", "add", "other", "--base-url", own.base_url, "--host", "sandbox")
    assert run("profile", "remove", "other").out == "Removed. In use: own\n"


@pytest.mark.parametrize(
    ("name", "told"),
    [("nope", "There is no profile nope."), ("", "There is no profile ."), ("sandbox", "is built in.")],
)
def test_a_profile_that_is_none_or_built_in_is_not_removed_and_no_key_is(
    paid: Paid, store: SystemStore, monkeypatch: pytest.MonkeyPatch, name: str, told: str
) -> None:
    keep_key(paid.run, monkeypatch, SANDBOX_KEY)
    said = paid.run("profile", "remove", name)
    assert (said.code, said.out) == (2, "")
    assert told in said.lines[0]
    assert len(paid.run("profile", "list", "--json").json) == 2
    assert list(store.held.values()) == [SANDBOX_KEY]
