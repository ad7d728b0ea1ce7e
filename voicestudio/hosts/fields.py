"""Fields that several kinds of host have, and how their values are read."""

from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

from voicestudio.model.errors import SetupError
from voicestudio.model.hosting import MINUTES_DEFAULT, MINUTES_RANGE, HostField
from voicestudio.model.loopback import is_loopback

PREFIX: Final = HostField("prefix", required=False, default="voice-studio/")
MINUTES: Final = HostField("minutes", required=False, default=str(MINUTES_DEFAULT))
CA_FILE: Final = HostField("ca_file", required=False)


def field_invalid(name: str) -> SetupError:
    """The error of a value that cannot be used."""
    return SetupError("host_field_invalid", field=name)


def minutes_of(values: Mapping[str, str]) -> int:
    """How long an address lives; raises ``SetupError`` outside of 5 to 60."""
    said = values.get("minutes") or str(MINUTES_DEFAULT)
    least, most = MINUTES_RANGE
    if not said.strip().isdecimal() or not least <= int(said) <= most:
        raise field_invalid("minutes")
    return int(said)


def https_address(values: Mapping[str, str], name: str) -> str:
    """An address without its last slash: https anywhere, http on this computer only.

    Raises:
        SetupError: ``host_field_invalid``.
    """
    address = values.get(name, "").strip().rstrip("/")
    try:
        parts = urlsplit(address)
        host, _port = parts.hostname or "", parts.port
    except ValueError:
        raise field_invalid(name) from None
    safe = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))
    if not safe or not host or any(mark in address for mark in "@?# "):
        raise field_invalid(name)
    return address
