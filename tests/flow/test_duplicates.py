"""Nobody pays twice unaware: what counts as the same voice, and what as another."""

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import MakeWav
from tests.fakes.tools import Bench, Listener
from voicestudio.flow.duplicates import refuse_duplicate
from voicestudio.flow.make_voice import make_voice
from voicestudio.flow.settle import mark_lost
from voicestudio.flow.speak import speak
from voicestudio.model import rules
from voicestudio.model.calls import CloneSettings, SpeechSettings
from voicestudio.model.errors import OutcomeUnknownError, ServiceError, SetupError
from voicestudio.model.profile import Profile
from voicestudio.model.sample import ClonePrompt
from voicestudio.model.voice import CloneRequest, Voice

RECIPE = CloneSettings("Hello.", "speech-2.8-hd", 0.5, noise_reduction=True)
LIFE = timedelta(hours=168)


@pytest.fixture
def wanted(request_for: CloneRequest) -> CloneRequest:
    return replace(request_for, settings=RECIPE)


@pytest.fixture
def anna(bench: Bench, wanted: CloneRequest) -> Voice:
    """A voice that is there already."""
    return make_voice(bench.studio, wanted, Listener()).voice


def refusal(bench: Bench, request: CloneRequest) -> SetupError:
    calls = len(bench.service.clones)
    with pytest.raises(SetupError) as caught:
        make_voice(bench.studio, request, Listener())
    assert len(bench.service.clones) == calls
    return caught.value


def other_name(request: CloneRequest, **changes: Any) -> CloneRequest:
    return replace(request, name="Berta", **changes)


def test_the_same_again_is_refused_with_the_voice_there_is_and_its_hours(
    bench: Bench, anna: Voice, wanted: CloneRequest
) -> None:
    bench.moment += timedelta(hours=100, minutes=30)
    error = refusal(bench, other_name(wanted))
    assert error.code == "same_voice_exists"
    assert error.facts == {"voice": "Anna", "voice_id": anna.voice_id, "hours_left": 67.5}
    assert [folder.name for folder in bench.audio_folders] == [anna.key], "nothing was copied"


def test_a_kept_voice_has_no_hours_and_never_expires(bench: Bench, anna: Voice, wanted: CloneRequest) -> None:
    speak(bench.studio, anna, SpeechSettings("Hi.", "speech-2.8-hd"), Listener())
    bench.moment += 10 * LIFE
    assert refusal(bench, wanted).facts["hours_left"] is None


@pytest.mark.parametrize("left", [timedelta(microseconds=1), timedelta(0)])
def test_only_a_voice_that_still_lives_counts(
    bench: Bench, anna: Voice, wanted: CloneRequest, left: timedelta
) -> None:
    bench.moment += LIFE - left
    if left:
        assert refusal(bench, wanted).code == "same_voice_exists"
    else:
        assert make_voice(bench.studio, wanted, Listener()).voice.key != anna.key


@pytest.mark.parametrize(
    "settings",
    [
        replace(RECIPE, text="Another text."),
        replace(RECIPE, model="speech-02-turbo"),
        replace(RECIPE, text=None, model=None),
        replace(RECIPE, try_out=True),
    ],
)
def test_another_first_text_makes_no_other_voice(
    bench: Bench, anna: Voice, wanted: CloneRequest, settings: CloneSettings
) -> None:
    assert refusal(bench, replace(wanted, settings=settings)).facts["voice_id"] == anna.voice_id


@pytest.mark.parametrize(
    "settings",
    [
        replace(RECIPE, accuracy=0.51),
        replace(RECIPE, accuracy=None),
        replace(RECIPE, noise_reduction=False),
        replace(RECIPE, volume_normalization=True),
    ],
)
def test_another_recipe_makes_another_voice(
    bench: Bench, anna: Voice, wanted: CloneRequest, settings: CloneSettings
) -> None:
    make_voice(bench.studio, replace(wanted, settings=settings), Listener())
    assert len(bench.library.voices()) == 2


@pytest.mark.parametrize("accuracies", [(None, rules.ACCURACY_DEFAULT), (0.7, None)])
def test_an_accuracy_that_is_not_sent_is_the_services_own(
    bench: Bench, wanted: CloneRequest, accuracies: tuple[float | None, float | None]
) -> None:
    first, second = (replace(wanted, settings=replace(RECIPE, accuracy=one)) for one in accuracies)
    make_voice(bench.studio, first, Listener())
    assert refusal(bench, second).code == "same_voice_exists"


def test_a_clone_prompt_is_part_of_the_recipe(
    bench: Bench, anna: Voice, wanted: CloneRequest, make_wav: MakeWav
) -> None:
    prompted = replace(wanted, prompt=ClonePrompt(make_wav(5, name="prompt.wav"), "Just so."))
    make_voice(bench.studio, prompted, Listener())
    assert len(bench.library.voices()) == 2
    assert refusal(bench, prompted).code == "same_voice_exists"


