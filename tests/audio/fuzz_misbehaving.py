"""A worker that does on request what no worker should: what the watch is tested with."""

import os
import signal
import tempfile
import threading
from pathlib import Path
from typing import IO, Any

from tests.audio.fuzz_worker import main, trying

_HELD: list[IO[bytes]] = []


def misbehave(path: Path) -> dict[str, Any]:
    """Do what the file says, and then give the right answer where there is still one to give it."""
    wish = path.read_text()
    if wish == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    if wish == "hang":
        threading.Event().wait()
    if wish == "hold":
        _HELD.append(path.open("rb"))
    if wish == "leave":
        os.close(tempfile.mkstemp()[0])
    if wish == "raise":
        raise ValueError(wish)
    return {"kind": "facts", "what": "wav"}


if __name__ == "__main__":
    main(lambda path: trying(misbehave, path))
