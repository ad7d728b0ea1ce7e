"""What errors of SSH and SFTP mean for a host."""

from collections.abc import Iterator
from contextlib import contextmanager
from socket import gaierror
from typing import Final

import asyncssh

from voicestudio.hosts.http import troubles
from voicestudio.model.errors import HostError

_CODES: Final[tuple[tuple[tuple[type[asyncssh.Error], ...], str], ...]] = (
    ((asyncssh.HostKeyNotVerifiable,), "host_key_changed"),
    ((asyncssh.PermissionDenied,), "host_secret_wrong"),
    ((asyncssh.ConnectionLost, asyncssh.SFTPConnectionLost, asyncssh.SFTPNoConnection), "host_cut"),
    ((asyncssh.SFTPNoSuchFile, asyncssh.SFTPNoSuchPath, asyncssh.SFTPNotADirectory), "host_folder_missing"),
    ((asyncssh.SFTPPermissionDenied, asyncssh.SFTPWriteProtect), "host_not_permitted"),
    ((asyncssh.SFTPNoSpaceOnFilesystem, asyncssh.SFTPQuotaExceeded), "host_full"),
)
_SOMETHING_ELSE: Final[tuple[tuple[tuple[type[asyncssh.Error], ...], str], ...]] = (
    ((asyncssh.ProtocolNotSupported,), "no SSH"),
    # The service is not offered, or a shell answers in its place.
    ((asyncssh.ChannelOpenError, asyncssh.SFTPBadMessage), "no SFTP"),
)


@contextmanager
def ssh_troubles(host: str) -> Iterator[None]:
    """Name what goes wrong with SSH, SFTP, or on the way.

    Raises:
        HostError: With the code of what is wrong.
    """
    try:
        with troubles(host):
            yield
    except asyncssh.Error as error:
        raise _named(error, host) from None
    except OSError as error:
        if error.filename is not None:  # a file of this computer
            raise
        raise HostError(_why_not_there(error), host=host) from None


def _named(error: asyncssh.Error, host: str) -> HostError:
    for kinds, missing in _SOMETHING_ELSE:
        if isinstance(error, kinds):
            return HostError("host_is_something_else", host=host, status=missing)
    for kinds, code in _CODES:
        if isinstance(error, kinds):
            return HostError(code, host=host, status=error.code, said="")
    return HostError("host_refused", host=host, status=error.code, said="")


def _why_not_there(error: OSError) -> str:
    if isinstance(error, gaierror):
        return "host_name_unknown"
    lost = isinstance(error, ConnectionError) and not isinstance(error, ConnectionRefusedError)
    return "host_cut" if lost else "host_unreachable"
