"""Bundles: voices with their audio in one file, to be kept, handed over, and taken in again."""

from typing import Final

KEY_NAME: Final = "key.age"
SEALED_NAME: Final = "bundle.age"
SEALED_ENTRIES: Final = frozenset({KEY_NAME, SEALED_NAME})
"""All that a sealed bundle holds."""

SPEECH_STEM: Final = "speech"
"""Of the audio of a speech, in the folder that bears its key."""
