"""What a custom uploader sends: where to, with which headers, and the file alone or at the end of a form."""

import secrets
from collections.abc import AsyncIterator, Mapping
from typing import Final
from urllib.parse import quote, urlencode

from voicestudio.hosts.custom.answers import is_web_address
from voicestudio.hosts.custom.sxcu import Fields, Uploader
from voicestudio.hosts.custom.sxcu_functions import Known, NotFoundError
from voicestudio.hosts.custom.sxcu_syntax import Template
from voicestudio.hosts.upload import Upload
from voicestudio.model.errors import SetupError

_OWN: Final = frozenset({"host", "content-length", "transfer-encoding", "connection", "expect"})
"""Headers that only the one who sends can know."""


class UploadRequest:
    """The request of an uploader, with its expressions filled in; each may raise ``uploader_unreadable``."""

    def __init__(self, uploader: Uploader) -> None:
        self._uploader = uploader

    def url(self, known: Known) -> str:
        """Where to: https, or this computer."""
        url = _filled(self._uploader.url, known, "RequestURL")
        if not is_web_address(url):
            raise SetupError("uploader_unreadable", part="RequestURL")
        parameters = urlencode(_all(self._uploader.parameters, known, "Parameters"), quote_via=quote)
        return url + ("&" if "?" in url else "?") * bool(parameters) + parameters

    def headers(self, known: Known) -> dict[str, str]:
        """The uploader's own headers."""
        found = _all(self._uploader.headers, known, "Headers")
        if not all(value.isascii() and value.isprintable() for value in found.values()):
            raise SetupError("uploader_unreadable", part="Headers")
        return found

    def body(self, upload: Upload, known: Known) -> "Body":
        """The file, called as it is named here."""
        arguments = _all(self._uploader.arguments, known, "Arguments")
        return Body(upload, known.filename, self._uploader.file_field, arguments)


def _all(fields: Fields, known: Known, part: str) -> dict[str, str]:
    return {name: _filled(value, known, part) for name, value in fields.items()}


def _filled(template: Template, known: Known, part: str) -> str:
    try:
        return template.fill(known)
    except NotFoundError:
        raise SetupError("uploader_unreadable", part=part) from None


class Body:
    """A file on its way.

    Args:
        upload: The file.
        name: What it is called on the host.
        field: Its form field; "" for no form.
        arguments: Form fields before it: copyparty, like others, reads what to do before the file comes.
    """

    def __init__(self, upload: Upload, name: str, field: str, arguments: Mapping[str, str]) -> None:
        self._upload = upload
        self._boundary = secrets.token_hex(16)
        self._head = b""
        self._tail = b""
        if field:
            self._head = b"".join(self._field(key, value) for key, value in arguments.items())
            self._head += self._opening(
                f'name="{_quoted(field)}"; filename="{_quoted(name)}"', upload.content_type
            )
            self._tail = f"\r\n--{self._boundary}--\r\n".encode()

    def headers(self, wanted: Mapping[str, str]) -> dict[str, str]:
        """Headers of the request: the wanted ones, and what only we know."""
        kept = {name: value for name, value in wanted.items() if name.lower() not in _OWN}
        kind = self._upload.content_type
        if self._tail:
            kept = {name: value for name, value in kept.items() if name.lower() != "content-type"}
            kind = f"multipart/form-data; boundary={self._boundary}"
        if "content-type" not in {name.lower() for name in kept}:
            kept["Content-Type"] = kind
        return kept | {"Content-Length": str(len(self._head) + self._upload.size + len(self._tail))}

    async def parts(self) -> AsyncIterator[bytes]:
        """The body; an upload that is stopped lacks the last part of the file at least."""
        if self._head:
            yield self._head
        async for part in self._upload.parts():
            yield part
        if self._tail:
            yield self._tail

    def _field(self, name: str, value: str) -> bytes:
        return self._opening(f'name="{_quoted(name)}"') + value.encode(errors="replace") + b"\r\n"

    def _opening(self, disposition: str, content_type: str = "") -> bytes:
        kind = f"Content-Type: {content_type}\r\n" if content_type else ""
        lines = f"--{self._boundary}\r\nContent-Disposition: form-data; {disposition}\r\n{kind}\r\n"
        return lines.encode(errors="replace")


def _quoted(name: str) -> str:
    """A name between quotation marks, as the HTML standard encodes forms."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
