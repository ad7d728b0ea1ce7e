"""From a file to a voice: what is written when, what is left behind, what is never done twice."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.conftest import MakeWav
from tests.fakes.tools import Bench, Listener
from voicestudio.audio.media.hashing import sha256_of
from voicestudio.flow.make_voice import make_voice
from voicestudio.flow.recover import recover
from voicestudio.model.calls import CloneReply, RawReply
from voicestudio.model.errors import (
    AccountError,
    HostError,
    NetworkError,
    OutcomeUnknownError,
    SampleError,
    ServiceError,
    SetupError,
    VoiceStudioError,
)
from voicestudio.model.progress import Cancelled, Stage
from voicestudio.model.sample import ClonePrompt
from voicestudio.model.voice import Attempt, AttemptState, CloneRequest


def attempts(bench: Bench) -> list[Attempt]:
    return list(bench.library.attempts(set(AttemptState)))


def test_the_stages_come_in_their_order_and_the_voice_is_saved(
    bench: Bench, request_for: CloneRequest
) -> None:
    listener = Listener()
    made = make_voice(bench.studio, request_for, listener)
    assert listener.stages == [stage for stage in Stage if stage not in {Stage.SPEAK, Stage.WAIT}]
    assert [item.stage for item in made.stages] == listener.stages
    assert bench.library.voices() == [made.voice]
    assert made.voice.voice_id == "Voice 42 "
    assert made.voice.made_at == bench.moment
    assert attempts(bench)[0].state is AttemptState.DONE


def test_the_intent_is_on_record_before_the_call_and_the_reply_before_it_is_read(
    bench: Bench, request_for: CloneRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[AttemptState] = []
    bench.service.while_sending = lambda: seen.append(attempts(bench)[0].state)
    read = bench.service.read_clone

    def look_first(raw: RawReply) -> CloneReply:
        attempt = attempts(bench)[0]
        seen.append(attempt.state)
        assert attempt.reply is not None
        assert attempt.reply.body == b'{"voice_id": "as it came"}'
        return read(raw)

    monkeypatch.setattr(bench.service, "read_clone", look_first)
    make_voice(bench.studio, request_for, Listener())
    assert seen == [AttemptState.SENT, AttemptState.ANSWERED]


def test_the_journal_names_an_object_before_it_is_uploaded(bench: Bench, request_for: CloneRequest) -> None:
    open_lines: list[int] = []

    def look() -> None:
        open_lines.append(len(bench.library.pending_removals(bench.moment, attempts(bench)[0].key)))

    bench.service.while_sending = look
    make_voice(bench.studio, request_for, Listener(Stage.HOST, lambda: None))
    assert open_lines == [1]
    assert bench.host.objects == {}
    assert bench.library.pending_removals(bench.moment, attempts(bench)[0].key) == []


@pytest.mark.parametrize(
    "error",
    [
        ServiceError("audio_refused", said="too noisy"),
        AccountError("balance_empty"),
        NetworkError("service_unreachable"),
    ],
    ids=lambda error: error.code,
)
def test_after_a_refusal_nothing_is_left_but_the_record(
    bench: Bench, request_for: CloneRequest, error: VoiceStudioError
) -> None:
    bench.service.send_fails = error
    with pytest.raises(type(error)):
        make_voice(bench.studio, request_for, Listener())
    assert bench.host.objects == {}
    assert bench.audio_folders == []
    assert [(item.state, item.error_code) for item in attempts(bench)] == [(AttemptState.FAILED, error.code)]


def test_a_refusal_that_stands_in_the_reply_leaves_nothing_either(
    bench: Bench, request_for: CloneRequest
) -> None:
    bench.service.read_fails = ServiceError("cloning_not_permitted")
    with pytest.raises(ServiceError):
        make_voice(bench.studio, request_for, Listener())
    assert bench.audio_folders == []
    assert attempts(bench)[0].state is AttemptState.FAILED
    assert bench.library.voices() == []


def test_when_no_reply_came_the_sample_stays_until_its_address_dies(
    bench: Bench, request_for: CloneRequest
) -> None:
    bench.service.send_fails = OutcomeUnknownError("reply_timed_out")
    with pytest.raises(OutcomeUnknownError):
        make_voice(bench.studio, request_for, Listener())
    assert len(bench.host.objects) == 1
    assert attempts(bench)[0].state is AttemptState.UNKNOWN
    assert bench.library.pending_removals(bench.moment) == []
    bench.moment = bench.moment.replace(minute=16)
    recover(bench.studio)
    assert bench.host.objects == {}
    assert len(bench.service.clones) == 1


def test_when_a_senseless_reply_came_the_sample_goes_at_once(bench: Bench, request_for: CloneRequest) -> None:
    bench.service.read_fails = OutcomeUnknownError("reply_not_json")
    with pytest.raises(OutcomeUnknownError):
        make_voice(bench.studio, request_for, Listener())
    assert bench.host.objects == {}
    assert attempts(bench)[0].state is AttemptState.UNKNOWN


@pytest.mark.parametrize("stage", [Stage.CHECK, Stage.PREPARE, Stage.HOST, Stage.REHEARSE])
def test_cancel_before_the_call_leaves_nothing(bench: Bench, request_for: CloneRequest, stage: Stage) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        make_voice(bench.studio, request_for, Listener(stage, stop))
    assert bench.service.clones == []
    assert bench.host.objects == {}
    assert bench.audio_folders == []
    assert attempts(bench) == []


@pytest.mark.parametrize("stage", [Stage.DEMO, Stage.LIBRARY])
def test_cancel_after_the_call_only_skips_the_demo(
    bench: Bench, request_for: CloneRequest, stage: Stage
) -> None:
    def stop() -> None:
        raise Cancelled

    made = make_voice(bench.studio, request_for, Listener(stage, stop))
    assert bench.library.voices() == [made.voice]
    assert made.warnings == (("demo_missing",) if stage is Stage.DEMO else ())


def test_a_reply_that_comes_when_nobody_waits_any_more_still_makes_the_voice(
    bench: Bench, request_for: CloneRequest
) -> None:
    bench.service.stops_waiting = True
    with pytest.raises(OutcomeUnknownError):
        make_voice(bench.studio, request_for, Listener())
    assert attempts(bench)[0].state is AttemptState.UNKNOWN
    bench.service.late[0](RawReply(200, b"{}"))
    assert [voice.name for voice in bench.library.voices()] == ["Anna"]
    assert attempts(bench)[0].state is AttemptState.DONE
    assert len(bench.audio_folders) == 1


def test_a_missing_demo_is_a_warning(bench: Bench, request_for: CloneRequest) -> None:
    bench.service.audio_fails = ServiceError("speech_missing")
    made = make_voice(bench.studio, request_for, Listener())
    assert made.warnings == ("demo_missing",)
    assert made.voice.demo_file == ""
    assert bench.library.voices() == [made.voice]


def test_a_demo_that_is_no_sound_is_not_kept(bench: Bench, request_for: CloneRequest) -> None:
    bench.service.audio = b"<html>Please log in</html>"
    made = make_voice(bench.studio, request_for, Listener())
    assert made.warnings == ("demo_missing",)
    assert [path.name for path in bench.library.folder(made.voice.key).iterdir()] == ["sample.wav"]


def test_without_a_text_no_demo_is_missed(bench: Bench, request_for: CloneRequest) -> None:
    bench.service.reply = CloneReply("v", None)
    made = make_voice(bench.studio, replace(request_for, settings=type(request_for.settings)()), Listener())
    assert made.warnings == ()


def test_an_object_that_cannot_be_removed_is_told_and_swept_later(
    bench: Bench, request_for: CloneRequest
) -> None:
    bench.host.refuses_to_remove = True
    made = make_voice(bench.studio, request_for, Listener())
    assert made.warnings == ("removal_pending",)
    assert len(bench.host.objects) == 1
    bench.host.refuses_to_remove = False
    assert recover(bench.studio).not_removed == 0
    assert len(bench.host.objects) == 1
    bench.moment += timedelta(minutes=1)
    assert recover(bench.studio).not_removed == 0
    assert bench.host.objects == {}


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda stranger: setattr(stranger, "content_type", "text/html"), "rehearsal_not_audio"),
        (
            lambda stranger: setattr(stranger, "content_type", "text/plain; charset=utf-8"),
            "rehearsal_not_audio",
        ),
        (lambda stranger: setattr(stranger, "sees", b"something else"), "rehearsal_differs"),
    ],
)
def test_a_rehearsal_that_fails_costs_nothing(
    bench: Bench, request_for: CloneRequest, spoil: Callable[[object], None], code: str
) -> None:
    spoil(bench.stranger)
    with pytest.raises(HostError) as caught:
        make_voice(bench.studio, request_for, Listener())
    assert caught.value.code == code
    assert bench.service.clones == []
    assert bench.host.objects == {}
    assert bench.audio_folders == []


def test_a_prompt_is_a_second_object_with_the_same_life(
    bench: Bench, request_for: CloneRequest, make_wav: MakeWav
) -> None:
    prompt = ClonePrompt(make_wav(5), "Read like this.")
    made = make_voice(bench.studio, replace(request_for, prompt=prompt), Listener())
    call = bench.service.clones[0]
    assert call.prompt_text == "Read like this."
    assert call.prompt_url not in {"", call.sample_url}
    assert bench.host.objects == {}
    assert (bench.library.folder(made.voice.key) / made.voice.prompt_file).is_file()


def test_a_short_sample_is_refused_before_anything_is_written(
    bench: Bench, request_for: CloneRequest, make_wav: MakeWav
) -> None:
    with pytest.raises(SampleError) as caught:
        make_voice(bench.studio, replace(request_for, sample=make_wav(9.9)), Listener())
    assert [finding.code for finding in caught.value.findings if finding.violation] == ["too_short"]
    assert attempts(bench) == []
    assert bench.audio_folders == []


def test_a_file_that_is_another_since_it_was_checked_is_refused(
    bench: Bench, request_for: CloneRequest, speech: Path, tmp_path: Path
) -> None:
    sample = tmp_path / "sample.wav"
    sample.write_bytes(speech.read_bytes())
    checked = sha256_of(sample)
    request = replace(request_for, sample=sample, checked_sha256=checked)
    sample.write_bytes(speech.read_bytes()[:-2])
    with pytest.raises(SampleError) as caught:
        make_voice(bench.studio, request, Listener())
    assert caught.value.code == "sample_replaced"
    assert attempts(bench) == []
    sample.write_bytes(speech.read_bytes())
    assert make_voice(bench.studio, request, Listener()).voice.source_sha256 == checked


@pytest.mark.parametrize("sample", ["missing.wav", "."])
def test_no_file_is_refused_before_anything_is_written(
    bench: Bench, request_for: CloneRequest, tmp_path: Path, sample: str
) -> None:
    with pytest.raises(SampleError):
        make_voice(bench.studio, replace(request_for, sample=tmp_path / sample), Listener())
    assert attempts(bench) == []


def test_without_a_key_nothing_leaves_the_computer(bench: Bench, request_for: CloneRequest) -> None:
    bench.service.has_key = False
    with pytest.raises(AccountError):
        make_voice(bench.studio, request_for, Listener())
    assert bench.host.objects == {}
    assert attempts(bench) == []


def test_a_host_the_service_cannot_reach_is_refused_first(bench: Bench, request_for: CloneRequest) -> None:
    bench.host.refuses_service = HostError("host_cannot_be_reached_by_service", host="fake", service="x")
    with pytest.raises(HostError):
        make_voice(bench.studio, request_for, Listener())
    assert attempts(bench) == []


def test_without_the_rights_not_even_the_file_is_opened(bench: Bench, request_for: CloneRequest) -> None:
    refused = replace(request_for, rights_confirmed=False, sample=Path("nowhere.wav"))
    with pytest.raises(SetupError) as caught:
        make_voice(bench.studio, refused, Listener())
    assert caught.value.code == "rights_not_confirmed"
