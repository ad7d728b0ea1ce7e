"""Type and spacing as one small table, and the style sheet; light and dark follow the system."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget

from voicestudio.local.paths import resource
from voicestudio.ui import icons
from voicestudio.ui.colours import CHOSEN, LIGHT, Colours, colours

GAP: Final = 8
PAGE_MARGIN: Final = 24
SIDEBAR_WIDTH: Final = 248
TITLE_POINTS: Final = 1.7  # times the system's size
SMALL_POINTS: Final = 0.92


def apply(application: QApplication, theme: str) -> None:
    """Dress the application, and dress it anew whenever the system changes between light and dark.

    Args:
        application: The application.
        theme: "light", "dark", or "system" to follow the system.
    """
    choose(application, theme)
    dress(application)


def choose(application: QApplication, theme: str) -> None:
    """Choose the colours, without the style sheet.

    Args:
        application: The application.
        theme: As of ``apply``.
    """
    application.setProperty(CHOSEN, theme)
    application.setStyle("Fusion")
    _colour(application)


def change(theme: str) -> None:
    """Dress the application in another theme from now on: "light", "dark" or "system"."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setProperty(CHOSEN, theme)
        _dress_anew(application)


def dress(application: QApplication) -> None:
    """Put the style sheet on what there is and what will come, now and whenever the system changes."""
    application.setStyleSheet(_sheet(colours()))
    application.styleHints().colorSchemeChanged.connect(lambda _scheme: _dress_anew(application))


@contextmanager
def undressed(application: QApplication) -> Iterator[None]:
    """Build many widgets in half the time: what is made in the block is dressed once, at its end.

    Qt dresses a widget, and everything in it, anew whenever it is put into another one.
    """
    sheet = application.styleSheet()
    application.setStyleSheet("")
    try:
        yield
    finally:
        application.setStyleSheet(sheet)


def _dress_anew(application: QApplication) -> None:
    _colour(application)
    application.setStyleSheet(_sheet(colours()))
    icons.redraw()


def _colour(application: QApplication) -> None:
    now = colours()
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: now.window,
        QPalette.ColorRole.Base: now.card,
        QPalette.ColorRole.AlternateBase: now.window,
        QPalette.ColorRole.Button: now.card,
        QPalette.ColorRole.WindowText: now.text,
        QPalette.ColorRole.Text: now.text,
        QPalette.ColorRole.ButtonText: now.text,
        QPalette.ColorRole.ToolTipBase: now.card,
        QPalette.ColorRole.ToolTipText: now.text,
        QPalette.ColorRole.PlaceholderText: now.quiet,
        QPalette.ColorRole.Highlight: now.accent,
        QPalette.ColorRole.HighlightedText: now.on_accent,
        QPalette.ColorRole.Link: now.accent,
        QPalette.ColorRole.Accent: now.accent,
        QPalette.ColorRole.Mid: now.line,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(now.quiet))
    application.setPalette(palette)


