"""``voicestudio host`` with real servers: added, tested, cloned with, listed, removed with what is there."""

import io
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.hosts.programs import free_port
from tests.hosts.web import Answer, Web
from tests.hosts.webdav_servers import PASSWORD, USER, DavServer, nginx
from tests.local.stores import SystemStore, install
from tests.terminal.conftest import TEXT, Paid, Run, Said
from voicestudio.compose import Workshop, data_folder
from voicestudio.local.keys import SANDBOX_KEY
from voicestudio.model.hosting import HostConfig
from voicestudio.sandbox.server import SandboxServer
from voicestudio.texts.hosts import STEPS, lasted


@pytest.fixture(autouse=True)
def store(monkeypatch: pytest.MonkeyPatch) -> SystemStore:
    """The system's keyring, in memory."""
    held = SystemStore()
    install(held, monkeypatch)
    return held


@pytest.fixture(scope="module")
def nginx_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DavServer]:
    with nginx(tmp_path_factory.mktemp("nginx")) as running:
        yield running


@pytest.fixture
def server(nginx_once: DavServer) -> Iterator[DavServer]:
    """nginx, empty."""
    yield nginx_once
    for path in nginx_once.data.iterdir():
        path.unlink()


Add = Callable[..., Said]


@pytest.fixture
def add(run: Run, server: DavServer, monkeypatch: pytest.MonkeyPatch) -> Add:
    """Add the server as ``mine``; values may be changed by name, the password is typed."""

    def add_it(*more: str, password: str = PASSWORD, **changed: str) -> Said:
        urls = {"folder_url": f"{server.base_url}/dav", "public_url": f"{server.base_url}/pub"}
        values = urls | {"user": USER} | changed
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"{password}\n"))
        return run(
            "host", "add", "webdav", "mine", *(f"{name}={said}" for name, said in values.items()), *more
        )

    return add_it


def left_there(server: DavServer, *, name: str = "left.wav", host: str = "mine") -> Path:
    """What a run that was killed has left on the host: its journal line, and the file."""
    workshop = Workshop(data_folder(None))
    moment = workshop.studio("sandbox").now()
    workshop.library.note_hosting("1" * 32, "", host=host, object_name=name, at=moment)
    workshop._open.close()
    path = server.data / name
    path.write_bytes(b"sound")
    return path


def test_every_kind_is_listed_with_what_it_asks_for(run: Run) -> None:
    said = run("host", "kinds")
    assert said.code == 0
    assert "webdav: WebDAV folder with a public address" in said.out
    assert "VOICESTUDIO_HOST_PASSWORD" in said.out
    assert "uploader=@my.sxcu" in said.out


def test_the_help_says_how_a_field_is_read_from_a_file(run: Run) -> None:
    said = run("host", "add", "--help")
    assert "FIELD=@PATH" in said.out
    assert "--anyway" in run("host", "remove", "--help").out


def test_a_host_is_added_tested_and_listed(
    add: Add, run: Run, server: DavServer, store: SystemStore, data: Path
) -> None:
    said = add()
    assert (said.code, said.out, said.err) == (0, "Added. Test it: voicestudio host test mine\n", "")
    assert list(store.held.values()) == [PASSWORD]
    assert PASSWORD not in (data / "settings.json").read_text()
    tested = run("host", "test", "mine")
    assert tested.code == 0, tested.out
    assert tested.out.endswith("The host works.\n")
    lines = [line for line in tested.out.splitlines() if line.startswith("ok ")]
    assert len(lines) == len(STEPS)
    assert lines[0].startswith("ok      The server is found and proves who it is")
    assert all(line.endswith(" s") for line in lines), "each with its time"
    assert server.left() == []
    (listed,) = run("host", "list", "--json").json
    assert (listed["name"], listed["kind"], listed["values"]["user"]) == ("mine", "webdav", USER)
    assert PASSWORD not in run("host", "list").out


def test_each_step_is_one_object_with_its_code(add: Add, run: Run) -> None:
    add(password="wrong")
    tested = run("host", "test", "mine", "--json")
    assert tested.code == 5
    assert tested.json["works"] is False
    assert [(one["step"], one["error"]) for one in tested.json["steps"]] == [
        ("reach", None),
        ("ask", "host_secret_wrong"),
    ]


