"""Secrets of hosts: from a file, from the environment, from standard input; a whole host or none."""

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import keyring.errors
import pytest

from tests.hosts.copyparty_server import PASSWORD, Copyparty, copyparty
from tests.local.stores import BrokenStore, PlaintextStore, Store, SystemStore, install
from tests.terminal.conftest import Run
from voicestudio.compose import Workshop, data_folder
from voicestudio.hosts.kind_fields import KIND_FIELDS
from voicestudio.model.hosting import HostConfig

SECRET = "very-secret-0123456789"
S3 = ("s3", "mine", "endpoint=https://s3.example.com", "bucket=voices", "key_id=id")


@pytest.fixture(autouse=True)
def store(monkeypatch: pytest.MonkeyPatch) -> SystemStore:
    """The system's keyring, in memory."""
    held = SystemStore()
    install(held, monkeypatch)
    for fields in KIND_FIELDS.values():
        for field in fields:
            monkeypatch.delenv(f"VOICESTUDIO_HOST_{field.name.upper()}", raising=False)
    return held


def typed(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes on standard input, which is no terminal."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def hosts() -> list[HostConfig]:
    return Workshop(data_folder(None)).settings.hosts()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Copyparty]:
    with copyparty(tmp_path_factory.mktemp("copyparty")) as running:
        yield running


@pytest.fixture
def sxcu(server: Copyparty, tmp_path: Path) -> Path:
    """A ShareX uploader as ShareX writes it: of many lines, beginning with a byte order mark."""
    uploader = {
        "Version": "15.0.0",
        "Name": "mine",
        "DestinationType": "FileUploader",
        "RequestMethod": "POST",
        "RequestURL": f"{server.base_url}/up/",
        "Parameters": {"j": ""},
        "Headers": {"PW": PASSWORD},
        "Body": "MultipartFormData",
        "Arguments": {"act": "bput"},
        "FileFormName": "f",
        "URL": f"{server.base_url}{{json:files[0].path}}",
    }
    path = tmp_path / "my.sxcu"
    path.write_text("\ufeff" + json.dumps(uploader, indent=2), encoding="utf-8")
    return path


