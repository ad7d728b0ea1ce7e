"""``voicestudio voice`` and ``tags``: what a person changes in the library, and the bin."""

import io
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.terminal.conftest import Run
from tests.terminal.shelves import put

DAYS = timedelta(days=4)


@pytest.fixture(autouse=True)
def _two(data: Path) -> None:
    put(data, 1, "Ann", DAYS, demo_file="demo.mp3")
    put(data, 2, "Bob", DAYS)


def voice(run: Run, wanted: str) -> Any:
    """A voice as scripts see it."""
    return run("voice", "show", wanted, "--json").json


def names(run: Run, *options: str) -> set[str]:
    return {one["name"] for one in run("voices", *options, "--json").json["voices"]}


def test_a_voice_is_shown_with_all_that_is_known(run: Run, data: Path) -> None:
    run("voice", "note", "Ann", "reads the news")
    run("voice", "tag", "Ann", "--tag", "film")
    run("voice", "colour", "Ann", "#3366CC")
    said = run("voice", "show", "ann")
    assert (said.code, said.err) == (0, "")
    shown = dict(line.split(maxsplit=1) for line in said.out.splitlines())
    assert (shown["name"], shown["id"], shown["state"]) == ("Ann", "id-1", "4 d 0 h left")
    assert (shown["tags"], shown["colour"], shown["notes"]) == ("film", "#3366cc", "reads the news")
    assert shown["demo"] == str(data / "library" / "audio" / "1".zfill(32) / "demo.mp3")
    assert "stand-in" in shown["made"]
    assert {"sample", "kept", "model"}.isdisjoint(shown)


def test_a_voice_is_renamed_and_found_by_its_new_name_alone(run: Run) -> None:
    said = run("voice", "rename", "id-1", "  Änne B. ")
    assert (said.code, said.out) == (0, "Ann is called Änne B. now.\n")
    assert voice(run, "änne b.")["voice_id"] == "id-1"
    assert run("voice", "show", "Ann").code == 2


@pytest.mark.parametrize("name", ["", "  "])
def test_a_name_of_nothing_is_refused(run: Run, name: str) -> None:
    said = run("voice", "rename", "Ann", name)
    assert (said.code, said.lines) == (2, ["A voice needs a name, and spaces are none. Enter one."])
    assert names(run) == {"Ann", "Bob"}


