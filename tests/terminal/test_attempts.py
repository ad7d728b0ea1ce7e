"""``voicestudio attempt list`` and ``show``: paid calls whose outcome is not known, and what is."""

import json
from pathlib import Path

import pytest

from tests.local.stores import SystemStore, install
from tests.terminal.conftest import TEXT, Paid, Run
from voicestudio.local.keys import ENVIRONMENT
from voicestudio.sandbox.service import BALANCE_UNITS


def test_where_nothing_is_unknown_the_list_says_so(run: Run) -> None:
    said = run("attempt", "list")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("Nothing to settle")
    assert run("attempt", "list", "--json").json == []


def test_what_is_unknown_is_listed_for_people_and_for_scripts(paid: Paid, unknown: str) -> None:
    (line,) = paid.run("attempt", "list").out.splitlines()
    assert line.startswith(f"{unknown[:8]}  ")
    assert line.split()[3:] == ["clone", "unknown", "Ann"]
    (attempt,) = paid.run("attempt", "list", "--json").json
    assert attempt["error"] == "reply_cut"
    assert attempt["about_usd"] == pytest.approx(1.5 + len(TEXT) * 0.0001)
    assert attempt["balance_before"] == BALANCE_UNITS / 10_000


def test_with_all_those_that_are_known_are_listed_too(paid: Paid, unknown: str, tmp_path: Path) -> None:
    assert paid.clone("--again").code == 0
    assert paid.run("speak", "Ann", "Hi.", "-o", tmp_path / "hi.mp3").code == 0
    lines = [line.split()[3:5] for line in paid.run("attempt", "list", "--all").out.splitlines()]
    assert lines == [["clone", "unknown"], ["clone", "done"], ["speech", "done"]]
    assert len(paid.run("attempt", "list").out.splitlines()) == 1


def test_the_list_of_voices_points_to_what_settles_it(paid: Paid, unknown: str) -> None:
    assert f"voicestudio attempt show {unknown[:8]}" in paid.run("voices").out


def test_one_is_shown_with_what_was_held_before_and_now_and_the_ways_to_settle_it(
    paid: Paid, unknown: str
) -> None:
    said = paid.run("attempt", "show", unknown[:8])
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("Ann (own): The connection was cut")
    assert "Balance before: $100.00\n" in said.out
    assert "Balance now: $98.50\n" in said.out
    assert f"voicestudio attempt settle {unknown[:8]}" in said.out
    assert all(option in said.out for option in ("--lost", "--voice-id", "--try-again"))
    assert "sandbox-key" not in said.out


def test_a_script_is_told_the_same_with_a_report_for_the_services_support(paid: Paid, unknown: str) -> None:
    told = paid.run("attempt", "show", unknown, "--json").json
    assert (told["attempt"], told["state"], told["error"]) == (unknown, "unknown", "reply_cut")
    assert told["balance_before"] - told["balance_now"] == pytest.approx(told["about_usd"])
    report = "\n".join(told["report"])
    assert "call: clone speech-2.8-hd" in report
    assert "outcome: unknown reply_cut" in report
    assert "reply: none" in report
    assert "127.0.0.1" not in json.dumps(told)


def test_what_is_done_is_shown_without_a_way_to_settle_it(paid: Paid) -> None:
    assert paid.clone().code == 0
    (attempt,) = paid.run("attempt", "list", "--all", "--json").json
    said = paid.run("attempt", "show", attempt["attempt"])
    assert said.out.startswith("Ann (own): It is done.")
    assert "settle" not in said.out


def test_where_the_balance_cannot_be_told_the_rest_is(paid: Paid, unknown: str) -> None:
    paid.service.sandbox.key = "another"
    said = paid.run("attempt", "show", unknown)
    assert said.code == 0
    assert "Balance before" in said.out
    assert "Balance now" not in said.out


def test_without_a_key_all_but_the_balance_is_shown(
    paid: Paid, unknown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(ENVIRONMENT)
    install(SystemStore(), monkeypatch)
    said = paid.run("attempt", "show", unknown)
    assert (said.code, said.err) == (0, "")
    assert "Balance before" in said.out
    assert "Balance now" not in said.out


def test_a_name_that_is_none_is_refused_and_changes_nothing(paid: Paid, unknown: str) -> None:
    for words in (["show"], ["settle", "--lost"]):
        for wanted in ("", "zz", "ffffffffffff", "%", "Ann", unknown + "0"):
            said = paid.run("attempt", *words, wanted)
            assert (said.code, said.out, len(said.lines)) == (2, "", 1)
            assert "attempt list" in said.lines[0]
    assert len(paid.run("attempt", "list", "--json").json) == 1
