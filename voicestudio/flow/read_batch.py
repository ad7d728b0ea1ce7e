"""Read the table of a batch: CSV, one voice a row. All that is wrong with it is told together."""

import csv
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Final, TextIO, TypeVar

from voicestudio.flow.organise import tag_of
from voicestudio.flow.request import refuse_prompt_text, refuse_settings
from voicestudio.model import rules
from voicestudio.model.batch import ROWS_MOST, BatchItem, BatchTable, RowProblem
from voicestudio.model.calls import CloneSettings
from voicestudio.model.errors import SetupError, VoiceStudioError
from voicestudio.model.sample import ClonePrompt

COLUMNS: Final = (
    "file",
    "name",
    "text",
    "model",
    "accuracy",
    "noise_reduction",
    "volume_normalization",
    "prompt_audio",
    "prompt_text",
    "tags",
    "notes",
)
_YES: Final = frozenset({"yes", "true", "1", "y", "x"})
_NO: Final = frozenset({"", "no", "false", "0", "n"})
_Value = TypeVar("_Value")
_Row = tuple[int, list[str]]
"""The line it begins at, and its cells."""


def read_batch(path: Path) -> BatchTable:
    """Read a table: UTF-8 with or without a mark, comma or semicolon, columns of ``COLUMNS`` in any order.

    Relative paths in it start at its own folder. Cells of nothing but spaces count as empty. Whether the
    files are there is not looked at: that is for the check of each sample.

    Raises:
        SetupError: ``batch_unreadable``, ``batch_columns_unknown``, ``batch_column_missing``, ``batch_empty``
            or ``batch_too_long``: it is no table of a batch as a whole.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return _table(path, file)
    except UnicodeDecodeError:
        raise _unreadable(path, "it is not UTF-8") from None
    except csv.Error:
        raise _unreadable(path, "a quotation mark is out of place, or a cell is too long") from None
    except FileNotFoundError:
        raise _unreadable(path, "there is no such file") from None
    except (OSError, ValueError):  # a path with a zero byte in it is a ValueError
        raise _unreadable(path, "it cannot be opened") from None


def _table(path: Path, file: TextIO) -> BatchTable:
    rows = _rows(file)
    columns = _columns(path, next(rows, (0, []))[1])
    items: list[BatchItem] = []
    problems: list[RowProblem] = []
    for line, cells in rows:
        if len(items) + len(problems) == ROWS_MOST:
            raise SetupError("batch_too_long", file=path.name, allowed=ROWS_MOST)
        try:
            items.append(_item(path, line, columns, cells))
        except VoiceStudioError as error:
            problems.append(RowProblem(line, error))
    if not items and not problems:
        raise SetupError("batch_empty", file=path.name)
    return BatchTable(tuple(items), tuple(problems))


def _rows(file: TextIO) -> Iterator[_Row]:
    """Every row that is not blank. The header tells the separator: a semicolon is in no column's name."""
    header = file.readline()
    separator = ";" if header.count(";") > header.count(",") else ","
    reader = csv.reader(chain([header], file), delimiter=separator, strict=True)
    line = 1
    for cells in reader:
        if any(cell.strip() for cell in cells):
            yield line, cells
        line = reader.line_num + 1


def _columns(path: Path, header: Sequence[str]) -> list[str]:
    columns = [cell.strip().casefold() for cell in header]
    unknown = [cell.strip() for cell, name in zip(header, columns, strict=True) if name not in COLUMNS]
    if unknown:
        said = ", ".join(name or "(no name)" for name in unknown)
        raise SetupError("batch_columns_unknown", file=path.name, columns=said, known=", ".join(COLUMNS))
    if len(set(columns)) < len(columns):
        raise _unreadable(path, "a column stands in it twice")
    if "file" not in columns:
        raise SetupError("batch_column_missing", file=path.name)
    return columns


def _item(path: Path, line: int, columns: Sequence[str], cells: Sequence[str]) -> BatchItem:
    """One row; raises ``SetupError`` for the first thing that is wrong with it."""
    if len(cells) > len(columns):
        raise SetupError("batch_row_too_wide", cells=len(cells), columns=len(columns))
    # Spreadsheets leave out empty cells at the end of a row.
    row = dict.fromkeys(COLUMNS, "") | {
        name: cell if cell.strip() else "" for name, cell in zip(columns, cells, strict=False)
    }
    sample = _path(path, row, "file")
    if sample is None:
        raise SetupError("batch_cell_empty", column="file")
    name = " ".join(row["name"].split()) or sample.stem
    settings = _settings(row)
    refuse_settings(settings)
    return BatchItem(sample, name, settings, _prompt(path, row), _tags(row), row["notes"].strip(), line)


def _settings(row: Mapping[str, str]) -> CloneSettings:
    text = row["text"] or None
    model = row["model"].strip() or (rules.MODEL_DEFAULT if text else None)
    accuracy = _cell(row, "accuracy", "0 to 1", _number)
    noise = _cell(row, "noise_reduction", "yes, no", _flag)
    volume = _cell(row, "volume_normalization", "yes, no", _flag)
    return CloneSettings(text, model, accuracy, noise, volume)


def _cell(row: Mapping[str, str], column: str, allowed: str, read: Callable[[str], _Value]) -> _Value:
    try:
        return read(row[column].strip().casefold())
    except ValueError:
        raise SetupError("batch_cell_invalid", column=column, allowed=allowed) from None


def _number(cell: str) -> float | None:
    """A finite number; where the semicolon separates, the comma is often the decimal mark."""
    number = float(cell.replace(",", ".")) if cell else None
    if number is not None and not math.isfinite(number):
        raise ValueError(cell)
    return number


def _flag(cell: str) -> bool:
    if cell not in _YES | _NO:
        raise ValueError(cell)
    return cell in _YES


def _prompt(path: Path, row: Mapping[str, str]) -> ClonePrompt | None:
    audio = _path(path, row, "prompt_audio")
    text = row["prompt_text"].strip()
    if audio is None and not text:
        return None
    if audio is None or not text:
        raise SetupError("prompt_incomplete")
    prompt = ClonePrompt(audio, text)
    refuse_prompt_text(prompt)
    return prompt


def _path(path: Path, row: Mapping[str, str], column: str) -> Path | None:
    cell = row[column].strip()
    if "\0" in cell:
        raise SetupError("batch_cell_invalid", column=column, allowed="the name of a file")
    return path.absolute().parent / cell if cell else None


def _tags(row: Mapping[str, str]) -> tuple[str, ...]:
    """Separated by semicolons; those that differ in case alone are one."""
    tags = [tag_of(tag) for tag in row["tags"].split(";") if tag.strip()]
    return tuple({tag.casefold(): tag for tag in tags}.values())


def _unreadable(path: Path, reason: str) -> SetupError:
    return SetupError("batch_unreadable", file=path.name, reason=reason)
