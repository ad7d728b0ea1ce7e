"""Take away what a custom uploader has put somewhere, in the way its person has said."""

import asyncio
from collections.abc import Sequence
from typing import Final

import httpx

from voicestudio.hosts.custom.answers import (
    SENT_ELSEWHERE,
    Deletion,
    Handle,
    filled,
    host_of,
    is_web_address,
    refuse,
)
from voicestudio.hosts.custom.sxcu import Fields
from voicestudio.hosts.custom.sxcu_functions import Known
from voicestudio.hosts.http import new_client
from voicestudio.model.errors import HostError

_GONE: Final = frozenset({404, 410})
_HIDDEN: Final = frozenset({401, 403})
"""What copyparty, like others, answers a stranger where there is nothing to see."""
_REDIRECTS_MOST: Final = 3
_HALF: Final = ".PARTIAL"
"""copyparty keeps what it has of a form upload that was cut under the name with this ending."""
_ROUNDS: Final = 5
_PAUSE_SECONDS: Final = 0.3
"""For a server that is still taking in what was on the wire when an upload ended."""


class Remover:
    """Deletes, and looks whether it is gone.

    Args:
        name: What the person calls the host.
        deletion: How.
        upload_url: Where uploads go: the upload's own headers go along to that host only.
        upload_headers: Those.
        ca_file: A certificate authority of the person's own.
    """

    def __init__(
        self, name: str, deletion: Deletion, upload_url: str, upload_headers: Fields, ca_file: str
    ) -> None:
        self._name = name
        self._deletion = deletion
        self._upload_host = host_of(upload_url)
        self._upload_headers = upload_headers
        self._ca_file = ca_file

    async def remove(self, object_name: str, handle: Handle) -> str:
        """Delete an object.

        Without a handle (the upload was cut, or its answer never came) only a deletion address made of the
        object's name can be used; then what is left of a cut upload is deleted too.

        Returns:
            The status that proves it, "" where it is still there or nothing proves it.

        Raises:
            HostError: ``host_cannot_delete``, or what is wrong.
        """
        by_name = self._addresses(object_name)
        if handle.address and (handle.delete or by_name):
            return await self._remove_known(object_name, handle.delete or by_name[0], handle.address)
        if by_name:
            return await self._remove_whatever_is_there(object_name, by_name)
        if handle.address and (seen := await self._look(handle.address)) in _GONE:
            return str(seen)  # the host's own time was over
        raise HostError("host_cannot_delete", host=self._name)

    def _addresses(self, object_name: str) -> list[str]:
        """Of the deletion of an object and of a half one, where they can be told without an answer."""
        url = self._deletion.url
        if not url or url.needs_answer:
            return []
        found = [filled(url, Known(name)) for name in (object_name, object_name + _HALF)]
        return [address for address in found if is_web_address(address)]

    async def _remove_known(self, object_name: str, delete: str, address: str) -> str:
        answer = await self._delete(object_name, delete)
        seen = await self._look(address)
        taken = answer.is_success or answer.status_code in _GONE | SENT_ELSEWHERE
        if seen in _GONE or (taken and seen in _HIDDEN):
            return str(seen)
        if not taken:
            refuse(answer, self._name)
        return ""

    async def _remove_whatever_is_there(self, object_name: str, addresses: Sequence[str]) -> str:
        """Delete until there is nothing to delete: "not found" is the proof."""
        for number in range(_ROUNDS):
            if number:
                await asyncio.sleep(_PAUSE_SECONDS)
            whole, *half = [await self._delete(object_name, address) for address in addresses]
            if whole.status_code not in _GONE | SENT_ELSEWHERE:
                refuse(whole, self._name)
            # Some servers refuse a name that they never gave: nothing can lie under it.
            if number and whole.status_code in _GONE and all(one.is_client_error for one in half):
                return str(whole.status_code)
        return ""

    async def _delete(self, object_name: str, url: str) -> httpx.Response:
        headers = self._headers(object_name, url)
        async with (
            new_client(url, self._ca_file) as client,
            client.stream(self._deletion.method, url, headers=headers) as answer,
        ):
            return answer

    def _headers(self, object_name: str, url: str) -> dict[str, str]:
        """Keys go to hosts that the person has named, never to one that only an answer names."""
        host, known = host_of(url), Known(object_name)
        if self._deletion.headers is not None:
            trusted = host in {self._upload_host, self._written_host()}
            return {name: filled(one, known) for name, one in self._deletion.headers.items() if trusted}
        trusted = host == self._upload_host
        own = self._upload_headers.items()
        return {
            name: filled(one, known)
            for name, one in own
            if trusted and not name.lower().startswith(("content-", "transfer-"))
        }

    def _written_host(self) -> tuple[str, str, int | None]:
        """The host that stands in the deletion address as it was entered."""
        parts = self._deletion.url.parts if self._deletion.url else ()
        start = parts[0] if parts and isinstance(parts[0], str) else ""
        return host_of(start) if start.count("/") > 2 and is_web_address(start) else ("", "", None)

    async def _look(self, address: str) -> int:
        """The status for a stranger: without the keys, and without a cookie that the deletion was given."""
        async with new_client(address, self._ca_file) as client:
            client.max_redirects = _REDIRECTS_MOST
            async with client.stream("GET", address, follow_redirects=True) as answer:
                return answer.status_code
