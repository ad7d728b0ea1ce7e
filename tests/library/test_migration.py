"""A library of any age opens, or is refused without a byte of it changed."""

import hashlib
import re
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

from tests.library.conftest import OWNER
from tests.local.unprivileged import run_unprivileged
from voicestudio.library import migration
from voicestudio.library.database import FILE_NAME, Database
from voicestudio.library.local_library import LocalLibrary
from voicestudio.library.tables import Table
from voicestudio.model.calls import CloneSettings, RawReply
from voicestudio.model.errors import LibraryError
from voicestudio.model.listing import VoiceOrder, VoiceQuery
from voicestudio.model.voice import AttemptKind, AttemptState, VoiceState

VERSIONS: Final = Path(migration.__file__).parent / "migrations" / "versions"
STORED: Final = sorted((Path(__file__).parents[1] / "data" / "libraries").glob("v*.sqlite3"))
OPEN_AND_SAY: Final = """
import sys
from pathlib import Path
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.errors import LibraryError
try:
    LocalLibrary(Path(sys.argv[1]), "a" * 32, lambda _token: True).forget_attempt("0" * 32)
except LibraryError as error:
    print(error.code)
"""


def opened(folder: Path) -> LocalLibrary:
    return LocalLibrary(folder, OWNER, lambda _token: False)


def is_no_search_table(name: str | None, kind: str, _parents: object) -> bool:
    """SQLite keeps the search index in tables that no class stands for."""
    return kind != "table" or not (name or "").startswith("voice_search")


def bytes_of(folder: Path) -> str:
    return hashlib.sha256((folder / FILE_NAME).read_bytes()).hexdigest()


def stored(folder: Path, number: int = 1) -> Path:
    """A copy of a stored library, as if it always lay there."""
    folder.mkdir()
    shutil.copy(STORED[number - 1], folder / FILE_NAME)
    return folder


def set_revision(folder: Path, revision: str) -> None:
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))


def refusal(folder: Path) -> LibraryError:
    with pytest.raises(LibraryError) as caught:
        opened(folder)
    return caught.value


def test_a_fresh_library_has_exactly_the_tables_of_the_program(tmp_path: Path) -> None:
    opened(tmp_path).close()
    database = Database(tmp_path)
    with database.engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "include_name": is_no_search_table}
        )
        differences = compare_metadata(context, Table.metadata)
    database.close()
    assert differences == []


def test_the_known_revisions_are_the_files_of_migrations_in_their_order() -> None:
    files = sorted(VERSIONS.glob("[0-9]*.py"))
    assert tuple(file.name[:4] for file in files) == migration.KNOWN
    assert migration.KNOWN[-1] == migration.HEAD
    before = "None"
    for file in files:
        source = file.read_text(encoding="utf-8")
        assert re.findall(r"^revision = (.*)$", source, re.MULTILINE) == [f'"{file.name[:4]}"']
        assert re.findall(r"^down_revision = (.*)$", source, re.MULTILINE) == [before]
        before = f'"{file.name[:4]}"'


def test_each_revision_has_a_stored_library() -> None:
    assert [file.stem for file in STORED] == [f"v{revision}" for revision in migration.KNOWN]


def test_opening_twice_changes_nothing(tmp_path: Path) -> None:
    opened(tmp_path).close()
    before = bytes_of(tmp_path)
    library = opened(tmp_path)
    assert library.voices() == []
    library.close()
    assert bytes_of(tmp_path) == before
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_a_newer_library_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    folder = stored(tmp_path / "library")
    set_revision(folder, "9999")
    before = bytes_of(folder)
    error = refusal(folder)
    assert error.code == "library_newer"
    assert error.facts == {"found": "9999", "known": migration.HEAD}
    assert bytes_of(folder) == before


def test_an_older_library_is_copied_before_it_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As if this program were one revision further: there is nothing to change yet, but the copy comes first.
    monkeypatch.setattr(migration, "HEAD", "0002")
    folder = stored(tmp_path / "library")
    opened(folder).close()
    copy = folder / "library-before-0001.sqlite3"
    with closing(sqlite3.connect(copy)) as kept, closing(sqlite3.connect(STORED[0])) as original:
        assert list(kept.iterdump()) == list(original.iterdump())


def test_an_upgrade_that_breaks_leaves_the_library_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(connection: Connection) -> None:
        connection.execute(text("DELETE FROM voices"))
        raise RuntimeError

    monkeypatch.setattr(migration, "HEAD", "0002")
    monkeypatch.setattr(migration, "_upgrade", breaks)
    folder = stored(tmp_path / "library")
    with pytest.raises(RuntimeError):
        opened(folder)
    monkeypatch.undo()
    library = opened(folder)
    assert len(library.voices()) == 1
    library.close()


def test_the_library_of_the_first_revision_still_gives_its_voice(tmp_path: Path) -> None:
    library = opened(stored(tmp_path / "library"))
    voice = library.find("Voice 1ä")
    start = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)
    assert voice.name == "done “Ännchen” 李 🎙"
    assert voice.settings == CloneSettings("Grüße, 你好 🙂", "speech-2.8-hd", 0.7, noise_reduction=True)
    assert (voice.made_at, voice.used_at) == (start, start + timedelta(hours=3))
    assert voice.state(start + timedelta(days=400)) is VoiceState.KEPT
    assert (voice.sample_file, voice.demo_file, voice.prompt_file) == ("sample.wav", "demo.mp3", "prompt.wav")
    assert (voice.sample_sha256, voice.source_sha256) == ("a" * 64, "5" * 64)
    assert voice.prompt_text == "Ja, so ist es."
    library.close()


