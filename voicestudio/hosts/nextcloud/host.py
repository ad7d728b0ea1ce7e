"""Nextcloud: PUT by WebDAV, a share link for strangers, and removal from the trash bin too."""

import uuid
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import quote

import httpx

from voicestudio.hosts.clock import ServerClock
from voicestudio.hosts.fields import field_invalid, https_address, minutes_of
from voicestudio.hosts.http import TALK_SECONDS, UPLOAD_SECONDS, new_client, troubles
from voicestudio.hosts.nextcloud.api import Cloud, NextcloudApi, Share
from voicestudio.hosts.reaching import reach
from voicestudio.hosts.upload import Upload
from voicestudio.hosts.waiting import awaited
from voicestudio.model.errors import HostError
from voicestudio.model.hosted import Hosted
from voicestudio.model.hosting import HostConfig
from voicestudio.model.progress import Report, Tick


class NextcloudHost:
    """Puts samples into a folder of a Nextcloud, each with a share link of its own.

    Args:
        name: What the person calls it.
        cloud: Whose, and where.
        minutes: When the file is taken away at the latest. The link itself ends a day later: Nextcloud knows
            only dates.
        ca_file: A certificate authority of the person's own.
        clock: The time of the server.
    """

    def __init__(
        self, name: str, cloud: Cloud, minutes: int, ca_file: str = "", clock: ServerClock | None = None
    ) -> None:
        self.name = name
        self._cloud = cloud
        self._life = timedelta(minutes=minutes)
        self._ca_file = ca_file
        self._clock = clock or ServerClock()

    def name_object(self, container: str) -> str:
        """A random name."""
        return f"{uuid.uuid4().hex}.{container}"

    def refuse_unreachable_for(self, base_url: str) -> None:
        """Any service can fetch from it, as far as can be told before."""

    def reach(self, tick: Tick) -> None:
        """Find the server and let it prove who it is; raises ``HostError``."""
        reach(self.name, self._cloud.url, tick, self._ca_file)

    def ask(self, tick: Tick) -> None:
        """PROPFIND of the folder: changes nothing, and tells of user, password and folder.

        Raises:
            HostError: With the code of what is wrong.
        """

        async def asking() -> None:
            async with self._api() as api:
                await api.ask()

        with troubles(self.name):
            awaited(asking, tick, TALK_SECONDS)

    def put(self, path: Path, key: str, object_name: str, report: Report) -> Hosted:
        """Ask first, upload in one PUT, then share; ``handle`` is the id of the share.

        Raises:
            HostError: With the code of what is wrong; a file that cannot be shared is removed again.
        """
        upload = Upload(path, report)

        async def putting() -> Share:
            async with self._api() as api:
                await api.ask()
                await api.upload(object_name, upload)
                try:
                    return await api.share(object_name, self._last_day())
                except (HostError, httpx.HTTPError):
                    with suppress(HostError, httpx.HTTPError):
                        await _remove(api, object_name)
                    raise

        with troubles(self.name):
            share = awaited(putting, upload.tick, UPLOAD_SECONDS)
        upload.done()
        # The name at the end is for whoever judges by it; Nextcloud itself goes by the token.
        address = f"{share.page}/download/{quote(object_name)}"
        ends_at = self._clock.own_now() + self._life
        return Hosted(key, self.name, object_name, address, ends_at, share.id)

    def remove(self, object_name: str, handle: str, tick: Tick) -> str:
        """Delete the share, the file and what the trash bin keeps of it, and look whether all are gone.

        Returns:
            The status of the look at the file, "" where it or its trash is still there.

        Raises:
            HostError: With the code of what is wrong.
        """

        async def removing() -> str:
            async with self._api() as api:
                if handle:
                    # A link to a file that is gone opens nothing: the file is what must be proved.
                    with suppress(HostError):
                        await api.unshare(handle)
                return await _remove(api, object_name)

        with troubles(self.name):
            return awaited(removing, tick, TALK_SECONDS)

    @asynccontextmanager
    async def _api(self) -> AsyncIterator[NextcloudApi]:
        async with new_client(self._cloud.url, self._ca_file) as client:
            yield NextcloudApi(self.name, self._cloud, client, self._clock)

    def _last_day(self) -> date:
        """The first date that is tomorrow at least while the address must live.

        A link dies as its date begins, in the zone of the server or of its user: the later one of UTC's date
        and that of this computer counts.
        """
        end = self._clock.now() + self._life
        return max(end.date(), end.astimezone().date()) + timedelta(days=1)


async def _remove(api: NextcloudApi, name: str) -> str:
    await api.delete(name)
    await api.purge(name)
    proof = await api.look(name)
    return "" if await api.trashed(name) else proof


def make_nextcloud(config: HostConfig, secrets: Mapping[str, str]) -> NextcloudHost:
    """The host of a configuration.

    Raises:
        SetupError: ``host_field_invalid``.
    """
    values = config.values
    user, folder = values["user"].strip(), values.get("folder", "").strip().strip("/")
    if user in {"", ".", ".."}:
        raise field_invalid("user")
    if folder and not {"", ".", ".."}.isdisjoint(folder.split("/")):
        raise field_invalid("folder")
    auth = httpx.BasicAuth(user, secrets["app_password"].strip())
    cloud = Cloud(https_address(values, "server_url"), user, auth, folder)
    return NextcloudHost(config.name, cloud, minutes_of(values), values.get("ca_file", ""))
