"""What is said of an export and an import that went well."""

from collections.abc import Iterator, Mapping, Sequence

from voicestudio.model.bundle import Exported, Imported
from voicestudio.texts.language import say, say_many
from voicestudio.texts.printable import in_one_line
from voicestudio.texts.wording import listed


def exported_line(exported: Exported, file: str) -> str:
    """What is in a bundle, and where it lies."""
    return say(
        "{voices} with {files} in {file} ({bytes} bytes).",
        voices=say_many("1 voice", "{count} voices", exported.voices),
        files=say_many("1 audio file", "{count} audio files", exported.files),
        file=file,
        bytes=exported.bytes,
    )


def missing_line(missing: int) -> str:
    """That the library itself lacks files."""
    return say_many(
        "1 audio file is missing in the library, and so in the bundle.",
        "{count} audio files are missing in the library, and so in the bundle.",
        missing,
    )


def imported_lines(imported: Imported, names: Mapping[str, str]) -> Iterator[str]:
    """What became of the voices of a bundle; names by our own ids."""
    if imported.added:
        added = _names(imported.added, names)
        yield say_many(
            "1 voice added: {names}.", "{count} voices added: {names}.", len(imported.added), names=added
        )
    if imported.merged:
        merged = _names(imported.merged, names)
        yield say_many(
            "1 voice completed: {names}.",
            "{count} voices completed: {names}.",
            len(imported.merged),
            names=merged,
        )
    if imported.unchanged:
        yield say_many(
            "1 voice here already, with all that the bundle has.",
            "{count} voices here already, with all that the bundle has.",
            len(imported.unchanged),
        )
    if not (imported.added or imported.merged or imported.unchanged):
        yield say("The bundle holds no voice.")


_NAMES_MOST = 10


def _names(keys: Sequence[str], names: Mapping[str, str]) -> str:
    """Names as plain text: they may come from a stranger."""
    shown = listed(in_one_line(names[key]) for key in keys[:_NAMES_MOST])
    if len(keys) <= _NAMES_MOST:
        return shown
    return say_many("{names} and 1 more", "{names} and {count} more", len(keys) - _NAMES_MOST, names=shown)
