"""``voicestudio snippet``, ``ids`` and ``calendar``: what other programs take over."""

import csv
import io
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from tests.terminal.conftest import TEXT, Run
from voicestudio.local.keys import SANDBOX_KEY
from voicestudio.sandbox.clock import Clock
from voicestudio.sandbox.server import SandboxServer, new_sandbox
from voicestudio.sandbox.store import Store

Ann = dict[str, Any]


def second_voice(run: Run, speech: Path, name: str) -> str:
    options = ("--name", name, "--text", TEXT, "--i-have-the-rights", "--again", "--json")
    return str(run("clone", speech, *options).json["voice_id"])


def rows(written: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written, newline="")))


class TestSnippet:
    def test_it_speaks_with_a_sandbox_that_is_served(
        self, run: Run, ann: Ann, data: Path, tmp_path: Path
    ) -> None:
        said = run("snippet", "Ann", "--language", "python")
        assert (said.code, said.err) == (0, "")
        assert "voicestudio sandbox --port 8765" in said.out
        server = SandboxServer(new_sandbox(data / "sandbox", SANDBOX_KEY))
        try:
            program = said.out.replace("http://127.0.0.1:8765", server.base_url)
            environment = {"NOVITA_API_KEY": SANDBOX_KEY}
            command = [sys.executable, "-c", program]
            ended = subprocess.run(command, cwd=tmp_path, env=environment, check=False, capture_output=True)
        finally:
            server.close()
        assert (ended.returncode, ended.stderr) == (0, b"")
        assert (tmp_path / "speech.mp3").stat().st_size > 1_000
        assert [charge.item for charge in Store(data / "sandbox").charges()][-1] == "speech"

    def test_of_a_profile_it_bears_the_base_url_and_curl_is_what_is_told_unasked(
        self, run: Run, own: SandboxServer, speech: Path
    ) -> None:
        voice_id = second_voice(run, speech, "Berta")
        said = run("snippet", voice_id)
        assert f"{own.base_url}/v3/minimax-speech-2.8-hd" in said.out
        assert "curl" in said.out
        assert voice_id in said.out
        assert SANDBOX_KEY not in said.out
        assert "sandbox --port" not in said.out

    def test_of_an_expired_voice_that_is_said_beside_it(
        self, run: Run, ann: Ann, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("voicestudio.compose.now", lambda: datetime.now(UTC) + timedelta(hours=168))
        said = run("snippet", ann["voice_id"], "--language", "javascript")
        assert said.code == 0
        assert said.lines[0].startswith("Ann counts as expired")
        assert ann["voice_id"] in said.out

    def test_a_language_or_a_voice_that_is_not_there_is_refused(self, run: Run, ann: Ann) -> None:
        assert run("snippet", "Ann", "--language", "perl").code == 2
        assert run("snippet", "Bob").code == 2


class TestIds:
    def test_all_of_them_on_standard_output(self, run: Run, ann: Ann, speech: Path) -> None:
        other = second_voice(run, speech, "=Berta")
        said = run("ids")
        assert (said.code, said.err) == (0, "")
        assert [(row["voice_id"], row["name"]) for row in rows(said.out)] == [
            (ann["voice_id"], "Ann"),
            (other, "'=Berta"),
        ]

    def test_words_narrow_it_down_as_in_the_list(self, run: Run, ann: Ann, speech: Path) -> None:
        other = second_voice(run, speech, "Berta Brown")
        for words in (["berta"], ["bro", "ber"], ["Brown Berta"]):
            assert [row["voice_id"] for row in rows(run("ids", *words).out)] == [other]
        assert rows(run("ids", "nobody").out) == []

    def test_into_a_file_over_an_earlier_one_in_utf_8(
        self, run: Run, ann: Ann, speech: Path, tmp_path: Path
    ) -> None:
        output = tmp_path / "ids.csv"
        output.write_text("an earlier and much longer one\n" * 100)
        second_voice(run, speech, "李明")
        assert run("ids", "-o", output).out == f"2 in {output}.\n"
        written = output.read_bytes().decode("utf-8")
        assert [row["name"] for row in rows(written)] == ["Ann", "李明"]
        assert written.count("\r\n") == written.count("\n") == 3


class TestCalendar:
    def test_it_holds_who_counts_down(self, run: Run, ann: Ann, speech: Path, tmp_path: Path) -> None:
        output = tmp_path / "voices.ics"
        second_voice(run, speech, "Berta")
        assert run("calendar", "-o", output).out == f"2 in {output}.\n"
        assert run("keep", "Berta").code == 0
        assert run("calendar", "-o", output).out == f"1 in {output}.\n"
        (event,) = Calendar.from_ical(output.read_bytes()).events
        assert ann["voice_id"] in str(event["description"])
        assert event.start == datetime.fromisoformat(ann["expires_at"]).replace(microsecond=0)

    def test_without_a_file_it_is_not_known_where(self, run: Run, ann: Ann) -> None:
        assert run("calendar").code == 2


@pytest.mark.parametrize("command", ["ids", "calendar"])
def test_where_nothing_can_be_written_it_is_said(run: Run, ann: Ann, tmp_path: Path, command: str) -> None:
    said = run(command, "-o", tmp_path / "no folder" / "file")
    assert (said.code, len(said.lines)) == (1, 1)
    assert "cannot be written" in said.lines[0]


class TestGone:
    """A voice that the service does not know, as the terminal tells of it."""

    def test_first_it_is_to_be_asked_again_then_to_be_made_again(
        self, run: Run, ann: Ann, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        Clock(Store(data / "sandbox")).advance(168 * 3600)
        speak = ("speak", "Ann", "Hello.", "-o", tmp_path / "x.mp3", "--json")
        first = run(*speak)
        assert (first.code, first.json["error"]["code"]) == (6, "voice_not_known")
        assert "2 h from now" in first.lines[-1]
        assert run("voices", "--json").json["voices"][0]["state"] == "new"
        monkeypatch.setattr("voicestudio.compose.now", lambda: datetime.now(UTC) + timedelta(hours=2))
        second = run(*speak)
        assert (second.code, second.json["error"]["code"]) == (6, "voice_gone")
        assert "voicestudio again VOICE" in second.lines[-1]
        assert run("voices", "--json").json["voices"][0]["state"] == "expired"
        third = run(*speak)
        assert "the service said that it does not know it" in third.lines[0]
        assert third.json["error"]["code"] == "voice_gone"
