"""Ids travel neither between services nor between accounts: said before a call, unless the person knows."""

from dataclasses import replace

import pytest

from tests.fakes.tools import Bench, Listener
from voicestudio.flow.keep import keep
from voicestudio.flow.make_voice import make_voice
from voicestudio.flow.speak import speak
from voicestudio.flow.tools import Studio
from voicestudio.model.balance import Balance
from voicestudio.model.calls import SpeechSettings
from voicestudio.model.errors import AccountError, SetupError
from voicestudio.model.profile import Profile
from voicestudio.model.voice import AttemptKind, AttemptState, CloneRequest, Voice

WISH = SpeechSettings("Hi.", "speech-02-hd", "wav")


@pytest.fixture
def voice(bench: Bench, request_for: CloneRequest) -> Voice:
    return make_voice(bench.studio, request_for, Listener()).voice


@pytest.fixture
def elsewhere(bench: Bench) -> Studio:
    return replace(bench.studio, profile=Profile("sister", "https://sister.example", "fake"))


def refusal(bench: Bench, studio: Studio, voice: Voice) -> SetupError:
    """Said by both ways of speaking, and nothing was sent or planned."""
    with pytest.raises(SetupError) as caught:
        speak(studio, voice, WISH, Listener())
    with pytest.raises(SetupError) as kept:
        keep(studio, voice, Listener())
    assert kept.value.code == caught.value.code
    assert bench.service.speeches == []
    assert {one.kind for one in bench.library.attempts(set(AttemptState))} == {AttemptKind.CLONE}
    return caught.value


def test_a_voice_of_another_service_is_refused_with_both_names(
    bench: Bench, voice: Voice, elsewhere: Studio
) -> None:
    error = refusal(bench, elsewhere, voice)
    assert error.code == "voice_of_other_service"
    assert error.facts == {"voice": "Anna", "made_with": "fake", "profile": "sister"}


def test_a_voice_of_another_key_is_refused(bench: Bench, voice: Voice) -> None:
    bench.service.fingerprint = "0" * 16
    assert refusal(bench, bench.studio, voice).code == "voice_of_other_key"


@pytest.mark.parametrize("anyway_of", ["service", "key"])
def test_whoever_knows_goes_on_all_the_same(
    bench: Bench, voice: Voice, elsewhere: Studio, anyway_of: str
) -> None:
    studio = elsewhere if anyway_of == "service" else bench.studio
    bench.service.fingerprint = "0" * 16
    path = speak(studio, voice, WISH, Listener(), anyway=True)
    keep(studio, voice, Listener(), anyway=True)
    assert [call.voice_id for call in bench.service.speeches] == [voice.voice_id] * 2
    attempt = bench.library.attempt(path.parent.name)
    assert (attempt.profile, attempt.base_url) == (studio.profile.name, studio.profile.base_url)
    assert attempt.key_fingerprint == "0" * 16, "the key it was paid with, not the voice's"


def test_the_same_service_under_another_profiles_name_is_the_same(bench: Bench, voice: Voice) -> None:
    renamed = replace(bench.studio, profile=Profile("second", bench.studio.profile.base_url, "fake"))
    assert speak(renamed, voice, WISH, Listener()).is_file()


def test_a_voice_whose_key_is_not_known_is_spoken_with(bench: Bench, request_for: CloneRequest) -> None:
    bench.service.fingerprint = ""  # as in a library of the first version
    voice = make_voice(bench.studio, request_for, Listener()).voice
    bench.service.fingerprint = "f" * 16
    assert speak(bench.studio, voice, WISH, Listener()).is_file()


def test_without_a_key_nothing_is_planned_anyway_or_not(bench: Bench, voice: Voice) -> None:
    bench.service.has_key = False
    for anyway in (False, True):
        with pytest.raises(AccountError):
            speak(bench.studio, voice, WISH, Listener(), anyway=anyway)
    assert {one.kind for one in bench.library.attempts(set(AttemptState))} == {AttemptKind.CLONE}


def test_what_it_about_costs_and_what_was_held_is_written_down(bench: Bench, voice: Voice) -> None:
    wish = SpeechSettings("x" * 250, "speech-2.8-hd", "wav")
    path = speak(bench.studio, voice, wish, Listener(), balance_before=Balance(40))
    attempt = bench.library.attempt(path.parent.name)
    assert attempt.about_usd == pytest.approx(0.025)
    assert attempt.balance_before == Balance(40)
    assert (attempt.speech, attempt.voice_key, attempt.name) == (wish, voice.key, "Anna")
