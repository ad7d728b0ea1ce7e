"""``voicestudio clone --batch``: told before, agreed to once, stopped, killed, and gone on with."""

import io
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest

from tests.conftest import MakeWav
from tests.fakes.spoken import write_spoken
from tests.terminal.conftest import Paid, Run, Said, files_of
from voicestudio.hosts.stranger import PlainStranger
from voicestudio.sandbox.faults import Fault

RIGHTS: Final = "--i-have-the-rights"
HEADER: Final = "file,name,text,tags,notes\n"


class Keyboard(io.StringIO):
    """Someone who sits at the terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Three voices of three samples."""
    for number in range(3):
        write_spoken(tmp_path / f"{number}.wav", number, 11 + number)
    path = tmp_path / "voices.csv"
    path.write_text(HEADER + "0.wav,Ann,Hello.,calm;north,Slow.\n1.wav,Bo,,,\n2.wav,Cy,,,\n")
    return path


def lines_of(said: Said) -> list[str]:
    return [line for line in said.out.splitlines() if re.match(r"\d+ of \d+  ", line)]


def states(said: Said) -> list[str]:
    return [item["state"] for item in said.json["items"]]


def count_calls(paid: Paid, monkeypatch: pytest.MonkeyPatch, then: Callable[[int], None]) -> list[str]:
    """Every clone call that reaches the service; ``then`` is told how many there have been."""
    calls: list[str] = []
    take = paid.service.sandbox.faults.take

    def noticed(call: str) -> Fault | None:
        calls.append(call)
        then(len(calls))
        return take(call)

    monkeypatch.setattr(paid.service.sandbox.faults, "take", noticed)
    return calls


def test_a_table_becomes_voices_and_the_same_command_again_makes_nothing(run: Run, table: Path) -> None:
    said = run("clone", "--batch", table, RIGHTS)
    assert said.code == 0, said.err
    assert lines_of(said) == ["1 of 3  Ann  made", "2 of 3  Bo  made", "3 of 3  Cy  made"]
    assert said.out.splitlines()[-1] == "3 made."
    voices = {voice["name"]: voice for voice in run("voices", "--json").json["voices"]}
    assert set(voices) == {"Ann", "Bo", "Cy"}
    assert (voices["Ann"]["tags"], voices["Ann"]["notes"]) == (["calm", "north"], "Slow.")
    again = run("clone", "--batch", table, RIGHTS)
    assert (again.code, again.out, again.err) == (0, "3 made.\n", "")
    assert len(run("voices", "--json").json["voices"]) == 3


def test_json_is_one_object_with_every_item(run: Run, table: Path) -> None:
    said = run("clone", "--batch", table, RIGHTS, "--json")
    assert said.code == 0, said.err
    found = said.json
    assert (found["made"], found["waiting"], found["stopped"], found["cancelled"]) == (3, 0, None, False)
    assert [(item["line"], item["name"], item["state"]) for item in found["items"]] == [
        (2, "Ann", "done"),
        (3, "Bo", "done"),
        (4, "Cy", "done"),
    ]
    ids = {voice["name"]: voice["voice_id"] for voice in run("voices", "--json").json["voices"]}
    assert {item["name"]: item["voice_id"] for item in found["items"]} == ids


def test_rows_that_are_wrong_are_told_together_and_nothing_is_done(run: Run, table: Path, data: Path) -> None:
    table.write_text(HEADER + "0.wav,Ann,Hello.,,\n,Bo,,,\n2.wav,Cy," + "x" * 2001 + ",,\n")
    said = run("clone", "--batch", table, RIGHTS, "--json")
    assert (said.code, said.json["error"]["code"]) == (2, "batch_rows_refused")
    assert [line.partition(":")[0] for line in said.lines[:-1]] == ["Line 3", "Line 4"]
    assert said.json["error"]["facts"]["count"] == 2
    assert not data.exists()


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["0.wav"], "FILE"),
        (["--name", "Ann"], "--name"),
        (["--text", "Hi."], "--text"),
        (["--accuracy", "0"], "--accuracy"),
        (["--noise-reduction"], "--noise-reduction"),
        (["--try-out"], "--try-out"),
        (["--prompt-text", ""], "--prompt-text"),
    ],
)
def test_what_is_said_of_one_voice_does_not_go_with_a_batch(
    run: Run, table: Path, data: Path, words: list[str], named: str
) -> None:
    said = run("clone", "--batch", table, RIGHTS, *words, "--json")
    assert (said.code, said.json["error"]["code"]) == (2, "batch_option_combined")
    assert said.json["error"]["facts"] == {"option": named}
    assert not data.exists()


