"""Of two paid calls with the same content only one begins, in one program and in two."""

import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest

from tests.library.conftest import AT, OWNER, TWIN, attempt_of, key_of
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.calls import CloneSettings, RawReply, SpeechSettings
from voicestudio.model.errors import SetupError
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState

ROOT: Final = Path(__file__).parents[2]
ROUNDS: Final = 25
TRY_ALL: Final = """
import sys
from pathlib import Path
from tests.library.conftest import attempt_of, key_of
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.errors import SetupError
library = LocalLibrary(Path(sys.argv[1]), sys.argv[2], lambda _token: True)
first, rounds = int(sys.argv[3]), int(sys.argv[4])
print("ready", flush=True)
sys.stdin.readline()
for number in range(rounds):
    try:
        library.plan(attempt_of(key_of(first + number), source_sha256=f"{number:064x}"))
        print("planned")
    except SetupError as error:
        print(error.code)
library.close()
"""


def clone(number: int, **changes: Any) -> Attempt:
    return attempt_of(key_of(number), **({"source_sha256": "5" * 64} | changes))


def speech(number: int, text: str = "Hello.", model: str = "speech-02-hd", **changes: Any) -> Attempt:
    known = {"kind": AttemptKind.SPEECH, "voice_key": key_of(99), "speech": SpeechSettings(text, model)}
    return attempt_of(key_of(number), **(known | changes))


def is_refused(library: LocalLibrary, attempt: Attempt) -> bool:
    """Whether it is refused, and then without a trace; otherwise it is planned."""
    before = library.attempts(AttemptState)
    try:
        library.plan(attempt)
    except SetupError as error:
        said = error
    else:
        return False
    assert (said.code, said.facts["name"]) == ("call_under_way", "Ann")
    assert library.attempts(AttemptState) == before
    return True


@pytest.mark.parametrize("state", [AttemptState.PLANNED, AttemptState.SENT])
@pytest.mark.parametrize("make", [clone, speech])
def test_while_one_is_under_way_the_same_is_refused_to_its_own_program_and_to_another(
    library: LocalLibrary, twin: LocalLibrary, state: AttemptState, make: Any
) -> None:
    library.plan(make(1))
    if state is AttemptState.SENT:
        library.advance(key_of(1), state, AT)
    assert is_refused(library, make(2))
    assert is_refused(twin, make(3))


@pytest.mark.parametrize("make", [clone, speech])
def test_what_a_dead_program_left_is_in_nobodys_way(
    library: LocalLibrary, twin: LocalLibrary, alive: set[str], make: Any
) -> None:
    library.plan(make(1))
    library.advance(key_of(1), AttemptState.SENT, AT)
    alive.discard(OWNER)
    assert not is_refused(twin, make(2))


@pytest.mark.parametrize("owner_lives", [True, False])
@pytest.mark.parametrize("make", [clone, speech])
def test_what_is_answered_and_not_completed_is_refused_whether_its_program_runs_or_not(
    library: LocalLibrary, twin: LocalLibrary, alive: set[str], make: Any, owner_lives: bool
) -> None:
    library.plan(make(1))
    library.keep_reply(key_of(1), RawReply(200, b"{}"))
    if not owner_lives:
        alive.discard(OWNER)
    assert is_refused(library, make(2))
    assert is_refused(twin, make(3))


def test_what_was_left_to_anyone_is_refused_until_it_is_completed(library: LocalLibrary) -> None:
    library.plan(speech(1))
    library.keep_reply(key_of(1), RawReply(200, b"{}"))
    library.leave_to_anyone(key_of(1))
    assert is_refused(library, speech(2))
    library.advance(key_of(1), AttemptState.DONE, AT)
    assert not is_refused(library, speech(2))


@pytest.mark.parametrize("state", [AttemptState.DONE, AttemptState.FAILED, AttemptState.UNKNOWN])
def test_what_is_over_is_in_nobodys_way(library: LocalLibrary, state: AttemptState) -> None:
    library.plan(clone(1))
    library.advance(key_of(1), state, AT)
    assert not is_refused(library, clone(2))


@pytest.mark.parametrize(
    ("other", "refused"),
    [
        ({"source_sha256": "6" * 64}, False),
        ({"base_url": "https://sister.example"}, False),
        ({"name": "Berta"}, True),
        ({"profile": "second"}, True),
        ({"settings": CloneSettings(accuracy=0.9)}, True),
        ({"key_fingerprint": "0" * 16}, True),
    ],
)
def test_a_clone_is_the_same_by_its_sample_and_its_service(
    library: LocalLibrary, other: dict[str, Any], refused: bool
) -> None:
    library.plan(clone(1))
    assert is_refused(library, clone(2, **other)) == refused


def test_clones_of_unknown_samples_are_not_the_same(library: LocalLibrary) -> None:
    library.plan(clone(1, source_sha256=""))
    assert not is_refused(library, clone(2, source_sha256=""))


@pytest.mark.parametrize(
    ("other", "refused"),
    [
        (speech(2), True),
        (speech(2, text="Hello"), False),
        (speech(2, model="speech-02-turbo"), False),
        (speech(2, speech=SpeechSettings("Hello.", "speech-02-hd", "wav")), False),
        (speech(2, voice_key=key_of(98)), False),
        (speech(2, base_url="https://sister.example"), False),
    ],
)
def test_a_speech_is_the_same_by_its_voice_its_content_and_its_service(
    library: LocalLibrary, other: Attempt, refused: bool
) -> None:
    library.plan(speech(1))
    assert is_refused(library, other) == refused


def test_a_speech_is_not_in_the_way_of_a_clone(library: LocalLibrary) -> None:
    library.plan(speech(1, source_sha256="5" * 64, voice_key=""))
    assert not is_refused(library, clone(2))


def test_a_text_with_quotes_and_other_scripts_is_found_again(library: LocalLibrary) -> None:
    words = "“Ä” 'x' 李 \\ % _ \n🎙"
    library.plan(speech(1, text=words))
    assert is_refused(library, speech(2, text=words))


def test_a_finished_speech_may_be_spoken_once_more(library: LocalLibrary) -> None:
    library.plan(speech(1))
    library.keep_reply(key_of(1), RawReply(200, b"{}"))
    library.advance(key_of(1), AttemptState.DONE, AT)
    assert not is_refused(library, speech(2))


def test_of_two_programs_at_once_exactly_one_begins_each_time(library: LocalLibrary, tmp_path: Path) -> None:
    common = [sys.executable, "-c", TRY_ALL, str(tmp_path / "library")]
    programs = [
        subprocess.Popen(
            [*common, owner, str(first), str(ROUNDS)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for owner, first in ((OWNER, 0), (TWIN, 100))
    ]
    for program in programs:
        assert program.stdout
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        assert program.stdin
        program.stdin.write("go\n")
        program.stdin.flush()
    told = [program.communicate(timeout=60)[0].splitlines() for program in programs]
    assert [program.returncode for program in programs] == [0, 0]
    assert [sorted(pair) for pair in zip(*told, strict=True)] == [["call_under_way", "planned"]] * ROUNDS
    planned = library.attempts({AttemptState.PLANNED})
    assert sorted(one.source_sha256 for one in planned) == [f"{number:064x}" for number in range(ROUNDS)]
