"""The table that ships: the stock voices at a few knots, and how some hundred mixes of them sound."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from io import BytesIO
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from voicestudio.sandbox.matched.blending import Blending, FloatArray
from voicestudio.sandbox.matched.mapping import Mapping as SoundMapping

FILE: Final = "stock-voices.npz"
SHA256: Final = "6b572cb6891af2628ccca15fc6605cd09415b20a9b6fc98ca385ed9686bbfc29"


@dataclass(frozen=True)
class Table:
    """What the maintainer's build measured (resources/voices/SOURCES.md).

    Attributes:
        names: Of the stock voices.
        knots: Phonemes of a text at which their packs are kept, shape (knots,).
        packs: Shape (voices, knots, 256).
        vocabulary: Number of each phoneme.
        numbers: Of the mixes, shape (mixes,): one that spoke without a voice is left out.
        mixes: Weights of the mixes that were spoken, shape (mixes, 2, voices); the stock voices come first.
        embeddings: How each sounded to the speaker encoder, shape (mixes, 256).
        pitch_hz: Median F0 of each, shape (mixes,).
    """

    names: tuple[str, ...]
    knots: FloatArray
    packs: FloatArray
    vocabulary: Mapping[str, int]
    numbers: NDArray[np.int16]
    mixes: FloatArray
    embeddings: FloatArray
    pitch_hz: FloatArray

    @cached_property
    def blending(self) -> Blending:
        """The space of all mixes."""
        return Blending(self.packs, self.knots)

    @cached_property
    def mapping(self) -> SoundMapping:
        """From a place in that space to how it sounds."""
        return SoundMapping(self.blending.coordinates(self.mixes), self.embeddings, self.pitch_hz)


@cache
def open_table(folder: Path) -> Table:
    """The table in a folder, opened once in a program.

    Raises:
        RuntimeError: It is missing, or not the one that ships.
    """
    try:
        content = (folder / FILE).read_bytes()
    except OSError:
        raise RuntimeError("the table of the stock voices is missing") from None
    if hashlib.sha256(content).hexdigest() != SHA256:
        raise RuntimeError("the table of the stock voices is not the one that ships")
    return read_table(content)


def read_table(content: bytes) -> Table:
    """Read a table's file, whoever made it."""
    with np.load(BytesIO(content), allow_pickle=False) as held:
        return Table(
            names=tuple(str(name) for name in held["names"]),
            knots=held["knots"].astype(np.float32),
            packs=held["packs"].astype(np.float32),
            vocabulary=json.loads(str(held["vocabulary"])),
            numbers=held["numbers"],
            mixes=held["mixes"].astype(np.float32),
            embeddings=held["embeddings"].astype(np.float32),
            pitch_hz=held["pitch_hz"].astype(np.float32),
        )
