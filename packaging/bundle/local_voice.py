"""The sandbox's neural voice: a folder of packages that the program finds beside itself, or does without."""

import re
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bundle import shipping
from bundle.compiling import compile_modules
from bundle.environment import PYTHON
from bundle.licences import Component, voice_licences, write_voice_licences
from bundle.places import LOCAL_VOICE, PACKAGING, WORK, run, same_moment, stop

_LOCK: Final = PACKAGING / "locks" / "development.txt"
_UV: Final = PYTHON.parent / "uv"
# Of ONNX Runtime only the module that runs models is used. It holds the whole runtime; the library beside it
# is the same once more, for programs in C. The rest is for making models.
_NEVER_LOADED: Final = re.compile(
    r"^(bin/|hibari/cli\.py$|onnxruntime/(backend|datasets|quantization|tools|transformers)/"
    r"|onnxruntime/capi/(libonnxruntime[._]|onnxruntime_providers_shared\.dll$|convert_npz))"
)


def requirements(lock: str) -> str:
    """The rows of a lock for its packages, with their digests.

    What they ask for beside each other is numpy, which the program has, and packages for making models.
    """
    rows = re.findall(r"^[a-z0-9-]+==.*\n(?:    --hash=.*\n)+", lock, re.MULTILINE)
    wanted = [row for row in rows if row.partition("==")[0] in voice_licences()]
    missing = set(voice_licences()) - {row.partition("==")[0] for row in wanted}
    if missing:
        stop(f"the lock has no {', '.join(sorted(missing))}", "make lock")
    return "".join(re.sub(r" \\\n\Z", "\n", row) for row in wanted)


def assemble_voice(
    kind: str, python: str | Path, target: Sequence[str | Path]
) -> tuple[Path, list[Component]]:
    """Make the folder, for one system and one Python.

    Args:
        kind: Which bundle it is for, as "linux".
        python: Compiles its modules.
        target: uv's options that say which wheels are wanted.

    Returns:
        The folder, and what is in it.
    """
    work = WORK / LOCAL_VOICE / kind
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    wanted = work / "requirements.txt"
    wanted.write_text(requirements(_LOCK.read_text(encoding="utf-8")), encoding="utf-8")
    folder = work / LOCAL_VOICE
    plain = ("--no-deps", "--only-binary", ":all:", "--link-mode", "copy", "--require-hashes")
    run(_UV, "pip", "install", "-q", *plain, *target, "--target", folder, "-r", wanted)
    listed = write_voice_licences(folder)
    _trim(folder)
    compile_modules(folder, python)
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    same_moment(folder)
    return folder, listed


def _trim(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        place = path.relative_to(folder).as_posix()
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif not place.startswith("licences/") and (
            not shipping.ships(place) or _NEVER_LOADED.search(place) or place == ".lock"
        ):
            path.unlink()
