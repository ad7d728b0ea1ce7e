"""Whether a window can open is asked before Qt is: Qt would end the whole program."""

import socket
import sys
from pathlib import Path

import pytest

from voicestudio.local import display

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="X11 and Wayland are asked on Linux"
)


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(display, "_loads", lambda _library: True)


def test_nothing_set_is_no_display() -> None:
    assert display.window_obstacle() == "no_display"


@pytest.mark.parametrize("left_over", [":9731", "localhost:9731.0", "not a display", ":"])
def test_a_display_that_nobody_serves_is_none(monkeypatch: pytest.MonkeyPatch, left_over: str) -> None:
    monkeypatch.setenv("DISPLAY", left_over)
    assert display.window_obstacle() == "no_display"


def test_a_served_wayland_display_is_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
        assert display.window_obstacle() == ""
        monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
        assert display.window_obstacle() == "no_display"


def test_an_x_server_behind_the_network_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        number = server.getsockname()[1] - 6000
        monkeypatch.setenv("DISPLAY", f"127.0.0.1:{number}")
        assert display.window_obstacle() == ""


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(display, "_x11_answers", lambda _display: True)
    monkeypatch.setattr(display, "_loads", lambda library: "cursor" not in library)
    assert display.window_obstacle() == "window_library_missing"
    assert display.missing_window_libraries() == ["libxcb-cursor.so.0"]
