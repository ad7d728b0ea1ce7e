"""Put one of each tool together: the part that the window and the terminal share."""

import os
import threading
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from voicestudio.audio.files import AudioFiles
from voicestudio.flow.tools import Host, Service, Stranger, Studio
from voicestudio.hosts.kind_fields import KIND_FIELDS
from voicestudio.hosts.kinds import make_host
from voicestudio.local.edited_copies import EditedCopies
from voicestudio.local.keys import HOST_ENVIRONMENT, SANDBOX_KEY, HostSecrets, Keys
from voicestudio.local.paths import Paths, paths, resource
from voicestudio.local.prices import bundled_prices
from voicestudio.local.settings import SettingsFile
from voicestudio.local.takes import Takes
from voicestudio.made_later import made_later
from voicestudio.model.errors import KEYRING_CODES, HostError, LibraryError, SetupError, VoiceStudioError
from voicestudio.model.hosting import HostConfig, HostField
from voicestudio.model.prices import FREE, PriceList
from voicestudio.model.profile import SANDBOX, Profile
from voicestudio.model.upkeep import Restored
from voicestudio.model.voice import Voice

if TYPE_CHECKING:
    from voicestudio.library.local_library import LocalLibrary
    from voicestudio.local.running import Running
    from voicestudio.model.sandbox_voice import SandboxVoice
    from voicestudio.sandbox.server import SandboxServer
    from voicestudio.sandbox.voice import Engine

SANDBOX_VOICE_ENVIRONMENT = "VOICESTUDIO_SANDBOX_VOICE"
"""``small`` holds the sandbox to its small engine: it answers at once, on any computer."""


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
    def running(self) -> "Running":
        """This program's lock; raises ``LibraryError`` where the data folder cannot be written."""
        with self._lock:
            return self._running

    @property
    def library(self) -> "LocalLibrary":
        """The library; raises ``LibraryError``."""
        with self._lock:
            return self._library

    def restore_library(self) -> Restored:
        """Put the newest copy that is whole in the place of a damaged library, which is closed for it.

        Raises:
            LibraryError: See ``library.restoring.restore``; nothing was changed.
        """
        from voicestudio.library.restoring import restore  # noqa: PLC0415

        with self._lock:
            library = self.__dict__.pop("_library", None)
            if library is not None:
                library.close()
            return restore(self.paths.library, (), now(), self.running.others_run)

    @property
    def sandbox(self) -> "SandboxServer":
        """The sandbox, started at its first use."""
        with self._lock:
            return self._sandbox

    @cached_property
    def takes(self) -> Takes:
        """Recordings; raises ``LibraryError`` where the data folder cannot be written."""
        takes = Takes(self.paths.takes, self.running.token, self.running.is_running, now)
        takes.sweep()
        self._open.callback(takes.sweep)
        return takes

    @cached_property
    def edited_copies(self) -> EditedCopies:
        """Edited copies of samples; raises ``LibraryError`` where the data folder cannot be written."""
        copies = EditedCopies(self.paths.edits, self.running.token, self.running.is_running)
        copies.sweep()
        self._open.callback(copies.close)
        return copies

    @cached_property
    def _running(self) -> "Running":
        from voicestudio.local.running import Running  # noqa: PLC0415 - loads filelock, and asyncio with it

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

        server = SandboxServer(new_sandbox(self.paths.sandbox, SANDBOX_KEY, sandbox_engine()))
        self._open.callback(server.close)
        return server

    def studio(self, profile_name: str | None = None) -> Studio:
        """One of each tool, for a profile or the one in use.

        Raises:
            SetupError: ``profile_unknown`` or ``settings_unreadable``.
            LibraryError: The library cannot be opened.
        """
        profile = self.settings.profile(profile_name)
        return Studio(
            profile=profile,
            audio=audio_files(),
            host_of=self.host,
            stranger=made_later(_stranger),
            service=made_later(lambda: self._service(profile)),
            library=self.library,
            prices=prices_of(profile),
            now=now,
        )

    def sandbox_voice(self, voice: Voice, text: str = "", model: str = "") -> "SandboxVoice | None":
        """Which of the sandbox's voices speaks a text for a voice; None for voices of other services."""
        if not voice.is_sandbox:
            return None
        return self.sandbox.sandbox.voice_of(voice.voice_id, text, model)

    def close(self) -> None:
        """Take away what lies on the hosts of this run, within some seconds, and close what was opened."""
        try:
            with suppress(VoiceStudioError):  # the journal keeps what is left for the next start
                self._sweep()
        finally:
            self._open.close()

    def _sweep(self) -> None:
        """Nothing is opened for it: neither a keyring nor a sandbox that this run has not needed."""
        if "_library" not in self.__dict__:
            return
        from voicestudio.flow.host import sweep_for  # noqa: PLC0415 - only where something was opened

        self._library.let_go()
        opened = {*self._hosts, *({SANDBOX} if "_sandbox" in self.__dict__ else ())}
        due = [one for one in self._library.pending_removals(now()) if one.host in opened]
        if due:
            sweep_for(self.studio(SANDBOX), due)

    def _service(self, profile: Profile) -> Service:
        from voicestudio.cloud.service import CloudService  # noqa: PLC0415 - loads httpx and pydantic

        return CloudService(lambda: self._base_url(profile), lambda: self.keys.get(profile))

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
        config = self.settings.host(name)
        hidden = [one for one in KIND_FIELDS.get(config.kind, ()) if one.secret]
        secrets = secrets_of(self.host_secrets, config, hidden)
        for missing in (one.name for one in hidden if one.required and not secrets[one.name]):
            raise SetupError("host_secret_missing", host=name, field=missing)
        made = (config, tuple(secrets.values()))
        with self._lock:  # one host for all its users: it knows the server's clock
            if self._hosts.get(name, (None, None))[0] != made:
                self._hosts[name] = (made, make_host(config, secrets))
            return self._hosts[name][1]


