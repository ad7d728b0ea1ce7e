"""Exports and imports that are stopped, refused by the disk, or killed: all of it or nothing."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO, Final

import pytest

from tests.library.bundle.conftest import add_speech, add_voice, every_key, files_in, state_of, unheard
from tests.library.conftest import TWIN
from tests.local.unprivileged import run_unprivileged
from voicestudio.library.bundle import storing
from voicestudio.library.bundle import writing as bundle_writing
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.bundle import Imported
from voicestudio.model.errors import LibraryError, SetupError
from voicestudio.model.progress import Cancelled

Open = Callable[[str], LocalLibrary]
PLACES: Final = {
    "while unpacking": "voice_bundles, 'sync', ",
    "after unpacking": "merging.Merging, 'merge', ",
    "with all rows written and none committed": "merging, 'refresh', ",
    "after the commit": "voice_bundles, 'settle', ",
    "between two files that are moved": "",
}
AND_DIE: Final = """
import os, signal, sys
from pathlib import Path
from voicestudio.library import voice_bundles
from voicestudio.library.bundle import incoming, merging
from voicestudio.library.local_library import LocalLibrary

library = LocalLibrary(Path(sys.argv[1]), sys.argv[3], lambda token: True)
calls = 0

def die(*_arguments, **_more):
    os.kill(os.getpid(), signal.SIGKILL)

def moved_one(original):
    def move(self, target):
        global calls
        result = original(self, target)
        if self.parents[1].name == "ready":
            calls += 1
            if calls == 2:
                die()
        return result
    return move

if {place!r} == "between two files that are moved":
    Path.replace = moved_one(Path.replace)
else:
    setattr({target}die)
library.import_bundle(Path(sys.argv[2]), "", lambda done, total: None)
"""


def stopping_at(share: float) -> Callable[[int, int], None]:
    def report(done: int, total: int) -> None:
        if total and done >= share * total:
            raise Cancelled

    return report


@pytest.fixture
def bundle(library: LocalLibrary, tmp_path: Path) -> Path:
    """A bundle of two voices, one with a speech."""
    voice = add_voice(library, 1, name="Ann")
    add_speech(library, 2, voice, "spoken")
    add_voice(library, 3, name="Bob")
    library.tag([voice.key], "Book")
    library.export_bundle(every_key(library), tmp_path / "b.voicestudio", "", unheard)
    return tmp_path / "b.voicestudio"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("place", PLACES)
def test_an_import_that_is_killed_is_all_there_or_not_at_all_after_the_next_start(
    bundle: Path, library: LocalLibrary, place: str, tmp_path: Path, open_library: Open
) -> None:
    folder = tmp_path / "killed"
    program = AND_DIE.format(place=place, target=PLACES[place])
    ended = subprocess.run(
        [sys.executable, "-c", program, str(folder), str(bundle), TWIN], capture_output=True, check=False
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr.decode()
    assert (folder / "incoming").is_dir(), "it was killed in the middle"

    again = open_library("killed")
    assert not (folder / "incoming").exists()
    whole = state_of(library, tmp_path / "library")
    if place in {"after the commit", "between two files that are moved"}:
        assert state_of(again, folder) == whole
        assert again.import_bundle(bundle, "", unheard) == Imported(unchanged=tuple(every_key(library)))
    else:
        assert every_key(again) == []
        assert files_in(folder / "audio") == {}
        again.import_bundle(bundle, "", unheard)
    assert state_of(again, folder) == whole


def test_what_a_running_program_unpacks_is_left_alone(
    bundle: Path, tmp_path: Path, open_library: Open
) -> None:
    folder = tmp_path / "mine" / "incoming" / f"{'c' * 32}-12345678" / "unpacked"
    folder.mkdir(parents=True)
    (folder / "1").write_bytes(b"half a file")
    running = LocalLibrary(tmp_path / "mine", TWIN, lambda token: token == "c" * 32)
    assert (folder / "1").is_file()
    running.import_bundle(bundle, "", unheard)
    assert (folder / "1").is_file()
    running.close()
    open_library("mine")
    assert not (tmp_path / "mine" / "incoming").exists()


@pytest.mark.usefixtures("light_seal")
@pytest.mark.parametrize(("share", "passphrase"), [(0.0, ""), (0.5, ""), (1.0, ""), (0.5, "secret")])
def test_an_import_that_is_stopped_leaves_nothing(
    bundle: Path, library: LocalLibrary, open_library: Open, share: float, passphrase: str
) -> None:
    tmp_path = bundle.parent
    if passphrase:
        bundle = bundle.with_name("sealed.voicestudio")
        library.export_bundle(every_key(library), bundle, passphrase, unheard)
    fresh = open_library("fresh")
    with pytest.raises(Cancelled):
        fresh.import_bundle(bundle, passphrase, stopping_at(share))
    assert every_key(fresh) == []
    assert files_in(tmp_path / "fresh" / "audio") == {}
    assert not (tmp_path / "fresh" / "incoming").exists()


@pytest.mark.usefixtures("light_seal")
@pytest.mark.parametrize(("share", "passphrase"), [(0.0, ""), (0.5, ""), (1.0, ""), (0.5, "secret")])
def test_an_export_that_is_stopped_leaves_nothing_and_what_was_there(
    library: LocalLibrary, bundle: Path, share: float, passphrase: str
) -> None:
    before = bundle.read_bytes()
    with pytest.raises(Cancelled):
        library.export_bundle(every_key(library), bundle, passphrase, stopping_at(share), replace=True)
    assert bundle.read_bytes() == before
    assert not list(bundle.parent.glob("*.part"))


def test_a_report_tells_every_byte(
    library: LocalLibrary, bundle: Path, tmp_path: Path, open_library: Open
) -> None:
    told: list[tuple[int, int]] = []
    library.export_bundle(every_key(library), tmp_path / "c", "", lambda *now: told.append(now))
    size = sum(len(content) for content in files_in(tmp_path / "library" / "audio").values())
    assert (told[0], told[-1]) == ((0, size), (size, size))
    assert told == sorted(told)
    told.clear()
    open_library("fresh").import_bundle(bundle, "", lambda *now: told.append(now))
    assert (told[0], told[-1]) == ((0, size), (size, size))


def test_a_file_that_is_there_is_only_replaced_when_told(library: LocalLibrary, bundle: Path) -> None:
    before = bundle.read_bytes()
    with pytest.raises(SetupError) as caught:
        library.export_bundle([], bundle, "", unheard)
    assert caught.value.code == "bundle_exists"
    assert bundle.read_bytes() == before
    library.export_bundle([], bundle, "", unheard, replace=True)
    assert len(bundle.read_bytes()) < len(before)


def test_a_bundle_is_its_owners_alone(bundle: Path) -> None:
    if os.name == "posix":
        assert bundle.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("target", ["nowhere/b.voicestudio", "folder", "x" * 300])
def test_a_place_that_cannot_be_written_is_an_answer(
    library: LocalLibrary, bundle: Path, tmp_path: Path, target: str
) -> None:
    (tmp_path / "folder").mkdir()
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(SetupError) as caught:
        library.export_bundle(every_key(library), tmp_path / target, "", unheard, replace=True)
    assert caught.value.code == "output_not_writable"
    assert sorted(tmp_path.rglob("*")) == before


EXPORT_AND_SAY: Final = """
import sys
from pathlib import Path
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.errors import VoiceStudioError
library = LocalLibrary(Path(sys.argv[1]), "a" * 32, lambda _token: True)
target = Path(sys.argv[2])
try:
    library.export_bundle([voice.key for voice in library.voices()], target, sys.argv[3], lambda *_: None)
