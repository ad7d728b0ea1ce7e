"""Whether a name is this computer: decides about proxies, plain http, and who can fetch from here."""

import ipaddress
from urllib.parse import urlsplit


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
