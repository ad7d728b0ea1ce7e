"""From sentences that were read to a sample, and the best of them to the clone prompt."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Final

from voicestudio.flow.tools import Audio, TakeStore
from voicestudio.model import rules
from voicestudio.model.errors import LibraryError
from voicestudio.model.measures import Measures, Stretch
from voicestudio.model.progress import Report
from voicestudio.model.sample import ClonePrompt
from voicestudio.model.script import ReadSentence

_ROOM: Final = 0.3  # seconds of the room that are kept on either side: a pause of the reader's own
_PAUSE_LEAST: Final = 0.45  # seconds between two sentences; silence fills up what the takes have not
_PROMPT_SECONDS: Final = (2.0, rules.PROMPT_SECONDS_BELOW - 0.2)  # under 8 s whatever a decoder adds
_OVERLAP_MOST: Final = 1.0  # seconds of a sentence's end after its mark; what is more belongs to both sides
_NO_BREAK_SPACES: Final = str.maketrans({"\u00a0": " ", "\u202f": " "})


def sentences_of(
    audio: Audio, texts: Sequence[str], take: Path, marks: Sequence[float], report: Report
) -> list[ReadSentence]:
    """What was read in a take: one sentence, or several with a mark where the reader went on.

    Args:
        audio: Files of sound.
        texts: The sentences in the order they were read; those without speech are left out.
        take: The recording.
        marks: Seconds of each step to the next sentence; fewer than texts where the reader stopped before.
        report: Told (done, total).

    Raises:
        SampleError: The take cannot be read.
    """
    examined = audio.measure(take, report)
    measures, seconds = examined.measures, examined.facts.seconds
    if measures is None:
        return []
    edges = [0.0, *sorted(min(mark, seconds) for mark in marks), seconds]
    windows = [Stretch(start, end) for start, end in pairwise(edges)]
    found = (
        _sentence(text.translate(_NO_BREAK_SPACES), take, window, measures)
        for text, window in zip(texts, windows, strict=False)
    )
    return [sentence for sentence in found if sentence is not None]


def _sentence(text: str, take: Path, window: Stretch, measures: Measures) -> ReadSentence | None:
    speech = [one for one in measures.speech if one.shared(window) > min(one.seconds / 2, _OVERLAP_MOST)]
    if not speech:
        return None
    spoken = Stretch(max(speech[0].start, window.start), min(speech[-1].end, window.end))
    around = Stretch(max(window.start, spoken.start - _ROOM), min(window.end, spoken.end + _ROOM))
    clipped = any(place.start < spoken.end and spoken.start <= place.end for place in measures.clipped)
    return ReadSentence(text, take, around, spoken, measures.snr_db, clipped)


def join(audio: Audio, takes: TakeStore, read: Sequence[ReadSentence]) -> tuple[ReadSentence, ...]:
    """Make one take of the sentences, with a reader's pauses between them; their own takes are put aside.

    Returns:
        The same sentences, as they lie in the new take.

    Raises:
        SampleError: A take cannot be read, or was recorded with other settings than the first.
        LibraryError: The new take cannot be written.
    """
    parts, placed, begins = [], [], 0.0
    for sentence, following in zip(read, [*read[1:], None], strict=True):
        room = sentence.stretch.end - sentence.speech.end
        room += following.speech.start - following.stretch.start if following else _PAUSE_LEAST
        silence = max(0.0, _PAUSE_LEAST - room)
        parts.append((sentence.path, sentence.stretch, silence))
        placed.append((sentence, begins - sentence.stretch.start))
        begins += sentence.stretch.seconds + silence
    try:
        target = takes.new_file()
        audio.join(parts, target)
        path = takes.finish(target)
    except OSError as error:
        raise LibraryError.of_disk(error) from error
    for own in dict.fromkeys(sentence.path for sentence in read):
        takes.remove(own)
    return tuple(
        replace(one, path=path, stretch=one.stretch.moved(by), speech=one.speech.moved(by))
        for one, by in placed
    )


def best_for_prompt(read: Sequence[ReadSentence]) -> ReadSentence | None:
    """The sentence that makes the best clone prompt: under 8 s, unclipped, the longest of the cleanest."""
    fitting = [one for one in read if may_be_prompt(one) and not one.clipped]
    return max(fitting, key=lambda one: (round(one.snr_db / 6), one.stretch.seconds), default=None)


def may_be_prompt(sentence: ReadSentence) -> bool:
    """Whether the service takes this sentence as the clip of a clone prompt."""
    least, most = _PROMPT_SECONDS
    right_length = least <= sentence.stretch.seconds <= most
    return right_length and rules.ends_with_punctuation(sentence.text)


def prompt_of(audio: Audio, sentence: ReadSentence, folder: Path) -> ClonePrompt:
    """Cut a sentence out as a clip with its transcript.

    Raises:
        SampleError: The take cannot be read.
        LibraryError: The clip cannot be written.
    """
    name = f"{sentence.path.stem}-{round(sentence.stretch.start * 1000)}-prompt.wav"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        audio.join([(sentence.path, sentence.stretch, 0.0)], folder / name)
    except OSError as error:
        raise LibraryError.of_disk(error) from error
    return ClonePrompt(folder / name, sentence.text)
