"""Bring the catalogues up to what the source says, and compile them: ``make translations``.

What is new stands there as unfinished, what is gone is dropped, what was translated stays.
"""

import subprocess
import sys
from pathlib import Path
from typing import Final

import PySide6

from catalogues import NUMERUS_FORMS, file_of, merged, read, written
from translation_sources import NotASentenceError, Source, sources

ROOT: Final = Path(__file__).parents[2]
FOLDER: Final = ROOT / "resources" / "translations"


def main() -> int:
    """Update every catalogue; say how many sentences each still lacks."""
    try:
        found = sources(ROOT / "voicestudio")
    except NotASentenceError as error:
        print(error, file=sys.stderr)
        return 1
    for language in NUMERUS_FORMS:
        lacking = update(language, found)
        print(f"{language:<6}{len(found)} sentences, {lacking} to be translated")
        compiled(file_of(FOLDER, language))
    return 0


def update(language: str, found: list[Source]) -> int:
    """Write the catalogue of a language anew; returns how many sentences it lacks."""
    path = file_of(FOLDER, language)
    entries = merged(found, read(path), NUMERUS_FORMS[language])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(written(language, entries), encoding="utf-8", newline="\n")
    return sum(not entry.finished for entry in entries)


def compiled(path: Path) -> Path:
    """Compile a catalogue for the program; what is unfinished is left out and is said in English.

    Raises:
        subprocess.CalledProcessError: The catalogue cannot be read.
    """
    result = path.with_suffix(".qm")
    command: list[str | Path] = [compiler(), "-silent", "-nounfinished", path, "-qm", result]
    subprocess.run(command, check=True, capture_output=True)
    return result


def compiler() -> Path:
    """Qt's own ``lrelease``, out of the wheel of PySide6-Essentials."""
    folder = Path(PySide6.__file__).parent
    return next(path for path in (folder / "lrelease", folder / "lrelease.exe") if path.exists())


if __name__ == "__main__":
    sys.exit(main())
