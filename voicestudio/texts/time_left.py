"""How long a voice still lives, in words."""

from datetime import datetime, timedelta

from voicestudio.model.voice import Voice, VoiceState
from voicestudio.texts.language import say


def time_left(voice: Voice, now: datetime) -> str:
    """What is left of the 168 hours ("6 d 23 h left"), or that the voice is kept or expired."""
    left = voice.time_left(now)
    if left is None:
        return say("kept", note="a voice")
    if voice.state(now) is VoiceState.EXPIRED:
        return say("expired", note="a voice")
    return say("{span} left", span=span(left))


def hours_left(hours: object) -> str:
    """The same of an error's fact: hours, or None for a kept voice."""
    if isinstance(hours, int | float):
        return say("{span} left", span=span(timedelta(hours=hours)))
    return say("kept", note="a voice")


def span(left: timedelta) -> str:
    """The two largest units of a span, rounded down: "6 d 23 h", "3 h 5 min", "4 min"."""
    minutes = int(left.total_seconds()) // 60
    days, hours = minutes // 1440, minutes % 1440 // 60
    if days:
        return say("{days} d {hours} h", days=days, hours=hours)
    if hours:
        return say("{hours} h {minutes} min", hours=hours, minutes=minutes % 60)
    return say("{minutes} min", minutes=minutes)
