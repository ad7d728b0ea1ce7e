"""Whether a name is this computer: decides about proxies, plain http, and who can fetch from here."""

import ipaddress
from urllib.parse import urlsplit

from voicestudio.model.errors import HostError
from voicestudio.model.profile import SANDBOX


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this computer."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_loopback_address(url: str) -> bool:
    """The same of a whole address; an address that cannot be read is not this computer."""
    try:
        return is_loopback(urlsplit(url).hostname or "")
    except ValueError:
        return False


def refuse_beyond_this_computer(host: str, base_url: str) -> None:
    """Refuse a service elsewhere: it could never fetch from a host on this computer.

    Raises:
        HostError: ``host_cannot_be_reached_by_service``.
    """
    if base_url != SANDBOX and not is_loopback_address(base_url):
        raise HostError("host_cannot_be_reached_by_service", host=host, service=base_url)
