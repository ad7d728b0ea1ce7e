"""The window closed in the middle of everything once; ``make quits`` does it two hundred times."""

from collections.abc import Iterator

import pytest

from tests.app.quit_moments import KINDS
from tests.app.quit_runs import Starts
from tests.app.start_and_quit import line


@pytest.fixture(scope="module")
def starts() -> Iterator[Starts]:
    with Starts.prepared() as prepared:
        yield prepared


@pytest.mark.parametrize("kind", KINDS)
def test_a_closed_window_leaves_a_whole_library_and_no_process(starts: Starts, kind: str) -> None:
    run = starts.run(kind, KINDS[kind][1] // 4)
    assert not run.complaints, line(run)
    assert run.code == 0
