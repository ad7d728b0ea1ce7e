"""``voicestudio attempt settle``: one of three ways, and nothing is sent that was not agreed to."""

import io
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.terminal.conftest import Paid, Said, files_of, folders_of
from voicestudio.sandbox.faults import Fault
from voicestudio.sandbox.service import BALANCE_UNITS
from voicestudio.sandbox.store import Charge
from voicestudio.texts.findings import WARNINGS

NOT_ONE_WAY = [
    [],
    ["--may-charge-again"],
    ["--lost", "--try-again"],
    ["--lost", "--voice-id", "v"],
    ["--voice-id", "v", "--try-again", "--may-charge-again"],
    ["--lost", "--voice-id", "v", "--try-again"],
    ["--voice-id", ""],
    ["--voice-id", "  "],
]


def error_of(said: Said) -> str:
    """A usage error in one line, with nothing on standard output."""
    assert (said.code, said.out, len(said.lines)) == (2, "", 1)
    return said.lines[0]


def voices(paid: Paid) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = paid.run("voices", "--json").json["voices"]
    return found


def test_anything_but_one_way_is_refused_and_changes_nothing(paid: Paid, unknown: str) -> None:
    charges = paid.charges
    for options in NOT_ONE_WAY:
        assert "voice" in error_of(paid.run("attempt", "settle", unknown, *options))
    assert paid.run("attempt", "list", "--json").json[0]["state"] == "unknown"
    assert paid.charges == charges


def test_marked_as_lost_it_leaves_the_list_and_gives_up_its_sample(paid: Paid, unknown: str) -> None:
    charges = paid.charges
    assert folders_of(paid.data) == [unknown]
    said = paid.run("attempt", "settle", unknown[:8], "--lost")
    assert (said.code, said.err) == (0, "")
    assert paid.run("attempt", "list", "--json").json == []
    (line,) = paid.run("attempt", "list", "--all").out.splitlines()
    assert line.split()[4] == "failed"
    assert "You marked it as lost. It may have been charged." in paid.run("attempt", "show", unknown).out
    assert (folders_of(paid.data), paid.charges) == ([], charges)


@pytest.mark.parametrize("given", ["voice_from-the-account", "  two spaces  ", "李 “quoted”"])
def test_a_voice_id_completes_the_voice_byte_for_byte(paid: Paid, unknown: str, given: str) -> None:
    charges = paid.charges
    said = paid.run("attempt", "settle", unknown, "--voice-id", given)
    assert (said.code, said.out) == (0, f"Ann is in the library: {given}\n")
    (voice,) = voices(paid)
    assert (voice["voice_id"], voice["state"], voice["profile"]) == (given, "new", "own")
    assert Path(voice["sample_path"]).is_file()
    assert 167 < voice["hours_left"] <= 168
    assert paid.charges == charges


def test_an_id_that_another_voice_has_is_refused(paid: Paid, unknown: str) -> None:
    taken = paid.clone("--again", "--name", "Berta").json["voice_id"]
    assert "Berta" in error_of(paid.run("attempt", "settle", unknown, "--voice-id", taken))


def test_what_is_settled_cannot_be_settled_again(paid: Paid, unknown: str) -> None:
    assert paid.run("attempt", "settle", unknown, "--lost").code == 0
    charges = paid.charges
    for options in (["--lost"], ["--voice-id", "v"], ["--try-again", "--may-charge-again"]):
        assert "Ann is known by now" in error_of(paid.run("attempt", "settle", unknown, *options))
    assert paid.charges == charges


def test_without_agreeing_to_the_price_nothing_is_tried_again(paid: Paid, unknown: str) -> None:
    charges = paid.charges
    line = error_of(paid.run("attempt", "settle", unknown, "--try-again"))
    assert "about $1.50" in line
    assert "--may-charge-again" in line
    assert paid.charges == charges


def test_agreed_to_it_is_cloned_again_and_the_old_one_leaves_the_list(paid: Paid, unknown: str) -> None:
    said = paid.run("attempt", "settle", unknown, "--try-again", "--may-charge-again")
    assert said.code == 0, said.err
    (voice,) = voices(paid)
    assert voice["voice_id"] in said.out
    assert paid.charges == ["clone", "preview"] * 2
    assert paid.run("attempt", "list", "--json").json == []
    (folder,) = folders_of(paid.data)
    assert folder != unknown


def test_what_a_clone_made_again_lacks_is_told(paid: Paid, unknown: str) -> None:
    paid.fail_next("demo_expired")
    said = paid.run("attempt", "settle", unknown, "--try-again", "--may-charge-again")
    assert said.code == 0
    assert said.lines == [WARNINGS["demo_missing"]]
    assert voices(paid)[0]["voice_id"] in said.out


@pytest.mark.parametrize(("fault", "code", "left"), [("dropped_after_made", 7, 2), ("not_verified", 6, 1)])
def test_where_it_fails_again_the_old_one_stays_in_the_list(
    paid: Paid, unknown: str, fault: str, code: int, left: int
) -> None:
    paid.fail_next(fault)
    assert paid.run("attempt", "settle", unknown, "--try-again", "--may-charge-again").code == code
    listed = paid.run("attempt", "list", "--json").json
    assert len(listed) == left
    assert listed[0]["attempt"] == unknown


@pytest.mark.parametrize(("answer", "calls"), [("y\n", 2), ("n\n", 1)])
def test_someone_at_a_terminal_is_asked(
    paid: Paid, unknown: str, monkeypatch: pytest.MonkeyPatch, answer: str, calls: int
) -> None:
    class Keyboard(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Keyboard(answer))
    said = paid.run("attempt", "settle", unknown, "--try-again")
    assert "this may charge again, about $1.50. Try again? [y/N]" in said.out
    assert (said.code, paid.charges.count("clone")) == (0 if calls == 2 else 2, calls)


def test_a_speech_is_spoken_again_into_the_library(paid: Paid, tmp_path: Path) -> None:
    assert paid.clone().code == 0
    paid.service.sandbox.faults.add(Fault("dropped_after_made", "speech"))
    assert paid.run("speak", "Ann", "Hi.", "-o", tmp_path / "hi.wav").code == 7
    (attempt,) = paid.run("attempt", "list", "--json").json
    assert attempt["kind"] == "speech"
    assert "--voice-id" not in paid.run("attempt", "show", attempt["attempt"]).out
    assert "voice id" in error_of(paid.run("attempt", "settle", attempt["attempt"], "--voice-id", "v"))
    said = paid.run("attempt", "settle", attempt["attempt"], "--try-again", "--may-charge-again")
    assert said.code == 0, said.err
    (speech,) = [name for name in files_of(paid.data) if name.endswith("speech.wav")]
    assert speech in said.out
    assert (voices(paid)[0]["state"], paid.charges[2:]) == ("kept", ["speech", "speech"])


def test_without_money_the_old_one_stays(paid: Paid, unknown: str) -> None:
    paid.service.sandbox.store.charge(Charge(0.0, "speech", "", 0, BALANCE_UNITS))
    assert paid.run("attempt", "settle", unknown, "--try-again", "--may-charge-again").code == 4
    assert [one["attempt"] for one in paid.run("attempt", "list", "--json").json] == [unknown]
