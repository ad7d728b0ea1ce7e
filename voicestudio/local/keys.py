"""API keys in the operating system's keyring; never in a file, never in a log, never an argument."""

import hashlib
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import keyring
import keyring.backend
import keyring.errors

from voicestudio.model.errors import AccountError, SetupError
from voicestudio.model.profile import Profile

ENVIRONMENT: Final = "VOICESTUDIO_API_KEY"
SANDBOX_KEY: Final = "sandbox-key"
"""The built-in service takes this one: it guards nothing but the contract's shape."""
_SERVICE: Final = "Voice Studio"
_PATIENCE_SECONDS: Final = 60.0
_TRUSTED: Final = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)
"""Where keyring's own stores of the operating systems live. Others may be plain text, so they are refused."""


class Keys:
    """Keys by profile; each data folder has its own. A key is read from the keyring once.

    Args:
        data_dir: The data folder, part of the name under which a key is stored.
        patience: Seconds the keyring may take; it may be asking the person for its password.
    """

    def __init__(self, data_dir: Path, patience: float = _PATIENCE_SECONDS) -> None:
        self._data_dir = data_dir
        self._patience = patience
        self._known: dict[str, str] = {}
        self._reading: dict[str, Future[str]] = {}  # asked already: two askers, one prompt of the keyring
        self._lock = threading.Lock()

    def get(self, profile: Profile) -> str:
        """The key of a profile: of the environment first, then of this session, then of the keyring.

        Raises:
            AccountError: ``key_missing``.
            SetupError: ``keyring_locked``, ``keyring_slow`` or ``keyring_unavailable``; ``option_invalid``
                for an environment or a keyring that holds no usable key.
        """
        if profile.is_sandbox:
            return SANDBOX_KEY
        named = os.environ.get(ENVIRONMENT, "").strip()
        if named:
            return _usable(named, ENVIRONMENT)
        user = self._user(profile)
        with self._lock:
            known = self._known.get(user, "")
            reading = None if known else self._reading.get(user) or self._read(user)
        if reading:
            known = self._awaited(reading)
        if not known:
            raise AccountError("key_missing", profile=profile.name)
        return _usable(known, "key")

    def set(self, profile: Profile, key: str) -> None:
        """Store the key of a profile in the keyring.

        Raises:
            SetupError: ``keyring_locked``, ``keyring_slow``, ``keyring_unavailable``; ``option_invalid`` for
                no usable key.
        """
        clean, user = _usable(key.strip(), "key"), self._user(profile)

        def store() -> str:
            _trusted().set_password(_SERVICE, user, clean)
            return clean

        self._awaited(self._asked(user, store))

    def use_for_session(self, profile: Profile, key: str) -> None:
        """Use a key until the program ends; written nowhere. Raises ``SetupError`` ``option_invalid``."""
        clean = _usable(key.strip(), "key")
        with self._lock:
            self._known[self._user(profile)] = clean

    def remove(self, profile: Profile) -> None:
        """Forget the key of a profile, in the keyring too; no key there is as good as removed.

        Raises:
            SetupError: ``keyring_locked``, ``keyring_slow`` or ``keyring_unavailable``.
        """
        user = self._user(profile)

        def delete() -> str:
            with suppress(keyring.errors.PasswordDeleteError):
                _trusted().delete_password(_SERVICE, user)
            return ""

        with self._lock:
            self._known.pop(user, None)
        self._awaited(self._asked(user, delete))

    def _read(self, user: str) -> "Future[str]":
        reading = self._asked(user, lambda: _stored(user))
        self._reading[user] = reading
        return reading

    def _asked(self, user: str, ask: Callable[[], str]) -> "Future[str]":
        """Ask the keyring on a thread of its own: some never answer. A late answer counts too."""
        asked: Future[str] = Future()

        def work() -> None:
            try:
                with _asking():
                    answer = ask()
            except BaseException as error:  # noqa: BLE001 - carried over to the thread that waits
                with self._lock:
                    self._reading.pop(user, None)
                asked.set_exception(error)
            else:
                with self._lock:
                    self._reading.pop(user, None)
                    self._known[user] = answer
                asked.set_result(answer)

        threading.Thread(target=work, name="keyring", daemon=True).start()
        return asked

    def _awaited(self, asked: "Future[str]") -> str:
        try:
            return asked.result(self._patience)
        except TimeoutError:
            raise SetupError("keyring_slow", seconds=round(self._patience)) from None

    def _user(self, profile: Profile) -> str:
        """A key belongs to its base URL: under another it is not found, instead of being sent elsewhere."""
        place = hashlib.sha256(f"{self._data_dir}\n{profile.base_url}".encode()).hexdigest()[:12]
        return f"{profile.name}@{place}"


def backend_name() -> str:
    """Name of the keyring's backend, "" where there is none to be trusted."""
    try:
        with _asking():
            return str(_trusted().name)
    except SetupError:
        return ""


def _stored(user: str) -> str:
    return (_trusted().get_password(_SERVICE, user) or "").strip()


def _usable(key: str, option: str) -> str:
    """Refuse what no header can carry, before anything is sent with it."""
    if not key or not all("!" <= character <= "~" for character in key):
        raise SetupError("option_invalid", option=option)
    return key


@contextmanager
def _asking() -> Iterator[None]:
    """Turn what a keyring says into ``SetupError``."""
    try:
        yield
    except SetupError:
        raise
    except keyring.errors.KeyringLocked:
        raise SetupError("keyring_locked") from None
    except BaseException as error:  # noqa: BLE001 - each system's store has errors of its own, Rust's among them
        raise SetupError("keyring_unavailable", reason=type(error).__name__) from None


def _trusted() -> keyring.backend.KeyringBackend:
    backend = keyring.get_keyring()
    # Where several stores are installed, keyring asks them in turn; only the systems' own are asked here.
    for candidate in (backend, *getattr(backend, "backends", ())):
        if type(candidate).__module__.startswith(_TRUSTED):
            trusted: keyring.backend.KeyringBackend = candidate
            return trusted
    raise SetupError("keyring_unavailable", reason=type(backend).__module__)
