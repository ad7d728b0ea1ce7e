"""What a speech server can be told to get wrong: of speech posts, of looks at a task, of the balance."""

from dataclasses import dataclass
from typing import Literal, get_args

from tests.servers.page_faults import AnyFault

SpeechFaultName = Literal[
    "status",  # `status`, `reason`, `message`, `retry_after`; or `body` as it is
    "html",  # an HTML page with `status`
    "base_resp",  # 200, {"base_resp": {"status_code": code, "status_msg": message}}
    "drop_request",  # the connection ends before the whole body was read
    # From here on the request is checked, and the text is charged:
    "drop_reply",  # the connection ends without a byte of reply
    "hang",  # no reply until the server is closed
    "short_body",  # Content-Length is larger than what is sent before the end
    "cut_json",  # half the JSON, with the length of that half
    "no_audio",  # 200 without audio: no field, or data null; of a task, no audio once it is done
    "audio_not_audio",  # HTML where the audio should be, in hex or at its address
    "audio_url_403",  # an address, whatever was asked for, and it answers 403
    "as_url",  # an address, though hex was asked for
]
UNCHARGED = frozenset({"status", "html", "base_resp", "drop_request"})
PollFaultName = Literal[
    "task_failed",  # the task has failed, with `reason`, and stays so
    "task_not_found",  # 404 TASK_NOT_FOUND
    "poll_500",  # `status` (500 unless told), `reason`, `message`, `retry_after`
    "poll_html",  # an HTML page with `status`
    "slow",  # the task stays processing, and comes no nearer to its end
]
BalanceFaultName = Literal[
    "status",  # as of a speech post
    "html",
    "base_resp",
    "hang",
    "missing_fields",  # 200 without availableBalance and cashBalance
]


@dataclass(frozen=True, slots=True)
class SpeechFault(AnyFault):
    """A fault of speech posts, at once and as tasks.

    Attributes:
        charges: With "status", "html" and "base_resp": check and charge first.
        by_url: Reply with an address, though hex was asked for, whatever else goes wrong.
    """

    names = get_args(SpeechFaultName)
    name: SpeechFaultName
    charges: bool = False
    by_url: bool = False


@dataclass(frozen=True, slots=True)
class PollFault(AnyFault):
    """A fault of looks at a task that carry the key; `times` is how many looks meet it."""

    names = get_args(PollFaultName)
    name: PollFaultName


@dataclass(frozen=True, slots=True)
class BalanceFault(AnyFault):
    """A fault of balance calls that carry the key."""

    names = get_args(BalanceFaultName)
    name: BalanceFaultName
