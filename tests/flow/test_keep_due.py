"""Voices that are about to expire are kept one after the other, and no call is paid twice."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Final

import pytest

from tests.fakes.tools import MORNING, Bench, Listener
from tests.library.conftest import attempt_of, key_of, voice_of
from voicestudio.flow.keep_due import Due, Outcome, due_within, keep_due, total
from voicestudio.flow.tools import Studio
from voicestudio.model.calls import CloneSettings, SpeechSettings
from voicestudio.model.errors import (
    AccountError,
    LibraryError,
    OutcomeUnknownError,
    ServiceError,
    SetupError,
    VoiceStudioError,
)
from voicestudio.model.progress import Cancelled, Stage
from voicestudio.model.rules import VOICE_LIFETIME
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState, Voice

HOUR: Final = timedelta(hours=1)
DUE: Final = timedelta(hours=48)
SETTINGS: Final = CloneSettings("Hello.", "speech-2.8-hd")


def put(bench: Bench, number: int, left: timedelta, **changes: object) -> Voice:
    """A voice of the library that has so much of its 168 hours left."""
    base_url = "https://service.example"
    attempt = attempt_of(key_of(number), profile="fake", base_url=base_url, name=f"Voice {number}")
    bench.library.plan(attempt)
    made_at = bench.moment + left - VOICE_LIFETIME
    voice = voice_of(attempt, **{"made_at": made_at, "settings": SETTINGS, **changes})
    return bench.library.save_voice(voice, bench.moment)


def speech_of(bench: Bench, voice: Voice, number: int, state: AttemptState, **changes: object) -> Attempt:
    """An earlier speech with a voice, and what became of it."""
    known = {"kind": AttemptKind.SPEECH, "voice_key": voice.key, "speech": SpeechSettings("Hi.", "x")}
    attempt = attempt_of(key_of(number), **{**known, **changes})
    bench.library.plan(attempt)
    bench.library.advance(attempt.key, AttemptState.SENT, MORNING)
    bench.library.advance(attempt.key, state, MORNING, attempt.error_code)
    return attempt


def studios(bench: Bench, *names: str) -> Callable[[str], Studio]:
    """Opens the studios of these profiles; there are no others."""

    def opened(name: str) -> Studio:
        if name not in names:
            raise SetupError("profile_unknown", profile=name)
        return replace(bench.studio, profile=replace(bench.studio.profile, name=name))

    return opened


def due(bench: Bench, *names: str) -> tuple[Due, ...]:
    return due_within(bench.studio, studios(bench, *(names or ("fake",))), DUE)


def kept(bench: Bench, wanted: tuple[Due, ...]) -> list[tuple[str, str, bool]]:
    """Keep them: the name of each, the code of what went wrong, and whether it was tried."""
    told: list[Outcome] = []
    outcomes = keep_due(wanted, Listener(), told.append)
    assert tuple(told) == outcomes
    return [(one.due.voice.name, one.error.code if one.error else "", one.tried) for one in outcomes]


@pytest.fixture
def fails(bench: Bench) -> dict[str, VoiceStudioError]:
    """What the service answers for a voice id."""
    answers: dict[str, VoiceStudioError] = {}

    def sending() -> None:
        bench.service.send_fails = answers.get(bench.service.speeches[-1].voice_id)

    bench.service.while_sending = sending
    return answers


@pytest.mark.parametrize(
    ("left", "is_due"),
    [
        (DUE - timedelta(microseconds=1), True),
        (DUE, True),
        (DUE + timedelta(microseconds=1), False),
        (timedelta(microseconds=1), True),
        (timedelta(0), False),
    ],
)
def test_due_is_a_living_voice_that_expires_within_the_time(
    bench: Bench, left: timedelta, is_due: bool
) -> None:
    put(bench, 1, left)
    assert [one.voice.name for one in due(bench)] == (["Voice 1"] if is_due else [])


def test_kept_gone_and_removed_voices_are_not_due(bench: Bench) -> None:
    put(bench, 1, HOUR, used_at=MORNING)
    put(bench, 2, HOUR, gone_at=MORNING)
    bench.library.put_into_bin([put(bench, 3, HOUR).key], MORNING)
    assert due(bench) == ()


def test_they_come_soonest_first_across_profiles_and_more_than_a_page_of_them(bench: Bench) -> None:
    for number in range(1, 131):
        put(bench, number, timedelta(minutes=200 - number), profile=("fake", "other")[number % 2])
    found = due(bench, "fake", "other")
    assert [one.voice.name for one in found] == [f"Voice {number}" for number in range(130, 0, -1)]
    assert {one.studio.profile.name for one in found if one.studio} == {"fake", "other"}
    only = due_within(bench.studio, studios(bench, "fake", "other"), DUE, profile="other")
    assert {one.voice.profile for one in only} == {"other"}
    assert len(only) == 65


def test_each_is_told_with_its_price_and_the_whole(bench: Bench) -> None:
    put(bench, 1, HOUR)
    put(bench, 2, HOUR, settings=replace(SETTINGS, text="你好吗"))
    put(bench, 3, HOUR, profile="gone")
    found = due(bench)
    prices = {one.voice.name: (round(one.about_usd, 6), one.clone_usd) for one in found}
    assert prices == {"Voice 1": (0.0003, 1.5), "Voice 2": (0.0002, 1.5), "Voice 3": (0.0, 0.0)}
    assert total(found) == (0.0005, 3.0)


def test_all_are_kept_each_by_one_call(bench: Bench) -> None:
    for number in (1, 2):
        put(bench, number, number * HOUR)
    assert kept(bench, due(bench)) == [("Voice 1", "", True), ("Voice 2", "", True)]
    assert [call.wish.text for call in bench.service.speeches] == ["OK.", "OK."]
    assert all(voice.used_at == bench.moment for voice in bench.library.voices())
    assert due(bench) == ()
    assert [one.balance_before for one in bench.library.attempts({AttemptState.DONE}) if one.speech] == [
        bench.service.holds
    ] * 2


@pytest.mark.parametrize(
    "error", [ServiceError("voice_gone"), ServiceError("rate_limited"), ServiceError("service_broken")]
)
def test_a_failure_of_one_does_not_stop_the_others(
    bench: Bench, fails: dict[str, VoiceStudioError], error: ServiceError
) -> None:
    first = put(bench, 1, HOUR)
    put(bench, 2, 2 * HOUR)
    fails[first.voice_id] = error
    ((_, code, _), second) = kept(bench, due(bench))
    assert code
    assert second == ("Voice 2", "", True)


@pytest.mark.parametrize("code", sorted(AccountError.codes))
def test_a_failure_of_the_account_ends_those_of_its_profile_and_no_others(
    bench: Bench, fails: dict[str, VoiceStudioError], code: str
) -> None:
    first = put(bench, 1, HOUR)
    put(bench, 2, 2 * HOUR, profile="other")
    put(bench, 3, 3 * HOUR)
    fails[first.voice_id] = AccountError(code)
    assert kept(bench, due(bench, "fake", "other")) == [
        ("Voice 1", code, True),
        ("Voice 2", "", True),
        ("Voice 3", code, False),
    ]
    assert len(bench.service.speeches) == 2


def test_without_a_key_nothing_is_sent(bench: Bench) -> None:
    put(bench, 1, HOUR)
    put(bench, 2, 2 * HOUR)
    bench.service.has_key = False
    assert [code for _, code, _ in kept(bench, due(bench))] == ["key_missing", "key_missing"]
    assert bench.service.speeches == []
    assert bench.library.attempts({AttemptState.SENT, AttemptState.UNKNOWN}) == []


def test_where_the_library_refuses_nothing_more_is_paid(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(bench, 1, HOUR)
    put(bench, 2, 2 * HOUR, profile="other")

    def full(_attempt: Attempt) -> None:
        raise LibraryError("disk_full")

    monkeypatch.setattr(bench.library, "plan", full)
    found = due(bench, "fake", "other")
    assert kept(bench, found) == [("Voice 1", "disk_full", True), ("Voice 2", "disk_full", False)]
    assert bench.service.speeches == []


def test_an_unknown_outcome_is_never_paid_again_by_a_later_run(
    bench: Bench, fails: dict[str, VoiceStudioError]
) -> None:
    first = put(bench, 1, HOUR)
    put(bench, 2, 2 * HOUR)
    fails[first.voice_id] = OutcomeUnknownError("reply_cut")
    assert kept(bench, due(bench)) == [("Voice 1", "reply_cut", True), ("Voice 2", "", True)]
    fails.clear()
    for _ in range(2):
        assert kept(bench, due(bench)) == [("Voice 1", "earlier_speech_unknown", False)]
    assert len(bench.service.speeches) == 2


def test_once_a_person_has_settled_it_the_voice_is_kept(bench: Bench) -> None:
    voice = put(bench, 1, HOUR)
    speech = speech_of(bench, voice, 9, AttemptState.UNKNOWN)
    assert [code for _, code, _ in kept(bench, due(bench))] == ["earlier_speech_unknown"]
    bench.library.settle(speech.key, MORNING, "marked_lost")
    assert kept(bench, due(bench)) == [("Voice 1", "", True)]


def test_a_keeping_that_was_charged_and_brought_no_sound_is_not_tried_again_by_itself(bench: Bench) -> None:
    put(bench, 1, HOUR)
    bench.service.audio = b"no sound at all"
    assert kept(bench, due(bench)) == [("Voice 1", "speech_not_audio", True)]
    assert kept(bench, due(bench)) == [("Voice 1", "earlier_speech_unknown", False)]
    assert len(bench.service.speeches) == 1


@pytest.mark.parametrize(
    "speech",
    [
        {"state": AttemptState.FAILED, "error_code": "rate_limited"},
        {"state": AttemptState.FAILED, "error_code": "speech_failed"},
    ],
)
def test_an_earlier_speech_that_surely_kept_nothing_is_no_obstacle(
    bench: Bench, speech: dict[str, object]
) -> None:
    voice = put(bench, 1, HOUR)
    state = AttemptState(str(speech["state"]))
    speech_of(bench, voice, 9, state, error_code=speech["error_code"])
    assert kept(bench, due(bench)) == [("Voice 1", "", True)]


def test_a_profile_that_is_no_more_is_passed_over(bench: Bench) -> None:
    put(bench, 1, HOUR, profile="gone")
    put(bench, 2, 2 * HOUR)
    assert kept(bench, due(bench)) == [("Voice 1", "profile_unknown", False), ("Voice 2", "", True)]


def test_settings_that_cannot_be_read_are_not_taken_for_a_profile_that_is_no_more(bench: Bench) -> None:
    put(bench, 1, HOUR)

    def unreadable(_name: str) -> Studio:
        raise SetupError("settings_unreadable", file="settings.json")

    with pytest.raises(SetupError) as caught:
        due_within(bench.studio, unreadable, DUE)
    assert caught.value.code == "settings_unreadable"


def test_what_was_kept_or_removed_since_it_was_listed_is_not_paid_for(bench: Bench) -> None:
    voices = [put(bench, number, number * HOUR) for number in (1, 2, 3)]
    found = due(bench)
    bench.library.mark_used(voices[0].key, MORNING)
    bench.library.put_into_bin([voices[1].key], MORNING)
    speech_of(bench, voices[2], 9, AttemptState.UNKNOWN)
    assert [code for _, code, _ in kept(bench, found)] == ["", "voice_not_found", "earlier_speech_unknown"]
    assert bench.service.speeches == []


def test_ctrl_c_lets_the_call_under_way_end_and_begins_no_other(bench: Bench) -> None:
    for number in (1, 2):
        put(bench, number, number * HOUR)
    told: list[Outcome] = []

    class Stopping(Listener):
        def report(self, stage: Stage, done: int = 0, total: int = 0) -> None:
            if told:
                raise Cancelled

    with pytest.raises(Cancelled):
        keep_due(due(bench), Stopping(), told.append)
    assert [one.error for one in told] == [None]
    assert len(bench.service.speeches) == 1
    assert bench.library.attempts({AttemptState.SENT, AttemptState.UNKNOWN}) == []
