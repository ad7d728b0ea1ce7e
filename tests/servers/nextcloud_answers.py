"""What a Nextcloud says: listings and errors of WebDAV (RFC 4918, sabre/dav), answers of OCS version 2."""

import json
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from email.message import Message
from typing import Any
from urllib.parse import quote


@dataclass(frozen=True)
class Reply:
    """What is answered."""

    status: int
    body: bytes = b""
    content_type: str = "text/html; charset=UTF-8"
    headers: dict[str, str] = field(default_factory=dict)


class RefusedError(Exception):
    """A rule was broken; ``reply`` says so."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply.status)
        self.reply = reply


def listing(headers: Message, body: bytes, items: list[tuple[str, dict[str, str]]]) -> Reply:
    """A multistatus of what was asked for; RFC 4918: no depth is all depths, which is refused."""
    if headers.get("Depth") not in {"0", "1"}:
        return dav_error(412, "PreconditionFailed")
    asked: set[str] = set()
    if body:
        try:
            root = ET.fromstring(body)  # noqa: S314 - of our own test
        except ET.ParseError:
            return dav_error(400, "BadRequest")
        asked = {one.tag for one in root.iterfind("{DAV:}prop/*")}
    parts = []
    for path, properties in items[: 1 if headers.get("Depth") == "0" else None]:
        told = "".join(
            f"<nc:{name}>{value}</nc:{name}>"
            for name, value in properties.items()
            if f"{{http://nextcloud.org/ns}}{name}" in asked
        )
        parts.append(
            f"<d:response><d:href>{quote(path)}</d:href><d:propstat><d:prop>{told}</d:prop>"
            "<d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>"
        )
    spaces = 'xmlns:d="DAV:" xmlns:nc="http://nextcloud.org/ns"'
    text = f'<?xml version="1.0"?><d:multistatus {spaces}>{"".join(parts)}</d:multistatus>'
    return Reply(207, text.encode(), "application/xml; charset=utf-8")


def dav_error(status: int, name: str) -> Reply:
    text = (
        '<?xml version="1.0" encoding="utf-8"?><d:error xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns">'
        f"<s:exception>Sabre\\DAV\\Exception\\{name}</s:exception><s:message/></d:error>"
    )
    return Reply(status, text.encode(), "application/xml; charset=utf-8")


def ocs(status: int, message: str, data: dict[str, Any] | None = None) -> Reply:
    """Version 2 of OCS: its own status is that of HTTP, but for the three of old."""
    meta = {"status": "ok" if status == 200 else "failure", "statuscode": status, "message": message}
    said = json.dumps({"ocs": {"meta": meta, "data": data if data is not None else []}})
    return Reply({997: 401, 998: 404, 996: 500}.get(status, status), said.encode(), "application/json")
