"""A demo that was paid for and could not be fetched: tried once more from the kept reply, without a call."""

import pytest

from tests.fakes.tools import Bench, Listener
from voicestudio.flow.make_voice import make_voice
from voicestudio.flow.preview import fetch_demo_again
from voicestudio.model.calls import CloneReply
from voicestudio.model.errors import LibraryError, NetworkError, ServiceError, VoiceStudioError
from voicestudio.model.progress import Cancelled
from voicestudio.model.voice import CloneRequest, Voice


def nothing(_done: int, _total: int) -> None:
    pass


@pytest.fixture
def voice(bench: Bench, request_for: CloneRequest) -> Voice:
    """Made, and its demo did not come."""
    bench.service.audio_fails = ServiceError("speech_missing")
    made = make_voice(bench.studio, request_for, Listener())
    assert made.warnings == ("demo_missing",)
    bench.service.audio_fails = None
    return made.voice


def gone(bench: Bench, voice: Voice) -> None:
    """It is told that the demo cannot be had, and nothing half lies about."""
    with pytest.raises(ServiceError) as caught:
        fetch_demo_again(bench.studio, voice, nothing)
    assert (caught.value.code, caught.value.facts["voice"]) == ("demo_gone", "Anna")
    assert bench.library.voice(voice.key).demo_file == ""
    files = {path.name for path in bench.library.folder(voice.key).iterdir()}
    assert files == {voice.sample_file}


def test_it_is_fetched_from_where_the_reply_said_and_nothing_is_sent(bench: Bench, voice: Voice) -> None:
    found = fetch_demo_again(bench.studio, voice, nothing)
    assert found == bench.library.voice(voice.key)
    assert (bench.library.folder(voice.key) / found.demo_file).read_bytes() == bench.service.audio
    assert (len(bench.service.clones), bench.service.speeches) == (1, [])


@pytest.mark.parametrize(
    "error",
    [
        ServiceError("speech_missing"),
        ServiceError("speech_missing", status=403),
        NetworkError("service_unreachable"),
    ],
)
def test_where_the_address_does_not_give_it_any_more_it_is_gone(
    bench: Bench, voice: Voice, error: VoiceStudioError
) -> None:
    bench.service.audio_fails = error
    gone(bench, voice)


def test_what_the_address_gives_instead_of_sound_is_no_demo(bench: Bench, voice: Voice) -> None:
    bench.service.audio = b"<html>expired</html>"
    gone(bench, voice)


def test_a_reply_without_an_address_has_no_demo(bench: Bench, voice: Voice) -> None:
    bench.service.reply = CloneReply("Voice 42 ", None)
    gone(bench, voice)


def test_a_reply_that_cannot_be_read_has_no_demo(bench: Bench, voice: Voice) -> None:
    bench.service.read_fails = ServiceError("request_refused")
    gone(bench, voice)


@pytest.mark.parametrize("fails", [KeyError("gone"), LibraryError("library_locked")])
def test_a_library_that_does_not_give_the_reply_has_no_demo(
    bench: Bench, voice: Voice, monkeypatch: pytest.MonkeyPatch, fails: Exception
) -> None:
    def refuse(_key: str) -> None:
        raise fails

    monkeypatch.setattr(bench.library, "attempt", refuse)
    gone(bench, voice)


def test_it_can_be_cancelled_and_tried_yet_again(bench: Bench, voice: Voice) -> None:
    def cancel(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        fetch_demo_again(bench.studio, voice, cancel)
    assert {path.name for path in bench.library.folder(voice.key).iterdir()} == {voice.sample_file}
    assert fetch_demo_again(bench.studio, voice, nothing).demo_file == "demo.wav"