def test_a_server_that_is_not_there_fails_at_the_first_step(add: Add, run: Run) -> None:
    add(folder_url=f"http://127.0.0.1:{free_port()}/dav")
    tested = run("host", "test", "mine", "--json")
    assert (tested.code, [one["step"] for one in tested.json["steps"]]) == (5, ["reach"])
    assert run("host", "test", "mine").out.startswith("failed  The server is found and proves who it is")


def test_it_is_tested_for_the_service_of_the_profile_that_uses_it(add: Add, run: Run) -> None:
    add()
    run("profile", "add", "own", "--base-url", "https://api.example.com", "--host", "mine")
    run("profile", "use", "sandbox")
    tested = run("host", "test", "mine", "--json")
    assert tested.code == 5, "a service on the internet cannot fetch from this computer"
    assert [one["error"] for one in tested.json["steps"] if one["error"]] == ["rehearsal_not_public"]


Clone = Callable[[], Said]


@pytest.fixture
def clone(run: Run, sandbox: SandboxServer, speech: Path, monkeypatch: pytest.MonkeyPatch) -> Clone:
    """Clone Ann with a service on this computer and the host ``mine``."""

    def clone_it() -> Said:
        run("profile", "add", "own", "--base-url", sandbox.base_url, "--host", "mine")
        monkeypatch.setenv("VOICESTUDIO_API_KEY", SANDBOX_KEY)
        return run("clone", speech, "--name", "Ann", "--text", TEXT, "--i-have-the-rights")

    return clone_it


def test_what_left_this_computer_is_listed_for_what_it_was_and_how_long(
    add: Add, run: Run, server: DavServer, clone: Clone
) -> None:
    add()
    assert run("host", "log").out == "Nothing has left this computer.\n"
    cloned = clone()
    assert cloned.code == 0, cloned.err
    assert run("host", "test", "mine").code == 0
    assert server.left() == []
    tested, sample = run("host", "log").out.splitlines()
    assert re.fullmatch(r".*  mine +noise of a test +\d+ s +gone: 404 at \d\d:\d\d", tested)
    assert re.fullmatch(r".*  mine +sample of Ann +\d+ s +gone: 404 at \d\d:\d\d", sample)
    told = run("host", "log", "--json").json
    assert [(one["what"], one["for"]) for one in told] == [("test", None), ("sample", "Ann")]
    assert all(one["seconds"] >= 0 for one in told)


def test_the_sample_of_a_clone_that_was_refused_is_called_one(paid: Paid) -> None:
    paid.fail_next("not_verified")
    assert paid.clone().code == 6
    (line,) = paid.run("host", "log").out.splitlines()
    assert "sample of Ann" in line


def test_the_sample_of_a_clone_that_was_not_even_sent_is_called_one(
    add: Add, run: Run, server: DavServer, clone: Clone
) -> None:
    add(public_url=f"{server.base_url}/elsewhere")
    assert clone().code == 5
    (line,) = run("host", "log").out.splitlines()
    assert "sample of a clone that was not sent" in line


def test_what_is_still_there_is_said_so(
    add: Add, run: Run, server: DavServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(password="wrong")
    left_there(server)
    (line,) = run("host", "log").out.splitlines()
    assert "still there" in line
    assert "refused the password" in line


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0.2, "0 s"), (59.4, "59 s"), (72, "1 min 12 s"), (3599, "59 min 59 s"), (11_100, "3 h 5 min")],
)
def test_a_span_is_said_as_people_say_it(seconds: float, said: str) -> None:
    assert lasted(seconds) == said


def test_what_a_killed_run_left_is_taken_away_by_the_next_command(
    add: Add, run: Run, server: DavServer
) -> None:
    add()
    left = left_there(server)
    assert run("voices").code == 0
    assert not left.exists()


