"""What a Linux desktop wants to know of a program: menu entry, icons, file type, man page, timer."""

import gzip
import re
import shutil
from pathlib import Path
from typing import Final

from bundle import icons
from bundle.filling import filled
from bundle.places import APPLICATION_ID, PACKAGING

LINUX: Final = PACKAGING / "linux"
_UNITS: Final = ("voicestudio-keep.service", "voicestudio-keep.timer")


def write_system_files(usr: Path, frozen: Path, without: frozenset[str] = frozenset()) -> None:
    """Write everything that a system's package holds below ``/usr``, but for its documents.

    Args:
        usr: The folder that becomes ``/usr``.
        frozen: The folder of the program.
        without: Names of libraries that other packages bring.
    """
    copy_program(frozen, usr / "lib" / "voicestudio", without)
    (usr / "bin").mkdir()
    (usr / "bin" / "voicestudio").symlink_to("../lib/voicestudio/voicestudio")
    write_desktop_files(usr)
    write_man_page(usr)
    write_units(usr)


def write_desktop_files(usr: Path) -> None:
    """Write everything that lies below ``share`` and belongs to any kind of package.

    Args:
        usr: The folder that becomes ``/usr``.
    """
    share = usr / "share"
    _write(share / "applications" / f"{APPLICATION_ID}.desktop", filled(LINUX / f"{APPLICATION_ID}.desktop"))
    metainfo = f"{APPLICATION_ID}.metainfo.xml"
    _write(share / "metainfo" / metainfo, filled(LINUX / metainfo))
    _write(share / "mime" / "packages" / "voicestudio.xml", filled(LINUX / "voicestudio-mime.xml"))
    hicolor = share / "icons" / "hicolor"
    for size in icons.PNG_SIZES:
        icons.write(hicolor / f"{size}x{size}" / "apps" / f"{APPLICATION_ID}.png", icons.png(size))
    icons.write(hicolor / "scalable" / "apps" / f"{APPLICATION_ID}.svg", icons.SVG.read_bytes())


def write_man_page(usr: Path) -> None:
    """Write the man page."""
    target = usr / "share" / "man" / "man1" / "voicestudio.1.gz"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(filled(LINUX / "voicestudio.1").encode(), mtime=0))


def write_units(usr: Path) -> None:
    """Write the user's timer that keeps voices; whoever wants it enables it."""
    for name in _UNITS:
        _write(
            usr / "lib" / "systemd" / "user" / name, packaged_unit((LINUX / name).read_text(encoding="utf-8"))
        )


def packaged_unit(text: str) -> str:
    """A unit as a package installs it: its program lies in ``/usr/bin``, and its files need not be copied."""
    text = text.replace("ExecStart=%h/.local/bin/voicestudio", "ExecStart=/usr/bin/voicestudio")
    text = re.sub(
        r"# Install for your own user.*?\n((?:#   .*\n)+)",
        "# For your own user, on a computer that is on most of the day:\n"
        "#   systemctl --user enable --now voicestudio-keep.timer\n"
        "#   loginctl enable-linger            # where it must run while you are not logged in\n",
        text,
    )
    return text.replace("$HOME/.local/bin/voicestudio", "/usr/bin/voicestudio")


def copy_program(frozen: Path, target: Path, without: frozenset[str] = frozenset()) -> None:
    """Copy the bundled program.

    Args:
        frozen: The folder that was made.
        target: Where it goes; files are 0644, the program is 0755.
        without: Names of files directly in ``_internal`` that stay out.
    """

    def left_out(folder: str, names: list[str]) -> list[str]:
        return [name for name in names if name in without and Path(folder).name == "_internal"]

    shutil.copytree(frozen, target, symlinks=True, ignore=left_out)
    for path in [target, *target.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == target / "voicestudio" else 0o644)


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