def _stranger() -> Stranger:
    from voicestudio.hosts.stranger import PlainStranger  # noqa: PLC0415 - loads httpx

    return PlainStranger()


def audio_files() -> AudioFiles:
    """Files of sound, with the data that voices are compared by."""
    return AudioFiles(resource("voices"))


def sandbox_engine() -> "Engine":
    """The speech engine of the sandbox: the matched voice where its packages are installed."""
    from voicestudio.sandbox.engines import choose_engine  # noqa: PLC0415

    return choose_engine(resource("voices"), os.environ.get(SANDBOX_VOICE_ENVIRONMENT, ""))


def variable_of(field: HostField) -> str:
    """The variable of the environment that may hold a secret."""
    return f"{HOST_ENVIRONMENT}{field.name.upper()}"


def secrets_named(fields: Sequence[HostField]) -> dict[str, str]:
    """Secrets that the environment holds, by field."""
    named = {one.name: os.environ.get(variable_of(one), "").strip() for one in fields if one.secret}
    return {name: value for name, value in named.items() if value}


def secrets_of(store: HostSecrets, config: HostConfig, fields: Sequence[HostField]) -> dict[str, str]:
    """The secrets of a host, "" for one that is not set: of the environment, then of the keyring.

    Raises:
        HostError: ``host_secret_not_read``. Where there is no keyring at all, optional ones are not set if
            the environment holds all the others.
    """
    hidden = [one for one in fields if one.secret]
    found = secrets_named(hidden)
    is_whole = all(one.name in found for one in hidden if one.required)
    for one in hidden:
        try:
            found[one.name] = found.get(one.name) or store.get(config, (one.name,))[one.name]
        except SetupError as error:
            if error.code != "keyring_unavailable" or one.required or not is_whole:
                raise _of_keyring("host_secret_not_read", error, config, hidden) from None
            found[one.name] = ""
    return {one.name: found[one.name] for one in hidden}


def keep_host(
    settings: SettingsFile,
    store: HostSecrets,
    config: HostConfig,
    secrets: Mapping[str, str],
    *,
    replace: bool,
) -> None:
    """Write a configuration and store its secrets: both, or neither.

    Args:
        settings: The settings.
        store: The keyring.
        config: The host.
        secrets: By field; "" for one that is not set. What the environment holds is not stored.
        replace: Write over a host of this name.

    Raises:
        SetupError: ``host_exists``, ``option_invalid``, ``settings_unreadable``.
        HostError: ``host_secret_not_kept``.
        LibraryError: The settings cannot be written.
    """
    before = next((one for one in settings.hosts() if one.name == config.name), None)
    settings.add_host(config, replace=replace)
    named = secrets_named([HostField(name, secret=True) for name in secrets])
    wanted = {name: value for name, value in secrets.items() if value and named.get(name) != value}
    old: Mapping[str, str] = {}
    try:
        if wanted and before == config:  # its secrets are kept under the same names
            old = store.get(config, tuple(wanted))
        for name, value in wanted.items():
            store.set(config, name, value)
    except BaseException as error:
        if before:
            settings.add_host(before, replace=True)
        else:
            settings.remove_host(config.name)
        with suppress(SetupError):
            store.remove(config, tuple(name for name in wanted if not old.get(name)))
            for name in wanted:
                if old.get(name):
                    store.set(config, name, old[name])
        if isinstance(error, SetupError):
            hidden = [HostField(name) for name, value in secrets.items() if value]
            raise _of_keyring("host_secret_not_kept", error, config, hidden) from None
        raise


def _of_keyring(
    code: str, error: SetupError, config: HostConfig, hidden: Sequence[HostField]
) -> VoiceStudioError:
    """What a keyring says, told of a host: the variables that stand in are other ones than an API key's."""
    if error.code not in KEYRING_CODES:
        return error
    variables = ", ".join(variable_of(one) for one in hidden)
    return HostError(code, host=config.name, reason=error.code.removeprefix("keyring_"), variables=variables)


def prices_of(made_at: Profile | Voice) -> PriceList:
    """What a profile's service about charges, or that of a voice."""
    return FREE if made_at.is_sandbox else bundled_prices()


def now() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)


def data_folder(path: Path | None) -> Paths:
    """The data folder that was asked for, else of the environment, else the system's."""
    return paths(path)