def test_the_library_of_the_first_revision_still_gives_its_attempts(tmp_path: Path) -> None:
    library = opened(stored(tmp_path / "library"))
    attempts = {(attempt.kind, attempt.state): attempt for attempt in library.attempts(AttemptState)}
    clones = {state for kind, state in attempts if kind is AttemptKind.CLONE}
    assert clones == set(AttemptState)
    answered = attempts[AttemptKind.CLONE, AttemptState.ANSWERED]
    assert answered.reply == RawReply(
        200, b'{"voice_id": "Voice 1\xc3\xa4"}', "application/json", trace_id="trace-1"
    )
    assert attempts[AttemptKind.CLONE, AttemptState.FAILED].error_code == "audio_refused"
    assert attempts[AttemptKind.CLONE, AttemptState.UNKNOWN].error_code == "reply_cut"
    assert attempts[AttemptKind.SPEECH, AttemptState.PLANNED].voice_key == library.find("Voice 1ä").key
    left = {AttemptState.PLANNED, AttemptState.SENT, AttemptState.ANSWERED, AttemptState.FAILED}
    assert {attempt.state for attempt in library.abandoned()} == left
    library.close()


def test_the_library_of_the_first_revision_still_knows_what_lies_on_the_host(tmp_path: Path) -> None:
    library = opened(stored(tmp_path / "library"))
    put_at = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)
    at_once = [line.object_name for line in library.pending_removals(put_at)]
    later = [line.object_name for line in library.pending_removals(put_at + timedelta(minutes=15))]
    assert (at_once, later) == (["2.wav"], ["2.wav", "3.wav"])
    library.close()


def test_the_library_of_the_fourth_revision_still_gives_notes_tags_bin_and_refusal(tmp_path: Path) -> None:
    library = opened(stored(tmp_path / "library", 4))
    voice = library.find("Voice 1ä", in_bin=True)
    later = datetime(2026, 1, 2, 3, 4, 6, 678901, tzinfo=UTC)
    assert voice.notes == "Für das Hörspiel; 第三場"
    assert voice.tags == ("Ältere", "Game")
    assert (voice.binned_at, voice.refused_at, voice.gone_at) == (later, later, None)
    assert library.voices() == []
    assert library.find("DONE “A\u0308NNCHEN” 李 🎙", in_bin=True) == voice
    for words in ("horspiel 三場", "alt gam", "done 🎙", "voice-1a", "grüsse 你"):
        assert library.find_voices(VoiceQuery(words, in_bin=True), later).voices == (voice,), words
    assert library.find_voices(VoiceQuery(tag="ältere", in_bin=True), later).count == 1
    library.close()


@pytest.mark.parametrize("number", range(1, len(STORED)))
def test_an_older_library_can_be_searched_sorted_and_changed(tmp_path: Path, number: int) -> None:
    library = opened(stored(tmp_path / "library", number))
    (voice,) = library.voices()
    now = voice.made_at
    for words in ("annchen", "done 李", "voice-1", "ja so", "你好", "🙂"):
        for order in VoiceOrder:
            assert library.find_voices(VoiceQuery(words, order=order), now).voices == (voice,), words
    assert library.find_voices(VoiceQuery("hallo"), now).count == 0  # it was planned and never spoken
    library.tag([voice.key], "Game")
    library.rename(voice.key, "Berta")
    assert library.find_voices(VoiceQuery("ber gam"), now).count == 1
    assert library.find_voices(VoiceQuery("annchen"), now).count == 0
    library.close()


@pytest.mark.parametrize(
    "damaged",
    [
        pytest.param(b"This is a text and no database.\n" * 200, id="a text"),
        pytest.param(b"SQLite format 3\x00" + b"\xff" * 8000, id="a header and rubbish"),
    ],
)
def test_a_damaged_library_is_refused_and_left_as_it_is(tmp_path: Path, damaged: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(damaged)
    assert refusal(tmp_path).code == "library_unreadable"
    assert (tmp_path / FILE_NAME).read_bytes() == damaged


def test_a_library_cut_in_the_middle_is_refused(tmp_path: Path) -> None:
    folder = stored(tmp_path / "library")
    whole = (folder / FILE_NAME).read_bytes()
    (folder / FILE_NAME).write_bytes(whole[: len(whole) // 2])
    assert refusal(folder).code == "library_unreadable"


def test_a_file_where_the_folder_should_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "library").write_text("in the way")
    assert refusal(tmp_path / "library").code == "library_not_writable"


def test_a_new_library_in_a_folder_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    said = run_unprivileged("-c", OPEN_AND_SAY, str(tmp_path / "library"))
    tmp_path.chmod(0o700)
    assert said.stdout == "library_not_writable\n", said.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_library_that_can_only_be_read_is_refused(tmp_path: Path) -> None:
    folder = stored(tmp_path / "library")
    (folder / FILE_NAME).chmod(0o400)
    folder.chmod(0o500)
    said = run_unprivileged("-c", OPEN_AND_SAY, str(folder))
    folder.chmod(0o700)
    assert said.stdout == "library_not_writable\n", said.stderr
    assert bytes_of(folder) == hashlib.sha256(STORED[0].read_bytes()).hexdigest()
