"""A library with as many voices as a test wants, written into its data folder without any service."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from tests.library.conftest import attempt_of, key_of, voice_of
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.rules import VOICE_LIFETIME
from voicestudio.model.voice import AttemptState, Voice

MINUTE: Final = timedelta(minutes=1)
OWNER: Final = "e" * 32


@contextmanager
def opened(data: Path) -> Iterator[LocalLibrary]:
    """The library of a data folder, as another program has it open."""
    library = LocalLibrary(data / "library", OWNER, lambda _token: False)
    try:
        yield library
    finally:
        library.close()


def put(data: Path, number: int, name: str, left: timedelta, **changes: Any) -> Voice:
    """A voice that has so much of its 168 hours left, and a minute that the test itself may take."""
    attempt = attempt_of(key_of(number), name=name, base_url=changes.get("base_url", "sandbox"))
    made_at = datetime.now(UTC) + left + MINUTE - VOICE_LIFETIME
    voice = voice_of(attempt, **{"voice_id": f"id-{number}", "made_at": made_at, **changes})
    with opened(data) as library:
        library.plan(attempt)
        library.advance(attempt.key, AttemptState.SENT, made_at)
        return library.save_voice(voice, made_at)
