"""A signed address is a secret: nothing of an upload, a rehearsal and a removal is written to any log."""

import logging
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from azure.storage.blob import BlobServiceClient

from tests.hosts.listeners import unheard
from tests.hosts.s3_servers import SECRET, rclone_s3
from tests.hosts.webdav_servers import PASSWORD, nginx
from tests.servers import azurite
from voicestudio.hosts.azure.host import make_azure
from voicestudio.hosts.kinds import ConfiguredHost
from voicestudio.hosts.stranger import PlainStranger
from voicestudio.model.hosting import HostConfig


@contextmanager
def host_of(kind: str, folder: Path) -> Iterator[tuple[ConfiguredHost, str]]:
    """A host of a kind on a real server, and its secret."""
    with ExitStack() as opened:
        if kind == "s3":
            yield opened.enter_context(rclone_s3(folder)).host(), SECRET
        elif kind == "webdav":
            yield opened.enter_context(nginx(folder / "nginx")).host(), PASSWORD
        else:
            server = opened.enter_context(azurite.running(folder))
            client = opened.enter_context(BlobServiceClient(server.endpoint, credential=azurite.KEY))
            client.create_container("voices")
            values = {"account": azurite.ACCOUNT, "container": "voices", "endpoint": server.endpoint}
            yield make_azure(HostConfig("mine", "azure", values), {"account_key": azurite.KEY}), azurite.KEY


@pytest.mark.parametrize("kind", ["s3", "webdav", "azure"])
def test_nothing_of_an_address_reaches_a_log(
    kind: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    sample = tmp_path / "sample.wav"
    sample.write_bytes(bytes(1000))
    with host_of(kind, tmp_path) as (host, secret):
        caplog.set_level(logging.DEBUG)
        caplog.clear()
        hosted = host.put(sample, "key", host.name_object("wav"), unheard)
        assert PlainStranger().fetch(hosted.address, unheard)[1] == 1000
        assert host.remove(hosted.object_name, hosted.handle, lambda: None) == "404"
    written = "\n".join(f"{record.getMessage()} {record.args}" for record in caplog.records)
    query = hosted.address.partition("?")[2]
    parts = [hosted.object_name, secret, *(part for part in query.split("&") if len(part) > 20)]
    assert not [part for part in parts if part in written]
