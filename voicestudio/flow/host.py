"""Put a sample where the service can fetch it, rehearse that, and take it away again."""

import ipaddress
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Final, Protocol, runtime_checkable

from voicestudio.flow.tools import Studio
from voicestudio.model.errors import HostError, OutcomeUnknownError, VoiceStudioError
from voicestudio.model.hosted import Hosted, PendingRemoval
from voicestudio.model.loopback import is_loopback, is_loopback_address
from voicestudio.model.profile import Profile
from voicestudio.model.progress import Cancelled, Report, Tick
from voicestudio.model.sample import Prepared

_SURELY_READ: Final = frozenset({"reply_server_error", "reply_not_json", "reply_without_voice_id"})
"""Unknown outcomes in which a whole reply came: the service does not fetch the sample any more."""

_GATEWAY_GAVE_UP: Final = frozenset({502, 504, *range(520, 528)})
"""Statuses in which not the service answered but something before it, while the service may still fetch."""


_CANCELLED_SECONDS: Final = 3.0
"""How long a cancelled upload may take to be removed; what is left then is removed a little later."""

SWEEP_SECONDS: Final = 6.0
"""The most that start and exit wait for hosts, all together; what is left is due again later."""
_OBJECT_SECONDS: Final = 3.0
"""The most of it for one object: a mute host shall leave time for another."""
_WHOLE_HOST: Final = frozenset(
    {"host_unreachable", "host_name_unknown", "host_tls_failed", "host_silent", "host_cut"}
)
"""What is wrong with a host, not with one object of it."""


@runtime_checkable
class ServesAlready(Protocol):
    """A host to which nothing is uploaded: the person's own address gives the sample already."""

    @property
    def served_address(self) -> str:
        """The address."""


@contextmanager
def hosted(
    studio: Studio, attempt_key: str, files: Sequence[Prepared], report: Report
) -> Iterator[list[Hosted]]:
    """Put files on the host, and take them away at the end, whatever happened.

    After an outcome that is unknown because no reply came, the objects stay until their address dies: the
    service may still be fetching. What cannot be removed stays in the journal and is swept later.

    Raises:
        HostError: An upload failed; nothing is left on the host or it stands in the journal.
    """
    placed: list[Hosted] = []
    postponed = False
    tick: Tick = _patient
    try:
        placed.extend(_put(studio, attempt_key, file, report) for file in files)
        yield placed
    except OutcomeUnknownError as error:
        gave_up = error.facts.get("status") in _GATEWAY_GAVE_UP
        if placed and (gave_up or error.code not in _SURELY_READ):
            postponed = True
            with suppress(VoiceStudioError):
                studio.library.postpone_removal(attempt_key, max(item.ends_at for item in placed))
        raise
    except Cancelled:
        tick = until(time.monotonic() + _CANCELLED_SECONDS)
        raise
    finally:
        # What happened to the clone matters more than what happens here: the journal line stays open.
        with suppress(VoiceStudioError):
            if not postponed:
                sweep(studio, attempt_key, tick)


def _put(studio: Studio, attempt_key: str, file: Prepared, report: Report) -> Hosted:
    key, host = uuid.uuid4().hex, studio.host
    name = host.name_object(file.facts.container)
    if isinstance(host, ServesAlready):  # nothing leaves this computer, and nothing is to be removed
        return host.put(file.path, key, name, report)
    studio.library.note_hosting(key, attempt_key, host=studio.profile.host, object_name=name, at=studio.now())
    placed = host.put(file.path, key, name, report)
    if placed.handle:
        studio.library.note_hosted(key, placed.handle)
    return placed


def rehearse(studio: Studio, placed: Sequence[Hosted], files: Sequence[Prepared], report: Report) -> None:
    """Fetch each hosted file as a stranger would and compare it, before anything is paid.

    Raises:
        HostError: Not reachable, not audio, or not the same bytes. Nothing was charged.
    """
    for item, file in zip(placed, files, strict=True):
        sha256, size, content_type = studio.stranger.fetch(item.address, report)
        refuse_page(content_type)
        if sha256 != file.sha256:
            raise HostError("rehearsal_differs", bytes=size, expected=file.facts.bytes)


