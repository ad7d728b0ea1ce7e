"""The sandbox's own file host: on this computer, so only a service on this computer can fetch from it."""

import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import httpx

from voicestudio.hosts.uploading import new_client, parts_of
from voicestudio.model.errors import HostError
from voicestudio.model.hosted import Hosted
from voicestudio.model.loopback import is_loopback_address
from voicestudio.model.profile import SANDBOX
from voicestudio.model.progress import Report

_GONE: Final = frozenset({204, 404})


class SandboxHost:
    """Puts a sample on the sandbox's file host.

    Args:
        base_url: Gives the sandbox's base URL, starting it where it does not run yet.
        key: The sandbox's key.
    """

    kind = SANDBOX

    def __init__(self, base_url: Callable[[], str], key: str) -> None:
        self._base_url = base_url
        self._headers = {"Authorization": f"Bearer {key}"}

    def name_object(self, container: str) -> str:
        """A random name."""
        return f"{uuid.uuid4().hex}.{container}"

    def put(self, path: Path, key: str, object_name: str, report: Report) -> Hosted:
        """Upload a file.

        Raises:
            HostError: ``host_unreachable`` or ``host_refused``.
        """
        address = self._address(object_name)
        size = path.stat().st_size
        headers = {**self._headers, "Content-Length": str(size)}
        try:
            with new_client(address) as client:
                response = client.put(address, content=parts_of(path, report), headers=headers)
                answer = response.raise_for_status().json()
                ends_at = datetime.now(UTC) + timedelta(seconds=int(answer["expires_in"]))
                report(size, size)
                return Hosted(key, self.kind, object_name, str(answer["address"]), ends_at)
        except httpx.HTTPStatusError as error:
            raise HostError("host_refused", host=self.kind, status=error.response.status_code) from None
        except (httpx.HTTPError, ValueError, KeyError, TypeError):
            raise HostError("host_unreachable", host=self.kind) from None

    def remove(self, object_name: str) -> bool:
        """Take an object away; True once the host says that it is gone.

        Raises:
            HostError: ``host_unreachable``.
        """
        address = self._address(object_name)
        try:
            with new_client(address) as client:
                return client.delete(address, headers=self._headers).status_code in _GONE
        except httpx.HTTPError:
            raise HostError("host_unreachable", host=self.kind) from None

    def refuse_unreachable_for(self, base_url: str) -> None:
        """Refuse a service that is not on this computer: it could never fetch the sample.

        Raises:
            HostError: ``host_cannot_be_reached_by_service``.
        """
        if base_url == SANDBOX:
            return
        if not is_loopback_address(base_url):
            raise HostError("host_cannot_be_reached_by_service", host=self.kind, service=base_url)

    def _address(self, object_name: str) -> str:
        return f"{self._base_url()}/files/{object_name}"
