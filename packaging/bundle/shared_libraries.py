"""Which packages of the distribution a bundle needs: computed from every library in it, by dpkg-shlibdeps."""

import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bundle.places import WORK, stop

BY_NAME: Final = ("libportaudio2",)
"""What the program opens by name while it runs, which no computation sees."""


def depends(folder: Path, by_name: Sequence[str] = ()) -> str:
    """The field Depends for a program's folder; names and versions are those of the system that builds.

    Args:
        folder: As it will be installed, without the libraries that the packages bring.
        by_name: Packages beside the computed ones.
    """
    place = WORK / "shlibdeps"
    (place / "debian").mkdir(parents=True, exist_ok=True)
    control = "Source: voicestudio\n\nPackage: voicestudio\nArchitecture: any\n"
    (place / "debian" / "control").write_text(control, encoding="utf-8")
    files = sorted(path for path in folder.rglob("*") if _is_elf(path))
    private = sorted({f"-l{path.parent}" for path in files})
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *private, *(f"-e{path}" for path in files)]
    try:
        done = subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        stop("dpkg-shlibdeps is not here", "sudo apt-get install dpkg-dev")
    computed = done.stdout.partition("shlibs:Depends=")[2].strip()
    if done.returncode != 0 or not computed:
        stop(f"the packages that are needed cannot be computed ({done.stderr.strip()[-300:]})", "see above")
    return ", ".join([computed, *by_name])


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
