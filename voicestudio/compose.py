"""Put one of each tool together: the part that the window and the terminal share."""

import threading
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from voicestudio.audio.files import AudioFiles
from voicestudio.flow.tools import Host, Studio
from voicestudio.local.keys import SANDBOX_KEY, HostSecrets, Keys
from voicestudio.local.paths import Paths, paths
from voicestudio.local.prices import bundled_prices
from voicestudio.local.running import Running
from voicestudio.local.settings import SettingsFile
from voicestudio.local.takes import Takes
from voicestudio.model.errors import LibraryError, SetupError
from voicestudio.model.prices import FREE, PriceList
from voicestudio.model.profile import SANDBOX, Profile
from voicestudio.model.voice import Voice

if TYPE_CHECKING:
    from voicestudio.library.local_library import LocalLibrary
    from voicestudio.sandbox.server import SandboxServer


@dataclass
class Workshop:
    """What one running program holds open: its data folder, its library, and the sandbox once it is needed.

    Heavy parts are loaded at their first use: the window's first paint must not wait for them.
    """

    paths: Paths
    _open: ExitStack = field(default_factory=ExitStack)
    _hosts: dict[str, tuple[object, Host]] = field(default_factory=dict)
    _lock: threading.RLock = field(default_factory=threading.RLock)  # two first users, one of each

    @cached_property
    def settings(self) -> SettingsFile:
        """The settings."""
        return SettingsFile(self.paths.settings)

    @cached_property
    def keys(self) -> Keys:
        """API keys."""
        return Keys(self.paths.root)

    @cached_property
    def host_secrets(self) -> HostSecrets:
        """Secrets of hosts."""
        return HostSecrets(self.paths.root)

    @property
    def running(self) -> Running:
        """This program's lock; raises ``LibraryError`` where the data folder cannot be written."""
        with self._lock:
            return self._running

    @property
    def library(self) -> "LocalLibrary":
        """The library; raises ``LibraryError``."""
        with self._lock:
            return self._library

    @property
    def sandbox(self) -> "SandboxServer":
        """The sandbox, started at its first use."""
        with self._lock:
            return self._sandbox

    @cached_property
    def takes(self) -> Takes:
        """Recordings; raises ``LibraryError`` where the data folder cannot be written."""
        return Takes(self.paths.takes, self.running.token, self.running.is_running, now)

    @cached_property
    def _running(self) -> Running:
        try:
            running = Running(self.paths.running)
        except OSError:
            raise LibraryError("library_not_writable") from None
        self._open.callback(running.close)
        return running

    @cached_property
    def _library(self) -> "LocalLibrary":
        from voicestudio.library.local_library import LocalLibrary  # noqa: PLC0415 - SQLAlchemy is slow to load

        library = LocalLibrary(self.paths.library, self.running.token, self.running.is_running)
        self._open.callback(library.close)
        return library

    @cached_property
    def _sandbox(self) -> "SandboxServer":
        from voicestudio.sandbox.server import SandboxServer, new_sandbox  # noqa: PLC0415

        server = SandboxServer(new_sandbox(self.paths.sandbox, SANDBOX_KEY))
        self._open.callback(server.close)
        return server

    def studio(self, profile_name: str | None = None) -> Studio:
        """One of each tool, for a profile or the one in use.

        Raises:
            SetupError: ``profile_unknown`` or ``settings_unreadable``.
            LibraryError: The library cannot be opened.
        """
        from voicestudio.cloud.service import CloudService  # noqa: PLC0415
        from voicestudio.hosts.stranger import PlainStranger  # noqa: PLC0415

        profile = self.settings.profile(profile_name)
        return Studio(
            profile=profile,
            audio=AudioFiles(),
            host_of=self.host,
            stranger=PlainStranger(),
            service=CloudService(lambda: self._base_url(profile), lambda: self.keys.get(profile)),
            library=self.library,
            prices=prices_of(profile),
            now=now,
        )

    def close(self) -> None:
        """Close what was opened."""
        self._open.close()

    def _base_url(self, profile: Profile) -> str:
        return self.sandbox.base_url if profile.is_sandbox else profile.base_url

    def host(self, name: str) -> Host:
        """A host by its name, with its secrets.

        Raises:
            SetupError: ``host_unknown``, ``host_secret_missing``, a bad field, or what the keyring says.
        """
        if name == SANDBOX:
            from voicestudio.hosts.sandbox import SandboxHost  # noqa: PLC0415

            return SandboxHost(lambda: self.sandbox.base_url, SANDBOX_KEY)
        from voicestudio.hosts.kinds import KIND_FIELDS, make_host  # noqa: PLC0415 - loads what each kind needs

        config = self.settings.host(name)
        hidden = [one for one in KIND_FIELDS.get(config.kind, ()) if one.secret]
        secrets = self.host_secrets.get(config, tuple(one.name for one in hidden))
        for missing in (one.name for one in hidden if one.required and not secrets[one.name]):
            raise SetupError("host_secret_missing", host=name, field=missing)
        made = (config, tuple(secrets.values()))
        with self._lock:  # one host for all its users: it knows the server's clock
            if self._hosts.get(name, (None, None))[0] != made:
                self._hosts[name] = (made, make_host(config, secrets))
            return self._hosts[name][1]


def prices_of(made_at: Profile | Voice) -> PriceList:
    """What a profile's service about charges, or that of a voice."""
    return FREE if made_at.is_sandbox else bundled_prices()


def now() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)


def data_folder(path: Path | None) -> Paths:
    """The data folder that was asked for, else of the environment, else the system's."""
    return paths(path)
