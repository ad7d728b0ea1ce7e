"""The window in another language than English."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.translations import pseudo
from tests.ui.conftest import dressed, stand  # noqa: F401 - fixtures
from update_translations import FOLDER
from voicestudio.ui.language import Language, speak

Speak = Callable[[str], Language]


@pytest.fixture(scope="session")
def pseudo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the catalogue of the language that nobody speaks lies."""
    folder = tmp_path_factory.mktemp("translations")
    pseudo.catalogue(folder)
    return folder


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[..., Language]]:
    """Speaks a language until the test is over."""
    spoken: list[Language] = []

    def begin(wanted: str, folder: Path = FOLDER) -> Language:
        spoken.append(speak(qapp, folder, wanted))
        return spoken[-1]

    yield begin
    for language in spoken:
        language.end()
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)


@pytest.fixture
def in_pseudo(speaking: Callable[..., Language], pseudo_folder: Path) -> Language:
    """The language that nobody speaks is spoken."""
    return speaking(pseudo.CODE, pseudo_folder)


@pytest.fixture
def in_catalogue(speaking: Callable[..., Language], request: pytest.FixtureRequest) -> Language:
    """The language that the test names is spoken."""
    return speaking(request.param)
