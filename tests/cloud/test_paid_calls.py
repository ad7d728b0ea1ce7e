"""One paid call against a strict server: which error comes of which fault, after exactly how many POSTs."""

import json
import socket
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cloud.calls import KEY, Calling, join_paid_calls, patient
from tests.sandbox.sounds import heard, silent_wav
from tests.servers.page_server import CLONE_PATH, MODELS, Fault, PageServer
from voicestudio.cloud.service import CloudService
from voicestudio.model.calls import CloneCall, CloneReply, CloneSettings, RawReply
from voicestudio.model.errors import (
    AccountError,
    LibraryError,
    NetworkError,
    OutcomeUnknownError,
    ServiceError,
    VoiceStudioError,
)

WITH_DEMO: Final = CloneSettings("Hi.", "speech-02-hd")


def posts(page: PageServer) -> int:
    return page.seen.count(("POST", CLONE_PATH))


def test_a_clone_is_one_post_and_its_demo_can_be_fetched(page: PageServer, calling: Calling) -> None:
    made = calling.clone(WITH_DEMO)
    assert [made.voice_id] == page.voices
    assert made.demo_url is not None
    assert heard(calling.service.fetch_audio(made.demo_url, lambda _done, _total: None))[0] == 1
    assert posts(page) == page.charged == 1


def test_only_what_the_page_names_is_sent(page: PageServer, calling: Calling) -> None:
    calling.clone()
    (post,) = page.posts
    assert dict(post) == {"audio_url": calling.sample_url}
    assert post.headers["Authorization"] == f"Bearer {KEY}"
    assert post.headers["Content-Type"] == "application/json"


@pytest.mark.parametrize(
    ("fault", "kind", "code"),
    [
        (Fault("status", status=400, reason="INVALID_AUDIO_FILE"), ServiceError, "audio_refused"),
        (Fault("status", status=400, reason="INVALID_REQUEST_BODY"), ServiceError, "request_refused"),
        (Fault("status", status=403, reason="INVALID_API_KEY"), AccountError, "key_wrong"),
        (Fault("status", status=400, reason="BILLING_BALANCE_NOT_ENOUGH"), AccountError, "balance_empty"),
        (Fault("status", status=404, body=b"nothing here"), ServiceError, "address_not_found"),
        (Fault("status", status=307, body=b""), ServiceError, "address_not_found"),
        (Fault("status", status=500), OutcomeUnknownError, "reply_server_error"),
        (Fault("status", status=502, body=b""), OutcomeUnknownError, "reply_server_error"),
        (Fault("status", status=503, retry_after="0"), OutcomeUnknownError, "reply_server_error"),
        (Fault("status", status=504, makes_voice=True), OutcomeUnknownError, "reply_server_error"),
        (Fault("status", status=200, body=b""), OutcomeUnknownError, "reply_not_json"),
        (Fault("html"), OutcomeUnknownError, "reply_not_json"),
        (Fault("html", makes_voice=True), OutcomeUnknownError, "reply_not_json"),
        (Fault("html", status=502), OutcomeUnknownError, "reply_server_error"),
        (Fault("html", status=403), AccountError, "not_permitted"),
        (Fault("base_resp", code=2038), ServiceError, "cloning_not_permitted"),
        (Fault("base_resp", code=1008), AccountError, "balance_empty"),
        (Fault("base_resp", code=1002), ServiceError, "rate_limited"),
        (Fault("base_resp", code=1001, makes_voice=True), OutcomeUnknownError, "reply_server_error"),
        (Fault("drop_request"), OutcomeUnknownError, "reply_cut"),
        (Fault("drop_reply"), OutcomeUnknownError, "reply_cut"),
        (Fault("short_body"), OutcomeUnknownError, "reply_cut"),
        (Fault("cut_json"), OutcomeUnknownError, "reply_not_json"),
        (Fault("no_voice_id"), OutcomeUnknownError, "reply_without_voice_id"),
    ],
    ids=lambda value: (
        f"{value.name}-{value.status}-{value.reason}" if isinstance(value, Fault) else str(value)
    ),
)
def test_a_fault_is_told_for_what_it_is_and_never_paid_for_twice(
    page: PageServer, calling: Calling, fault: Fault, kind: type[ServiceError], code: str
) -> None:
    page.fault = fault
    with pytest.raises(ServiceError) as caught:
        calling.clone()
    assert (type(caught.value), caught.value.code) == (kind, code)
    assert posts(page) == 1
    assert page.charged <= 1
    assert page.take_fault() is None
    assert calling.clone().voice_id == page.voices[-1]


