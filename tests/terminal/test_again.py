"""``voicestudio clone`` of what was cloned before: refused with what there is, and made when told so."""

import io
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.terminal.conftest import TEXT, Paid, Run, folders_of
from voicestudio.sandbox.clock import Clock
from voicestudio.sandbox.faults import Fault

CLONE = ("--name", "Berta", "--i-have-the-rights")


class Keyboard(io.StringIO):
    """Somebody at a terminal, and what is answered."""

    def isatty(self) -> bool:
        return True


def names(run: Run) -> list[str]:
    return sorted(voice["name"] for voice in run("voices", "--json").json["voices"])


def test_the_same_recording_again_is_refused_with_the_voice_there_is(
    run: Run, ann: dict[str, Any], speech: Path, data: Path
) -> None:
    folders = folders_of(data)
    said = run("clone", speech, *CLONE, "--json")
    assert (said.code, said.json["error"]["code"]) == (2, "same_voice_exists")
    facts = said.json["error"]["facts"]
    assert (facts["voice"], facts["voice_id"]) == ("Ann", ann["voice_id"])
    assert 167 < facts["hours_left"] <= 168
    assert "You already have Ann (6 d 23 h left)" in said.lines[-1]
    assert "--again" in said.lines[-1]
    assert folders_of(data) == folders


def test_another_name_of_the_file_or_another_text_is_no_other_voice(
    run: Run, ann: dict[str, Any], speech: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "a copy.wav"
    shutil.copyfile(speech, copy)
    for options in ([], ["--text", "Something else."], ["--text", TEXT, "--model", "speech-02-turbo"]):
        assert run("clone", copy, *CLONE, *options).code == 2
    assert names(run) == ["Ann"]


@pytest.mark.parametrize("options", [["--again"], ["--accuracy", "0.9"], ["--noise-reduction"]])
def test_told_so_or_with_another_recipe_it_is_made(
    run: Run, ann: dict[str, Any], speech: Path, options: list[str]
) -> None:
    assert run("clone", speech, *CLONE, *options).code == 0
    assert names(run) == ["Ann", "Berta"]


def test_a_kept_voice_is_told_as_kept(run: Run, ann: dict[str, Any], speech: Path) -> None:
    assert run("keep", "Ann").code == 0
    said = run("clone", speech, *CLONE, "--json")
    assert "You already have Ann (kept)" in said.lines[-1]
    assert said.json["error"]["facts"]["hours_left"] is None


def test_the_librarys_own_copy_of_the_sample_is_the_same_recording(run: Run, ann: dict[str, Any]) -> None:
    assert run("clone", ann["sample_path"], *CLONE).code == 2


@pytest.mark.usefixtures("ann")
@pytest.mark.parametrize(("answer", "made"), [("y\n", ["Ann", "Berta"]), ("n\n", ["Ann"])])
def test_someone_at_a_terminal_is_asked_instead(
    run: Run, speech: Path, monkeypatch: pytest.MonkeyPatch, answer: str, made: list[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", Keyboard(answer))
    said = run("clone", speech, *CLONE)
    assert "You already have Ann" in said.out
    assert "Make another all the same? [y/N]" in said.out
    assert said.code == (0 if len(made) == 2 else 2)
    assert names(run) == made


def test_a_script_is_never_asked(
    run: Run, ann: dict[str, Any], speech: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Keyboard("y\n"))
    assert run("clone", speech, *CLONE, "--json").json["error"]["code"] == "same_voice_exists"


def test_a_paid_service_is_not_asked_for_the_same_twice(paid: Paid, speech: Path) -> None:
    assert paid.clone().code == 0
    said = paid.clone()
    assert (said.code, said.json["error"]["code"]) == (2, "same_voice_exists")
    assert paid.charges == ["clone", "preview"]


def test_a_voice_of_the_sandbox_is_none_of_a_paid_service(paid: Paid) -> None:
    assert paid.clone("--profile", "sandbox").code == 0
    assert paid.clone().code == 0
    assert paid.charges == ["clone", "preview"]


def test_while_an_earlier_try_is_unknown_the_way_to_settle_it_is_told(paid: Paid, unknown: str) -> None:
    charges = paid.charges
    said = paid.clone("--accuracy", "0.1")
    assert (said.code, said.json["error"]["code"]) == (2, "same_sample_unknown")
    assert f"voicestudio attempt show {unknown[:8]}" in said.lines[-1]
    assert "Nothing was charged now" in said.lines[-1]
    assert paid.charges == charges
    assert paid.clone("--again").code == 0


def test_once_it_is_settled_nothing_is_in_the_way(paid: Paid, unknown: str) -> None:
    assert paid.run("attempt", "settle", unknown, "--lost").code == 0
    assert paid.clone().code == 0


class TestTryOut:
    def test_the_voice_is_kept_at_once_and_heard(self, paid: Paid) -> None:
        said = paid.clone("--try-out")
        assert said.code == 0, said.err
        assert (said.json["state"], said.json["expires_at"]) == ("kept", None)
        assert Path(said.json["demo_path"]).stat().st_size > 1_000
        assert said.json["warnings"] == []
        assert paid.charges == ["clone", "speech"]
        Clock(paid.service.sandbox.store).advance(169 * 3600)
        assert (
            paid.run("speak", "Ann", "Hi.", "-o", Path(said.json["demo_path"]).with_name("x.mp3")).code == 0
        )

    def test_a_person_is_told_that_it_is_kept(self, run: Run, speech: Path) -> None:
        options = ("--name", "Ann", "--text", TEXT, "--i-have-the-rights", "--try-out")
        said = run("clone", speech, *options)
        assert (said.code, said.err) == (0, "")
        assert "kept for good." in said.out
        assert "left" not in said.out
        assert "Demo: " in said.out

    @pytest.mark.parametrize(
        ("kind", "warning", "told"),
        [
            ("not_verified", "try_out_failed", "its first speech failed"),
            ("dropped_after_made", "try_out_unknown", "it may have been charged"),
        ],
    )
    def test_where_the_speech_does_not_come_the_voice_is_saved_and_it_is_said(
        self, paid: Paid, kind: str, warning: str, told: str
    ) -> None:
        paid.service.sandbox.faults.add(Fault(kind, "speech"))
        said = paid.clone("--try-out")
        assert (said.code, said.json["warnings"]) == (0, [warning])
        assert (said.json["state"], said.json["demo_path"]) == ("new", None)
        assert told in said.lines[-1]
        unknown = paid.run("attempt", "list", "--json").json
        assert [one["kind"] for one in unknown] == (["speech"] if warning == "try_out_unknown" else [])

    def test_without_a_text_there_is_nothing_to_try_out(self, paid: Paid, speech: Path) -> None:
        said = paid.run("clone", speech, *CLONE, "--try-out")
        assert (said.code, len(said.lines)) == (2, 1)
        assert paid.charges == []
