"""One T2A call against a strict server: which error comes of which fault, after exactly how many POSTs."""

from dataclasses import replace
from typing import Final

import pytest

from tests.cloud.calls import Deaf, Speaking, Stop, join_paid_calls
from tests.servers.speech_faults import SpeechFault
from tests.servers.speech_server import SpeechServer
from voicestudio.cloud.retries import RETRIES
from voicestudio.cloud.service import SPEECH_PATH, SPEECH_TASK_PATH
from voicestudio.model.calls import SpeechReply
from voicestudio.model.errors import AccountError, OutcomeUnknownError, ServiceError

BOTH_DIALECTS: Final = ["speech-02-turbo", "speech-2.8-hd"]
UNKNOWN: Final = OutcomeUnknownError
FAULTS: Final = [
    (SpeechFault("status", status=400, reason="INVALID_REQUEST_BODY"), ServiceError, "request_refused"),
    (SpeechFault("status", status=403, reason="INVALID_API_KEY"), AccountError, "key_wrong"),
    (SpeechFault("status", status=400, reason="BILLING_BALANCE_NOT_ENOUGH"), AccountError, "balance_empty"),
    (SpeechFault("status", status=400, message="voice id not exist"), ServiceError, "voice_gone"),
    (SpeechFault("status", status=400, message="2042: not yours"), ServiceError, "voice_of_other_account"),
    (SpeechFault("status", status=400, message="20132: invalid voice_id"), ServiceError, "voice_gone"),
    (SpeechFault("status", status=404, body=b"nothing here"), ServiceError, "address_not_found"),
    (SpeechFault("status", status=307, body=b""), ServiceError, "address_not_found"),
    (SpeechFault("status", status=500), UNKNOWN, "reply_server_error"),
    (SpeechFault("status", status=502, body=b""), UNKNOWN, "reply_server_error"),
    (SpeechFault("status", status=503, retry_after="0"), UNKNOWN, "reply_server_error"),
    (SpeechFault("status", status=504, charges=True), UNKNOWN, "reply_server_error"),
    (SpeechFault("status", status=200, body=b"", charges=True), UNKNOWN, "reply_not_json"),
    (SpeechFault("html"), UNKNOWN, "reply_not_json"),
    (SpeechFault("html", charges=True), UNKNOWN, "reply_not_json"),
    (SpeechFault("html", status=502), UNKNOWN, "reply_server_error"),
    (SpeechFault("html", status=403), AccountError, "not_permitted"),
    (SpeechFault("base_resp", code=1000), ServiceError, "request_refused"),
    (SpeechFault("base_resp", code=1001, charges=True), UNKNOWN, "reply_server_error"),
    (SpeechFault("base_resp", code=1002), ServiceError, "rate_limited"),
    (SpeechFault("base_resp", code=1004), AccountError, "key_of_other_service"),
    (SpeechFault("base_resp", code=1008), AccountError, "balance_empty"),
    (SpeechFault("base_resp", code=1042), ServiceError, "text_refused"),
    (SpeechFault("base_resp", code=20132), ServiceError, "voice_gone"),
    (SpeechFault("base_resp", code=2054), ServiceError, "voice_gone"),
    (SpeechFault("drop_request"), UNKNOWN, "reply_cut"),
    (SpeechFault("drop_reply"), UNKNOWN, "reply_cut"),
    (SpeechFault("short_body"), UNKNOWN, "reply_cut"),
    (SpeechFault("cut_json"), UNKNOWN, "reply_not_json"),
]


def posts(server: SpeechServer) -> int:
    return sum(method == "POST" for method, _ in server.seen)


def limited(times: int, retry_after: str | None = None) -> SpeechFault:
    return SpeechFault("status", times, 429, "RATE_LIMIT_EXCEEDED", retry_after=retry_after)


def named(value: object) -> str:
    if not isinstance(value, SpeechFault):
        return str(value)
    return f"{value.name}-{value.status}-{value.reason}-{value.code}-{value.charges}"


@pytest.mark.parametrize("as_task", [False, True])
@pytest.mark.parametrize(("fault", "kind", "code"), FAULTS, ids=named)
def test_a_fault_is_told_for_what_it_is_and_never_paid_for_twice(
    server: SpeechServer, fault: SpeechFault, kind: type[ServiceError], code: str, *, as_task: bool
) -> None:
    for number, model in enumerate(BOTH_DIALECTS):
        speaking = Speaking(server.base_url)
        before = server.charged
        server.fault = fault
        with pytest.raises(ServiceError) as caught:
            speaking.speak(model, as_task=as_task)
        assert (type(caught.value), caught.value.code) == (kind, code)
        assert posts(server) == 2 * number + 1
        assert server.charged - before == _charged(fault)
        assert speaking.speak(model, as_task=as_task) != SpeechReply()


