"""``voicestudio voices``, ``play``, ``speak`` and ``keep``: a voice found, heard, used and kept for good."""

import json
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.terminal.conftest import TEXT, Run, files_of
from voicestudio.audio.media.examining import examine
from voicestudio.sandbox.clock import Clock
from voicestudio.sandbox.store import Store

Ann = dict[str, Any]


def rewrite(data: Path, column: str, value: str) -> None:
    """Change what the library says of all its voices."""
    with closing(sqlite3.connect(data / "library" / "library.sqlite3")) as connection, connection:
        connection.execute(f"UPDATE voices SET {column} = ?", (value,))  # noqa: S608 - names from this file


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory, with a folder in it that is called like a file."""
    folder = tmp_path / "here"
    (folder / "folder.mp3").mkdir(parents=True)
    monkeypatch.chdir(folder)
    return folder


def second_voice(run: Run, speech: Path, name: str) -> str:
    said = run("clone", speech, "--name", name, "--i-have-the-rights", "--again", "--json")
    return str(said.json["voice_id"])


def test_an_empty_library_says_how_to_begin(run: Run) -> None:
    said = run("voices")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("No voices yet.")
    assert "voicestudio clone FILE --name NAME" in said.out
    assert run("voices", "--json").json == {"count": 0, "voices": [], "attempts": []}


def test_a_voice_is_listed_with_its_id_and_the_time_it_has(run: Run, ann: Ann) -> None:
    said = run("voices")
    assert (said.code, said.out) == (0, f"Ann (sandbox)  {ann['voice_id']}  6 d 23 h left\n")
    assert (ann["name"], ann["state"], ann["profile"], ann["model"]) == (
        "Ann",
        "new",
        "sandbox",
        "speech-2.8-hd",
    )
    assert 167 < ann["hours_left"] <= 168
    made_at, expires_at = (datetime.fromisoformat(ann[name]) for name in ("made_at", "expires_at"))
    assert expires_at - made_at == timedelta(hours=168)
    assert made_at.tzinfo is not None


def test_an_expired_voice_is_listed_as_expired(run: Run, ann: Ann, data: Path) -> None:
    made_at = datetime.now(UTC) - timedelta(hours=168)
    rewrite(data, "made_at", made_at.strftime("%Y-%m-%d %H:%M:%S.%f"))
    assert run("voices").out.endswith("  expired\n")
    (voice,) = run("voices", "--json").json["voices"]
    assert (voice["state"], voice["hours_left"]) == ("expired", 0)


def test_the_library_can_be_listed_while_no_service_is_there(run: Run, ann: Ann, data: Path) -> None:
    run("profile", "add", "own", "--base-url", "http://127.0.0.1:9", "--host", "sandbox")
    said = run("voices", "--json")
    assert (said.code, said.err) == (0, "")
    assert said.json["voices"] == [ann | {"hours_left": said.json["voices"][0]["hours_left"]}]


@pytest.mark.usefixtures("no_loudspeaker")
def test_without_a_loudspeaker_playing_says_so(run: Run, ann: Ann) -> None:
    said = run("play", "Ann")
    assert (said.code, said.out) == (1, "")
    assert said.lines == ["This computer has no loudspeaker. Connect one; the file can be opened elsewhere."]


def test_a_voice_without_a_demo_has_nothing_to_play(run: Run, speech: Path) -> None:
    second_voice(run, speech, "Bob")
    said = run("play", "Bob")
    assert said.code == 1
    assert said.lines == ["Bob has no demo. Speak a text with it, or play its sample."]


@pytest.mark.parametrize("form", ["mp3", "wav", "flac"])
def test_a_voice_speaks_into_a_file_and_is_kept_by_it(run: Run, ann: Ann, tmp_path: Path, form: str) -> None:
    output = tmp_path / f"speech.{form}"
    said = run("speak", "Ann", "Hello there, how are you?", "-o", output, "--json")
    assert said.code == 0, said.err
    assert said.json["speech_path"] == str(output)
    assert (said.json["state"], said.json["expires_at"], said.json["hours_left"]) == ("kept", None, None)
    facts = examine(output).facts
    assert (facts.container, facts.channels) == (form, 1)
    assert facts.seconds > 0.5
    assert facts.peak > 0.05
    assert run("voices").out.endswith("  kept\n")


def test_a_person_is_told_where_the_speech_lies(run: Run, ann: Ann, tmp_path: Path) -> None:
    said = run("speak", ann["voice_id"], TEXT, "--output", tmp_path / "a b.MP3")
    assert (said.code, said.err) == (0, "")
    assert f"Ann spoke into {tmp_path / 'a b.MP3'}." in said.out.splitlines()
    assert "$" not in said.out, "the sandbox costs nothing"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["Hello.", "-o", "speech.ogg"], "output_type_unknown"),
        (["Hello.", "-o", "speech"], "output_type_unknown"),
        (["Hello.", "-o", "nowhere/speech.mp3"], "output_not_writable"),
        (["Hello.", "-o", "folder.mp3"], "output_not_writable"),
        (["  ", "-o", "speech.mp3"], "text_empty"),
        (["x" * 50_001, "-o", "speech.mp3"], "text_too_long"),
        (["Hello.", "-o", "speech.mp3", "--model", "speech-01-hd"], "model_unknown"),
        (["Hello."], "option_invalid"),
        (["\udcff", "-o", "speech.mp3"], "option_invalid"),
    ],
)
def test_what_cannot_be_spoken_is_said_before_anything_is_paid(
    run: Run, ann: Ann, here: Path, words: list[str], code: str
) -> None:
    said = run("speak", "Ann", *words, "--json")
    assert (said.code, said.json["error"]["code"]) == (1 if code == "output_not_writable" else 2, code)
    assert run("voices", "--json").json["voices"][0]["state"] == "new"
    assert [path.name for path in here.rglob("*")] == ["folder.mp3"]


def test_a_speech_that_cannot_be_copied_is_paid_for_and_said_to_be_safe(
    run: Run, ann: Ann, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(shutil, "copyfile", full)
    said = run("speak", "Ann", "Hello.", "-o", tmp_path / "speech.mp3", "--json")
    assert (said.code, said.json["state"]) == (1, "kept")
    safe = said.json["speech_path"]
    assert examine(Path(safe)).facts.seconds > 0
    assert said.lines[-1] == f"{tmp_path / 'speech.mp3'} could not be written. The speech is safe in {safe}."
    assert "Nothing was charged" not in said.err


def test_a_file_that_is_there_already_survives_a_refusal_and_not_a_speech(
    run: Run, ann: Ann, tmp_path: Path
) -> None:
    output = tmp_path / "speech.wav"
    output.write_bytes(b"an older one")
    assert run("speak", "Bob", "Hello.", "-o", output).code == 2
    assert output.read_bytes() == b"an older one"
    assert run("speak", "Ann", "Hello.", "-o", output).code == 0
    assert examine(output).facts.container == "wav"


def test_a_voice_is_kept_with_one_word_and_only_once(run: Run, ann: Ann, data: Path) -> None:
    said = run("keep", "Ann", "--json")
    assert (said.code, said.json["state"], said.json["voice_id"]) == (0, "kept", ann["voice_id"])
    store = Store(data / "sandbox")
    charges = [charge.item for charge in store.charges()]
    again = run("keep", "ann")
    assert (again.code, again.out) == (0, "Ann is kept for good.\n")
    assert [charge.item for charge in store.charges()] == charges == ["clone", "preview", "speech"]


def test_a_kept_voice_still_speaks_when_its_168_hours_are_over_and_another_does_not(
    run: Run, ann: Ann, speech: Path, data: Path, tmp_path: Path
) -> None:
    second_voice(run, speech, "Bob")
    assert run("keep", "Ann").code == 0
    Clock(Store(data / "sandbox")).advance(168 * 3600)
    before = files_of(data)

    assert run("speak", "Ann", "Hello.", "-o", tmp_path / "ann.mp3").code == 0
    gone = run("speak", "Bob", "Hello.", "-o", tmp_path / "bob.mp3", "--json")
    assert (gone.code, gone.json["error"]["code"]) == (6, "voice_not_known")
    assert "which should still live" in gone.lines[-1]
    assert not (tmp_path / "bob.mp3").exists()
    states = {voice["name"]: voice["state"] for voice in run("voices", "--json").json["voices"]}
    assert states == {"Ann": "kept", "Bob": "new"}, "a speech that did not come keeps nothing"
    assert len(files_of(data)) == len(before) + 1


@pytest.mark.parametrize("command", [["play"], ["keep"], ["speak"]])
def test_what_nobody_is_called_is_not_found(run: Run, ann: Ann, tmp_path: Path, command: list[str]) -> None:
    rest = ["Hello.", "-o", str(tmp_path / "x.mp3")] if command == ["speak"] else []
    said = run(*command, "Bob", *rest)
    assert (said.code, said.out) == (2, "")
    assert said.lines == ["There is no voice Bob. See voicestudio voices for names and ids."]


def test_a_name_that_two_bear_is_ambiguous_and_an_id_is_not(run: Run, ann: Ann, speech: Path) -> None:
    other = second_voice(run, speech, "ann")
    rewrite(Path(ann["demo_path"]).parents[3], "name", "Ann")
    said = run("keep", "Ann")
    assert (said.code, said.lines) == (2, ["2 voices are called Ann. Use the voice's id instead."])
    assert run("keep", other, "--json").json["voice_id"] == other
    states = [voice["state"] for voice in run("voices", "--json").json["voices"]]
    assert states == ["new", "kept"]


def test_a_strange_name_is_shown_as_it_is(run: Run, ann: Ann, data: Path) -> None:
    name = "[bold]:smile: „Ännchen“ 李明 🎙[/]"
    rewrite(data, "name", name)
    assert run("voices").out.startswith(f"{name} (sandbox)  ")
    assert run("keep", name).out.splitlines()[-1] == f"{name} is kept for good."
    assert json.dumps(name, ensure_ascii=False) in run("voices", "--json").out
    assert run("play", f"{name}!").lines[0].startswith(f"There is no voice {name}!.")
