"""An open library, and the attempts and voices that the tests write into it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import pytest

from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.calls import CloneSettings
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState, Voice

OWNER: Final = "a" * 32
TWIN: Final = "b" * 32
"""Token of another program."""
AT: Final = datetime(2026, 5, 4, 3, 2, 1, 987654, tzinfo=UTC)
SECOND: Final = timedelta(seconds=1)


def key_of(number: int) -> str:
    """A key of the library's own form."""
    return f"{number:032x}"


def attempt_of(key: str, **changes: Any) -> Attempt:
    """A planned clone, with what a test wants otherwise."""
    known: dict[str, Any] = {
        "key": key,
        "kind": AttemptKind.CLONE,
        "state": AttemptState.PLANNED,
        "name": "Ann",
        "profile": "sandbox",
        "base_url": "sandbox",
        "settings": CloneSettings(),
        "planned_at": AT,
    }
    return Attempt(**(known | changes))


def voice_of(attempt: Attempt, **changes: Any) -> Voice:
    """The voice that an attempt made, with what a test wants otherwise."""
    known: dict[str, Any] = {
        "key": attempt.key,
        "voice_id": f"voice_{attempt.key[-4:]}",
        "name": attempt.name,
        "profile": attempt.profile,
        "base_url": attempt.base_url,
        "made_at": AT,
        "used_at": None,
        "settings": attempt.settings,
        "sample_sha256": "",
    }
    return Voice(**(known | changes))


@pytest.fixture
def alive() -> set[str]:
    """Tokens of the programs that run; a test may end one."""
    return {OWNER, TWIN}


@pytest.fixture
def library(tmp_path: Path, alive: set[str]) -> Iterator[LocalLibrary]:
    """A fresh library, opened by the program ``OWNER``."""
    opened = LocalLibrary(tmp_path / "library", OWNER, alive.__contains__)
    yield opened
    opened.close()


@pytest.fixture
def twin(library: LocalLibrary, tmp_path: Path, alive: set[str]) -> Iterator[LocalLibrary]:
    """The same library, opened by the program ``TWIN``."""
    opened = LocalLibrary(tmp_path / "library", TWIN, alive.__contains__)
    yield opened
    opened.close()


@pytest.fixture
def made(library: LocalLibrary) -> Voice:
    """A voice that an answered attempt made."""
    attempt = attempt_of(key_of(1))
    library.plan(attempt)
    library.advance(attempt.key, AttemptState.SENT, AT)
    return library.save_voice(voice_of(attempt), AT)
