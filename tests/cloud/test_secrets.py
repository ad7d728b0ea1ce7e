"""What is nobody else's business stays out of every log, every error and every other server's requests."""

import hashlib
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from tests.cloud.calls import KEY, Calling, patient
from tests.hosts.web import Answer, Web
from tests.servers.page_server import CLONE_PATH, Fault, PageServer
from voicestudio.cloud.service import BALANCE_PATH, TASK_PATH, CloudService
from voicestudio.hosts.sandbox import SandboxHost
from voicestudio.hosts.stranger import PlainStranger
from voicestudio.local.keys import SANDBOX_KEY
from voicestudio.model.calls import CloneCall, CloneSettings, RawReply, SpeechCall, SpeechSettings
from voicestudio.model.errors import AccountError, OutcomeUnknownError, ServiceError, VoiceStudioError
from voicestudio.sandbox.server import SandboxServer

TEXT: Final = "Aunt Petunia lives at number four."
PROMPT: Final = "Nobody else may read this."
SETTINGS: Final = CloneSettings(TEXT, "speech-02-hd")


@pytest.fixture(autouse=True)
def _listening_to_everything(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)


def unheard(_done: int, _total: int) -> None:
    """Listen to nothing."""


def written(caplog: pytest.LogCaptureFixture) -> str:
    """All that a log file could hold of what was logged."""
    logging.getLogger("a test").debug("is heard")
    lines = [caplog.text]
    for record in caplog.records:
        lines += [record.getMessage(), repr(record.args), str(record.__dict__)]
    return "\n".join(lines)


def nothing_of(caplog: pytest.LogCaptureFixture, *secrets: str) -> None:
    said = written(caplog)
    assert "is heard" in said
    for secret in (*secrets, KEY, TEXT, PROMPT):
        assert secret not in said


def test_a_clone_on_the_sandbox_from_upload_to_demo_leaves_no_secret_in_a_log(
    caplog: pytest.LogCaptureFixture, sandbox: SandboxServer, speech: Path
) -> None:
    host = SandboxHost(lambda: sandbox.base_url, SANDBOX_KEY)
    hosted = host.put(speech, "key", host.name_object("wav"), unheard)
    PlainStranger().fetch(hosted.address, unheard)
    service = CloudService(lambda: sandbox.base_url, lambda: SANDBOX_KEY)
    call = CloneCall(hosted.address, SETTINGS)
    made = service.read_clone(service.send_clone(call, lambda _raw: None, patient))
    assert made.demo_url is not None
    assert service.fetch_audio(made.demo_url, unheard)
    speech_call = SpeechCall(made.voice_id, SpeechSettings(TEXT, "speech-02-hd"))
    raw = service.send_speech(speech_call, lambda _raw: None, patient)
    assert service.read_speech(raw).audio
    assert host.remove(hosted.object_name, "", patient)
    nothing_of(caplog, SANDBOX_KEY, "signature=", hosted.object_name, made.demo_url)


@pytest.mark.parametrize(
    "fault",
    [Fault("status", status=400), Fault("status", status=500), Fault("html"), Fault("drop_reply")],
    ids=str,
)
def test_a_failing_clone_leaves_no_secret_in_a_log(
    caplog: pytest.LogCaptureFixture, page: PageServer, calling: Calling, fault: Fault
) -> None:
    page.fault = fault
    call = CloneCall(f"{calling.sample_url}?signature=0123abcd", SETTINGS, calling.sample_url, PROMPT)
    with pytest.raises(ServiceError):
        calling.service.read_clone(calling.service.send_clone(call, calling.keep, patient))
    nothing_of(caplog, calling.sample_url, "0123abcd")


@pytest.mark.parametrize("base_url", ["http://127.0.0.1:1", "https://127.0.0.1:1"])
def test_a_service_that_is_not_there_leaves_no_secret_in_a_log(
    caplog: pytest.LogCaptureFixture, base_url: str
) -> None:
    with pytest.raises(VoiceStudioError) as caught:
        Calling(base_url, "http://127.0.0.1:1/x?signature=0123abcd").send(SETTINGS)
    nothing_of(caplog, "0123abcd")
    told = repr(caught.value) + str(dict(caught.value.facts))
    assert all(secret not in told for secret in (KEY, TEXT, "0123abcd"))


