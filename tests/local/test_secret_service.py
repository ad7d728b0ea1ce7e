"""Keys through a real Secret Service: gnome-keyring on a session bus of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

KEY: Final = "sk_very-secret-0123456789"
NEEDED: Final = ("dbus-run-session", "gnome-keyring-daemon")
UNLOCK: Final = "printf test-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1\n"
START_LOCKED: Final = "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1\n"
PROFILE: Final = "voicestudio profile add own --base-url http://127.0.0.1:9 --host sandbox\n"
READ: Final = """python -c 'from pathlib import Path; import os
from voicestudio.local.keys import Keys; from voicestudio.local.settings import SettingsFile
data = Path(os.environ["VOICESTUDIO_DATA_DIR"])
print("read:", Keys(data).get(SettingsFile(data / "settings.json").profile("own")))'
"""

pytestmark = pytest.mark.skipif(
    not all(shutil.which(program) for program in NEEDED), reason=f"needs {' and '.join(NEEDED)}"
)

Session = Callable[[str], "subprocess.CompletedProcess[str]"]


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """Run a script on a session bus of its own; the keyring's file is the same each time."""
    places = {"HOME": tmp_path / "home", "XDG_RUNTIME_DIR": tmp_path / "run", "TMPDIR": tmp_path / "tmp"}
    for place in places.values():
        place.mkdir(mode=0o700)
    kept = ("PATH", "LANG", "VOICESTUDIO_DATA_DIR")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    environment |= {name: str(place) for name, place in places.items()}

    def run(script: str) -> subprocess.CompletedProcess[str]:
        ours = f'python() {{ \'{sys.executable}\' "$@"; }}\nvoicestudio() {{ python -m voicestudio "$@"; }}\n'
        command = ["dbus-run-session", "--", "sh", "-c", ours + script]
        return subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=60, check=False
        )

    return run


def everything_under(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_a_key_from_standard_input_is_stored_and_read_back_and_lies_in_no_file(
    session: Session, tmp_path: Path
) -> None:
    said = session(f"{UNLOCK}{PROFILE}echo {KEY} | voicestudio key set own\n{READ}")
    assert said.returncode == 0, said.stderr
    assert said.stdout.splitlines()[-2:] == [
        "The key of own is in the keyring. Test it: voicestudio key test own",
        f"read: {KEY}",
    ]
    files = everything_under(tmp_path / "data") + everything_under(tmp_path / "home")
    assert b"own" in files
    assert KEY.encode() not in files

    again = session(f"{UNLOCK}{READ}")
    assert again.stdout == f"read: {KEY}\n", again.stderr


def test_a_locked_keyring_is_said_to_be_locked_and_nothing_is_sent(session: Session, speech: Path) -> None:
    session(f"{UNLOCK}{PROFILE}echo {KEY} | voicestudio key set own\n")
    said = session(
        f"{START_LOCKED}voicestudio clone '{speech}' --name Ann --i-have-the-rights\n"
        f"echo code $? >&2; echo {KEY} | voicestudio key set own\n"
    )
    lines = [line for line in said.stderr.splitlines() if line.startswith(("The keyring", "code"))]
    locked = "The keyring is locked. Unlock it, or set VOICESTUDIO_API_KEY for this session."
    assert lines == [locked, "code 4", locked], said.stderr
    assert said.returncode == 4


def test_without_a_secret_service_the_key_is_not_stored_anywhere(session: Session, tmp_path: Path) -> None:
    said = session(
        f"{PROFILE}echo {KEY} | DBUS_SESSION_BUS_ADDRESS=unix:path=/none voicestudio key set own\n"
    )
    assert said.returncode == 4, said.stderr
    assert "no keyring in which the key could be kept safely" in said.stderr
    assert "VOICESTUDIO_API_KEY" in said.stderr
    assert KEY.encode() not in everything_under(tmp_path)