def _charged(fault: SpeechFault) -> bool:
    return fault.charges or fault.name in {"drop_reply", "short_body", "cut_json"}


@pytest.mark.parametrize("as_task", [False, True])
@pytest.mark.parametrize(("times", "made"), [(1, 2), (2, 3)])
def test_a_limit_of_calls_is_waited_out(
    server: SpeechServer, speaking: Speaking, times: int, made: int, *, as_task: bool
) -> None:
    server.fault = limited(times)
    assert speaking.speak(as_task=as_task) != SpeechReply()
    assert (posts(server), server.charged) == (made, 1)
    assert [raw.status for raw in speaking.kept] == [200]


@pytest.mark.parametrize(("retry_after", "made"), [(None, 3), ("0", 3), ("61", 1)])
def test_a_limit_that_does_not_end_is_told_after_three_tries_at_most(
    server: SpeechServer, speaking: Speaking, retry_after: str | None, made: int
) -> None:
    server.fault = limited(9, retry_after)
    with pytest.raises(ServiceError) as caught:
        speaking.speak()
    assert (caught.value.code, caught.value.retryable) == ("rate_limited", True)
    assert (posts(server), server.charged) == (made, 0)
    assert [raw.status for raw in speaking.kept] == [429]


@pytest.mark.parametrize("model", BOTH_DIALECTS)
@pytest.mark.parametrize("by_url", [False, True])
def test_a_speech_without_sound_may_have_been_charged(
    server: SpeechServer, speaking: Speaking, model: str, *, by_url: bool
) -> None:
    server.fault = SpeechFault("no_audio", by_url=by_url)
    with pytest.raises(ServiceError) as caught:
        speaking.speak(model)
    assert (caught.value.code, caught.value.may_have_cost) == ("speech_missing", True)
    assert (posts(server), server.charged) == (1, 1)


@pytest.mark.parametrize("model", BOTH_DIALECTS)
def test_an_address_that_gives_no_sound_is_asked_once(
    server: SpeechServer, speaking: Speaking, model: str
) -> None:
    server.fault = SpeechFault("audio_url_403")
    url = speaking.speak(model).url
    with pytest.raises(ServiceError) as caught:
        speaking.fetch(url)
    assert (caught.value.code, caught.value.facts["status"]) == ("speech_missing", 403)
    assert (server.gets[url], posts(server), server.charged) == (1, 1, 1)


@pytest.mark.parametrize("by_url", [False, True])
def test_what_is_no_sound_is_handed_on_for_whoever_decodes_it(
    server: SpeechServer, speaking: Speaking, *, by_url: bool
) -> None:
    server.fault = SpeechFault("audio_not_audio", by_url=by_url)
    reply = speaking.speak()
    assert (reply.audio or speaking.fetch(reply.url)).startswith(b"<!DOCTYPE html>")
    assert (bool(reply.url), posts(server)) == (by_url, 1)


@pytest.mark.parametrize("as_task", [False, True])
def test_cancelling_while_the_service_speaks_leaves_the_outcome_unknown(
    server: SpeechServer, speaking: Speaking, *, as_task: bool
) -> None:
    server.fault = SpeechFault("hang")
    with pytest.raises(OutcomeUnknownError) as caught:
        speaking.send(as_task=as_task, tick=Stop(server.hanging))
    assert (caught.value.code, speaking.kept) == ("wait_cancelled", [])
    assert (posts(server), server.charged) == (1, 1)
    server.__exit__(None)
    join_paid_calls()
    assert speaking.kept == []


@pytest.mark.parametrize("as_task", [False, True])
def test_a_service_that_falls_silent_over_a_speech_is_not_asked_again(
    monkeypatch: pytest.MonkeyPatch, *, as_task: bool
) -> None:
    monkeypatch.setitem(RETRIES, "speech", replace(RETRIES["speech"], read_seconds=0.02))
    with Deaf() as deaf:
        speaking = Speaking(deaf.base_url)
        with pytest.raises(OutcomeUnknownError) as caught:
            speaking.send(as_task=as_task)
        path = (SPEECH_TASK_PATH if as_task else SPEECH_PATH).format(model="speech-02-hd")
        assert deaf.asked() == [b"POST " + path.encode()]
    assert (caught.value.code, speaking.kept) == ("reply_timed_out", [])
