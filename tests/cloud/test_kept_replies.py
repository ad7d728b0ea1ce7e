"""A reply as it is kept: as it came, but for the key."""

from typing import Final

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cloud.calls import KEY, Calling, Speaking, patient
from tests.hosts.web import Answer, Web
from tests.servers.page_server import CLONE_PATH
from voicestudio.cloud.http import raw_reply
from voicestudio.cloud.service import BALANCE_PATH, CloudService
from voicestudio.model.calls import CloneCall, CloneReply, CloneSettings, RawReply
from voicestudio.model.errors import ServiceError

ECHO: Final = f'{{"voice_id": " a ", "you_sent": "Bearer {KEY}", "key": "{KEY}"}}'.encode()
SPEECH_PATH: Final = "/v3/minimax-speech-02-hd"


@pytest.mark.parametrize("status", [200, 202, 400, 403, 500])
def test_the_key_does_not_stand_in_a_kept_reply_though_the_service_echoes_it(web: Web, status: int) -> None:
    for path in (CLONE_PATH, SPEECH_PATH):
        web.serve(path, Answer(ECHO, status=status))
    calling, speaking = Calling(web.base_url, ""), Speaking(web.base_url)
    for raw, kept in ((calling.send(), calling.kept), (speaking.send(), speaking.kept)):
        assert kept == [raw]
        assert raw.body == b'{"voice_id": " a ", "you_sent": "Bearer (key)", "key": "(key)"}'
        assert KEY not in repr(kept)
    assert len(web.asked) == 2


def test_a_reply_without_its_key_is_read_as_before(web: Web) -> None:
    web.serve(CLONE_PATH, Answer(ECHO))
    assert Calling(web.base_url, "").clone() == CloneReply(" a ", None)


def test_a_free_calls_error_says_no_key_again(web: Web) -> None:
    echo = f'{{"reason": "INVALID_REQUEST_BODY", "message": "{KEY}x{KEY}"}}'
    web.serve(BALANCE_PATH, Answer(echo.encode(), status=400))
    with pytest.raises(ServiceError) as caught:
        Calling(web.base_url, "").service.balance(patient)
    assert caught.value.facts["said"] == "(key)x(key)"


@pytest.mark.parametrize("key", ["a", "id", "voice", "voice_i"])
def test_a_short_key_does_not_garble_a_reply(web: Web, key: str) -> None:
    body = b'{"voice_id": "a", "id": "voice_i"}'
    web.serve(CLONE_PATH, Answer(body))
    service = CloudService(lambda: web.base_url, lambda: key)
    kept: list[RawReply] = []
    raw = service.send_clone(CloneCall("", CloneSettings()), kept.append, patient)
    assert (raw.body, kept) == (body, [raw])
    assert service.read_clone(raw).voice_id == "a"


def test_eight_characters_are_a_key() -> None:
    assert raw_reply(httpx.Response(200, content=b"voice_id"), "voice_id").body == b"(key)"


@given(before=st.binary(max_size=60), after=st.binary(max_size=60), times=st.integers(0, 3))
def test_any_body_is_kept_as_it_came_but_for_the_key(before: bytes, after: bytes, times: int) -> None:
    body = before + KEY.encode() * times + after
    kept = raw_reply(httpx.Response(200, content=body), KEY)
    assert kept.body == before + b"(key)" * times + after
    assert raw_reply(httpx.Response(200, content=body)).body == body


@pytest.mark.parametrize(
    ("headers", "raw"),
    [
        ({}, RawReply(200, b"")),
        ({"Content-Type": "text/html; charset=x"}, RawReply(200, b"", content_type="text/html; charset=x")),
        ({"Trace-Id": "one"}, RawReply(200, b"", trace_id="one")),
        ({"X-Trace-Id": "two"}, RawReply(200, b"", trace_id="two")),
        ({"X-Trace-Id": "two", "Trace-Id": "one"}, RawReply(200, b"", trace_id="one")),
        ({"Retry-After": "7"}, RawReply(200, b"", retry_after="7")),
        ({"Set-Cookie": "session=1", "X-Request": KEY}, RawReply(200, b"")),
    ],
    ids=str,
)
def test_of_the_headers_only_what_helps_is_kept(headers: dict[str, str], raw: RawReply) -> None:
    assert raw_reply(httpx.Response(200, headers=headers), KEY) == raw