def test_notes_come_from_the_command_line_or_from_standard_input(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("voice", "note", "Ann", "two\nlines").code == 0
    assert voice(run, "Ann")["notes"] == "two\nlines"
    monkeypatch.setattr(sys, "stdin", io.StringIO("from a pipe\nand more\n"))
    assert run("voice", "note", "Ann", "-").out == "Noted of Ann.\n"
    assert voice(run, "Ann")["notes"] == "from a pipe\nand more"
    assert run("voice", "note", "Ann", "").out == "Ann has no notes now.\n"
    assert voice(run, "Ann")["notes"] == ""


class TestTags:
    def test_several_voices_get_several_tags_and_lose_them(self, run: Run) -> None:
        said = run("voice", "tag", "Ann", "Bob", "ann", "--tag", "film", "--tag", " for  TV ")
        assert said.out == "Tagged film: Ann, Bob\nTagged for TV: Ann, Bob\n"
        assert voice(run, "Bob")["tags"] == ["film", "for TV"]
        assert run("voice", "untag", "Bob", "--tag", "FILM").out == "No longer tagged FILM: Bob\n"
        assert (voice(run, "Ann")["tags"], voice(run, "Bob")["tags"]) == (["film", "for TV"], ["for TV"])

    def test_only_whom_it_changes_is_told(self, run: Run) -> None:
        run("voice", "tag", "Ann", "--tag", "film")
        assert run("voice", "tag", "Ann", "Bob", "--tag", "Film").out == "Tagged Film: Bob\n"
        assert run("voice", "tag", "Ann", "--tag", "film").out == "Tagged film: Nothing was changed.\n"
        said = run("voice", "untag", "Ann", "--tag", "none such")
        assert (said.code, said.out) == (0, "No longer tagged none such: Nothing was changed.\n")

    def test_tags_are_listed_with_how_many_bear_them(self, run: Run) -> None:
        assert run("tags").out.startswith("No voice has a tag yet")
        run("voice", "tag", "Ann", "Bob", "--tag", "film")
        run("voice", "tag", "Ann", "--tag", "Allo")
        assert [line.split() for line in run("tags").out.splitlines()] == [["1", "Allo"], ["2", "film"]]
        assert run("tags", "--json").json == [{"tag": "Allo", "voices": 1}, {"tag": "film", "voices": 2}]

    @pytest.mark.parametrize("command", ["tag", "untag"])
    @pytest.mark.parametrize(
        ("tag", "said"),
        [
            (" ", "A tag needs a word, and spaces are none."),
            ("x" * 101, "This tag has 101 characters; at most 100 are accepted."),
        ],
    )
    def test_a_tag_that_will_not_do_changes_nothing(
        self, run: Run, command: str, tag: str, said: str
    ) -> None:
        refused = run("voice", command, "Ann", "--tag", "film", "--tag", tag)
        assert refused.code == 2
        assert refused.lines[0].startswith(said)
        assert run("tags", "--json").json == []

    def test_a_tag_of_a_hundred_characters_will_do(self, run: Run) -> None:
        assert run("voice", "tag", "Ann", "--tag", "x" * 100).code == 0
        assert voice(run, "Ann")["tags"] == ["x" * 100]

    def test_without_a_tag_it_is_a_mistake(self, run: Run) -> None:
        assert run("voice", "tag", "Ann").code == 2

    def test_one_voice_that_is_not_there_changes_none(self, run: Run) -> None:
        said = run("voice", "tag", "Ann", "Cid", "--tag", "film")
        assert (said.code, said.lines) == (
            2,
            ["There is no voice Cid. See voicestudio voices for names and ids."],
        )
        assert run("tags", "--json").json == []


def test_a_colour_comes_and_goes(run: Run) -> None:
    assert run("voice", "colour", "Ann", "#ABCDEF").out == "Ann has the colour #abcdef.\n"
    assert voice(run, "Ann")["colour"] == "#abcdef"
    assert run("voice", "colour", "Ann", "blue").lines == [
        "blue is not a colour. Write one like #3366cc, or none."
    ]
    assert run("voice", "colour", "Ann", "none").code == 0
    assert voice(run, "Ann")["colour"] is None


class TestBin:
    def test_what_is_removed_is_said_to_stay_at_the_service_and_how_it_comes_back(self, run: Run) -> None:
        said = run("voice", "remove", "Ann", "Bob")
        assert (said.code, said.err) == (0, "")
        first, second, third = said.out.splitlines()
        assert first == "Removed: Ann, Bob"
        assert "in this library only" in second
        assert "the service knows no deletion" in second
        assert "30 days" in second
        assert third == "Take it back: voicestudio voice restore id-1 id-2"
        assert names(run) == set()
        assert names(run, "--bin") == {"Ann", "Bob"}
        assert run(*third.removeprefix("Take it back: voicestudio ").split()).code == 0
        assert names(run) == {"Ann", "Bob"}

    def test_a_voice_comes_back_as_it_was(self, run: Run) -> None:
        run("voice", "tag", "Ann", "--tag", "film")
        before = voice(run, "Ann")
        run("voice", "remove", "Ann")
        assert run("tags", "--json").json == []
        assert run("voice", "restore", "ann").out == "Ann  4 d 0 h left\nBack in the library.\n"
        assert voice(run, "Ann") == before | {"hours_left": voice(run, "Ann")["hours_left"]}

    @pytest.mark.parametrize("command", [["show"], ["remove"], ["folder"], ["rename"], ["note"]])
    def test_in_the_bin_a_voice_is_not_found_otherwise(self, run: Run, command: list[str]) -> None:
        run("voice", "remove", "Ann")
        rest = ["x"] if command[0] in {"rename", "note"} else []
        said = run("voice", *command, "Ann", *rest)
        assert said.lines == ["There is no voice Ann. See voicestudio voices for names and ids."]

    def test_what_is_not_in_the_bin_is_told_as_such(self, run: Run) -> None:
        said = run("voice", "restore", "Ann")
        assert (said.code, said.lines) == (
            2,
            ["There is no voice Ann in the bin. See voicestudio voices --bin for what is there."],
        )


def test_a_name_that_several_bear_is_refused_and_their_ids_are_not(run: Run, data: Path) -> None:
    put(data, 3, "Ann", DAYS)
    for command in (["remove", "Bob", "Ann"], ["tag", "Bob", "Ann", "--tag", "film"], ["show", "Ann"]):
        said = run("voice", *command)
        assert (said.code, said.lines) == (2, ["2 voices are called Ann. Use the voice's id instead."])
    assert run("tags", "--json").json == []
    assert run("voice", "remove", "id-1", "id-3").code == 0
    assert run("voice", "restore", "Ann").code == 2
    assert run("voice", "restore", "id-3").code == 0
    assert names(run) == {"Ann", "Bob"}


def test_the_folder_of_a_voice_is_printed_alone(run: Run, data: Path) -> None:
    said = run("voice", "folder", "Ann")
    assert (said.code, said.err) == (0, "")
    assert said.out == f"{data / 'library' / 'audio' / '1'.zfill(32)}\n"


@pytest.mark.parametrize("command", ["rename", "note", "colour"])
def test_what_is_no_text_is_refused(run: Run, command: str) -> None:
    assert run("voice", command, "Ann", "\udcff").code == 2


def test_the_speakers_consent_is_kept_with_the_voice(run: Run, tmp_path: Path) -> None:
    (tmp_path / "yes.txt").write_text("I agree.", encoding="utf-8")
    said = run("voice", "consent", "Ann", tmp_path / "yes.txt")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("Kept with Ann: ")
    shown = dict(line.split(maxsplit=1) for line in run("voice", "show", "Ann").out.splitlines())
    assert Path(shown["consent"]).read_text(encoding="utf-8") == "I agree."
    assert run("voice", "consent", "Ann", tmp_path / "missing.pdf").code == 2
