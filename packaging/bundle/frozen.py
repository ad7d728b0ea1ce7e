"""The one folder, by PyInstaller, for the system that this runs on."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Final

from bundle.environment import PYTHON
from bundle.places import PACKAGING, WORK, epoch, run, same_moment, stop

FOLDER: Final = WORK / "frozen" / "voicestudio"
"""The folder; on macOS the `.app` lies beside it."""
HOST_LIBRARIES: Final = WORK / "pyinstaller" / "voicestudio" / "host-libraries.json"
"""Which of its files are the building system's: a package that declares them leaves them out."""


def freeze() -> Path:
    """Make the folder and give it back; two runs give the same bytes."""
    settings = {"SOURCE_DATE_EPOCH": str(epoch()), "PYTHONHASHSEED": "0"}
    if sys.platform.startswith("linux"):
        settings["VOICESTUDIO_PORTAUDIO"] = str(_portaudio())
    shutil.rmtree(FOLDER, ignore_errors=True)
    where = ("--distpath", FOLDER.parent, "--workpath", WORK / "pyinstaller")
    spec = PACKAGING / "voicestudio.spec"
    run(
        PYTHON,
        "-I",
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--clean",
        "--log-level",
        "WARN",
        *where,
        spec,
        environment=settings,
    )
    for archive in FOLDER.rglob("base_library.zip"):
        put_in_order(archive)
    same_moment(FOLDER)
    return FOLDER


def put_in_order(archive: Path) -> None:
    """Write a zip archive anew with its files by their names; PyInstaller's have the order of the search."""
    with zipfile.ZipFile(archive) as read:
        files = sorted(
            ((entry, read.read(entry)) for entry in read.infolist()), key=lambda one: one[0].filename
        )
    with zipfile.ZipFile(archive, "w") as written:
        for entry, data in files:
            written.writestr(entry, data)


def _portaudio() -> Path:
    """PortAudio of this system, as its loader knows it."""
    loader = shutil.which("ldconfig", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
    if loader is None:
        stop("ldconfig is not here", "build on a system with the GNU C library")
    known = subprocess.run([loader, "-p"], capture_output=True, text=True, check=True).stdout
    for line in known.splitlines():
        if "libportaudio.so.2" in line and "=>" in line:
            return Path(line.partition("=>")[2].strip())
    return stop("PortAudio is not here", "sudo apt-get install libportaudio2")
