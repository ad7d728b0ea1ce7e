"""Ask once more for what was asked for before: from the library's own copy of sample and prompt."""

from voicestudio.flow.tools import Studio
from voicestudio.model.balance import Balance
from voicestudio.model.sample import ClonePrompt
from voicestudio.model.voice import Attempt, CloneRequest, Voice


def same_request(
    studio: Studio, asked: Attempt | Voice, *, again: bool, balance_before: Balance | None = None
) -> CloneRequest | None:
    """The request behind an attempt or a voice; None where the library has no sample of it any more.

    Args:
        studio: The tools.
        asked: What was asked for.
        again: Also where a voice of this sample lives, or may live.
        balance_before: What the account held when the person last saw it.
    """
    folder = studio.library.folder(asked.key)
    sample = folder / asked.sample_file
    if not asked.sample_file or not sample.is_file():
        return None
    prompt = ClonePrompt(folder / asked.prompt_file, asked.prompt_text) if asked.prompt_file else None
    return CloneRequest(
        sample,
        asked.name,
        asked.settings,
        prompt,
        rights_confirmed=True,  # they were, or there would be neither attempt nor voice
        again=again,
        balance_before=balance_before,
        source_sha256=asked.source_sha256,
        checked_sha256=asked.sample_sha256,  # a copy that was damaged or exchanged is not sent
    )
