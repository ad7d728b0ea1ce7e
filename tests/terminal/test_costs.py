"""What a step about costs is said before it runs; ``voicestudio balance`` and ``ledger``."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import pytest

from tests.local.stores import SystemStore, install
from tests.terminal.conftest import TEXT, Paid, Run, Said
from voicestudio.cloud import service
from voicestudio.local.keys import ENVIRONMENT
from voicestudio.sandbox.faults import Fault
from voicestudio.sandbox.service import BALANCE_UNITS
from voicestudio.sandbox.store import Charge

CLONE_USD: Final = 1.5
TEXT_USD: Final = len(TEXT) * 0.0001


def leave(paid: Paid, units: int) -> None:
    """Let the account hold just so much more."""
    store = paid.service.sandbox.store
    spent = sum(charge.units for charge in store.charges())
    store.charge(Charge(0.0, "speech", "", 0, BALANCE_UNITS - spent - units))


def line_before(said: Said, stage: str) -> str:
    """The last line before the first stage was done."""
    lines = (said.out or said.err).splitlines()
    (number,) = [number for number, line in enumerate(lines) if line.startswith(stage)][:1]
    return lines[number - 1]


def clone(paid: Paid, *options: str) -> Said:
    """As a person runs it."""
    return paid.run("clone", paid.speech, "--name", "Ann", "--text", TEXT, "--i-have-the-rights", *options)


class TestBefore:
    @pytest.mark.parametrize("options", [[], ["--try-out"]])
    def test_a_clone_is_told_with_its_cost_and_the_balance_in_either_way(
        self, paid: Paid, options: list[str]
    ) -> None:
        line = line_before(clone(paid, *options), "Check the sample")
        assert line.startswith("About $1.50 on own ($1.50 for the voice, $0.0035 for 35 characters)")
        assert "this service may have others" in line, "the prices were read for another host"
        assert line.endswith("Your balance: $100.00.")

    def test_a_speech_is_told_with_the_clones_price_that_may_fall_and_only_the_first(
        self, paid: Paid, tmp_path: Path
    ) -> None:
        assert clone(paid).code == 0
        for first in (True, False):
            said = paid.run("speak", "Ann", "Hello.", "-o", tmp_path / "x.mp3")
            line = line_before(said, "Speak")
            assert line.startswith("About $0.0006 on own for 6 characters.")
            assert ("$1.50 may fall" in line) == first
            assert "Your balance: $98." in line

    def test_keeping_a_voice_is_told_with_the_cost_of_its_one_word(self, paid: Paid) -> None:
        assert clone(paid).code == 0
        line = line_before(paid.run("keep", "Ann"), "Speak")
        assert line.startswith("About $0.0003 on own for 3 characters.")
        assert "$1.50 may fall" in line

    @pytest.mark.parametrize(("units", "enough"), [(15_035, True), (15_034, False)])
    def test_a_balance_below_the_cost_is_told_before_the_clone(
        self, paid: Paid, units: int, enough: bool
    ) -> None:
        leave(paid, units)
        said = clone(paid)
        assert ("may not be enough" in line_before(said, "Check the sample")) == (not enough)
        assert said.code == (0 if enough else 4)

    def test_a_balance_below_the_cost_is_told_before_a_speech(self, paid: Paid, tmp_path: Path) -> None:
        assert clone(paid).code == 0
        leave(paid, 3)
        said = paid.run("speak", "Ann", "Hello.", "-o", tmp_path / "x.mp3")
        assert "Your balance of $0.0003 may not be enough." in said.out
        assert said.code == 4

    @pytest.mark.parametrize(("units", "enough"), [(15_003, True), (15_002, False)])
    def test_before_the_first_speech_a_balance_has_to_do_for_the_clones_price_as_well(
        self, paid: Paid, units: int, enough: bool
    ) -> None:
        assert clone(paid).code == 0
        leave(paid, units)
        line = line_before(paid.run("keep", "Ann"), "Speak")
        assert ("may not be enough" in line) == (not enough)

    def test_for_scripts_it_is_said_beside_the_object(self, paid: Paid, tmp_path: Path) -> None:
        for said in (paid.clone(), paid.run("keep", "Ann", "--json")):
            assert "About $" in said.err
            assert "Your balance" in said.err
            assert isinstance(said.json, dict)

    def test_a_balance_that_is_not_told_stops_nothing(
        self, paid: Paid, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(service, "BALANCE_PATH", "/nowhere")
        said = clone(paid)
        assert (said.code, "Your balance" in said.out) == (0, False)
        assert paid.run("attempt", "list", "--all", "--json").json[0]["balance_before"] is None

    def test_what_was_held_is_written_down_with_the_call(self, paid: Paid) -> None:
        assert clone(paid).code == 0
        (attempt,) = paid.run("attempt", "list", "--all", "--json").json
        assert attempt["balance_before"] == BALANCE_UNITS / 10_000
        assert attempt["about_usd"] == pytest.approx(CLONE_USD + TEXT_USD)

    def test_on_the_sandbox_it_is_free(self, run: Run, speech: Path) -> None:
        said = run("clone", speech, "--name", "Ann", "--text", TEXT, "--i-have-the-rights")
        assert line_before(said, "Check the sample") == (
            "Sandbox: free, and the sample stays on this computer."
        )
        assert "$" not in said.out + run("keep", "Ann").out


class TestBalance:
    def test_it_is_told_of_the_profile_in_use_or_of_another(self, paid: Paid) -> None:
        leave(paid, 12_345)
        assert paid.run("balance").out == "own: $1.23\n"
        assert paid.run("balance", "--json").json == {
            "profile": "own",
            "currency": "USD",
            "available": 1.2345,
        }
        assert paid.run("balance", "--profile", "sandbox").out == "sandbox: $100.00\n"
        assert paid.charges == ["speech"]

    def test_a_failure_is_told_as_any_other(self, paid: Paid, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv(ENVIRONMENT, "sk_wrong-0123456789")
        said = paid.run("balance", "--json")
        assert (said.code, said.json["error"]["code"]) == (4, "key_wrong")
        monkeypatch.delenv(ENVIRONMENT)
        install(SystemStore(), monkeypatch)
        assert paid.run("balance").code == 4


class TestLedger:
    def test_every_call_for_a_voice_stands_in_it_with_the_sum(self, paid: Paid, tmp_path: Path) -> None:
        assert clone(paid).code == 0
        for text in ("x" * 100, "y" * 200):
            assert paid.run("speak", "Ann", text, "-o", tmp_path / "x.mp3").code == 0
        told = paid.run("ledger", "Ann", "--json").json
        calls = [(one["kind"], one["characters"], one["charged"]) for one in told["calls"]]
        assert calls == [("clone", len(TEXT), "yes"), ("speech", 100, "yes"), ("speech", 200, "yes")]
        assert told["about_usd"] == pytest.approx(CLONE_USD + TEXT_USD + 0.03)
        lines = paid.run("ledger", "Ann").out.splitlines()
        assert len(lines) == 4
        assert "about $0.0100" in lines[1]
        assert lines[3].startswith("In all about $1.53.")

    def test_it_agrees_with_what_the_service_charged(self, paid: Paid, tmp_path: Path) -> None:
        assert clone(paid, "--try-out").code == 0
        said = paid.run("speak", "Ann", "x" * 500, "-o", tmp_path / "x.mp3", "--model", "speech-02-turbo")
        assert said.code == 0
        charged = sum(charge.units for charge in paid.service.sandbox.store.charges()) / 10_000
        assert paid.run("ledger", "Ann", "--json").json["about_usd"] == pytest.approx(charged)

    def test_what_may_have_been_charged_is_marked_and_what_was_refused_is_left_out(
        self, paid: Paid, tmp_path: Path
    ) -> None:
        assert clone(paid).code == 0
        for kind in ("dropped_after_made", "html", "not_verified"):
            paid.service.sandbox.faults.add(Fault(kind, "speech"))
            assert paid.run("speak", "Ann", kind, "-o", tmp_path / "x.mp3").code in {6, 7}
        lines = paid.run("ledger", "Ann").out.splitlines()
        assert [line.endswith("  may have been charged") for line in lines] == [False, True, True, False]
        charged = [one["charged"] for one in paid.run("ledger", "Ann", "--json").json["calls"]]
        assert charged == ["yes", "maybe", "maybe"]

    def test_a_voice_of_the_sandbox_has_cost_nothing(self, run: Run, ann: dict[str, Any]) -> None:
        told = run("ledger", ann["voice_id"], "--json").json
        assert (told["voice_id"], told["about_usd"]) == (ann["voice_id"], 0)
        assert run("ledger", "Ann").out.splitlines()[-1].startswith("In all about $0.00.")

    def test_a_voice_of_the_first_version_is_listed_with_what_is_known(
        self, run: Run, ann: dict[str, Any], data: Path
    ) -> None:
        with closing(sqlite3.connect(data / "library" / "library.sqlite3")) as library, library:
            old = json.dumps({"text": "Hi.", "model": "speech-02-hd"})
            library.execute("UPDATE attempts SET key_fingerprint = '', about_usd = 0, settings = ?", (old,))
        (call,) = run("ledger", "Ann", "--json").json["calls"]
        assert (call["characters"], call["model"], call["about_usd"]) == (3, "speech-02-hd", 0)

    def test_nobodys_ledger_is_not_found(self, run: Run, ann: dict[str, Any]) -> None:
        said = run("ledger", "Bob")
        assert (said.code, said.lines) == (
            2,
            ["There is no voice Bob. See voicestudio voices for names and ids."],
        )