def test_without_a_batch_the_file_and_the_name_are_needed(run: Run, table: Path) -> None:
    for words, missing in (([], "FILE"), (["0.wav"], "--name")):
        said = run("clone", *words, RIGHTS, "--json")
        assert (said.code, said.json["error"]["code"]) == (2, "option_invalid")
        assert missing in said.err


def test_a_table_that_is_not_there_and_rights_that_are_not_confirmed(
    run: Run, table: Path, data: Path
) -> None:
    said = run("clone", "--batch", "none.csv", RIGHTS, "--json")
    assert (said.code, said.json["error"]["code"]) == (2, "batch_unreadable")
    said = run("clone", "--batch", table, "--json")
    assert (said.code, said.json["error"]["code"]) == (2, "rights_not_confirmed")
    assert not data.exists()


def test_what_a_sample_is_refused_for_is_told_before_the_cost_and_the_rest_is_made(
    paid: Paid, table: Path, make_wav: MakeWav
) -> None:
    make_wav(9.9, name="1.wav")
    said = paid.run("clone", "--batch", table, RIGHTS, "--yes")
    assert said.code == 3
    assert lines_of(said) == ["2 of 3  Bo  refused", "1 of 3  Ann  made", "3 of 3  Cy  made"]
    assert said.out.index("Bo  refused") < said.out.index("About $3.00 on own")
    assert "9.90 s of sound; at least 10 s are needed." in said.err
    assert said.out.splitlines()[-1] == "2 made, 1 refused. This run about cost $3.00."


class TestConsent:
    @pytest.mark.parametrize("options", [[], ["--json"]])
    def test_where_nobody_can_answer_the_cost_is_said_and_nothing_is_paid(
        self, paid: Paid, table: Path, options: list[str]
    ) -> None:
        said = paid.run("clone", "--batch", table, RIGHTS, *options)
        assert said.code == 2
        assert (
            "Voices to be made: 3, for about $4.50. That was not agreed to. Nothing was charged." in said.err
        )
        assert "Say so with --yes." in said.err
        assert "About $4.50 on own (voices to be made: 3, $4.50; " in said.out + said.err
        assert paid.charges == []
        assert paid.run("voices", "--json").json["voices"] == []

    @pytest.mark.parametrize(("answers", "code"), [("y\ny\n", 0), ("y\nn\n", 2), ("n\n", 2)])
    def test_someone_at_a_terminal_is_asked_for_the_rights_and_once_for_the_cost(
        self, paid: Paid, table: Path, monkeypatch: pytest.MonkeyPatch, answers: str, code: int
    ) -> None:
        monkeypatch.setattr(sys, "stdin", Keyboard(answers))
        said = paid.run("clone", "--batch", table)
        assert said.code == code
        assert said.out.count("Make them? [y/N]") == answers.count("\n") - 1
        assert paid.charges.count("clone") == (3 if code == 0 else 0)

    def test_where_nothing_is_left_to_be_made_nobody_is_asked(self, paid: Paid, table: Path) -> None:
        assert paid.run("clone", "--batch", table, RIGHTS, "--yes").code == 0
        said = paid.run("clone", "--batch", table, RIGHTS)
        assert (said.code, said.out) == (0, "3 made. This run about cost $0.00.\n")
        assert paid.charges.count("clone") == 3


