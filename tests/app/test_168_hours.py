"""A voice through its 168 hours: the library and the service say the same of it at every hour."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.library.conftest import OWNER, attempt_of, key_of, voice_of
from tests.sandbox.caller import KEY, Caller
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.listing import VoiceQuery
from voicestudio.model.sandbox_voice import SandboxVoice
from voicestudio.model.voice import Voice, VoiceState
from voicestudio.sandbox import clock
from voicestudio.sandbox.server import SandboxServer
from voicestudio.sandbox.service import Sandbox
from voicestudio.sandbox.store import Store
from voicestudio.sandbox.voice import Manner, Shape, Speech

START: Final = datetime(2026, 10, 26, 21, 30, tzinfo=UTC)
"""Clocks go back in New York within the week that follows, and summer time begins in no zone of the test."""

HOURS: Final = [timedelta(hours=hour) for hour in range(171)]
AROUND_THE_END: Final = [timedelta(hours=168, minutes=minute) for minute in range(-5, 6)]
AT_THE_END: Final = [timedelta(hours=168, seconds=second) for second in (-1, 0, 1)]
WALK: Final = sorted({*HOURS, *AROUND_THE_END, *AT_THE_END})
ZONES: Final = ["UTC", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland", "XXX+11"]


class Moment:
    """The time of day that both sides believe in."""

    def __init__(self) -> None:
        self.now = START

    def time(self) -> float:
        return self.now.timestamp()


@pytest.fixture
def moment(monkeypatch: pytest.MonkeyPatch) -> Moment:
    """A clock under the test's hand, for the sandbox too."""
    moment = Moment()
    monkeypatch.setattr(clock, "time", moment)
    return moment


class Hum:
    """A speech engine that takes no time: what is said is not what this file is about."""

    name = "hum"

    def voice_for(self, text: str, shape: Shape, manner: Manner) -> SandboxVoice:
        return SandboxVoice.SMALL

    def shape(self, samples: NDArray[np.float32], rate: int) -> Shape:
        return {}

    def speak(self, text: str, shape: Shape, manner: Manner) -> Speech:
        return Speech(np.full(1_600, 0.1, np.float32), 16_000)


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[SandboxServer]:
    """The service over HTTP, with that engine."""
    server = SandboxServer(Sandbox(Store(tmp_path / "service"), Hum(), KEY))
    yield server
    server.close()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[LocalLibrary]:
    opened = LocalLibrary(tmp_path / "library", OWNER, lambda token: token == OWNER)
    yield opened
    opened.close()


def save(library: LocalLibrary, number: int, voice_id: str, made_at: datetime) -> Voice:
    attempt = attempt_of(key_of(number))
    library.plan(attempt)
    return library.save_voice(voice_of(attempt, voice_id=voice_id, made_at=made_at), made_at)


def finds(reply: Any) -> bool:
    """Whether a T2A call found its voice; any other trouble than a missing one fails the test."""
    body = reply.json()
    assert reply.status_code == 200 or "voice id not exist" in body["message"], body
    return bool(reply.status_code == 200)


def test_at_each_hour_the_library_and_the_service_agree(
    moment: Moment, library: LocalLibrary, sandbox: SandboxServer
) -> None:
    # A T2A call keeps its voice: at the service each hour of the walk has one of its own, all made at once.
    for number in range(len(WALK)):
        sandbox.sandbox.store.add_voice(f"v-{number}", {}, moment.time())
    key = save(library, 1, "v-0", START).key
    caller = Caller(sandbox.base_url)
    for number, passed in enumerate(WALK):
        moment.now = START + passed
        lives = finds(caller.speak(f"v-{number}", "OK."))
        voice = library.voice(key)
        assert lives == (passed < timedelta(hours=168)), passed
        assert voice.state(moment.now) is (VoiceState.NEW if lives else VoiceState.EXPIRED), passed
        assert voice.time_left(moment.now) == max(timedelta(hours=168) - passed, timedelta(0)), passed
        for state in VoiceState:
            listed = library.voice_keys(VoiceQuery(state=state), moment.now)
            assert (voice.key in listed) == (state is voice.state(moment.now)), passed
    caller.http.close()


