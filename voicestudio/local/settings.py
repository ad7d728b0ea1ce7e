"""Settings in one readable file. What a later version wrote survives; a broken file is never overwritten."""

from pathlib import Path
from urllib.parse import urlsplit

from voicestudio.local.settings_text import SavedHost, SavedProfile, Settings, read_settings, settings_text
from voicestudio.local.whole_file import write_whole
from voicestudio.model.errors import LibraryError, SetupError
from voicestudio.model.hosting import HostConfig
from voicestudio.model.loopback import is_loopback
from voicestudio.model.profile import SANDBOX, SANDBOX_PROFILE, Profile


class SettingsFile:
    """Reads and writes the settings."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Settings:
        """The settings; defaults where there is no file.

        Raises:
            SetupError: ``settings_unreadable``; the file is left as it is.
        """
        try:
            return read_settings(self._path.read_bytes())
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError):
            raise SetupError("settings_unreadable", file=str(self._path)) from None

    def write(self, settings: Settings) -> None:
        """Replace the file in one step, so that a crash leaves the old or the new one.

        Raises:
            LibraryError: ``library_not_writable``.
        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_whole(self._path, settings_text(settings).encode())
        except OSError:
            raise LibraryError("library_not_writable") from None

    def change(self, **values: object) -> None:
        """Write some settings anew, by their names; raises as ``read`` and ``write``."""
        settings = self.read()
        for name, value in values.items():
            setattr(settings, name, value)
        self.write(settings)

    def profiles(self) -> list[Profile]:
        """Every profile, the built-in one first."""
        saved = [Profile(item.name, item.base_url, item.host) for item in self.read().profiles]
        return [SANDBOX_PROFILE, *saved]

    def profile(self, name: str | None) -> Profile:
        """The named profile, else the one in use; raises ``SetupError`` ``profile_unknown``."""
        wanted = self.read().profile_in_use if name is None else name
        for profile in self.profiles():
            if profile.name == wanted:
                return profile
        raise SetupError("profile_unknown", profile=wanted)

    def add(self, profile: Profile) -> None:
        """Add a profile; the first one added is used from then on.

        Raises:
            SetupError: ``profile_exists``, ``profile_built_in`` or ``profile_url_invalid``;
                ``option_invalid`` where the name is nothing but spaces.
        """
        if not profile.name.strip():
            raise SetupError("option_invalid", option="NAME")
        if profile.name == SANDBOX:
            raise SetupError("profile_built_in", profile=profile.name)
        refuse_base_url(profile.base_url)
        settings = self.read()
        if any(item.name == profile.name for item in settings.profiles):
            raise SetupError("profile_exists", profile=profile.name)
        if not settings.profiles:
            settings.profile_in_use = profile.name
        settings.profiles.append(
            SavedProfile(name=profile.name, base_url=profile.base_url.rstrip("/"), host=profile.host)
        )
        self.write(settings)

    def remove(self, name: str) -> Profile:
        """Remove a profile; its voices stay. Where it was in use, the sandbox is used from now on.

        Raises:
            SetupError: ``profile_unknown`` or ``profile_built_in``.
        """
        profile = self.profile(name)
        if profile.is_sandbox:
            raise SetupError("profile_built_in", profile=name)
        settings = self.read()
        settings.profiles = [item for item in settings.profiles if item.name != name]
        if settings.profile_in_use == name:
            settings.profile_in_use = SANDBOX
        self.write(settings)
        return profile

    def hosts(self) -> list[HostConfig]:
        """Every configured host; the sandbox's own is not among them."""
        return [HostConfig(item.name, item.kind, item.values) for item in self.read().hosts]

    def host(self, name: str) -> HostConfig:
        """A configured host; raises ``SetupError`` ``host_unknown``."""
        hosts = self.hosts()
        for host in hosts:
            if host.name == name:
                return host
        known = ", ".join([SANDBOX, *(host.name for host in hosts)])
        raise SetupError("host_unknown", host=name, known=known)

    def add_host(self, host: HostConfig, *, replace: bool = False) -> None:
        """Add a host, or write another configuration over it.

        Raises:
            SetupError: ``host_exists``; ``option_invalid`` for a name of nothing but spaces.
        """
        if not host.name.strip():
            raise SetupError("option_invalid", option="NAME")
        settings = self.read()
        others = [item for item in settings.hosts if item.name != host.name]
        taken = host.name == SANDBOX or len(others) < len(settings.hosts)
        if taken and (not replace or host.name == SANDBOX):
            raise SetupError("host_exists", host=host.name)
        settings.hosts = [*others, SavedHost(name=host.name, kind=host.kind, values=dict(host.values))]
        self.write(settings)

    def remove_host(self, name: str) -> HostConfig:
        """Remove a host; raises ``SetupError`` ``host_unknown``, or ``host_in_use`` by a profile."""
        host = self.host(name)
        settings = self.read()
        user = next((item.name for item in settings.profiles if item.host == name), None)
        if user:
            raise SetupError("host_in_use", host=name, profile=user)
        settings.hosts = [item for item in settings.hosts if item.name != name]
        self.write(settings)
        return host

    def put_on(self, name: str, host: str) -> Profile:
        """Put the samples of a profile on another host from now on.

        Raises:
            SetupError: ``profile_unknown``, ``profile_built_in`` or ``host_unknown``.
        """
        if self.profile(name).is_sandbox:
            raise SetupError("profile_built_in", profile=name)
        if host != SANDBOX:
            self.host(host)
        settings = self.read()
        for saved in settings.profiles:
            if saved.name == name:
                saved.host = host
        self.write(settings)
        return self.profile(name)

    def use(self, name: str) -> Profile:
        """Use a profile from now on; raises ``SetupError`` ``profile_unknown``."""
        profile = self.profile(name)
        self.change(profile_in_use=profile.name)
        return profile


def refuse_base_url(base_url: str) -> None:
    """Accept https anywhere, and http only on this computer: the key would travel readable otherwise.

    Raises:
        SetupError: ``profile_url_invalid``.
    """
    try:
        parts = urlsplit(base_url)
        host, _port = parts.hostname or "", parts.port
    except ValueError:
        raise SetupError("profile_url_invalid", reason="not an address") from None
    if any(character.isspace() or not character.isprintable() for character in base_url):
        raise SetupError("profile_url_invalid", reason="not an address")
    if not host or any(mark in base_url for mark in "@?#"):
        raise SetupError("profile_url_invalid", reason="only scheme, host, port and path belong here")
    if parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host)):
        return
    raise SetupError("profile_url_invalid", reason="https is needed outside this computer")
