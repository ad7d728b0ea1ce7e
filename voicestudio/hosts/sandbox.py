"""The sandbox's own file host: on this computer, so only a service on this computer can fetch from it."""

import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import httpx

from voicestudio.hosts.http import TALK_SECONDS, UPLOAD_SECONDS, new_client, troubles
from voicestudio.hosts.reaching import reach
from voicestudio.hosts.upload import Upload
from voicestudio.hosts.waiting import awaited
from voicestudio.model.errors import HostError
from voicestudio.model.hosted import Hosted
from voicestudio.model.loopback import refuse_beyond_this_computer
from voicestudio.model.profile import SANDBOX
from voicestudio.model.progress import Report, Tick

_GONE: Final = frozenset({204, 404})


class SandboxHost:
    """Puts a sample on the sandbox's file host.

    Args:
        base_url: Gives the sandbox's base URL, starting it where it does not run yet.
        key: The sandbox's key.
    """

    name = SANDBOX

    def __init__(self, base_url: Callable[[], str], key: str) -> None:
        self._base_url = base_url
        self._headers = {"Authorization": f"Bearer {key}"}

    def name_object(self, container: str) -> str:
        """A random name."""
        return f"{uuid.uuid4().hex}.{container}"

    def refuse_unreachable_for(self, base_url: str) -> None:
        """Refuse a service that is not on this computer: it could never fetch the sample.

        Raises:
            HostError: ``host_cannot_be_reached_by_service``.
        """
        refuse_beyond_this_computer(self.name, base_url)

    def reach(self, tick: Tick) -> None:
        """Find the server and let it prove who it is; raises ``HostError``."""
        reach(self.name, self._base_url(), tick)

    def ask(self, tick: Tick) -> None:
        """Whether it answers; raises ``HostError``."""

        async def asking() -> None:
            address = self._address(self.name_object("wav"))
            async with new_client(address) as client:
                await client.get(address)

        with troubles(self.name):
            awaited(asking, tick, TALK_SECONDS)

    def put(self, path: Path, key: str, object_name: str, report: Report) -> Hosted:
        """Upload a file.

        Raises:
            HostError: ``host_refused`` or ``host_answer_unusable``, or what went wrong on the way.
        """
        address = self._address(object_name)
        upload = Upload(path, report)
        headers = {**self._headers, "Content-Length": str(upload.size)}

        async def putting() -> httpx.Response:
            async with new_client(address) as client:
                return await client.put(address, content=upload.parts(), headers=headers)

        with troubles(self.name):
            response = awaited(putting, upload.tick, UPLOAD_SECONDS)
        if not response.is_success:
            raise HostError("host_refused", host=self.name, status=response.status_code)
        upload.done()
        try:
            answer = response.json()
            ends_at = datetime.now(UTC) + timedelta(seconds=int(answer["expires_in"]))
            return Hosted(key, self.name, object_name, str(answer["address"]), ends_at)
        except (ValueError, KeyError, TypeError):
            raise HostError("host_answer_unusable", host=self.name) from None

    def remove(self, object_name: str, _handle: str, tick: Tick) -> str:
        """Take an object away; the host's own answer is the proof.

        Raises:
            HostError: What went wrong on the way.
        """
        address = self._address(object_name)

        async def removing() -> str:
            async with new_client(address) as client:
                answer = await client.delete(address, headers=self._headers)
                return str(answer.status_code) if answer.status_code in _GONE else ""

        with troubles(self.name):
            return awaited(removing, tick, TALK_SECONDS)

    def _address(self, object_name: str) -> str:
        return f"{self._base_url()}/files/{object_name}"
