"""Run two things in turn, and compare the medians."""

import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

Work = Callable[[], None]


@dataclass(frozen=True)
class Row:
    """One line of the table.

    Attributes:
        what: What was measured, and against what.
        ours: Seconds, median.
        theirs: Seconds, median.
        goal: The most the ratio may be; None where a figure is only told.
        ratios: Of each round; empty where only the medians are known.
    """

    what: str
    ours: float
    theirs: float
    goal: float | None = None
    ratios: tuple[float, ...] = ()

    @property
    def ratio(self) -> float:
        """How many times as long ours takes: the median of the rounds, each of which met one noise."""
        return statistics.median(self.ratios) if self.ratios else self.ours / self.theirs


def paired(what: str, ours: Work, theirs: Work, *, times: int = 7, goal: float | None = None) -> Row:
    """Run both in turn, each once to warm up first, so that what the machine does meanwhile strikes both."""
    ours()
    theirs()
    spent: tuple[list[float], list[float]] = ([], [])
    for round_number in range(times):
        both = ((ours, spent[0]), (theirs, spent[1]))
        for work, into in both if round_number % 2 else reversed(both):
            began = time.perf_counter()
            work()
            into.append(time.perf_counter() - began)
    ratios = tuple(mine / other for mine, other in zip(*spent, strict=True))
    return Row(what, statistics.median(spent[0]), statistics.median(spent[1]), goal, ratios)


def table(rows: Iterable[Row]) -> str:
    """The rows as text."""
    lines = [f"{'what':<64}{'ours':>10}{'theirs':>10}{'ratio':>8}{'goal':>8}"]
    for row in rows:
        goal = "" if row.goal is None else f"<= {row.goal:g}"
        met = "" if row.goal is None or row.ratio <= row.goal else "  missed"
        lines.append(
            f"{row.what:<64}{_told(row.ours):>10}{_told(row.theirs):>10}{row.ratio:>8.2f}{goal:>8}{met}"
        )
    return "\n".join(lines)


def _told(seconds: float) -> str:
    return f"{seconds:.3f} s" if seconds >= 0.1 else f"{seconds * 1000:.1f} ms"
