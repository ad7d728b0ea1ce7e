"""One walk through the window, a picture of each state; begun by ``python -m tests.screenshots``."""

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.screenshots.variants import FOLDER_OF, VARIANT, VARIANTS, Variant
from tests.translations import pseudo
from tests.translations.walk import walk
from tests.ui.conftest import Stand
from voicestudio.ui import theme
from voicestudio.ui.language import Language


@pytest.fixture
def variant(speaking: Callable[..., Language], pseudo_folder: Path, dressed: QApplication) -> Variant:
    """What is pictured; its language is spoken before there is a window."""
    wanted = VARIANTS[os.environ[VARIANT]]
    if wanted.language == "pseudo":
        speaking(pseudo.CODE, pseudo_folder)
    elif wanted.language:
        speaking(wanted.language)
    theme.change(wanted.theme)
    return wanted


def test_every_state_has_its_picture(variant: Variant, stand: Stand, tmp_path: Path, speech: Path) -> None:
    folder = Path(os.environ[FOLDER_OF])
    theme.change(variant.theme)
    names = []
    for number, state in enumerate(walk(stand, tmp_path, speech), 1):
        for _ in range(3):
            QApplication.processEvents()  # a layout asks its parts, then gives them their place
        name = f"{number:02} {re.sub(r'[^a-z0-9]+', ' ', state.lower()).strip()}.png"
        assert stand.window.frame.grab().save(str(folder / name))
        names.append(name)
    assert sorted(path.name for path in folder.glob("*.png")) == names
    assert len(names) > 30
