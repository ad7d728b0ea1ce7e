"""The key, the addresses of the sample, the person's texts: in no file, no log, no report, no process list.

The program runs as a person's would: its key in a real keyring, its log at DEBUG, its service a server that
repeats what it was sent. Then every byte it left is looked through.
"""

import shutil
import signal
import sqlite3
import traceback
from collections.abc import Iterator
from contextlib import closing
from typing import Final

import pytest
import soundfile

from tests.app.person import KEY, KEY_PIECES, LOG_OPENED, TEXTS, Person, Repeating, addresses_in
from tests.app.secret_scan import (
    addresses,
    command_lines,
    environment_of,
    found_in,
    found_under,
)
from tests.local.keyring_session import KeyringSession, needs_a_keyring
from tests.servers.page_server import Fault
from voicestudio.bug_report import report
from voicestudio.local.bundled import bundled_sample
from voicestudio.local.settings import SettingsFile
from voicestudio.model.profile import Profile

CRASH: Final = """
from voicestudio.flow import make_voice
clone = make_voice.clone
def crash(studio, attempt, call, tick):
    clone(studio, attempt, call, tick)
    key = studio.service._key()
    try:
        raise ValueError(f"{key} {call}")
    except ValueError as error:
        raise RuntimeError(f"{key} {call}") from error
make_voice.clone = crash
"""
pytestmark = needs_a_keyring

UNKNOWN: Final = {"html": Fault("html"), "broken": Fault("status", status=500), "cut": Fault("short_body")}
REFUSED: Final = Fault("status", status=400, reason="INVALID_REQUEST_BODY")


@pytest.fixture(scope="module")
def logged_in(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Person]:
    """One login, one service and one key in the keyring for all tests."""
    root = tmp_path_factory.mktemp("person")
    prompt = tmp_path_factory.mktemp("recordings") / "prompt.wav"
    samples, rate = soundfile.read(bundled_sample(), dtype="int16")
    soundfile.write(prompt, samples[: 6 * rate], rate)
    with Repeating(api_key=KEY) as server, KeyringSession(root) as session:
        person = Person(root, session, server, prompt)
        begin(person)
        said = session.voicestudio("key", "set", "own", typed=f"{KEY}\n")
        assert said.returncode == 0, said.stderr
        assert list(session.home.rglob("*.keyring")), "the keyring has a file, and it is looked through too"
        yield person


@pytest.fixture
def person(logged_in: Person) -> Person:
    """The same person, with nothing but a profile and the key in the keyring."""
    begin(logged_in)
    return logged_in


def begin(person: Person) -> None:
    """Empty the data folder, the folder that the program is started in, and what is temporary."""
    shutil.rmtree(person.session.data, ignore_errors=True)
    for folder in (person.session.work, person.root / "tmp"):
        shutil.rmtree(folder)
        folder.mkdir()
    person.server.fault = None
    person.server.posts.clear()
    person.server.gets.clear()
    settings = SettingsFile(person.session.data / "settings.json")
    settings.add(Profile("own", person.server.base_url, "sandbox"))


def was_sent_and_is_seen(person: Person) -> None:
    """The secrets were really there, and the search really finds what lies in these files."""
    (post,) = person.server.posts
    assert post.headers["Authorization"] == f"Bearer {KEY}"
    assert len([name for name in addresses(addresses_in([post])) if name.startswith("signature")]) == 6
    assert LOG_OPENED in person.log
    seen = {found.rpartition(": ")[2] for found in found_under(person.root, TEXTS)}
    assert seen >= {f"{name} (plain)" for name in TEXTS}


def test_a_clone_that_succeeds_gives_nothing_away(person: Person) -> None:
    assert person.start_clone().wait(60) == 0, person.errors
    was_sent_and_is_seen(person)
    (demo,) = (url for url in person.server.gets if "/demo/" in url)
    assert demo.encode() in person.kept_replies()
    assert list(person.session.data.rglob("demo.wav"))
    assert person.given_away() == []


def test_a_refusal_that_repeats_the_key_and_the_addresses_gives_nothing_away(person: Person) -> None:
    """As JSON it is said twice: in words beside it, and as facts in it."""
    person.server.fault = REFUSED
    assert person.start_clone("--json").wait(60) == 6, person.errors
    was_sent_and_is_seen(person)
    assert "may not fetch (address) or (address)" in person.errors
    assert person.given_away() == []


def test_the_addresses_that_a_refusal_repeats_are_not_kept(person: Person) -> None:
    person.server.fault = REFUSED
    assert person.start_clone().wait(60) == 6, person.errors
    assert person.given_away() == []


@pytest.mark.parametrize("fault", UNKNOWN.values(), ids=UNKNOWN)
def test_an_outcome_that_nobody_knows_gives_nothing_away(person: Person, fault: Fault) -> None:
    person.server.fault = fault
    assert person.start_clone().wait(60) == 7, person.errors
    was_sent_and_is_seen(person)
    with closing(sqlite3.connect(person.library)) as database:
        ((attempt,),) = database.execute("SELECT key FROM attempts")
    assert person.start("attempt", "show", attempt).wait(60) == 0, person.errors
    assert person.given_away() == []


def test_a_fault_of_the_program_gives_nothing_away_in_its_report(person: Person) -> None:
    assert person.start_clone(before=CRASH).wait(60) == 1
    was_sent_and_is_seen(person)
    assert "RuntimeError" in person.errors
    assert "make_voice.py:" in person.errors
    assert found_in(person.errors.encode(), TEXTS) == []
    assert person.given_away() == []


def test_nothing_is_given_away_while_the_call_is_under_way_nor_by_a_death_in_it(person: Person) -> None:
    person.server.fault = Fault("hang")
    with person.start_clone() as program:
        assert person.server.hanging.wait(60)
        command_line, environment = command_lines(), environment_of(program.pid)
        program.send_signal(signal.SIGABRT)
    assert b"voicestudio.cli" in command_line
    assert b"DBUS_SESSION_BUS_ADDRESS=" in environment
    assert found_in(command_line, KEY_PIECES) == []
    assert found_in(environment, KEY_PIECES) == []
    assert program.returncode == -signal.SIGABRT
    assert "Fatal Python error: Aborted" in person.errors
    was_sent_and_is_seen(person)
    assert person.given_away() == []


def raise_full_of_secrets() -> None:
    """An error with the key in its words, its notes, its causes, and in what its frames hold."""
    held = [KEY, *TEXTS.values()]
    try:
        raise_from(KeyError(*held), ValueError(" ".join(held)))
    except ValueError:
        error = ExceptionGroup(KEY, [OSError(2, KEY, KEY), RuntimeError(KEY)])
        error.add_note(KEY)
        raise error  # noqa: B904 - what it came of is its context


def raise_from(cause: Exception, error: Exception) -> None:
    raise error from cause


def test_a_report_holds_nothing_of_what_an_error_knows() -> None:
    with pytest.raises(ExceptionGroup) as caught:
        raise_full_of_secrets()
    error = caught.value
    everything = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    assert len(found_in(everything.encode(), KEY_PIECES | TEXTS)) >= 6
    said = "\n".join(report(error))
    assert "ExceptionGroup" in said
    assert "raise_full_of_secrets" in said
    assert found_in(said.encode(), KEY_PIECES | TEXTS) == []
