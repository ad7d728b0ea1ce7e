"""The figures of the benchmark, from embeddings and texts."""

import re
from collections.abc import Sequence

import numpy as np

from tests.bench.voice.recordings import FloatArray


def cosines(targets: FloatArray, answers: FloatArray) -> FloatArray:
    """Of each answer with its own target: both (n, numbers), unit vectors."""
    own: FloatArray = np.einsum("ij,ij->i", targets, answers)
    return own


def ranks(targets: FloatArray, answers: FloatArray) -> list[int]:
    """At which place each answer finds its own target among all of them, 1 for the first.

    What all recordings share against all synthetic speech would hide who is meant: each side is centred.
    """
    centred = [side - side.mean(axis=0) for side in (answers, targets)]
    unit = [side / np.maximum(np.linalg.norm(side, axis=1, keepdims=True), 1e-9) for side in centred]
    alike = unit[0] @ unit[1].T
    own = np.diag(alike)[:, None]
    return [int(one) for one in (alike > own).sum(axis=1) + 1]


def words_wrong(text: str, heard: str) -> float:
    """Word errors: insertions, deletions and exchanges, over the words of the text."""
    wanted, found = (_words(one) for one in (text, heard))
    row = list(range(len(found) + 1))
    for at, word in enumerate(wanted, 1):
        above, row[0] = row[0], at
        for to, other in enumerate(found, 1):
            above, row[to] = row[to], min(row[to] + 1, row[to - 1] + 1, above + (word != other))
    return row[-1] / len(wanted)


def picked(found: Sequence[int]) -> str:
    """How many find their own target first."""
    return f"{sum(one == 1 for one in found)}/{len(found)}"


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z']+", text.lower())
