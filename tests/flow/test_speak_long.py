"""A text of any length: where the task begins, what becomes of it, and what is refused in time."""

from pathlib import Path

import pytest

from tests.fakes.tools import Bench, Listener
from voicestudio.flow.make_voice import make_voice
from voicestudio.flow.speak import speak
from voicestudio.model import rules
from voicestudio.model.calls import SpeechReply, SpeechSettings, TaskReply, TaskState
from voicestudio.model.errors import NetworkError, OutcomeUnknownError, ServiceError, SetupError
from voicestudio.model.progress import Cancelled, Stage
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState, CloneRequest, Voice

LONG = "x" * 10_000
WAITING = TaskReply(TaskState.WAITING)
DONE = TaskReply(TaskState.DONE, url="fake://speech")


@pytest.fixture
def voice(bench: Bench, request_for: CloneRequest) -> Voice:
    return make_voice(bench.studio, request_for, Listener()).voice


def spoken(
    bench: Bench, voice: Voice, text: str = LONG, model: str = "speech-02-hd", form: str = "wav"
) -> Path:
    return speak(bench.studio, voice, SpeechSettings(text, model, form), Listener())


def speeches(bench: Bench) -> list[Attempt]:
    return [one for one in bench.library.attempts(set(AttemptState)) if one.kind is AttemptKind.SPEECH]


@pytest.mark.parametrize(
    ("characters", "as_task"), [(1, False), (9_999, False), (10_000, True), (50_000, True)]
)
def test_ten_thousand_characters_and_more_go_as_a_task(
    bench: Bench, voice: Voice, characters: int, as_task: bool
) -> None:
    spoken(bench, voice, "ä" * characters)
    (call,) = bench.service.speeches
    assert (len(call.wish.text), call.as_task) == (characters, as_task)


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        (SpeechSettings("x" * 50_001, "speech-02-hd"), "text_too_long"),
        (SpeechSettings(LONG, "speech-2.8-hd", "wav"), "output_type_unknown"),
        (SpeechSettings(LONG, "speech-2.8-turbo", "wav"), "output_type_unknown"),
        (SpeechSettings(LONG, "speech-2.8"), "model_unknown"),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{value.model}, {value.form}",
)
def test_what_no_call_can_speak_is_refused_before_anything_is_planned(
    bench: Bench, voice: Voice, wish: SpeechSettings, code: str
) -> None:
    with pytest.raises(SetupError) as caught:
        speak(bench.studio, voice, wish, Listener())
    assert caught.value.code == code
    assert (bench.service.speeches, speeches(bench)) == ([], [])


@pytest.mark.parametrize(
    ("characters", "model", "form"),
    [(9_999, "speech-2.8-hd", "wav"), (10_000, "speech-2.8-hd", "flac"), (10_000, "speech-2.6-hd", "wav")],
)
def test_wav_is_only_refused_to_a_long_text_of_the_newest_models(
    bench: Bench, voice: Voice, characters: int, model: str, form: str
) -> None:
    spoken(bench, voice, "x" * characters, model, form)
    assert [(call.wish.model, call.wish.form) for call in bench.service.speeches] == [(model, form)]


class TestTask:
    @pytest.fixture(autouse=True)
    def _task(self, bench: Bench) -> None:
        bench.service.speech_reply = SpeechReply(task_id="task 7")

    def test_it_is_waited_for_and_its_audio_keeps_the_voice(self, bench: Bench, voice: Voice) -> None:
        bench.service.tasks = [WAITING, WAITING, DONE]
        listener = Listener()
        path = speak(bench.studio, voice, SpeechSettings(LONG, "speech-02-hd", "wav"), listener)
        assert path.read_bytes() == bench.service.audio
        assert listener.stages == [Stage.SPEAK, Stage.WAIT]
        assert bench.service.looks == ["task 7"] * 3
        assert bench.library.voice(voice.key).used_at == bench.moment
        assert [one.state for one in speeches(bench)] == [AttemptState.DONE]

    def test_a_short_text_that_is_answered_with_a_task_is_waited_for_as_well(
        self, bench: Bench, voice: Voice
    ) -> None:
        bench.service.tasks = [WAITING, DONE]
        assert spoken(bench, voice, "Hi.").is_file()

    @pytest.mark.parametrize(
        ("seen", "code"),
        [
            (TaskReply(TaskState.FAILED, reason="too odd"), "speech_failed"),
            (ServiceError("speech_task_gone"), "speech_task_gone"),
        ],
    )
    def test_one_that_failed_or_is_gone_keeps_nothing_and_may_have_cost(
        self, bench: Bench, voice: Voice, seen: TaskReply | ServiceError, code: str
    ) -> None:
        bench.service.tasks = [WAITING, seen]
        with pytest.raises(ServiceError) as caught:
            spoken(bench, voice)
        assert (caught.value.code, caught.value.may_have_cost) == (code, True)
        (attempt,) = speeches(bench)
        assert (attempt.state, attempt.error_code) == (AttemptState.FAILED, code)
        assert bench.library.voice(voice.key).used_at is None

    def test_why_one_failed_is_told_in_the_services_words(self, bench: Bench, voice: Voice) -> None:
        bench.service.tasks = [TaskReply(TaskState.FAILED, reason="too odd")]
        with pytest.raises(ServiceError) as caught:
            spoken(bench, voice)
        assert caught.value.facts["said"] == "too odd"

    @pytest.mark.parametrize(
        "ends",
        [
            NetworkError("service_unreachable"),
            NetworkError("service_silent"),
            ServiceError("service_broken"),
            ServiceError("not_the_service"),
            OutcomeUnknownError("reply_cut"),
            Cancelled(),
        ],
    )
    def test_whatever_else_ends_the_wait_it_is_accepted_and_stays_answered(
        self, bench: Bench, voice: Voice, ends: Exception
    ) -> None:
        bench.service.tasks = [WAITING, ends]
        with pytest.raises(ServiceError) as caught:
            spoken(bench, voice)
        assert (caught.value.code, caught.value.may_have_cost) == ("speech_not_ready", True)
        (attempt,) = speeches(bench)
        assert (attempt.state, attempt.error_code) == (AttemptState.ANSWERED, "")
        assert bench.library.voice(voice.key).used_at is None

    def test_a_person_who_does_not_want_to_wait_is_told_the_same(self, bench: Bench, voice: Voice) -> None:
        def cancel() -> None:
            raise Cancelled

        bench.service.tasks = [DONE]
        wish = SpeechSettings(LONG, "speech-02-hd", "wav")
        with pytest.raises(ServiceError) as caught:
            speak(bench.studio, voice, wish, Listener(Stage.WAIT, cancel))
        assert caught.value.code == "speech_not_ready"
        assert [one.state for one in speeches(bench)] == [AttemptState.ANSWERED]

    def test_one_that_is_done_without_an_address_is_missing(self, bench: Bench, voice: Voice) -> None:
        bench.service.tasks = [TaskReply(TaskState.DONE)]
        with pytest.raises(ServiceError) as caught:
            spoken(bench, voice)
        assert caught.value.code == "speech_missing"
        assert [one.state for one in speeches(bench)] == [AttemptState.ANSWERED]


def test_cancelled_before_it_is_sent_nothing_is_planned(bench: Bench, voice: Voice) -> None:
    def cancel() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        speak(bench.studio, voice, SpeechSettings("Hi.", rules.MODEL_DEFAULT), Listener(Stage.SPEAK, cancel))
    assert (bench.service.speeches, speeches(bench)) == ([], [])