def test_a_voice_that_a_speech_kept_is_kept_on_both_sides(
    moment: Moment, library: LocalLibrary, sandbox: SandboxServer
) -> None:
    sandbox.sandbox.store.add_voice("v", {}, moment.time())
    voice = save(library, 1, "v", START)
    caller = Caller(sandbox.base_url)
    moment.now = START + timedelta(hours=168) - timedelta(seconds=1)
    assert finds(caller.speak("v", "OK."))
    library.mark_used(voice.key, moment.now)
    for passed in (timedelta(0), timedelta(seconds=1), timedelta(hours=1_000)):
        moment.now += passed
        assert finds(caller.speak("v", "OK."))
        kept = library.find("v")
        assert (kept.state(moment.now), kept.time_left(moment.now)) == (VoiceState.KEPT, None)
    caller.http.close()


@pytest.fixture
def zone() -> Iterator[Any]:
    """Moves this process to a time zone, and back after the test."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system does not change its zone within a process")
    before = os.environ.get("TZ")

    def move(name: str | None) -> None:
        os.environ.pop("TZ", None)
        if name is not None:
            os.environ["TZ"] = name
        time.tzset()

    yield move
    move(before)


def stored(folder: Path) -> list[tuple[Any, ...]]:
    """The rows of the voices as they lie in the file."""
    with closing(sqlite3.connect(folder / "library.sqlite3")) as connection:
        return connection.execute("SELECT * FROM voices ORDER BY number").fetchall()


def test_in_every_time_zone_the_same_is_stored_and_told(tmp_path: Path, zone: Any) -> None:
    rows, told = [], []
    for number, name in enumerate(ZONES):
        zone(name)
        library = LocalLibrary(tmp_path / str(number), OWNER, lambda token: token == OWNER)
        # The same moments, written the way that the zone's own clock shows them.
        voice = save(library, 1, "v", START.astimezone())
        library.mark_used(voice.key, (START + timedelta(hours=170)).astimezone())
        unused = save(library, 2, "w", START.astimezone())
        for there in ZONES:
            zone(there)
            seen = library.voice(unused.key)
            lefts = [seen.time_left((START + passed).astimezone()) for passed in WALK]
            assert lefts == [max(timedelta(hours=168) - passed, timedelta(0)) for passed in WALK]
        told.append(library.voices())
        library.close()
        rows.append(stored(tmp_path / str(number)))
    assert rows == [rows[0]] * len(ZONES)
    assert "2026-10-26 21:30:00.000000" in rows[0][0]
    assert told == [told[0]] * len(ZONES)
    assert {voice.made_at.tzinfo for voice in told[0]} == {UTC}


def test_a_clock_that_is_set_back_changes_nothing_that_is_stored(
    tmp_path: Path, library: LocalLibrary, zone: Any
) -> None:
    voice = save(library, 1, "v", START)
    before = stored(tmp_path / "library")
    ends = START + timedelta(hours=168)
    for name, now, left in (
        ("America/New_York", ends - timedelta(hours=1), timedelta(hours=1)),
        ("America/New_York", ends - timedelta(hours=4), timedelta(hours=4)),
        ("Pacific/Auckland", ends + timedelta(hours=1), timedelta(0)),
        ("Pacific/Auckland", ends - timedelta(hours=2), timedelta(hours=2)),
    ):
        zone(name)
        seen = library.find_voices(VoiceQuery(), now).voices[0]
        assert seen.time_left(now) == left
        assert library.voice_keys(VoiceQuery(state=VoiceState.NEW), now) == ((voice.key,) if left else ())
        assert stored(tmp_path / "library") == before
