"""API keys in the operating system's keyring; never in a file, never in a log, never an argument."""

import hashlib
import os
import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, TypeVar

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
Answer = TypeVar("Answer")
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
        self._folder = hashlib.sha256(str(data_dir).encode()).hexdigest()[:12]
        self._patience = patience
        self._known: dict[str, str] = {}
        self._lock = threading.Lock()

    def get(self, profile: Profile) -> str:
        """The key of a profile: of the environment first, then of this session, then of the keyring.

        Raises:
            AccountError: ``key_missing``.
            SetupError: ``keyring_locked``, ``keyring_slow`` or ``keyring_unavailable``; ``option_invalid``
                for an environment that holds no usable key.
        """
        if profile.is_sandbox:
            return SANDBOX_KEY
        named = os.environ.get(ENVIRONMENT, "").strip()
        if named:
            return _usable(named, ENVIRONMENT)
        with self._lock:  # two askers, one prompt of the keyring
            known = self._known.get(profile.name)
            if known is None:
                known = self._asked(lambda: _trusted().get_password(_SERVICE, self._user(profile))) or ""
                if known:
                    self._known[profile.name] = known
        if not known:
            raise AccountError("key_missing", profile=profile.name)
        return known

    def set(self, profile: Profile, key: str) -> None:
        """Store the key of a profile in the keyring.

        Raises:
            SetupError: ``keyring_locked``, ``keyring_slow``, ``keyring_unavailable``; ``option_invalid`` for
                no usable key.
        """
        clean = _usable(key.strip(), "key")
        with self._lock:
            self._asked(lambda: _trusted().set_password(_SERVICE, self._user(profile), clean))
            self._known[profile.name] = clean

    def use_for_session(self, profile: Profile, key: str) -> None:
        """Use a key until the program ends; written nowhere. Raises ``SetupError`` ``option_invalid``."""
        with self._lock:
            self._known[profile.name] = _usable(key.strip(), "key")

    def remove(self, profile: Profile) -> None:
        """Forget the key of a profile, in the keyring too; no key there is as good as removed.

        Raises:
            SetupError: ``keyring_locked``, ``keyring_slow`` or ``keyring_unavailable``.
        """

        def delete() -> None:
            with suppress(keyring.errors.PasswordDeleteError):
                _trusted().delete_password(_SERVICE, self._user(profile))

        with self._lock:
            self._known.pop(profile.name, None)
            self._asked(delete)

    def _asked(self, ask: Callable[[], Answer]) -> Answer:
        """Ask the keyring on a thread of its own: some never answer."""
        answers: queue.SimpleQueue[Answer | BaseException] = queue.SimpleQueue()

        def work() -> None:
            try:
                answers.put(ask())
            except BaseException as error:  # noqa: BLE001 - carried over to the thread that waits
                answers.put(error)

        threading.Thread(target=work, name="keyring", daemon=True).start()
        with _asking():
            try:
                answer = answers.get(timeout=self._patience)
            except queue.Empty:
                raise SetupError("keyring_slow", seconds=round(self._patience)) from None
            if isinstance(answer, BaseException):
                raise answer
            return answer

    def _user(self, profile: Profile) -> str:
        return f"{profile.name}@{self._folder}"


def backend_name() -> str:
    """Name of the keyring's backend, "" where there is none to be trusted."""
    try:
        return str(_trusted().name)
    except SetupError:
        return ""


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
    except Exception as error:  # noqa: BLE001 - beside keyring's own errors each system's store has others
        raise SetupError("keyring_unavailable", reason=type(error).__name__) from None


def _trusted() -> keyring.backend.KeyringBackend:
    backend = keyring.get_keyring()
    # Where several stores are installed, keyring asks them in turn; only the systems' own are asked here.
    for candidate in (backend, *getattr(backend, "backends", ())):
        if type(candidate).__module__.startswith(_TRUSTED):
            trusted: keyring.backend.KeyringBackend = candidate
            return trusted
    raise SetupError("keyring_unavailable", reason=type(backend).__module__)
