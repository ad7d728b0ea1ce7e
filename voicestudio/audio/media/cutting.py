"""Take stretches out of a sound while it is decoded, with edges so soft that no click is heard."""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from voicestudio.audio.media.decoding import Block, Samples
from voicestudio.model.measures import Stretch

FADE_SECONDS: Final = 0.005


def cut(blocks: Iterator[Block], keep: Sequence[Stretch]) -> Iterator[Block]:
    """Yield what lies within the stretches.

    Args:
        blocks: The sound, from its beginning.
        keep: Stretches in order and apart; none for all of it.
    """
    if not keep:
        yield from blocks
        return
    begins, samples_before, rate_before = 0.0, 0, 0
    for block in blocks:
        if block.rate != rate_before:  # whole samples of one rate are counted: seconds would drift
            begins += samples_before / rate_before if rate_before else 0.0
            samples_before, rate_before = 0, block.rate
        first = samples_before
        samples_before += block.samples.shape[1]
        for stretch in keep:
            part = _within(block, first, stretch, begins)
            if part.shape[1]:
                yield Block(part, block.rate, block.byte_position)
        if begins + samples_before / block.rate >= keep[-1].end:
            return


def _within(block: Block, first: int, stretch: Stretch, begins: float) -> Samples:
    """The part of a block, whose first sample has this number, that lies in a stretch; faded at its ends."""
    rate, length = block.rate, block.samples.shape[1]
    start, end = (round((moment - begins) * rate) for moment in (stretch.start, stretch.end))
    low, high = max(start - first, 0), min(end - first, length)
    if low >= high:
        return block.samples[:, :0]
    numbers = np.arange(first + low, first + high)
    fade = max(1, round(FADE_SECONDS * rate))
    from_start = (
        numbers - start + 1 if start > 0 else np.full_like(numbers, fade)
    )  # a file's own start is whole
    inside = np.minimum(from_start, end - numbers) / np.float32(fade)
    faded: Samples = block.samples[:, low:high] * np.minimum(inside, 1).astype(np.float32)
    return faded
