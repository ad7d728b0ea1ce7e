"""The program's door: no display, options that stand anywhere, a bug, and other programs on the sandbox."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Final

import httpx
import pytest

from tests.terminal.conftest import Run, files_of
from voicestudio import __version__
from voicestudio.audio.media.examining import examine
from voicestudio.local.keys import SANDBOX_KEY
from voicestudio.terminal import voices

COMMANDS: Final = [
    *(
        "again",
        "attempt",
        "balance",
        "calendar",
        "check",
        "clone",
        "compare",
        "devices",
        "doctor",
        "export",
        "host",
    ),
    *("ids", "import", "keep", "key", "ledger", "library", "play", "profile", "record", "sandbox", "snippet"),
    *("speak", "tags", "take", "voice", "voices"),
]


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform in {"win32", "darwin"}:
        pytest.skip("this system always has a display")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("no_display")
def test_without_a_display_the_same_job_is_done_in_the_terminal_and_only_once(run: Run, data: Path) -> None:
    first = run()
    assert (first.code, first.err) == (0, "")
    assert first.out.startswith("There is no display here, so the window cannot open.")
    found = re.search(r"^Demo: (.*) \((\d+\.\d) s\)$", first.out, re.MULTILINE)
    assert found, first.out
    demo = examine(Path(found[1])).facts
    assert f"{demo.seconds:.1f}" == found[2]
    assert demo.seconds > 0.5
    assert demo.peak > 0.05
    (voice,) = run("voices", "--json").json["voices"]
    assert voice["demo_path"] == found[1]

    before = files_of(data)
    second = run()
    assert (second.code, second.err) == (0, "")
    assert f"was cloned on the sandbox before: {voice['voice_id']}" in second.out
    assert found[0] in second.out
    assert files_of(data) == before
    assert len(run("voices", "--json").json["voices"]) == 1


@pytest.mark.usefixtures("no_display")
def test_the_trial_stays_on_the_sandbox_whatever_profile_is_in_use(run: Run) -> None:
    run("profile", "add", "own", "--base-url", "https://api.example.com", "--host", "sandbox")
    assert run().code == 0
    assert [voice["profile"] for voice in run("voices", "--json").json["voices"]] == ["sandbox"]


def test_the_help_names_every_command(run: Run) -> None:
    said = run("--help")
    assert (said.code, said.err) == (0, "")
    listed = said.out.partition("Commands:")[2]
    assert sorted(re.findall(r"^  ([a-z]+)  ", listed, re.MULTILINE)) == COMMANDS
    for command in COMMANDS:
        assert run(command, "--help").code == 0


def test_the_version_is_told(run: Run) -> None:
    assert run("--version").out == f"Voice Studio {__version__}\n"


@pytest.mark.parametrize("place", ["before", "after", "joined"])
def test_the_data_folder_may_be_named_anywhere(run: Run, tmp_path: Path, data: Path, place: str) -> None:
    chosen = tmp_path / "chosen"
    words = {
        "before": ["--data-dir", str(chosen), "voices"],
        "after": ["voices", "--json", "--data-dir", str(chosen)],
        "joined": ["voices", f"--data-dir={chosen}"],
    }[place]
    assert run(*words).code == 0
    assert (chosen / "library" / "library.sqlite3").is_file()
    assert not data.exists()


def test_a_home_that_nobody_has_is_a_name_like_any_other(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("VOICESTUDIO_DATA_DIR", "~nobody-of-that-name/data")
    assert run("voices").code == 0
    assert (tmp_path / "~nobody-of-that-name" / "data" / "library").is_dir()


def test_a_data_folder_that_cannot_be_one_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    said = run("doctor", "--data-dir", tmp_path / "file", "--json")
    assert said.code == 1
    (library,) = [check for check in said.json if check["name"] == "library"]
    assert (library["found"], library["missing"]) == ("The data folder cannot be written.", True)


def test_a_bug_is_reported_with_its_place_and_without_anyones_words(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        msg = f"{os.sep}of somebody{os.sep}secret recording.wav: 'what somebody said'"
        raise RuntimeError(msg)

    monkeypatch.setattr(voices, "voice_object", broken)
    monkeypatch.setattr(voices, "attempt_object", broken)
    monkeypatch.setattr(voices, "terminal_of", broken)
    said = run("voices", "--json")
    assert said.code == 1
    assert said.json["error"]["code"] == "bug"
    assert said.lines[0] == "This is a fault of Voice Studio. Please report it with the lines below."
    assert said.lines[1].startswith(f"Voice Studio {__version__}, ")
    assert said.lines[2] == "RuntimeError"
    assert re.fullmatch(r"  test_start\.py:\d+ broken", said.lines[-1])
    for secret in ("somebody", "recording", "Traceback", os.sep):
        assert secret not in "".join(line for line in said.lines[1:] if "Python" not in line)


def test_the_program_runs_as_a_module_and_ends_with_its_code(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "voicestudio", "check", "nowhere.wav", "--json"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, cwd=tmp_path)
    assert ended.returncode == 3
    assert ended.stderr == "There is no file nowhere.wav. Check the path.\n"
    assert '"code": "file_missing"' in ended.stdout


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "ascii"])
def test_the_object_is_whole_whatever_the_pipe_can_show(tmp_path: Path, speech: Path, encoding: str) -> None:
    path = tmp_path / "Ännchen 李 🎙.wav"
    path.write_bytes(speech.read_bytes())
    command = [sys.executable, "-m", "voicestudio", "check", str(path), "--json"]
    shown = {**os.environ, "PYTHONIOENCODING": encoding}
    ended = subprocess.run(command, capture_output=True, timeout=60, check=False, env=shown)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert json.loads(ended.stdout.decode(encoding))["file"] == str(path)


def test_a_pipe_that_closes_early_is_no_failure_to_talk_about(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "voicestudio", "--help"]
    reader, writer = os.pipe()
    os.close(reader)
    ended = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, timeout=60, check=False)
    os.close(writer)
    assert ended.stderr == b""


def test_the_sandbox_is_served_for_other_programs_until_ctrl_c(run: Run) -> None:
    command = [sys.executable, "-m", "voicestudio", "sandbox"]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert program.stdout
    url, key = (program.stdout.readline().split()[-1] for _ in range(2))
    assert key == SANDBOX_KEY
    balance = httpx.get(
        f"{url}/openapi/v1/billing/balance/detail",
        headers={"Authorization": f"Bearer {key}"},
        trust_env=False,
    )
    assert balance.json()["availableBalance"] == "1000000"

    taken = run("sandbox", "--port", url.rpartition(":")[2])
    assert (taken.code, taken.out) == (1, "")
    assert "is in use by another program." in taken.lines[0]

    if sys.platform == "win32":
        program.terminate()
    else:
        program.send_signal(signal.SIGINT)
    _, said = program.communicate(timeout=60)
    assert (program.returncode, said) == (0, "") or sys.platform == "win32"


@pytest.mark.usefixtures("no_display")
@pytest.mark.parametrize("before", [[], ["--profile", "sandbox"]])
def test_without_a_display_a_file_of_voices_is_not_shown_and_the_way_in_is_named(
    run: Run, tmp_path: Path, before: list[str]
) -> None:
    said = run(*before, tmp_path / "Anna.VoiceStudio")
    assert said.code == 1
    assert said.out.splitlines()[-1].endswith("In the terminal: voicestudio import FILE")


def test_a_file_after_a_command_belongs_to_the_command(run: Run, tmp_path: Path) -> None:
    said = run("import", tmp_path / "none.voicestudio")
    assert said.code != 0
    assert "none.voicestudio" in said.err
    assert "window" not in said.out
