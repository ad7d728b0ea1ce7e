"""What is repeated and what never: only where the service surely accepted nothing."""

import socket
from collections.abc import Callable
from typing import Final

import httpx
import pytest

from tests.cloud.calls import Calling, Sending, every_kind, patient
from tests.hosts.web import Answer, Web
from tests.servers.page_server import CLONE_PATH, Fault, PageServer
from voicestudio.cloud import download as cloud_download
from voicestudio.cloud import service as cloud_service
from voicestudio.cloud.calling import call_paid
from voicestudio.cloud.http import new_client
from voicestudio.cloud.retries import RETRIES
from voicestudio.model.calls import RawReply, SpeechCall, SpeechSettings
from voicestudio.model.errors import NetworkError, OutcomeUnknownError, ServiceError, VoiceStudioError

BEFORE_THE_CONNECTION: Final = {
    httpx.ConnectError: "service_unreachable",
    httpx.ConnectTimeout: "service_silent",
    httpx.ProxyError: "service_unreachable",
    httpx.UnsupportedProtocol: "service_unreachable",
}
LIMIT: Final = "RATE_LIMIT_EXCEEDED"


def limited(times: int, retry_after: str | None = None) -> Fault:
    return Fault("status", times, 429, LIMIT, retry_after=retry_after)


def paid(send: Sending) -> RawReply:
    return call_paid(send, "clone", lambda _raw: None, patient)


@pytest.mark.parametrize("call", ["clone", "speech"])
def test_three_tries_is_the_most_of_any_paid_call(call: str) -> None:
    row = RETRIES[call]
    assert (row.tries, row.longest_wait) == (3, 60.0)


