"""An S3 server that refuses a large upload and closes before it is there, as rclone's does.

No client reads while it writes: the answer is lost with the connection, and the reason must be asked for.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest

from tests.hosts.listeners import unheard
from tests.hosts.s3_servers import S3Server, rclone_s3
from voicestudio.hosts.s3.host import S3Host
from voicestudio.hosts.stranger import PlainStranger
from voicestudio.model.errors import HostError

SIZE: Final = 8_000_000
"""More than all the buffers on the way hold."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[S3Server]:
    with rclone_s3(tmp_path) as one:
        yield one


@pytest.fixture
def host(server: S3Server) -> S3Host:
    """One that has asked its server already: it does not ask again before an upload."""
    one = server.host()
    one.ask(lambda: None)
    return one


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.wav"
    path.write_bytes(bytes(SIZE))
    return path


@pytest.mark.parametrize("minutes", [-20, 20])
def test_a_clock_that_was_set_meanwhile_is_corrected_and_the_upload_repeated(
    server: S3Server, host: S3Host, sample: Path, monkeypatch: pytest.MonkeyPatch, minutes: int
) -> None:
    told: list[int] = []
    other = timedelta(minutes=minutes)
    monkeypatch.setattr(host._signer.clock, "_own", lambda: datetime.now(UTC) + other)
    hosted = host.put(sample, "key", host.name_object("wav"), lambda done, _total: told.append(done))
    assert told[-1] == SIZE
    assert PlainStranger().fetch(hosted.address, unheard)[1] == SIZE
    assert len(server.left()) == 1


def test_a_secret_that_became_wrong_meanwhile_is_told_as_such(
    server: S3Server, host: S3Host, sample: Path
) -> None:
    host._signer._credentials.secret_key = "another"
    with pytest.raises(HostError) as caught:
        host.put(sample, "key", host.name_object("wav"), unheard)
    assert caught.value.code == "host_secret_wrong"
    assert server.left() == []
