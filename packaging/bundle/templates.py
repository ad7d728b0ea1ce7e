"""Manifests for winget, Homebrew and Flathub, with the digests of what was built."""

import hashlib
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from bundle.filling import filled
from bundle.places import DIST, PACKAGING, version

TEMPLATES: Final = PACKAGING / "templates"
NAMES: Final = ("winget.yaml", "homebrew.rb", "flatpak.yml")
_BUILT: Final = {
    "SETUP_SHA256": "VoiceStudio-{}-Setup.exe",
    "DMG_ARM64_SHA256": "VoiceStudio-{}-macos-arm64.dmg",
    "DMG_X86_64_SHA256": "VoiceStudio-{}-macos-x86_64.dmg",
    "TARBALL_SHA256": "voicestudio-{}-linux-x86_64.tar.xz",
}
UNKNOWN: Final = "0" * 64
"""Stands for the digest of what was not built."""


def digests(folder: Path) -> dict[str, str]:
    """SHA-256 of what lies in a folder, by the names that templates have for it."""
    return {name: _digest(folder / file.format(version())) for name, file in _BUILT.items()}


def write_manifests(target: Path, values: Mapping[str, str]) -> list[Path]:
    """Fill the templates into a folder."""
    target.mkdir(parents=True, exist_ok=True)
    for name in NAMES:
        (target / name).write_text(filled(TEMPLATES / name, values), encoding="utf-8")
    return [target / name for name in NAMES]


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest() if file.is_file() else UNKNOWN


if __name__ == "__main__":
    built = Path(sys.argv[1]) if sys.argv[1:] else DIST
    for written in write_manifests(built / "manifests", digests(built)):
        print(written)
