"""Icons of one set (resources/icons/SOURCES.md), drawn in the colours in force.

An icon stands beside words or a spoken name, never in their place: it adds nothing for a screen reader.
"""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QImageReader, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication

from voicestudio.local.paths import resource
from voicestudio.ui.colours import colours

SIZE: Final = 16
"""Edge in pixels of a screen at 100 %."""

MARGIN: Final = 2
"""Pixels left free at both sides of a button's icon: Qt puts the words too near to it."""

_NAME: Final = "icon_name"  # "icon" is a property of Qt's own
_MIRRORED: Final = {"arrow-left": "arrow-right", "arrow-right": "arrow-left"}
"""What points the other way where a language is read from the right."""
_OTHER: Final = {
    Qt.LayoutDirection.LeftToRight: Qt.LayoutDirection.RightToLeft,
    Qt.LayoutDirection.RightToLeft: Qt.LayoutDirection.LeftToRight,
}


def put(button: QAbstractButton, name: str, *, after: bool = False) -> None:
    """Put an icon before a button's words, or after them where it points onwards.

    Args:
        button: Named "primary" before, where it is one: its words have another colour.
        name: Of a file in resources/icons/lucide, without its ending.
        after: Whether it stands after the words.
    """
    button.setProperty(_NAME, name)
    if after:
        button.setLayoutDirection(_OTHER[QApplication.layoutDirection()])
    _dress(button)


def name_of(button: QAbstractButton) -> str:
    """The icon that a button shows, "" for none."""
    return str(button.property(_NAME) or "")


def redraw() -> None:
    """Draw every icon anew, in the colours that are now in force."""
    for widget in QApplication.allWidgets():
        if isinstance(widget, QAbstractButton) and name_of(widget):
            _dress(widget)


def _dress(button: QAbstractButton) -> None:
    now = colours()
    name = name_of(button)
    if QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        name = _MIRRORED.get(name, name)
    colour = now.on_accent if button.objectName() == "primary" else now.text
    button.setIcon(_icon(name, colour, now.quiet))
    button.setIconSize(QSize(SIZE + 2 * MARGIN, SIZE))


@lru_cache(maxsize=256)
def _icon(name: str, colour: str, disabled: str) -> QIcon:
    icon = QIcon()
    icon.addPixmap(picture(name, colour, MARGIN), QIcon.Mode.Normal)
    icon.addPixmap(picture(name, disabled, MARGIN), QIcon.Mode.Disabled)
    return icon


@lru_cache(maxsize=512)
def picture(name: str, colour: str, margin: int = 0) -> QPixmap:
    """One icon as pixels, fine enough for the finest screen.

    Args:
        name: As of ``put``.
        colour: #rrggbb.
        margin: Pixels left free at both sides.
    """
    ratio = 2 if any(screen.devicePixelRatio() > 1 for screen in QGuiApplication.screens()) else 1
    picture = QPixmap((SIZE + 2 * margin) * ratio, SIZE * ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.drawImage(margin * ratio, 0, _shape(name, SIZE * ratio))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(picture.rect(), QColor(colour))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=128)
def _shape(name: str, edge: int) -> QImage:
    """The drawing, read once: to colour it costs far less than to read it again."""
    reader = QImageReader(str(resource("icons", "lucide", f"{name}.svg")), QByteArray(b"svg"))
    reader.setScaledSize(QSize(edge, edge))
    return reader.read()
