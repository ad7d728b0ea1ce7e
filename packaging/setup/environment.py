"""Make `.venv`: every package exactly as the lock names it, and the project itself, editable.

This runs under the system's own Python before anything is installed, so it imports the standard
library only. A stamp inside `.venv`, written last, holds what the environment was made from: the
next run compares and is done. Without a stamp the environment is half-made and is made anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import BinaryIO, NoReturn

if sys.platform != "win32":
    import fcntl

TOP = Path(__file__).resolve().parents[2]
LOCK = TOP / "packaging" / "locks" / "development.txt"
ENVIRONMENT = TOP / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = ENVIRONMENT / "made-from"
BASE_PYTHON: str = getattr(sys, "_base_executable", "") or sys.executable
SYSTEM_PIP = (BASE_PYTHON, "-m", "pip", "--python", PYTHON)  # pip 22.3 or newer
OLDEST_PYTHON = 0x030B0000
HAS_APT = bool(shutil.which("apt-get") and shutil.which("dpkg-deb"))
PIP_PACKAGE = "python3-pip-whl"  # Debian's package that holds pip as a wheel
# apt-get for anyone: own lists and cache, none of the hooks that expect root.
APT_SETTINGS = """\
#clear APT::Update;
Dir::State "{private}/state";
Dir::State::status "/var/lib/dpkg/status";
Dir::Cache "{private}/cache";
Debug::NoLocking "1"; APT::Sandbox::User "root"; Acquire::Languages "none";
"""
# The settings of whoever calls must neither divert the installation nor make pip talkative.
LEFT_OUT = {"PYTHONPATH", "PYTHONHOME", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_PYTHON"}
QUIET = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_ROOT_USER_ACTION": "ignore"}
QUIET.update(PIP_NO_INPUT="1", PIP_USER="0")


def _fail(what: str, remedy: str = "") -> NoReturn:
    """End with one line that says what happened and what to do next."""
    if not remedy:
        remedy = "install your system's packages of Python's venv and pip"
        remedy = "run `sudo apt-get install python3-venv`" if HAS_APT else remedy
    sys.exit(f"setup: {what}: {remedy}, then run this again.")


def _run(*command: str | Path, cwd: Path = TOP) -> subprocess.CompletedProcess[str]:
    """Run a step to its end and keep what it printed: only a failure is worth reading."""
    kept = {name: value for name, value in os.environ.items() if name not in LEFT_OUT}
    return subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env=kept | QUIET,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
        close_fds=os.name == "nt",  # elsewhere the child inherits the lock of _alone
    )


def _wanted() -> list[str]:
    """Digest the packages with their interpreter and place; then the project's own description."""
    python = f"{sys.version_info[:2]}\n{os.path.realpath(BASE_PYTHON)}\n{TOP}\n"
    packages = hashlib.sha256(python.encode() + LOCK.read_bytes())
    project = (TOP / "pyproject.toml").read_bytes()
    return [packages.hexdigest(), hashlib.sha256(project).hexdigest()]


def _made_from() -> list[str]:
    """Read the stamp; an environment without one, or without its Python, is no environment."""
    return STAMP.read_text("utf-8").split() if PYTHON.exists() and STAMP.exists() else []


def _alone() -> BinaryIO:
    """Lock the lock file: one run at a time, and a pip that outlives a killed run counts."""
    held = LOCK.open("rb")
    if sys.platform != "win32":
        inheritable = True
        os.set_inheritable(held.fileno(), inheritable)
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("Another setup is at work in this folder: waiting for its end", flush=True)
            fcntl.flock(held, fcntl.LOCK_EX)
    return held


def _create() -> None:
    """Create an empty environment that has pip, or that the system's pip can fill."""
    print(f"Creating .venv with Python {sys.version.split()[0]}", flush=True)
    venv = (BASE_PYTHON, "-m", "venv", "--clear")
    if importlib.util.find_spec("ensurepip") and _run(*venv, ENVIRONMENT).returncode == 0:
        return
    done = _run(*venv, "--without-pip", ENVIRONMENT)
    if done.returncode != 0:
        _fail(f"Python could not create .venv ({_reason(done.stdout)})")
    wheel = _pip_wheel(Path("/"))
    if not wheel and _run(*SYSTEM_PIP, "--version").returncode != 0:
        wheel = _fetch_pip_wheel(ENVIRONMENT / "pip-package")
    if wheel:
        _install((PYTHON, "-I", wheel / "pip"), "--no-index", "--no-deps", wheel)