def test_a_missing_demo_is_no_failure(page: PageServer, calling: Calling) -> None:
    page.fault = Fault("demo_missing")
    assert calling.clone(WITH_DEMO) == CloneReply(page.voices[0], None)


@pytest.mark.parametrize(
    "fault", [None, Fault("status", status=400), Fault("html"), Fault("cut_json"), Fault("base_resp")]
)
def test_the_raw_reply_is_kept_before_it_is_returned(
    page: PageServer, calling: Calling, fault: Fault | None
) -> None:
    page.fault = fault
    raw = calling.send()
    assert calling.kept == [raw]
    if fault is None:
        assert json.loads(raw.body) == {"voice_id": page.voices[0]}
        assert (raw.status, raw.content_type) == (200, "application/json")


def test_what_keeping_raises_reaches_the_caller_and_nothing_is_sent_again(
    page: PageServer, calling: Calling
) -> None:
    def full(_raw: RawReply) -> None:
        raise LibraryError("disk_full")

    with pytest.raises(VoiceStudioError) as caught:
        calling.service.send_clone(CloneCall(calling.sample_url, CloneSettings()), full, patient)
    assert caught.value.code == "disk_full"
    assert posts(page) == 1


@pytest.mark.parametrize(
    "voice_id",
    [
        " a ",
        "\ta\n",
        "Ä-ß-語-🎙",
        "AbC",
        "a" * 5000,
        "e\u0301",
        "\u00e9",
        'quo"te\\u0041',
        "\u200b",
        "0",
        "null",
    ],
    ids=ascii,
)
def test_a_voice_id_arrives_byte_for_byte(voice_id: str) -> None:
    with PageServer(KEY, voice_id=lambda _: voice_id) as page:
        calling = Calling(page.base_url, page.serve("sample.wav", silent_wav(10.0), "audio/wav"))
        assert calling.clone().voice_id == voice_id


def test_a_refused_connection_is_no_paid_call(calling: Calling, page: PageServer) -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = nobody.getsockname()[1]
    elsewhere = Calling(f"http://127.0.0.1:{port}", calling.sample_url)
    with pytest.raises(NetworkError) as caught:
        elsewhere.clone()
    assert (caught.value.code, elsewhere.kept) == ("service_unreachable", [])
    assert posts(page) == 0
    join_paid_calls()


TEXTS: Final = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)
PREVIEWS: Final = st.one_of(
    st.just(CloneSettings()),
    st.builds(CloneSettings, text=TEXTS, model=st.sampled_from(sorted(MODELS))),
    st.builds(CloneSettings, text=st.just("é" * 2000), model=st.just("speech-2.8-turbo")),
)
TRANSCRIPTS: Final = st.one_of(st.just(""), st.builds(str.__add__, TEXTS, st.sampled_from(".!?。؟।…")))


def test_every_combination_of_valid_options_is_accepted() -> None:
    with PageServer(KEY) as page:
        sample = page.serve("sample.wav", silent_wav(10.0), "audio/wav")
        clip = page.serve("clip.wav", silent_wav(7.9), "audio/wav")
        service = CloudService(lambda: page.base_url, lambda: KEY)

        @given(
            preview=PREVIEWS,
            accuracy=st.one_of(st.none(), st.floats(0, 1), st.sampled_from([0, 1])),
            noise_reduction=st.booleans(),
            volume_normalization=st.booleans(),
            transcript=TRANSCRIPTS,
        )
        @settings(max_examples=25, deadline=None)
        def accepted(
            preview: CloneSettings,
            accuracy: float | None,
            *,
            noise_reduction: bool,
            volume_normalization: bool,
            transcript: str,
        ) -> None:
            wanted = CloneSettings(
                preview.text, preview.model, accuracy, noise_reduction, volume_normalization
            )
            call = CloneCall(sample, wanted, clip if transcript else "", transcript)
            made = service.read_clone(service.send_clone(call, lambda _raw: None, patient))
            assert page.posts[-1].refused is None
            assert made.voice_id == page.voices[-1]
            assert (made.demo_url is not None) == (wanted.text is not None)

        accepted()
