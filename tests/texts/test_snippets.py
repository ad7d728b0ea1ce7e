"""Snippets are really run, against the strict server: what arrives is the voice id, byte for byte."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from tests.library.conftest import attempt_of, key_of, voice_of
from tests.servers.speech_faults import SpeechFault
from tests.servers.speech_server import SpeechServer
from tests.servers.speech_sounds import SOUNDS
from voicestudio.cloud.service import SPEECH_PATH
from voicestudio.cloud.wire import speech_body
from voicestudio.flow.keep import sentence_for
from voicestudio.model.calls import CloneSettings, SpeechCall, SpeechSettings
from voicestudio.model.rules import MODEL_DEFAULT, MODELS
from voicestudio.model.voice import Voice
from voicestudio.texts.snippets import KEY_VARIABLE, SANDBOX_AT, Language, snippet

KEY: Final = "speech-key"
PLAIN: Final = "voice_4bc8f72b-71ed-4089-8f00-0123456789ab"
STRANGE: Final = (
    " _vX001.aZ~Q= ",
    """'"'"' "double" 'single' `touch hurt` $(touch hurt) ${HOME} $HOME \\ \\n \\u0041 %s %% !! !x""",
    "line\nline\r\nreturn\rtab\ttab\x00\x07\x1b[31m\x7f\x85",
    "e\u0301 é 李明 🎙 \u2028\u2029 \u202egnirts \ufeff\u00a0 \U000e0001 </script> */ // # ${x} `y`",
    "\\",
    "@/etc/passwd",
)
BASH, CURL, NODE = (shutil.which(name) for name in ("bash", "curl", "node"))
PYTHON: Final = shutil.which("python3")
HAS_JQ: Final = bool(shutil.which("jq") and shutil.which("xxd"))
NEEDED: Final = {
    Language.CURL: BASH and CURL,
    Language.PYTHON: PYTHON,
    Language.JAVASCRIPT: NODE,
}


@pytest.fixture
def server() -> Iterator[SpeechServer]:
    with SpeechServer(KEY, voice_ids={PLAIN, *STRANGE}) as opened:
        yield opened


@pytest.fixture(params=list(Language))
def language(request: pytest.FixtureRequest) -> Language:
    wanted: Language = request.param
    if not NEEDED[wanted]:
        pytest.skip(f"what runs {wanted.value} is not here")
    return wanted


def a_voice(voice_id: str = PLAIN, model: str | None = None, **changes: object) -> Voice:
    settings = CloneSettings("Hello.", model) if model else CloneSettings()
    voice = voice_of(attempt_of(key_of(1)), voice_id=voice_id, settings=settings, base_url="elsewhere")
    return replace(voice, **changes)  # type: ignore[arg-type] # fields of a voice


