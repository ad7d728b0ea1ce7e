"""``voicestudio speak`` of standard input, and of a text so long that the service speaks it as a task."""

import io
import sys
from pathlib import Path
from typing import Final

import numpy as np
import pytest

from tests.terminal.conftest import Paid, Run
from voicestudio.audio.media.examining import examine
from voicestudio.cloud import service
from voicestudio.sandbox.voice import Manner, Shape, Speech

LONG: Final = "A sentence. " * 834  # 10,008 characters


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Nobody waits between two looks, and the service hums a second instead of reading for minutes."""
    spoken: list[str] = []

    def hum(text: str, _shape: Shape, _manner: Manner) -> Speech:
        spoken.append(text)
        tone = np.sin(np.arange(16_000) / 20) / 2
        return Speech(tone.astype(np.float32), 16_000)

    monkeypatch.setattr(service, "TASK_FIRST_WAIT", 0.0)
    monkeypatch.setattr("voicestudio.sandbox.espeak.EspeakEngine.speak", lambda _self, *what: hum(*what))
    return spoken


def typed(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes on standard input, which is no terminal."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


@pytest.mark.parametrize("text", ["Hello there.", "Grüße, 李明! 🎙", "one\ntwo\n\nthree", "-"])
@pytest.mark.usefixtures("ann")
def test_a_text_of_standard_input_is_spoken(
    run: Run, quick: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, text: str
) -> None:
    typed(text, monkeypatch)
    said = run("speak", "Ann", "-", "-o", tmp_path / "x.wav")
    assert said.code == 0, said.err
    assert quick == [text]
    assert examine(tmp_path / "x.wav").facts.container == "wav"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\n\n"])
@pytest.mark.usefixtures("ann")
def test_the_line_end_behind_a_text_of_standard_input_is_not_spoken(
    run: Run, quick: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, end: str
) -> None:
    typed(f"one\ntwo{end}", monkeypatch)
    assert run("speak", "Ann", "-", "-o", tmp_path / "x.mp3").code == 0
    assert quick == ["one\ntwo"]


@pytest.mark.usefixtures("ann")
def test_standard_input_that_is_no_text_is_refused_before_anything_is_asked(
    run: Run, asked: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    bytes_in = io.TextIOWrapper(io.BytesIO(b"\xff hello"), encoding="utf-8", errors="strict")
    monkeypatch.setattr(sys, "stdin", bytes_in)
    said = run("speak", "Ann", "-", "-o", tmp_path / "x.mp3")
    assert (said.code, said.out, len(said.lines)) == (2, "", 1)
    assert "it is not UTF-8" in said.lines[0]
    assert (asked, list(tmp_path.glob("x.*"))) == ([], [])


@pytest.mark.usefixtures("ann")
def test_what_of_standard_input_cannot_be_spoken_is_refused(
    run: Run, asked: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for text, code in (
        ("", "text_empty"),
        (" \n", "text_empty"),
        ("x" * 50_001, "text_too_long"),
        ("half a \udcff letter", "option_invalid"),
    ):
        typed(text, monkeypatch)
        said = run("speak", "Ann", "-", "-o", tmp_path / "x.mp3", "--json")
        assert (said.code, said.json["error"]["code"]) == (2, code)
    assert (asked, list(tmp_path.glob("x.*"))) == ([], [])


@pytest.mark.usefixtures("ann")
def test_a_long_text_goes_as_a_task_and_is_waited_for(
    run: Run, quick: list[str], asked: list[str], tmp_path: Path
) -> None:
    for characters in (9_999, 10_000, 50_000):
        output = tmp_path / f"{characters}.mp3"
        said = run("speak", "Ann", "x" * characters, "-o", output, "--json")
        assert said.code == 0, said.err
        as_task = characters > 9_999
        assert asked.pop().startswith("/v3/async/") == as_task
        assert any(line.startswith("Wait") for line in said.lines) == as_task
        assert said.json["state"] == "kept"
        assert examine(output).facts.seconds > 0.9
    assert [len(text) for text in quick] == [9_999, 10_000, 50_000]
    assert asked == []


@pytest.mark.usefixtures("ann", "quick")
def test_a_long_text_of_the_newest_models_has_no_wav(run: Run, asked: list[str], tmp_path: Path) -> None:
    said = run("speak", "Ann", LONG, "-o", tmp_path / "x.wav", "--json")
    assert (said.code, said.json["error"]["code"]) == (2, "output_type_unknown")
    assert asked == []
    other = ("--model", "speech-2.6-hd")
    assert run("speak", "Ann", LONG, "-o", tmp_path / "x.wav", *other).code == 0


@pytest.mark.usefixtures("quick")
def test_a_task_that_is_gone_is_told_with_what_it_may_have_cost(
    paid: Paid, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert paid.clone().code == 0
    monkeypatch.setattr(paid.service.sandbox.store, "poll_task", lambda _id: None)
    said = paid.run("speak", "Ann", LONG, "-o", tmp_path / "x.mp3", "--json")
    assert (said.code, said.json["error"]["code"]) == (6, "speech_task_gone")
    assert "may have been charged" in said.lines[-1]
    assert not (tmp_path / "x.mp3").exists()
    assert paid.run("voices", "--json").json["voices"][0]["state"] == "new"
    assert paid.run("ledger", "Ann", "--json").json["calls"][-1]["charged"] == "maybe"


@pytest.mark.usefixtures("quick")
def test_a_task_that_could_not_be_looked_at_is_completed_by_the_next_command(
    paid: Paid, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert paid.clone().code == 0
    with monkeypatch.context() as away:
        away.setattr(service, "TASK_PATH", "/nowhere")
        said = paid.run("speak", "Ann", LONG, "-o", tmp_path / "x.mp3", "--json")
        assert (said.code, said.json["error"]["code"]) == (6, "speech_not_ready")
    charges = paid.charges
    for _ in range(3):  # queued, processing, done: each start looks once
        said = paid.run("voices", "--json")
    assert said.json["voices"][0]["state"] == "kept"
    (line,) = said.lines
    assert line.startswith("Ann: a speech that was paid for is complete now: ")
    assert Path(line.rpartition(": ")[2]).is_file()
    assert paid.charges == charges
