"""API keys in the operating system's keyring; never in a file, never in a log, never an argument."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
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
_TRUSTED: Final = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)
"""Where keyring's own stores of the operating systems live. Others may be plain text, so they are refused."""


class Keys:
    """Keys by profile; each data folder has its own.

    Args:
        data_dir: The data folder, part of the name under which a key is stored.
    """

    def __init__(self, data_dir: Path) -> None:
        self._folder = hashlib.sha256(str(data_dir).encode()).hexdigest()[:12]

    def get(self, profile: Profile) -> str:
        """The key of a profile: of the environment first, then of the keyring.

        Raises:
            AccountError: ``key_missing``.
            SetupError: ``keyring_locked`` or ``keyring_unavailable``; ``option_invalid`` for an environment
                that holds no usable key.
        """
        if profile.is_sandbox:
            return SANDBOX_KEY
        named = os.environ.get(ENVIRONMENT, "").strip()
        if named:
            return _usable(named, ENVIRONMENT)
        with _asking():
            key = _trusted().get_password(_SERVICE, self._user(profile))
        if not key:
            raise AccountError("key_missing", profile=profile.name)
        return key

    def set(self, profile: Profile, key: str) -> None:
        """Store the key of a profile.

        Raises:
            SetupError: ``keyring_locked``, ``keyring_unavailable``; ``option_invalid`` for no usable key.
        """
        clean = _usable(key.strip(), "key")
        with _asking():
            _trusted().set_password(_SERVICE, self._user(profile), clean)

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
