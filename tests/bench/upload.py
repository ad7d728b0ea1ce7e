"""An upload of 20 MB to S3 and to WebDAV against ``curl -T`` of the same file, and the memory it takes.

Ours does more: it asks the host first, and says how far it is. curl is given a signed address, which leaves
the body unsigned, as ours does; the time in which it starts counts.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from botocore.auth import S3SigV4QueryAuth

from tests.bench.paired import Row, paired
from tests.hosts.programs import program
from tests.hosts.s3_servers import S3Server, rclone_s3
from tests.hosts.webdav_servers import PASSWORD, USER, DavServer, nginx
from voicestudio.hosts.kinds import ConfiguredHost

SIZE: Final = 20_000_000
GOAL: Final = round(1 / 0.95, 3)
"""At least 95 % of curl's throughput."""
NAME: Final = "voice-studio/ours.wav"
DAV_NAME: Final = "ours.wav"


def upload() -> Iterator[Row]:
    """Both kinds, in turn with curl."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        sample = _sample(folder)
        with rclone_s3(folder) as s3:
            yield _against_curl("S3 (rclone)", s3.host, NAME, sample, [_presigned_put(s3)])
        with nginx(folder / "nginx") as dav:
            theirs = ["-u", f"{USER}:{PASSWORD}", f"{dav.base_url}/dav/theirs.wav"]
            yield _against_curl("WebDAV (nginx)", dav.host, DAV_NAME, sample, theirs)


def upload_memory() -> Iterator[str]:
    """What an upload takes of memory at most, in a process of its own that has asked the host before."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        sample = _sample(folder)
        with rclone_s3(folder) as s3, nginx(folder / "nginx") as dav:
            for kind, port in (("s3", s3.port), ("webdav", dav.port)):
                command = [sys.executable, "-m", "tests.bench.upload", kind, str(port), str(sample)]
                done = subprocess.run(command, capture_output=True, text=True, check=True)
                yield f"memory of an upload of 20 MB, {kind}: {int(done.stdout) / 1e6:+.1f} MB"


def _sample(folder: Path) -> Path:
    sample = folder / "sample.wav"
    sample.write_bytes(os.urandom(SIZE))
    return sample


def _against_curl(
    kind: str, host: Callable[[], ConfiguredHost], name: str, sample: Path, theirs: list[str]
) -> Row:
    command = [program("curl"), "-sf", "-o", os.devnull, "-T", str(sample), *theirs]

    def ours() -> None:
        host().put(sample, "key", name, _unheard)

    def curl() -> None:
        subprocess.run(command, check=True)

    return paired(f"upload of 20 MB against curl -T, {kind}", ours, curl, times=7, goal=GOAL)


def _presigned_put(server: S3Server) -> str:
    host = server.host()
    signer = host._signer
    query = S3SigV4QueryAuth(signer._credentials, "s3", "us-east-1", expires=3600)
    url = host._place.url("voice-studio/theirs.wav")
    return str(signer._signed(query, "PUT", url, {}).url)


def _unheard(_done: int, _total: int) -> None:
    """Listen to nothing."""


def _grown(kind: str, port: int, sample: Path) -> int:
    """Bytes; imports and a first talk with the host are not counted."""
    host: ConfiguredHost = S3Server(port).host()
    if kind == "webdav":
        host = DavServer(port, sample.parent, sample.parent).host()
    host.ask(lambda: None)
    Path("/proc/self/clear_refs").write_text("5")  # Linux: forget the highest so far
    before = _kilobytes("VmRSS")
    host.put(sample, "key", NAME if kind == "s3" else DAV_NAME, _unheard)
    return (_kilobytes("VmHWM") - before) * 1024


def _kilobytes(what: str) -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{what}:"))


if __name__ == "__main__":
    print(_grown(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])))  # noqa: T201
