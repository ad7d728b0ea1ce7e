"""The contract's JSON: what is sent, as little as possible; what comes back, as leniently as is safe."""

import json
from typing import Final

import pytest

from voicestudio.cloud.wire import clone_body, read_clone, read_speech, speech_body
from voicestudio.model.calls import CloneCall, CloneReply, CloneSettings, RawReply, SpeechCall, SpeechSettings
from voicestudio.model.errors import AccountError, OutcomeUnknownError, ServiceError

URL: Final = "https://host.example/sample.wav"
DEMO: Final = "https://demo.example/audio.mp3"


def reply(body: object, status: int = 200) -> RawReply:
    return RawReply(status, body if isinstance(body, bytes) else json.dumps(body).encode(), trace_id="trace")


@pytest.mark.parametrize(
    ("settings", "sent"),
    [
        (CloneSettings(), {}),
        (CloneSettings("Hi.", "speech-02-hd"), {"text": "Hi.", "model": "speech-02-hd"}),
        (CloneSettings(accuracy=0.0), {"accuracy": 0.0}),
        (CloneSettings(accuracy=1.0), {"accuracy": 1.0}),
        (CloneSettings(noise_reduction=True), {"need_noise_reduction": True}),
        (CloneSettings(volume_normalization=True), {"need_volume_normalization": True}),
    ],
    ids=str,
)
def test_only_what_was_set_is_sent(settings: CloneSettings, sent: dict[str, object]) -> None:
    assert clone_body(CloneCall(URL, settings)) == {"audio_url": URL, **sent}


def test_a_clone_prompt_is_sent_whole_and_as_it_was_read() -> None:
    call = CloneCall(URL, CloneSettings(), "https://host.example/clip.wav", " It is so. ")
    prompt = {"prompt_audio_url": "https://host.example/clip.wav", "prompt_text": " It is so. "}
    assert clone_body(call) == {"audio_url": URL, "clone_prompt": prompt}


def test_a_speech_sends_its_form_only_where_it_is_not_the_services_own() -> None:
    call = SpeechCall(" Voice 42 ", SpeechSettings("Hi.", "speech-02-hd"))
    least = {"text": "Hi.", "voice_setting": {"voice_id": " Voice 42 "}}
    assert speech_body(call) == least
    assert speech_body(SpeechCall(" Voice 42 ", SpeechSettings("Hi.", "speech-02-hd", "wav"))) == {
        **least,
        "audio_setting": {"format": "wav"},
    }


def test_a_speech_sends_how_it_is_to_sound_under_the_names_of_the_page() -> None:
    wish = SpeechSettings("Hi.", "speech-2.8-hd", "mp3", 0.9, 2.5, -3, "whisper", "Chinese,Yue")
    assert speech_body(SpeechCall("a", wish)) == {
        "text": "Hi.",
        "voice_setting": {"voice_id": "a", "speed": 0.9, "vol": 2.5, "pitch": -3, "emotion": "whisper"},
        "language_boost": "Chinese,Yue",
    }


@pytest.mark.parametrize(
    ("body", "read"),
    [
        ({"voice_id": "a", "demo_audio_url": DEMO}, CloneReply("a", DEMO)),
        ({"voice_id": "a"}, CloneReply("a", None)),
        ({"voice_id": "a", "demo_audio_url": None}, CloneReply("a", None)),
        ({"voice_id": "a", "demo_audio_url": ""}, CloneReply("a", None)),
        ({"voice_id": " a\tÄ\u0000 "}, CloneReply(" a\tÄ\u0000 ", None)),
        ({"voice_id": "a", "base_resp": {"status_code": 0, "status_msg": "success"}}, CloneReply("a", None)),
        (
            {"voice_id": "a", "code": 0, "reason": "", "message": "ok", "new": {"x": [1]}},
            CloneReply("a", None),
        ),
    ],
    ids=str,
)
def test_a_voice_id_is_read_byte_for_byte_with_or_without_a_demo(body: object, read: CloneReply) -> None:
    assert read_clone(reply(body)) == read


@pytest.mark.parametrize(
    "odd",
    [
        {"demo_audio_url": {"url": DEMO}},
        {"demo_audio_url": 5},
        {"demo_audio_url": "half a pair \ud800"},
        {"base_resp": None},
        {"base_resp": "ok"},
        {"base_resp": {"status_code": None, "status_msg": None}},
        {"base_resp": {"status_code": "0", "status_msg": 7}},
        {"code": {}, "message": {"text": "ok"}, "reason": None},
        {"reason": "SUCCESS", "message": "success"},
        {"reason": ["x"], "metadata": "none"},
    ],
    ids=str,
)
def test_an_odd_field_does_not_hide_the_voice_that_was_paid_for(odd: dict[str, object]) -> None:
    assert read_clone(reply({"voice_id": "a", **odd})) == CloneReply("a", None)


@pytest.mark.parametrize("voice_id", [None, "", 42, 4.2, True, [], {}, "half a pair \ud800"], ids=ascii)
def test_without_a_voice_id_the_outcome_is_unknown(voice_id: object) -> None:
    for body in ({"voice_id": voice_id}, {"demo_audio_url": DEMO}, {}):
        with pytest.raises(OutcomeUnknownError) as caught:
            read_clone(reply(body))
        assert caught.value.code == "reply_without_voice_id"
        assert caught.value.facts["trace_id"] == "trace"


WITHOUT_JSON: Final = [
    b"",
    b" ",
    b"<!doctype html><p>Log in",
    b'{"voice_id": "a',
    b'["voice_id"]',
    b'"a"',
    b"null",
    b"7",
    b"\xff\xfe\x00",
    b"[" * 100_000,
    b'{"voice_id": ' + b"9" * 5000 + b"}",
]


@pytest.mark.parametrize("body", WITHOUT_JSON, ids=lambda body: repr(body[:20]))
@pytest.mark.parametrize(
    ("status", "code"),
    [(200, "reply_not_json"), (202, "reply_not_json"), (204, "reply_not_json"), (500, "reply_server_error")],
)
def test_a_reply_that_is_no_object_may_hide_a_voice(body: bytes, status: int, code: str) -> None:
    for read in (read_clone, read_speech):
        with pytest.raises(OutcomeUnknownError) as caught:
            read(reply(body, status))
        assert caught.value.code == code


@pytest.mark.parametrize("body", [b"", b"<!doctype html><p>No", b"[]"])
@pytest.mark.parametrize(
    ("status", "kind", "code"),
    [
        (400, ServiceError, "request_refused"),
        (401, AccountError, "key_wrong"),
        (403, AccountError, "not_permitted"),
        (404, ServiceError, "address_not_found"),
        (413, ServiceError, "audio_refused"),
        (429, ServiceError, "rate_limited"),
        (302, ServiceError, "address_not_found"),
    ],
)
def test_a_refusal_without_json_is_told_by_its_status(
    body: bytes, status: int, kind: type[ServiceError], code: str
) -> None:
    with pytest.raises(kind) as caught:
        read_clone(reply(body, status))
    assert (caught.value.code, caught.value.facts["status"]) == (code, status)
    assert not isinstance(caught.value, OutcomeUnknownError)
