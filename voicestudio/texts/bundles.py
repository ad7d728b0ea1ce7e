"""What is said of an export and an import that went well."""

from collections.abc import Iterator, Mapping, Sequence

from voicestudio.model.bundle import Exported, Imported
from voicestudio.texts.printable import in_one_line


def exported_line(exported: Exported, file: str) -> str:
    """What is in a bundle, and where it lies."""
    files = "1 audio file" if exported.files == 1 else f"{exported.files} audio files"
    return f"{_voices(exported.voices)} with {files} in {file} ({exported.bytes} bytes)."


def missing_line(missing: int) -> str:
    """That the library itself lacks files."""
    files = "1 audio file is" if missing == 1 else f"{missing} audio files are"
    return f"{files} missing in the library, and so in the bundle."


def imported_lines(imported: Imported, names: Mapping[str, str]) -> Iterator[str]:
    """What became of the voices of a bundle; names by our own ids."""
    if imported.added:
        yield f"{_voices(len(imported.added))} added: {_names(imported.added, names)}."
    if imported.merged:
        yield f"{_voices(len(imported.merged))} completed: {_names(imported.merged, names)}."
    if imported.unchanged:
        yield f"{_voices(len(imported.unchanged))} here already, with all that the bundle has."
    if not (imported.added or imported.merged or imported.unchanged):
        yield "The bundle holds no voice."


def _voices(count: int) -> str:
    return "1 voice" if count == 1 else f"{count} voices"


_NAMES_MOST = 10


def _names(keys: Sequence[str], names: Mapping[str, str]) -> str:
    """Names as plain text: they may come from a stranger."""
    shown = ", ".join(in_one_line(names[key]) for key in keys[:_NAMES_MOST])
    return shown if len(keys) <= _NAMES_MOST else f"{shown} and {len(keys) - _NAMES_MOST} more"
