"""Reports that can be copied: of a bug, a refusal, a paid call; without anyone's paths, texts or keys."""

import platform
import traceback
from pathlib import Path

from voicestudio import __version__
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.masking import masked
from voicestudio.model.voice import Attempt


def report(error: BaseException) -> list[str]:
    """Lines of a report. The exception's own message is left out: it may quote a path or a text."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return [program(), type(error).__qualname__, *places]


def report_of_refusal(error: VoiceStudioError) -> list[str]:
    """What the service said, for its support; [] for an error that is none of the service's."""
    if "status" not in error.facts:
        return []
    told = [f"{name}: {masked(str(error.facts[name]))}" for name in _TOLD if error.facts.get(name)]
    return [program(), f"code: {error.code}", *told]


def report_of_call(attempt: Attempt) -> list[str]:
    """A paid call and the reply to it as far as one came, for the service's support."""
    sent = attempt.sent_at.isoformat(timespec="seconds") if attempt.sent_at else "not sent"
    model = attempt.speech.model if attempt.speech else attempt.settings.model
    lines = [program(), f"call: {attempt.kind.value} {model or ''}".rstrip(), f"sent: {sent}"]
    lines.append(f"outcome: {attempt.state.value} {attempt.error_code}".rstrip())
    reply = attempt.reply
    if reply is None:
        return [*lines, "reply: none"]
    lines.append(f"status: {reply.status} {reply.content_type}".rstrip())
    if reply.trace_id:
        lines.append(f"trace_id: {masked(reply.trace_id)}")
    return [*lines, f"reply: {masked(reply.body.decode(errors='replace')) or 'empty'}"]


_TOLD = ("status", "reason", "said", "trace_id")


def program() -> str:
    """Which program, version and system this is."""
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    return f"Voice Studio {__version__}, {system}"
