"""What became of a batch, on disk: whole after every change, one writer, and no word of the person's."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.local.unprivileged import run_unprivileged
from voicestudio.local.batches import Batches
from voicestudio.model.batch import BatchItem, ItemOutcome, ItemState, batch_key, item_keys
from voicestudio.model.calls import CloneSettings
from voicestudio.model.errors import LibraryError, SetupError
from voicestudio.model.sample import ClonePrompt

KEY = batch_key("voices.csv", "own", "https://service.example")
DONE = ItemOutcome(ItemState.DONE, voice_key="v" * 32, attempt_key="a" * 32)
FAILED = ItemOutcome(ItemState.FAILED, "audio_refused", attempt_key="b" * 32)
HOLD = """
import sys
from pathlib import Path
from voicestudio.local.batches import Batches
with Batches(Path(sys.argv[1])).opened(sys.argv[2]):
    print("held", flush=True)
    sys.stdin.read()
"""
OPEN = """
import sys
from pathlib import Path
from voicestudio.local.batches import Batches
from voicestudio.model.errors import VoiceStudioError
try:
    with Batches(Path(sys.argv[1])).opened(sys.argv[2]):
        print("opened")
except VoiceStudioError as error:
    print(error.code)
"""


def the_file(root: Path) -> Path:
    (found,) = (root / "batches").glob("*.json")
    return found


def test_what_is_noted_is_there_the_next_time_and_the_rest_stays(tmp_path: Path) -> None:
    with Batches(tmp_path).opened(KEY) as record:
        assert record.outcomes() == {}
        record.note({"one": ItemOutcome(attempt_key="c" * 32), "two": FAILED})
        record.note({"one": DONE})
        assert record.outcomes() == {"one": DONE, "two": FAILED}
    with Batches(tmp_path).opened(KEY) as record:
        assert record.outcomes() == {"one": DONE, "two": FAILED}
    with Batches(tmp_path).opened(batch_key("other.csv", "own", "https://service.example")) as record:
        assert record.outcomes() == {}


def test_every_note_is_on_disk_as_a_whole_and_synced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    fsync = os.fsync

    def noted(handle: int) -> None:
        synced.append(os.fstat(handle).st_mode & 0o170000)
        fsync(handle)

    monkeypatch.setattr(os, "fsync", noted)
    with Batches(tmp_path).opened(KEY) as record:
        record.note({"one": DONE})
        assert json.loads(the_file(tmp_path).read_bytes())["items"]["one"]["state"] == "done"
    assert synced[0] == 0o100000, "the file itself"
    if sys.platform != "win32":
        assert synced[1:] == [0o040000], "its folder"


def test_a_note_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "no space")

    with Batches(tmp_path).opened(KEY) as record:
        record.note({"one": DONE})
        before = the_file(tmp_path).read_bytes()
        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(LibraryError, match="disk_full"):
            record.note({"one": FAILED})
        assert record.outcomes() == {"one": DONE}
    assert the_file(tmp_path).read_bytes() == before
    assert sorted(path.suffix for path in (tmp_path / "batches").iterdir()) == [".json", ".lock"]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"version":2,"items":{}}', b'{"items":{"one":{"state":"paid"}}}', b'{"more":1}'],
)
def test_a_file_that_is_not_understood_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    with Batches(tmp_path).opened(KEY) as record:
        record.note({"one": DONE})
    the_file(tmp_path).write_bytes(content)
    with pytest.raises(LibraryError, match="batch_state_unreadable"), Batches(tmp_path).opened(KEY):
        pass
    assert the_file(tmp_path).read_bytes() == content


def test_only_one_program_is_at_a_batch_and_a_killed_one_gives_it_up(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path), KEY],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(SetupError, match="batch_under_way"), Batches(tmp_path).opened(KEY):
            pass
        with Batches(tmp_path).opened(batch_key("other.csv", "own", "")):
            pass
        other.kill()
        other.wait(60)
    with Batches(tmp_path).opened(KEY), pytest.raises(SetupError, match="batch_under_way"):  # noqa: SIM117
        with Batches(tmp_path).opened(KEY):
            pass


def test_what_a_killed_program_left_half_written_is_tidied_away(tmp_path: Path) -> None:
    with Batches(tmp_path).opened(KEY) as record:
        record.note({"one": DONE})
    left = the_file(tmp_path).with_name(f".{KEY}-left")
    left.write_text("{")
    with Batches(tmp_path).opened(KEY) as record:
        assert record.outcomes() == {"one": DONE}
    assert not left.exists()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    try:
        assert run_unprivileged("-c", OPEN, str(tmp_path), KEY).stdout == "library_not_writable\n"
    finally:
        tmp_path.chmod(0o755)


def test_the_file_holds_no_word_of_the_person(tmp_path: Path) -> None:
    item = BatchItem(
        Path("secret-folder/secret.wav"),
        "Secret Name",
        CloneSettings("A secret text.", "speech-2.8-hd"),
        ClonePrompt(Path("secret-clip.wav"), "A secret prompt."),
        ("secret-tag",),
        "secret notes",
    )
    with Batches(tmp_path).opened(batch_key("secret-table.csv", "secret-profile", "")) as record:
        record.note(dict.fromkeys(item_keys([item]), DONE))
    written = the_file(tmp_path)
    assert "secret" not in (written.name + written.read_text()).casefold()


def test_an_item_is_known_again_by_its_sample_name_and_recipe() -> None:
    item = BatchItem(Path("a.wav"), "A", CloneSettings("Hi.", "m", 0.5), ClonePrompt(Path("p.wav"), "So."))
    others = [
        BatchItem(Path("b.wav"), "A", item.settings, item.prompt),
        BatchItem(Path("a.wav"), "B", item.settings, item.prompt),
        BatchItem(Path("a.wav"), "A", CloneSettings("Ho.", "m", 0.5), item.prompt),
        BatchItem(Path("a.wav"), "A", CloneSettings("Hi.", "n", 0.5), item.prompt),
        BatchItem(Path("a.wav"), "A", CloneSettings("Hi.", "m", None), item.prompt),
        BatchItem(Path("a.wav"), "A", CloneSettings("Hi.", "m", 0.5, True), item.prompt),
        BatchItem(Path("a.wav"), "A", CloneSettings("Hi.", "m", 0.5, False, True), item.prompt),
        BatchItem(Path("a.wav"), "A", item.settings),
        BatchItem(Path("a.wav"), "A", item.settings, ClonePrompt(Path("p.wav"), "No.")),
    ]
    keys = item_keys([item, *others, item])
    assert len(set(keys)) == len(keys)
    labelled = BatchItem(Path("a.wav"), "A", item.settings, item.prompt, ("tag",), "notes", 7)
    assert item_keys([others[0], labelled])[1] == keys[0]
    assert item_keys([item, item]) == [keys[0], keys[-1]]
