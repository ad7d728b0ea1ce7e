"""In the smallest window there is no page that scrolls sideways."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QScrollArea

from tests.ui.conftest import Stand, filled


def too_wide(stand: Stand) -> list[str]:
    """Pages that are shown and wider than their place."""
    stand.window.resize(stand.window.minimumSize())
    for _ in range(3):
        QApplication.processEvents()  # a layout asks its parts, then gives them their place
    areas = [area for area in stand.window.findChildren(QScrollArea) if area.isVisible()]
    assert areas
    return [type(area.widget()).__name__ for area in areas if area.horizontalScrollBar().maximum()]


def test_every_step_of_a_new_voice_and_what_comes_after_fits(stand: Stand, speech: Path) -> None:
    filled(stand, speech)
    page = stand.window.new_page
    for step in ("check and trim", "settings"):
        assert too_wide(stand) == [], step
        page.next.click()
    assert too_wide(stand) == [], "review"
    page.start.click()
    assert too_wide(stand) == [], "voice"
    stand.window.show_speak()
    stand.window.speak_page.text.field.setPlainText("Hello.")
    stand.window.speak_page.start.click()
    assert too_wide(stand) == [], "speak"


def test_a_wide_window_puts_the_buttons_of_a_sample_into_one_row(stand: Stand, speech: Path) -> None:
    filled(stand, speech)
    editor = stand.window.new_page.editor
    for width, beside in ((800, False), (1200, True)):
        stand.window.resize(width, 800)
        for _ in range(3):
            QApplication.processEvents()
        assert (editor.cut.mapTo(editor, editor.cut.rect().topLeft()).y() == editor.play.y()) is beside
