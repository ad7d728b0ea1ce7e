"""What is nobody's is put out of the way; what is somebody's, or may be, stays or comes back."""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest
from sqlalchemy import event

from tests.library import damage
from tests.library.conftest import AT, OWNER, SECOND, TWIN, attempt_of, key_of, voice_of
from tests.local.unprivileged import run_unprivileged
from voicestudio.library import tidying
from voicestudio.library.database import FILE_NAME
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.calls import CloneSettings
from voicestudio.model.errors import LibraryError
from voicestudio.model.upkeep import Tidied
from voicestudio.model.voice import AttemptKind, AttemptState, Voice


def put(library: LocalLibrary, key: str, *names: str) -> Path:
    folder = library.folder(key)
    for name in names:
        (folder / name).write_bytes(b"sound")
    return folder


def audio_of(library: LocalLibrary) -> set[str]:
    return {path.name for path in (library.place / "audio").iterdir()}


def test_a_library_without_audio_has_nothing_to_tidy(library: LocalLibrary) -> None:
    assert library.tidy(AT) == Tidied()
    assert not (library.place / "audio").exists()


def test_audio_of_attempts_and_voices_in_every_state_stays(library: LocalLibrary, made: Voice) -> None:
    keys = {made.key}
    put(library, made.key, "sample.wav")
    for number, state in enumerate(AttemptState, 2):
        library.plan(attempt_of(key_of(number)))
        if state is not AttemptState.PLANNED:
            library.advance(key_of(number), state, AT)
        put(library, key_of(number), "sample.wav")
        keys.add(key_of(number))
    library.put_into_bin([made.key], AT)
    assert library.tidy(AT) == Tidied()
    assert audio_of(library) == keys


def test_audio_without_a_row_is_set_aside_and_what_holds_none_is_removed(library: LocalLibrary) -> None:
    put(library, key_of(1), "sample.wav")
    put(library, key_of(2))
    put(library, key_of(3), "speech.part")
    assert library.tidy(AT) == Tidied(removed=2, set_aside=1)
    assert audio_of(library) == set()
    assert (library.set_aside_place / key_of(1) / "sample.wav").read_bytes() == b"sound"
    assert library.tidy(AT) == Tidied()
    assert library.count_set_aside() == 1


def test_what_was_set_aside_comes_back_with_its_row(library: LocalLibrary) -> None:
    put(library, key_of(1), "sample.wav")
    library.tidy(AT)
    library.plan(attempt_of(key_of(1)))
    put(library, key_of(1))  # an empty folder is in nobody's way
    assert library.tidy(AT) == Tidied(put_back=1)
    assert (library.folder(key_of(1)) / "sample.wav").read_bytes() == b"sound"


def test_what_was_set_aside_replaces_no_audio(library: LocalLibrary) -> None:
    put(library, key_of(1), "old.wav")
    library.tidy(AT)
    library.plan(attempt_of(key_of(1)))
    put(library, key_of(1), "new.wav")
    assert library.tidy(AT) == Tidied()
    assert [path.name for path in library.folder(key_of(1)).iterdir()] == ["new.wav"]
    assert (library.set_aside_place / key_of(1) / "old.wav").exists()


def test_the_same_folder_may_be_set_aside_twice(library: LocalLibrary) -> None:
    for name in ("first.wav", "second.wav"):
        put(library, key_of(1), name)
        assert library.tidy(AT).set_aside == 1
    kept = sorted(path.name for path in library.set_aside_place.rglob("*.wav"))
    assert kept == ["first.wav", "second.wav"]


def test_what_is_no_folder_of_ours_is_left_alone(library: LocalLibrary) -> None:
    for name in ("holiday", "0" * 31, "0" * 33, "A" * 32):
        (library.place / "audio" / name).mkdir(parents=True)
    (library.place / "incoming" / key_of(1)).mkdir(parents=True)
    assert library.tidy(AT) == Tidied()


