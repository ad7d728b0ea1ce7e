"""Keys of a data folder, and a keyring of the system's own kind."""

from pathlib import Path

import pytest

from tests.local.stores import SystemStore, install
from voicestudio.local.keys import Keys


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    return Keys(tmp_path / "data")


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> SystemStore:
    backend = SystemStore()
    install(backend, monkeypatch)
    return backend
