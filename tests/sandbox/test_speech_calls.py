"""T2A in both dialects, at once and as tasks: forms, ranges, limits, charges."""

import io
from typing import Final

import numpy as np
import pytest
import soundfile

from tests.sandbox.caller import MODELS, Caller, refused, stranger_gets
from tests.sandbox.sounds import heard, silent_wav
from voicestudio.sandbox.server import SandboxServer

BODY: Final = "INVALID_REQUEST_BODY"
AT_ONCE: Final = "/v3/minimax-"
AS_TASK: Final = "/v3/async/minimax-"
OLDER: Final = [model for model in MODELS if not model.startswith("speech-2.8")]
NEWEST: Final = ["speech-2.8-hd", "speech-2.8-turbo"]


@pytest.fixture(scope="module")
def voice(_of_the_file: Caller) -> str:
    """The id of a voice that is there for the whole file."""
    return _of_the_file.voice(silent_wav(10.0))


@pytest.mark.parametrize("model", OLDER)
def test_the_older_models_answer_with_the_audio_alone(shared: Caller, voice: str, model: str) -> None:
    reply = shared.speak(voice, model=model)
    assert set(reply.json()) == {"audio"}
    seconds, peak = heard(bytes.fromhex(reply.json()["audio"]))
    assert seconds > 0.1
    assert peak > 0.05


@pytest.mark.parametrize("model", NEWEST)
def test_the_newest_models_wrap_their_audio(shared: Caller, voice: str, model: str) -> None:
    answer = shared.speak(voice, "Hello.", model=model).json()
    assert set(answer) == {"data", "trace_id", "base_resp", "extra_info"}
    assert answer["base_resp"]["status_code"] == 0
    assert answer["extra_info"]["usage_characters"] == 6
    assert heard(bytes.fromhex(answer["data"]["audio"]))[1] > 0.05


@pytest.mark.parametrize("model", ["speech-02-hd", "speech-2.8-hd"])
def test_as_an_address_the_audio_is_fetched_without_a_key(shared: Caller, voice: str, model: str) -> None:
    answer = shared.speak(voice, model=model, output_format="url").json()
    reply = stranger_gets(answer.get("data", answer)["audio"])
    assert (reply.status_code, reply.headers["content-type"]) == (200, "audio/mpeg")
    assert heard(reply.content)[1] > 0.05


@pytest.mark.parametrize(("form", "beginning"), [("wav", b"RIFF"), ("flac", b"fLaC"), ("mp3", b"ID3")])
@pytest.mark.parametrize("rate", [8000, 44_100])
def test_audio_comes_in_the_form_and_rate_that_were_asked_for(
    shared: Caller, voice: str, form: str, beginning: bytes, rate: int
) -> None:
    setting = {"format": form, "sample_rate": rate}
    audio = bytes.fromhex(shared.speak(voice, audio_setting=setting).json()["audio"])
    assert audio.startswith(beginning)
    assert soundfile.info(io.BytesIO(audio)).samplerate == rate


def test_pcm_is_the_wav_without_its_header(shared: Caller, voice: str) -> None:
    pcm, wav = (
        bytes.fromhex(shared.speak(voice, audio_setting={"format": form}).json()["audio"])
        for form in ("pcm", "wav")
    )
    seconds = heard(wav)[0]
    samples = np.frombuffer(pcm, "<i2")
    assert len(samples) / 32_000 == pytest.approx(seconds)
    assert np.abs(samples).max() > 1000


def test_the_newest_tasks_name_the_rate_in_their_own_way(shared: Caller, voice: str) -> None:
    setting = {"format": "wav", "audio_sample_rate": 8000}
    task_id = shared.speak(voice, model="speech-2.8-hd", at=AS_TASK, audio_setting=setting).json()["task_id"]
    audio = [shared.task(task_id).json() for _ in range(3)][-1]["audios"][0]["audio_url"]
    assert int.from_bytes(stranger_gets(audio).content[24:28], "little") == 8000


@pytest.mark.parametrize(
    ("name", "value", "accepted"),
    [
        *(("speed", value, 0.5 <= value <= 2) for value in (0.49, 0.5, 1, 2, 2.01)),
        *(("vol", value, 0 < value <= 10) for value in (-1, 0, 0.01, 10, 10.01)),
        *(("pitch", value, -12 <= value <= 12) for value in (-13, -12, 0, 12, 13)),
        ("pitch", 1.5, False),
        ("speed", None, False),
        ("vol", "loud", False),
    ],
)
def test_speed_volume_and_pitch_have_their_ranges(
    shared: Caller, voice: str, name: str, value: object, accepted: bool
) -> None:
    reply = shared.speak(voice, setting={name: value})
    if accepted:
        assert reply.status_code == 200
    else:
        refused(reply, BODY, f"voice_setting.{name}")


