"""Check that the system has the libraries no Python package brings along, or get them.

`app` asks for what the window and the sound need, `tests` for the virtual display and the secret
store on top. Libraries are looked for the way a program finds them, by loading, so the answer is
right on every distribution; only the names to install are those of Debian and its relatives.
"""

from __future__ import annotations

import ctypes
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

# What is loaded -> the packages that hold it, the older name first (Debian 13 renamed some).
LIBRARIES = {
    "libportaudio.so.2": ("libportaudio2",),
    "libGL.so.1": ("libgl1",),
    "libEGL.so.1": ("libegl1",),
    "libglib-2.0.so.0": ("libglib2.0-0", "libglib2.0-0t64"),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
}
# A window without a single font shows boxes instead of letters.
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT = ("fonts-dejavu-core",)
# What the tests start: a display nobody sees, a session bus and a secret store on it, and the servers
# that samples are put on. Those that come as Python packages are in the lock.
PROGRAMS = {
    "Xvfb": ("xvfb",),
    "xauth": ("xauth",),
    "dbus-run-session": ("dbus",),
    "gnome-keyring-daemon": ("gnome-keyring",),
    "curl": ("curl",),
    "ffmpeg": ("ffmpeg",),
    "pulseaudio": ("pulseaudio",),
    "pactl": ("pulseaudio-utils",),
    "nginx": ("nginx",),
    "node": ("nodejs",),
    "npm": ("npm",),
    "sshd": ("openssh-server",),
}
SYSTEM_PROGRAMS = "/usr/sbin:/usr/local/sbin:/sbin"  # not on everyone's path
# A module is no program, nor is what a bus starts: the file that it is -> the package that holds it.
MODULES = {
    "/usr/lib/nginx/modules/ngx_http_dav_ext_module.so": ("libnginx-mod-http-dav-ext",),
    "/usr/share/dbus-1/services/org.a11y.Bus.service": ("at-spi2-core",),
    "/etc/alsa/conf.d/50-pulseaudio.conf": ("libasound2-plugins",),
}
CANNOT_INSTALL = 3
UNTIL_FREE = ("-o", "DPkg::Lock::Timeout=300")  # seconds that another apt may take


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_font() -> bool:
    folders = (Path(name).expanduser() for name in FONT_FOLDERS)
    return any(next(folder.rglob("*.[to]t[fc]"), None) for folder in folders)


def missing(purpose: str) -> dict[str, tuple[str, ...]]:
    """Name what the purpose needs and the system lacks, with the packages that hold it."""
    lacking = {name: names for name, names in LIBRARIES.items() if not _loads(name)}
    if not _has_font():
        lacking["a font"] = FONT
    if purpose == "tests":
        path = f"{os.environ.get('PATH', '')}:{SYSTEM_PROGRAMS}"
        absent = (name for name in PROGRAMS if not shutil.which(name, path=path))
        lacking |= {name: PROGRAMS[name] for name in absent}
        lacking |= {Path(name).name: MODULES[name] for name in MODULES if not Path(name).exists()}
    return lacking


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a step and keep its words; LC_ALL because the answers of apt-cache are read."""
    return subprocess.run(
        command,
        env=os.environ | {"LC_ALL": "C"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )


def _known(names: set[str]) -> set[str]:
    """Ask which packages can be installed, by name, from the lists the system has now."""
    known = set()
    name = ""
    for line in _run(["apt-cache", "policy", *sorted(names)]).stdout.splitlines():
        if not line.startswith(" "):
            name = line.rstrip(":")
        elif line.strip().startswith("Candidate:") and "(none)" not in line:
            known.add(name)
    return known


def _packages(lacking: dict[str, tuple[str, ...]]) -> tuple[list[str], bool]:
    """Choose the package names of this release; tell too whether its lists know every one."""
    known = _known({name for names in lacking.values() for name in names})
    choices = lacking.values()
    chosen = [next((name for name in names if name in known), names[0]) for names in choices]
    return chosen, known.issuperset(chosen)


def _as_root() -> list[str] | None:
    """Give the words that put a command into root's hands, or None if that needs a password."""
    if _run(["id", "-u"]).stdout.strip() == "0":
        return []
    if shutil.which("sudo") and _run(["sudo", "-n", "true"]).returncode == 0:
        return ["sudo", "-n"]
    return None


def _install(lacking: dict[str, tuple[str, ...]], root: list[str]) -> str:
    """Install with apt-get and give its complaint, if any.

    The lists are renewed only if they do not know a package or name one that is gone by now.
    """
    apt = [*root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", *UNTIL_FREE]
    get = [*apt, "install", "-y", "--no-install-recommends"]
    packages, all_known = _packages(lacking)
    print(f"Installing {len(packages)} system packages with apt-get", flush=True)
    if all_known and _run([*get, *packages]).returncode == 0:
        return ""
    said = _run([*apt, "update"]).stdout
    done = _run([*get, *_packages(lacking)[0]])
    lines = (said + done.stdout).splitlines()
    complaints = [line.strip() for line in lines if line.startswith(("E:", "W:", "sudo:"))]
    return "" if done.returncode == 0 else next(iter(complaints), "it gave no reason")


def _answer(lacking: dict[str, tuple[str, ...]], why: str) -> int:
    """Say in one line what is missing and how to get it."""
    if shutil.which("apt-get"):
        remedy = f"run: sudo apt-get install {' '.join(_packages(lacking)[0])}"
    else:
        remedy = f"get them from your system's package manager: {', '.join(lacking)}"
    print(f"system libraries: {len(lacking)} missing{why}; {remedy}", file=sys.stderr)
    return CANNOT_INSTALL


def main(arguments: list[str]) -> int:
    """Check, install where that is allowed, and say the rest in one line."""
    if arguments not in (["app"], ["tests"]):
        print("usage: system_libraries.py app|tests", file=sys.stderr)
        return 2
    if platform.system() != "Linux":
        return 0  # the wheels for macOS and Windows bring everything
    lacking = missing(arguments[0])
    if not lacking:
        return 0
    root = _as_root() if shutil.which("apt-get") else None
    if root is None:
        return _answer(lacking, "")
    complaint = _install(lacking, root)
    return _answer(lacking, f" and apt-get failed ({complaint})") if complaint else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
