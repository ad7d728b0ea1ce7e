"""How a host is made from its configuration, whatever its kind."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from voicestudio.hosts.kind_fields import KIND_FIELDS
from voicestudio.model.errors import SetupError
from voicestudio.model.hosted import Hosted
from voicestudio.model.hosting import HostConfig
from voicestudio.model.progress import Report, Tick


class ConfiguredHost(Protocol):
    """What ``flow.tools.Host`` asks for."""

    name: str

    def name_object(self, container: str) -> str:
        """Choose a random object name."""

    def reach(self, tick: Tick) -> None:
        """Find the server and let it prove who it is."""

    def ask(self, tick: Tick) -> None:
        """Whether the host takes us."""

    def put(self, path: Path, key: str, object_name: str, report: Report) -> Hosted:
        """Upload a file."""

    def remove(self, object_name: str, handle: str, tick: Tick) -> str:
        """Take an object away."""

    def refuse_unreachable_for(self, base_url: str) -> None:
        """Refuse a service that could never fetch."""


def _made(config: HostConfig, secrets: Mapping[str, str]) -> ConfiguredHost:  # noqa: PLR0911 - one a kind
    """Load the code of one kind alone: together their libraries take a third of a second."""
    # ruff: noqa: PLC0415
    match config.kind:
        case "webdav":
            from voicestudio.hosts.webdav import make_webdav

            return make_webdav(config, secrets)
        case "nextcloud":
            from voicestudio.hosts.nextcloud.host import make_nextcloud

            return make_nextcloud(config, secrets)
        case "sftp":
            from voicestudio.hosts.sftp.host import make_sftp

            return make_sftp(config, secrets)
        case "custom":
            from voicestudio.hosts.custom.host import make_custom

            return make_custom(config, secrets)
        case "azure":
            from voicestudio.hosts.azure.host import make_azure

            return make_azure(config, secrets)
        case "tunnel":
            from voicestudio.hosts.tunnel import make_tunnel

            return make_tunnel(config, secrets)
        case "own-address":
            from voicestudio.hosts.own_address import make_own_address

            return make_own_address(config, secrets)
        case _:
            from voicestudio.hosts.s3.services import make_s3

            return make_s3(config, secrets)


def make_host(config: HostConfig, secrets: Mapping[str, str]) -> ConfiguredHost:
    """The host of a configuration.

    Raises:
        SetupError: ``host_kind_unknown``, ``host_field_missing`` or ``host_field_invalid``.
    """
    fields = KIND_FIELDS.get(config.kind)
    if fields is None:
        raise SetupError("host_kind_unknown", host=config.kind, known=", ".join(KIND_FIELDS))
    given = {**config.values, **secrets}
    values = {field.name: str(given.get(field.name, "")) or field.default for field in fields}
    for field in fields:
        if field.required and not values[field.name].strip():
            raise SetupError("host_field_missing", field=field.name)
        if field.choices and values[field.name] not in field.choices:
            raise SetupError("host_field_invalid", field=field.name)
    public = {field.name: values[field.name] for field in fields if not field.secret}
    hidden = {field.name: values[field.name] for field in fields if field.secret}
    return _made(HostConfig(config.name, config.kind, public), hidden)
