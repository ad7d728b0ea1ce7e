"""A report of a bug that can be copied: where it happened, without anyone's paths, texts or keys."""

import platform
import traceback
from pathlib import Path

from voicestudio import __version__


def report(error: BaseException) -> list[str]:
    """Lines of a report. The exception's own message is left out: it may quote a path or a text."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    return [f"Voice Studio {__version__}, {system}", type(error).__qualname__, *places]
