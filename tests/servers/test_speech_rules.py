"""Each rule of the T2A pages at, below and above its edge."""

import json

import pytest

from tests.servers.page_calls import JSON
from tests.servers.speech_calls import (
    AS_TASK,
    AT_ONCE,
    BOTH,
    MIX,
    NEW,
    OLD,
    VOICE,
    accepted,
    body_of,
    post,
    refused,
    voice_of,
)
from tests.servers.speech_server import SpeechServer


def test_authorization(speech: SpeechServer) -> None:
    """T2A pages: Bearer {{API Key}}."""
    for place, model in BOTH:
        for key in ("", "Bearer other", "bearer speech-key", "speech-key", "Bearer  speech-key"):
            status, raw, _ = post(speech, body_of(), place + model, key=key)
            assert (status, json.loads(raw)["reason"]) == (403, "INVALID_API_KEY")
    assert (speech.charged, len(speech.posts)) == (0, 20)


def test_content_type(speech: SpeechServer) -> None:
    """T2A pages: Enum application/json; a charset parameter changes nothing."""
    for kind in ("", "text/json", f"{JSON}; v=1", "multipart/form-data"):
        refused(speech, body_of(), "Content-Type: ", kind=kind)
    accepted(speech, body_of(), kind=f'{JSON}; charset="UTF-8"')


def test_not_a_json_object(speech: SpeechServer) -> None:
    """The body is one JSON object, each name once."""
    good = json.dumps(body_of()).encode()
    for raw in (b"", b"[]", b"null", b"{", good + b"}", good[:-1] + b", " + good[1:]):
        refused(speech, raw, "body: ")
    assert [one.json for one in speech.posts[:5]] == [{}] * 5


@pytest.mark.parametrize(
    ("rule", "name", "values"),
    [
        ("model: unknown field", "model", [OLD, None]),
        ("extra: unknown field", "extra", [{}]),
        ("text: str", "text", [None, 5, ["Hi."]]),
        ("text: required", "text", ["", " ", "\n"]),
        ("voice_setting: dict", "voice_setting", [None, [], VOICE]),
        ("voice_id: required", "voice_setting", [{}, {"voice_id": ""}]),
        ("voice_id: str", "voice_setting", [{"voice_id": 7}, {"voice_id": None}]),
        ("name: unknown field", "voice_setting", [{"voice_id": VOICE, "name": "x"}]),
        ("audio_setting: dict", "audio_setting", [None, "mp3"]),
        ("tone: list", "pronunciation_dict", [{"tone": "omg/oh"}, {"tone": None}]),
        ("tone: list of str", "pronunciation_dict", [{"tone": [{}]}]),
        ("tone: word/rep", "pronunciation_dict", [{"tone": ["omg"]}, {"tone": ["omg/"]}]),
        ("language_boost: not", "language_boost", ["Klingon", "english", ""]),
        ("language_boost: NoneType or str", "language_boost", [5, True]),
        ("output_format: not", "output_format", ["URL", "mp3"]),
        ("output_format: str", "output_format", [None]),
        ("pitch: value range [-100, 100]", "voice_modify", [{"pitch": 101}, {"pitch": -101}]),
        ("timbre: int", "voice_modify", [{"timbre": 1.0}]),
        ("sound_effects: not", "voice_modify", [{"sound_effects": "echo"}]),
        ("stream: bool", "stream", [0, "false", None]),
        ("stream: not offered", "stream", [True]),
    ],
)
def test_fields_refused(speech: SpeechServer, rule: str, name: str, values: list[object]) -> None:
    """Unknown names, wrong types, values that are no options, in either dialect."""
    for value in values:
        refused(speech, body_of(**{name: value}), rule)
        refused(speech, body_of(**{name: value}), rule, AT_ONCE + NEW)


def test_what_is_required(speech: SpeechServer) -> None:
    """T2A pages: text, and a voice id unless the voices of a mix are given."""
    for place, model in BOTH:
        refused(speech, {}, "text: required", place + model)
        refused(speech, {"text": "Hello."}, "voice_id: required", place + model)
    accepted(speech, {"text": "Hello.", "timbre_weights": MIX})


def test_the_voice(speech: SpeechServer) -> None:
    """T2A pages: speed [0.5, 2], vol (0, 10], pitch an integer of [-12, 12]."""
    edges: list[tuple[str, list[object], list[object]]] = [
        ("speed", [0.5, 1, 2], [0.49, 2.01, float("nan"), "1", True, None]),
        ("vol", [0.01, 10], [0, -1, 10.01, "1"]),
        ("pitch", [-12, 0, 12], [-13, 13, 0.0, True]),
        ("text_normalization", [True, False], [1, "true", None]),
    ]
    for name, inside, outside in edges:
        for value in inside:
            accepted(speech, voice_of(**{name: value}))
        for value in outside:
            refused(speech, voice_of(**{name: value}), f"{name}: ")


@pytest.mark.parametrize(("place", "model"), BOTH)
def test_the_audio(speech: SpeechServer, place: str, model: str) -> None:
    """T2A pages: six rates, four bitrates, two channels; a task of 2.8 renames the rate, and has no wav."""
    task_of_new = (place, model) == (AS_TASK, NEW)
    rate, other = ("audio_sample_rate", "sample_rate")[:: 1 if task_of_new else -1]
    forms = ["mp3", "pcm", "flac"] if task_of_new else ["mp3", "pcm", "flac", "wav"]
    edges: list[tuple[str, list[object], list[object]]] = [
        (rate, [8000, 16000, 22050, 24000, 32000, 44100], [48000, 0, 32000.0, "32000", None]),
        ("bitrate", [32000, 64000, 128000, 256000], [96000, 128, "128000"]),
        ("format", [*forms], ["ogg", "MP3", "", None, *({"wav"} - {*forms})]),
        ("channel", [1, 2], [0, 3, True, "1"]),
        (other, [], [32000]),
    ]
    for name, inside, outside in edges:
        for value in inside:
            accepted(speech, body_of(audio_setting={name: value}), place + model)
        for value in outside:
            refused(speech, body_of(audio_setting={name: value}), f"{name}: ", place + model)


def test_the_length_of_a_text(speech: SpeechServer) -> None:
    """T2A pages: less than 10,000 characters at once, 50,000 as a task."""
    for model in (OLD, NEW):
        for place, most in ((AT_ONCE, 9_999), (AS_TASK, 50_000)):
            accepted(speech, body_of(text="\N{GRINNING FACE}" * most), place + model)
            refused(speech, body_of(text="x" * (most + 1)), "text: ", place + model)


def test_pauses(speech: SpeechServer) -> None:
    """T2A pages: <#x#>, 0.01 to 99.99 s, between two parts that can be spoken."""
    for text in (
        "One<#0.01#>two",
        "One <#99.99#> two <#5#> three",
        "(laughs)<#1#>\u597d",
        "a <# b",
        "a #> b",
    ):
        accepted(speech, body_of(text=text))
    for seconds in ("0", "0.00", "100", "99.999", "-1", "x", "", " 1", "\u0661"):
        refused(speech, body_of(text=f"One<#{seconds}#>two"), "text: a pause is")
    for text in ("<#1#>one", "one<#1#>", "one<#1#><#1#>two", "one<#1#> ... <#1#>two", "<#1#>"):
        refused(speech, body_of(text=text), "text: a pause stands between")
