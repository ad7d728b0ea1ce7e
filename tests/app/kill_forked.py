"""The program in a fork of the launcher: it ends as by kill -9 where its order says, or counts its places."""

import faulthandler
import json
import os
import signal
import sys
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from types import FrameType
from typing import Any, Final, NoReturn

from tests.app.kill_instants import Place, Step

ROOT: Final = Path(__file__).parents[2]
HANGS_AFTER: Final = 120.0
"""Seconds; a run that takes as long tells where it stands and ends. A run takes less than one."""

WATCHED: Final = ("flow", "library", "cloud", "hosts")
"""The parts of the program whose calls are the instants that chance chooses from."""


def run(order: dict[str, Any]) -> NoReturn:
    """Be the program, from its first word to its end."""
    code = 70
    try:
        folder = Path(order["folder"])
        for number, name in enumerate((os.devnull, str(folder / "stdout"), str(folder / "stderr"))):
            handle = os.open(name, os.O_RDWR | os.O_CREAT, 0o600)
            os.dup2(handle, number)
            os.close(handle)
        faulthandler.dump_traceback_later(HANGS_AFTER, exit=True)
        os.environ.update(order["environment"])
        code = _armed(folder, order)
        sys.stdout.flush()
        sys.stderr.flush()
    except BaseException:  # noqa: BLE001 - nothing may get back into the launcher
        sys.excepthook(*sys.exc_info())
    finally:
        os._exit(code)


def _armed(folder: Path, order: dict[str, Any]) -> int:
    from voicestudio.cli import main  # noqa: PLC0415 - whoever gives orders need not load it

    words: list[str] = order["words"]

    def die(at: str) -> None:
        (folder / "instant").write_text(at)
        os.kill(os.getpid(), signal.SIGKILL)

    if order["step"]:
        _die_at_step(Step(**order["step"]), die)
    elif order["place"]:
        wanted = Place(**order["place"])
        _watch(lambda place: die(str(place)) if place == wanted else None)
        main(words)
        die("the end")  # a look at the clock less than in the run that was counted
    elif order["count"]:
        seen: list[Place] = []
        _watch(seen.append)
        code = main(words)
        sys.setprofile(None)
        (folder / "places").write_text(json.dumps([asdict(place) for place in seen]))
        return code
    return main(words)


def _die_at_step(step: Step, die: Callable[[str], None]) -> None:
    """Put a call between the program and the one it wants to make."""
    module, _, path = step.call.partition(":")
    *outer, name = path.split(".")
    owner: Any = import_module(module)
    for part in outer:
        owner = getattr(owner, part)
    call = getattr(owner, name)

    def deadly(*positional: Any, **named: Any) -> Any:
        given = (*positional, *named.values())
        wanted = not step.argument or any(str(value).endswith(step.argument) for value in given)
        here = wanted and _is_inside(step.inside)
        if here and step.when == "before":
            die(f"before {path}")
        result = call(*positional, **named)
        if here:
            die(f"after {path}")
        return result

    setattr(owner, name, deadly)


def _is_inside(function: str) -> bool:
    frame: FrameType | None = sys._getframe()
    while function and frame and frame.f_code.co_qualname != function:
        frame = frame.f_back
    return frame is not None


def _watch(see: Callable[[Place], None]) -> None:
    """Tell of every call and return in the watched parts, on every thread."""
    package = f"{ROOT / 'voicestudio'}{os.sep}"
    parts = tuple(f"{package}{part}{os.sep}" for part in WATCHED)
    times: Counter[Place] = Counter()

    def profile(frame: FrameType, event: str, what: object) -> None:
        code = frame.f_code
        if not code.co_filename.startswith(parts):
            return
        told = f"{event} {getattr(what, '__name__', '?')}" if event.startswith("c_") else event
        file = code.co_filename[len(package) :]
        place = Place(file, code.co_qualname, told, threading.current_thread().name)
        times[place] += 1
        see(Place(place.file, place.function, place.event, place.thread, times[place]))

    threading.setprofile(profile)
    sys.setprofile(profile)
