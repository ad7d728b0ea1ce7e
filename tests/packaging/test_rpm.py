"""The rpm: what it asks the system for, and that it owns no folder of the system's."""

import shutil
import sys
from pathlib import Path

import pytest
from bundle import rpm

from voicestudio import __version__

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="rpm is built on Linux")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    own = tmp_path / "usr" / "lib" / "voicestudio"
    (own / "_internal").mkdir(parents=True)
    shutil.copy(shutil.which("true") or "/bin/true", own / "voicestudio")
    (own / "_internal" / "price.txt").write_bytes(b"no library")
    (tmp_path / "usr" / "bin").mkdir()
    (tmp_path / "usr" / "bin" / "voicestudio").symlink_to("../lib/voicestudio/voicestudio")
    (tmp_path / "usr" / "share" / "applications").mkdir(parents=True)
    (tmp_path / "usr" / "share" / "applications" / "a.desktop").touch()
    return tmp_path


def test_only_the_program_s_own_folder_is_taken_whole(root: Path) -> None:
    assert rpm.contents(root) == [
        {"src": f"{root}/usr/lib/voicestudio/", "dst": "/usr/lib/voicestudio", "type": "tree"},
        {"src": "../lib/voicestudio/voicestudio", "dst": "/usr/bin/voicestudio", "type": "symlink"},
        {
            "src": f"{root}/usr/share/applications/a.desktop",
            "dst": "/usr/share/applications/a.desktop",
        },
    ]


def test_it_asks_for_the_libraries_that_it_does_not_carry(root: Path) -> None:
    if not shutil.which("readelf"):
        pytest.skip("binutils is not installed")
    own = root / "usr" / "lib" / "voicestudio"
    assert "libc.so.6()(64bit)" in rpm.system_libraries(own)
    (own / "_internal" / "libc.so.6").touch()
    assert "libc.so.6()(64bit)" not in rpm.system_libraries(own)


def test_its_settings_are_of_this_version_and_name_the_c_library_it_needs(root: Path) -> None:
    if not shutil.which("readelf"):
        pytest.skip("binutils is not installed")
    settings = rpm.settings(root)
    assert settings["version"] == __version__
    assert settings["license"] == "GPL-3.0-or-later"
    assert "libc.so.6(GLIBC_2.35)(64bit)" in settings["depends"]
