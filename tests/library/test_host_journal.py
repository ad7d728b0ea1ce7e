"""What was put on a host is known until it is known to be gone; and the folders of audio beside it."""

import sys
from datetime import timedelta
from pathlib import Path

import pytest

from tests.library.conftest import AT, OWNER, SECOND, TWIN, attempt_of, key_of
from tests.local.unprivileged import run_unprivileged
from voicestudio.library.audio_folders import AudioFolders
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.errors import LibraryError
from voicestudio.model.hosted import PendingRemoval
from voicestudio.model.voice import AttemptState

ATTEMPT = key_of(1)
END = AT + timedelta(minutes=15)
DROP = """
import sys
from pathlib import Path
from voicestudio.library.audio_folders import AudioFolders
from voicestudio.model.errors import LibraryError
try:
    AudioFolders(Path(sys.argv[1])).drop(sys.argv[2])
except LibraryError as error:
    print(error.code)
"""


def put(library: LocalLibrary, number: int, attempt: str = ATTEMPT) -> PendingRemoval:
    """Write the journal line of an object; returns what is expected of it later."""
    name = f"{number}.wav"
    library.note_hosting(key_of(number), attempt, host="sandbox", object_name=name, at=AT)
    return PendingRemoval(key_of(number), "sandbox", name, AT)


def test_nothing_is_pending_in_the_beginning(library: LocalLibrary) -> None:
    assert library.pending_removals(AT) == []
    assert library.pending_removals(AT, ATTEMPT) == []


def test_an_attempt_sees_its_own_objects_while_its_program_runs(library: LocalLibrary) -> None:
    first, second, other = put(library, 1), put(library, 2), put(library, 3, key_of(9))
    assert library.pending_removals(AT, ATTEMPT) == [first, second]
    assert library.pending_removals(AT, key_of(9)) == [other]


def test_what_a_running_program_may_still_need_is_swept_by_nobody(
    library: LocalLibrary, twin: LocalLibrary
) -> None:
    put(library, 1)
    assert twin.pending_removals(END) == []
    assert library.pending_removals(END) == []


def test_what_a_dead_program_left_is_swept_by_the_next(
    library: LocalLibrary, twin: LocalLibrary, alive: set[str]
) -> None:
    left, needed = put(library, 1), put(twin, 2, key_of(2))
    alive.discard(OWNER)
    assert twin.pending_removals(AT) == [left]
    alive.discard(TWIN)
    assert library.pending_removals(AT) == [left, needed]


def test_what_was_postponed_waits_for_its_moment_and_then_for_nobody(
    library: LocalLibrary, twin: LocalLibrary
) -> None:
    put(library, 1)
    library.postpone_removal(ATTEMPT, END)
    postponed = PendingRemoval(key_of(1), "sandbox", "1.wav", END)
    for program in (library, twin):
        assert program.pending_removals(END - SECOND) == []
        assert program.pending_removals(END) == [postponed], "though its program runs"
        assert program.pending_removals(AT, ATTEMPT) == [postponed], "named, it is due at once"


def test_what_a_dead_program_postponed_still_waits(
    library: LocalLibrary, twin: LocalLibrary, alive: set[str]
) -> None:
    put(library, 1)
    library.postpone_removal(ATTEMPT, END)
    alive.discard(OWNER)
    assert twin.pending_removals(END - SECOND) == []


def test_what_is_gone_is_pending_no_more(library: LocalLibrary) -> None:
    put(library, 1)
    kept = put(library, 2)
    library.note_removed(key_of(1), AT, "404")
    assert library.pending_removals(AT, ATTEMPT) == [kept]
    library.postpone_removal(ATTEMPT, END)
    assert [line.key for line in library.pending_removals(END)] == [kept.key]


def test_objects_of_other_attempts_are_not_postponed_along(library: LocalLibrary, alive: set[str]) -> None:
    put(library, 1)
    other = put(library, 2, key_of(2))
    library.postpone_removal(ATTEMPT, END)
    alive.clear()
    assert library.pending_removals(AT) == [other]


def test_a_folder_of_audio_is_made_when_asked_for_and_closed_to_others(tmp_path: Path) -> None:
    folders = AudioFolders(tmp_path / "audio")
    folder = folders.folder(key_of(1))
    assert folder == tmp_path / "audio" / key_of(1)
    assert folder.is_dir()
    if sys.platform != "win32":
        assert folder.stat().st_mode & 0o077 == 0
    assert folders.folder(key_of(1)) == folder


