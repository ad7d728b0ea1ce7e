"""Which language the window speaks: what is set, else what the system's person prefers, else English."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel

from voicestudio.local.paths import resource
from voicestudio.model.progress import Stage
from voicestudio.texts.stages import STAGES
from voicestudio.ui import language
from voicestudio.ui.language import Language, speak

FOLDER = resource("translations")


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[list[Language]]:
    languages: list[Language] = []
    yield languages
    for one in languages:
        one.end()


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        ("de", "de"),
        ("de_AT", "de"),
        ("pt_BR", "pt_BR"),
        ("pt", "pt_BR"),
        ("zh-CN", "zh_CN"),
        ("zh", "zh_CN"),
        ("zh_TW", "zh_CN"),
        ("en_GB", "en"),
        ("tlh", "en"),
        ("no language", "en"),
    ],
)
def test_the_language_that_is_set_is_spoken_where_there_is_a_catalogue(
    qapp: QApplication, spoken: list[Language], wanted: str, code: str
) -> None:
    spoken.append(speak(qapp, FOLDER, wanted))
    assert spoken[0].code == code
    assert bool(spoken[0].translators) == (code != "en")


@pytest.mark.parametrize(
    ("preferred", "code"),
    [
        (["tlh", "fr-CH", "de"], "fr"),
        (["en-US", "de"], "en"),
        (["de-AT", "en"], "de"),
        (["tlh"], "en"),
        ([], "en"),
    ],
)
def test_where_none_is_set_the_first_of_the_system_s_that_there_is(
    qapp: QApplication,
    spoken: list[Language],
    monkeypatch: pytest.MonkeyPatch,
    preferred: list[str],
    code: str,
) -> None:
    monkeypatch.setattr(language, "_preferred", lambda: preferred)
    spoken.append(speak(qapp, FOLDER))
    assert spoken[0].code == code


def test_window_texts_and_qt_s_own_words_change_together_and_back(
    qapp: QApplication, spoken: list[Language]
) -> None:
    class SideBar(QLabel):
        """Of the name of a class of the window."""

    def heard() -> tuple[str, str, str]:
        own = QCoreApplication.translate("QPlatformTheme", "Cancel")
        return SideBar().tr("&New voice"), STAGES[Stage.DEMO], own

    assert heard() == ("&New voice", "Fetch the demo", "Cancel")
    spoken.append(speak(qapp, FOLDER, "de"))
    assert heard() == ("&Neue Stimme", "Demo holen", "Abbrechen")
    spoken.pop().end()
    assert heard() == ("&New voice", "Fetch the demo", "Cancel")


def test_the_direction_is_that_of_the_language(
    qapp: QApplication, spoken: list[Language], tmp_path: Path
) -> None:
    (tmp_path / "voicestudio_ar.qm").write_bytes((FOLDER / "voicestudio_de.qm").read_bytes())
    spoken.append(speak(qapp, tmp_path, "ar"))
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    spoken.append(speak(qapp, tmp_path, "en"))
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_catalogue_that_is_damaged_leaves_english(
    qapp: QApplication, spoken: list[Language], tmp_path: Path
) -> None:
    (tmp_path / "voicestudio_de.qm").write_bytes(b"no catalogue")
    spoken.append(speak(qapp, tmp_path, "de"))
    assert spoken[0] == Language("en", ())
    assert STAGES[Stage.DEMO] == "Fetch the demo"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
