"""Fetch the demo at once: its address is short-lived. A missing demo is a warning, never a failure."""

from contextlib import suppress
from pathlib import Path
from typing import Final

from voicestudio.flow.tools import Studio
from voicestudio.model.errors import ServiceError, VoiceStudioError
from voicestudio.model.progress import Report
from voicestudio.model.voice import Voice

_DEMO_STEM: Final = "demo"


def fetch_demo_again(studio: Studio, voice: Voice, report: Report) -> Voice:
    """Try once more to get a demo that was made and paid for: its address stands in the kept reply.

    Raises:
        ServiceError: ``demo_gone`` where there is no address, or it does not give the demo any more.
        Cancelled: Raised by ``report``.
    """
    with suppress(KeyError, VoiceStudioError):
        reply = studio.library.attempt(voice.key).reply
        url = studio.service.read_clone(reply).demo_url if reply else None
        voice = fetch_demo(studio, voice, url, report)
    if not voice.demo_file:
        raise ServiceError("demo_gone", voice=voice.name)
    return voice


def fetch_demo(studio: Studio, voice: Voice, url: str | None, report: Report) -> Voice:
    """Download the demo into the voice's folder and look whether it is sound.

    Returns:
        The voice with its demo, or unchanged where there was none to be had.

    Raises:
        Cancelled: The person does not want to wait for it; the voice is saved all the same.
    """
    if not url:
        return voice
    landing: Path | None = None
    try:
        folder = studio.library.folder(voice.key)
        landing = folder / f"{_DEMO_STEM}.part"
        landing.write_bytes(studio.service.fetch_audio(url, report))
        container = studio.audio.examine(landing, report).facts.container
        final = landing.rename(folder / f"{_DEMO_STEM}.{container}")
        return studio.library.save_demo(voice.key, final.name)
    except (VoiceStudioError, OSError):
        return voice
    finally:
        if landing is not None:
            with suppress(OSError):
                landing.unlink(missing_ok=True)
