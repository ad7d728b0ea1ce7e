"""What became of a paid call, in words."""

from collections.abc import Mapping
from typing import Final

from voicestudio.model.voice import Attempt, AttemptState
from voicestudio.texts.errors import ERRORS, words_of
from voicestudio.texts.errors_of_service import OF_SERVICE
from voicestudio.texts.language import Passages, Sentences
from voicestudio.texts.wording import Words

SETTLED: Final[Mapping[str, Words]] = Passages(
    {
        "marked_lost": Words("You marked it as lost.", "It may have been charged."),
        "tried_again": Words("You tried it again.", "It may have been charged twice."),
    }
)

STATES: Final[Mapping[AttemptState, Words]] = Passages(
    {
        AttemptState.PLANNED: Words("It is being prepared.", "Nothing was sent."),
        AttemptState.SENT: Words("It is with the service.", "Wait for its reply."),
        AttemptState.ANSWERED: Words(
            "The service answered.", "It is completed at the next start, without a new call."
        ),
        AttemptState.DONE: Words("It is done.", "Nothing need be done."),
        AttemptState.FAILED: Words("It was stopped.", "Nothing was made."),
        AttemptState.UNKNOWN: OF_SERVICE["program_ended"],
    }
)

_NOT_KEPT: Final = Sentences(
    {"said": "see the reply", "seconds": "a few", "hours": "a few", "status": "not kept"},
    note="in place of a figure that was not kept",
)
"""What is said for the facts of an error, of which an attempt keeps only the code."""


def outcome(attempt: Attempt) -> Words:
    """What is known of an attempt, and what next."""
    if attempt.error_code in SETTLED:
        return SETTLED[attempt.error_code]
    if attempt.error_code in ERRORS:
        return words_of(attempt.error_code, _NOT_KEPT)
    return STATES[attempt.state]
