"""SFTP with a public base URL: upload beside the name, rename, the same file served to strangers, removal."""

import asyncio
import uuid
from collections.abc import Coroutine, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from urllib.parse import quote

import asyncssh

from voicestudio.hosts.fields import field_invalid, https_address, minutes_of
from voicestudio.hosts.http import TALK_SECONDS, UPLOAD_SECONDS
from voicestudio.hosts.sftp.files import RemoteFile, refuse_no_folder
from voicestudio.hosts.sftp.ssh import Login, server_key, sftp_session
from voicestudio.hosts.sftp.ssh_errors import ssh_troubles
from voicestudio.hosts.upload import Upload
from voicestudio.hosts.waiting import awaited
from voicestudio.model.errors import HostError, SetupError
from voicestudio.model.hosted import Hosted
from voicestudio.model.hosting import HostConfig
from voicestudio.model.progress import Report, Tick

_TIDY_SECONDS: Final = 10.0
"""The most that may be spent on what a failed upload left; ``remove`` comes again."""
_PROOF: Final = "no such file"
_PORTS: Final = range(1, 65_536)


def shown_host_key(host: str, port: int, tick: Tick) -> str:
    """The key that a server shows now, for a person to compare and confirm; it is not signed in to.

    Returns:
        The value for the field ``host_key``: a line of an OpenSSH public key file, its comment being the
        fingerprint as ``ssh-keygen -l`` shows it ("SHA256:...").

    Raises:
        HostError: With the code of what is wrong.
    """
    with ssh_troubles(host):
        key = awaited(lambda: server_key(host, port), tick, TALK_SECONDS)
    key.set_comment(key.get_fingerprint())
    return key.export_public_key().decode().strip()


def key_of_server(values: Mapping[str, str], tick: Tick) -> tuple[str, str]:
    """The key that the server of a form shows now.

    Args:
        values: ``host`` and ``port``; the others may still be missing.
        tick: Called while it is waited for.

    Returns:
        The value for ``host_key``, and its fingerprint, for a person to compare.

    Raises:
        SetupError: ``host_field_invalid``.
        HostError: With the code of what is wrong.
    """
    line = shown_host_key(_host_of(values), _port_of(values), tick)
    return line, line.rpartition(" ")[2]


@dataclass(frozen=True)
class Folder:
    """A folder that SFTP and a web server share.

    Attributes:
        path: On the server; without a slash in front from where one is after signing in.
        public_url: Of the same folder, for strangers.
    """

    path: str
    public_url: str


