"""In the smallest window there is no page that scrolls sideways."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QScrollArea

from tests.ui.conftest import Stand, filled

SMALLEST = (800, 600)


def sideways(stand: Stand) -> list[str]:
    """Pages that are shown in the smallest window and are wider than their place."""
    stand.window.frame.resize(*SMALLEST)
    for _ in range(3):
        QApplication.processEvents()  # a layout asks its parts, then gives them their place
    areas = [area for area in stand.window.findChildren(QScrollArea) if area.isVisible()]
    found = [type(area.widget()).__name__ for area in areas if area.horizontalScrollBar().maximum()]
    return [*found, *(["the window"] if stand.window.frame.width() > SMALLEST[0] else [])]


def test_every_step_of_a_new_voice_and_what_comes_after_fits(stand: Stand, speech: Path) -> None:
    filled(stand, speech)
    page = stand.window.new_page
    for step in ("check and trim", "settings"):
        assert sideways(stand) == [], step
        page.next.click()
    assert sideways(stand) == [], "review"
    page.start.click()
    assert sideways(stand) == [], "voice"
    stand.window.show_speak()
    stand.window.speak_page.text.field.setPlainText("Hello.")
    stand.window.speak_page.start.click()
    assert sideways(stand) == [], "speak"


def test_a_wide_window_puts_the_buttons_of_a_sample_into_one_row(stand: Stand, speech: Path) -> None:
    filled(stand, speech)
    editor = stand.window.new_page.editor
    for width, beside in ((800, False), (1200, True)):
        stand.window.frame.resize(width, 800)
        for _ in range(3):
            QApplication.processEvents()
        assert (editor.cut.mapTo(editor, editor.cut.rect().topLeft()).y() == editor.play.y()) is beside
