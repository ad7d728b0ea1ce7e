"""When the service's word that a voice is gone is believed: at once if overdue, else the second time."""

import math
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Final

from voicestudio.flow.tools import Studio
from voicestudio.model.errors import LibraryError, ServiceError
from voicestudio.model.voice import Attempt, Voice, VoiceState

BELIEVED_AFTER: Final = timedelta(hours=2)
"""How long after a first refusal a second one is believed: an outage or a lagging copy of the service's own
records is over by then as a rule, and of 168 hours they are few enough to wait."""


def read_refusal(studio: Studio, attempt: Attempt, error: ServiceError) -> ServiceError:
    """Write down that the service does not know the voice of a speech, and tell what that means.

    It was refused when it was sent: a reply may be read days later, and then proves nothing of today.

    Args:
        studio: The tools.
        attempt: The speech.
        error: ``voice_gone`` as the service said it.

    Returns:
        ``voice_gone``: the voice is expired from now on, or was. ``voice_not_known`` with the whole ``hours``
        from that refusal until another one will be believed: the voice is left as it is. Or
        ``voice_of_other_account``: with another key, or elsewhere, nobody would know it.
    """
    at = attempt.sent_at or attempt.planned_at
    left = BELIEVED_AFTER
    with suppress(LibraryError, KeyError):  # it was refused all the same, and that is what must be told
        voice = studio.library.voice(attempt.voice_key)
        if not _asked_where_it_was_made(voice, attempt):
            return ServiceError("voice_of_other_account", **error.facts)
        believed = is_believed(voice, at)
        noted = studio.library.note_refused(voice.key, at, believed=believed)
        if believed:
            return error
        left += (noted.refused_at or at) - at
    hours = max(1, math.ceil(left / timedelta(hours=1)))
    return ServiceError("voice_not_known", **{**error.facts, "hours": hours})


def is_believed(voice: Voice, at: datetime) -> bool:
    """Whether a refusal at a moment makes a voice count as gone."""
    if voice.state(at) is VoiceState.EXPIRED:
        return True
    return voice.refused_at is not None and at - voice.refused_at >= BELIEVED_AFTER


def _asked_where_it_was_made(voice: Voice, attempt: Attempt) -> bool:
    same_key = voice.key_fingerprint in {"", attempt.key_fingerprint}
    return voice.base_url == attempt.base_url and same_key
