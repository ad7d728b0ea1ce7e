"""Secrets in the operating system's keyring; never in a file, never in a log. Each is read once."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from voicestudio.model.errors import SetupError

if TYPE_CHECKING:
    import keyring.backend

PATIENCE_SECONDS: Final = 60.0
_SERVICE: Final = "Voice Studio"
_TRUSTED: Final = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)
"""Where keyring's own stores of the operating systems live. Others may be plain text, so they are refused."""


class SecretStore:
    """Secrets by the name under which the keyring keeps them.

    The keyring is loaded when it is asked for the first time: a window that starts must not wait for it.

    Args:
        patience: Seconds the keyring may take; it may be asking the person for its password.
    """

    def __init__(self, patience: float = PATIENCE_SECONDS) -> None:
        self._patience = patience
        self._known: dict[str, str] = {}
        self._reading: dict[str, Future[str]] = {}  # asked already: two askers, one prompt of the keyring
        self._lock = threading.Lock()

    def get(self, name: str) -> str:
        """A secret, of this session first, then of the keyring; "" where there is none.

        Raises:
            SetupError: ``keyring_locked``, ``keyring_slow`` or ``keyring_unavailable``.
        """
        with self._lock:
            known = self._known.get(name, "")
            reading = None if known else self._reading.get(name) or self._read(name)
        return self._awaited(reading) if reading else known

    def set(self, name: str, secret: str) -> None:
        """Store a secret in the keyring; raises as ``get``."""

        def store() -> str:
            _trusted().set_password(_SERVICE, name, secret)
            return secret

        self._awaited(self._asked(name, store))

    def use_for_session(self, name: str, secret: str) -> None:
        """Use a secret until the program ends; it is written nowhere."""
        with self._lock:
            self._known[name] = secret

    def remove(self, name: str) -> None:
        """Forget a secret, in the keyring too; none there is as good as removed. Raises as ``get``."""

        def delete() -> str:
            from keyring.errors import PasswordDeleteError  # noqa: PLC0415

            with suppress(PasswordDeleteError):
                _trusted().delete_password(_SERVICE, name)
            return ""

        with self._lock:
            self._known.pop(name, None)
        self._awaited(self._asked(name, delete))

    def _read(self, name: str) -> "Future[str]":
        reading = self._asked(name, lambda: _stored(name))
        self._reading[name] = reading
        return reading

    def _asked(self, name: str, ask: Callable[[], str]) -> "Future[str]":
        """Ask the keyring on a thread of its own: some never answer. A late answer counts too."""
        asked: Future[str] = Future()

        def work() -> None:
            try:
                with _asking():
                    answer = ask()
            except BaseException as error:  # noqa: BLE001 - carried over to the thread that waits
                with self._lock:
                    self._reading.pop(name, None)
                asked.set_exception(error)
            else:
                with self._lock:
                    self._reading.pop(name, None)
                    self._known[name] = answer
                asked.set_result(answer)

        threading.Thread(target=work, name="keyring", daemon=True).start()
        return asked

    def _awaited(self, asked: "Future[str]") -> str:
        try:
            return asked.result(self._patience)
        except TimeoutError:
            raise SetupError("keyring_slow", seconds=round(self._patience)) from None


def _stored(name: str) -> str:
    return (_trusted().get_password(_SERVICE, name) or "").strip()


def backend_name() -> str:
    """Name of the keyring's backend, "" where there is none to be trusted."""
    try:
        with _asking():
            return str(_trusted().name)
    except SetupError:
        return ""


@contextmanager
def _asking() -> Iterator[None]:
    """Turn what a keyring says into ``SetupError``."""
    from keyring.errors import KeyringLocked  # noqa: PLC0415

    try:
        yield
    except SetupError:
        raise
    except KeyringLocked:
        raise SetupError("keyring_locked") from None
    except BaseException as error:  # noqa: BLE001 - each system's store has errors of its own, Rust's among them
        raise SetupError("keyring_unavailable", reason=type(error).__name__) from None


def _trusted() -> "keyring.backend.KeyringBackend":
    import keyring  # noqa: PLC0415

    backend = keyring.get_keyring()
    # Where several stores are installed, keyring asks them in turn; only the systems' own are asked here.
    for candidate in (backend, *getattr(backend, "backends", ())):
        if type(candidate).__module__.startswith(_TRUSTED):
            trusted: keyring.backend.KeyringBackend = candidate
            return trusted
    raise SetupError("keyring_unavailable", reason=type(backend).__module__)
