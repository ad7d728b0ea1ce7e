"""Keys through a real Secret Service: gnome-keyring on a session bus of its own."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.local.keyring_session import ABSENT, LOCKED, UNLOCKED, KeyringSession, needs_a_keyring
from tests.servers.speech_server import BALANCE_PATH, SpeechServer
from voicestudio.local.settings import SettingsFile
from voicestudio.model.profile import Profile

KEY: Final = "sk_very-secret-0123456789"
STORED: Final = "The key of own is in the keyring. Test it: voicestudio key test own\n"
WORKS: Final = "The key works. The balance is $10.00.\n"
ITEMS: Final = """
import secretstorage
for item in secretstorage.get_default_collection(secretstorage.dbus_init()).get_all_items():
    print(item.get_attributes()["username"].partition("@")[0], item.get_secret().decode())
"""
TROUBLES: Final = {
    LOCKED: "The keyring is locked. Unlock it, or set VOICESTUDIO_API_KEY for this session.",
    ABSENT: "This computer has no keyring in which the key could be kept safely (keyring.backends.fail). "
    "Install one (gnome-keyring, KWallet), or set VOICESTUDIO_API_KEY for this session.",
}

pytestmark = needs_a_keyring

Session = Callable[[str], KeyringSession]


@pytest.fixture
def service() -> Iterator[SpeechServer]:
    """A service that takes the key, and counts every request."""
    with SpeechServer(api_key=KEY) as server:
        yield server


@pytest.fixture
def session(tmp_path: Path, service: SpeechServer) -> Session:
    """Log in, each time as the same person; there is a profile, and no key of it."""

    def log_in(start: str) -> KeyringSession:
        return KeyringSession(tmp_path / "person", start)

    SettingsFile(log_in(UNLOCKED).data / "settings.json").add(Profile("own", service.base_url, "sandbox"))
    return log_in


def store_key(there: KeyringSession) -> None:
    said = there.voicestudio("key", "set", "own", typed=f"{KEY}\n")
    assert (said.returncode, said.stdout, said.stderr) == (0, STORED, "")


def probed(there: KeyringSession) -> tuple[int, str, str]:
    return told(there.voicestudio("key", "test", "own"))


def told(said: "subprocess.CompletedProcess[str]") -> tuple[int, str, str]:
    return said.returncode, said.stdout, said.stderr


def items(there: KeyringSession) -> list[str]:
    """What the collection holds: names and secrets."""
    said = there.python("-c", ITEMS)
    assert said.returncode == 0, said.stderr
    return said.stdout.splitlines()


def everything_under(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_a_key_outlives_its_session_and_lies_in_no_file(
    session: Session, service: SpeechServer, tmp_path: Path
) -> None:
    with session(UNLOCKED) as first:
        store_key(first)
        assert items(first) == [f"own {KEY}"]
        assert probed(first) == (0, WORKS, "")
    with session(UNLOCKED) as second:
        assert probed(second) == (0, WORKS, "")
    assert service.seen == [("GET", BALANCE_PATH)] * 2
    files = everything_under(tmp_path / "person")
    assert service.base_url.encode() in files
    assert KEY.encode() not in files


def test_a_key_that_was_removed_is_gone(session: Session, service: SpeechServer, speech: Path) -> None:
    with session(UNLOCKED) as there:
        store_key(there)
        said = there.voicestudio("key", "remove", "own")
        assert told(said) == (0, "The key of own is no longer in the keyring.\n", "")
        assert items(there) == []
        missing = "The profile own has no API key. Nothing was sent. Store it: voicestudio key set own.\n"
        assert probed(there) == (4, "", missing)
        cloned = there.voicestudio("clone", speech, "--name", "Ann", "--i-have-the-rights")
        assert (cloned.returncode, cloned.stderr) == (4, missing)
    assert service.seen == []


def test_a_wrong_key_is_named_as_wrong(session: Session, service: SpeechServer) -> None:
    service.api_key = "sk_another"
    with session(UNLOCKED) as there:
        store_key(there)
        wrong = "The service refused the key. Copy it anew from your account, and store it.\n"
        assert probed(there) == (4, wrong, "")
    assert service.seen == [("GET", BALANCE_PATH)]


@pytest.mark.parametrize("start", TROUBLES, ids=["locked", "absent"])
def test_a_keyring_that_is_not_open_says_what_to_do_and_nothing_is_sent(
    session: Session, service: SpeechServer, speech: Path, tmp_path: Path, start: str
) -> None:
    with session(UNLOCKED) as before:
        store_key(before)
    with session(start) as there:
        commands = (
            there.voicestudio("clone", speech, "--name", "Ann", "--i-have-the-rights"),
            there.voicestudio("key", "test", "own"),
            there.voicestudio("key", "set", "own", typed=f"{KEY}\n"),
            there.voicestudio("key", "remove", "own"),
        )
    for said in commands:
        assert (said.returncode, said.stderr) == (4, f"{TROUBLES[start]}\n"), said.args
        assert KEY not in said.stdout
    assert service.seen == []
    assert KEY.encode() not in everything_under(tmp_path / "person")
    with session(UNLOCKED) as after:
        assert items(after) == [f"own {KEY}"]


def test_beside_a_locked_keyring_the_environment_has_a_key(session: Session, service: SpeechServer) -> None:
    """What the message says to do helps."""
    with session(LOCKED) as there:
        there.environment["VOICESTUDIO_API_KEY"] = KEY
        assert probed(there) == (0, WORKS, "")
    assert service.seen == [("GET", BALANCE_PATH)]