def _sheet(now: Colours) -> str:
    chevron = resource("icons", "chevron.svg").as_posix()
    up = resource("icons", "chevron-up.svg").as_posix()
    tick = resource("icons", "tick-on-dark.svg" if now is LIGHT else "tick-on-light.svg").as_posix()
    return f"""
    QFrame#card {{ background: {now.card}; border: 1px solid {now.line}; border-radius: 10px; }}
    QFrame#card[place="notice"] {{ margin: {2 * GAP}px {PAGE_MARGIN}px 0 {PAGE_MARGIN}px; }}
    QFrame#card[tone="bad"] {{ border: 1px solid {now.bad}; }}
    QFrame#card[tone="good"] {{ border: 1px solid {now.good}; }}
    QFrame#card[tone="careful"] {{ border: 1px solid {now.careful}; }}
    QFrame#dropZone {{ background: {now.card}; border: 2px dashed {now.line}; border-radius: 14px; }}
    QFrame#dropZone[over="true"] {{ border: 2px dashed {now.accent}; }}
    QWidget#sidebar {{ background: {now.card}; border-right: 1px solid {now.line}; }}
    QListView {{ background: transparent; border: none; outline: none; }}
    QLabel[tone="quiet"] {{ color: {now.quiet}; }}
    QLabel[tone="good"] {{ color: {now.good}; }}
    QLabel[tone="careful"] {{ color: {now.careful}; }}
    QLabel[tone="bad"] {{ color: {now.bad}; }}
    QLabel#badge {{ color: {now.careful}; border: 1px solid {now.careful}; border-radius: 8px;
        padding: 1px 8px; }}
    QPushButton {{ padding: 7px 16px; border: 1px solid {now.line}; border-radius: 7px;
        background: {now.card}; color: {now.text}; }}
    QPushButton:hover {{ border-color: {now.accent}; }}
    QPushButton:focus {{ border: 2px solid {now.accent}; padding: 6px 15px; }}
    QPushButton:disabled {{ color: {now.quiet}; background: {now.window}; }}
    QPushButton[current="true"] {{ background: {now.window}; border-color: {now.quiet}; font-weight: 600; }}
    QPushButton#segment {{ border-radius: 0; padding: 5px 14px; }}
    QPushButton#segment:checked {{ background: {now.accent}; color: {now.on_accent};
        border-color: {now.accent}; }}
    QPushButton#segment:focus {{ padding: 4px 13px; }}
    QPushButton#segment:checked:focus {{ border: 2px solid {now.text}; }}
    QPushButton#swatch {{ padding: 0; min-width: 22px; max-width: 22px; min-height: 22px; max-height: 22px;
        border-radius: 11px; }}
    QPushButton#swatch:checked {{ border: 3px solid {now.text}; }}
    QPushButton#swatch:focus {{ border: 2px solid {now.accent}; padding: 0; }}
    QPushButton#primary {{ background: {now.accent}; color: {now.on_accent}; border-color: {now.accent};
        font-weight: 600; }}
    QPushButton#primary:focus {{ border: 2px solid {now.text}; }}
    QPushButton#primary:disabled {{ background: {now.line}; color: {now.quiet}; border-color: {now.line}; }}
    QLineEdit, QPlainTextEdit {{ padding: 6px 8px; border: 1px solid {now.line};
        border-radius: 7px; background: {now.card}; color: {now.text}; }}
    QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {now.accent};
        padding: 5px 7px; }}
    QComboBox {{ padding: 6px 8px; border: 1px solid {now.line}; border-radius: 7px; background: {now.card};
        color: {now.text}; }}
    QComboBox:focus {{ border: 2px solid {now.accent}; padding: 5px 7px; }}
    QComboBox:disabled {{ color: {now.quiet}; background: {now.window}; }}
    QComboBox::drop-down {{ border: none; width: 28px; }}
    QComboBox::down-arrow {{ image: url("{chevron}"); width: 14px; height: 14px; }}
    QAbstractSpinBox {{ padding: 6px 8px; border: 1px solid {now.line}; border-radius: 7px;
        background: {now.card}; color: {now.text}; }}
    QAbstractSpinBox:focus {{ border: 2px solid {now.accent}; padding: 5px 7px; }}
    QAbstractSpinBox:disabled {{ color: {now.quiet}; background: {now.window}; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 22px;
        background: transparent; }}
    QAbstractSpinBox::up-arrow {{ image: url("{up}"); width: 12px; height: 12px; }}
    QAbstractSpinBox::down-arrow {{ image: url("{chevron}"); width: 12px; height: 12px; }}
    QCheckBox {{ spacing: 8px; padding: 3px; }}
    QCheckBox::indicator {{ width: 16px; height: 16px; border: 1px solid {now.quiet}; border-radius: 4px;
        background: {now.card}; }}
    QCheckBox::indicator:checked {{ background: {now.accent}; border-color: {now.accent};
        image: url("{tick}"); }}
    QCheckBox:focus {{ border: 2px solid {now.accent}; border-radius: 6px; padding: 1px; }}
    QRadioButton {{ spacing: 8px; padding: 3px; }}
    QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {now.quiet}; border-radius: 8px;
        background: {now.card}; }}
    QRadioButton::indicator:checked {{ border: 5px solid {now.accent}; width: 6px; height: 6px; }}
    QRadioButton:focus {{ border: 2px solid {now.accent}; border-radius: 6px; padding: 1px; }}
    QHeaderView {{ background: {now.card}; border: none; }}
    QHeaderView::section {{ background: {now.card}; color: {now.quiet}; border: none; padding: 6px 13px; }}
    QTabBar::tab {{ background: transparent; color: {now.quiet}; padding: 8px 14px; border: none;
        border-bottom: 2px solid transparent; }}
    QTabBar::tab:selected {{ color: {now.text}; border-bottom: 2px solid {now.accent}; font-weight: 600; }}
    QTabBar::tab:hover {{ color: {now.text}; }}
    QTabBar::tab:focus {{ border: 2px solid {now.accent}; border-radius: 7px; padding: 6px 12px; }}
    QTableWidget {{ background: {now.card}; border: 1px solid {now.line}; border-radius: 7px; }}
    QTableWidget::item {{ padding: 4px 10px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {now.line}; border-radius: 4px; margin: 2px; min-height: 28px;
        min-width: 28px; }}
    QScrollBar::handle:hover {{ background: {now.quiet}; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: transparent; border: none; width: 0; height: 0; }}
    QProgressBar {{ border: none; border-radius: 3px; background: {now.line}; height: 6px; }}
    QProgressBar::chunk {{ border-radius: 3px; background: {now.accent}; }}
    """


def at_top(page: QWidget) -> QWidget:
    """A page that stays at the top of a place which is higher than it."""
    place = QWidget()
    box = QVBoxLayout(place)
    box.setContentsMargins(0, 0, GAP, 0)
    box.addWidget(page)
    box.addStretch()
    return place


def scrolling(page: QWidget) -> QScrollArea:
    """A page that may be higher than the window.

    Tab passes over the place itself, of which a screen reader could say nothing. It scrolls along with the
    focus, and Page Up and Page Down reach it through whatever is focused inside.
    """
    area = QScrollArea()
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    return area


def titled(label: QLabel) -> QLabel:
    """Give a label the type of a page's title."""
    return _sized(label, TITLE_POINTS, QFont.Weight.DemiBold)


def small(label: QLabel) -> QLabel:
    """Give a label the small type."""
    return _sized(label, SMALL_POINTS, QFont.Weight.Normal)


def indent(box: QAbstractSpinBox) -> None:
    """Let a number begin where the texts of other fields do: style sheets do not reach it there."""
    box.lineEdit().setTextMargins(GAP - 2, 0, 0, 0)


def plain(label: QLabel) -> QLabel:
    """Show a label's text as it is: names and file names are no markup."""
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def scaled(label: QLabel, factor: float) -> QLabel:
    """Give a label a type so many times the system's size."""
    return _sized(label, factor, QFont.Weight.Normal)


def _sized(label: QLabel, factor: float, weight: QFont.Weight) -> QLabel:
    font = QGuiApplication.font()
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setWeight(weight)
    label.setFont(font)
    return plain(label)


def toned(label: QLabel, tone: str) -> QLabel:
    """Colour a label by its role: "quiet", "good", "careful" or "bad"."""
    plain(label).setProperty("tone", tone)
    label.style().unpolish(label)
    label.style().polish(label)
    return label
