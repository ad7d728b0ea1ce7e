"""``voicestudio library``: where it lies, whether it is whole, copies, and putting one back."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.library import damage
from tests.library.conftest import key_of
from tests.terminal.conftest import Run
from voicestudio.library.database import FILE_NAME
from voicestudio.local.running import Running


@pytest.fixture
def folder(run: Run, data: Path) -> Path:
    """A library with a copy of today."""
    damage.filled(data / "library")
    run("library", "copy")
    return data / "library"


def copies_in(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "copies").iterdir())


def test_where_prints_the_folder_alone_and_opens_nothing(run: Run, data: Path) -> None:
    said = run("library", "where")
    assert (said.code, said.out, said.err) == (0, f"{data / 'library'}\n", "")
    assert run("library", "where", "--json").json == {"folder": str(data / "library")}
    assert not data.exists()


def test_a_whole_library_is_said_to_be_so_with_its_copies(run: Run, folder: Path) -> None:
    said = run("library", "check")
    assert (said.code, said.err) == (0, "")
    first, *copies = said.out.splitlines()
    assert first == f"The library is whole: {damage.VOICES} voices."
    assert [line.rpartition(" ")[2] for line in copies] == copies_in(folder)[::-1]
    told = run("library", "check", "--json").json
    assert (told["whole"], told["voices"], told["without_audio"], told["set_aside"]) == (
        True,
        damage.VOICES,
        0,
        0,
    )
    assert all(copy["whole"] for copy in told["copies"])


def test_check_tells_of_audio_that_is_missing_or_nobodys_and_of_damaged_copies(
    run: Run, folder: Path
) -> None:
    (folder / "audio" / key_of(3) / "sample.wav").unlink()
    (folder / "audio" / key_of(900)).mkdir()
    (folder / "audio" / key_of(900) / "speech.mp3").write_bytes(b"sound")
    (folder / "copies" / copies_in(folder)[0]).write_bytes(b"rubbish")
    said = run("library", "check")
    assert said.code == 0
    assert "1 voice lacks audio" in said.out
    assert f"set aside: {folder / 'unowned'}" in said.out
    assert "  damaged" in said.out
    told = run("library", "check", "--json").json
    assert (told["without_audio"], told["set_aside"]) == (1, 1)
    assert [copy["whole"] for copy in told["copies"]].count(False) == 1


def test_a_search_index_that_is_damaged_is_written_anew(run: Run, folder: Path) -> None:
    damage.change_row(folder, "UPDATE voice_search_data SET block = x'00' WHERE id > 10")
    said = run("library", "check")
    assert (said.code, said.out.splitlines()[1]) == (0, "Its search index was not, and was written anew.")
    assert not run("library", "check", "--json").json["search_written_anew"]


def test_copy_makes_one_and_tells_where(run: Run, folder: Path) -> None:
    told = run("library", "copy", "--json").json
    assert Path(told["path"]).is_file()
    assert told["name"] in copies_in(folder)


@pytest.mark.parametrize("words", [("library", "check"), ("library", "copy"), ("voices",)])
def test_a_damaged_library_says_how_to_get_the_copy_back(
    run: Run, folder: Path, words: tuple[str, ...]
) -> None:
    damage.destroy_header(folder)
    said = run(*words)
    assert said.code == 1
    assert said.err.startswith("The library is damaged. Its last copy is of 20")
    assert "voicestudio library restore" in said.err
    told = run(*words, "--json").json
    assert told["error"]["facts"]["copy"] == copies_in(folder)[-1]


def test_damage_in_the_middle_is_found_by_check_before_the_next_daily_copy(run: Run, folder: Path) -> None:
    damage.overwrite_page_with(folder, b"mark 0007 ")
    said = run("library", "check", "--json")
    assert (said.code, said.json["error"]["code"]) == (1, "library_damaged")


def test_restore_puts_the_copy_back_and_tells_what_it_did(run: Run, folder: Path) -> None:
    damage.overwrite_page_with(folder, b"mark 0007 ")
    said = run("library", "restore", "--yes")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("The copy of 20")
    (damaged,) = folder.glob("library-damaged-*.sqlite3")
    assert f"The damaged file is kept: {damaged}" in said.out
    assert run("library", "check", "--json").json["voices"] == damage.VOICES


def test_restore_tells_a_script_the_same(run: Run, folder: Path) -> None:
    (name, *_) = copies_in(folder)
    damage.destroy_header(folder)
    told: dict[str, Any] = run("library", "restore", "--yes", "--copy", name, "--json").json
    assert (told["restored"], told["copy"]["name"]) == (True, name)
    assert (told["voices_taken_over"], told["attempts_taken_over"], told["folders_without_row"]) == (0, 0, 0)


def test_what_lies_in_nobodys_folder_after_restoring_is_told(run: Run, folder: Path) -> None:
    library = damage.opened(folder)
    damage.add_voice(library, 900)
    library.close()
    damage.destroy_header(folder)
    said = run("library", "restore", "--yes")
    assert "1 folder of audio belongs to no voice now" in said.out
    assert (folder / "audio" / key_of(900) / "sample.wav").exists()


@pytest.mark.parametrize(
    ("words", "code", "error"),
    [
        ((), 2, "restore_not_confirmed"),
        (("--yes", "--copy", "library-1.sqlite3"), 2, "copy_not_found"),
        (("--copy", "../settings.json", "--yes"), 2, "copy_not_found"),
    ],
)
def test_restore_changes_nothing_unless_it_is_meant(
    run: Run, folder: Path, words: tuple[str, ...], code: int, error: str
) -> None:
    damage.destroy_header(folder)
    before = damage.files_of(folder)
    said = run("library", "restore", *words, "--json")
    assert (said.code, said.json["error"]["code"]) == (code, error)
    assert damage.files_of(folder) == before


@pytest.mark.parametrize("happens", [damage.destroy_header, damage.lose])
def test_without_a_copy_there_is_nothing_to_restore(
    run: Run, data: Path, happens: Callable[[Path], None]
) -> None:
    happens(damage.filled(data / "library"))
    said = run("library", "restore", "--yes", "--json")
    assert (said.code, said.json["error"]["code"]) == (1, "library_without_copy")


def test_a_whole_library_is_not_restored(run: Run, folder: Path) -> None:
    before = (folder / FILE_NAME).read_bytes()
    said = run("library", "restore", "--yes")
    assert (said.code, said.out) == (0, "The library is whole; nothing was changed.\n")
    assert run("library", "restore", "--json").json == {"restored": False}
    assert (folder / FILE_NAME).read_bytes() == before


def test_while_another_program_runs_nothing_is_restored(run: Run, folder: Path, data: Path) -> None:
    damage.destroy_header(folder)
    program = (
        "import sys; from pathlib import Path; from voicestudio.local.running import Running\n"
        "running = Running(Path(sys.argv[1])); print('ready', flush=True)\n"
        "sys.stdin.readline(); running.close()"
    )
    command = [sys.executable, "-c", program, str(data / "running")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout
        other.stdout.readline()
        said = run("library", "restore", "--yes", "--json")
        other.communicate("\n", timeout=60)
    assert (said.code, json.loads(said.out)["error"]["code"]) == (1, "library_locked")
    assert run("library", "restore", "--yes").code == 0


def test_a_program_that_runs_and_one_that_is_gone_are_told_apart(data: Path) -> None:
    mine = Running(data / "running")
    assert not mine.others_run()
    (data / "running" / f"{'d' * 32}.lock").touch()
    assert not mine.others_run(), "nobody holds that lock"
    twin = Running(data / "running")
    assert mine.others_run()
    assert twin.others_run()
    twin.close()
    assert not mine.others_run()
    mine.close()
