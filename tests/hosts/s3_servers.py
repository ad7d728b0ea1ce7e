"""S3 servers that verify signatures and expiry: rclone's (quick), SeaweedFS (versions, rights, a clock)."""

import atexit
import functools
import json
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import httpx

from tests.hosts.programs import eventually, free_port, program, running
from voicestudio.hosts.kinds import make_host
from voicestudio.hosts.s3.host import S3Host
from voicestudio.model.hosting import HostConfig

KEY: Final = "STUDIOKEY"
SECRET: Final = "studiosecret123"
READER: Final = ("READERKEY", "readersecret123")
"""May read and list, no more."""
WRITER: Final = ("WRITERKEY", "writersecret123")
"""May write and read, but not list."""
BUCKET: Final = "voices"
VERSIONED: Final = "versioned"


@dataclass(frozen=True)
class S3Server:
    """One that runs.

    Attributes:
        port: Where it listens, on 127.0.0.1.
        folder: Where rclone keeps its buckets as folders; None for SeaweedFS.
        filer_port: Where SeaweedFS shows its files to anyone; None for rclone.
    """

    port: int
    folder: Path | None = None
    filer_port: int | None = None

    def host(self, *, name: str = "mine", ca_file: str = "", **values: str) -> S3Host:
        """A host of kind ``s3`` as a person would configure it, with anything changed by name."""
        given = {"endpoint": f"http://127.0.0.1:{self.port}", "bucket": BUCKET, "key_id": KEY} | values
        secret = given.pop("secret", SECRET)
        made = make_host(HostConfig(name, "s3", given | {"ca_file": ca_file}), {"secret": secret})
        assert isinstance(made, S3Host)
        return made

    def left(self, bucket: str = BUCKET) -> list[str]:
        """Every file of a bucket as the server stores it, old versions and delete markers included.

        Seen without any key: in rclone's own folder, or by SeaweedFS's filer.
        """
        if self.folder:
            return sorted(path.name for path in (self.folder / bucket).rglob("*") if path.is_file())
        return sorted(self._files(f"/buckets/{bucket}"))

    def _files(self, path: str) -> Iterator[str]:
        answer = httpx.get(
            f"http://127.0.0.1:{self.filer_port}{path}/",
            params={"limit": "10000"},
            headers={"Accept": "application/json"},
            trust_env=False,
        )
        entries: list[dict[str, Any]] = answer.json()["Entries"] or []
        for entry in entries:
            if entry["Mode"] & 0x8000_0000:  # a folder, in Go's bits
                yield from self._files(entry["FullPath"])
            else:
                yield entry["FullPath"]


@contextmanager
def rclone_s3(folder: Path, *more: str) -> Iterator[S3Server]:
    """rclone's S3 server with one bucket; ``more`` are options of its own, like those for TLS."""
    data = folder / "buckets"
    (data / BUCKET).mkdir(parents=True)
    port = free_port()
    command = [program("rclone"), "--config", "/dev/null", "serve", "s3", "--addr", f"127.0.0.1:{port}"]
    command += ["--auth-key", f"{KEY},{SECRET}", "--vfs-cache-mode", "off", *more, str(data)]
    with running(command, port, folder):
        yield S3Server(port, folder=data)


@functools.cache
def seaweed() -> S3Server:
    """SeaweedFS with a plain and a versioned bucket: started once, as it takes 3 s, ended with the tests."""
    program("weed")
    with ExitStack() as opening:
        folder = Path(opening.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
        server = opening.enter_context(_seaweed(folder))
        atexit.register(opening.pop_all().close)
    return server


@contextmanager
def _seaweed(folder: Path) -> Iterator[S3Server]:
    weed = program("weed")
    rights = folder / "rights.json"
    rights.write_text(json.dumps({"identities": _identities()}))
    parts = ("master", "volume", "filer", "s3")
    ports = {part: (free_port(), free_port()) for part in parts}
    command = [weed, "-logtostderr=true", "server", f"-dir={folder}", "-ip=127.0.0.1", "-ip.bind=127.0.0.1"]
    for part, (port, grpc) in ports.items():
        command += [f"-{part}.port={port}", f"-{part}.port.grpc={grpc}"]
    command += ["-filer", "-s3", f"-s3.config={rights}", "-s3.autoCreateBucket=false", "-s3.iam=false"]
    command += ["-s3.port.iceberg=0", "-s3.port.lance=0", "-master.telemetry=false"]
    command += ["-master.volumeSizeLimitMB=1024", "-volume.max=100", "-volume.preStopSeconds=0"]
    # Asked nicely it takes 15 s to end.
    with running(command, ports["s3"][0], folder, end=signal.SIGKILL):
        server = S3Server(ports["s3"][0], filer_port=ports["filer"][0])
        address = {part: f"127.0.0.1:{ports[part][0]}.{ports[part][1]}" for part in ("master", "filer")}
        _make_buckets([weed, "shell", f"-master={address['master']}", f"-filer={address['filer']}"])
        for bucket in (BUCKET, VERSIONED):
            assert eventually(lambda at=bucket: _takes(server, at))  # type: ignore[misc]
        yield server


def _takes(server: S3Server, bucket: str) -> bool:
    """Whether it is up: a bucket is known to it a moment after it was made."""
    url = f"http://127.0.0.1:{server.port}/{bucket}/"
    return httpx.get(url, trust_env=False).status_code == httpx.codes.FORBIDDEN


def _make_buckets(shell: list[str]) -> None:
    lines = [f"s3.bucket.create -name {name}\n" for name in (BUCKET, VERSIONED)]
    lines += [f"s3.bucket.versioning -name {VERSIONED} -enable\n"]
    done = subprocess.run(shell, input="".join(lines), text=True, capture_output=True, check=True)
    assert "versioning set to Enabled" in done.stdout, done.stdout + done.stderr


def _identities() -> list[dict[str, object]]:
    def one(key: str, secret: str, *actions: str) -> dict[str, object]:
        return {
            "name": key,
            "credentials": [{"accessKey": key, "secretKey": secret}],
            "actions": list(actions),
        }

    return [
        one(KEY, SECRET, "Admin", "Read", "Write", "List", "Tagging"),
        one(*READER, "Read", "List"),
        one(*WRITER, "Read", "Write"),
    ]
