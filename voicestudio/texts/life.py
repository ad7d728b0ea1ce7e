"""What is said of the end of a voice's life: in a calendar, and before an expired one is spoken with."""

from datetime import datetime

from voicestudio.model.voice import Voice, VoiceState
from voicestudio.texts.language import say
from voicestudio.texts.printable import in_one_line


def expiry_title(voice: Voice) -> str:
    """The title of a calendar's event."""
    name = in_one_line(voice.name)
    if voice.is_sandbox:
        return say("Voice {voice} (sandbox) expires", voice=name)
    return say("Voice {voice} expires", voice=name)


def expiry_text(voice: Voice) -> str:
    """What stands in the event: how the voice is kept, and which it is."""
    lines = (
        say("At this moment the service deletes it, unless it has spoken. One speech keeps it for good."),
        say("Profile: {profile}", profile=in_one_line(voice.profile)),
        say("Voice id: {voice_id}", voice_id=in_one_line(voice.voice_id)),
    )
    return "\n".join(lines)


def expired_note(voice: Voice, now: datetime) -> str:
    """That a voice counts as expired, and that the service is asked all the same; "" for a living one."""
    if voice.state(now) is not VoiceState.EXPIRED:
        return ""
    if voice.gone_at:
        return say(
            "{voice} counts as expired: the service said that it does not know it. "
            "The service is asked all the same and decides.",
            voice=voice.name,
        )
    return say(
        "{voice} counts as expired: its 168 hours are over. The service is asked all the same and decides.",
        voice=voice.name,
    )