def test_a_folder_that_is_made_while_others_are_listed_is_left_alone(
    library: LocalLibrary, twin: LocalLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(library, key_of(1))
    real = tidying._folders_in

    def listed(place: Path) -> set[str]:
        found = real(place)
        if place.name == "audio" and not found - {key_of(1)}:
            twin.plan(attempt_of(key_of(2)))
            put(twin, key_of(2), "sample.wav")
        return found

    monkeypatch.setattr(tidying, "_folders_in", listed)
    assert library.tidy(AT) == Tidied(removed=1)
    assert audio_of(library) == {key_of(2)}


def test_a_row_that_comes_after_the_first_look_saves_its_folder(
    library: LocalLibrary, twin: LocalLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(library, key_of(1), "sample.wav")
    real = tidying._put_away

    def late(database: object, ownerless: Iterable[str], audio: Path, aside: Path) -> tuple[int, int]:
        twin.plan(attempt_of(key_of(1)))
        return real(library._database, ownerless, audio, aside)

    monkeypatch.setattr(tidying, "_put_away", late)
    assert library.tidy(AT) == Tidied()
    assert audio_of(library) == {key_of(1)}


def test_a_damaged_library_does_not_tell_what_is_whose(tmp_path: Path) -> None:
    library = damage.opened(damage.filled(tmp_path / "library"))
    put(library, key_of(900), "sample.wav")
    library.close()
    damage.overwrite_page_with(library.place, b"mark 0007 ")
    before = audio_of(library)
    with pytest.raises(LibraryError) as caught:
        library.tidy(AT)
    library.close()
    assert caught.value.code == "library_unreadable"
    assert audio_of(library) == before


def test_audio_whose_rows_were_in_a_log_that_is_lost_is_not_lost_with_them(tmp_path: Path) -> None:
    library = damage.opened(damage.filled(tmp_path / "library"))
    damage.add_voice(library, 900)
    killed = tmp_path / "killed"
    shutil.copytree(library.place, killed)
    library.close()
    (killed / f"{FILE_NAME}-wal").unlink()
    (killed / f"{FILE_NAME}-shm").unlink()
    library = damage.opened(killed)
    assert library.tidy(AT) == Tidied(set_aside=1)
    assert (killed / "unowned" / key_of(900) / "sample.wav").read_bytes() == damage.sound_of(900)
    library.close()


@pytest.mark.parametrize(
    ("state", "later", "parts"),
    [
        (AttemptState.DONE, 599, 0),
        (AttemptState.DONE, 600, 0),
        (AttemptState.DONE, 601, 1),
        (AttemptState.FAILED, 601, 1),
        (AttemptState.PLANNED, 601, 0),
        (AttemptState.SENT, 601, 0),
        (AttemptState.ANSWERED, 601, 0),
        (AttemptState.UNKNOWN, 601, 0),
    ],
)
def test_a_part_goes_once_its_attempt_is_over_its_program_gone_and_nobody_writes_it(
    library: LocalLibrary, alive: set[str], state: AttemptState, later: int, parts: int
) -> None:
    attempt = attempt_of(key_of(1), settings=CloneSettings("Hello.", "speech-2.8-hd"))
    library.plan(attempt)
    if state is AttemptState.DONE:
        library.save_voice(voice_of(attempt), AT)
    elif state is not AttemptState.PLANNED:
        library.advance(attempt.key, state, AT)
    folder = put(library, attempt.key, "sample.wav", "demo.part")
    os.utime(folder / "demo.part", (AT.timestamp(), AT.timestamp()))
    for runs, dropped in ((True, 0), (False, parts)):
        alive -= set() if runs else {OWNER}
        start = LocalLibrary(library.place, TWIN, alive.__contains__)
        assert start.tidy(AT + later * SECOND) == Tidied(parts=dropped)
        start.close()
    assert (folder / "demo.part").exists() == (not parts)
    assert (folder / "sample.wav").exists()


def test_who_is_at_an_attempt_of_a_program_that_is_gone_is_not_disturbed(
    library: LocalLibrary, twin: LocalLibrary, alive: set[str], made: Voice
) -> None:
    alive.discard(OWNER)
    damage.change_row(library.place, 'UPDATE voices SET settings = \'{"text": "Hello."}\'')
    landing = put(twin, made.key, "demo.part") / "demo.part"
    written = landing.stat().st_mtime
    third = LocalLibrary(library.place, "c" * 32, {TWIN}.__contains__)
    assert third.tidy(AT.fromtimestamp(written, AT.tzinfo) + SECOND) == Tidied()
    assert landing.exists()
    third.close()


def test_a_window_that_stays_open_sees_what_others_leave_later(
    library: LocalLibrary, twin: LocalLibrary, made: Voice
) -> None:
    put(library, made.key, "sample.wav")
    assert library.tidy(AT) == Tidied()
    put(twin, key_of(9), "sample.wav")
    assert library.tidy(AT) == Tidied(set_aside=1)
    twin.plan(attempt_of(key_of(9)))
    assert library.tidy(AT) == Tidied(put_back=1)


def test_voices_that_lack_audio_they_name_are_counted_and_kept(library: LocalLibrary) -> None:
    for number, there in enumerate([("sample.wav", "demo.mp3"), ("sample.wav",), ()], 1):
        attempt = attempt_of(key_of(number))
        library.plan(attempt)
        library.save_voice(voice_of(attempt, sample_file="sample.wav", demo_file="demo.mp3"), AT)
        put(library, attempt.key, *there)
    library.plan(attempt_of(key_of(4)))
    library.save_voice(voice_of(attempt_of(key_of(4))), AT)  # it names none
    assert library.without_audio() == 2
    assert library.tidy(AT) == Tidied()
    assert len(library.voices()) == 4


def test_the_bin_is_emptied_in_one_step_with_the_audio(
    library: LocalLibrary, made: Voice, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.plan(attempt_of(key_of(2), kind=AttemptKind.SPEECH, voice_key=made.key))
    library.advance(key_of(2), AttemptState.FAILED, AT)
    put(library, made.key, "sample.wav")
    put(library, key_of(2), "speech.mp3")
    library.put_into_bin([made.key], AT)
    drop = library._folders.drop

    def killed(key: str) -> None:
        drop(key)
        raise KeyboardInterrupt

    monkeypatch.setattr(library._folders, "drop", killed)
    with pytest.raises(KeyboardInterrupt):
        library.empty_bin(AT + SECOND)
    monkeypatch.undo()
    assert library.voice(made.key).binned_at == AT
    assert library.tidy(AT) == Tidied()
    assert library.empty_bin(AT + SECOND) == 1
    assert audio_of(library) == set()


def test_nobody_takes_a_voice_out_of_the_bin_while_its_audio_goes(
    library: LocalLibrary, twin: LocalLibrary, made: Voice, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(library, made.key, "sample.wav")
    library.put_into_bin([made.key], AT)
    twin.close()
    event.listen(twin._database.engine, "connect", lambda one, _: one.execute("PRAGMA busy_timeout = 0"))
    drop, refused = library._folders.drop, []

    def dropping(key: str) -> None:
        with pytest.raises(LibraryError) as caught:
            twin.take_from_bin([made.key])
        refused.append(caught.value.code)
        drop(key)

    monkeypatch.setattr(library._folders, "drop", dropping)
    assert library.empty_bin(AT + SECOND) == 1
    assert refused == ["library_locked"]
    assert twin.take_from_bin([made.key]) == ()


def test_where_the_folders_cannot_be_moved_that_is_said(library: LocalLibrary) -> None:
    put(library, key_of(1), "sample.wav")
    (library.place / "audio").chmod(0o500)
    tidy = (
        "import sys; from datetime import UTC, datetime; from pathlib import Path\n"
        "from voicestudio.library.local_library import LocalLibrary\n"
        "from voicestudio.model.errors import LibraryError\n"
        "try:\n    LocalLibrary(Path(sys.argv[1]), 'a' * 32, lambda _: True).tidy(datetime.now(UTC))\n"
        "except LibraryError as error:\n    print(error.code)"
    )
    said = run_unprivileged("-c", tidy, str(library.place))
    (library.place / "audio").chmod(0o700)
    assert said.stdout == "library_not_writable\n", said.stderr
    assert audio_of(library) == {key_of(1)}
