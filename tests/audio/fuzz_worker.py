"""One process that examines and checks the files it is told of, and says what came of each.

It is started by ``fuzz_watch``: a crash of FFmpeg's libraries takes this process down and no other. Paths
come in as lines of JSON, answers go out the same way.
"""

import faulthandler
import json
import math
import os
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from voicestudio.audio.files import AudioFiles
from voicestudio.audio.media.examining import examine
from voicestudio.flow.check import check
from voicestudio.model.errors import SampleError
from voicestudio.model.sample import Examined

_OPEN: Final = Path("/proc/self/fd")


def open_files() -> set[str]:
    """What this process holds open: files by name, the rest by number; nothing where that cannot be told."""
    held = set()
    for entry in _OPEN.iterdir() if _OPEN.is_dir() else ():
        try:
            held.add(f"{entry.name} {entry.readlink()}")
        except FileNotFoundError:
            continue  # the one that listed the folder
    return held


def nonsense_of(path: Path, examined: Examined) -> str:
    """What of the facts cannot be, "" if nothing."""
    facts = examined.facts
    wrong = {
        "seconds": not (math.isfinite(facts.seconds) and facts.seconds > 0),
        "rate": facts.rate <= 0,
        "channels": facts.channels <= 0,
        "bytes": facts.bytes != path.stat().st_size,
        "peak": not (math.isfinite(facts.peak) and facts.peak >= 0),
        "mixed_peak": facts.finite and not (math.isfinite(facts.mixed_peak) and facts.mixed_peak >= 0),
        "loudest_channel": not 0 <= facts.loudest_channel < facts.channels,
        "names": not (facts.container and facts.codec),
        "peaks": any(not -1 <= low <= high <= 1 for low, high in examined.peaks.columns(200)),
        "lines": len(examined.peaks.lows) != len(examined.peaks.highs),
    }
    return ", ".join(name for name, is_wrong in wrong.items() if is_wrong)


def answer_to(path: Path) -> dict[str, Any]:
    """Examine and check one file."""
    examined = examine(path)
    checked = check(AudioFiles(), path, lambda _done, _total: None)
    if nonsense := nonsense_of(path, examined):
        return {"kind": "nonsense", "what": f"{nonsense}: {examined.facts}"}
    if repr(checked.examined.facts) != repr(examined.facts):
        return {
            "kind": "nonsense",
            "what": f"twice the same file: {examined.facts}, {checked.examined.facts}",
        }
    return {"kind": "facts", "what": examined.facts.container}


def trying(answer: Callable[[Path], dict[str, Any]], path: Path) -> dict[str, Any]:
    """What is answered, or raised."""
    try:
        return answer(path)
    except SampleError as error:
        return {"kind": "refused", "what": error.code}
    except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
        return {"kind": "exception", "what": traceback.format_exc(limit=-4)}


def main(answered: Callable[[Path], dict[str, Any]]) -> None:
    """Say that everything is loaded, then answer until the input ends."""
    faulthandler.enable()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    left_here = Path(os.environ["TMPDIR"])
    for line in sys.stdin:
        path = Path(json.loads(line))
        before, started = open_files(), time.monotonic()
        answer = answered(path)
        answer["took"] = time.monotonic() - started
        left = sorted(left_here.iterdir())
        leaked = [*sorted(open_files() - before), *map(str, left)]
        if leaked and answer["kind"] in {"facts", "refused"}:
            answer |= {"kind": "leak", "what": ", ".join(leaked)}
        for entry in left:
            entry.unlink()
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(lambda path: trying(answer_to, path))
