"""The texts to read aloud that ship: one plain file a language, which anyone can add to."""

import re
from functools import cache
from pathlib import Path
from typing import Final

from voicestudio.local.paths import resource
from voicestudio.model.script import Script

_OTHERWISE: Final = "en"
_MARK: Final = "#"


@cache
def scripts() -> tuple[Script, ...]:
    """Every text of ``resources/scripts``, by what the languages call themselves.

    Raises:
        ValueError: a file of ours is broken; names it.
    """
    found = (read_script(file) for file in resource("scripts").glob("*.txt"))
    return tuple(sorted(found, key=lambda script: script.language.casefold()))


def read_script(file: Path) -> Script:
    """Read one text: ``# `` and the language's own name for itself, then one sentence a line.

    Blank lines and further lines that begin with ``#`` are passed over. The file is named by its BCP 47 code.

    Raises:
        ValueError: no heading, no sentence, or not UTF-8; names the file.
        OSError: it cannot be read.
    """
    try:
        heading, *lines = file.read_text(encoding="utf-8").splitlines() or [""]
    except UnicodeDecodeError as error:
        message = f"{file} is not UTF-8"
        raise ValueError(message) from error
    language = heading.removeprefix(_MARK).strip()
    if not heading.startswith(_MARK) or not language:
        message = f"{file} does not begin with '{_MARK} ' and the name of its language"
        raise ValueError(message)
    stripped = (line.strip() for line in lines)
    sentences = tuple(line for line in stripped if line and not line.startswith(_MARK))
    if not sentences:
        message = f"{file} holds no sentence"
        raise ValueError(message)
    return Script(file.stem, language, sentences)


def script_for(code: str) -> Script:
    """The text that suits a BCP 47 code or a locale's name best; English where there is none in its language.

    Codes are compared part by part, whatever their case: "de_AT.UTF-8" is "de" here, and "pt" is "pt-BR".
    """
    asked = _parts(code)
    alike = [script for script in scripts() if _parts(script.code)[0] == asked[0]]
    if not alike:
        return next(script for script in scripts() if script.code == _OTHERWISE)
    return min(alike, key=lambda script: _unlike(_parts(script.code), asked))


def _parts(code: str) -> list[str]:
    """Language, script, region: without a locale's encoding and modifier ("de_DE.UTF-8@euro")."""
    return re.split(r"[-_]", re.split(r"[.@]", code.strip())[0].lower())


def _unlike(parts: list[str], asked: list[str]) -> tuple[int, int, list[str]]:
    """How far two codes of one language are apart: parts that are missing first, then those too many."""
    return len(set(asked) - set(parts)), len(set(parts) - set(asked)), parts
