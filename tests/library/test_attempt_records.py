"""Every paid call is on the disk before, while and after it is made, whatever it is called."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy import text

from tests.library.conftest import AT, OWNER, SECOND, TWIN, attempt_of, key_of, voice_of
from voicestudio.library import database
from voicestudio.library.local_library import LocalLibrary
from voicestudio.library.tables import AttemptRow
from voicestudio.model.calls import CloneSettings, RawReply
from voicestudio.model.errors import LibraryError
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState

ROOT: Final = Path(__file__).parents[2]
AWKWARD: Final = [
    pytest.param("", id="empty"),
    pytest.param("  two spaces around  ", id="spaces"),
    pytest.param("a\nline and a\ttab", id="line"),
    pytest.param("nothing\0after", id="nul"),
    pytest.param("'; DROP TABLE attempts; --", id="statement"),
    pytest.param("\"quotes\" 'of' “each” «kind» % _ \\ {braces}", id="quotes"),
    pytest.param("👩\u200d🎤 🏳\ufe0f\u200d🌈 🙂", id="emoji"),
    pytest.param("e\u0301 \u00e9 \ufb01 \u0130 ß", id="accents"),
    pytest.param("שלום \u202eعالم\u202c", id="right to left"),  # noqa: RUF001
    pytest.param("李明 さくら 김철수 ธาริน Ἑλένη Дарья अनु 𠜎", id="scripts"),
    pytest.param("x" * 299 + "🎙", id="300 characters"),
]
KEEP_AND_DIE: Final = """
import os, signal, sys
from pathlib import Path
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.calls import RawReply
library = LocalLibrary(Path(sys.argv[1]), "a" * 32, lambda _token: False)
library.keep_reply(sys.argv[2], RawReply(200, b'{"voice_id": "paid"}', "application/json", "trace"))
os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
"""
WRITE_MANY: Final = """
import sys
from dataclasses import replace
from pathlib import Path
from tests.library.conftest import AT, attempt_of, key_of
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.voice import AttemptState
library = LocalLibrary(Path(sys.argv[1]), sys.argv[2], lambda _token: True)
first = int(sys.argv[3])
print("ready", flush=True)
sys.stdin.readline()
for number in range(first, first + 40):
    library.plan(attempt_of(key_of(number)))
    library.advance(key_of(number), AttemptState.SENT, AT)
