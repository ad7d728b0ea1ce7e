"""What goes wrong on the way to a host has a name of its own, however deep its reason lies."""

import socket
import ssl

import httpx
import pytest

from voicestudio.hosts.http import troubles
from voicestudio.model.errors import HostError


def not_connected(reason: BaseException) -> httpx.ConnectError:
    """As httpx raises it: each layer below wraps what it was told."""
    error = httpx.ConnectError("All connection attempts failed")
    error.__cause__ = OSError("All connection attempts failed")
    error.__cause__.__cause__ = reason
    return error


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (not_connected(ConnectionRefusedError()), "host_unreachable"),
        (not_connected(ConnectionResetError()), "host_cut"),
        (not_connected(BrokenPipeError()), "host_cut"),
        (not_connected(socket.gaierror()), "host_name_unknown"),
        (not_connected(ssl.SSLError()), "host_tls_failed"),
        (httpx.ConnectTimeout(""), "host_silent"),
        (TimeoutError(), "host_silent"),
        (httpx.ReadError(""), "host_cut"),
        (httpx.WriteError(""), "host_cut"),
        (httpx.RemoteProtocolError(""), "host_cut"),
        (httpx.ProxyError(""), "host_unreachable"),
        (httpx.InvalidURL(""), "host_unreachable"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_each_has_its_code(error: Exception, code: str) -> None:
    with pytest.raises(HostError) as caught, troubles("mine"):
        raise error
    assert caught.value.code == code
    assert dict(caught.value.facts) == {"host": "mine"}
