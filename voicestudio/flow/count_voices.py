"""Look whether a sample holds more than one voice: a hint, from how its stretches differ among themselves.

It is a step of its own, not a part of the check, which must be as quick as a decode: it takes about a second
for a minute of speech. The window asks for it beside the check.
"""

from collections.abc import Sequence
from math import fsum
from pathlib import Path
from typing import Final

from voicestudio.flow.tools import Audio
from voicestudio.model.likeness import Voiceprint, cosine
from voicestudio.model.progress import Report
from voicestudio.model.sample import Finding

ALIKE_LEAST: Final = 0.72
"""Measured: two groups of stretches are less alike than this in 85 % of the samples that two people speak,
and in 4 % of those that one does (39 people of three packages, 291 pairs)."""
SHARE_LEAST: Final = 0.15
"""Of the stretches, in the smaller group: fewer are a cough, or a sentence in another tone."""
_STRETCHES_LEAST: Final = 4
_ROUNDS: Final = 10


def find_several_voices(audio: Audio, path: Path, report: Report) -> Finding | None:
    """An advice where a sample seems to hold more than one voice, else None.

    Raises:
        SampleError: The file is not readable as sound.
        SetupError: ``likeness_not_installed``.
    """
    alike = alike_apart(audio.voiceprints(path, report))
    if alike is None or alike >= ALIKE_LEAST:
        return None
    return Finding("several_voices", round(alike, 2), ALIKE_LEAST, violation=False)


def alike_apart(stretches: Sequence[Voiceprint]) -> float | None:
    """How alike the two groups are into which stretches fall best; None where they do not fall apart."""
    if len(stretches) < _STRETCHES_LEAST:
        return None
    pairs = [(cosine(a, b), a, b) for at, a in enumerate(stretches) for b in stretches[:at]]
    _, first, second = min(pairs, key=lambda pair: pair[0])
    groups: tuple[list[Voiceprint], list[Voiceprint]] = ([], [])
    for _ in range(_ROUNDS):
        groups = ([], [])
        for stretch in stretches:
            groups[cosine(stretch, second) > cosine(stretch, first)].append(stretch)
        if not all(groups):
            return None
        first, second = map(_mean, groups)
    if min(map(len, groups)) < SHARE_LEAST * len(stretches):
        return None
    return cosine(first, second)


def _mean(group: Sequence[Voiceprint]) -> Voiceprint:
    return tuple(fsum(numbers) / len(group) for numbers in zip(*group, strict=True))
