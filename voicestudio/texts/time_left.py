"""How long a voice still lives, in words."""

from datetime import datetime, timedelta

from voicestudio.model.voice import Voice, VoiceState


def time_left(voice: Voice, now: datetime) -> str:
    """What is left of the 168 hours ("6 d 23 h left"), or that the voice is kept or expired."""
    left = voice.time_left(now)
    if left is None:
        return "kept"
    if voice.state(now) is VoiceState.EXPIRED:
        return "expired"
    return f"{span(left)} left"


def hours_left(hours: object) -> str:
    """The same of an error's fact: hours, or None for a kept voice."""
    return f"{span(timedelta(hours=hours))} left" if isinstance(hours, int | float) else "kept"


def span(left: timedelta) -> str:
    """The two largest units of a span, rounded down: "6 d 23 h", "3 h 5 min", "4 min"."""
    minutes = int(left.total_seconds()) // 60
    days, hours = minutes // 1440, minutes % 1440 // 60
    if days:
        return f"{days} d {hours} h"
    if hours:
        return f"{hours} h {minutes % 60} min"
    return f"{minutes} min"
