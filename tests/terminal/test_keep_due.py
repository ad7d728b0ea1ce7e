"""``voicestudio keep --due``: what a timer keeps, what it says, and what it never pays twice."""

import re
import shlex
import signal
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import pytest
import typer

from tests.local.stores import SystemStore, install
from tests.terminal.conftest import Paid, Run, Said
from tests.terminal.shelves import opened, put
from voicestudio.cloud import service
from voicestudio.sandbox.faults import Fault
from voicestudio.sandbox.service import BALANCE_UNITS
from voicestudio.sandbox.store import Charge

SERVICE: Final = Path(__file__).parents[2] / "packaging" / "linux" / "voicestudio-keep.service"
WEEK: Final = "168h"


@pytest.fixture
def two(paid: Paid) -> Paid:
    """Ann and Bob, made with a paid service a moment ago."""
    assert paid.clone().code == 0
    assert paid.clone("--name", "Bob", "--again").code == 0
    return paid


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """A person at a terminal, and what they answer; what they were asked is counted off."""
    given: list[bool] = []
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(typer, "confirm", lambda _question, **_options: given.pop(0))
    return given


def states(run: Run) -> dict[str, str]:
    return {voice["name"]: voice["state"] for voice in run("voices", "--json").json["voices"]}


def speeches(paid: Paid) -> int:
    return paid.charges.count("speech")


def outcomes(said: Said) -> dict[str, tuple[str, Any]]:
    """What a script is told of each: outcome and error."""
    return {one["name"]: (one["outcome"], one["error"]) for one in said.json["voices"]}


def test_where_nothing_is_due_nothing_is_wrong(run: Run) -> None:
    for options in (["--yes"], []):
        said = run("keep", "--due", "48h", *options)
        assert (said.code, said.out) == (0, "No voice has to be kept within that time.\n")
    told = run("keep", "--due", "48h", "--json").json
    assert (told["count"], told["kept"], told["voices"]) == (0, 0, [])


def test_without_a_terminal_they_are_listed_with_prices_and_nothing_is_paid(two: Paid) -> None:
    said = two.run("keep", "--due", WEEK)
    assert said.code == 2
    first, second, whole = said.out.splitlines()
    assert re.fullmatch(r"Ann  voice_\S+  6 d 23 h left  own  about \$0\.0003", first)
    assert second.startswith("Bob  ")
    assert whole.startswith("2 voices, about $0.0006 in all. $3.00 of clones may fall then")
    (line,) = said.lines
    assert line.startswith("Voices that are due to be kept: 2, for about $0.0006. Nothing was charged.")
    assert line.endswith("Say so with --yes.")
    assert speeches(two) == 0
    assert states(two.run) == {"Ann": "new", "Bob": "new"}


def test_a_script_that_did_not_say_yes_gets_the_list_as_one_object(two: Paid) -> None:
    said = two.run("keep", "--due", WEEK, "--json")
    assert said.code == 2
    told = said.json
    assert (told["confirmed"], told["count"], told["kept"]) == (False, 2, 0)
    assert (told["about_usd"], told["clones_usd"]) == (0.0006, 3.0)
    assert outcomes(said) == {"Ann": ("due", None), "Bob": ("due", None)}
    assert speeches(two) == 0


def test_with_yes_all_are_kept_and_the_next_run_pays_nothing(two: Paid) -> None:
    said = two.run("keep", "--due", WEEK, "--yes")
    assert (said.code, said.err) == (0, "")
    assert "Ann is kept for good." in said.out
    assert said.out.splitlines()[-1] == "Kept 2 of 2."
    assert states(two.run) == {"Ann": "kept", "Bob": "kept"}
    assert speeches(two) == 2
    again = two.run("keep", "--due", WEEK, "--yes", "--json")
    assert (again.code, again.json["count"], speeches(two)) == (0, 0, 2)


def test_a_person_is_asked_once_with_the_balance(two: Paid, answers: list[bool]) -> None:
    answers += [False]
    said = two.run("keep", "--due", WEEK)
    assert (said.code, speeches(two)) == (2, 0)
    assert "own: Your balance: $96." in said.out
    answers += [True]
    assert two.run("keep", "--due", WEEK).code == 0
    assert (answers, speeches(two)) == ([], 2)


def test_an_empty_wallet_ends_those_of_its_profile_and_the_sandbox_goes_on(two: Paid, speech: Path) -> None:
    cid = ("clone", speech, "--name", "Cid", "--i-have-the-rights", "--profile", "sandbox")
    assert two.run(*cid).code == 0
    store = two.service.sandbox.store
    spent = sum(charge.units for charge in store.charges())
    store.charge(Charge(0.0, "clone", "", 0, BALANCE_UNITS - spent))
    said = two.run("keep", "--due", WEEK, "--yes", "--json")
    assert said.code == 4
    assert outcomes(said) == {
        "Ann": ("failed", "balance_empty"),
        "Bob": ("passed_over", "balance_empty"),
        "Cid": ("kept", None),
    }
    assert said.json["kept"] == 1
    assert said.lines[-1] == "Kept 1 of 3."


