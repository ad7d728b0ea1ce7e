"""What a server can be told to get wrong, and the replies that it then gives."""

from dataclasses import dataclass, replace
from typing import ClassVar, Literal, Self, get_args

from tests.servers.page_messages import Json, Reply, error_reply, html_reply, json_reply

# A good reply, but the demo answers: 403, 404, 200 and HTML, 200 and no bytes, never.
DemoFault = Literal["demo_403", "demo_404", "demo_html", "demo_empty", "demo_slow"]
FaultName = Literal[
    "status",  # `status`, `reason`, `message`, `retry_after`; or `body` as it is
    "html",  # an HTML page with `status`
    "base_resp",  # 200, {"base_resp": {"status_code": code, "status_msg": message}}
    "drop_request",  # the connection ends before the whole body was read
    # From here on the request is checked, and the voice is made and charged:
    "drop_reply",  # the connection ends without a byte of reply
    "hang",  # no reply until the server is closed
    "short_body",  # Content-Length is larger than what is sent before the end
    "cut_json",  # half the JSON, with the length of that half
    "no_voice_id",  # 200 without voice_id
    "demo_missing",  # 200 without demo_audio_url though text and model were given
    DemoFault,
]
VOICELESS = frozenset({"status", "html", "base_resp", "drop_request"})


@dataclass(frozen=True, slots=True)
class AnyFault:
    """What the next `times` calls of its kind get instead of a good answer.

    Attributes:
        name: What goes wrong, one of `names`.
        times: How many calls meet it.
        status: Of "status" (500 unless told) and "html" (200 unless told).
        reason: Of "status".
        message: Of "status" and "base_resp".
        retry_after: Of "status": the Retry-After header.
        body: Of "status": instead of the flat error body.
        code: Of "base_resp": its status_code.
    """

    names: ClassVar[tuple[str, ...]] = ()
    name: str
    times: int = 1
    status: int | None = None
    reason: str = "FAULT"
    message: str = "fault"
    retry_after: str | None = None
    body: bytes | None = None
    code: int = 2038

    def __post_init__(self) -> None:
        """Refuse names that do not exist."""
        if self.name not in self.names:
            raise ValueError(self.name)

    def used(self) -> Self | None:
        """What the call after this one meets."""
        return replace(self, times=self.times - 1) if self.times > 1 else None


@dataclass(frozen=True, slots=True)
class Fault(AnyFault):
    """A fault of clone posts.

    Attributes:
        makes_voice: With "status", "html" and "base_resp": check, make and charge first.
    """

    names = get_args(FaultName)
    name: FaultName
    makes_voice: bool = False


def status_reply(fault: AnyFault) -> Reply:
    """Say the status, and why, in the flat error body or in the fault's own."""
    flat = error_reply(fault.status or 500, fault.reason, fault.message)
    wait = {"Retry-After": fault.retry_after} if fault.retry_after else {}
    body = flat.body if fault.body is None else fault.body
    return replace(flat, body=body, headers=wait)


def spoil(fault: AnyFault, value: Json) -> Reply:
    """Make the faulty reply; `value` is what a good one would say."""
    good = json_reply(200, value)
    half = len(good.body) // 2
    what = {"status_code": fault.code, "status_msg": fault.message}
    replies = {
        "status": status_reply(fault),
        "html": html_reply(fault.status or 200),
        "base_resp": json_reply(200, {"base_resp": what}),
        "short_body": replace(good, unsent=half, headers={"Connection": "close"}),
        "cut_json": replace(good, body=good.body[:half]),
    }
    return replies.get(fault.name, good)
