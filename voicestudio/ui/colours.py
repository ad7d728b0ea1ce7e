"""Colour as one small table; light and dark follow the system, or what was chosen."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


@dataclass(frozen=True)
class Colours:
    """Roles, not hues. Text on its ground has a contrast of at least 4.5:1."""

    window: str
    card: str
    line: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    good: str
    careful: str
    bad: str


LIGHT: Final = Colours(
    window="#f6f6f4",
    card="#ffffff",
    line="#dcdcd6",
    text="#1d1f23",
    quiet="#5a5f68",
    accent="#2a5bd0",
    on_accent="#ffffff",
    good="#1c7a45",
    careful="#8a5a00",
    bad="#b3261e",
)
DARK: Final = Colours(
    window="#1b1d21",
    card="#24272c",
    line="#3a3e45",
    text="#eceef1",
    quiet="#a9b0ba",
    accent="#8ab0ff",
    on_accent="#10192e",
    good="#76d29b",
    careful="#f0c069",
    bad="#ff9b93",
)


CHOSEN: Final = "voicestudio-theme"
"""Property of the application: "light", "dark" or "system"."""


def colours() -> Colours:
    """The colours in force: of the chosen theme, else of the system's scheme."""
    application = QGuiApplication.instance()
    chosen = application.property(CHOSEN) if application else "system"
    if chosen in {"light", "dark"}:
        return DARK if chosen == "dark" else LIGHT
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return DARK if dark else LIGHT