class TestUnknown:
    def test_it_wins_is_told_with_how_to_settle_it_and_is_not_sent_again(
        self, paid: Paid, table: Path
    ) -> None:
        paid.fail_next("dropped_after_made")
        said = paid.run("clone", "--batch", table, RIGHTS, "--yes")
        assert said.code == 7
        (attempt,) = paid.run("attempt", "list", "--json").json
        told = f"voicestudio attempt show {attempt['attempt'][:8]}"
        assert told in said.err
        assert said.out.splitlines()[-1] == (
            "2 made, 1 unknown. This run about cost $3.00. $1.50 more may have been charged."
        )
        again = paid.run("clone", "--batch", table, RIGHTS, "--yes", "--again")
        assert (again.code, told in again.err) == (7, True)
        assert paid.charges.count("clone") == 3


class TestStopped:
    def test_a_key_that_is_wrong_stops_it_and_the_same_command_goes_on(
        self, paid: Paid, table: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with monkeypatch.context() as wrong:
            wrong.setenv("VOICESTUDIO_API_KEY", "sk-wrong")
            said = paid.run("clone", "--batch", table, RIGHTS, "--yes", "--json")
        assert (said.code, said.json["stopped"]["code"]) == (4, "key_wrong")
        assert states(said) == ["waiting"] * 3
        assert said.lines[-1] == "The same command goes on with what waits."
        assert paid.charges == []
        assert states(paid.run("clone", "--batch", table, RIGHTS, "--yes", "--json")) == ["done"] * 3

    def test_ctrl_c_ends_it_as_it_ends_a_single_clone_and_the_rest_waits(
        self, paid: Paid, table: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        fetch = PlainStranger.fetch
        fetched: list[str] = []

        def interrupted(self: PlainStranger, address: str, report: Callable[[int, int], None]) -> Any:
            fetched.append(address)
            if len(fetched) == 2:
                signal.raise_signal(signal.SIGINT)
            return fetch(self, address, report)

        with monkeypatch.context() as once:
            once.setattr(PlainStranger, "fetch", interrupted)
            said = paid.run("clone", "--batch", table, RIGHTS, "--yes", "--json")
        assert (said.code, said.json["cancelled"], states(said)) == (
            130,
            True,
            ["done", "waiting", "waiting"],
        )
        assert paid.charges.count("clone") == 1
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
        assert files_of(paid.data / "sandbox" / "files") == []
        assert states(paid.run("clone", "--batch", table, RIGHTS, "--yes", "--json")) == ["done"] * 3
        assert paid.charges.count("clone") == 3

    def test_ctrl_c_during_a_paid_call_waits_for_its_voice(
        self, paid: Paid, table: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        main = threading.main_thread().ident
        assert main is not None
        count_calls(paid, monkeypatch, lambda _calls: signal.pthread_kill(main, signal.SIGINT))
        paid.service.sandbox.faults.add(Fault("latency", seconds=0.3))
        said = paid.run("clone", "--batch", table, RIGHTS, "--yes", "--json")
        assert (said.code, states(said)) == (130, ["done", "waiting", "waiting"])


def test_a_batch_killed_in_the_middle_goes_on_and_nothing_is_paid_twice(
    paid: Paid, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = threading.Event()

    def noticed(calls: int) -> None:
        if calls == 2:
            paid.service.sandbox.faults.add(Fault("latency", seconds=600))
            second.set()

    calls = count_calls(paid, monkeypatch, noticed)
    words = [sys.executable, "-m", "voicestudio", "clone", "--batch", str(table), RIGHTS, "--yes", "--again"]
    with subprocess.Popen(
        words, env=dict(os.environ), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as program:
        assert second.wait(60)
        program.send_signal(signal.SIGKILL)

    said = paid.run("clone", "--batch", table, RIGHTS, "--yes", "--again", "--json")
    assert (said.code, states(said)) == (7, ["done", "unknown", "done"])
    assert [item["code"] for item in said.json["items"]] == [None, "program_ended", None]
    assert calls == ["clone"] * 3
    once_more = paid.run("clone", "--batch", table, RIGHTS, "--yes", "--again", "--json")
    assert (once_more.code, calls) == (7, ["clone"] * 3)
    assert sorted(voice["name"] for voice in paid.run("voices", "--json").json["voices"]) == ["Ann", "Cy"]
