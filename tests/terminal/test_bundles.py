"""``voicestudio export`` and ``import``: a voice leaves as one file and comes back."""

import getpass
import io
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.terminal.conftest import TEXT, Run, files_of

Ann = dict[str, Any]


@pytest.fixture
def bundle(run: Run, ann: Ann, tmp_path: Path) -> Path:
    """Ann and a speech of hers as a bundle."""
    assert run("speak", "Ann", TEXT, "-o", tmp_path / "speech.wav").code == 0
    said = run("export", "Ann", "-o", tmp_path / "ann.voicestudio")
    assert (said.code, said.err) == (0, "")
    size = (tmp_path / "ann.voicestudio").stat().st_size
    assert said.out == f"1 voice with 3 audio files in {tmp_path / 'ann.voicestudio'} ({size} bytes).\n"
    return tmp_path / "ann.voicestudio"


def typing(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    """A person at a terminal who enters these."""
    entered = iter(lines)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(getpass, "getpass", lambda _prompt: next(entered))


def piped(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content), encoding="utf-8"))


def test_a_voice_comes_back_in_another_data_folder(
    run: Run, bundle: Path, data: Path, tmp_path: Path
) -> None:
    elsewhere = ("--data-dir", str(tmp_path / "elsewhere"))
    said = run(*elsewhere, "import", bundle)
    assert (said.code, said.err, said.out) == (0, "", "1 voice added: Ann.\n")
    here, there = (run(*place, "voices", "--json").json["voices"] for place in ((), elsewhere))
    paths = ("demo_path", "sample_path", "hours_left")
    assert [{**one, **dict.fromkeys(paths)} for one in here] == [
        {**one, **dict.fromkeys(paths)} for one in there
    ]
    assert files_of(tmp_path / "elsewhere") == [name for name in files_of(data) if name.startswith("library")]


def test_what_is_here_already_is_said_to_be(run: Run, bundle: Path, ann: Ann) -> None:
    assert run("import", bundle).out == "1 voice here already, with all that the bundle has.\n"
    Path(ann["demo_path"]).unlink()
    assert run("import", bundle).out == "1 voice completed: Ann.\n"
    assert Path(ann["demo_path"]).is_file()


def test_with_json_there_is_one_object(run: Run, ann: Ann, tmp_path: Path) -> None:
    file = tmp_path / "b.voicestudio"
    said = run("export", ann["voice_id"], "-o", file, "--json")
    assert said.json == {
        "bundle": str(file),
        "sealed": False,
        "voices": 1,
        "files": 2,
        "missing": 0,
        "bytes": file.stat().st_size,
    }
    here = {"voice_id": ann["voice_id"], "name": "Ann"}
    assert run("import", file, "--json").json == {"added": [], "merged": [], "unchanged": [here]}
    said = run("--data-dir", tmp_path / "elsewhere", "import", file, "--json")
    assert said.json == {"added": [here], "merged": [], "unchanged": []}


def test_all_is_every_voice_with_those_in_the_bin(run: Run, ann: Ann, tmp_path: Path) -> None:
    run("voice", "remove", "Ann")
    said = run("export", "--all", "-o", tmp_path / "b.voicestudio", "--json")
    assert said.json["voices"] == 1


def test_audio_that_the_library_lacks_is_told(run: Run, ann: Ann, tmp_path: Path) -> None:
    Path(ann["demo_path"]).unlink()
    said = run("export", "Ann", "-o", tmp_path / "b.voicestudio")
    assert (said.code, said.lines) == (
        0,
        ["1 audio file is missing in the library, and so in the bundle."],
    )


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["-o", "b.voicestudio"], "option_invalid"),
        (["Ann", "--all", "-o", "b.voicestudio"], "option_invalid"),
        (["Ann"], "option_invalid"),
        (["Ann", "-o", "b.zip"], "output_type_unknown"),
        (["Bob", "-o", "b.voicestudio"], "voice_not_found"),
        (["Ann", "-o", "there.voicestudio"], "bundle_exists"),
    ],
)
@pytest.mark.usefixtures("ann")
def test_what_cannot_be_exported_is_a_usage_error(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], code: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "there.voicestudio").write_bytes(b"mine")
    said = run("export", *words, "--json")
    assert (said.code, said.json["error"]["code"]) == (2, code)
    assert [path.name for path in tmp_path.glob("*.voicestudio")] == ["there.voicestudio"]
    assert (tmp_path / "there.voicestudio").read_bytes() == b"mine"


