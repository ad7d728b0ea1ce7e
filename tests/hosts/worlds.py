"""One kind of host on a real server, with everything about it that can be wrong: S3 and WebDAV alike."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.hosts.certificates import Certificates
from tests.hosts.s3_servers import READER, S3Server, rclone_s3, seaweed
from tests.hosts.webdav_servers import DavServer, nginx, wsgidav
from voicestudio.hosts.kinds import ConfiguredHost

_READER: Final = """location /reader/ {
  alias FOLDER/data/; auth_basic x; auth_basic_user_file FOLDER/users;
  dav_methods PUT DELETE; dav_ext_methods PROPFIND OPTIONS; limit_except GET PROPFIND { deny all; }
}"""


@dataclass(frozen=True)
class World:
    """A kind of host.

    Attributes:
        port: Of its server, on 127.0.0.1.
        left: What the server holds, seen without any key.
        at: The right host, but at another address; the second is a CA file.
        wrong: Hosts with something wrong, by its name in the table of faults.
    """

    port: int
    left: Callable[[], list[str]]
    at: Callable[[str, str], ConfiguredHost]
    wrong: Mapping[str, Callable[[], ConfiguredHost]]

    @property
    def right(self) -> ConfiguredHost:
        """With nothing wrong."""
        return self.at(f"http://127.0.0.1:{self.port}", "")


def s3_world(server: S3Server) -> World:
    """S3; only SeaweedFS knows keys that may only read."""

    def reading() -> ConfiguredHost:
        key, secret = READER
        return seaweed().host(key_id=key, secret=secret)

    return World(
        server.port,
        lambda: server.left() + ([] if server.folder is None else seaweed().left()),
        lambda address, ca_file: server.host(endpoint=address, ca_file=ca_file),
        {
            "wrong secret": lambda: server.host(secret="wrong"),
            "unknown key": lambda: server.host(key_id="NOSUCHKEY"),
            "no bucket": lambda: server.host(bucket="nosuchbucket"),
            "read-only key": reading,
        },
    )


def dav_world(server: DavServer) -> World:
    """WebDAV."""
    return World(
        server.port,
        server.left,
        lambda address, ca_file: server.host(
            folder_url=f"{address}/dav", public_url=f"{address}/pub", ca_file=ca_file
        ),
        {
            "wrong secret": lambda: server.host(password="wrong"),
            "unknown key": lambda: server.host(user="nobody"),
            "no bucket": lambda: server.host(folder_url=f"{server.base_url}/dav/missing"),
            "read-only key": lambda: server.host(folder_url=f"{server.base_url}/reader"),
        },
    )


@contextmanager
def world_of(kind: str, folder: Path, tls: Certificates | None = None) -> Iterator[World]:
    """A world of its own: ``s3`` (rclone), ``webdav`` (nginx) or ``wsgidav``; the first two also with TLS."""
    if kind == "s3":
        more = ["--cert", str(tls.certificate), "--key", str(tls.key)] if tls else []
        with rclone_s3(folder, *more) as server:
            yield s3_world(server)
    elif kind == "webdav":
        with nginx(folder, _READER, (tls.certificate, tls.key) if tls else None) as dav:
            yield dav_world(dav)
    else:
        with wsgidav(folder) as dav:
            yield dav_world(dav)
