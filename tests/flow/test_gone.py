"""``voice id not exist``: believed of a voice that is overdue, else only when said twice, hours apart."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from tests.fakes.tools import DEAD_OWNER, MORNING, Bench, Listener
from voicestudio.flow.gone import BELIEVED_AFTER
from voicestudio.flow.make_voice import make_voice
from voicestudio.flow.recover import recover
from voicestudio.flow.speak import speak
from voicestudio.model.calls import RawReply, SpeechSettings
from voicestudio.model.errors import LibraryError, OutcomeUnknownError, ServiceError
from voicestudio.model.profile import Profile
from voicestudio.model.rules import VOICE_LIFETIME
from voicestudio.model.voice import AttemptState, CloneRequest, Voice, VoiceState

WISH = SpeechSettings("Good evening.", "speech-02-turbo", "wav")
SECOND = timedelta(seconds=1)
HOUR = timedelta(hours=1)


@pytest.fixture
def voice(bench: Bench, request_for: CloneRequest) -> Voice:
    return make_voice(bench.studio, request_for, Listener()).voice


@pytest.fixture
def kept(bench: Bench, voice: Voice) -> Voice:
    speak(bench.studio, voice, WISH, Listener())
    return bench.library.voice(voice.key)


def refused(bench: Bench, voice: Voice, at: datetime) -> ServiceError:
    """What a speech at a moment ends with while the service says that it does not know the voice."""
    bench.moment = at
    bench.service.read_fails = ServiceError("voice_gone", status=200, said="voice id not exist")
    with pytest.raises(ServiceError) as caught:
        speak(bench.studio, voice, WISH, Listener(), anyway=True)
    bench.service.read_fails = None
    (last,) = [one for one in bench.library.attempts({AttemptState.FAILED}) if one.sent_at == at][-1:]
    assert last.error_code == caught.value.code, "the attempt says what the person was told"
    return caught.value


def test_the_first_time_is_noted_and_not_believed(bench: Bench, voice: Voice) -> None:
    error = refused(bench, voice, MORNING + HOUR)
    assert (error.code, error.facts["hours"], error.facts["said"]) == (
        "voice_not_known",
        2,
        "voice id not exist",
    )
    noted = bench.library.voice(voice.key)
    assert (noted.refused_at, noted.gone_at) == (MORNING + HOUR, None)
    assert noted.state(bench.moment) is VoiceState.NEW
    assert noted.expires_at == voice.expires_at


@pytest.mark.parametrize(
    ("later", "code"),
    [
        (timedelta(0), "voice_not_known"),
        (BELIEVED_AFTER - SECOND, "voice_not_known"),
        (BELIEVED_AFTER, "voice_gone"),
        (BELIEVED_AFTER + SECOND, "voice_gone"),
    ],
)
@pytest.mark.parametrize("was_kept", [False, True])
def test_the_second_time_is_believed_from_two_hours_on(
    bench: Bench, voice: Voice, later: timedelta, code: str, was_kept: bool
) -> None:
    if was_kept:
        speak(bench.studio, voice, WISH, Listener())
    first = MORNING + HOUR
    refused(bench, voice, first)
    assert refused(bench, voice, first + later).code == code
    now = bench.library.voice(voice.key)
    believed = code == "voice_gone"
    assert (now.refused_at, now.gone_at) == (first, bench.moment if believed else None)
    alive = VoiceState.KEPT if was_kept else VoiceState.NEW
    assert now.state(bench.moment) is (VoiceState.EXPIRED if believed else alive)


@pytest.mark.parametrize(
    ("later", "hours"),
    [(timedelta(0), 2), (SECOND, 2), (HOUR, 1), (HOUR + SECOND, 1), (2 * HOUR - SECOND, 1)],
)
def test_it_is_told_in_how_many_whole_hours_asking_is_of_use(
    bench: Bench, voice: Voice, later: timedelta, hours: int
) -> None:
    first = MORNING + HOUR
    refused(bench, voice, first)
    assert refused(bench, voice, first + later).facts["hours"] == hours


@pytest.mark.parametrize(
    ("at", "code"),
    [
        (VOICE_LIFETIME - SECOND, "voice_not_known"),
        (VOICE_LIFETIME, "voice_gone"),
        (VOICE_LIFETIME + SECOND, "voice_gone"),
    ],
)
def test_once_the_168_hours_are_over_one_refusal_is_enough(
    bench: Bench, voice: Voice, at: timedelta, code: str
) -> None:
    assert refused(bench, voice, MORNING + at).code == code
    assert bool(bench.library.voice(voice.key).gone_at) == (code == "voice_gone")


def test_a_kept_voice_is_never_overdue(bench: Bench, kept: Voice) -> None:
    assert refused(bench, kept, MORNING + 10 * VOICE_LIFETIME).code == "voice_not_known"
    assert bench.library.voice(kept.key).state(bench.moment) is VoiceState.KEPT


def test_with_the_clock_set_back_a_second_refusal_is_not_hours_apart(bench: Bench, kept: Voice) -> None:
    first = MORNING + timedelta(days=20)
    refused(bench, kept, first)
    error = refused(bench, kept, first - timedelta(days=7))
    assert (error.code, error.facts["hours"]) == ("voice_not_known", 170)
    assert bench.library.voice(kept.key).gone_at is None
    assert refused(bench, kept, first + BELIEVED_AFTER).code == "voice_gone"


def test_with_the_clock_set_back_before_the_making_the_voice_is_not_overdue(
    bench: Bench, voice: Voice
) -> None:
    assert refused(bench, voice, MORNING - timedelta(days=365)).code == "voice_not_known"


def test_a_speech_that_works_takes_it_all_back(bench: Bench, voice: Voice) -> None:
    refused(bench, voice, MORNING + HOUR)
    refused(bench, voice, MORNING + 4 * HOUR)
    speak(bench.studio, voice, WISH, Listener())
    now = bench.library.voice(voice.key)
    assert (now.refused_at, now.gone_at, now.state(bench.moment)) == (None, None, VoiceState.KEPT)
    assert refused(bench, now, MORNING + 9 * HOUR).code == "voice_not_known", "it begins anew"


def test_one_that_counts_as_gone_is_still_asked_for_and_by_its_own_id(bench: Bench, voice: Voice) -> None:
    for hours in (1, 4, 5):
        last = refused(bench, voice, MORNING + hours * HOUR)
    assert last.code == "voice_gone"
    assert bench.library.voice(voice.key).gone_at == MORNING + 4 * HOUR, "the first belief counts"
    assert [call.voice_id for call in bench.service.speeches] == [voice.voice_id] * 3


@pytest.mark.parametrize("elsewhere", ["key", "service"])
def test_what_another_account_or_service_says_of_it_proves_nothing(
    bench: Bench, voice: Voice, elsewhere: str
) -> None:
    if elsewhere == "key":
        bench.service.fingerprint = "0" * 16
    else:
        bench.studio = replace(bench.studio, profile=Profile("sister", "https://sister.example", "fake"))
    for hours in (1, 4, 200):
        assert refused(bench, voice, MORNING + hours * HOUR).code == "voice_of_other_account"
    assert bench.library.voice(voice.key) == voice


def test_a_library_that_cannot_note_it_does_not_hide_the_refusal(
    bench: Bench, voice: Voice, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_words: object, **_named: object) -> Voice:
        raise LibraryError("disk_full")

    monkeypatch.setattr(bench.library, "note_refused", full)
    assert refused(bench, voice, MORNING + HOUR).code == "voice_not_known"


def test_no_other_refusal_counts(bench: Bench, voice: Voice) -> None:
    bench.service.read_fails = ServiceError("content_refused")
    for hours in (1, 4, 200):
        bench.moment = MORNING + hours * HOUR
        with pytest.raises(ServiceError):
            speak(bench.studio, voice, WISH, Listener())
    assert bench.library.voice(voice.key).refused_at is None


def test_a_reply_that_comes_when_nobody_waits_counts_from_the_sending(bench: Bench, voice: Voice) -> None:
    bench.service.stops_waiting = True
    with pytest.raises(OutcomeUnknownError):
        speak(bench.studio, voice, WISH, Listener())
    bench.moment = MORNING + VOICE_LIFETIME + HOUR
    bench.service.read_fails = ServiceError("voice_gone")
    bench.service.late[0](RawReply(200, b"{}"))
    noted = bench.library.voice(voice.key)
    assert (noted.refused_at, noted.gone_at) == (MORNING, None)


def test_a_reply_that_a_crash_left_unread_is_noted_by_the_next_start(bench: Bench, voice: Voice) -> None:
    other = Bench(bench.library.folder(voice.key).parents[1], DEAD_OWNER)
    other.service.read_fails = RuntimeError()  # the program ends between keeping and reading
    with pytest.raises(RuntimeError):
        speak(other.studio, voice, WISH, Listener())
    bench.moment = MORNING + 300 * HOUR
    bench.service.read_fails = ServiceError("voice_gone")
    recover(bench.studio)
    noted = bench.library.voice(voice.key)
    assert (noted.refused_at, noted.gone_at) == (MORNING, None)
