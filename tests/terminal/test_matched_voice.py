"""The sandbox's natural voice in the terminal: said what it is, and only with the rights confirmed."""

from pathlib import Path

import pytest

from tests.terminal.conftest import Run
from voicestudio.model.sandbox_voice import SandboxVoice
from voicestudio.texts.sandbox_voice import SAID

CLONE = ("--name", "Ann", "--text", "Two blue fish swam in the tank.")


@pytest.fixture(autouse=True)
def _natural(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VOICESTUDIO_SANDBOX_VOICE")


def test_a_clone_and_a_speech_say_which_voice_answers(run: Run, speech: Path, tmp_path: Path) -> None:
    made = run("clone", speech, *CLONE, "--i-have-the-rights", "--json")
    assert made.code == 0, made.err
    assert made.json["sandbox_voice"] == "blend"
    compared = run("compare", "Ann", "--json").json
    assert compared["cosine"] > compared["different_people"]["median"]
    spoken = run("speak", "Ann", "Two fish.", "-o", tmp_path / "a.mp3", "--model", "speech-2.8-turbo")
    assert SAID[SandboxVoice.FAST] in spoken.out
    spoken = run("speak", "Ann", "Здравствуйте.", "-o", tmp_path / "b.mp3")
    assert SAID[SandboxVoice.SMALL_INSTEAD] in spoken.out


def test_without_the_rights_no_voice_is_matched(run: Run, speech: Path, data: Path) -> None:
    refused = run("clone", speech, *CLONE)
    assert refused.code == 2
    assert "rights" in refused.err.lower() or "permission" in refused.err.lower()
    assert run("voices", "--json").json["voices"] == []
    assert not (data / "sandbox").exists(), "the sandbox was not even asked"


def test_no_sentence_calls_a_likeness_a_clone() -> None:
    for voice in (SandboxVoice.BLEND, SandboxVoice.FAST, SandboxVoice.SMALL_INSTEAD):
        assert "clone" not in SAID[voice].lower()
    for voice in (SandboxVoice.BLEND, SandboxVoice.FAST):
        assert "not the same person" in SAID[voice]
    assert set(SAID) == set(SandboxVoice)


def test_the_doctor_says_which_voice_is_there(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def found() -> str:
        (check,) = [one for one in run("doctor", "--json").json if one["name"] == "matched voice"]
        assert not check["missing"]
        return str(check["found"])

    assert found() == "Kokoro, hibari"
    monkeypatch.setenv("VOICESTUDIO_SANDBOX_VOICE", "small")
    assert found() == "not used: VOICESTUDIO_SANDBOX_VOICE"