def test_a_host_is_removed_with_what_lies_there_and_its_secret(
    add: Add, run: Run, server: DavServer, store: SystemStore
) -> None:
    add(password="wrong")
    left = left_there(server)
    run("voices")  # cannot remove it, so that it is due much later
    assert left.exists()
    add("--replace")
    said = run("host", "remove", "mine")
    assert (said.code, said.out) == (0, "Removed. Nothing is left there.\n")
    assert not left.exists()
    assert PASSWORD not in store.held.values()
    assert run("host", "list", "--json").json == []


def test_a_host_on_which_something_stays_is_kept_until_that_is_wanted(
    add: Add, run: Run, server: DavServer, store: SystemStore
) -> None:
    add(password="wrong")
    left = left_there(server)
    refused = run("host", "remove", "mine")
    assert (refused.code, refused.out) == (5, "")
    assert "--anyway" in refused.err
    assert [one["name"] for one in run("host", "list", "--json").json] == ["mine"]
    assert list(store.held.values()) == ["wrong"]
    said = run("host", "remove", "mine", "--anyway")
    assert (said.code, said.out) == (0, "Removed. Left on mine:\n  left.wav\n")
    assert left.exists()
    assert list(store.held.values()) == ["wrong"], "with it the host could be added again"
    assert run("host", "list", "--json").json == []


def test_a_host_that_a_profile_uses_is_kept(add: Add, run: Run) -> None:
    add()
    run("profile", "add", "own", "--base-url", "https://api.example.com", "--host", "mine")
    assert run("host", "remove", "mine", "--anyway").code == 2
    assert Workshop(data_folder(None)).settings.host("mine").kind == "webdav"


def test_an_address_of_ones_own_is_tested_without_a_file_and_never_left_this_computer(
    run: Run, web: Web, tmp_path: Path
) -> None:
    url = web.serve("/voice.wav?sig=1", Answer(b"a voice", headers={"Content-Type": "audio/wav"}))
    (tmp_path / "url").write_text(f"{url}\n")
    assert run("host", "add", "own-address", "mine", f"url=@{tmp_path / 'url'}").code == 0
    tested = run("host", "test", "mine")
    assert tested.code == 0, tested.out
    assert "Only with your file can be told" in tested.out
    steps = run("host", "test", "mine", "--json").json["steps"]
    assert [(one["step"], one["error"]) for one in steps] == [("reach", None), ("fetch", None)]
    assert run("host", "log").out == "Nothing has left this computer.\n"
    web.serve("/voice.wav?sig=1", Answer(b"<html>", headers={"Content-Type": "text/html"}))
    failed = run("host", "test", "mine", "--json")
    assert (failed.code, failed.json["steps"][-1]["error"]) == (5, "rehearsal_not_audio")


@pytest.fixture
def web() -> Iterator[Web]:
    with Web() as opened:
        yield opened


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["add", "pigeon", "mine"], "There is no kind of host pigeon."),
        (["add", "webdav", "mine", "pigeon=1"], "pigeon is not a field with its value (FIELD=VALUE)"),
        (
            ["add", "webdav", "mine", "password=typed"],
            "password is a secret, and others on this computer can read a command line.",
        ),
        (["add", "webdav", "mine", "user"], "user is not a field with its value (FIELD=VALUE)"),
        (["add", "webdav", "mine"], "folder_url is needed."),
        (["test", "nope"], "There is no host nope."),
        (["secret", "nope"], "There is no host nope."),
        (["remove", "nope"], "There is no host nope."),
    ],
)
def test_a_mistake_is_told_and_adds_nothing(
    run: Run, monkeypatch: pytest.MonkeyPatch, words: list[str], told: str
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("secret\n"))
    said = run("host", *words)
    assert (said.code, said.out) == (2, "")
    assert told in said.err
    assert Workshop(data_folder(None)).settings.hosts() == []


def test_a_host_of_the_same_name_is_written_over_only_where_that_is_asked_for(
    add: Add, run: Run, store: SystemStore
) -> None:
    add()
    again = add(user="other", password="other")
    assert (again.code, "There is a host mine already." in again.err) == (2, True)
    assert list(store.held.values()) == [PASSWORD]
    assert add("--replace", password="other").code == 0
    assert list(store.held.values()) == ["other"]
    assert isinstance(Workshop(data_folder(None)).settings.host("mine"), HostConfig)
