"""Make a voice again that has expired, from its own sample and recipe; the new one stands in for the old."""

from contextlib import suppress
from dataclasses import replace

from voicestudio.flow.duplicates import refuse_duplicate
from voicestudio.flow.make_voice import Made, make_voice
from voicestudio.flow.same_request import same_request
from voicestudio.flow.tools import Studio
from voicestudio.model.balance import Balance
from voicestudio.model.errors import LibraryError, SetupError
from voicestudio.model.progress import Progress
from voicestudio.model.voice import CloneRequest, Voice


def request_again(
    studio: Studio, voice: Voice, *, again: bool = False, balance_before: Balance | None = None
) -> CloneRequest:
    """What is asked for to make a voice again; nothing is sent. What cannot be is refused before a price.

    Args:
        studio: The tools, opened on the voice's own profile.
        voice: The voice.
        again: Also where it, or another of the same sample and recipe, still lives.
        balance_before: What the account held when the person last saw it.

    Raises:
        SetupError: ``voice_without_sample``; ``profile_of_other_service``; ``same_voice_exists`` or
            ``same_sample_unknown`` unless ``again``.
        AccountError: There is no key.
    """
    if voice.base_url != studio.profile.base_url:
        raise SetupError("profile_of_other_service", voice=voice.name, profile=studio.profile.name)
    request = same_request(studio, voice, again=again, balance_before=balance_before)
    if request is None:
        raise SetupError("voice_without_sample", voice=voice.name)
    refuse_duplicate(studio, request, voice.sample_sha256)
    return request


def make_again(
    studio: Studio,
    voice: Voice,
    progress: Progress,
    *,
    again: bool = False,
    balance_before: Balance | None = None,
) -> Made:
    """Make a voice again: one paid clone. The person has seen the price and agreed to it.

    The new voice bears the old one's name, tags, notes and colour, and knows whom it stands in for.

    Raises:
        VoiceStudioError: What ``request_again`` and ``make_voice`` raise; the old voice is as it was.
        Cancelled: The person stopped it before anything was paid.
    """
    request = request_again(studio, voice, again=again, balance_before=balance_before)
    made = make_voice(studio, request, progress)
    with suppress(LibraryError, KeyError):  # the voice is saved and paid for: nothing may say that it failed
        return replace(made, voice=studio.library.link_made_again(made.voice.key, voice.key))
    return made
