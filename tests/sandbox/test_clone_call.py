"""The vendor's rules of the fetched audio, and what a clone answers, costs and leaves behind."""

import re
import socket
from pathlib import Path
from typing import Final

import pytest

from tests.sandbox.caller import CLONE, MODELS, Caller, refused, stranger_gets
from tests.sandbox.sounds import encoded, heard, silent_wav
from voicestudio.sandbox.server import SandboxServer

BODY: Final = "INVALID_REQUEST_BODY"
AUDIO: Final = "INVALID_AUDIO_FILE"
MEBIBYTES_20: Final = 20 * 1024 * 1024
RATE_OF_LARGE: Final = 96_000
UUID: Final = r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
CLONE_UNITS: Final = 15_000  # $1.50


def large_wav(size: int) -> bytes:
    return silent_wav((size - 44) / RATE_OF_LARGE, RATE_OF_LARGE)


@pytest.mark.parametrize("seconds", [10.0, 10.01, 299.99, 300.0])
def test_a_sample_of_10_to_300_seconds_makes_one_voice_at_one_charge(shared: Caller, seconds: float) -> None:
    reply = shared.clone(shared.put(silent_wav(seconds)))
    assert reply.status_code == 200
    assert set(reply.json()) == {"voice_id"}
    assert shared.ledger() == [("clone", reply.json()["voice_id"], 0, CLONE_UNITS)]


@pytest.mark.parametrize(
    ("seconds", "says"), [(0.1, "10 s"), (9.99, "10 s"), (300.01, "5 min"), (300.1, "5 min"), (400, "5 min")]
)
def test_a_sample_outside_10_to_300_seconds_is_refused_and_free(
    shared: Caller, seconds: float, says: str
) -> None:
    refused(shared.clone(shared.put(silent_wav(seconds))), AUDIO, says)
    assert shared.ledger() == []


def test_a_sample_may_have_20_mebibytes_and_not_a_byte_more(shared: Caller) -> None:
    most, more = large_wav(MEBIBYTES_20), large_wav(MEBIBYTES_20 + 1)
    assert (len(most), len(more)) == (MEBIBYTES_20, MEBIBYTES_20 + 1)
    assert shared.clone(shared.put(most)).status_code == 200
    refused(shared.clone(shared.put(more)), AUDIO, "20 MB")
    assert len(shared.ledger()) == 1


@pytest.mark.parametrize("form", ["mp3", "m4a"])
def test_the_content_tells_the_format_whatever_the_name_says(shared: Caller, form: str) -> None:
    assert shared.clone(shared.put(encoded(form), "wav")).status_code == 200


@pytest.mark.parametrize("form", ["flac", "ogg"])
def test_other_formats_are_refused_also_under_an_accepted_name(shared: Caller, form: str) -> None:
    refused(shared.clone(shared.put(encoded(form), "wav")), AUDIO, form)


@pytest.mark.parametrize(
    "content", [b"", b"RIFF", b"<!doctype html><p>no", bytes(100_000), b"ID3" + bytes(99)]
)
def test_what_is_not_audio_is_refused(shared: Caller, content: bytes) -> None:
    refused(shared.clone(shared.put(content)), AUDIO, "not audio")


@pytest.mark.parametrize(("seconds", "accepted"), [(0.5, True), (7.99, True), (8.0, False), (8.01, False)])
def test_a_prompt_lasts_less_than_8_seconds(shared: Caller, seconds: float, accepted: bool) -> None:
    prompt = {"prompt_audio_url": shared.put(silent_wav(seconds)), "prompt_text": "It is so."}
    reply = shared.clone(shared.put(silent_wav(10.0)), clone_prompt=prompt)
    if accepted:
        assert reply.status_code == 200
    else:
        refused(reply, AUDIO, "less than 8 s")


def test_a_prompt_in_another_format_is_refused(shared: Caller) -> None:
    prompt = {"prompt_audio_url": shared.put(encoded("flac", 3.0)), "prompt_text": "It is so."}
    refused(shared.clone(shared.put(silent_wav(10.0)), clone_prompt=prompt), AUDIO, "flac")


