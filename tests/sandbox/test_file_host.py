"""The sandbox's file host: who may put, fetch and remove, under which names, and for how long."""

import socket
import uuid
from typing import Final
from urllib.parse import parse_qs

import httpx
import pytest

from tests.sandbox.caller import KEY, NO_TLS, Caller, refused, stranger_gets
from voicestudio.sandbox.server import SandboxServer

NAME: Final = "0123456789abcdef0123456789abcdef.wav"
BODY: Final = "INVALID_REQUEST_BODY"


def files(sandbox: SandboxServer) -> set[str]:
    folder = sandbox.sandbox.store.folder / "files"
    return {path.name for path in folder.iterdir()} if folder.exists() else set()


def test_what_is_put_is_what_a_stranger_with_the_address_gets(caller: Caller) -> None:
    content = bytes(range(256)) * 4000
    reply = stranger_gets(caller.put(content, "m4a"))
    assert reply.content == content
    assert reply.headers["content-type"] == "audio/mp4"
    assert reply.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("authorization", [None, "Bearer other", KEY])
def test_without_the_key_nothing_is_put_or_removed(
    caller: Caller, sandbox: SandboxServer, authorization: str | None
) -> None:
    address = caller.put(b"sound")
    before = files(sandbox)
    headers = {} if authorization is None else {"Authorization": authorization}
    with httpx.Client(headers=headers, verify=NO_TLS, trust_env=False) as stranger:
        for reply in (
            stranger.put(f"{caller.base_url}/files/{NAME}", content=b"other"),
            stranger.delete(address.partition("?")[0]),
        ):
            refused(reply, "INVALID_API_KEY", status=403)
    assert files(sandbox) == before
    assert stranger_gets(address).content == b"sound"


def test_an_address_opens_only_what_it_was_signed_for(caller: Caller) -> None:
    mine, other = caller.put(b"mine"), caller.put(b"other")
    path, _, query = mine.partition("?")
    expires, signature = parse_qs(query)["expires"][0], parse_qs(query)["signature"][0]
    for wrong in (
        path,
        f"{path}?",
        f"{other.partition('?')[0]}?{query}",
        f"{path}?expires={int(expires) + 1}&signature={signature}",
        f"{path}?expires=&signature={signature}",
        f"{path}?signature={signature}",
        f"{path}?expires={expires}",
        f"{path}?expires={expires}&signature={signature[:-1]}",
        f"{path}?expires={expires}&signature=%C3%A9%FF",
    ):
        refused(stranger_gets(wrong), "INVALID_API_KEY", status=403)
    assert stranger_gets(mine).content == b"mine"


def test_the_key_is_no_signature(caller: Caller) -> None:
    assert caller.http.get(caller.put(b"sound").partition("?")[0]).status_code == 403


def test_an_address_expires_after_a_quarter_of_an_hour(caller: Caller) -> None:
    reply = caller.http.put(f"/files/{NAME}", content=b"sound")
    assert reply.json()["expires_in"] == 900
    address = reply.json()["address"]
    caller.advance(14.5 / 60)
    assert stranger_gets(address).content == b"sound"
    caller.advance(0.5 / 60)
    refused(stranger_gets(address), "INVALID_API_KEY", "expired", status=403)


@pytest.mark.parametrize(
    "name",
    [
        "sample.wav",
        "anna-at-home.wav",
        NAME.upper(),
        NAME[1:],
        f"0{NAME}",
        NAME.replace(".wav", ".exe"),
        NAME.replace(".wav", ".part"),
        NAME.replace(".wav", ""),
        f"{NAME}%00",
        f"{NAME}%0A",
        f"{NAME}.wav",
        "%2e%2e",
        "..%5c..%5csandbox.sqlite3",
    ],
)
def test_only_random_names_of_sound_are_taken(caller: Caller, sandbox: SandboxServer, name: str) -> None:
    before = files(sandbox)
    refused(caller.http.put(f"/files/{name}", content=b"x"), BODY, "name")
    refused(caller.http.delete(f"/files/{name}"), BODY, "name")
    assert files(sandbox) == before


@pytest.mark.parametrize(
    "name", ["..%2fsandbox.sqlite3", "%2fetc%2fpasswd", f"..%2f..%2f{NAME}", f"a%2f{NAME}"]
)
def test_no_name_leads_out_of_the_folder(caller: Caller, sandbox: SandboxServer, name: str) -> None:
    memory = sandbox.sandbox.store.folder / "sandbox.sqlite3"
    for method in ("PUT", "GET", "DELETE"):
        reply = caller.http.request(method, f"/files/{name}", content=b"x" if method == "PUT" else None)
        refused(reply, "API_NOT_FOUND", status=404)
    assert memory.read_bytes().startswith(b"SQLite format 3")
    assert files(sandbox) == set()


def test_removing_takes_an_object_away_and_may_be_repeated(caller: Caller, sandbox: SandboxServer) -> None:
    address = caller.put(b"sound")
    for _ in range(2):
        assert caller.http.delete(address.partition("?")[0]).status_code == 204
    refused(stranger_gets(address), "API_NOT_FOUND", status=404)
    assert files(sandbox) == set()


def test_an_object_may_have_25_million_bytes_and_not_one_more(caller: Caller, sandbox: SandboxServer) -> None:
    most = bytes(25_000_000)
    assert caller.http.put(f"/files/{NAME}", content=most).status_code == 201
    name = f"{uuid.uuid4().hex}.wav"
    with socket.create_connection(("127.0.0.1", int(caller.base_url.rpartition(":")[2]))) as wire:
        head = f"PUT /files/{name} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {KEY}\r\n"
        wire.sendall(f"{head}Content-Length: {len(most) + 1}\r\n\r\n".encode() + most + b"x")
        assert wire.recv(100).startswith(b"HTTP/1.1 400 ")
    assert files(sandbox) == {NAME}


def test_an_upload_that_was_cut_leaves_nothing(caller: Caller, sandbox: SandboxServer) -> None:
    address = ("127.0.0.1", int(caller.base_url.rpartition(":")[2]))
    with socket.create_connection(address) as wire:
        head = f"PUT /files/{NAME} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {KEY}\r\n"
        wire.sendall(f"{head}Content-Length: 100\r\n\r\n".encode() + bytes(99))
    sandbox.close()
    assert files(sandbox) == set()
