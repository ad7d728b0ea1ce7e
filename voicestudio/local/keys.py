"""API keys and secrets of hosts: what each is called in the keyring, and what may stand in for it."""

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from voicestudio.local.secret_store import PATIENCE_SECONDS, SecretStore
from voicestudio.model.errors import AccountError, SetupError
from voicestudio.model.hosting import HostConfig
from voicestudio.model.profile import Profile

ENVIRONMENT: Final = "VOICESTUDIO_API_KEY"
HOST_ENVIRONMENT: Final = "VOICESTUDIO_HOST_"
SANDBOX_KEY: Final = "sandbox-key"
"""The built-in service takes this one: it guards nothing but the contract's shape."""


class Keys:
    """API keys by profile; each data folder has its own.

    Args:
        data_dir: The data folder, part of the name under which a key is stored.
        patience: Seconds the keyring may take.
    """

    def __init__(self, data_dir: Path, patience: float = PATIENCE_SECONDS) -> None:
        self._data_dir = data_dir
        self._store = SecretStore(patience)

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
        known = self._store.get(self._user(profile))
        if not known:
            raise AccountError("key_missing", profile=profile.name)
        return _usable(known, "key")

    def set(self, profile: Profile, key: str) -> None:
        """Store the key of a profile in the keyring.

        Raises:
            SetupError: ``keyring_locked``, ``keyring_slow``, ``keyring_unavailable``; ``option_invalid`` for
                no usable key.
        """
        self._store.set(self._user(profile), _usable(key.strip(), "key"))

    def use_for_session(self, profile: Profile, key: str) -> None:
        """Use a key until the program ends; written nowhere. Raises ``SetupError`` ``option_invalid``."""
        self._store.use_for_session(self._user(profile), _usable(key.strip(), "key"))

    def remove(self, profile: Profile) -> None:
        """Forget the key of a profile, in the keyring too; raises ``SetupError`` of the keyring."""
        self._store.remove(self._user(profile))

    def _user(self, profile: Profile) -> str:
        """A key belongs to its base URL: under another it is not found, instead of being sent elsewhere."""
        return f"{profile.name}@{_place(self._data_dir, profile.base_url)}"


class HostSecrets:
    """Secrets of hosts, by host and field; each data folder has its own.

    Args:
        data_dir: The data folder, part of the name under which a secret is stored.
        patience: Seconds the keyring may take.
    """

    def __init__(self, data_dir: Path, patience: float = PATIENCE_SECONDS) -> None:
        self._data_dir = data_dir
        self._store = SecretStore(patience)

    def get(self, host: HostConfig, fields: tuple[str, ...]) -> Mapping[str, str]:
        """The secrets of a host: of the environment first (``VOICESTUDIO_HOST_SECRET`` and the like).

        Raises:
            SetupError: The keyring does not give them.
        """
        return {
            field: os.environ.get(f"{HOST_ENVIRONMENT}{field.upper()}", "").strip()
            or self._store.get(self._user(host, field))
            for field in fields
        }

    def set(self, host: HostConfig, field: str, secret: str, *, for_session: bool = False) -> None:
        """Store a secret, or use it until the program ends; raises ``SetupError``."""
        if for_session:
            self._store.use_for_session(self._user(host, field), secret)
        else:
            self._store.set(self._user(host, field), secret)

    def remove(self, host: HostConfig, fields: tuple[str, ...]) -> None:
        """Forget the secrets of a host; raises ``SetupError`` where the keyring refuses."""
        for field in fields:
            self._store.remove(self._user(host, field))

    def _user(self, host: HostConfig, field: str) -> str:
        """A secret belongs to what the host is configured with: under another address it is not found."""
        configured = "\n".join([host.kind, *(f"{name}={host.values[name]}" for name in sorted(host.values))])
        return f"host {host.name} {field}@{_place(self._data_dir, configured)}"


def _place(data_dir: Path, belongs_to: str) -> str:
    return hashlib.sha256(f"{data_dir}\n{belongs_to}".encode()).hexdigest()[:12]


def _usable(key: str, option: str) -> str:
    """Refuse what no header can carry, before anything is sent with it."""
    if not key or not all("!" <= character <= "~" for character in key):
        raise SetupError("option_invalid", option=option)
    return key
