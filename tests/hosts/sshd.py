"""SFTP servers: OpenSSH with keys, rclone with a password; and a web server that shows the same folder."""

import os
import pwd
import shlex
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final

from tests.hosts.programs import free_port, program, running
from voicestudio.hosts.sftp.host import SftpHost, make_sftp, shown_host_key
from voicestudio.model.hosting import HostConfig

PASSWORD: Final = "the secret of the tests"
PASSPHRASE: Final = "the words that open the key"


@dataclass(frozen=True)
class SftpServer:
    """One that runs.

    Attributes:
        port: Where it listens, on 127.0.0.1.
        folder: Everything of the server's.
        data: The folder that SFTP and the web server share.
        path: What SFTP calls it.
        public_url: What strangers call it.
        user: Who may sign in.
        host_key: Its public key line.
        secrets: How to sign in, as fields.
    """

    port: int
    folder: Path
    data: Path
    path: str
    public_url: str
    user: str
    host_key: str
    secrets: dict[str, str]

    def host(self, **changed: str | int | Path) -> SftpHost:
        """A host of kind ``sftp`` as a person would configure it, with anything changed by name."""
        given = {
            "host": "127.0.0.1",
            "port": str(self.port),
            "user": self.user,
            "folder": self.path,
            "public_url": self.public_url,
            "host_key": self.host_key,
            **self.secrets,
            **{name: str(value) for name, value in changed.items()},
        }
        password = given.pop("password", "")
        return make_sftp(HostConfig("mine", "sftp", given), {"password": password})

    def left(self) -> list[str]:
        """Every file in the shown folder."""
        return sorted(path.name for path in self.data.iterdir())

    def words(self) -> str:
        """What the server has written so far."""
        return "".join(path.read_text(errors="replace") for path in self.folder.glob("*.log"))


def new_key(path: Path, kind: str = "ed25519", passphrase: str = "") -> str:
    """Make a key pair; gives the public line without its comment."""
    subprocess.run(
        [program("ssh-keygen"), "-q", "-t", kind, "-N", passphrase, "-C", "", "-f", str(path)], check=True
    )
    return Path(f"{path}.pub").read_text().strip()


@contextmanager
def openssh(
    folder: Path, subsystem: str = "internal-sftp", kinds: tuple[str, ...] = ("ed25519",), most: int = 0
) -> Iterator[SftpServer]:
    """OpenSSH; signs in whoever runs the tests, by key.

    Args:
        folder: For everything of it.
        subsystem: Its SFTP server with options; "" for none.
        kinds: Of its host keys; the first is the confirmed one.
        most: Kilobytes that a file may have; 0 for any. A write beyond fails as on a full disk.
    """
    binary, port, data = program("sshd"), free_port(), folder / "data"
    data.mkdir(parents=True)
    if os.getuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)  # it asks for this folder where it may change its user
    lines = [new_key(folder / f"host_{kind}", kind) for kind in kinds]
    (folder / "authorized").write_text(new_key(folder / "user"))
    config = folder / "sshd_config"
    config.write_text(
        _SSHD.format(port=port, folder=folder)
        + "".join(f"HostKey {folder}/host_{kind}\n" for kind in kinds)
        + (f"Subsystem sftp {subsystem}\n" if subsystem else "")
    )
    command = [binary, "-D", "-e", "-f", str(config)]
    if most:  # ulimit counts blocks of 512 bytes; a write beyond shall fail, not kill
        limited = f"trap '' XFSZ; ulimit -f {most * 2}; exec {shlex.join(command)}"
        command = ["/bin/sh", "-c", limited]
    user = pwd.getpwuid(os.getuid()).pw_name
    with running(command, port, folder), shown(data) as url:
        secrets = {"key_file": str(folder / "user")}
        yield SftpServer(port, folder, data, str(data), url, user, lines[0], secrets)


_SSHD: Final = """
Port {port}
ListenAddress 127.0.0.1
PidFile {folder}/pid
AuthorizedKeysFile {folder}/authorized
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
MaxStartups 100
LogLevel VERBOSE
"""


@contextmanager
def rclone_sftp(folder: Path) -> Iterator[SftpServer]:
    """``rclone serve sftp``, with a password."""
    port, data = free_port(), folder / "data"
    data.mkdir(parents=True)
    command = [
        program("rclone"),
        "--config",
        os.devnull,
        "--cache-dir",
        str(folder / "cache"),
        "serve",
        "sftp",
    ]
    command += ["--addr", f"127.0.0.1:{port}", "--user", "studio", "--pass", PASSWORD, str(data)]
    with running(command, port, folder), shown(data) as url:
        line = shown_host_key("127.0.0.1", port, lambda: None)
        yield SftpServer(port, folder, data, "/", url, "studio", line, {"password": PASSWORD})


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Stay silent."""


@contextmanager
def shown(folder: Path) -> Iterator[str]:
    """A web server that shows a folder to anyone; gives its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as web:
        thread = threading.Thread(target=web.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{web.server_address[1]}"
        finally:
            web.shutdown()
            thread.join()
