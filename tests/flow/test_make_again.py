"""An expired voice is made again from the library's own copy, and the new one stands in for it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.conftest import MakeWav
from tests.fakes.tools import MORNING, Bench, Listener
from voicestudio.flow.make_again import make_again, request_again
from voicestudio.flow.make_voice import make_voice
from voicestudio.model.balance import Balance
from voicestudio.model.calls import CloneReply, CloneSettings
from voicestudio.model.errors import (
    AccountError,
    LibraryError,
    OutcomeUnknownError,
    SampleError,
    ServiceError,
    SetupError,
    VoiceStudioError,
)
from voicestudio.model.profile import Profile
from voicestudio.model.progress import Cancelled, Stage
from voicestudio.model.rules import VOICE_LIFETIME
from voicestudio.model.sample import ClonePrompt
from voicestudio.model.voice import AttemptState, CloneRequest, Voice

SECOND = timedelta(seconds=1)


@pytest.fixture
def old(bench: Bench, request_for: CloneRequest, make_wav: MakeWav) -> Voice:
    """A voice with everything a voice can have, at the moment it expired."""
    settings = CloneSettings("Hello.", "speech-2.8-hd", 0.4, noise_reduction=True)
    prompt = ClonePrompt(make_wav(5, name="prompt.wav"), "Just so.")
    voice = make_voice(bench.studio, replace(request_for, settings=settings, prompt=prompt), Listener()).voice
    bench.library.tag([voice.key], "Radio")
    bench.library.tag([voice.key], "calm")
    bench.library.write_notes(voice.key, "For the evening.")
    bench.library.paint(voice.key, "#aa5500")
    bench.moment = MORNING + VOICE_LIFETIME
    bench.service.reply = CloneReply("Voice 43", "fake://demo")
    return bench.library.voice(voice.key)


def refused(act: Callable[[], object]) -> VoiceStudioError:
    with pytest.raises(VoiceStudioError) as caught:
        act()
    return caught.value


def test_the_same_is_asked_for_again_and_costs_one_clone(bench: Bench, old: Voice) -> None:
    made = make_again(bench.studio, old, Listener(), balance_before=Balance(7))
    first, second = bench.service.clones
    assert (second.settings, second.prompt_text) == (first.settings, "Just so.")
    assert second.prompt_url not in {"", second.sample_url}
    assert made.sample.examined.path == bench.library.folder(old.key) / old.sample_file
    assert (made.voice.voice_id, made.voice.name, made.voice.profile) == ("Voice 43", "Anna", "fake")
    assert (made.voice.sample_sha256, made.voice.source_sha256) == (old.sample_sha256, old.source_sha256)
    assert made.voice.made_at == bench.moment
    assert bench.library.attempt(made.voice.key).balance_before == Balance(7)


def test_the_new_one_knows_the_old_one_and_bears_what_the_person_gave_it(bench: Bench, old: Voice) -> None:
    made = make_again(bench.studio, old, Listener())
    new = bench.library.voice(made.voice.key)
    assert made.voice == new
    assert new.made_again_from == old.key
    assert (new.tags, new.notes, new.colour) == (("calm", "Radio"), "For the evening.", "#aa5500")
    assert bench.library.voice(old.key) == old, "the old one is as it was"


def test_by_its_name_the_new_one_is_found_and_by_its_id_the_old_one(bench: Bench, old: Voice) -> None:
    new = make_again(bench.studio, old, Listener()).voice
    assert bench.library.find("Anna") == bench.library.find("anna") == new
    assert bench.library.find(old.voice_id) == old
    bench.moment += VOICE_LIFETIME
    bench.service.reply = CloneReply("Voice 44", None)
    third = make_again(bench.studio, new, Listener()).voice
    assert bench.library.find("Anna") == third, "along the whole line"


@pytest.mark.parametrize(
    ("before", "code"), [(SECOND, "same_voice_exists"), (timedelta(0), ""), (-SECOND, "")]
)
def test_one_that_still_lives_is_not_made_again_unless_the_person_wants_another(
    bench: Bench, old: Voice, before: timedelta, code: str
) -> None:
    bench.moment = MORNING + VOICE_LIFETIME - before
    if code:
        assert refused(lambda: make_again(bench.studio, old, Listener())).code == code
        assert len(bench.service.clones) == 1
    assert make_again(bench.studio, old, Listener(), again=bool(code)).voice.made_again_from == old.key


def test_one_that_is_gone_before_its_time_is_made_again(bench: Bench, old: Voice) -> None:
    bench.moment = MORNING + timedelta(hours=5)
    bench.library.note_refused(old.key, bench.moment, believed=True)
    assert make_again(bench.studio, bench.library.voice(old.key), Listener()).voice.voice_id == "Voice 43"


def test_what_was_made_again_once_is_not_paid_twice(bench: Bench, old: Voice) -> None:
    make_again(bench.studio, old, Listener())
    error = refused(lambda: make_again(bench.studio, old, Listener()))
    assert (error.code, error.facts["voice_id"]) == ("same_voice_exists", "Voice 43")
    assert len(bench.service.clones) == 2


def test_without_its_sample_it_cannot_be(bench: Bench, old: Voice) -> None:
    (bench.library.folder(old.key) / old.sample_file).unlink()
    for voice in (old, replace(old, sample_file="")):
        error = refused(lambda voice=voice: make_again(bench.studio, voice, Listener()))  # type: ignore[misc]
        assert (error.code, error.facts) == ("voice_without_sample", {"voice": "Anna"})
    assert len(bench.service.clones) == 1


def test_a_sample_that_is_no_longer_what_was_sent_is_not_sent(
    bench: Bench, old: Voice, make_wav: MakeWav
) -> None:
    sample = bench.library.folder(old.key) / old.sample_file
    sample.write_bytes(make_wav(12, rate=24_000, name="another.wav").read_bytes())
    with pytest.raises(SampleError) as caught:
        make_again(bench.studio, old, Listener())
    assert caught.value.code == "sample_replaced"
    assert (len(bench.service.clones), bench.host.objects) == (1, {})


def test_on_another_service_it_is_refused(bench: Bench, old: Voice) -> None:
    elsewhere = replace(bench.studio, profile=Profile("sister", "https://sister.example", "fake"))
    error = refused(lambda: make_again(elsewhere, old, Listener()))
    assert (error.code, error.facts) == ("profile_of_other_service", {"voice": "Anna", "profile": "sister"})
    renamed = replace(bench.studio, profile=Profile("renamed", bench.studio.profile.base_url, "fake"))
    assert make_again(renamed, old, Listener()).voice.profile == "renamed"


def test_what_cannot_be_is_said_before_a_price_and_sends_nothing(bench: Bench, old: Voice) -> None:
    request = request_again(bench.studio, old)
    assert (request.rights_confirmed, request.again) == (True, False)
    bench.service.has_key = False
    with pytest.raises(AccountError):
        request_again(bench.studio, old)
    assert (len(bench.service.clones), len(bench.library.attempts(set(AttemptState)))) == (1, 1)


@pytest.mark.parametrize("fails", [ServiceError("audio_refused"), OutcomeUnknownError("reply_cut")])
def test_where_it_fails_the_old_one_is_as_it_was(bench: Bench, old: Voice, fails: ServiceError) -> None:
    bench.service.send_fails = fails
    assert refused(lambda: make_again(bench.studio, old, Listener())).code == fails.code
    assert list(bench.library.voices()) == [old]
    assert (bench.library.folder(old.key) / old.sample_file).is_file()


def test_stopped_before_anything_is_paid_it_changes_nothing(bench: Bench, old: Voice) -> None:
    def cancel() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        make_again(bench.studio, old, Listener(Stage.HOST, cancel))
    assert (list(bench.library.voices()), len(bench.service.clones)) == ([old], 1)


def test_a_link_that_cannot_be_written_does_not_hide_the_voice_that_was_paid_for(
    bench: Bench, old: Voice, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_words: object) -> Voice:
        raise LibraryError("disk_full")

    monkeypatch.setattr(bench.library, "link_made_again", full)
    assert make_again(bench.studio, old, Listener()).voice.voice_id == "Voice 43"


def test_two_of_one_name_that_have_nothing_to_do_with_each_other_stay_ambiguous(
    bench: Bench, old: Voice, request_for: CloneRequest
) -> None:
    make_again(bench.studio, old, Listener())
    bench.service.reply = CloneReply("Voice 45", None)
    make_voice(bench.studio, request_for, Listener())
    error = refused(lambda: bench.library.find("Anna"))
    assert isinstance(error, SetupError)
    assert error.code == "voice_ambiguous"
