"""A keyring is asked once, and not waited for for ever: it may be asking a person who is not there."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import pytest

from tests.cloud.calls import join_calls
from tests.local.asking import ASKS, OWN, SECRET, Ask, every_ask, refusal
from tests.local.stores import SlowStore, SystemStore, install
from voicestudio.local.keys import Keys
from voicestudio.model.errors import AccountError, SetupError

THREADS: Final = 8


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowStore]:
    """A keyring that does not answer before the test ends, unless it is told to."""
    store = SlowStore()
    install(store, monkeypatch)
    yield store
    answer(store)


@pytest.fixture
def hasty(tmp_path: Path) -> Keys:
    return Keys(tmp_path / "data", patience=0.001)


def answer(store: SlowStore) -> None:
    """Let it answer all who ever asked, and wait until they have heard it."""
    store.entered.set()
    join_calls("keyring")


def test_a_key_is_read_once(keys: Keys, store: SystemStore, tmp_path: Path) -> None:
    Keys(tmp_path / "data").set(OWN, SECRET)
    store.asked.clear()
    assert {keys.get(OWN) for _ in range(3)} == {SECRET}
    assert store.asked == ["get"]


def test_many_who_need_the_key_at_once_ask_for_it_once(keys: Keys, slow: SlowStore) -> None:
    slow.held["Voice Studio", keys._user(OWN)] = SECRET
    there = threading.Barrier(THREADS + 1)

    def get() -> str:
        there.wait(30)
        return keys.get(OWN)

    with ThreadPoolExecutor(THREADS) as threads:
        got = [threads.submit(get) for _ in range(THREADS)]
        there.wait(30)
        slow.entered.set()
        assert {one.result(30) for one in got} == {SECRET}
    assert slow.asked == ["get"]


def test_that_there_is_no_key_is_not_remembered(keys: Keys, store: SystemStore, tmp_path: Path) -> None:
    """It may be stored meanwhile, by a command in a terminal beside the window."""
    assert isinstance(refusal(ASKS["get"], keys), AccountError)
    Keys(tmp_path / "data").set(OWN, SECRET)
    assert keys.get(OWN) == SECRET


@every_ask
def test_a_keyring_that_does_not_answer_is_not_waited_for(slow: SlowStore, hasty: Keys, ask: Ask) -> None:
    error = refusal(ask, hasty)
    assert (type(error), error.code, error.facts) == (SetupError, "keyring_slow", {"seconds": 0})
    assert slow.held == {}
    answer(slow)
    assert len(slow.asked) == 1


def test_beside_a_keyring_that_does_not_answer_a_key_can_be_used_for_this_session(
    slow: SlowStore, hasty: Keys
) -> None:
    refusal(ASKS["set"], hasty)
    hasty.use_for_session(OWN, SECRET)
    assert hasty.get(OWN) == SECRET
    answer(slow)
    assert slow.asked == ["set"]


@every_ask
def test_an_answer_that_comes_when_nobody_waits_any_more_does_no_harm(
    slow: SlowStore, hasty: Keys, tmp_path: Path, ask: Ask
) -> None:
    refusal(ask, hasty)
    answer(slow)
    patient = Keys(tmp_path / "data")
    patient.set(OWN, SECRET)
    assert patient.get(OWN) == SECRET


def test_an_answer_that_came_late_is_not_asked_for_again(slow: SlowStore, hasty: Keys) -> None:
    slow.held["Voice Studio", hasty._user(OWN)] = SECRET
    refusal(ASKS["get"], hasty)
    answer(slow)
    hasty._store._patience = 30
    assert hasty.get(OWN) == SECRET
    assert slow.asked == ["get"]


def test_a_keyring_that_still_asks_the_person_is_not_asked_a_second_time(
    slow: SlowStore, hasty: Keys
) -> None:
    for _ in range(2):
        assert refusal(ASKS["get"], hasty).code == "keyring_slow"
    answer(slow)
    assert slow.asked == ["get"]