def test_an_uploader_of_many_lines_is_read_from_its_file_and_works(
    run: Run, server: Copyparty, sxcu: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed("", monkeypatch)
    deletion = tmp_path / "deletion"
    deletion.write_text(f"{server.base_url}/up/{{filename}}\n")
    added = run("host", "add", "custom", "mine", f"uploader=@{sxcu}", f"delete_url=@{deletion}")
    assert (added.code, added.err) == (0, "")
    tested = run("host", "test", "mine")
    assert tested.code == 0, tested.out
    assert server.left() == []


def test_where_it_is_asked_for_its_path_will_do(
    run: Run, server: Copyparty, sxcu: Path, store: SystemStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(f"@{sxcu}\n{server.base_url}/up/{{filename}}\n\n", monkeypatch)
    assert run("host", "add", "custom", "mine").code == 0
    assert any("FileFormName" in held for held in store.held.values())


def test_every_field_may_come_from_a_file_and_a_plain_at_sign_is_written_twice(
    run: Run, tmp_path: Path, store: SystemStore
) -> None:
    for name, text in (("bucket", "voices\n"), ("secret", f"  {SECRET}\n")):
        (tmp_path / name).write_text(text)
    files = (f"bucket=@{tmp_path / 'bucket'}", f"secret=@{tmp_path / 'secret'}")
    assert run("host", "add", *S3[:3], "key_id=@@id", "prefix=@@@", *files).code == 0
    (config,) = hosts()
    assert (config.values["bucket"], config.values["key_id"], config.values["prefix"]) == (
        "voices",
        "@id",
        "@@",
    )
    assert list(store.held.values()) == [SECRET]


@pytest.mark.parametrize("what", ["missing", "folder", "no text"])
def test_a_file_that_cannot_be_read_is_named_and_nothing_is_added(
    run: Run, tmp_path: Path, what: str
) -> None:
    path = tmp_path / "secret"
    if what == "folder":
        path.mkdir()
    elif what == "no text":
        path.write_bytes(b"\xff\xfe\xfd")
    said = run("host", "add", *S3, f"secret=@{path}")
    assert (said.code, said.out) == (5, "")
    assert str(path) in said.err
    assert hosts() == []


def test_a_password_that_is_typed_may_begin_with_an_at_sign(
    run: Run, store: SystemStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed("@home\n", monkeypatch)
    assert run("host", "add", *S3).code == 0
    assert list(store.held.values()) == ["@home"]


NO_KEYRINGS: dict[str, Store] = {
    "none": PlaintextStore(),
    "locked": BrokenStore(keyring.errors.KeyringLocked("locked")),
}


@pytest.mark.parametrize("kind", list(NO_KEYRINGS))
def test_without_a_keyring_nothing_is_added_and_the_right_variable_is_named(
    run: Run, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    install(NO_KEYRINGS[kind], monkeypatch)
    typed(f"{SECRET}\n", monkeypatch)
    said = run("host", "add", *S3)
    assert (said.code, said.out) == (5, "")
    assert "VOICESTUDIO_HOST_SECRET" in said.err
    assert "API_KEY" not in said.err
    assert hosts() == []


def test_without_a_keyring_a_secret_of_the_environment_will_do_and_is_stored_nowhere(
    run: Run, monkeypatch: pytest.MonkeyPatch, data: Path
) -> None:
    install(NO_KEYRINGS["none"], monkeypatch)
    monkeypatch.setenv("VOICESTUDIO_HOST_SECRET", SECRET)
    typed("not read\n", monkeypatch)
    said = run("host", "add", *S3)
    assert (said.code, said.err) == (0, "")
    assert "VOICESTUDIO_HOST_SECRET, and not stored" in said.out
    assert sys.stdin.readline() == "not read\n"
    assert SECRET not in (data / "settings.json").read_text()
    assert Workshop(data_folder(None)).host("mine").name == "mine"
    assert run("host", "remove", "mine").code == 0
    assert hosts() == []


def test_with_the_needed_secrets_in_the_environment_the_others_need_no_keyring(
    run: Run, server: Copyparty, sxcu: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(NO_KEYRINGS["none"], monkeypatch)
    monkeypatch.setenv("VOICESTUDIO_HOST_UPLOADER", sxcu.read_text(encoding="utf-8-sig"))
    monkeypatch.setenv("VOICESTUDIO_HOST_DELETE_URL", f"{server.base_url}/up/{{filename}}")
    typed("", monkeypatch)
    assert run("host", "add", "custom", "mine").code == 0
    tested = run("host", "test", "mine")
    assert tested.code == 0, tested.out + tested.err


def test_a_locked_keyring_that_may_hold_an_optional_secret_is_not_passed_over(
    run: Run, sxcu: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VOICESTUDIO_HOST_UPLOADER", sxcu.read_text(encoding="utf-8-sig"))
    typed("", monkeypatch)
    assert run("host", "add", "custom", "mine").code == 0
    install(NO_KEYRINGS["locked"], monkeypatch)
    said = run("host", "test", "mine")
    assert said.code == 5
    assert "VOICESTUDIO_HOST_DELETE_URL" in said.err


class FullStore(SystemStore):
    """Takes one secret, and no other."""

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.held and (service, username) not in self.held:
            raise keyring.errors.PasswordSetError("full")
        super().set_password(service, username, password)


FullStore.__module__ = "keyring.backends.SecretService"


def test_a_keyring_that_takes_only_a_part_is_left_without_it(
    run: Run, server: Copyparty, sxcu: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = FullStore()
    install(full, monkeypatch)
    typed(f"@{sxcu}\n{server.base_url}/up/{{filename}}\n\n", monkeypatch)
    assert run("host", "add", "custom", "mine").code == 5
    assert full.held == {}
    assert hosts() == []


def test_a_host_that_cannot_be_replaced_stays_as_it_was(
    run: Run, store: SystemStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(f"{SECRET}\n", monkeypatch)
    assert run("host", "add", *S3).code == 0
    before = hosts()
    install(NO_KEYRINGS["locked"], monkeypatch)
    typed("other\n", monkeypatch)
    assert run("host", "add", *S3, "prefix=other/", "--replace").code == 5
    assert hosts() == before
    assert list(store.held.values()) == [SECRET]


def test_secrets_are_stored_again(run: Run, store: SystemStore, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(f"{SECRET}\n", monkeypatch)
    run("host", "add", *S3)
    typed("other\n", monkeypatch)
    assert run("host", "secret", "mine").code == 0
    assert list(store.held.values()) == ["other"]
