"""kill -9 at a hundred instants: nothing paid is lost or paid twice (``python -m tests.app.kill_table``)."""

import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from typing import Final

import pytest

from tests.app.kill_instants import Instant
from tests.app.kill_table import HEADER, INSTANTS, RANDOM_PLACES, SEED, complaints, line
from tests.app.kill_trials import Trial, Trials

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 and fork are POSIX")

AHEAD: Final = 4
"""Trials under way behind the one that is waited for."""


class Coming(Mapping[str, "Future[Trial]"]):
    """Trials by the names of their instants: whoever asks for one begins the next ones, too.

    All at once would be made by each of several processes that share the tests among them.
    """

    def __init__(self, trials: Trials, instants: Sequence[Instant]) -> None:
        self._trials = trials
        self._instants = {instant.name: instant for instant in instants}
        self._begun: dict[str, Future[Trial]] = {}

    def __getitem__(self, name: str) -> "Future[Trial]":
        names = list(self)
        first = names.index(name)
        for coming in names[first : first + 1 + AHEAD]:
            if coming not in self._begun:
                self._begun[coming] = self._trials.begin(self._instants[coming])
        return self._begun[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._instants)

    def __len__(self) -> int:
        return len(self._instants)


@pytest.fixture(scope="module")
def trials(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Coming]:
    """The trials of all tests that were asked for, several at once."""
    asked = [item for item in request.session.items if isinstance(item, pytest.Function)]
    names = {
        item.callspec.id for item in asked if item.module is request.module and hasattr(item, "callspec")
    }
    with Trials(tmp_path_factory.mktemp("kills"), SEED, RANDOM_PLACES) as begun:
        yield Coming(begun, [instant for instant in INSTANTS if instant.name in names])


@pytest.mark.parametrize("instant", INSTANTS, ids=lambda instant: instant.name)
def test_nothing_paid_is_lost_or_paid_twice(instant: Instant, trials: Coming) -> None:
    trial = trials[instant.name].result()
    assert complaints(trial) == [], f"\nRandom places by seed {SEED}.\n{HEADER}\n{line(trial)}"


def test_every_instant_is_another() -> None:
    clones = {instant.name for instant in INSTANTS if instant.work.is_clone}
    assert len(clones) >= 50
    assert len({instant.name for instant in INSTANTS}) == len(INSTANTS)
