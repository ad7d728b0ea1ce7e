"""Which stage runs, and how long each took."""

import time
from dataclasses import dataclass, field

from voicestudio.model.progress import Progress, Report, Stage, Tick


@dataclass(frozen=True)
class StageTime:
    """One stage that is over; seconds of wall time."""

    stage: Stage
    seconds: float


@dataclass
class StageClock:
    """Passes progress on, and notes how long each stage took."""

    progress: Progress
    times: list[StageTime] = field(default_factory=list)
    _stage: Stage | None = None
    _since: float = 0.0

    def enter(self, stage: Stage) -> tuple[Report, Tick]:
        """End the stage before and begin this one.

        Returns:
            What a step of this stage reports to, and what a wait of this stage calls.
        """
        self.close()
        self._stage, self._since = stage, time.monotonic()
        self.progress.report(stage)

        def report(done: int, total: int) -> None:
            self.progress.report(stage, done, total)

        return report, lambda: self.progress.report(stage)

    def close(self) -> None:
        """End the running stage."""
        if self._stage is not None:
            self.times.append(StageTime(self._stage, round(time.monotonic() - self._since, 3)))
            self._stage = None
