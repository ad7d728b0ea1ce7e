"""Start the window and close it, again and again, at once and in the middle of work.

``python -m tests.app.start_and_quit --times 200 [--seed 1] [--kind cloning]`` prints every run that was not
as it should be, and a table of all.
"""

import argparse
import random
import statistics
import sys
from collections import defaultdict
from itertools import cycle, islice

from tests.app.quit_moments import KINDS
from tests.app.quit_runs import Run, Starts


def line(run: Run) -> str:
    """A run that was not as it should be, with all it said."""
    said = "\n  ".join(["", *run.said.splitlines()])
    return f"{run.kind} + {run.milliseconds} ms: {'; '.join(run.complaints)}{said}"


def table(runs: list[Run]) -> str:
    """How often each kind was closed, how long it took from start to end, and how many were not well."""
    of_kind: dict[str, list[Run]] = defaultdict(list)
    for run in runs:
        of_kind[run.kind].append(run)
    lines = [f"{'in the middle of':<18}{'times':>6}{'not well':>10}{'median':>9}{'longest':>9}"]
    for kind, some in of_kind.items():
        seconds = [run.seconds for run in some]
        wrong = sum(bool(run.complaints) for run in some)
        spent = f"{statistics.median(seconds):>7.2f} s{max(seconds):>7.2f} s"
        lines.append(f"{kind:<18}{len(some):>6}{wrong:>10}{spent}")
    wrong = sum(bool(run.complaints) for run in runs)
    return "\n".join([*lines, f"{len(runs)} starts and quits; {wrong} were not well."])


def main() -> int:
    """Returns how many were not well."""
    asked = argparse.ArgumentParser(description="Start the window and close it in the middle of work.")
    asked.add_argument("--times", type=int, default=200)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--kind", choices=KINDS, action="append")
    wish = asked.parse_args()
    chance = random.Random(wish.seed)  # noqa: S311 - the same moments every time
    runs = []
    with Starts.prepared() as starts:
        for kind in islice(cycle(wish.kind or KINDS), wish.times):
            run = starts.run(kind, chance.randint(0, KINDS[kind][1]))
            runs.append(run)
            if run.complaints:
                print(line(run), flush=True)  # noqa: T201
    print(table(runs))  # noqa: T201
    return sum(bool(run.complaints) for run in runs)


if __name__ == "__main__":
    sys.exit(main() > 0)
