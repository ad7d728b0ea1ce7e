"""Buttons beside each other, in as many lines as they need: languages differ in length, windows in width."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from voicestudio.ui.theme import GAP


class WrappingRow(QLayout):
    """A layout that begins a new line where the next widget would not fit; what is hidden takes no place.

    Args:
        widgets: In reading order, which is also that of the tab key.
        gap: Pixels between them in a line; its lines are ``GAP`` apart.
    """

    def __init__(self, widgets: Sequence[QWidget] = (), gap: int = GAP) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Of Qt: take an item in at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Of Qt: how many items there are."""
        return len(self._items)

    def itemAt(self, at: int) -> QLayoutItem | None:
        """Of Qt, which asks beyond the last one, too."""
        return self._items[at] if 0 <= at < len(self._items) else None

    def takeAt(self, at: int) -> QLayoutItem | None:
        """Of Qt: give an item away."""
        return self._items.pop(at) if 0 <= at < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Of Qt: it needs no more than its widgets do."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Of Qt: the narrower it is, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Of Qt: pixels that its lines take."""
        lines = self._lines(width)
        return sum(_height(line) for line in lines) + GAP * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:
        """Of Qt: everything in one line."""
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, _height(shown))

    def minimumSize(self) -> QSize:
        """Of Qt: as wide as the widest widget alone."""
        shown = self._shown()
        return QSize(max((item.sizeHint().width() for item in shown), default=0), _height(shown))

    def setGeometry(self, place: QRect) -> None:
        """Of Qt: put the widgets into their places, from the right where that is read first."""
        super().setGeometry(place)
        parent = self.parentWidget()
        from_right = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        top = place.top()
        for line in self._lines(place.width()):
            along, height = 0, _height(line)
            for item in line:
                size = item.sizeHint()
                width = min(size.width(), place.width())
                left = place.right() + 1 - along - width if from_right else place.left() + along
                above = top + (height - size.height()) // 2
                item.setGeometry(QRect(QPoint(left, above), QSize(width, size.height())))
                along += width + self.spacing()
            top += height + GAP

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            needed = item.sizeHint().width()
            if not lines or needed > left:
                lines.append([])
                left = width
            lines[-1].append(item)
            left -= needed + self.spacing()
        return lines


def _height(line: Sequence[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in line), default=0)