@pytest.mark.parametrize(
    "key",
    [
        "",
        "..",
        "../" + "a" * 29,
        "a" * 31,
        "a" * 33,
        "A" * 32,
        "g" * 32,
        "/" + "a" * 31,
        "a" * 32 + "\n",
        "\uff41" * 32,
        "0" * 31 + "\u0660",
    ],
)
def test_a_key_that_is_none_of_ours_never_becomes_a_path(tmp_path: Path, key: str) -> None:
    folders = AudioFolders(tmp_path / "audio")
    with pytest.raises(ValueError, match="not a key"):
        folders.folder(key)
    with pytest.raises(ValueError, match="not a key"):
        folders.drop(key)
    assert list(tmp_path.iterdir()) == []


def test_a_dropped_folder_is_gone_with_all_in_it_and_its_neighbour_stays(tmp_path: Path) -> None:
    folders = AudioFolders(tmp_path)
    (folders.folder(key_of(1)) / "sample.wav").write_bytes(b"sound")
    (folders.folder(key_of(2)) / "sample.wav").write_bytes(b"sound")
    folders.drop(key_of(1))
    assert [path.name for path in tmp_path.iterdir()] == [key_of(2)]
    folders.drop(key_of(1))
    assert [path.name for path in tmp_path.iterdir()] == [key_of(2)]


def test_a_file_in_the_way_of_a_folder_is_said_of_the_library(tmp_path: Path) -> None:
    (tmp_path / "audio").write_bytes(b"in the way")
    with pytest.raises(LibraryError) as caught:
        AudioFolders(tmp_path / "audio").folder(key_of(1))
    assert caught.value.code == "library_not_writable"


def test_a_folder_that_may_not_be_removed_is_said_of_the_library(tmp_path: Path) -> None:
    folder = AudioFolders(tmp_path).folder(key_of(1))
    (folder / "sample.wav").write_bytes(b"sound")
    folder.chmod(0o500)
    said = run_unprivileged("-c", DROP, str(tmp_path), key_of(1))
    folder.chmod(0o700)
    assert said.stdout == "library_not_writable\n", said.stderr


def planned(library: LocalLibrary, number: int, state: AttemptState, name: str = "Anna") -> str:
    """Write an attempt down that has come so far."""
    library.plan(attempt_of(key_of(number), name=name, source_sha256=str(number)))
    if state is not AttemptState.PLANNED:
        library.advance(key_of(number), state, AT)
    return key_of(number)


def test_each_object_is_known_for_what_it_was(library: LocalLibrary) -> None:
    failed = planned(library, 11, AttemptState.FAILED)
    unsent = planned(library, 12, AttemptState.PLANNED, "Bert")
    for number, attempt in enumerate((failed, failed, unsent, unsent, ""), start=1):
        put(library, number, attempt)
    library.forget_attempt(unsent)
    assert [(one.what, one.name) for one in reversed(library.hosted_objects())] == [
        ("sample", "Anna"),
        ("prompt", "Anna"),
        ("sample_unsent", ""),
        ("prompt_unsent", ""),
        ("test", ""),
    ]


def test_how_long_an_object_was_on_its_host_is_known_once_it_is_gone(library: LocalLibrary) -> None:
    put(library, 1)
    assert [one.seconds for one in library.hosted_objects()] == [None]
    library.note_removed(key_of(1), AT + timedelta(seconds=72), "404")
    assert [one.seconds for one in library.hosted_objects()] == [72.0]


def test_what_never_left_this_computer_is_not_listed(library: LocalLibrary) -> None:
    put(library, 1)
    put(library, 2)
    library.note_removed(key_of(1), AT, "not uploaded")
    library.note_removed(key_of(2), AT, "404")
    assert [one.object_name for one in library.hosted_objects()] == ["2.wav"]


def test_at_its_end_a_program_lets_go_of_all_but_what_a_paid_call_may_fetch(
    library: LocalLibrary, twin: LocalLibrary
) -> None:
    states = (AttemptState.PLANNED, AttemptState.SENT, AttemptState.UNKNOWN, AttemptState.FAILED)
    for number, state in enumerate(states, start=1):
        put(library, number, planned(library, 20 + number, state))
    put(library, 5, "")
    put(twin, 6, "")
    library.let_go()
    assert {one.object_name for one in library.pending_removals(AT)} == {"1.wav", "4.wav", "5.wav"}


def test_everything_open_on_one_host_is_listed_due_or_not(library: LocalLibrary, twin: LocalLibrary) -> None:
    put(library, 1)
    put(twin, 2)
    put(library, 3)
    library.postpone_removal(ATTEMPT, END)
    library.note_removed(key_of(3), AT, "404")
    library.note_hosting(key_of(4), "", host="other", object_name="4.wav", at=AT)
    assert [one.object_name for one in library.open_objects("sandbox")] == ["1.wav", "2.wav"]
