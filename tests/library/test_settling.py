"""A person settles only what is unknown: whatever is known by then stays as it is."""

import pytest

from tests.library.conftest import AT, SECOND, attempt_of, key_of, voice_of
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.calls import RawReply
from voicestudio.model.voice import AttemptState


def test_an_unknown_attempt_is_settled_once(library: LocalLibrary) -> None:
    library.plan(attempt_of(key_of(1)))
    library.advance(key_of(1), AttemptState.UNKNOWN, AT, "reply_cut")
    assert library.settle(key_of(1), AT + SECOND, "marked_lost")
    settled = library.attempt(key_of(1))
    assert (settled.state, settled.error_code, settled.ended_at) == (
        AttemptState.FAILED,
        "marked_lost",
        AT + SECOND,
    )
    assert not library.settle(key_of(1), AT + 2 * SECOND, "tried_again")
    assert library.attempt(key_of(1)) == settled


@pytest.mark.parametrize("state", sorted(set(AttemptState) - {AttemptState.UNKNOWN}))
def test_what_is_known_is_not_settled(library: LocalLibrary, state: AttemptState) -> None:
    library.plan(attempt_of(key_of(1)))
    library.advance(key_of(1), state, AT, "audio_refused")
    before = library.attempt(key_of(1))
    assert not library.settle(key_of(1), AT + SECOND, "marked_lost")
    assert library.attempt(key_of(1)) == before


def test_a_reply_that_another_program_kept_meanwhile_is_not_settled_away(
    library: LocalLibrary, twin: LocalLibrary
) -> None:
    library.plan(attempt_of(key_of(1)))
    library.advance(key_of(1), AttemptState.UNKNOWN, AT, "reply_cut")
    twin.keep_reply(key_of(1), RawReply(200, b"{}"))
    assert not library.settle(key_of(1), AT, "marked_lost")
    assert twin.save_voice(voice_of(attempt_of(key_of(1))), AT) == library.voice(key_of(1))


def test_nobodys_attempt_is_not_found(library: LocalLibrary) -> None:
    with pytest.raises(KeyError):
        library.settle(key_of(1), AT, "marked_lost")
