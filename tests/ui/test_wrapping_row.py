"""Buttons wrap where they would not fit, in the order of reading, from either side."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from voicestudio.ui.theme import GAP
from voicestudio.ui.widgets.wrapping_row import WrappingRow

WIDTH, HEIGHT = 100, 20


@pytest.fixture
def row(qtbot: QtBot) -> Iterator[tuple[QWidget, list[QWidget]]]:
    """Three widgets of one size in a row."""
    window = QWidget()  # a screen that nobody sees takes no wishes for the size of a window
    qtbot.addWidget(window)
    place = QWidget(window)
    parts = [QWidget() for _ in range(3)]
    for part in parts:
        part.setFixedSize(WIDTH, HEIGHT)
    place.setLayout(WrappingRow(parts))
    window.show()
    yield place, parts
    window.close()


def places(place: QWidget, parts: list[QWidget], width: int) -> list[tuple[int, int]]:
    place.resize(width, 200)
    QApplication.processEvents()
    return [(part.x(), part.y()) for part in parts]


ALL = 3 * WIDTH + 2 * GAP
TWO = 2 * WIDTH + GAP


@pytest.mark.parametrize(
    ("width", "lines"),
    [(ALL, [0, 0, 0]), (ALL - 1, [0, 0, 1]), (TWO, [0, 0, 1]), (TWO - 1, [0, 1, 2]), (WIDTH, [0, 1, 2])],
)
def test_a_line_ends_where_the_next_would_not_fit(
    row: tuple[QWidget, list[QWidget]], width: int, lines: list[int]
) -> None:
    place, parts = row
    found = places(place, parts, width)
    assert [y // (HEIGHT + GAP) for _, y in found] == lines
    layout = place.layout()
    assert layout is not None
    assert layout.heightForWidth(width) == (max(lines) + 1) * HEIGHT + max(lines) * GAP


def test_what_is_hidden_takes_no_place(row: tuple[QWidget, list[QWidget]]) -> None:
    place, parts = row
    parts[1].hide()
    found = places(place, parts, TWO)
    assert found[0] == (0, 0)
    assert found[2] == (WIDTH + GAP, 0)
    parts[0].hide()
    parts[2].hide()
    layout = place.layout()
    assert layout is not None
    assert layout.heightForWidth(TWO) == 0


def test_where_one_reads_from_the_right_it_begins_there(row: tuple[QWidget, list[QWidget]]) -> None:
    place, parts = row
    place.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    found = places(place, parts, TWO)
    assert found == [(WIDTH + GAP, 0), (0, 0), (WIDTH + GAP, HEIGHT + GAP)]


def test_it_asks_for_one_line_and_lives_with_the_width_of_one(row: tuple[QWidget, list[QWidget]]) -> None:
    layout = row[0].layout()
    assert layout is not None
    assert (layout.sizeHint().width(), layout.minimumSize().width()) == (ALL, WIDTH)