class SftpHost:
    """Puts samples into a folder of a server of the person's own.

    Args:
        name: What the person calls it.
        login: How to get in.
        folder: Where.
        minutes: When the file is taken away at the latest; the address itself does not die.
    """

    def __init__(self, name: str, login: Login, folder: Folder, minutes: int) -> None:
        self.name = name
        self._login = login
        self._folder = folder
        self._minutes = minutes

    def name_object(self, container: str) -> str:
        """A random name: whoever does not know it does not find the file."""
        return f"{uuid.uuid4().hex}.{container}"

    def refuse_unreachable_for(self, base_url: str) -> None:
        """Any service can fetch from it, as far as can be told before."""

    def reach(self, tick: Tick) -> None:
        """Find the server and let it show the confirmed key; it is not signed in to.

        Raises:
            HostError: ``host_key_changed``, or what is wrong on the way.
        """
        with ssh_troubles(self.name):
            shown = awaited(lambda: server_key(self._login.host, self._login.port), tick, TALK_SECONDS)
        known = asyncssh.import_public_key(self._login.host_key)
        # A server has a key of each kind: the confirmed one is asked for by its kind when it is signed in to.
        if shown.algorithm == known.algorithm and shown.public_data != known.public_data:
            raise HostError("host_key_changed", host=self.name)

    def ask(self, tick: Tick) -> None:
        """Sign in and look at the folder: changes nothing.

        Raises:
            HostError: With the code of what is wrong.
        """

        async def asking() -> None:
            async with sftp_session(self._login) as sftp:
                await refuse_no_folder(sftp, self._folder.path)

        with ssh_troubles(self.name):
            awaited(asking, tick, TALK_SECONDS)

    def put(self, path: Path, key: str, object_name: str, report: Report) -> Hosted:
        """Ask first, then upload under another name and rename: whoever sees the file sees the whole.

        Raises:
            HostError: With the code of what is wrong.

        What a failed or cancelled upload left is taken away over a second connection, since the first may
        be dead. A cancel waits for that no longer than for any conversation's end; ``remove`` does it again.
        """
        upload = Upload(path, report)
        file = RemoteFile(self._folder.path, object_name)

        async def putting() -> None:
            begun = False
            try:
                async with sftp_session(self._login) as sftp:
                    await refuse_no_folder(sftp, self._folder.path)
                    begun = True
                    await file.upload(sftp, upload)
            except BaseException:
                if begun:
                    await _whatever_comes(self._tidied(file))
                raise

        with ssh_troubles(self.name):
            awaited(putting, upload.tick, UPLOAD_SECONDS)
        upload.done()
        ends_at = datetime.now(UTC) + timedelta(minutes=self._minutes)
        return Hosted(key, self.name, object_name, f"{self._folder.public_url}/{quote(object_name)}", ends_at)

    def remove(self, object_name: str, _handle: str, tick: Tick) -> str:
        """Delete a file and what an upload of it left, and look whether both are gone.

        Returns:
            "no such file", "" where one is still there. A folder that is missing itself proves nothing.

        Raises:
            HostError: With the code of what is wrong.
        """
        file = RemoteFile(self._folder.path, object_name)

        async def removing() -> bool:
            async with sftp_session(self._login) as sftp:
                await refuse_no_folder(sftp, self._folder.path)
                await file.take_away(sftp)
                return await file.is_gone(sftp)

        with ssh_troubles(self.name):
            return _PROOF if awaited(removing, tick, TALK_SECONDS) else ""

    async def _tidied(self, file: RemoteFile) -> None:
        async with asyncio.timeout(_TIDY_SECONDS), sftp_session(self._login) as sftp:
            await file.take_away(sftp)


async def _whatever_comes(work: Coroutine[None, None, None]) -> None:
    """Do something to its end: neither its failure nor a cancel meanwhile counts."""
    task = asyncio.create_task(work)
    while not task.done():
        with suppress(asyncio.CancelledError):
            await asyncio.wait({task})
    with suppress(Exception):
        await task


def make_sftp(config: HostConfig, secrets: Mapping[str, str]) -> SftpHost:
    """The host of a configuration.

    Raises:
        SetupError: ``host_field_invalid``; ``host_field_missing`` for neither a key file nor a password.
    """
    values = config.values
    login = Login(
        _host_of(values),
        _port_of(values),
        _one_word(values, "user"),
        _key_line(values),
        values.get("key_file", "").strip(),
        secrets.get("password", ""),
    )
    if not login.key_file and not login.password:
        raise SetupError("host_field_missing", field="password")
    folder = Folder(_path_of(values), https_address(values, "public_url"))
    return SftpHost(config.name, login, folder, minutes_of(values))


def _host_of(values: Mapping[str, str]) -> str:
    return _one_word(values, "host").removeprefix("[").removesuffix("]")


def _one_word(values: Mapping[str, str], name: str) -> str:
    said = values.get(name, "").strip()
    if not said or not said.isprintable() or any(mark in said for mark in " /"):
        raise field_invalid(name)
    return said


def _port_of(values: Mapping[str, str]) -> int:
    said = values.get("port", "").strip() or "22"
    if not said.isdecimal() or int(said) not in _PORTS:
        raise field_invalid("port")
    return int(said)


def _key_line(values: Mapping[str, str]) -> str:
    line = values["host_key"].strip()
    try:
        asyncssh.import_public_key(line)
    except asyncssh.KeyImportError:
        raise field_invalid("host_key") from None
    return line


def _path_of(values: Mapping[str, str]) -> str:
    """SFTP knows no "~": a path without a slash in front begins at home anyway."""
    said = values["folder"].strip()
    path = said.rstrip("/").removeprefix("~/")
    if not said or not path.isprintable():
        raise field_invalid("folder")
    return "." if path == "~" else path
