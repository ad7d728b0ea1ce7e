"""Take everything out of a layout."""

from PySide6.QtWidgets import QLayout


def empty(layout: QLayout) -> None:
    """Remove every widget of a layout, so that it is gone at once and deleted when Qt gets round to it.

    Each is hidden first: a widget that was added a moment ago is still to be shown, and without a parent it
    would be shown as a window.
    """
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
