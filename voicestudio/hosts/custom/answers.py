"""What a custom uploader's host answered: the address of the sample, and how to delete it."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Final
from urllib.parse import urljoin, urlsplit

import httpx

from voicestudio.hosts.custom.sxcu import Uploader
from voicestudio.hosts.custom.sxcu_functions import Known, NotFoundError, Reply
from voicestudio.hosts.custom.sxcu_syntax import Template
from voicestudio.hosts.http import PART_BYTES, refuse_redirect
from voicestudio.model.errors import HostError
from voicestudio.model.loopback import is_loopback

_ANSWER_MOST: Final = 1_048_576
_CODES: Final = {
    401: "host_secret_wrong",
    403: "host_not_permitted",
    404: "host_is_something_else",
    405: "host_is_something_else",
    413: "host_full",
    501: "host_is_something_else",
    507: "host_full",
}
SENT_ELSEWHERE: Final = frozenset({301, 302, 303})
"""The upload is taken, its page is there; 307 and 308 ask for the upload to be sent again, elsewhere."""


@dataclass(frozen=True)
class Handle:
    """What the removal of an object needs: kept in the local library, and nowhere else.

    Attributes:
        delete: The filled-in address of its deletion; "" where the host was not told how to delete.
        address: Its own, for the look whether it is gone.
    """

    delete: str = ""
    address: str = ""

    def written(self) -> str:
        """As it is kept."""
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, text: str) -> "Handle":
        """From what was kept; an empty one where nothing was."""
        try:
            kept = json.loads(text)
            return cls(str(kept["delete"]), str(kept["address"]))
        except (ValueError, KeyError, TypeError):
            return cls()


@dataclass(frozen=True)
class Deletion:
    """How the person says that the host deletes.

    Attributes:
        method: DELETE, GET or POST.
        url: Filled in from the upload's answer; None: there is no way.
        headers: Of the request; keys may be among them. None: those of the upload.
    """

    method: str = "DELETE"
    url: Template | None = None
    headers: Mapping[str, Template] | None = None


async def reply_of(response: httpx.Response) -> Reply:
    """Read an answer, not beyond 1 MB."""
    read = bytearray()
    async for part in response.aiter_bytes(PART_BYTES):
        read += part
        if len(read) > _ANSWER_MOST:
            break
    url = str(response.request.url)
    if response.status_code in SENT_ELSEWHERE:
        with suppress(ValueError):
            url = urljoin(url, response.headers.get("location", ""))
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Reply(bytes(read[:_ANSWER_MOST]).decode(errors="replace"), headers, url)


def refuse(response: httpx.Response, host: str) -> None:
    """Raise ``HostError`` for an answer that is none to go on with."""
    refuse_redirect(response, host)
    if not response.is_success:
        code = _CODES.get(response.status_code, "host_refused")
        raise HostError(code, host=host, status=response.status_code, said="")


def is_meant_to_redirect(uploader: Uploader, status: int) -> bool:
    """Whether the address is in a redirect that is the answer to the upload."""
    names = uploader.address.names if uploader.address else frozenset[str]()
    return status in SENT_ELSEWHERE and bool(names & {"header", "responseurl"})


def handle_of(uploader: Uploader, deletion: Deletion, known: Known) -> Handle:
    """What an answer says; "" for what it does not say or what is no web address."""
    address = known.answer.text.strip()
    if uploader.address:
        address = filled(uploader.address, known)
    delete = filled(deletion.url, known) if deletion.url else ""
    return Handle(delete if is_web_address(delete) else "", address if is_web_address(address) else "")


def filled(template: Template, known: Known) -> str:
    """A text with its expressions filled in; "" where one finds nothing."""
    try:
        return template.fill(known).strip()
    except NotFoundError:
        return ""


def is_web_address(address: str) -> bool:
    """Whether it is https, or http on this computer, and nothing but an address."""
    try:
        parts = urlsplit(address)
        host, _port = parts.hostname or "", parts.port
    except ValueError:
        return False
    safe = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))
    return safe and bool(host) and address.isprintable() and not any(mark in address for mark in ' <>"\\')


def host_of(address: str) -> tuple[str, str, int | None]:
    """Scheme, name and port: credentials go no further than that."""
    parts = urlsplit(address)
    return parts.scheme, parts.hostname or "", parts.port
