"""Icons: one kept set, each one used, each one drawn in the colour of the words beside it."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from voicestudio.local.paths import resource
from voicestudio.ui import icons, theme
from voicestudio.ui.colours import DARK, LIGHT, Colours
from voicestudio.ui.widgets.mark import Mark

SOURCES = Path(icons.__file__).parents[1]


def drawn() -> set[str]:
    return {path.stem for path in resource("icons", "lucide").glob("*.svg")}


def test_the_set_holds_what_the_window_uses_and_nothing_else() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in (SOURCES / "ui").rglob("*.py"))
    named = set(re.findall(r'"([a-z]+(?:-[a-z0-9]+)*)"', code))
    assert drawn() <= named
    assert set(re.findall(r'icons\.put\([\w.]+, "([^"]+)"', code)) <= drawn()


def test_the_notice_of_the_set_lies_beside_it() -> None:
    notice = resource("icons", "lucide", "LICENSE").read_text(encoding="utf-8")
    assert "ISC License" in notice
    assert "The MIT License (MIT)" in notice  # of the drawings that come from Feather


@pytest.mark.parametrize("name", sorted(drawn()))
def test_every_drawing_is_drawn(qtbot: QtBot, name: str) -> None:
    mark = Mark(name, "bad")
    qtbot.addWidget(mark)
    assert ink(icons.picture(name, "#ff0000").toImage()) == {"#ff0000"}
    assert not mark.grab().toImage().allGray()


@pytest.mark.parametrize(("chosen", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_icons_have_the_colour_of_words_and_change_with_it(
    qtbot: QtBot, qapp: QApplication, chosen: str, colours: Colours
) -> None:
    plain, primary = QPushButton("Words"), QPushButton("Words")
    primary.setObjectName("primary")
    for button in (plain, primary):
        qtbot.addWidget(button)
        icons.put(button, "square")
    theme.apply(qapp, "dark" if chosen == "light" else "light")
    theme.change(chosen)
    assert ink(shown(plain)) == {colours.text}
    assert ink(shown(primary)) == {colours.on_accent}
    assert ink(shown(plain, QIcon.Mode.Disabled)) == {colours.quiet}


def test_arrows_point_the_other_way_where_a_language_is_read_from_the_right(
    qtbot: QtBot, qapp: QApplication
) -> None:
    there, back, swapped = (QPushButton() for _ in range(3))
    for button in (there, back, swapped):
        qtbot.addWidget(button)
    icons.put(there, "arrow-right")
    icons.put(back, "arrow-left")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        icons.put(swapped, "arrow-right")
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert shown(swapped) == shown(back) != shown(there)


def test_an_icon_after_the_words_stands_after_them(qtbot: QtBot) -> None:
    button = QPushButton("Next")
    qtbot.addWidget(button)
    icons.put(button, "arrow-right", after=True)
    assert button.layoutDirection() is Qt.LayoutDirection.RightToLeft


def shown(button: QPushButton, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return button.icon().pixmap(button.iconSize(), 2.0, mode).toImage()


def ink(image: QImage) -> set[str]:
    """The colours of its most opaque pixels: what is thin is nowhere quite opaque."""
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    seen = [image.pixelColor(x, y) for x, y in places]
    most = max(colour.alpha() for colour in seen)
    return {QColor(colour.rgb()).name() for colour in seen if colour.alpha() == most > 0}


def test_a_mark_is_no_graphic_without_a_name(qtbot: QtBot) -> None:
    mark = Mark("info", "quiet")
    qtbot.addWidget(mark)
    told = QAccessible.queryAccessibleInterface(mark)
    assert told is not None
    assert told.role() is QAccessible.Role.Client  # readers pass over what is only there to hold something


def test_a_mark_changes_with_the_colours(qtbot: QtBot, qapp: QApplication) -> None:
    mark = Mark("circle", "good")
    qtbot.addWidget(mark)
    seen = []
    for chosen in ("light", "dark"):
        theme.apply(qapp, chosen)
        seen.append(mark.grab().toImage())
    assert seen[0] != seen[1]
    mark.show_icon("circle-x", "bad")
    assert mark.grab().toImage() != seen[1]
