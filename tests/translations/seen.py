"""What a person sees and a screen reader says in a window, and whether it has the room it wants."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QScrollArea,
    QTableWidget,
    QWidget,
)

from voicestudio.ui.widgets.elided_line import ElidedLine


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Each text that is shown or said, after the class of what it belongs to."""
    QApplication.processEvents()  # what was put into a layout is shown a moment later
    yield "title", window.windowTitle()
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        name = type(widget).__name__
        for text in (
            *_shown(widget),
            widget.toolTip(),
            widget.accessibleName(),
            widget.accessibleDescription(),
        ):
            if text:
                yield f"{name} {widget.objectName()}", text


def _shown(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    if isinstance(widget, QTableWidget):
        yield from _cells(widget)
    elif isinstance(widget, QListView):
        model = widget.model()
        roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount() if model else 0):
            yield from (str(model.index(row, 0).data(role) or "") for role in roles)


def _cells(table: QTableWidget) -> Iterator[str]:
    for column in range(table.columnCount()):
        header = table.horizontalHeaderItem(column)
        yield header.text() if header else ""
        for row in range(table.rowCount()):
            cell = table.item(row, column)
            yield cell.text() if cell else ""


def clipped(window: QWidget) -> list[str]:
    """Buttons and labels of one line that are narrower than their text, and pages wider than the window."""
    for _ in range(2):  # the height of a paragraph is known once its width is
        QApplication.processEvents()
        window.grab()
    areas = [area for area in window.findChildren(QScrollArea) if area.isVisible()]
    return (
        _too_low(window)
        + [
            f"{type(area).__name__} wider than the window by {area.horizontalScrollBar().maximum()}"
            for area in areas
            if area.horizontalScrollBar().maximum()
        ]
        + [
            f"{type(widget).__name__} {widget.text()!r}: {widget.width()} of {widget.sizeHint().width()}"
            for widget in window.findChildren(QWidget)
            if widget.isVisible()
            and isinstance(widget, QAbstractButton | QLabel)
            and any(letter.isalpha() for letter in widget.text())  # signs have a place of their own size
            and not (isinstance(widget, QLabel) and widget.wordWrap())
            and not isinstance(widget, ElidedLine)  # shortens itself, and tells the rest as its tip
            and widget.width() < widget.sizeHint().width()
        ]
    )


def _too_low(window: QWidget) -> list[str]:
    """Paragraphs that are lower than their text."""
    return [
        f"paragraph {label.text()!r}: {label.height()} of {label.heightForWidth(label.width())}"
        for label in window.findChildren(QLabel)
        if label.isVisible() and label.wordWrap() and label.height() < label.heightForWidth(label.width())
    ]