except VoiceStudioError as error:
    print(error.code, [path.name for path in target.parent.iterdir()])
"""


def test_a_folder_that_may_not_be_written_is_an_answer(bundle: Path, place: Path, tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    said = run_unprivileged("-c", EXPORT_AND_SAY, str(place), str(folder / "b"), "")
    folder.chmod(0o700)
    assert said.stdout == "output_not_writable []\n", said.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk that is always full")
@pytest.mark.usefixtures("light_seal")
@pytest.mark.parametrize("passphrase", ["", "secret"])
def test_a_full_disk_is_an_answer_and_leaves_nothing(
    library: LocalLibrary,
    bundle: Path,
    tmp_path: Path,
    passphrase: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def on_a_full_disk(part: Path) -> IO[bytes]:
        part.touch()
        return Path("/dev/full").open("wb")

    monkeypatch.setattr(storing, "_opened", on_a_full_disk)
    with pytest.raises(LibraryError) as caught:
        library.export_bundle(every_key(library), tmp_path / "c", passphrase, unheard)
    assert caught.value.code == "disk_full"
    assert not list(tmp_path.glob("c*"))


def test_a_part_that_was_left_is_written_anew_and_a_link_in_its_place_is_not_followed(
    library: LocalLibrary, bundle: Path, tmp_path: Path
) -> None:
    (tmp_path / "precious").write_bytes(b"precious")
    (tmp_path / "c.part").symlink_to(tmp_path / "precious")
    library.export_bundle(every_key(library), tmp_path / "c", "", unheard)
    assert (tmp_path / "precious").read_bytes() == b"precious"
    assert (tmp_path / "c").read_bytes() == bundle.read_bytes()


def test_what_could_not_be_taken_in_again_is_not_exported(
    library: LocalLibrary, bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for limit in ("FILE_BYTES_MOST", "CONTENTS_BYTES_MOST"):
        with monkeypatch.context() as patch:
            patch.setattr(bundle_writing, limit, 1999)
            with pytest.raises(LibraryError) as caught:
                library.export_bundle(every_key(library), tmp_path / "c", "", unheard)
            assert (caught.value.code, caught.value.facts) == ("bundle_too_large", {"allowed": 1999})
            assert not list(tmp_path.glob("c*"))
    monkeypatch.setattr(bundle_writing, "FILE_BYTES_MOST", 2000)
    library.export_bundle(every_key(library), tmp_path / "c", "", unheard)
