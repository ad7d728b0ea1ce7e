"""What Windows is told, and what an uninstaller removes."""

import re
import shutil
import struct
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Final

import pytest
from bundle import icons
from bundle.absent_encoders import asked_of, is_absent, make_stand_in, source_of
from bundle.filling import filled
from bundle.places import APPLICATION_ID, LOCAL_VOICE
from bundle.windows_msi import description
from bundle.windows_setup import removals
from PySide6.QtGui import QImage

from voicestudio import __version__
from voicestudio.model.bundle import ENDING

FOLDER: Final = Path(__file__).parents[2] / "packaging" / "windows"
INSTALLER: Final = (FOLDER / "installer.nsi").read_text(encoding="utf-8")
VOICE: Final = (FOLDER / "local_voice.nsi").read_text(encoding="utf-8")


def test_the_installer_asks_for_no_administrator_and_writes_to_the_person_s_part_only() -> None:
    assert "RequestExecutionLevel user" in INSTALLER
    assert set(re.findall(r"\b(HK[A-Z]+)\b", INSTALLER)) == {"HKCU"}
    assert re.search(r'^InstallDir "\$LOCALAPPDATA\\Programs\\Voice Studio"$', INSTALLER, re.MULTILINE)


def test_it_opens_files_of_voices() -> None:
    assert f'"Software\\Classes\\{ENDING}" "" "${{TYPE}}"' in INSTALLER


@pytest.mark.parametrize("script", [INSTALLER, VOICE], ids=["program", "voice"])
def test_what_is_written_into_the_registry_is_forgotten_again(script: str) -> None:
    uninstall = script.partition('Section "Uninstall"')[2]
    written = set(re.findall(r'WriteReg\w+ HKCU "([^"]+)"', script))
    removed = re.findall(r'DeleteRegKey HKCU "([^"]+)"', uninstall)
    assert written
    assert {key for key in written if not any(key.startswith(one) for one in removed)} == set()


def test_the_voice_goes_into_the_folder_of_the_program_and_with_it() -> None:
    (program,) = re.findall(r'!define PROGRAM "(.*)"', VOICE)
    (listed,) = re.findall(r'!define UNINSTALL "(.*)"', INSTALLER)
    assert program == listed.replace("${ID}", APPLICATION_ID)
    assert f'StrCpy $INSTDIR "$0\\{LOCAL_VOICE}"' in VOICE
    assert f'"$INSTDIR\\{LOCAL_VOICE}\\uninstall.exe" /S' in INSTALLER.partition('Section "Uninstall"')[2]
    assert "RequestExecutionLevel user" in VOICE
    assert set(re.findall(r"\b(HK[A-Z]+)\b", VOICE)) == {"HKCU"}
    assert "RMDir /r" not in VOICE


def test_whole_folders_are_removed_only_where_the_person_s_voices_lie() -> None:
    assert set(re.findall(r"RMDir /r (.*)", INSTALLER)) == {'"$LOCALAPPDATA\\VoiceStudio"'}
    assert "/SD IDNO" in INSTALLER, "silently, the voices stay"


def test_the_uninstaller_removes_what_was_installed_by_name(tmp_path: Path) -> None:
    (tmp_path / "lib" / "deep").mkdir(parents=True)
    for place in ("VoiceStudio.exe", "lib/a.pyd", "lib/deep/price $.txt"):
        (tmp_path / place).write_bytes(b"")
    assert removals(tmp_path).splitlines() == [
        'Delete "$INSTDIR\\VoiceStudio.exe"',
        'Delete "$INSTDIR\\lib\\a.pyd"',
        'Delete "$INSTDIR\\lib\\deep\\price $$.txt"',
        'RMDir "$INSTDIR\\lib\\deep"',
        'RMDir "$INSTDIR\\lib"',
    ]


def test_the_launcher_is_of_this_version_and_asks_for_no_rights() -> None:
    resources = filled(FOLDER / "launcher.rc", {"COMMAS": "9,9,9,0"})
    assert f'VALUE "ProductVersion", "{__version__}"' in resources
    assert "FILEVERSION 9,9,9,0" in resources
    manifest = ET.parse(FOLDER / "voicestudio.manifest").getroot()  # noqa: S314 - ours
    (level,) = (one for one in manifest.iter() if one.tag.endswith("}requestedExecutionLevel"))
    assert level.get("level") == "asInvoker"