def test_a_file_is_replaced_when_told(run: Run, bundle: Path) -> None:
    before = bundle.read_bytes()
    said = run("export", "Ann", "-o", bundle)
    assert (said.code, said.lines) == (
        2,
        [f"There is a file {bundle} already. Nothing was written. Choose another name, or say --replace."],
    )
    bundle.write_bytes(b"")
    assert run("export", "Ann", "-o", bundle, "--replace").code == 0
    assert bundle.read_bytes() == before


@pytest.mark.parametrize("name", ["nowhere/b.voicestudio", "x" * 300 + ".voicestudio"])
def test_a_place_that_cannot_be_written_is_an_answer(run: Run, ann: Ann, tmp_path: Path, name: str) -> None:
    said = run("export", "Ann", "-o", tmp_path / name, "--json")
    assert (said.code, said.json["error"]["code"]) == (1, "output_not_writable")


@pytest.mark.usefixtures("light_seal")
def test_a_bundle_is_sealed_with_a_line_of_standard_input(
    run: Run, ann: Ann, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, elsewhere = tmp_path / "b.voicestudio", ("--data-dir", str(tmp_path / "elsewhere"))
    piped(monkeypatch, "Grüße 你好\r\n".encode())
    assert run("export", "Ann", "-o", file, "--passphrase", "--json").json["sealed"] is True
    said = run(*elsewhere, "import", file)
    assert (said.code, said.lines) == (
        1,
        [f"{file} is sealed with a passphrase. Say --passphrase, and enter it."],
    )
    piped(monkeypatch, b"wrong\n")
    said = run(*elsewhere, "import", file, "--passphrase")
    assert (said.code, said.lines[0].startswith(f"The passphrase does not open {file}.")) == (1, True)
    piped(monkeypatch, "Grüße 你好".encode())
    assert run(*elsewhere, "import", file, "--passphrase").out == "1 voice added: Ann.\n"


@pytest.mark.usefixtures("light_seal")
def test_a_person_enters_the_passphrase_twice(
    run: Run, ann: Ann, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "b.voicestudio"
    typing(monkeypatch, "secret", "sceret")
    said = run("export", "Ann", "-o", file, "--passphrase")
    assert said.code == 2
    assert "the two passphrases differ" in said.err
    assert not file.exists()
    typing(monkeypatch, "secret", "secret")
    assert run("export", "Ann", "-o", file, "--passphrase").code == 0
    typing(monkeypatch, "secret")
    assert run("import", file, "--passphrase").code == 0


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\n"])
def test_a_passphrase_that_is_none_is_refused(
    run: Run, ann: Ann, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    piped(monkeypatch, content)
    said = run("export", "Ann", "-o", tmp_path / "b.voicestudio", "--passphrase")
    assert said.code == 2
    assert not (tmp_path / "b.voicestudio").exists()


@pytest.mark.parametrize("name", ["missing.voicestudio", "x" * 300])
def test_what_is_no_bundle_is_told(run: Run, tmp_path: Path, name: str) -> None:
    said = run("import", tmp_path / name, "--json")
    assert (said.code, said.json["error"]["code"]) == (1, "bundle_unreadable")


def test_a_strange_name_is_shown_so_that_it_does_nothing(run: Run, ann: Ann, tmp_path: Path) -> None:
    file, name = tmp_path / "b.voicestudio", "[bold]<b>\x1b[31mred\u202e"
    assert run("voice", "rename", "Ann", name).code == 0
    assert run("export", "--all", "-o", file).code == 0
    said = run("--data-dir", tmp_path / "elsewhere", "import", file)
    assert said.out == '1 voice added: "[bold]<b>\\u001b[31mred\\u202e".\n'
