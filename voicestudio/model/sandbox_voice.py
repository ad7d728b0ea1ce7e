"""Which of its voices the sandbox answers with: told wherever one is made or heard."""

from enum import StrEnum


class SandboxVoice(StrEnum):
    """The voices of the sandbox.

    Attributes:
        BLEND: A mix of stock voices of an open neural engine, searched to come near the sample.
        FAST: One neural voice, moved in pitch, tract length and colour.
        SMALL: The small engine, tuned in pitch, pace and colour; every language, robotic.
    """

    BLEND = "blend"
    FAST = "fast"
    SMALL = "small"
