"""``voicestudio clone`` on a service that refuses, breaks or falls silent: what is said and what is kept."""

from dataclasses import replace
from typing import Any, Final

import keyring
import keyring.backends.fail
import pytest

from tests.terminal.conftest import TEXT, Paid, Said, files_of, folders_of
from voicestudio.cloud.retries import RETRIES
from voicestudio.hosts.stranger import PlainStranger
from voicestudio.sandbox.service import BALANCE_UNITS
from voicestudio.sandbox.store import Charge

REFUSED: Final = 6
UNKNOWN: Final = 7


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Repeat without waiting in between."""
    monkeypatch.setitem(RETRIES, "clone", replace(RETRIES["clone"], first_wait=0.0))


def error_of(said: Said) -> str:
    """The code of a failure that was told in both ways."""
    error: dict[str, Any] = said.json["error"]
    assert said.lines[-1] == f"{error['message']} {error['remedy']}"
    return str(error["code"])


def test_a_paid_service_makes_a_voice_and_the_sample_is_gone_from_the_host(paid: Paid) -> None:
    said = paid.clone()
    assert said.code == 0, said.err
    assert said.json["profile"] == "own"
    assert said.json["cost_estimate"]["total"] == pytest.approx(1.5 + len(TEXT) * 0.0001)
    assert "About $1.50 on own" in said.err
    assert "andbox" not in said.err.replace("own: sandbox", "")
    assert paid.charges == ["clone", "preview"]
    (folder,) = folders_of(paid.data)
    assert files_of(paid.data) == [f"library/audio/{folder}/{name}" for name in ("demo.mp3", "sample.wav")]


@pytest.mark.parametrize(
    ("faults", "code"),
    [(["not_verified"], "cloning_not_permitted"), (["rate_limited"] * 3, "rate_limited")],
)
@pytest.mark.usefixtures("impatient")
def test_a_refusal_of_the_service_costs_nothing_and_leaves_nothing(
    paid: Paid, faults: list[str], code: str
) -> None:
    paid.fail_next(*faults)
    said = paid.clone()
    assert (said.code, error_of(said)) == (REFUSED, code)
    assert "Nothing was made" in said.err
    assert (paid.charges, paid.left_behind) == ([], [])
    assert paid.run("voices", "--json").json == {"count": 0, "voices": [], "attempts": []}


def test_a_request_the_service_does_not_like_is_told_in_its_own_words_without_addresses(
    paid: Paid, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        msg = "nothing of it can be spoken, see http://127.0.0.1/files?signature=secret"
        raise ValueError(msg)

    monkeypatch.setattr(paid.service.sandbox.engine, "speak", refuse)
    said = paid.clone()
    assert (said.code, error_of(said)) == (REFUSED, "request_refused")
    assert "The service refused the request: nothing of it can be spoken, see (address)" in said.lines[-1]
    assert "secret" not in said.out + said.err
    assert (paid.charges, paid.left_behind) == ([], [])


@pytest.mark.usefixtures("impatient")
def test_a_call_that_was_surely_not_accepted_is_made_again(paid: Paid) -> None:
    paid.fail_next("rate_limited", "rate_limited_with_wait")
    assert paid.clone().code == 0
    assert paid.charges == ["clone", "preview"]


@pytest.mark.parametrize(
    ("kind", "code", "charges", "on_the_host"),
    [
        ("status_500", "reply_server_error", [], 0),
        ("status_503", "reply_server_error", [], 0),
        ("status_504", "reply_server_error", ["clone", "preview"], 1),
        ("html", "reply_not_json", [], 0),
        ("without_voice_id", "reply_without_voice_id", ["clone", "preview"], 0),
        ("truncated", "reply_cut", ["clone", "preview"], 1),
        ("dropped_after_made", "reply_cut", ["clone", "preview"], 1),
    ],
)
def test_an_outcome_that_cannot_be_told_is_kept_shown_and_never_sent_again(
    paid: Paid, kind: str, code: str, charges: list[str], on_the_host: int
) -> None:
    paid.fail_next(kind)
    said = paid.clone()
    assert (said.code, error_of(said)) == (UNKNOWN, code)
    assert "may have been made and charged" in said.lines[-1]
    assert paid.charges == charges

    for _ in range(2):  # each start looks at what the last one left
        found = paid.run("voices", "--json").json
        assert found["voices"] == []
        (attempt,) = found["attempts"]
        assert (attempt["name"], attempt["state"], attempt["error"]) == ("Ann", "unknown", code)
        assert attempt["sent_at"]
    told = paid.run("voices")
    assert told.code == 0
    assert told.out.startswith("Ann  unknown: ")
    assert paid.charges == charges
    # A whole reply came: nobody fetches the sample any more. Without one it stays until its address dies.
    assert len([name for name in files_of(paid.data) if name.startswith("sandbox/files/")]) == on_the_host


def test_a_demo_that_cannot_be_fetched_is_a_warning(paid: Paid) -> None:
    paid.fail_next("demo_expired")
    said = paid.clone()
    assert said.code == 0
    assert (said.json["demo_path"], said.json["warnings"]) == (None, ["demo_missing"])
    assert said.lines[-1].startswith("The voice is made, but its demo could not be fetched.")
    assert len(paid.run("voices", "--json").json["voices"]) == 1


def test_a_wrong_key_is_refused_and_leaves_nothing(paid: Paid, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VOICESTUDIO_API_KEY", "sk_wrong-0123456789")
    said = paid.clone()
    assert (said.code, error_of(said)) == (4, "key_wrong")
    assert "sk_wrong-0123456789" not in said.out + said.err
    assert (paid.charges, paid.left_behind) == ([], [])


def test_without_any_key_nothing_leaves_this_computer(paid: Paid, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VOICESTUDIO_API_KEY")
    monkeypatch.setattr(keyring, "get_keyring", keyring.backends.fail.Keyring)
    said = paid.clone()
    assert (said.code, error_of(said)) == (4, "keyring_unavailable")
    assert "VOICESTUDIO_API_KEY" in said.lines[-1]
    assert not (paid.data / "sandbox").exists()
    assert paid.left_behind == []


def test_an_empty_balance_is_refused_and_leaves_nothing(paid: Paid) -> None:
    paid.service.sandbox.store.charge(Charge(0.0, "speech", "", 0, BALANCE_UNITS))
    said = paid.clone()
    assert (said.code, error_of(said)) == (4, "balance_empty")
    assert (paid.charges, paid.left_behind) == (["speech"], [])


def test_a_host_the_service_cannot_reach_is_refused_before_anything_leaves(paid: Paid) -> None:
    paid.run("profile", "add", "far", "--base-url", "https://api.example.com", "--host", "sandbox")
    said = paid.clone("--profile", "far")
    assert (said.code, error_of(said)) == (5, "host_cannot_be_reached_by_service")
    assert "https://api.example.com" in said.lines[-1]
    assert paid.left_behind == []


def test_an_address_that_gives_other_bytes_is_found_out_before_anything_is_paid(
    paid: Paid, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PlainStranger, "fetch", lambda *_: ("0" * 64, 7, "audio/wav"))
    said = paid.clone()
    assert (said.code, error_of(said)) == (5, "rehearsal_differs")
    assert "Nothing was charged." in said.lines[-1]
    assert (paid.charges, paid.left_behind) == ([], [])


@pytest.mark.usefixtures("impatient")
def test_a_service_that_is_not_there_is_told_and_leaves_nothing(paid: Paid) -> None:
    paid.service.close()
    said = paid.clone()
    assert (said.code, error_of(said)) == (1, "service_unreachable")
    assert "Nothing was charged." in said.lines[-1]
    assert paid.left_behind == []
