"""Every control has a name that a screen reader can say, and can be reached by keyboard."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.ui.conftest import Stand
from voicestudio.hosts.kind_fields import KIND_FIELDS
from voicestudio.ui import theme
from voicestudio.ui.colours import DARK, LIGHT, Colours, colours

_OWN_PARTS = {"qt_scrollarea_viewport", "qt_spinbox_lineedit"}


def nameless(root: QWidget) -> list[str]:
    found = []
    for widget in root.findChildren(QWidget):
        inside = widget.objectName() in _OWN_PARTS or widget.metaObject().className().startswith("QScroll")
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus or inside:
            continue
        text = widget.property("text") if widget.metaObject().indexOfProperty("text") >= 0 else ""
        if not (widget.accessibleName() or (isinstance(text, str) and text.strip())):
            found.append(f"{widget.metaObject().className()} {widget.objectName()}")
    return found


def test_every_control_has_a_name(stand: Stand, speech: Path) -> None:
    window = stand.window
    window.new_page.offer(speech)
    window.new_page.form.name.clear()
    assert nameless(window.frame) == []
    window.new_page.form.name.setText("Anna")
    window.new_page.form.rights.setChecked(True)
    window.new_page.start.click()
    window.voice_page.voice_id.clear()
    assert nameless(window.frame) == []


def test_every_control_of_account_and_attempt_has_a_name(stand: Stand) -> None:
    window = stand.window
    window.show_account()
    page = window.account_page
    page.choice.setCurrentIndex(page.choice.count() - 1)
    assert nameless(window.frame) == []
    window.pages.setCurrentWidget(window.attempt_page)
    assert nameless(window.frame) == []
    window.show_hosts()
    assert nameless(window.frame) == []
    window.settings.show(window.left_page)
    assert nameless(window.frame) == []


def mnemonics(root: QWidget) -> list[str]:
    """The letters that Alt leads somewhere with, of everything that is seen."""
    found = []
    for widget in root.findChildren(QWidget):
        text = widget.property("text") if widget.metaObject().indexOfProperty("text") >= 0 else ""
        leads_nowhere = isinstance(widget, QLabel) and widget.buddy() is None
        if not widget.isVisible() or not isinstance(text, str) or leads_nowhere:
            continue
        found += [letter.upper() for letter in re.findall(r"&(\w)", text)]
    return found


def test_no_letter_leads_to_two_places(stand: Stand, speech: Path) -> None:
    window = stand.window
    assert len(set(mnemonics(window.frame))) == len(mnemonics(window.frame)) > 2
    window.new_page.offer(speech)
    window.new_page.form.name.setText("Anna")
    window.new_page.form.rights.setChecked(True)
    for least in (4, 10, 2):
        letters = sorted(mnemonics(window.frame))
        assert len(set(letters)) == len(letters) > least, letters
        window.new_page.next.click()
    window.new_page.start.click()
    window.hosts_page.show_hosts()
    pages = (
        window.voice_page,
        window.attempt_page,
        window.account_page,
        window.making_page,
        window.hosts_page,
    )
    for page in pages:
        window.account_page.show_profiles()
        window.account_page.choice.setCurrentIndex(window.account_page.choice.count() - 1)
        window.pages.setCurrentWidget(page)
        letters = sorted(mnemonics(window.frame))
        assert len(set(letters)) == len(letters) > 1, letters


@pytest.mark.parametrize("kind", KIND_FIELDS)
def test_the_form_of_a_host_is_walked_in_reading_order(stand: Stand, kind: str) -> None:
    stand.window.show_account()
    stand.window.account_page.hosts.click()
    page = stand.window.hosts_page
    page.kind.setCurrentIndex(page.kind.findData(kind))
    QApplication.processEvents()  # the layout shows what was put into it a moment later
    asked = [widget for widget in page.form.findChildren(QWidget) if widget in page.form.inputs.values()]
    assert len(asked) == len(KIND_FIELDS[kind])
    walked: list[QWidget] = [page.name]
    while walked[-1] is not page.save:
        following = walked[-1].nextInFocusChain()
        assert following is not None
        while not (following.focusPolicy() & Qt.FocusPolicy.TabFocus and following.isVisibleTo(page)):
            following = following.nextInFocusChain()
            assert following is not None
        walked.append(following)
    inside = [widget for widget in walked[1:-1] if widget in page.form.inputs.values()]
    assert inside == sorted(asked, key=lambda widget: widget.mapTo(page.form, widget.rect().topLeft()).y())
    assert walked[1] is inside[0]


def test_the_form_is_walked_in_reading_order(stand: Stand, speech: Path) -> None:
    page = stand.window.new_page
    page.offer(speech)
    page.form.name.setText("Anna")
    page.form.text.setPlainText("Hello.")
    page.form.rights.setChecked(True)
    stand.window.frame.activateWindow()
    editor, form = page.editor, page.form
    assert walked_from(page.sample.other, 9) == [
        *(editor.waveform, editor.play, editor.loop, editor.speed, editor.farther, editor.closer),
        *(editor.whole, page.back, page.next),
    ]
    page.next.click()
    assert walked_from(form.name, 8) == [
        *(form.text, form.model, form.preview, form.noise, form.volume, form.rights),
        *(page.back, page.next),
    ]
    page.next.click()
    assert QApplication.focusWidget() is page.start


def walked_from(start: QWidget, steps: int) -> list[QWidget | None]:
    """What Tab leads to, one after another."""
    start.setFocus()
    walked: list[QWidget | None] = []
    for _ in range(steps):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    return walked


def _luminance(colour: str) -> float:
    read = QColor(colour)
    parts = (read.redF(), read.greenF(), read.blueF())
    linear = [part / 12.92 if part <= 0.03928 else float(((part + 0.055) / 1.055) ** 2.4) for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("now", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("role", ["text", "quiet", "good", "careful", "bad"])
def test_text_stands_out_from_its_ground(now: Colours, role: str) -> None:
    assert _contrast(getattr(now, role), now.window) >= 4.5
    assert _contrast(getattr(now, role), now.card) >= 4.5


@pytest.mark.parametrize("now", [LIGHT, DARK], ids=["light", "dark"])
def test_the_primary_button_can_be_read(now: Colours) -> None:
    assert _contrast(now.on_accent, now.accent) >= 4.5


@pytest.mark.parametrize(("chosen", "expected"), [("light", LIGHT), ("dark", DARK)])
def test_a_chosen_theme_is_the_one_in_force(qapp: QApplication, chosen: str, expected: Colours) -> None:
    theme.apply(qapp, chosen)
    assert colours() is expected