def _pip_wheel(root: Path) -> Path | None:
    """Find the wheel of pip where Debian and Fedora keep it below a root."""
    return max(root.glob("usr/share/python-wheels/pip-*.whl"), default=None)


def _fetch_pip_wheel(private: Path) -> Path:
    """Unpack Debian's pip into a private folder: needs no root and installs nothing."""
    if not HAS_APT:
        _fail("this Python has neither ensurepip nor pip")
    print("Fetching pip with apt-get into .venv (the system stays as it is)", flush=True)
    for folder in ("state/lists/partial", "cache/archives/partial"):
        (private / folder).mkdir(parents=True)
    settings = private / "apt.conf"
    settings.write_text(APT_SETTINGS.format(private=private), "utf-8")
    said = _run("apt-get", "-q", "-c", settings, "update", cwd=private).stdout
    said += _run("apt-get", "-q", "-c", settings, "download", PIP_PACKAGE, cwd=private).stdout
    for package in private.glob(f"{PIP_PACKAGE}_*.deb"):
        said += _run("dpkg-deb", "-x", package, private).stdout
    return _pip_wheel(private) or _fail(f"apt-get cannot fetch {PIP_PACKAGE} ({_reason(said)})")


def _reason(said: str) -> str:
    """Pick the line that tells most: apt's first complaint, else the last line of all."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return next((line for line in lines if line[:2] in {"E:", "W:"}), (lines or ["no reason"])[-1])


def _install(pip: tuple[str | Path, ...], *what: str | Path) -> None:
    """Let pip install something; its own words are shown only if it fails."""
    done = _run(*pip, "install", "--quiet", *what)
    if done.returncode != 0:
        sys.stderr.write(done.stdout)
        _fail("pip could not install this", "remedy the reason it gives above")


def _fill(*, packages: bool) -> None:
    """Install the packages if they are to change, and the project in any case."""
    pip: tuple[str | Path, ...] = (PYTHON, "-I", "-m", "pip")
    if _run(PYTHON, "-I", "-c", "import pip").returncode != 0:
        pip = SYSTEM_PIP
    if packages:
        print("Installing the packages of the lock (this takes a while)", flush=True)
        _install(pip, "--require-hashes", "--only-binary=:all:", "--no-deps", "-r", LOCK)
        shutil.rmtree(ENVIRONMENT / "pip-package", ignore_errors=True)
    print("Installing the project", flush=True)
    _install(pip, "--no-deps", "--no-build-isolation", "-e", TOP)


def make_environment() -> None:
    """Bring `.venv` to what the lock and the project ask for; do nothing if it is there."""
    wanted = _wanted()
    started = time.monotonic()
    with contextlib.nullcontext() if _made_from() == wanted else _alone():
        found = _made_from()
        if found == wanted:
            print("The environment in .venv is up to date", flush=True)
            return
        same_packages = found[:1] == wanted[:1]
        STAMP.unlink(missing_ok=True)
        if not same_packages:
            _create()
        _fill(packages=not same_packages)
        STAMP.write_text("\n".join(wanted) + "\n", "utf-8")
    print(f"The environment in .venv is ready ({time.monotonic() - started:.0f} s)", flush=True)


def main() -> None:
    """Make the environment; every trouble becomes one line that says what to do."""
    if sys.hexversion < OLDEST_PYTHON:
        why = f"{sys.executable} is Python {sys.version.split()[0]} and 3.11 is needed"
        _fail(why, "install one and name it, as in `make setup PYTHON=python3.12`")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # takes the running step along
    try:
        make_environment()
    except OSError as error:
        why = f"{error.filename or TOP}: {error.strerror or error}"
        _fail(why, "make sure that you may write here, or remove .venv")
    except KeyboardInterrupt:
        sys.exit("setup: stopped before .venv was ready; run this again to go on.")


if __name__ == "__main__":
    main()
