"""Qt draws icons: whoever draws first makes the one application there is, and it must be the tests' own."""

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Before anything is drawn."""
