"""Icons of every system from the one SVG, drawn by Qt: no other tool is needed."""

import os
import struct
from pathlib import Path
from typing import Final, cast

from bundle.places import TOP

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SVG: Final = TOP / "resources" / "icons" / "voicestudio.svg"
PNG_SIZES: Final = (16, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES: Final = (16, 24, 32, 48, 64, 256)
_ICNS_SIZES: Final = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}
"""Kinds of pictures of macOS, the sharp ones for screens of double density among them."""


def png(size: int) -> bytes:
    """The icon as PNG, ``size`` pixels wide and high."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _drawn(size).save(buffer, "PNG")  # type: ignore[call-overload] # the stub knows file names only
    return bytes(data.data())


def ico() -> bytes:
    """The icon for Windows: bitmaps, which every tool reads, and the largest as PNG."""
    pictures = [png(size) if size == 256 else _bitmap(size) for size in _ICO_SIZES]
    place = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(_ICO_SIZES, pictures, strict=True):
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + b"".join(pictures)


def icns() -> bytes:
    """The icon for macOS."""
    pictures = b""
    for kind, size in _ICNS_SIZES.items():
        picture = png(size)
        pictures += kind + struct.pack(">I", 8 + len(picture)) + picture
    return b"icns" + struct.pack(">I", 8 + len(pictures)) + pictures


def write(target: Path, content: bytes) -> None:
    """Write an icon, and the folders above it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)


def _drawn(size: int) -> QImage:
    _application = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    return image


def _bitmap(size: int) -> bytes:
    """The picture as icons hold it: rows from below, blue first, and an empty mask."""
    image = _drawn(size)
    rows = [bytes(cast("memoryview", image.constScanLine(row)))[: 4 * size] for row in range(size)]
    mask = bytes((size + 31) // 32 * 4 * size)
    head = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 4 * size * size + len(mask), 0, 0, 0, 0)
    return head + b"".join(reversed(rows)) + mask
