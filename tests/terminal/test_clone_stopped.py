"""``voicestudio clone`` stopped by Ctrl-C or killed: what is left, and what the next start makes of it."""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest

from tests.terminal.conftest import Paid
from voicestudio.hosts.stranger import PlainStranger
from voicestudio.sandbox.faults import Fault
from voicestudio.texts.findings import WARNINGS


def test_ctrl_c_before_the_call_stops_it_and_leaves_nothing(
    paid: Paid, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetch = PlainStranger.fetch

    def interrupted(self: PlainStranger, address: str, report: Callable[[int, int], None]) -> Any:
        signal.raise_signal(signal.SIGINT)
        return fetch(self, address, report)

    monkeypatch.setattr(PlainStranger, "fetch", interrupted)
    said = paid.clone()
    assert (said.code, said.out) == (130, "")
    assert said.lines[-1] == "Stopped. Nothing was charged."
    assert (paid.charges, paid.left_behind) == ([], [])
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_program_killed_while_it_waits_leaves_an_unknown_attempt_and_no_second_call(
    paid: Paid, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    under_way = threading.Event()
    take = paid.service.sandbox.faults.take

    def noticed(call: str) -> Fault | None:
        asked.append(call)
        under_way.set()
        return take(call)

    monkeypatch.setattr(paid.service.sandbox.faults, "take", noticed)
    paid.service.sandbox.faults.add(Fault("latency", seconds=600))
    command = [
        sys.executable,
        "-m",
        "voicestudio",
        "clone",
        str(paid.speech),
        "--name",
        "Ann",
        "--i-have-the-rights",
    ]
    program = subprocess.Popen(
        command, env=dict(os.environ), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    assert under_way.wait(60)
    program.kill()
    program.wait(60)

    first = paid.run("voices", "--json")
    assert "Ann: The program ended before the reply came." in first.err
    (attempt,) = first.json["attempts"]
    assert (attempt["state"], attempt["error"]) == ("unknown", "program_ended")
    second = paid.run("voices", "--json")
    assert (second.err, second.json) == ("", first.json)
    assert asked == ["clone"]


def test_what_had_to_stay_on_the_host_is_taken_away_once_its_address_has_died(paid: Paid) -> None:
    paid.fail_next("dropped_after_made")
    assert paid.clone().code == 7
    (on_the_host,) = (paid.data / "sandbox" / "files").iterdir()
    assert paid.run("voices").code == 0
    assert on_the_host.is_file(), "the service may still be fetching it"

    with closing(sqlite3.connect(paid.data / "library" / "library.sqlite3")) as library, library:
        library.execute("UPDATE host_objects SET due_at = put_at")
    assert paid.run("voices").code == 0
    assert not on_the_host.exists()
    with closing(sqlite3.connect(paid.data / "library" / "library.sqlite3")) as library:
        assert library.execute("SELECT count(*) FROM host_objects WHERE removed_at IS NULL").fetchall() == [
            (0,)
        ]


def test_ctrl_c_while_a_paid_call_is_under_way_waits_for_what_is_paid(
    paid: Paid, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = paid.service.sandbox.faults.take
    main = threading.main_thread().ident
    assert main is not None

    def noticed(call: str) -> Fault | None:
        signal.pthread_kill(main, signal.SIGINT)
        return take(call)

    monkeypatch.setattr(paid.service.sandbox.faults, "take", noticed)
    paid.service.sandbox.faults.add(Fault("latency", seconds=0.3))
    said = paid.clone()
    assert said.code == 0
    assert "waiting for its reply" in said.err
    assert paid.charges == ["clone", "preview"]
    assert [voice["name"] for voice in paid.run("voices", "--json").json["voices"]] == ["Ann"]


def test_ctrl_c_during_the_clone_saves_the_voice_and_does_not_speak_with_it(
    paid: Paid, monkeypatch: pytest.MonkeyPatch
) -> None:
    take = paid.service.sandbox.faults.take
    main = threading.main_thread().ident
    assert main is not None

    def noticed(call: str) -> Fault | None:
        if call == "clone":
            signal.pthread_kill(main, signal.SIGINT)
        return take(call)

    monkeypatch.setattr(paid.service.sandbox.faults, "take", noticed)
    paid.service.sandbox.faults.add(Fault("latency", seconds=0.3))
    said = paid.clone("--try-out")
    assert said.code == 0
    assert said.lines[-1] == WARNINGS["try_out_failed"]
    assert paid.charges == ["clone"]
    (voice,) = paid.run("voices", "--json").json["voices"]
    assert (voice["name"], voice["state"]) == ("Ann", "new")
