"""The borders between the folders hold."""

from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports


def test_every_import_keeps_to_the_contracts(capsys: pytest.CaptureFixture[str]) -> None:
    settings = Path(__file__).parents[2] / "pyproject.toml"
    assert lint_imports(str(settings), no_cache=True, no_logo=True) == EXIT_STATUS_SUCCESS, (
        capsys.readouterr().out
    )
