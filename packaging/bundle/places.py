"""Where things lie, the one version, and the one moment that every file of a package bears."""

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NoReturn

TOP: Final = Path(__file__).resolve().parents[2]
PACKAGING: Final = TOP / "packaging"
WORK: Final = TOP / "build" / "bundle"
"""What is made on the way; may be removed at any time."""
DIST: Final = TOP / "dist"
"""What is given out."""
APPLICATION_ID: Final = "io.github.voicestudio.VoiceStudio"
"""Name of the desktop file, the icons, the metainfo and the macOS bundle."""
HOMEPAGE: Final = "https://github.com/voicestudio/voicestudio"
"""Where releases, issues and the source are."""
MIME_TYPE: Final = "application/x-voicestudio"
"""Of files that end in ``.voicestudio``."""
LOCAL_VOICE: Final = "local-voice"
"""The folder beside the program where it finds the sandbox's neural voice, or does without."""

_FIRST_MOMENT_OF_ZIP: Final = 315_532_800  # 1980-01-01; ZIP archives know nothing older


def version() -> str:
    """The version, from ``voicestudio/__init__.py``: it stands nowhere else."""
    source = (TOP / "voicestudio" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', source, re.MULTILINE)
    if found is None:
        stop("voicestudio/__init__.py names no version", "write it there as __version__")
    return found[1]


def epoch() -> int:
    """Seconds since 1970 that built files bear: ``SOURCE_DATE_EPOCH``, else the newest commit's.

    See https://reproducible-builds.org/specs/source-date-epoch/.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdigit():
        return max(int(given), _FIRST_MOMENT_OF_ZIP)
    asked = ["git", "-c", "safe.directory=*", "log", "-1", "--format=%ct"]
    try:
        said = subprocess.run(asked, cwd=TOP, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return _FIRST_MOMENT_OF_ZIP
    return int(said)


def is_quick() -> bool:
    """Whether ``VOICESTUDIO_QUICK`` asks for packing in little time, for trying; files become larger."""
    return bool(os.environ.get("VOICESTUDIO_QUICK"))


def same_moment(folder: Path) -> None:
    """Give everything below a folder, and the folder, the moment of ``epoch``."""
    moment = epoch()
    for path in [*folder.rglob("*"), folder]:
        os.utime(path, (moment, moment), follow_symlinks=False)


def run(*command: str | Path, cwd: Path = TOP, environment: Mapping[str, str] | None = None) -> None:
    """Run a step with its words on the screen; a failure of it ends the build."""
    words = [str(word) for word in command]
    try:
        done = subprocess.run(words, cwd=cwd, env={**os.environ, **(environment or {})}, check=False)
    except FileNotFoundError:
        stop(f"{words[0]} is not here", "packaging/README.md says what each step needs")
    if done.returncode != 0:
        stop(f"{Path(words[0]).name} ended with {done.returncode}", "its reason stands above")


def stop(what: str, remedy: str) -> NoReturn:
    """End the build with one line: what happened, and what to do."""
    sys.exit(f"bundle: {what}: {remedy}.")


def megabytes(path: Path) -> float:
    """Size of a file, or of all files below a folder, in 10^6 bytes; links count nothing."""
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(one.stat().st_size for one in files if one.is_file() and not one.is_symlink()) / 1e6
