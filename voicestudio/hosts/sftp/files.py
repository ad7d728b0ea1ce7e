"""One file over SFTP: written beside its name, renamed when it is whole, taken away with its parts."""

import asyncio
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from stat import S_ISREG
from typing import Final, Self

import asyncssh

from voicestudio.hosts.sftp.ssh import soon
from voicestudio.hosts.upload import Upload

_NEW: Final = asyncssh.FXF_WRITE | asyncssh.FXF_CREAT | asyncssh.FXF_EXCL
_READABLE_BY_ALL: Final = 0o644
_WRITE_BYTES: Final = 32_768
"""What every server takes in one write (draft-ietf-secsh-filexfer-02, section 3)."""
_WRITES_MOST: Final = 16
"""On their way at once, 512 KB: a far server's answers need not be waited for one by one."""
_ABSENT: Final = (asyncssh.SFTPNoSuchFile, asyncssh.SFTPNoSuchPath)


@dataclass(frozen=True)
class RemoteFile:
    """A file on the server, there or not.

    Attributes:
        folder: Without a slash at its end; "" for the root.
        name: In it.
    """

    folder: str
    name: str

    @property
    def paths(self) -> tuple[str, str]:
        """While it is uploaded, and after."""
        whole = f"{self.folder}/{self.name}"
        return f"{whole}.part", whole

    async def upload(self, sftp: asyncssh.SFTPClient, upload: Upload) -> None:
        """Write it; whoever sees it under its name sees the whole.

        Raises:
            asyncssh.SFTPQuotaExceeded: A write failed. Version 3 of SFTP has no status of its own for a full
                disk or a used up quota.
            asyncssh.Error: Anything else.
        """
        part, whole = self.paths
        file = await soon(sftp.open(part, _NEW, encoding=None, block_size=0))
        try:
            async with _Writes(file) as writes:
                async for data in upload.parts():
                    await writes.add(data)
            await soon(file.close())
        except asyncssh.SFTPFailure:
            raise asyncssh.SFTPQuotaExceeded("") from None
        with suppress(asyncssh.SFTPOpUnsupported):  # the rehearsal tells whether strangers can read it
            await soon(sftp.chmod(part, _READABLE_BY_ALL))
        await soon(sftp.rename(part, whole))

    async def take_away(self, sftp: asyncssh.SFTPClient) -> None:
        """Delete both names, the part first: a rename that comes late then finds nothing."""
        for path in self.paths:
            with suppress(*_ABSENT):
                await soon(sftp.remove(path))

    async def is_gone(self, sftp: asyncssh.SFTPClient) -> bool:
        """Whether there is no such file, whole or in part."""
        return all([await _is_absent(sftp, path) for path in self.paths])


async def refuse_no_folder(sftp: asyncssh.SFTPClient, folder: str) -> None:
    """Raise ``asyncssh.SFTPNoSuchFile`` without a folder; not all servers tell what kind a thing is."""
    found = await soon(sftp.stat(folder or "/"))
    if S_ISREG(found.permissions or 0):
        raise asyncssh.SFTPNoSuchFile("")


async def _is_absent(sftp: asyncssh.SFTPClient, path: str) -> bool:
    try:
        await soon(sftp.lstat(path))
    except _ABSENT:
        return True
    return False


class _Writes:
    """Writes one part after another, a few of them at a time."""

    def __init__(self, file: asyncssh.SFTPClientFile) -> None:
        self._file = file
        self._offset = 0
        self._under_way: deque[asyncio.Task[int]] = deque()

    async def __aenter__(self) -> Self:
        return self

    async def add(self, data: bytes) -> None:
        for start in range(0, len(data), _WRITE_BYTES):
            if len(self._under_way) == _WRITES_MOST:
                await soon(self._under_way.popleft())
            some = data[start : start + _WRITE_BYTES]
            self._under_way.append(asyncio.create_task(self._file.write(some, self._offset)))
            self._offset += len(some)

    async def __aexit__(self, failed: object, *_: object) -> None:
        try:
            while self._under_way and not failed:
                await soon(self._under_way.popleft())
        finally:
            for task in self._under_way:
                task.cancel()
            await asyncio.gather(*self._under_way, return_exceptions=True)