def test_nothing_is_made_where_the_sample_cannot_be_fetched(shared: Caller) -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        closed_port = nobody.getsockname()[1]
    unsigned = shared.put(silent_wav(10.0)).partition("?")[0]
    removed = shared.put(silent_wav(10.0))
    assert shared.http.delete(removed.partition("?")[0]).status_code == 204
    refused(shared.clone(f"http://127.0.0.1:{closed_port}/x.wav"), BODY, "audio_url")
    refused(shared.clone(unsigned), BODY, "403")
    refused(shared.clone(removed), BODY, "404")
    assert shared.ledger() == []


@pytest.mark.parametrize(
    "address", ["", "x.wav", "data:audio/wav;base64,UklGRg==", "ftp://127.0.0.1/x.wav", "//127.0.0.1/x.wav"]
)
def test_an_address_that_is_not_http_is_refused(shared: Caller, address: str) -> None:
    refused(shared.clone(address), BODY, "audio_url")


def test_a_file_of_this_computer_is_not_read(shared: Caller, tmp_path: Path) -> None:
    sample = tmp_path / "sample.wav"
    sample.write_bytes(silent_wav(10.0))
    refused(shared.clone(sample.as_uri()), BODY, "http")


@pytest.mark.parametrize("address", ["http://[::1", "http://xn--/", "http://127.0.0.1:99999/", "http://a b/"])
def test_an_address_that_cannot_be_read_is_refused_like_any_other(shared: Caller, address: str) -> None:
    refused(shared.clone(address), BODY, "audio_url")


def test_each_clone_is_a_new_voice_and_a_new_charge(shared: Caller) -> None:
    address = shared.put(silent_wav(10.0))
    first, second = (shared.clone(address).json()["voice_id"] for _ in range(2))
    assert first != second
    for voice_id in (first, second):
        assert re.fullmatch(f"voice_{UUID}", voice_id)
    assert [(item, voice) for item, voice, *_ in shared.ledger()] == [("clone", first), ("clone", second)]


@pytest.mark.parametrize(
    ("model", "units"), [(model, 100 if "hd" in model else 60) for model in MODELS]
)  # $100 and $60 for a million characters
def test_text_and_model_together_give_a_demo_that_is_charged_by_its_characters(
    shared: Caller, model: str, units: int
) -> None:
    text = "A rainbow. ".ljust(99) + "!"
    voice = shared.clone(shared.put(silent_wav(10.0)), text=text, model=model).json()
    assert set(voice) == {"voice_id", "demo_audio_url"}
    assert shared.ledger() == [
        ("clone", voice["voice_id"], 0, CLONE_UNITS),
        ("preview", voice["voice_id"], 100, units),
    ]


def test_the_demo_is_audible_speech_for_whoever_has_its_address(caller: Caller, speech: Path) -> None:
    address = caller.put(speech.read_bytes())
    demo = caller.clone(address, text="A division of light.", model="speech-2.8-hd").json()["demo_audio_url"]
    reply = stranger_gets(demo)
    assert (reply.status_code, reply.headers["content-type"]) == (200, "audio/mpeg")
    seconds, peak = heard(reply.content)
    assert 0.5 < seconds < 10
    assert peak > 0.1
    caller.advance(24)
    assert stranger_gets(demo).status_code == 403


@pytest.mark.parametrize("fields", [{}, {"model": "speech-02-hd"}, {"text": "", "model": "speech-02-hd"}])
def test_without_a_text_there_is_no_demo_and_no_charge_for_one(
    shared: Caller, fields: dict[str, object]
) -> None:
    reply = shared.clone(shared.put(silent_wav(10.0)), **fields)
    assert set(reply.json()) == {"voice_id"}
    assert [item for item, *_ in shared.ledger()] == ["clone"]


def test_nothing_of_the_sample_stays_with_the_sandbox(caller: Caller, sandbox: SandboxServer) -> None:
    for sample, container in ((silent_wav(10.0), "wav"), (encoded("flac"), "flac")):
        address = caller.put(sample, container)
        caller.clone(address)
        caller.http.delete(address.partition("?")[0])
    left = {path.name for path in sandbox.sandbox.store.folder.rglob("*") if path.is_file()}
    assert left == {"sandbox.sqlite3"}


@pytest.mark.parametrize("method", ["GET", "DELETE", "PUT"])
def test_voices_can_be_neither_listed_nor_deleted(shared: Caller, method: str) -> None:
    refused(shared.http.request(method, CLONE), "API_NOT_FOUND", status=404)