library.close()
"""


@pytest.mark.parametrize("words", AWKWARD)
def test_names_and_texts_come_back_as_they_went_in(library: LocalLibrary, words: str) -> None:
    attempt = attempt_of(
        key_of(1),
        name=words,
        profile=words,
        base_url=words,
        settings=CloneSettings(text=words, model=words),
        prompt_text=words,
    )
    library.plan(attempt)
    assert library.attempt(attempt.key) == attempt


@pytest.mark.parametrize(
    "settings",
    [
        CloneSettings(),
        CloneSettings(accuracy=0.0),
        CloneSettings(accuracy=0.1 + 0.2, noise_reduction=True, volume_normalization=True),
    ],
)
def test_settings_come_back_and_unset_ones_stay_unset(library: LocalLibrary, settings: CloneSettings) -> None:
    library.plan(attempt_of(key_of(1), settings=settings))
    assert library.attempt(key_of(1)).settings == settings


def test_a_new_attempt_is_planned_whatever_it_says_of_itself(library: LocalLibrary) -> None:
    library.plan(attempt_of(key_of(1), state=AttemptState.DONE, error_code="bug"))
    assert library.attempt(key_of(1)) == attempt_of(key_of(1))


def test_an_attempt_nobody_planned_is_not_found(library: LocalLibrary) -> None:
    with pytest.raises(KeyError):
        library.attempt(key_of(1))
    with pytest.raises(KeyError):
        library.advance(key_of(1), AttemptState.SENT, AT)


def test_the_life_of_an_attempt_is_written_down_step_by_step(library: LocalLibrary) -> None:
    planned = attempt_of(key_of(1))
    library.plan(planned)
    library.note_files(
        planned.key, sample_sha256="5" * 64, sample_file="sample.wav", prompt_file="prompt.m4a"
    )
    with_files = replace(planned, sample_sha256="5" * 64, sample_file="sample.wav", prompt_file="prompt.m4a")
    assert library.attempt(planned.key) == with_files

    library.advance(planned.key, AttemptState.SENT, AT + SECOND)
    sent = replace(with_files, state=AttemptState.SENT, sent_at=AT + SECOND)
    assert library.attempt(planned.key) == sent

    reply = RawReply(200, b"\x00\xff raw", "application/json; charset=utf-8", "trace-7")
    library.keep_reply(planned.key, reply)
    assert library.attempt(planned.key) == replace(sent, state=AttemptState.ANSWERED, reply=reply)

    library.advance(planned.key, AttemptState.FAILED, AT + 2 * SECOND, "audio_refused")
    failed = library.attempt(planned.key)
    assert (failed.state, failed.error_code, failed.sent_at) == (
        AttemptState.FAILED,
        "audio_refused",
        AT + SECOND,
    )


def test_an_empty_reply_is_a_reply_too(library: LocalLibrary) -> None:
    library.plan(attempt_of(key_of(1)))
    library.keep_reply(key_of(1), RawReply(204, b""))
    assert library.attempt(key_of(1)).reply == RawReply(204, b"")


def test_a_finished_speech_gives_up_its_reply_and_a_finished_clone_keeps_it(library: LocalLibrary) -> None:
    for number, kind in enumerate(AttemptKind):
        library.plan(attempt_of(key_of(number), kind=kind))
        library.keep_reply(key_of(number), RawReply(200, b"megabytes"))
        library.advance(key_of(number), AttemptState.DONE, AT)
    bodies = {attempt.kind: attempt.reply.body for attempt in library.attempts(AttemptState) if attempt.reply}
    assert bodies == {AttemptKind.CLONE: b"megabytes", AttemptKind.SPEECH: b""}


def test_a_reply_survives_a_program_that_is_killed_right_after_it_was_kept(
    library: LocalLibrary, tmp_path: Path
) -> None:
    library.plan(attempt_of(key_of(1)))
    library.advance(key_of(1), AttemptState.SENT, AT)
    arguments = [sys.executable, "-c", KEEP_AND_DIE, str(tmp_path / "library"), key_of(1)]
    ended = subprocess.run(arguments, capture_output=True, text=True, timeout=60, check=False)
    assert (ended.returncode != 0, ended.stderr) == (True, "")
    kept = library.attempt(key_of(1))
    assert kept.state is AttemptState.ANSWERED
    assert kept.reply == RawReply(200, b'{"voice_id": "paid"}', "application/json", "trace")


def test_two_programs_that_write_at_once_lose_nothing(library: LocalLibrary, tmp_path: Path) -> None:
    common = [sys.executable, "-c", WRITE_MANY, str(tmp_path / "library")]
    programs = [
        subprocess.Popen(
            [*common, owner, str(first)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for owner, first in ((OWNER, 0), (TWIN, 100))
    ]
    for program in programs:
        assert program.stdout
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        program.communicate("go\n", timeout=60)
    assert [program.returncode for program in programs] == [0, 0]
    written = {attempt.key for attempt in library.attempts({AttemptState.SENT})}
    assert written == {key_of(number) for first in (0, 100) for number in range(first, first + 40)}


def test_while_one_program_writes_another_reads_at_once_and_writes_after_it(
    library: LocalLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.plan(attempt_of(key_of(1)))
    monkeypatch.setattr(database, "_BUSY_MILLISECONDS", 0)  # as if it had waited long enough
    impatient = LocalLibrary(tmp_path / "library", TWIN, lambda _token: True)
    with library._database.writing() as session:
        session.get_one(AttemptRow, key_of(1))  # it has only read so far, but means to write
        assert impatient.attempt(key_of(1)).state is AttemptState.PLANNED
        with pytest.raises(LibraryError) as caught:
            impatient.advance(key_of(1), AttemptState.SENT, AT)
        assert caught.value.code == "library_locked"
    impatient.advance(key_of(1), AttemptState.SENT, AT)
    assert library.attempt(key_of(1)).state is AttemptState.SENT
    impatient.close()


def test_attempts_are_given_by_state_oldest_first(library: LocalLibrary) -> None:
    for number in (3, 1, 2):
        library.plan(attempt_of(key_of(number), planned_at=AT + number * SECOND))
    library.advance(key_of(2), AttemptState.UNKNOWN, AT, "reply_cut")
    assert [attempt.key for attempt in library.attempts({AttemptState.PLANNED})] == [key_of(1), key_of(3)]
    assert [attempt.key for attempt in library.attempts({AttemptState.UNKNOWN})] == [key_of(2)]
    assert [attempt.key for attempt in library.attempts(AttemptState)] == [key_of(1), key_of(2), key_of(3)]
    assert library.attempts([]) == []


def in_each_state(library: LocalLibrary) -> dict[AttemptState, Attempt]:
    """One attempt in each state, each with a folder of audio."""
    for number, state in enumerate(AttemptState):
        key = key_of(number)
        library.plan(attempt_of(key, planned_at=AT + number * SECOND))
        if state is AttemptState.ANSWERED:
            library.keep_reply(key, RawReply(200, b"{}"))
        elif state is AttemptState.DONE:
            library.save_voice(voice_of(attempt_of(key)), AT)
        elif state is not AttemptState.PLANNED:
            library.advance(key, state, AT)
        (library.folder(key) / "sample.wav").write_bytes(b"sound")
    return {attempt.state: attempt for attempt in library.attempts(AttemptState)}


def test_only_an_attempt_that_surely_made_nothing_is_forgotten(library: LocalLibrary, tmp_path: Path) -> None:
    before = in_each_state(library)
    for attempt in before.values():
        library.forget_attempt(attempt.key)
    after = {attempt.state: attempt for attempt in library.attempts(AttemptState)}
    assert set(before) - set(after) == {AttemptState.PLANNED}
    assert all(after[state] == before[state] for state in after)
    folders = {path.name for path in (tmp_path / "library" / "audio").iterdir()}
    gone = {AttemptState.PLANNED, AttemptState.FAILED}
    assert folders == {attempt.key for attempt in before.values() if attempt.state not in gone}


def test_the_audio_of_a_forgotten_attempt_goes_even_where_the_library_cannot_be_written(
    library: LocalLibrary, tmp_path: Path
) -> None:
    library.plan(attempt_of(key_of(1)))
    (library.folder(key_of(1)) / "sample.wav").write_bytes(b"sound")
    with library._database.writing() as session:
        refusal = "BEFORE DELETE ON attempts BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
        session.execute(text(f"CREATE TRIGGER refuse {refusal}"))
    with pytest.raises(LibraryError) as caught:
        library.forget_attempt(key_of(1))
    assert caught.value.code == "disk_full"
    assert list((tmp_path / "library" / "audio").iterdir()) == []
    assert library.attempt(key_of(1)).state is AttemptState.PLANNED, "so the next start tries again"


def test_only_what_a_dead_program_left_unfinished_is_abandoned(
    library: LocalLibrary, twin: LocalLibrary, alive: set[str]
) -> None:
    before = in_each_state(library)
    assert library.abandoned() == []
    assert twin.abandoned() == []
    alive.discard(OWNER)
    unfinished = [AttemptState.PLANNED, AttemptState.SENT, AttemptState.ANSWERED]
    assert twin.abandoned() == [before[state] for state in unfinished]
    assert library.abandoned() == [], "a program's own attempts are never abandoned"
