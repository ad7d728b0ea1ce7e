"""kill -9 at the worst moment: nothing is sent twice, nothing paid for is lost."""

import os
import signal
import subprocess
from pathlib import Path

import pytest

from tests.app.program import command, object_of, run
from tests.servers.page_server import Fault, PageServer


def killed_while_it_waits(server: PageServer, speech: Path, data: Path) -> None:
    """Start a clone, wait until the service has its request, and kill the program."""
    run("profile", "add", "page", "--base-url", server.base_url, "--host", "sandbox")
    words = command("clone", speech, "--name", "Anna", "--i-have-the-rights")
    environment = {**os.environ, "VOICESTUDIO_API_KEY": server.api_key}
    with subprocess.Popen(
        words, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as program:
        assert server.hanging.wait(60)
        program.send_signal(signal.SIGKILL)
    assert list(data.glob("sandbox/files/*"))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_killed_between_the_call_and_its_reply_the_outcome_is_unknown(speech: Path, data: Path) -> None:
    with PageServer(faults=[Fault("hang")]) as server:
        killed_while_it_waits(server, speech, data)
        first = run("voices", "--json")
        assert "ended before the reply came" in first.stderr
        listed = object_of(first)
        assert listed["voices"] == []
        assert [(one["name"], one["state"], one["error"]) for one in listed["attempts"]] == [
            ("Anna", "unknown", "program_ended")
        ]
        again = run("voices")
        assert "Anna  unknown" in again.stdout
        assert again.stderr == ""
        assert len(server.posts) == 1
        assert server.charged == 1


def test_killed_in_the_middle_the_sample_is_taken_off_the_host_at_the_next_start(
    speech: Path, data: Path
) -> None:
    with PageServer(faults=[Fault("hang")]) as server:
        killed_while_it_waits(server, speech, data)
        run("voices")
    assert list(data.glob("sandbox/files/*")) == []


def test_killed_before_the_call_nothing_is_left(speech: Path, data: Path) -> None:
    """The rehearsal never ends: the program dies with its attempt only planned."""
    program = (
        "import os, signal\n"
        "from voicestudio.hosts.stranger import PlainStranger\n"
        "PlainStranger.fetch = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        "from voicestudio.cli import main\n"
        f"main(['clone', {str(speech)!r}, '--name', 'Anna', '--i-have-the-rights'])\n"
    )
    done = subprocess.run([command()[0], "-c", program], capture_output=True, timeout=60, check=False)
    assert done.returncode == -signal.SIGKILL
    assert list(data.glob("library/audio/*"))
    listed = object_of(run("voices", "--json"))
    assert listed == {"count": 0, "voices": [], "attempts": []}
    assert list(data.glob("library/audio/*")) == []
    assert list(data.glob("sandbox/files/*")) == []


def test_killed_after_the_reply_was_kept_the_voice_is_completed(speech: Path) -> None:
    program = (
        "import os, signal\n"
        "from voicestudio.library.local_library import LocalLibrary\n"
        "LocalLibrary.save_voice = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        "from voicestudio.cli import main\n"
        f"main(['clone', {str(speech)!r}, '--name', 'Anna', '--i-have-the-rights'])\n"
    )
    done = subprocess.run([command()[0], "-c", program], capture_output=True, timeout=60, check=False)
    assert done.returncode == -signal.SIGKILL
    first = run("voices", "--json")
    assert "already come" in first.stderr
    voices = object_of(first)["voices"]
    assert [voice["name"] for voice in voices] == ["Anna"]
    assert Path(voices[0]["sample_path"]).is_file()
