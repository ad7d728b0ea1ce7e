"""The portable folder as one archive: unpacked anywhere it runs, deleted it is gone."""

import lzma
import platform
import shutil
import tarfile
from pathlib import Path
from typing import Any

from bundle import linux_files
from bundle.filling import filled
from bundle.places import DIST, WORK, epoch, is_quick, version


def build_tarball(frozen: Path) -> Path:
    """Pack the folder; the same folder gives the same bytes.

    Args:
        frozen: The folder of the program, with the libraries it may carry.
    """
    name = f"voicestudio-{version()}-linux-{platform.machine()}"
    root = WORK / "portable" / name
    shutil.rmtree(root, ignore_errors=True)
    linux_files.copy_program(frozen, root)
    linux_files.write_desktop_files(root)
    (root / "README.txt").write_text(filled(linux_files.LINUX / "README-portable.txt"), encoding="utf-8")
    return pack(root, name, name)


def pack(root: Path, place: str, name: str) -> Path:
    """Pack a folder into ``dist``.

    Args:
        root: The folder.
        place: Where it lies in the archive.
        name: Of the archive, without its ending.
    """
    DIST.mkdir(exist_ok=True)
    target = DIST / f"{name}.tar.xz"
    with (
        lzma.open(target, "w", filters=_filters()) as packed,
        tarfile.open(fileobj=packed, mode="w") as archive,
    ):
        for path in [root, *sorted(root.rglob("*"))]:
            inside = Path(place) / path.relative_to(root)
            archive.add(path, str(inside), recursive=False, filter=_nobodys)
    return target


def _filters() -> list[dict[str, Any]]:
    """How xz packs: it finds what repeats as far back as libraries are large, and makes jumps alike."""
    if is_quick():
        return [{"id": lzma.FILTER_LZMA2, "preset": 0}]
    jumps = [{"id": lzma.FILTER_X86}] if platform.machine() == "x86_64" else []
    return [*jumps, {"id": lzma.FILTER_LZMA2, "preset": 6, "dict_size": 1 << 26}]


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = epoch()
    return entry
