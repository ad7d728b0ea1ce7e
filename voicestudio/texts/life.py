"""What is said of the end of a voice's life: in a calendar, and before an expired one is spoken with."""

from datetime import datetime

from voicestudio.model.voice import Voice, VoiceState
from voicestudio.texts.printable import in_one_line


def expiry_title(voice: Voice) -> str:
    """The title of a calendar's event."""
    label = " (sandbox)" if voice.is_sandbox else ""
    return f"Voice {in_one_line(voice.name)}{label} expires"


def expiry_text(voice: Voice) -> str:
    """What stands in the event: how the voice is kept, and which it is."""
    return (
        "At this moment the service deletes it, unless it has spoken. One speech keeps it for good.\n"
        f"Profile: {in_one_line(voice.profile)}\n"
        f"Voice id: {in_one_line(voice.voice_id)}"
    )


def expired_note(voice: Voice, now: datetime) -> str:
    """That a voice counts as expired, and that the service is asked all the same; "" for a living one."""
    if voice.state(now) is not VoiceState.EXPIRED:
        return ""
    why = "the service said that it does not know it" if voice.gone_at else "its 168 hours are over"
    return f"{voice.name} counts as expired: {why}. The service is asked all the same and decides."
