"""One paid call: written down before it is made, its reply on disk before it is read, never repeated."""

import threading
from collections.abc import Callable
from contextlib import suppress

from voicestudio.flow.tools import KeepReply, Studio
from voicestudio.model.calls import RawReply
from voicestudio.model.errors import LibraryError, OutcomeUnknownError, VoiceStudioError
from voicestudio.model.progress import Cancelled
from voicestudio.model.voice import AttemptState


def pay(
    studio: Studio,
    attempt_key: str,
    send: Callable[[KeepReply], RawReply],
    when_late: Callable[[], None],
) -> RawReply:
    """Make a paid call under an attempt that is already planned.

    Args:
        studio: The tools.
        attempt_key: The planned attempt.
        send: Makes the call; hands the raw reply to what it is given before it returns it.
        when_late: Called, perhaps on another thread, when the reply came after nobody waited any more.

    Raises:
        OutcomeUnknownError: The call may have been accepted; the attempt is ``unknown``. A cancelled wait is
            this too: the service cannot be told to stop.
        Cancelled: The wait ended while nothing was under way; nothing was sent.
        VoiceStudioError: The call was surely not accepted; the attempt is ``failed``.
    """
    lock = threading.Lock()
    waiting = True
    kept: RawReply | None = None

    def keep(raw: RawReply) -> None:
        nonlocal kept
        with lock:
            kept = raw  # memory first: a library that refuses must not lose what was paid for
            studio.library.keep_reply(attempt_key, raw)
            late = not waiting
        if late:
            when_late()

    try:
        studio.library.advance(attempt_key, AttemptState.SENT, studio.now())
    except LibraryError:
        with suppress(LibraryError):
            studio.library.forget_attempt(attempt_key)  # nothing was sent: it must not stand in the way
        raise
    try:
        return send(keep)
    except Cancelled:
        with suppress(LibraryError):
            studio.library.advance(attempt_key, AttemptState.FAILED, studio.now())
        raise
    except BaseException as error:
        with lock:
            waiting = False
            if kept is not None:
                return kept  # it came all the same, and it may have cost money: use it
            known = _what_it_means(error)
            settle_as_failed(studio, attempt_key, known)
        raise known from error


def _what_it_means(error: BaseException) -> VoiceStudioError:
    """An error of the call itself says what became of it; after any other nobody can tell."""
    if isinstance(error, VoiceStudioError) and not isinstance(error, LibraryError):
        return error
    return OutcomeUnknownError("wait_cancelled" if isinstance(error, KeyboardInterrupt) else "reply_cut")


def settle_as_failed(studio: Studio, attempt_key: str, error: VoiceStudioError) -> None:
    """Write down an error: ``unknown`` where the call may have been charged, ``failed`` where not.

    A library that refuses must not hide the error itself; the next start settles the attempt then.
    """
    unknown = isinstance(error, OutcomeUnknownError)
    state = AttemptState.UNKNOWN if unknown else AttemptState.FAILED
    with suppress(LibraryError):
        studio.library.advance(attempt_key, state, studio.now(), error.code)
