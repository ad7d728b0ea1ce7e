"""Kills the program at an instant, starts it twice again, and tells of both; several such trials at once."""

import os
import random
import shutil
import tempfile
import threading
from collections import Counter
from collections.abc import Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from queue import SimpleQueue
from typing import Final, Self

from tests.app.kill_instants import Instant, Place, Served, Step, Work
from tests.app.kill_launcher import Launcher
from tests.app.kill_left import Left, Start
from tests.app.kill_runs import Runs
from tests.app.kill_services import CloneService, service_for, wait_for_the_rest
from tests.servers.page_server import Fault, PageServer

_ONE_IN: Final = 3
"""One in so many of the places that chance chooses is on the thread of the paid call."""


@dataclass(frozen=True)
class Trial:
    """One kill and the two starts after it.

    Attributes:
        place: Where the program was killed, as it said itself.
        ends: How the program ended, and the next start where that was killed too.
        at_death: What the first of them left.
        posts: Paid calls that the service was asked for.
        posts_later: By the next starts.
        made: What the service charged for: ids of voices, or texts.
        voice_id: Of the voice that spoke.
    """

    instant: Instant
    place: str
    ends: tuple[int, ...]
    at_death: Left
    first: Start
    second: Start
    posts: int
    posts_later: int
    made: list[str]
    voice_id: str


class Trials:
    """Makes trials, several at once.

    Args:
        folder: Each trial gets a folder in it.
        seed: Of the places that chance chooses.
        random_places: How many of them there are, by work.
    """

    def __init__(self, folder: Path, seed: int, random_places: Mapping[Work, int]) -> None:
        self._folder = folder
        self._seed = seed
        self._random_places = random_places
        self._launchers: SimpleQueue[Launcher] = SimpleQueue()
        self._once = threading.RLock()
        self._chosen: dict[Work, list[Place]] = {}
        self._speaker: tuple[Path, str] | None = None
        self._open = ExitStack()

    def __enter__(self) -> Self:
        workers = min(6, 1 + (os.cpu_count() or 1))  # one more: some time of every run is waiting
        for _ in range(workers):
            self._launchers.put(self._open.enter_context(Launcher(self._folder)))
        self._pool = ThreadPoolExecutor(workers)
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)
        self._open.close()

    def begin(self, instant: Instant) -> "Future[Trial]":
        """Begin a trial."""
        return self._pool.submit(self._with_launcher, instant)

    def _with_launcher(self, instant: Instant) -> Trial:
        launcher = self._launchers.get()
        try:
            return self._trial(launcher, instant)
        finally:
            self._launchers.put(launcher)

    def _trial(self, launcher: Launcher, instant: Instant) -> Trial:
        dies: Step | Place | Served
        if isinstance(instant.dies, int):
            dies = self._places(launcher, instant.work)[instant.dies]
        else:
            dies = instant.dies
        served = dies if isinstance(dies, Served) else None
        folder = self._new_folder()
        data = folder / "data"
        voice_id = "" if instant.work.is_clone else self._with_voice(launcher, data)
        with service_for(instant.work, served, voice_id) as server:
            runs = Runs(launcher, folder, instant.work, server)
            ends = [runs.paid(None if isinstance(dies, Served) else dies)]
            wait_for_the_rest(server)
            at_death, posts = Left.of(data), server.paid_posts
            if instant.then:
                ends.append(runs.next_start(instant.then))
            first, second = runs.looked_at(), runs.looked_at()
            posts_later = server.paid_posts - posts
            made = list(server.voices if isinstance(server, PageServer) else server.texts)
        place = served.value if served else runs.place
        return Trial(instant, place, tuple(ends), at_death, first, second, posts, posts_later, made, voice_id)

    def _new_folder(self) -> Path:
        return Path(tempfile.mkdtemp(dir=self._folder))

    def _places(self, launcher: Launcher, work: Work) -> list[Place]:
        """The places of a work that chance chooses, from what a run without a kill came by."""
        with self._once:
            if work not in self._chosen:
                folder = self._new_folder()
                voice_id = "" if work.is_clone else self._with_voice(launcher, folder / "data")
                with service_for(work, None, voice_id) as server:
                    runs = Runs(launcher, folder, work, server)
                    assert runs.paid(count=True) == 0
                self._chosen[work] = _by_chance(runs.places, self._seed, self._random_places[work])
            return self._chosen[work]

    def _with_voice(self, launcher: Launcher, data: Path) -> str:
        """Put a library with a voice into a data folder; returns the voice's id."""
        with self._once:
            if self._speaker is None:
                folder = self._new_folder()
                with CloneService(Fault("demo_missing"), None) as server:
                    assert Runs(launcher, folder, Work.CLONE, server).paid() == 0
                    self._speaker = folder / "data", server.voices[0]
        source, voice_id = self._speaker
        shutil.copytree(source / "library", data / "library")
        return voice_id


def _by_chance(seen: Iterable[Place], seed: int, count: int) -> list[Place]:
    """Places of all, with those on the thread of the paid call among them, which are few.

    First what happens is chosen and then which time of it: most of a run is telling how far it is.
    """
    times = Counter(replace(place, times=1) for place in seen)
    kinds = sorted(times, key=str)
    paid = [place for place in kinds if place.thread == "paid-call"]
    chance = random.Random(seed)  # noqa: S311 - no secret
    chosen = chance.sample(paid, count // _ONE_IN)
    chosen += chance.sample([place for place in kinds if place not in chosen], count - len(chosen))
    return [replace(place, times=chance.randint(1, times[place])) for place in chosen]
