"""Keyrings in memory: one of the system's own kind, and how such a one can fail."""

import threading
from typing import Any, ClassVar

import keyring
import keyring.errors
import pytest
from keyring.backend import KeyringBackend


class Store(KeyringBackend):
    """A store in memory that seems to be of a module, and notes what it is asked."""

    name: ClassVar[str] = "a store"
    priority: ClassVar[float] = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.held: dict[tuple[str, str], str] = {}
        self.asked: list[str] = []

    def get_password(self, service: str, username: str) -> str | None:
        self._begin("get")
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._begin("set")
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._begin("delete")
        if self.held.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError("no such item")

    def _begin(self, what: str) -> None:
        self.asked.append(what)


class SystemStore(Store):
    """What counts as the system's own."""


class PlaintextStore(Store):
    """What some packages put in its place."""


class BrokenStore(SystemStore):
    """The system's own, which answers with an error for as long as it has one."""

    def __init__(self, error: BaseException | None) -> None:
        super().__init__()
        self.error = error

    def _begin(self, what: str) -> None:
        super()._begin(what)
        if self.error is not None:
            raise self.error


class SlowStore(SystemStore):
    """The system's own, which asks a person for a password: it answers once that has been entered."""

    def __init__(self) -> None:
        super().__init__()
        self.entered = threading.Event()

    def _begin(self, what: str) -> None:
        super()._begin(what)
        self.entered.wait()


for _kind in (SystemStore, BrokenStore, SlowStore):
    _kind.__module__ = "keyring.backends.SecretService"
PlaintextStore.__module__ = "keyrings.alt.file"


def install(backend: KeyringBackend, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make it the keyring of this computer."""
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)


def bare(kind: Any) -> KeyringBackend:
    """One of keyring's own, which has no types."""
    backend: KeyringBackend = kind()
    return backend