def test_the_icon_has_pictures_that_can_be_read(tmp_path: Path) -> None:
    icon = icons.ico()
    count = struct.unpack("<HHH", icon[:6])[2]
    rows = [struct.unpack("<BBBBHHII", icon[6 + 16 * row : 22 + 16 * row]) for row in range(count)]
    assert [row[0] or 256 for row in rows] == [16, 24, 32, 48, 64, 256]
    assert rows[-1][6] + rows[-1][7] == len(icon)
    (tmp_path / "icon.ico").write_bytes(icon)
    read = QImage(str(tmp_path / "icon.ico"))
    assert not read.isNull()
    blue = read.pixelColor(read.width() // 2, read.height() // 20)
    assert (blue.red(), blue.green(), blue.blue()) == (0x2A, 0x5B, 0xD0), (
        "the drawing's own blue, not mirrored"
    )


def test_encoders_of_video_are_told_from_decoders() -> None:
    absent = ["libx265-f5385bb8.so.216", "libx264-165-0f71f37c.dll", "libSvtAv1Enc-9393c086.so.4.1.0"]
    kept = [
        "libdav1d-f4b27961.so.7.0.0",
        "libavcodec-5e6b81c2.so.62",
        "libmp3lame-8f9e436f.so.0.0.0",
        "libvpx-1.dll",
    ]
    assert [name for name in absent if not is_absent(name)] == []
    assert [name for name in kept if is_absent(name)] == []


def test_a_stand_in_for_windows_does_not_tell_where_it_was_built(tmp_path: Path) -> None:
    compiler = shutil.which("x86_64-w64-mingw32-gcc")
    if not compiler:
        pytest.skip("mingw-w64 is not here")
    name = "libx264-165-0f71f37c.dll"
    made = [make_stand_in(name, ["x264_levels"], tmp_path / place, compiler) for place in ("a", "other/b")]
    assert made[0].read_bytes() == made[1].read_bytes()


def test_a_stand_in_offers_what_is_asked_of_it() -> None:
    wanted = ["x264_levels", "x264_encoder_open_165", "x265_api_get_216", "svt_av1_enc_init", "malloc"]
    assert asked_of("libx264-d6533a8d.so.165", wanted) == ["x264_encoder_open_165", "x264_levels"]
    assert asked_of("libx265-f5385bb8.so.216", wanted) == ["x265_api_get_216"]
    assert asked_of("libSvtAv1Enc-9393c086.so.4.1.0", wanted) == ["svt_av1_enc_init"]
    assert asked_of("libopus-114e2b1a.so.0", wanted) == []
    source = source_of(["x264_encoder_open_165", "x264_levels"])
    assert "void *x264_encoder_open_165(void) { return 0; }" in source
    assert "const int x264_levels[64]" in source


def test_the_msi_names_every_file_once_with_an_identity_that_stays(tmp_path: Path) -> None:
    folder = tmp_path / "Voice Studio"
    (folder / "lib" / "deep").mkdir(parents=True)
    places = ["VoiceStudio.exe", "lib/a.pyd", "lib/deep/b.pyc"]
    for place in places:
        (folder / place).touch()
    wix = description(folder, tmp_path / "icon.ico").getroot()
    files = [file.get("Source") for file in wix.iter("File")]
    assert files == [f"Voice Studio/{place}" for place in places]
    components = {one.get("Id"): one.get("Guid") for one in wix.iter("Component")}
    assert len(components) == len(set(components.values())) == len(places) + 2
    assert {one.get("Id") for one in wix.iter("ComponentRef")} == set(components)
    identity = {
        file.get("Source"): components[component.get("Id")]
        for component in wix.iter("Component")
        for file in component.iter("File")
    }
    (folder / "lib" / "added").touch()
    again = description(folder, tmp_path / "icon.ico").getroot()
    for component in again.iter("Component"):
        for file in component.iter("File"):
            assert component.get("Guid") == identity.get(file.get("Source"), component.get("Guid"))
    assert len(list(again.iter("File"))) == 4


def test_the_msi_is_for_everyone_of_this_version_and_opens_files_of_voices(tmp_path: Path) -> None:
    wix = description(tmp_path, tmp_path / "icon.ico").getroot()
    (product,) = wix.iter("Product")
    (package,) = wix.iter("Package")
    assert (product.get("Version"), package.get("InstallScope")) == (__version__, "perMachine")
    values = {(one.get("Key"), one.get("Value")) for one in wix.iter("RegistryValue")}
    assert ("Software\\Classes\\" + ENDING, "VoiceStudio.Voices") in values
    assert {one.get("Root") for one in wix.iter("RegistryValue")} == {"HKLM"}
