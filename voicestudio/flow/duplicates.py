"""Nothing is paid for twice: warn where a living voice, or an unknown outcome, is of the same sample."""

from voicestudio.flow.tools import Studio
from voicestudio.model import rules
from voicestudio.model.calls import CloneSettings
from voicestudio.model.errors import SetupError
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState, CloneRequest, Voice, VoiceState

Recipe = tuple[float, bool, bool, str]
"""Accuracy, noise reduction, volume normalization, and the words of the clone prompt."""


def refuse_duplicate(studio: Studio, request: CloneRequest, source_sha256: str) -> None:
    """Refuse to make a voice that exists, or may exist, unless the person wants another.

    Raises:
        SetupError: ``same_voice_exists`` with the voice and the hours it has left (None: kept), or
            ``same_sample_unknown`` with the earlier attempt.
    """
    if request.again:
        return
    voice = living_voice(studio, request, source_sha256)
    if voice:
        left = voice.time_left(studio.now())
        hours = None if left is None else left.total_seconds() / 3600
        raise SetupError("same_voice_exists", voice=voice.name, voice_id=voice.voice_id, hours_left=hours)
    attempt = unknown_attempt(studio, source_sha256)
    if attempt:
        raise SetupError("same_sample_unknown", attempt=attempt.key[:8], name=attempt.name)


def living_voice(studio: Studio, request: CloneRequest, source_sha256: str) -> Voice | None:
    """A voice of the same audio and the same recipe on the same account that has not expired."""
    fingerprint = studio.service.key_fingerprint()
    for voice in studio.library.voices_made_from(source_sha256):
        same_recipe = recipe_of(voice.settings, voice.prompt_text) == recipe_of_request(request)
        same_account = voice.base_url == studio.profile.base_url and (
            voice.key_fingerprint in {"", fingerprint}
        )
        alive = voice.state(studio.now()) is not VoiceState.EXPIRED
        if same_recipe and same_account and alive:
            return voice
    return None


def unknown_attempt(studio: Studio, source_sha256: str) -> Attempt | None:
    """A clone of the same audio at the same service whose outcome is not known, or not yet read."""
    for attempt in studio.library.attempts({AttemptState.UNKNOWN, AttemptState.ANSWERED}):
        hashes = {attempt.source_sha256, attempt.sample_sha256}
        same_audio = attempt.kind is AttemptKind.CLONE and source_sha256 in hashes
        if same_audio and attempt.base_url == studio.profile.base_url:
            return attempt
    return None


def recipe_of_request(request: CloneRequest) -> Recipe:
    """What beside the audio will make the voice that is asked for."""
    return recipe_of(request.settings, request.prompt.text if request.prompt else "")


def recipe_of(settings: CloneSettings, prompt_text: str) -> Recipe:
    """What beside the audio makes a voice: the text it is first heard with does not."""
    accuracy = rules.ACCURACY_DEFAULT if settings.accuracy is None else settings.accuracy
    return accuracy, settings.noise_reduction, settings.volume_normalization, prompt_text
