"""The table of a batch: what is read of it, and what is told of rows that are wrong."""

from pathlib import Path

import pytest

from voicestudio.flow.read_batch import COLUMNS, read_batch
from voicestudio.model.batch import ROWS_MOST, BatchItem
from voicestudio.model.calls import CloneSettings
from voicestudio.model.errors import SetupError
from voicestudio.model.sample import ClonePrompt


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return tmp_path / "voices.csv"


def written(table: Path, text: str, encoding: str = "utf-8") -> Path:
    table.write_bytes(text.encode(encoding))
    return table


def refusal(table: Path) -> SetupError:
    with pytest.raises(SetupError) as caught:
        read_batch(table)
    return caught.value


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("separator", [",", ";"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_every_column_is_read_in_any_form(
    table: Path, tmp_path: Path, encoding: str, separator: str, end: str
) -> None:
    header = list(reversed(COLUMNS))
    row = [" Slow. ", '"a; B;;A"', '"So, it; is."', "clip.wav", "YES", "no", "0.5", "speech-02-hd"]
    row += ['"Hello, ""you""; all."', "  Jörg   B. ", "sub/a b.wav"]
    rows = [separator.join(header), separator.join(row), ""]
    (item,) = read_batch(written(table, end.join(rows), encoding)).items
    assert item == BatchItem(
        tmp_path / "sub/a b.wav",
        "Jörg B.",
        CloneSettings('Hello, "you"; all.', "speech-02-hd", 0.5, False, True),
        ClonePrompt(tmp_path / "clip.wav", "So, it; is."),
        ("A", "B"),
        "Slow.",
        2,
    )


def test_only_the_file_is_needed(table: Path, tmp_path: Path) -> None:
    items = read_batch(written(table, f"file,name,text\nx.wav\n{tmp_path}/y.mp3,, \nz.wav,,Hi.\n")).items
    assert items == (
        BatchItem(tmp_path / "x.wav", "x", line=2),
        BatchItem(tmp_path / "y.mp3", "y", line=3),
        BatchItem(tmp_path / "z.wav", "z", CloneSettings("Hi.", "speech-2.8-hd"), line=4),
    )


def test_lines_are_those_an_editor_counts(table: Path) -> None:
    text = 'file,notes\n\na.wav,"one\ntwo"\n,\nb.wav,x\nc.wav,x,y\n'
    read = read_batch(written(table, text))
    assert [item.line for item in read.items] == [3, 6]
    assert [problem.line for problem in read.problems] == [7]


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        (",0.5,,,,,", "batch_cell_empty"),
        ("a.wav,-0.01,,,,,", "accuracy_out_of_range"),
        ("a.wav,1.01,,,,,", "accuracy_out_of_range"),
        ("a.wav,nan,,,,,", "batch_cell_invalid"),
        ("a.wav,much,,,,,", "batch_cell_invalid"),
        ("a.wav,,perhaps,,,,", "batch_cell_invalid"),
        ("a.wav,,,speech-2.8-hd,,,", "model_without_text"),
        ("a.wav,,,speech-01-hd,Hi.,,", "model_unknown"),
        (f"a.wav,,,,{'x' * 2001},,", "text_too_long"),
        ("a.wav,,,,,Just so.,", "prompt_incomplete"),
        (f"a.wav,,,,,,{'t' * 101}", "tag_too_long"),
        ("a.wav,,,,,,,", "batch_row_too_wide"),
        ("a\0.wav,,,,,,", "batch_cell_invalid"),
    ],
)
def test_a_row_that_is_wrong_is_told_with_its_line_and_the_others_are_read(
    table: Path, cells: str, code: str
) -> None:
    header = "file,accuracy,noise_reduction,model,text,prompt_text,tags"
    read = read_batch(
        written(table, f"{header}\nx.wav,0,,,,,\n{cells}\ny.wav,1,,,{'x' * 2000},,{'t' * 100}\n")
    )
    assert [(problem.line, problem.error.code) for problem in read.problems] == [(3, code)]
    assert [item.line for item in read.items] == [2, 4]


@pytest.mark.parametrize(("cell", "accuracy"), [("0,7", 0.7), ("0", 0.0), ("1", 1.0), ("", None)])
def test_an_accuracy_may_have_a_decimal_comma(table: Path, cell: str, accuracy: float | None) -> None:
    (item,) = read_batch(written(table, f"file;accuracy\na.wav;{cell}\n")).items
    assert item.settings.accuracy == accuracy


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "batch_column_missing"),
        ("name\nAnn\n", "batch_column_missing"),
        ("file,colour,size\na,b,c\n", "batch_columns_unknown"),
        ("file,name,\na,b,c\n", "batch_columns_unknown"),
        ("file,name,File\na,b,c\n", "batch_unreadable"),
        ("file,name\n", "batch_empty"),
        ("file,name\n\n,\n", "batch_empty"),
        ('file,name\na.wav,"never ends\nb.wav,B\n', "batch_unreadable"),
        ('file,name\na.wav,"x"y\n', "batch_unreadable"),
    ],
)
def test_what_is_no_table_of_a_batch_is_refused_as_a_whole(table: Path, text: str, code: str) -> None:
    assert refusal(written(table, text)).code == code


def test_unknown_columns_are_named(table: Path) -> None:
    error = refusal(written(table, "file,Colour,size\n"))
    assert error.facts["columns"] == "Colour, size"


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
def test_other_encodings_are_refused(table: Path, encoding: str) -> None:
    assert refusal(written(table, "file,name\na.wav,Jörg\n", encoding)).code == "batch_unreadable"


@pytest.mark.parametrize("name", ["none.csv", ".", "a\0b"])
def test_what_cannot_be_opened_is_refused(tmp_path: Path, name: str) -> None:
    assert refusal(tmp_path / name).code == "batch_unreadable"


def test_there_is_a_most_of_rows(table: Path) -> None:
    rows = "file\n" + "a.wav\n" * ROWS_MOST
    assert len(read_batch(written(table, rows)).items) == ROWS_MOST
    assert refusal(written(table, rows + "a.wav\n")).code == "batch_too_long"
