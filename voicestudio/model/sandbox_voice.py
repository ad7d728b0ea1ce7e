"""Which of its voices the sandbox answers with: told wherever one is made or heard."""

from enum import StrEnum


class SandboxVoice(StrEnum):
    """The voices of the sandbox.

    Attributes:
        BLEND: A mix of stock voices of an open neural engine, searched to come near the sample. English.
        FAST: One neural voice, moved in pitch, tract length and colour. English.
        SMALL: The small engine, tuned in pitch, pace and colour; every language, robotic.
        SMALL_INSTEAD: The same, because the neural voices do not speak this text well, or are damaged.
    """

    BLEND = "blend"
    FAST = "fast"
    SMALL = "small"
    SMALL_INSTEAD = "small_instead"
