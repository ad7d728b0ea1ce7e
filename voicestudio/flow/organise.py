"""Put the library in order: names, notes, tags, colours, the bin. Nothing of it costs anything."""

import re
from collections.abc import Iterable
from typing import Final

from voicestudio.flow.tools import Library, Studio
from voicestudio.model.errors import LibraryError, SetupError
from voicestudio.model.rules import BIN_LIFETIME, TAG_CHARACTERS_MOST
from voicestudio.model.voice import Voice

_COLOUR: Final = re.compile(r"#[0-9a-f]{6}")


def name_of(typed: str) -> str:
    """A voice's name as it was typed, without the spaces around it; raises ``SetupError`` ``name_empty``."""
    name = typed.strip()
    if not name:
        raise SetupError("name_empty")
    return name


def tag_of(typed: str) -> str:
    """A tag as it was typed, in one line and without spaces around it.

    Raises:
        SetupError: ``tag_empty`` or ``tag_too_long``.
    """
    tag = " ".join(typed.split())
    if not tag:
        raise SetupError("tag_empty")
    if len(tag) > TAG_CHARACTERS_MOST:
        raise SetupError("tag_too_long", characters=len(tag), allowed=TAG_CHARACTERS_MOST)
    return tag


def colour_of(typed: str) -> str:
    """A colour as #rrggbb in small letters; "" for ``none``. Raises ``SetupError`` ``colour_invalid``."""
    colour = typed.strip().lower()
    if colour == "none":
        return ""
    if not _COLOUR.fullmatch(colour):
        raise SetupError("colour_invalid", colour=typed)
    return colour


def found(library: Library, wanted: Iterable[str], *, in_bin: bool = False) -> tuple[Voice, ...]:
    """Voices by id or name, each once, in the order they were asked for.

    Raises:
        SetupError: ``voice_not_found``, ``voice_not_in_bin`` or ``voice_ambiguous`` for the first that does
            not name one voice.
    """
    voices: dict[str, Voice] = {}
    for one in wanted:
        voice = _found(library, one, in_bin=in_bin)
        voices[voice.key] = voice
    return tuple(voices.values())


def empty_bin(studio: Studio) -> int:
    """Forget voices that have lain in the bin for 30 days; tells how many.

    A library that refuses now does not stop what asked for this: the next start tries again.
    """
    try:
        return studio.library.empty_bin(studio.now() - BIN_LIFETIME)
    except LibraryError:
        return 0


def _found(library: Library, wanted: str, *, in_bin: bool) -> Voice:
    try:
        return library.find(wanted, in_bin=in_bin)
    except SetupError as error:
        if in_bin and error.code == "voice_not_found":
            raise SetupError("voice_not_in_bin", voice=wanted) from None
        raise