def test_a_failure_of_one_is_told_and_the_other_is_kept(two: Paid) -> None:
    two.service.sandbox.faults.add(Fault("status_500", call="speech"))
    said = two.run("keep", "--due", WEEK, "--yes", "--json")
    assert said.code == 7
    assert outcomes(said) == {"Ann": ("unknown", "reply_server_error"), "Bob": ("kept", None)}
    assert "Ann is not kept. " in said.err


def test_an_unknown_outcome_is_passed_over_by_every_later_run(two: Paid) -> None:
    two.service.sandbox.faults.add(Fault("status_500", call="speech"))
    assert two.run("keep", "--due", WEEK, "--yes").code == 7
    for _ in range(2):
        said = two.run("keep", "--due", WEEK, "--yes")
        assert (said.code, speeches(two)) == (7, 1)
        assert "passed over" in said.out
        (attempt,) = two.run("attempt", "list", "--json").json
        assert f"voicestudio attempt show {attempt['attempt'][:8]}" in said.err
    assert two.run("attempt", "settle", attempt["attempt"], "--lost").code == 0
    assert two.run("keep", "--due", WEEK, "--yes").code == 0
    assert states(two.run) == {"Ann": "kept", "Bob": "kept"}


def test_ctrl_c_waits_for_the_call_under_way_and_begins_no_other(
    two: Paid, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = service.CloudService._post

    def interrupted(self: service.CloudService, call: str, path: str, *rest: Any) -> Any:
        signal.raise_signal(signal.SIGINT)
        return post(self, call, path, *rest)

    monkeypatch.setattr(service.CloudService, "_post", interrupted)
    said = two.run("keep", "--due", WEEK, "--yes", "--json")
    assert said.code == 130
    assert outcomes(said) == {"Ann": ("kept", None), "Bob": ("due", None)}
    assert "Stopped. Nothing more was charged." in said.lines
    assert speeches(two) == 1
    assert two.run("attempt", "list", "--json").json == []


def test_a_profile_that_is_no_more_is_told_and_passed_over(
    two: Paid, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(SystemStore(), monkeypatch)
    assert two.run("profile", "remove", "own").code == 0
    said = two.run("keep", "--due", WEEK, "--yes")
    assert said.code == 1
    assert said.lines == [
        f"{name} is not kept. There is no profile own. See voicestudio profile list."
        for name in ("Ann", "Bob")
    ]
    assert speeches(two) == 0


def test_with_a_profile_only_its_own_are_kept(two: Paid, data: Path) -> None:
    put(data, 1, "Cid", timedelta(hours=1))
    said = two.run("keep", "--due", WEEK, "--yes", "--profile", "own", "--json")
    assert (said.code, list(outcomes(said))) == (0, ["Ann", "Bob"])
    assert states(two.run)["Cid"] == "new"


def test_a_voice_that_the_service_does_not_know_keeps_the_others_from_nothing(two: Paid, data: Path) -> None:
    with opened(data) as library:
        ann = library.find("Ann")
    put(data, 1, "Gone", timedelta(hours=1), profile="own", base_url=ann.base_url)
    said = two.run("keep", "--due", WEEK, "--yes", "--json")
    assert (said.code, said.json["kept"]) == (1, 2)
    assert outcomes(said)["Gone"][0] == "failed"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["keep"], "option_invalid"),
        (["keep", "Ann", "--due", "48h"], "option_invalid"),
        (["keep", "--due", "48h", "--anyway"], "option_invalid"),
        (["keep", "--due", "soon"], "duration_invalid"),
        (["keep", "--due", ""], "duration_invalid"),
    ],
)
def test_what_cannot_be_asked_for_is_refused(run: Run, words: list[str], code: str) -> None:
    said = run(*words, "--json")
    assert (said.code, said.json["error"]["code"]) == (2, code)


def test_the_command_of_the_systemd_unit_is_one_there_is(two: Paid) -> None:
    unit = SERVICE.read_text(encoding="utf-8")
    (line,) = re.findall(r"^ExecStart=(.*)$", unit, re.MULTILINE)
    program, *words = shlex.split(line)
    assert program.endswith("/voicestudio")
    put(two.data, 1, "Cid", timedelta(hours=47))
    said = two.run(*words)
    assert said.code == 1, "the sandbox does not know the one that only this test wrote down"
    assert "Cid is not kept." in said.err
    (cron,) = re.findall(r"^#   17 \*/6 \* \* \*  \S+/voicestudio (.*)$", unit, re.MULTILINE)
    assert cron.split() == words