def run(language: Language, program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a snippet in a folder of its own, with nothing but the key."""
    ending = {Language.CURL: "sh", Language.PYTHON: "py", Language.JAVASCRIPT: "mjs"}[language]
    runner = {Language.CURL: BASH, Language.PYTHON: PYTHON, Language.JAVASCRIPT: NODE}[language]
    script = folder / f"speech.{ending}"
    script.write_text(program, encoding="utf-8")
    return subprocess.run(
        [str(runner), str(script)],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "HOME": str(folder), KEY_VARIABLE: KEY},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("strange", STRANGE)
def test_whatever_an_id_or_a_text_holds_arrives_as_it_is(
    server: SpeechServer, language: Language, tmp_path: Path, strange: str
) -> None:
    voice = a_voice(strange, name=strange)
    ended = run(language, snippet(language, voice, server.base_url, strange), tmp_path)
    (post,) = server.posts
    assert (post.refused, server.texts) == (None, [strange]), ended.stderr
    assert post.json == {"text": strange, "voice_setting": {"voice_id": strange}}
    assert not (tmp_path / "hurt").exists()


@pytest.mark.parametrize("model", [None, *MODELS])
def test_it_is_the_call_that_the_program_itself_makes(
    server: SpeechServer, language: Language, tmp_path: Path, model: str | None
) -> None:
    voice = a_voice(model=model)
    ended = run(language, snippet(language, voice, server.base_url), tmp_path)
    used = model or MODEL_DEFAULT
    (post,) = server.posts
    assert post.path == SPEECH_PATH.format(model=used)
    assert post.json == speech_body(SpeechCall(PLAIN, SpeechSettings(sentence_for(voice), used)))
    assert post.refused is None
    if language is not Language.CURL or HAS_JQ:
        assert (tmp_path / "speech.mp3").read_bytes() == SOUNDS["mp3"].body
        assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.parametrize("wanted", [Language.PYTHON, Language.JAVASCRIPT])
def test_audio_at_an_address_is_fetched_without_the_key(
    server: SpeechServer, tmp_path: Path, wanted: Language
) -> None:
    if not NEEDED[wanted]:
        pytest.skip(f"what runs {wanted.value} is not here")
    server.fault = SpeechFault("as_url")
    ended = run(wanted, snippet(wanted, a_voice(), server.base_url), tmp_path)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert (tmp_path / "speech.mp3").read_bytes() == SOUNDS["mp3"].body
    assert server.errors == []


@pytest.mark.parametrize("model", ["speech-2.8-hd", "speech-02-hd"])
def test_a_refusal_is_no_speech(server: SpeechServer, language: Language, tmp_path: Path, model: str) -> None:
    server.voice_ids.clear()
    ended = run(language, snippet(language, a_voice(model=model), server.base_url), tmp_path)
    assert len(server.posts) == 1
    assert not (tmp_path / "speech.mp3").exists() or (tmp_path / "speech.mp3").stat().st_size == 0
    assert ended.returncode != 0 or language is Language.CURL


@pytest.mark.skipif(not (BASH and CURL), reason="bash or curl is not here")
@pytest.mark.parametrize("strange", STRANGE)
def test_pasted_into_a_shell_that_expands_history_it_is_the_same(
    server: SpeechServer, tmp_path: Path, strange: str
) -> None:
    program = snippet(Language.CURL, a_voice(strange, name=strange), server.base_url, strange)
    subprocess.run(
        [str(BASH), "--norc", "-i"],
        input=program,
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), KEY_VARIABLE: KEY},
        capture_output=True,
        text=True,
        check=False,
        start_new_session=True,
    )
    (post,) = server.posts
    assert post.json == {"text": strange, "voice_setting": {"voice_id": strange}}
    assert not (tmp_path / "hurt").exists()


@pytest.mark.skipif(not BASH, reason="bash is not here")
@pytest.mark.parametrize("strange", STRANGE)
@pytest.mark.parametrize("base_url", ["sandbox", "https://api.example"])
def test_a_shell_that_knows_no_remarks_takes_them_for_words(
    tmp_path: Path, strange: str, base_url: str
) -> None:
    program = snippet(Language.CURL, a_voice(name=strange, base_url=base_url), SANDBOX_AT)
    remarks = [line for line in program.splitlines() if line.startswith("# ")]
    assert len(remarks) == (4 if base_url == "sandbox" else 2)
    script = "\n".join(f"printf '%s\\n' {line.removeprefix('# ')}" for line in remarks)
    ended = subprocess.run(
        [str(BASH), "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stderr, list(tmp_path.iterdir())) == (0, "", [])
    assert json.loads(ended.stdout.splitlines()[4]) == strange


@pytest.mark.parametrize("wanted", list(Language))
def test_the_key_is_named_and_never_there(wanted: Language) -> None:
    assert KEY_VARIABLE in snippet(wanted, a_voice(), "https://api.example")
    assert "sandbox" not in snippet(wanted, a_voice(), "https://api.example")


@pytest.mark.parametrize("wanted", list(Language))
def test_of_a_sandbox_voice_it_is_said_how_the_sandbox_is_served(wanted: Language) -> None:
    program = snippet(wanted, a_voice(base_url="sandbox"), "http://127.0.0.1:4711")
    assert "voicestudio sandbox --port 4711" in program
    assert "http://127.0.0.1:4711/v3/" in program