def test_each_call_waits_for_its_reply_as_long_as_its_row_says(monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []

    def no_client(_base_url: str, read_seconds: float) -> httpx.Client:
        waits.append(read_seconds)
        raise NetworkError("service_unreachable")

    for module in (cloud_service, cloud_download):
        monkeypatch.setattr(module, "new_client", no_client)
    calling = Calling("http://127.0.0.1:1", "")
    speech = SpeechCall("a", SpeechSettings("Hi.", "speech-02-hd"))
    asks: dict[str, Callable[[], object]] = {
        "clone": calling.clone,
        "speech": lambda: calling.service.send_speech(speech, calling.keep, patient),
        "balance": lambda: calling.service.balance(patient),
        "task": lambda: calling.service.task("t", patient),
    }
    for ask in asks.values():
        with pytest.raises(NetworkError):
            ask()
    with pytest.raises(ServiceError):
        calling.service.fetch_audio("http://127.0.0.1:1/", lambda _done, _total: None)
    assert waits == [RETRIES[call].read_seconds for call in (*asks, "audio")]
    assert len(set(waits)) == 4  # the two paid ones wait alike


def test_a_client_has_a_patience_of_its_own_for_every_phase() -> None:
    with new_client("http://127.0.0.1:1", 7.0) as client:
        assert client.timeout == httpx.Timeout(7.0, connect=10.0, write=60.0)
        assert not client.follow_redirects


@pytest.mark.parametrize(("times", "posts"), [(1, 2), (2, 3)])
@pytest.mark.parametrize("retry_after", [None, "0", "Thu, 01 Jan 1970 00:00:00 GMT", "soon", "-5", "²"])
def test_a_limit_of_calls_is_waited_out(
    page: PageServer, calling: Calling, times: int, posts: int, retry_after: str | None
) -> None:
    page.fault = limited(times, retry_after)
    assert calling.clone().voice_id == page.voices[0]
    assert (len(page.posts), page.charged) == (posts, 1)
    assert [raw.status for raw in calling.kept] == [200]


def test_a_limit_that_does_not_end_is_told_after_three_tries(page: PageServer, calling: Calling) -> None:
    page.fault = limited(9)
    with pytest.raises(ServiceError) as caught:
        calling.clone()
    assert (caught.value.code, caught.value.retryable) == ("rate_limited", True)
    assert (len(page.posts), page.charged) == (3, 0)
    assert [raw.status for raw in calling.kept] == [429]


@pytest.mark.parametrize("retry_after", ["61", "3600", "9" * 400, "Fri, 01 Jan 2100 00:00:00 GMT"])
def test_a_wait_beyond_a_minute_is_left_to_the_person(
    page: PageServer, calling: Calling, retry_after: str
) -> None:
    page.fault = limited(9, retry_after)
    with pytest.raises(ServiceError) as caught:
        calling.clone()
    assert (caught.value.code, len(page.posts)) == ("rate_limited", 1)


def test_a_limit_of_speeches_is_waited_out_too(web: Web) -> None:
    web.serve("/v3/minimax-speech-02-hd", Answer(b"{}", status=429, headers={"Retry-After": "0"}))
    calling = Calling(web.base_url, "")
    raw = calling.service.send_speech(
        SpeechCall("a", SpeechSettings("Hi.", "speech-02-hd")), calling.keep, patient
    )
    assert (raw.status, len(web.asked)) == (429, 3)


@pytest.mark.parametrize("kind", sorted(set(every_kind()), key=str))
def test_only_what_fails_before_the_connection_is_repeated(kind: type[httpx.RequestError]) -> None:
    send = Sending(*[kind("broken") for _ in range(9)])
    with pytest.raises(VoiceStudioError) as caught:
        paid(send)
    if kind in BEFORE_THE_CONNECTION:
        assert (type(caught.value), caught.value.code) == (NetworkError, BEFORE_THE_CONNECTION[kind])
        assert send.times == 3
    else:
        assert isinstance(caught.value, OutcomeUnknownError)
        assert caught.value.code == (
            "reply_timed_out" if issubclass(kind, httpx.TimeoutException) else "reply_cut"
        )
        assert send.times == 1


@pytest.mark.parametrize("status", [200, 302, 400, 408, 425, 500, 502, 503, 504, 529])
def test_no_answer_but_429_is_ever_followed_by_a_second_try(status: int) -> None:
    send = Sending(RawReply(status, b"", retry_after="0"))
    assert paid(send).status == status
    assert send.times == 1


def test_a_connection_that_works_at_last_is_used_once() -> None:
    send = Sending(httpx.ConnectError("no"), httpx.ConnectTimeout("no"), RawReply(200, b""))
    assert paid(send).status == 200
    assert send.times == 3


def test_after_a_late_failure_an_earlier_refused_connection_counts_no_more() -> None:
    send = Sending(httpx.ConnectError("no"), httpx.ReadTimeout("late"), RawReply(200, b""))
    with pytest.raises(OutcomeUnknownError):
        paid(send)
    assert send.times == 2


@pytest.mark.parametrize("error", [httpx.InvalidURL("odd"), UnicodeEncodeError("ascii", "é", 0, 1, "odd")])
def test_a_request_that_cannot_be_written_is_not_sent(error: Exception) -> None:
    send = Sending(error)
    with pytest.raises(NetworkError):
        paid(send)
    assert send.times == 1


def test_a_reply_that_cannot_be_unpacked_may_have_been_paid_for(web: Web) -> None:
    web.serve(CLONE_PATH, Answer(b"no gzip at all", headers={"Content-Encoding": "gzip"}))
    with pytest.raises(OutcomeUnknownError) as caught:
        Calling(web.base_url, "").send()
    assert (caught.value.code, len(web.asked)) == ("reply_cut", 1)


def test_a_name_nobody_knows_is_told_in_any_language(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> list[object]:
        raise socket.gaierror(socket.EAI_NONAME, "Der Name oder der Dienst ist nicht bekannt")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(NetworkError) as caught:
        Calling("https://api.example", "").send()
    assert caught.value.code == "service_name_unknown"


def test_a_service_without_tls_is_not_spoken_to(page: PageServer, calling: Calling) -> None:
    with pytest.raises(NetworkError) as caught:
        Calling(page.base_url.replace("http:", "https:"), calling.sample_url).send()
    assert caught.value.code == "service_tls_failed"
    assert page.posts == []


@pytest.mark.parametrize("proxy", ["socks://127.0.0.1:1", "socks5://127.0.0.1:1", "gopher://127.0.0.1:1"])
def test_a_proxy_of_an_unknown_kind_is_a_network_that_is_not_there(
    monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)
    with pytest.raises(NetworkError) as caught:
        Calling("https://api.example", "").send()
    assert caught.value.code == "service_unreachable"


def test_proxies_do_not_come_between_this_computer_and_itself(
    monkeypatch: pytest.MonkeyPatch, page: PageServer, calling: Calling
) -> None:
    for name in ("ALL_PROXY", "HTTP_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert calling.clone().voice_id == page.voices[0]