def test_a_voice_of_another_account_does_not_count(bench: Bench, anna: Voice, wanted: CloneRequest) -> None:
    elsewhere = Profile("fake", "https://sister.example", "fake")
    refuse_duplicate(replace(bench.studio, profile=elsewhere), wanted, anna.source_sha256)
    bench.service.fingerprint = "0" * 16
    make_voice(bench.studio, wanted, Listener())
    assert len(bench.library.voices()) == 2


def test_a_profile_of_another_name_for_the_same_service_and_key_is_the_same_account(
    bench: Bench, anna: Voice, wanted: CloneRequest
) -> None:
    renamed = Profile("second", bench.studio.profile.base_url, "fake")
    with pytest.raises(SetupError):
        refuse_duplicate(replace(bench.studio, profile=renamed), wanted, anna.source_sha256)


def test_a_voice_whose_key_is_not_known_may_be_of_this_account(bench: Bench, wanted: CloneRequest) -> None:
    bench.service.fingerprint = ""  # as in a library of the first version
    make_voice(bench.studio, wanted, Listener())
    bench.service.fingerprint = "f" * 16
    assert refusal(bench, wanted).code == "same_voice_exists"


def test_the_same_sound_under_another_name_counts_and_other_sound_does_not(
    bench: Bench, anna: Voice, wanted: CloneRequest, tmp_path: Path, make_wav: MakeWav
) -> None:
    copy = tmp_path / "renamed.wav"
    shutil.copyfile(wanted.sample, copy)
    assert refusal(bench, replace(wanted, sample=copy)).code == "same_voice_exists"
    make_voice(bench.studio, replace(wanted, sample=make_wav(12, rate=16_000)), Listener())
    assert len(bench.library.voices()) == 2


def test_the_librarys_own_prepared_copy_is_the_same_sound(
    bench: Bench, wanted: CloneRequest, make_wav: MakeWav
) -> None:
    voice = make_voice(
        bench.studio, replace(wanted, sample=make_wav(12, rate=16_000, channels=3)), Listener()
    ).voice
    copy = bench.library.folder(voice.key) / voice.sample_file
    assert voice.sample_sha256 != voice.source_sha256
    assert refusal(bench, replace(wanted, sample=copy)).facts["voice"] == "Anna"


def test_whoever_wants_another_all_the_same_gets_it(bench: Bench, anna: Voice, wanted: CloneRequest) -> None:
    second = make_voice(bench.studio, other_name(wanted, again=True), Listener()).voice
    assert {voice.name for voice in bench.library.voices()} == {"Anna", "Berta"}
    assert second.key != anna.key


class TestUnknown:
    @pytest.fixture
    def key(self, bench: Bench, wanted: CloneRequest) -> str:
        """Of an attempt at the same sound whose outcome is not known."""
        bench.service.send_fails = OutcomeUnknownError("reply_cut")
        with pytest.raises(OutcomeUnknownError):
            make_voice(bench.studio, wanted, Listener())
        bench.service.send_fails = None
        return bench.audio_folders[0].name

    def test_it_is_named_and_no_recipe_gets_past_it(
        self, bench: Bench, wanted: CloneRequest, key: str
    ) -> None:
        for settings in (RECIPE, CloneSettings(accuracy=0.9)):
            error = refusal(bench, other_name(wanted, settings=settings))
            assert error.code == "same_sample_unknown"
            assert error.facts == {"attempt": key[:8], "name": "Anna"}

    def test_it_only_counts_at_its_own_service(self, bench: Bench, wanted: CloneRequest, key: str) -> None:
        sha256 = bench.library.attempt(key).source_sha256
        elsewhere = Profile("fake", "https://sister.example", "fake")
        refuse_duplicate(replace(bench.studio, profile=elsewhere), wanted, sha256)
        refuse_duplicate(bench.studio, wanted, "0" * 64)
        with pytest.raises(SetupError):
            refuse_duplicate(bench.studio, wanted, sha256)

    @pytest.mark.parametrize("how", ["again", "settled", "refused"])
    def test_what_is_wanted_all_the_same_or_known_by_now_is_made(
        self, bench: Bench, wanted: CloneRequest, key: str, how: str
    ) -> None:
        if how == "settled":
            mark_lost(bench.studio, key)
        elif how == "refused":
            bench.service.send_fails = ServiceError("audio_refused")
            with pytest.raises(ServiceError):
                make_voice(bench.studio, replace(wanted, again=True), Listener())
            bench.service.send_fails = None
            mark_lost(bench.studio, key)
        make_voice(bench.studio, replace(wanted, again=how == "again"), Listener())
        assert len(bench.library.voices()) == 1
