"""What macOS is told; the app itself can be built on macOS only."""

import plistlib
import re
import shutil
import subprocess
from pathlib import Path
from typing import Final

from bundle import icons, macos

from voicestudio import __version__
from voicestudio.model.bundle import ENDING

FOLDER: Final = Path(__file__).parents[2] / "packaging" / "macos"


def test_the_plist_can_be_written_and_says_why_it_wants_the_microphone() -> None:
    plist = plistlib.loads(plistlib.dumps(macos.info_plist(__version__)))
    assert plist["CFBundleShortVersionString"] == plist["CFBundleVersion"] == __version__
    assert "record" in plist["NSMicrophoneUsageDescription"]
    assert plist["LSMinimumSystemVersion"] == "13.0"
    assert plist["NSHighResolutionCapable"] is True


def test_its_documents_are_the_files_of_voices() -> None:
    plist = macos.info_plist(__version__)
    (exported,) = plist["UTExportedTypeDeclarations"]
    (document,) = plist["CFBundleDocumentTypes"]
    assert document["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    assert exported["UTTypeTagSpecification"]["public.filename-extension"] == [ENDING.removeprefix(".")]


def test_a_hardened_program_may_use_the_microphone() -> None:
    rights = plistlib.loads((FOLDER / "entitlements.plist").read_bytes())
    assert rights == {
        "com.apple.security.device.audio-input": True,
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }


def test_the_script_signs_with_the_entitlements_and_is_a_script() -> None:
    script = FOLDER / "make_dmg.sh"
    text = script.read_text(encoding="utf-8")
    signed = re.search(r"hardened=\((.*)\)", text)
    assert signed
    assert "--options runtime" in signed[1]
    assert "--entitlements" in signed[1]
    assert subprocess.run([shutil.which("bash") or "bash", "-n", script], check=False).returncode == 0
    assert not [line for line in text.splitlines() if "--sign" in line and "--deep" in line]


def test_the_icon_holds_every_kind_of_picture() -> None:
    icon = icons.icns()
    assert icon[:4] == b"icns"
    assert int.from_bytes(icon[4:8], "big") == len(icon)
    place, sizes = 8, {}
    while place < len(icon):
        kind, length = icon[place : place + 4], int.from_bytes(icon[place + 4 : place + 8], "big")
        picture = icon[place + 8 : place + length]
        assert picture.startswith(b"\x89PNG")
        sizes[kind] = int.from_bytes(picture[16:20], "big")
        place += length
    assert place == len(icon)
    assert sizes[b"ic07"] == 128
    assert sizes[b"ic10"] == 1024
    assert len(sizes) == 10
