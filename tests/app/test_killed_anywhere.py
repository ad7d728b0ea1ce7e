"""kill -9 at a hundred instants: nothing paid is lost or paid twice (``python -m tests.app.kill_table``)."""

import os
from collections.abc import Iterator, Mapping
from concurrent.futures import Future

import pytest

from tests.app.kill_instants import Instant
from tests.app.kill_table import HEADER, INSTANTS, RANDOM_PLACES, SEED, complaints, line
from tests.app.kill_trials import Trial, Trials

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 and fork are POSIX")


@pytest.fixture(scope="module")
def trials(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Mapping[str, "Future[Trial]"]]:
    """The trials of all tests that were asked for, already under way: several at once."""
    asked = [item for item in request.session.items if isinstance(item, pytest.Function)]
    names = {
        item.callspec.id for item in asked if item.module is request.module and hasattr(item, "callspec")
    }
    with Trials(tmp_path_factory.mktemp("kills"), SEED, RANDOM_PLACES) as begun:
        yield {instant.name: begun.begin(instant) for instant in INSTANTS if instant.name in names}


@pytest.mark.parametrize("instant", INSTANTS, ids=lambda instant: instant.name)
def test_nothing_paid_is_lost_or_paid_twice(instant: Instant, trials: Mapping[str, "Future[Trial]"]) -> None:
    trial = trials[instant.name].result()
    assert complaints(trial) == [], f"\nRandom places by seed {SEED}.\n{HEADER}\n{line(trial)}"


def test_every_instant_is_another() -> None:
    clones = {instant.name for instant in INSTANTS if instant.work.is_clone}
    assert len(clones) >= 50
    assert len({instant.name for instant in INSTANTS}) == len(INSTANTS)
