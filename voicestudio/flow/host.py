"""Put a sample where the service can fetch it, rehearse that, and take it away again."""

import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Final

from voicestudio.flow.tools import Studio
from voicestudio.model.errors import HostError, OutcomeUnknownError, VoiceStudioError
from voicestudio.model.hosted import Hosted
from voicestudio.model.progress import Cancelled, Report, Tick
from voicestudio.model.sample import Prepared

_SURELY_READ: Final = frozenset({"reply_server_error", "reply_not_json", "reply_without_voice_id"})
"""Unknown outcomes in which a whole reply came: the service does not fetch the sample any more."""

_GATEWAY_GAVE_UP: Final = frozenset({502, 504, *range(520, 528)})
"""Statuses in which not the service answered but something before it, while the service may still fetch."""


_CANCELLED_SECONDS: Final = 3.0
"""How long a cancelled upload may take to be removed; what is left then is removed a little later."""


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
        tick = _until(time.monotonic() + _CANCELLED_SECONDS)
        raise
    finally:
        # What happened to the clone matters more than what happens here: the journal line stays open.
        with suppress(VoiceStudioError):
            if not postponed:
                sweep(studio, attempt_key, tick)


def _put(studio: Studio, attempt_key: str, file: Prepared, report: Report) -> Hosted:
    key = uuid.uuid4().hex
    name = studio.host.name_object(file.facts.container)
    studio.library.note_hosting(key, attempt_key, host=studio.profile.host, object_name=name, at=studio.now())
    placed = studio.host.put(file.path, key, name, report)
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
        kind = content_type.split(";")[0].strip().lower()
        if kind.startswith("text/") or kind in {"application/json", "application/xhtml+xml"}:
            raise HostError("rehearsal_not_audio", content_type=kind)
        if sha256 != file.sha256:
            raise HostError("rehearsal_differs", bytes=size, expected=file.facts.bytes)


def sweep(studio: Studio, attempt_key: str = "", tick: Tick | None = None) -> int:
    """Take away what may still lie on a host: of one attempt, or everything that is due.

    Args:
        studio: The tools.
        attempt_key: Of one attempt only.
        tick: Called while a host is waited for; raises ``Cancelled`` to leave the rest for later.

    Returns:
        How many objects could not be removed; they stay in the journal, due again later.
    """
    left = 0
    for pending in studio.library.pending_removals(studio.now(), attempt_key):
        try:
            proof = studio.host_of(pending.host).remove(pending.object_name, pending.handle, tick or _patient)
        except (VoiceStudioError, Cancelled) as error:
            code = error.code if isinstance(error, VoiceStudioError) else "host_silent"
            studio.library.note_not_removed(pending.key, studio.now(), code)
            left += 1
            continue
        if proof:
            studio.library.note_removed(pending.key, studio.now(), proof)
        else:
            studio.library.note_not_removed(pending.key, studio.now(), "host_refused")
            left += 1
    return left


def _patient() -> None:
    """Wait as long as the host's own time-outs allow."""


def _until(deadline: float) -> Tick:
    def tick() -> None:
        if time.monotonic() > deadline:
            raise Cancelled

    return tick