@pytest.mark.parametrize(
    ("fields", "naming"),
    [
        ({"audio_setting": {"sample_rate": 48_000}}, "sample_rate"),
        ({"audio_setting": {"format": "ogg"}}, "format"),
        ({"output_format": "base64"}, "output_format"),
        ({"stream": True}, "stream"),
        ({"text": None}, "text"),
        ({"text": ""}, "text"),
        ({"text": " . "}, "text"),
        ({"voice_setting": {}}, "voice_id"),
        ({"voice_setting": {"voice_id": ""}}, "voice_id"),
    ],
    ids=str,
)
@pytest.mark.parametrize("at", [AT_ONCE, AS_TASK])
def test_what_cannot_be_spoken_so_is_refused_and_free(
    shared: Caller, voice: str, fields: dict[str, object], naming: str, at: str
) -> None:
    body = {"text": "Hi.", "voice_setting": {"voice_id": voice}, **fields}
    refused(shared.http.post(f"{at}speech-02-hd", json=body), BODY, naming)
    assert shared.ledger() == []


@pytest.mark.parametrize(
    ("at", "characters", "accepted"),
    [
        (AT_ONCE, 9_999, True),
        (AT_ONCE, 10_000, False),
        (AS_TASK, 10_000, True),
        (AS_TASK, 50_000, True),
        (AS_TASK, 50_001, False),
    ],
)
def test_a_text_has_its_longest_length(
    shared: Caller, voice: str, at: str, characters: int, accepted: bool
) -> None:
    reply = shared.speak(voice, "Hi.".ljust(characters), at=at)
    if accepted:
        assert reply.status_code == 200
        assert shared.ledger()[-1] == ("speech", voice, characters, characters)
    else:
        refused(reply, BODY, "characters")


@pytest.mark.parametrize("model", ["speech-02-hd", "speech-2.8-turbo"])
def test_a_task_is_queued_then_processed_then_done(shared: Caller, voice: str, model: str) -> None:
    submitted = shared.speak(voice, "Hello.", model=model, at=AS_TASK).json()
    if model in NEWEST:
        assert (submitted["usage_characters"], submitted["base_resp"]["status_code"]) == (6, 0)
    else:
        assert set(submitted) == {"task_id"}
    states = [shared.task(submitted["task_id"]).json() for _ in range(4)]
    assert [state["task"]["status"].removeprefix("TASK_STATUS_") for state in states] == [
        "QUEUED",
        "PROCESSING",
        "SUCCEED",
        "SUCCEED",
    ]
    assert states[0]["audios"] == states[1]["audios"] == []
    audio = states[2]["audios"][0]
    assert heard(stranger_gets(audio["audio_url"]).content)[1] > 0.05
    assert int(audio["audio_url_ttl"]) > 0


@pytest.mark.parametrize("task_id", ["", "00000000-0000-4000-8000-000000000000", "' OR 1=1"])
def test_a_task_that_nobody_submitted_is_not_found(shared: Caller, task_id: str) -> None:
    refused(shared.task(task_id), "TASK_NOT_FOUND", status=404)


@pytest.mark.parametrize("at", [AT_ONCE, AS_TASK])
@pytest.mark.parametrize("model", ["speech-01-hd", "speech-2.8", "voice-design", "speech-02-hd/x"])
def test_a_model_that_is_none_of_the_eight_is_no_api(shared: Caller, voice: str, model: str, at: str) -> None:
    refused(shared.speak(voice, model=model, at=at), "API_NOT_FOUND", status=404)


def test_the_balance_falls_by_what_the_ledger_says(shared: Caller) -> None:
    before = shared.balance()
    voice_id = shared.voice(silent_wav(10.0))
    shared.speak(voice_id, "Ten chars.", model="speech-2.6-hd")
    shared.speak(voice_id, "Ten chars.", model="speech-2.8-turbo", at=AS_TASK)
    assert shared.ledger() == [
        ("clone", voice_id, 0, 15_000),
        ("speech", voice_id, 10, 10),
        ("speech", voice_id, 10, 6),
    ]
    assert before - shared.balance() == 15_016


def test_the_balance_is_told_in_texts(shared: Caller) -> None:
    answer = shared.http.get("/openapi/v1/billing/balance/detail").json()
    assert set(answer) == {"availableBalance", "cashBalance", "creditLimit", "outstandingInvoices"}
    assert all(isinstance(value, str) and value.lstrip("-").isdigit() for value in answer.values())


def test_audio_that_was_sent_as_digits_is_not_kept(caller: Caller, sandbox: SandboxServer) -> None:
    voice_id = caller.voice(silent_wav(10.0))
    before = set(sandbox.sandbox.store.folder.rglob("*"))
    assert caller.speak(voice_id).status_code == 200
    assert set(sandbox.sandbox.store.folder.rglob("*")) == before