def test_an_error_says_nothing_again_that_the_service_echoed(page: PageServer, calling: Calling) -> None:
    echoed = f"Bearer {KEY} may not fetch {calling.sample_url}?signature=0123abcd with {KEY}"
    page.fault = Fault("status", status=400, reason="INVALID_REQUEST_BODY", message=echoed)
    with pytest.raises(ServiceError) as caught:
        calling.clone()
    told = repr(caught.value) + str(dict(caught.value.facts))
    assert all(secret not in told for secret in (KEY, calling.sample_url, "0123abcd"))
    assert caught.value.facts["said"] == "(key) may not fetch (address) with (key)"


def test_the_key_stays_with_the_service(web: Web, page: PageServer, calling: Calling) -> None:
    made = calling.clone(SETTINGS)
    assert made.demo_url is not None
    calling.service.fetch_audio(web.serve("/demo", Answer(b"sound")), unheard)
    (asked,) = web.asked
    assert not {"authorization", "cookie"} & {name.lower() for name in asked.headers}
    assert KEY not in str(asked.headers)


def test_a_redirected_demo_is_fetched_from_elsewhere_without_the_key(web: Web) -> None:
    with Web() as elsewhere:
        target = elsewhere.serve("/demo", Answer(b"sound"))
        address = web.serve("/away", Answer(status=302, headers={"Location": target}))
        assert Calling(web.base_url, "").service.fetch_audio(address, unheard) == b"sound"
    assert [asked.path for asked in elsewhere.asked] == ["/demo"]
    assert all(KEY not in str(asked.headers) for asked in (*web.asked, *elsewhere.asked))


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_paid_call_follows_no_redirect(web: Web, status: int) -> None:
    with Web() as elsewhere:
        headers = {"Location": elsewhere.serve(CLONE_PATH, Answer(b'{"voice_id": "a"}'))}
        web.serve(CLONE_PATH, Answer(status=status, headers=headers))
        calling = Calling(web.base_url, "http://127.0.0.1:1/x?signature=0123abcd")
        with pytest.raises(ServiceError) as caught:
            calling.clone(SETTINGS)
    assert caught.value.code == "address_not_found"
    assert not isinstance(caught.value, OutcomeUnknownError)
    assert (len(web.asked), elsewhere.asked) == (1, [])


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("path", [BALANCE_PATH, f"{TASK_PATH}?task_id=t"])
def test_a_free_call_takes_the_key_along_no_redirect(web: Web, status: int, path: str) -> None:
    service = Calling(web.base_url, "").service
    with Web() as elsewhere:
        headers = {"Location": elsewhere.serve(path, Answer(b'{"availableBalance": "7"}'))}
        web.serve(path, Answer(status=status, headers=headers))
        with pytest.raises(ServiceError) as caught:
            service.balance(patient) if path == BALANCE_PATH else service.task("t", patient)
    assert caught.value.code == "address_not_found"
    assert ([asked.path for asked in web.asked], elsewhere.asked) == ([path], [])


def test_a_key_is_told_by_a_fingerprint_that_does_not_hold_it() -> None:
    fingerprint = Calling("http://127.0.0.1:1", "").service.key_fingerprint()
    assert fingerprint == hashlib.sha256(KEY.encode()).hexdigest()[:16]
    assert fingerprint not in KEY
    other = CloudService(str, lambda: KEY + " ").key_fingerprint()
    assert (len(other), other == fingerprint) == (16, False)


def test_without_a_key_there_is_no_fingerprint_and_no_call(web: Web) -> None:
    def missing() -> str:
        raise AccountError("key_missing", profile="own")

    service = CloudService(lambda: web.base_url, missing)
    kept: list[RawReply] = []
    asks: tuple[Callable[[], object], ...] = (
        service.key_fingerprint,
        lambda: service.balance(patient),
        lambda: service.task("t", patient),
        lambda: service.send_speech(
            SpeechCall("a", SpeechSettings(TEXT, "speech-02-hd")), kept.append, patient
        ),
        lambda: service.send_clone(CloneCall("", SETTINGS), kept.append, patient),
    )
    for ask in asks:
        with pytest.raises(AccountError) as caught:
            ask()
        assert caught.value.code == "key_missing"
    assert (web.asked, kept) == ([], [])


def test_secrets_do_not_stand_in_what_a_reply_is_kept_as(page: PageServer, calling: Calling) -> None:
    raw = calling.send()
    assert calling.kept == [raw]
    assert KEY not in repr(raw)
    assert calling.sample_url not in repr(raw)
    assert isinstance(raw, RawReply)
