"""Say something to a screen reader that nobody would find by moving the focus."""

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

try:  # Qt 6.8 and later
    from PySide6.QtGui import QAccessibleAnnouncementEvent
except ImportError:  # pragma: no cover - the oldest Qt that is allowed has it
    QAccessibleAnnouncementEvent = None  # type: ignore[assignment,misc]


def say_aloud(widget: QWidget, words: str) -> None:
    """Announce words on behalf of a widget, and make them its name."""
    widget.setAccessibleName(words)
    if not QAccessible.isActive():
        return
    if QAccessibleAnnouncementEvent is not None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
    else:
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.NameChanged))