def refuse_page(content_type: str) -> str:
    """What an address calls that which it gives, without parameters.

    Raises:
        HostError: ``rehearsal_not_audio``: it is a page or a message, whatever was put there.
    """
    kind = content_type.split(";", maxsplit=1)[0].strip().lower()
    if kind.startswith("text/") or kind in {"application/json", "application/xhtml+xml"}:
        raise HostError("rehearsal_not_audio", content_type=kind)
    return kind


def notes_on_way(way: Sequence[tuple[str, Sequence[str]]], profile: Profile) -> tuple[str, ...]:
    """Whether a service can fetch along a way, as far as it can be told from here.

    Args:
        way: Scheme and server of every hop, and the network addresses of its name.
        profile: Whose service. One on this computer fetches from wherever we do.

    Returns:
        For a service on this computer what would be wrong for another, keys into ``texts/hosts.py``.

    Raises:
        HostError: ``rehearsal_not_public`` or ``rehearsal_not_https`` at some hop.
    """
    is_near = profile.is_sandbox or is_loopback_address(profile.base_url)
    notes = []
    for origin, addresses in way:
        scheme, _, target = origin.partition("://")
        shut = next((address for address in addresses if not _is_public(address)), "")
        if not is_near and shut:
            raise HostError("rehearsal_not_public", target=target, address=shut)
        if not is_near and scheme != "https":
            raise HostError("rehearsal_not_https", target=target)
        notes += ["address_on_this_computer" if is_loopback(shut) else "address_not_public"] if shut else []
        notes += ["address_not_https"] if scheme != "https" else []
    return tuple(dict.fromkeys(notes))


def _is_public(address: str) -> bool:
    """Neither this computer nor its own network: 10/8, 172.16/12, 192.168/16, fc00::/7, link-local."""
    found = ipaddress.ip_address(address)
    inner = found.ipv4_mapped if isinstance(found, ipaddress.IPv6Address) else None
    return (inner or found).is_global


def sweep(studio: Studio, attempt_key: str = "", tick: Tick | None = None) -> int:
    """Take away what may still lie on a host: of one attempt, or everything that is due.

    Args:
        studio: The tools.
        attempt_key: Of one attempt only.
        tick: Called while a host is waited for; raises ``Cancelled`` to leave the rest for later.

    Returns:
        How many objects could not be removed; they stay in the journal, due again later.
    """
    pending = studio.library.pending_removals(studio.now(), attempt_key)
    return sum(bool(_left_by(studio, one, tick or _patient)) for one in pending)


def sweep_for(
    studio: Studio,
    pending: Sequence[PendingRemoval],
    seconds: float = SWEEP_SECONDS,
    *,
    each: float = _OBJECT_SECONDS,
) -> int:
    """Take away what may still lie on hosts, and wait for them no longer than a person would.

    Args:
        studio: The tools.
        pending: What to take away.
        seconds: For all of it; an object whose turn does not come is due as before.
        each: The most of it for one object.

    Returns:
        How many objects are left.
    """
    end = time.monotonic() + seconds
    left = 0
    failing: dict[str, str] = {}
    for one in pending:
        if one.host in failing:
            studio.library.note_not_removed(one.key, studio.now(), failing[one.host])
            left += 1
        elif time.monotonic() >= end:
            left += 1
        elif code := _left_by(studio, one, until(min(end, time.monotonic() + each))):
            left += 1
            if code in _WHOLE_HOST:
                failing[one.host] = code
    return left


def _left_by(studio: Studio, pending: PendingRemoval, tick: Tick) -> str:
    """Take one object away and write down what came of it; the code of why it is left, "" for gone."""
    try:
        proof = studio.host_of(pending.host).remove(pending.object_name, pending.handle, tick)
        code = "" if proof else "host_refused"
    except VoiceStudioError as error:
        proof, code = "", error.code
    except Cancelled:
        proof, code = "", "host_silent"
    if code:
        studio.library.note_not_removed(pending.key, studio.now(), code)
    else:
        studio.library.note_removed(pending.key, studio.now(), proof)
    return code


def _patient() -> None:
    """Wait as long as the host's own time-outs allow."""


def until(deadline: float) -> Tick:
    """A tick that raises ``Cancelled`` from a moment of ``time.monotonic`` on."""

    def tick() -> None:
        if time.monotonic() > deadline:
            raise Cancelled

    return tick
