"""Speech at a strict server: all models and forms, at once and as tasks, in hex and at an address."""

from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cloud.calls import KEY, VOICE, Speaking, patient
from tests.servers.page_rules import MODELS as MODELS_OF_THE_PAGES
from tests.servers.speech_faults import SpeechFault
from tests.servers.speech_server import SpeechServer
from tests.servers.speech_sounds import SOUNDS
from voicestudio.cloud.service import SPEECH_PATH, SPEECH_TASK_PATH
from voicestudio.flow.request import refuse_speech
from voicestudio.model import rules
from voicestudio.model.calls import SpeechCall, SpeechReply, SpeechSettings
from voicestudio.model.errors import OutcomeUnknownError, ServiceError

MODELS: Final = sorted(rules.MODELS)
TEXTS: Final = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60).filter(
        lambda text: bool(text.strip()) and "<#" not in text
    ),
    st.sampled_from(["One.<#0.5#>Two.", "(laughs) Ha.", "a\n\nb", '"\\u0041"', "é" * 9_999, "🎙" * 9_999]),
)
LONG_TEXTS: Final = st.one_of(TEXTS, st.sampled_from(["a" * 10_000, "é" * 50_000, "🎙" * 50_000]))

MANNERS: Final = st.sampled_from(MODELS).flatmap(
    lambda model: st.builds(
        SpeechSettings,
        st.just("One.<#0.5#>Two."),
        st.just(model),
        speed=st.floats(*rules.SPEED_RANGE),
        volume=st.floats(*rules.VOLUME_RANGE),
        pitch=st.integers(*rules.PITCH_RANGE),
        emotion=st.sampled_from(["", *rules.emotions_of(model)]),
        language=st.sampled_from(["", *rules.LANGUAGES]),
    )
)
"""Every way to speak that the program lets a person ask for."""


def test_models_are_those_of_the_pages() -> None:
    assert set(MODELS) == MODELS_OF_THE_PAGES
    assert len(MODELS) == 8


@pytest.mark.parametrize("model", MODELS)
def test_every_model_is_asked_at_its_path_for_as_little_as_possible(
    server: SpeechServer, speaking: Speaking, model: str
) -> None:
    assert speaking.speak(model) == SpeechReply(audio=SOUNDS["mp3"].body)
    (post,) = server.posts
    assert post.path == SPEECH_PATH.format(model=model) == f"/v3/minimax-{model}"
    assert post.json == {"text": "Hi.", "voice_setting": {"voice_id": VOICE}}
    assert post.headers.get_all("Authorization") == [f"Bearer {KEY}"]
    assert post.headers["Content-Type"] == "application/json"
    assert (server.charged, server.seen) == (1, [("POST", post.path)])


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("form", rules.SPEECH_FORMS)
def test_sound_at_an_address_is_fetched_without_the_key(
    server: SpeechServer, speaking: Speaking, model: str, form: str
) -> None:
    server.fault = SpeechFault("as_url")
    reply = speaking.speak(model, form)
    assert reply == SpeechReply(url=reply.url)
    assert speaking.fetch(reply.url) == SOUNDS[form].body
    assert (server.charged, server.gets[reply.url], server.errors) == (1, 1, [])


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("as_task", [False, True])
def test_a_voice_that_is_gone_is_told_by_every_model_and_costs_nothing(
    server: SpeechServer, speaking: Speaking, model: str, *, as_task: bool
) -> None:
    server.voice_ids = {VOICE.strip()}
    with pytest.raises(ServiceError) as caught:
        speaking.speak(model, as_task=as_task)
    assert (caught.value.code, caught.value.may_have_cost) == ("voice_gone", False)
    assert not isinstance(caught.value, OutcomeUnknownError)
    assert (len(server.posts), server.charged) == (1, 0)


@pytest.mark.parametrize("as_task", [False, True])
def test_the_reply_is_kept_as_it_came_before_it_is_returned(
    server: SpeechServer, speaking: Speaking, *, as_task: bool
) -> None:
    raw = speaking.send(as_task=as_task)
    assert speaking.kept == [raw]
    assert (raw.status, raw.content_type) == (200, "application/json")
    assert speaking.service.read_speech(raw) == speaking.service.read_speech(raw)
    assert len(server.posts) == 1


def test_every_combination_that_can_be_asked_for_is_accepted() -> None:
    with SpeechServer(KEY, voice_ids={VOICE}) as server:
        server.queued_polls = 0
        speaking = Speaking(server.base_url)

        def heard(call: SpeechCall) -> None:
            raw = speaking.service.send_speech(call, lambda _raw: None, patient)
            post = server.posts[-1]
            assert post.refused is None
            assert post.path == (SPEECH_TASK_PATH if call.as_task else SPEECH_PATH).format(
                model=call.wish.model
            )
            assert server.texts[-1] == call.wish.text
            reply = speaking.service.read_speech(raw)
            sound = reply.audio
            if call.as_task:
                sound = speaking.fetch(speaking.service.await_task(reply.task_id, patient).url)
            assert sound == SOUNDS[call.wish.form].body

        @given(st.sampled_from(MODELS), st.sampled_from(rules.SPEECH_FORMS), TEXTS)
        @settings(max_examples=60, deadline=None)
        def at_once(model: str, form: str, text: str) -> None:
            heard(SpeechCall(VOICE, SpeechSettings(text, model, form)))

        @given(st.sampled_from(MODELS), st.sampled_from(rules.SPEECH_FORMS), LONG_TEXTS)
        @settings(max_examples=60, deadline=None)
        def as_task(model: str, form: str, text: str) -> None:
            if form == "wav" and model.startswith(rules.TASK_WITHOUT_WAV):
                form = "flac"
            heard(SpeechCall(VOICE, SpeechSettings(text, model, form), as_task=True))

        @given(MANNERS, st.booleans())
        @settings(max_examples=80, deadline=None)
        def in_any_manner(wish: SpeechSettings, as_task: bool) -> None:
            refuse_speech(wish)
            heard(SpeechCall(VOICE, wish, as_task=as_task))

        at_once()
        as_task()
        in_any_manner()
        assert server.charged == len(server.posts) >= 20


@pytest.mark.parametrize("model", [model for model in MODELS if model.startswith(rules.TASK_WITHOUT_WAV)])
def test_the_newest_models_know_no_task_in_wav(server: SpeechServer, speaking: Speaking, model: str) -> None:
    with pytest.raises(ServiceError) as caught:
        speaking.speak(model, "wav", as_task=True)
    assert (caught.value.code, caught.value.facts["said"]) == ("request_refused", "format: not an option")
    assert (len(server.posts), server.charged) == (1, 0)
    assert speaking.speak(model, "wav").audio == SOUNDS["wav"].body
