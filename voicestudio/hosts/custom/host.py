"""A host that a ShareX uploader describes, with our own fields for deletion: ShareX has no way to delete.

Without ``delete_url`` nothing can be taken away: the sample stays until the host's own time is over, which
is noticed then. A ``delete_url`` with ``{filename}`` also reaches what a cut upload has left; one that is
made of the upload's answer does not, because no answer came.
"""

import uuid
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import httpx

from voicestudio.hosts.custom.answers import (
    Deletion,
    Handle,
    filled,
    handle_of,
    is_meant_to_redirect,
    is_web_address,
    refuse,
    reply_of,
)
from voicestudio.hosts.custom.removal import Remover
from voicestudio.hosts.custom.request import UploadRequest
from voicestudio.hosts.custom.sxcu import Uploader, read_fields, read_text, read_uploader
from voicestudio.hosts.custom.sxcu_functions import Known, Reply
from voicestudio.hosts.custom.sxcu_syntax import Template
from voicestudio.hosts.fields import field_invalid, minutes_of
from voicestudio.hosts.http import TALK_SECONDS, UPLOAD_SECONDS, new_client, troubles
from voicestudio.hosts.reaching import reach
from voicestudio.hosts.upload import Upload
from voicestudio.hosts.waiting import awaited
from voicestudio.model.errors import HostError, VoiceStudioError
from voicestudio.model.hosted import Hosted
from voicestudio.model.hosting import HostConfig
from voicestudio.model.progress import Report, Tick

_UNDO_SECONDS: Final = 3.0
_DOWN: Final = frozenset({502, 503, 504})


class CustomHost:
    """Puts samples where a ShareX uploader says.

    Args:
        name: What the person calls it.
        uploader: How to upload.
        deletion: How to delete.
        minutes: When the file is taken away at the latest; the address itself may not die.
        ca_file: A certificate authority of the person's own.

    Raises:
        SetupError: ``uploader_unreadable``: its address is none, or not https; or its headers are none.
    """

    def __init__(
        self, name: str, uploader: Uploader, deletion: Deletion, minutes: int, ca_file: str = ""
    ) -> None:
        self.name = name
        self._uploader = uploader
        self._request = UploadRequest(uploader)
        self._deletion = deletion
        self._minutes = minutes
        self._ca_file = ca_file
        known = Known(self.name_object("wav"))
        self._request.headers(known)
        self._remover = Remover(name, deletion, self._request.url(known), uploader.headers, ca_file)

    def name_object(self, container: str) -> str:
        """A random name, sent as the file's; many hosts give it another one."""
        return f"{uuid.uuid4().hex}.{container}"

    def refuse_unreachable_for(self, base_url: str) -> None:
        """Any service can fetch from it, as far as can be told before."""

    def reach(self, tick: Tick) -> None:
        """Find the server and let it prove who it is; raises ``HostError``."""
        reach(self.name, self._request.url(Known(self.name_object("wav"))), tick, self._ca_file)

    def ask(self, tick: Tick) -> None:
        """GET where uploads go: changes nothing, and tells whether the host is there.

        Whether it takes our keys only the upload tells, except where they are refused with 401: most of
        these hosts answer a GET with a page, 404 or 405, whoever asks.

        Raises:
            HostError: With the code of what is wrong.
        """
        known = Known(self.name_object("wav"))

        async def asking() -> None:
            async with new_client(self._request.url(known), self._ca_file) as client:
                await self._ask(client, known)

        with troubles(self.name):
            awaited(asking, tick, TALK_SECONDS)

    def put(self, path: Path, key: str, object_name: str, report: Report) -> Hosted:
        """Ask first, then upload in one request.

        Raises:
            HostError: With the code of what is wrong. ``host_answer_unusable`` where the address or the way
                to delete cannot be told from the answer: then, if there is a way, it is deleted again.
        """
        upload = Upload(path, report)
        known = Known(object_name)
        url, body = self._request.url(known), self._request.body(upload, known)
        headers = body.headers(self._request.headers(known))

        async def putting() -> Reply:
            async with new_client(url, self._ca_file) as client:
                await self._ask(client, known)
                client.cookies.clear()
                async with client.stream(
                    self._uploader.method, url, content=body.parts(), headers=headers
                ) as answer:
                    if not is_meant_to_redirect(self._uploader, answer.status_code):
                        refuse(answer, self.name)
                    return await reply_of(answer)

        with troubles(self.name):
            reply = awaited(putting, upload.tick, UPLOAD_SECONDS)
        handle = handle_of(self._uploader, self._deletion, Known(object_name, reply))
        try:
            self._refuse_unusable(handle)
            upload.done()
        except BaseException:  # the handle is known here only: now or never
            with suppress(VoiceStudioError):
                self._remove(object_name, handle, lambda: None, _UNDO_SECONDS)
            raise
        ends_at = datetime.now(UTC) + timedelta(minutes=self._minutes)
        return Hosted(key, self.name, object_name, handle.address, ends_at, handle.written())

    def remove(self, object_name: str, handle: str, tick: Tick) -> str:
        """Delete a file, and look whether it is gone; returns the status of that, "" where it is there.

        Raises:
            HostError: ``host_cannot_delete`` where the host was not told how; or what is wrong.
        """
        return self._remove(object_name, Handle.read(handle), tick, TALK_SECONDS)

    def _refuse_unusable(self, handle: Handle) -> None:
        if not handle.address or (self._deletion.url and not handle.delete):
            raise HostError("host_answer_unusable", host=self.name)

    def _remove(self, object_name: str, handle: Handle, tick: Tick, seconds: float) -> str:
        with troubles(self.name):
            return awaited(lambda: self._remover.remove(object_name, handle), tick, seconds)

    async def _ask(self, client: httpx.AsyncClient, known: Known) -> None:
        headers = self._request.headers(known)
        kept = {name: value for name, value in headers.items() if not name.lower().startswith("content-")}
        async with client.stream("GET", self._request.url(known), headers=kept) as answer:
            status = answer.status_code
            if status in _DOWN or (status == httpx.codes.UNAUTHORIZED and headers):
                refuse(answer, self.name)


def make_custom(config: HostConfig, secrets: Mapping[str, str]) -> CustomHost:
    """The host of a configuration.

    Raises:
        SetupError: ``uploader_not_supported``, ``uploader_unreadable`` or ``host_field_invalid``.
    """
    values = config.values
    deletion = Deletion(
        values.get("delete_method") or "DELETE",
        _delete_url(secrets.get("delete_url", "").strip()),
        read_fields(said, "delete_headers") if (said := secrets.get("delete_headers", "").strip()) else None,
    )
    uploader = read_uploader(secrets["uploader"])
    return CustomHost(config.name, uploader, deletion, minutes_of(values), values.get("ca_file", ""))


def _delete_url(text: str) -> Template | None:
    """The address of deletions: it must tell one file from another, or it might delete a whole folder."""
    if not text:
        return None
    found = read_text(text, "delete_url")
    if not found.needs_answer:
        one, other = (filled(found, Known(name)) for name in ("a.wav", "b.wav"))
        if "filename" not in found.names or one == other or not is_web_address(one):
            raise field_invalid("delete_url")
    return found
