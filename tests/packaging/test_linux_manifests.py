"""What a Linux desktop is told: filled in from one version, and agreeing with each other."""

import configparser
import gzip
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Final

import pytest
from bundle import deb, linux_files
from bundle.filling import filled
from bundle.places import APPLICATION_ID, MIME_TYPE

from voicestudio import __version__
from voicestudio.app import DESKTOP_FILE
from voicestudio.model.bundle import ENDING

ROOT: Final = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def usr(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("package") / "usr"
    linux_files.write_desktop_files(folder)
    linux_files.write_man_page(folder)
    linux_files.write_units(folder)
    return folder


@pytest.fixture(scope="module")
def metainfo(usr: Path) -> ET.Element:
    return ET.parse(usr / "share" / "metainfo" / f"{APPLICATION_ID}.metainfo.xml").getroot()  # noqa: S314 - ours


def test_the_menu_entry_opens_a_file_and_names_its_type(usr: Path) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(usr / "share" / "applications" / f"{APPLICATION_ID}.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    assert desktop["Exec"] == "voicestudio %f"
    assert desktop["MimeType"] == f"{MIME_TYPE};"
    assert desktop["Icon"] == APPLICATION_ID == DESKTOP_FILE
    assert desktop["Terminal"] == "false"


def test_the_metainfo_is_of_this_version_and_of_the_same_entry(metainfo: ET.Element) -> None:
    assert metainfo.findtext("id") == APPLICATION_ID
    assert metainfo.findtext("launchable") == f"{APPLICATION_ID}.desktop"
    assert metainfo.findtext("provides/mediatype") == MIME_TYPE
    assert metainfo.findtext("project_license") == "GPL-3.0-or-later"
    assert [release.get("version") for release in metainfo.iter("release")] == [__version__]
    for image in metainfo.iter("image"):
        assert (ROOT / "packaging" / (image.text or "").partition("/packaging/")[2]).is_file()


def test_the_file_type_is_the_one_that_is_exported(usr: Path) -> None:
    tree = ET.parse(usr / "share" / "mime" / "packages" / "voicestudio.xml").getroot()  # noqa: S314 - ours
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    (kind,) = tree.iter(f"{space}mime-type")
    (glob,) = tree.iter(f"{space}glob")
    assert (kind.get("type"), glob.get("pattern")) == (MIME_TYPE, f"*{ENDING}")


def test_icons_of_every_size_come_from_the_one_drawing(usr: Path) -> None:
    hicolor = usr / "share" / "icons" / "hicolor"
    sizes = {path.parents[1].name for path in hicolor.rglob(f"{APPLICATION_ID}.png")}
    assert sizes == {f"{size}x{size}" for size in (16, 24, 32, 48, 64, 128, 256, 512)}
    drawing = hicolor / "scalable" / "apps" / f"{APPLICATION_ID}.svg"
    assert drawing.read_bytes() == (ROOT / "resources" / "icons" / "voicestudio.svg").read_bytes()


def test_the_man_page_is_of_this_version(usr: Path) -> None:
    page = gzip.decompress((usr / "share" / "man" / "man1" / "voicestudio.1.gz").read_bytes()).decode()
    assert f"Voice Studio {__version__}" in page
    assert "@" not in page.replace("voicestudio@users", "")


def test_the_timer_of_a_package_starts_its_own_program(usr: Path) -> None:
    service = (usr / "lib" / "systemd" / "user" / "voicestudio-keep.service").read_text(encoding="utf-8")
    assert "ExecStart=/usr/bin/voicestudio keep --due 48h --yes\n" in service
    assert ".local/bin" not in service
    assert "cp voicestudio-keep" not in service
    assert "systemctl --user enable --now voicestudio-keep.timer" in service
    timer = (usr / "lib" / "systemd" / "user" / "voicestudio-keep.timer").read_text(encoding="utf-8")
    assert timer == (ROOT / "packaging" / "linux" / "voicestudio-keep.timer").read_text(encoding="utf-8")


def test_the_changelog_of_the_package_is_of_this_version() -> None:
    first, *rest = deb.changelog().splitlines()
    assert first == f"voicestudio ({__version__}) unstable; urgency=medium"
    assert rest[-1].startswith(f" -- {deb.MAINTAINER}  ")
    assert max(map(len, rest[:-1])) <= 80


def test_a_gap_without_a_value_is_an_error(tmp_path: Path) -> None:
    template = tmp_path / "template"
    template.write_text("@VERSION@ @MORE@ me@example.com", encoding="utf-8")
    assert filled(template, {"MORE": "x"}) == f"{__version__} x me@example.com"
    with pytest.raises(KeyError, match="MORE"):
        filled(template)


def test_a_program_is_copied_with_plain_rights_and_without_what_a_package_brings(tmp_path: Path) -> None:
    frozen = tmp_path / "frozen"
    (frozen / "_internal" / "deep").mkdir(parents=True)
    for place in ("voicestudio", "_internal/libssl.so.3", "_internal/deep/libssl.so.3", "_internal/kept.so"):
        (frozen / place).write_bytes(b"x")
        (frozen / place).chmod(0o700)
    target = tmp_path / "target"
    linux_files.copy_program(frozen, target, frozenset({"libssl.so.3"}))
    found = {path.relative_to(target).as_posix(): path.stat().st_mode & 0o777 for path in target.rglob("*")}
    assert found == {
        "voicestudio": 0o755,
        "_internal": 0o755,
        "_internal/kept.so": 0o644,
        "_internal/deep": 0o755,
        "_internal/deep/libssl.so.3": 0o644,
    }


@pytest.mark.parametrize(
    ("tool", "words"),
    [
        ("desktop-file-validate", ["applications/io.github.voicestudio.VoiceStudio.desktop"]),
        ("appstreamcli", ["validate", "--no-net", "metainfo/io.github.voicestudio.VoiceStudio.metainfo.xml"]),
    ],
)
def test_the_desktop_s_own_tools_find_nothing(usr: Path, tool: str, words: list[str]) -> None:
    if not shutil.which(tool):
        pytest.skip(f"{tool} is not here")
    command = [tool, *words[:-1], str(usr / "share" / words[-1])]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "error" not in done.stdout
