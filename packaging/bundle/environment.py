"""The environment that a bundle is made in: the wheel of the project and the lock, apart from `.venv`."""

import hashlib
import os
import shutil
import sys
import venv
from pathlib import Path
from typing import Final

from bundle.places import PACKAGING, TOP, WORK, epoch, run

LOCK: Final = PACKAGING / "locks" / "bundle.txt"
_FOLDER: Final = WORK / "environment"
PYTHON: Final = _FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
"""Python with everything of the lock and the project's wheel."""
_STAMP: Final = _FOLDER / "made-from"
_WHEELS: Final = WORK / "wheel"


def is_inside() -> bool:
    """Whether this runs in that environment."""
    return Path(sys.prefix).resolve() == _FOLDER.resolve()


def make_environment() -> None:
    """Make it; quick where the lock did not change. The project's wheel is always made anew."""
    wanted = hashlib.sha256(sys.version.encode() + LOCK.read_bytes()).hexdigest()
    if not _STAMP.is_file() or _STAMP.read_text("utf-8") != wanted:
        venv.create(_FOLDER, clear=True, with_pip=True)
        _pip("install", "--require-hashes", "--only-binary=:all:", "--no-deps", "-r", LOCK)
        _STAMP.write_text(wanted, "utf-8")
    shutil.rmtree(_WHEELS, ignore_errors=True)
    command = (sys.executable, "-m", "pip", "wheel", "-q", "--disable-pip-version-check", "--no-deps")
    moment = {"SOURCE_DATE_EPOCH": str(epoch())}
    run(*command, "--no-build-isolation", "-w", _WHEELS, TOP, environment=moment)
    _pip("install", "--no-deps", "--no-index", "--force-reinstall", project_wheel())


def project_wheel() -> Path:
    """The wheel of the project as it stands: the same one goes into every bundle."""
    return next(_WHEELS.glob("*.whl"))


def installed_packages() -> Path:
    """Where the packages of the environment lie."""
    return next(path for path in _FOLDER.rglob("site-packages") if path.is_dir())


def _pip(*words: str | Path) -> None:
    run(PYTHON, "-m", "pip", words[0], "-q", "--disable-pip-version-check", *words[1:])
