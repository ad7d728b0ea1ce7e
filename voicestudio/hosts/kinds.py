"""Every kind of host a person can configure: what it asks for, and how it is made."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, Protocol

from voicestudio.hosts.azure.host import AZURE_FIELDS, make_azure
from voicestudio.hosts.custom.host import CUSTOM_FIELDS, make_custom
from voicestudio.hosts.nextcloud.host import NEXTCLOUD_FIELDS, make_nextcloud
from voicestudio.hosts.own_address import OWN_ADDRESS_FIELDS, make_own_address
from voicestudio.hosts.s3.services import S3_FIELDS, make_s3
from voicestudio.hosts.sftp.host import SFTP_FIELDS, make_sftp
from voicestudio.hosts.tunnel import TUNNEL_FIELDS, make_tunnel
from voicestudio.hosts.webdav import WEBDAV_FIELDS, make_webdav
from voicestudio.model.errors import SetupError
from voicestudio.model.hosted import Hosted
from voicestudio.model.hosting import HostConfig, HostField
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


Make = Callable[[HostConfig, Mapping[str, str]], ConfiguredHost]

_KINDS: Final[Mapping[str, tuple[tuple[HostField, ...], Make]]] = {
    **{kind: (fields, make_s3) for kind, fields in S3_FIELDS.items()},
    "webdav": (WEBDAV_FIELDS, make_webdav),
    "nextcloud": (NEXTCLOUD_FIELDS, make_nextcloud),
    "sftp": (SFTP_FIELDS, make_sftp),
    "custom": (CUSTOM_FIELDS, make_custom),
    "azure": (AZURE_FIELDS, make_azure),
    "tunnel": (TUNNEL_FIELDS, make_tunnel),
    "own-address": (OWN_ADDRESS_FIELDS, make_own_address),
}

KIND_FIELDS: Final = {kind: fields for kind, (fields, _) in _KINDS.items()}
"""Kinds in the order in which they are offered, each with its fields."""


def make_host(config: HostConfig, secrets: Mapping[str, str]) -> ConfiguredHost:
    """The host of a configuration.

    Raises:
        SetupError: ``host_kind_unknown``, ``host_field_missing`` or ``host_field_invalid``.
    """
    if config.kind not in _KINDS:
        raise SetupError("host_kind_unknown", host=config.kind, known=", ".join(_KINDS))
    fields, make = _KINDS[config.kind]
    given = {**config.values, **secrets}
    values = {field.name: str(given.get(field.name, "")) or field.default for field in fields}
    for field in fields:
        if field.required and not values[field.name].strip():
            raise SetupError("host_field_missing", field=field.name)
        if field.choices and values[field.name] not in field.choices:
            raise SetupError("host_field_invalid", field=field.name)
    public = {field.name: values[field.name] for field in fields if not field.secret}
    hidden = {field.name: values[field.name] for field in fields if field.secret}
    return make(HostConfig(config.name, config.kind, public), hidden)
