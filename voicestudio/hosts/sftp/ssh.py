"""SSH to hosts: to the confirmed server only, signed in with what the person gave for it only."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeVar

import asyncssh
from asyncssh.pbe import KeyEncryptionError

from voicestudio.hosts.fields import field_invalid

_CONNECT_SECONDS: Final = 20.0
"""From the first packet until we are signed in: a handshake over a far line takes a dozen round trips."""
_STALL_SECONDS: Final = 20.0
"""The most a server may take for one answer."""
_LOOK_SECONDS: Final = 5.0
"""The most a look may take that only finds a better word for a failure."""

# Its loggers write addresses, user and file names. A disabled logger has no say over those below it
# (asyncssh.sftp), its level has.
logging.getLogger("asyncssh").setLevel(logging.CRITICAL + 1)

_KEY_KINDS: Final = (
    "ssh-ed25519",
    "ssh-ed448",
    "ecdsa-sha2-nistp256",
    "ecdsa-sha2-nistp384",
    "ecdsa-sha2-nistp521",
    "rsa-sha2-512",
    "rsa-sha2-256",
)
"""Of host keys, in the order in which OpenSSH asks for them."""

Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Login:
    """How to get in.

    Attributes:
        port: 1 to 65535.
        host_key: The server's public key line that the person has confirmed.
        key_file: A private key; "" to sign in with the password.
        password: Of the account; with a key file the passphrase of that, which the server never gets.
    """

    host: str
    port: int
    user: str
    host_key: str
    key_file: str = ""
    password: str = field(default="", repr=False)

    def private_key(self) -> asyncssh.SSHKey | None:
        """The key of the key file; None without one.

        Raises:
            SetupError: ``host_field_invalid``: there is no private key in the file.
            asyncssh.PermissionDenied: The passphrase does not open it.
        """
        if not self.key_file:
            return None
        try:
            return asyncssh.read_private_key(Path(self.key_file).expanduser(), self.password or None)
        except KeyEncryptionError:
            raise asyncssh.PermissionDenied("") from None
        except (OSError, asyncssh.KeyImportError) as error:
            # The library has one class for both, and says it in words.
            if "passphrase" in str(error).lower() or "decrypt" in str(error).lower():
                raise asyncssh.PermissionDenied("") from None
            raise field_invalid("key_file") from None


class _Visitor(asyncssh.SSHClient):
    """Knows whether SSH answered, and offers one key once.

    The key is offered from here because the library asks the agent of the person wherever it is given keys.
    """

    def __init__(self, key: asyncssh.SSHKey | None = None) -> None:
        self._keys = [key] if key else []
        self._connection: asyncssh.SSHClientConnection | None = None

    def connection_made(self, conn: asyncssh.SSHClientConnection) -> None:
        self._connection = conn

    def public_key_auth_requested(self) -> asyncssh.SSHKey | None:
        return self._keys.pop() if self._keys else None

    @property
    def met_no_ssh(self) -> bool:
        """Something took the connection, and never introduced itself as SSH does (RFC 4253, section 4.2)."""
        return self._connection is not None and not self._connection.get_extra_info("server_version")


def _options(visitor: _Visitor, login: Login | None = None) -> asyncssh.SSHClientConnectionOptions:
    """Nothing of the person's own SSH: no settings, keys, agent, known hosts or tickets."""
    known = asyncssh.import_public_key(login.host_key) if login else None
    by_key = bool(login and login.key_file)
    # A server that has no key of the confirmed kind any more shall show another one: asked for that kind
    # alone, it would close the connection without a word.
    kinds = sorted(_KEY_KINDS, key=lambda kind: not known or kind.encode() not in known.sig_algorithms)
    return asyncssh.SSHClientConnectionOptions(
        client_factory=lambda: visitor,
        config=None,
        known_hosts=([known], [], []) if known else None,
        server_host_key_algs=kinds,
        username=login.user if login else "nobody",
        password=login.password if login and not by_key else None,
        preferred_auth=["publickey"] if by_key else ["password", "keyboard-interactive"],
        client_keys=None,
        agent_path=None,
        pkcs11_provider=None,
        gss_kex=False,
        gss_auth=False,
        x509_trusted_certs=None,
        x509_trusted_cert_paths=[],
    )


@asynccontextmanager
async def sftp_session(login: Login) -> AsyncIterator[asyncssh.SFTPClient]:
    """A conversation with the confirmed server; ended without waiting for anybody where it failed."""
    visitor = _Visitor(login.private_key())
    options = _options(visitor, login)
    connecting = asyncssh.connect(login.host, login.port, config=None, options=options)
    connection = await _met(visitor, login.host, login.port, connecting)
    try:
        yield await soon(connection.start_sftp_client())
        connection.close()
    finally:
        connection.abort()
        await connection.wait_closed()


async def server_key(host: str, port: int) -> asyncssh.SSHKey:
    """The key that a server shows, believed as it is; nothing else is asked or told."""
    visitor = _Visitor()
    options = _options(visitor)
    kinds = options.server_host_key_algs
    asking = asyncssh.get_server_host_key(
        host, port, config=None, server_host_key_algs=kinds, options=options
    )
    key = await _met(visitor, host, port, asking)
    if key is None:
        raise asyncssh.KeyExchangeFailed("")
    return key


async def _met(visitor: _Visitor, host: str, port: int, work: Awaitable[Answer]) -> Answer:
    try:
        async with asyncio.timeout(_CONNECT_SECONDS):
            return await work
    except (asyncssh.ConnectionLost, asyncssh.ProtocolError, ConnectionError, TimeoutError):
        if visitor.met_no_ssh and await _speaks_something_else(host, port):
            raise asyncssh.ProtocolNotSupported("") from None
        raise
    except ValueError:  # characters that no user name or password may have (RFC 4013)
        raise asyncssh.PermissionDenied("") from None


async def _speaks_something_else(host: str, port: int) -> bool:
    """Whether words come that are not of SSH: the library waits for better ones, or for the end."""
    with suppress(OSError):
        async with asyncio.timeout(_LOOK_SECONDS):
            reader, writer = await asyncio.open_connection(host, port)
            try:
                writer.write(b"SSH-2.0-VoiceStudio\r\n")
                first = await reader.read(4)
            finally:
                writer.transport.abort()
        return bool(first) and not b"SSH-".startswith(first)
    return False


async def soon(work: Awaitable[Answer]) -> Answer:
    """One answer of the server; raises ``TimeoutError`` where it does not come."""
    async with asyncio.timeout(_STALL_SECONDS):
        return await work
