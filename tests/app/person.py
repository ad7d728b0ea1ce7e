"""A person with a key in a real keyring, whose program writes a log; and what it gives away of them."""

import secrets
import sqlite3
import subprocess
import sys
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from tests.app.secret_scan import addresses, found_in, found_under, pieces
from tests.local.keyring_session import KeyringSession
from tests.servers.page_messages import ClonePost, Reply
from tests.servers.page_server import Fault, PageServer
from voicestudio.local.bundled import bundled_sample

KEY: Final = f"sk_very-secret-{secrets.token_hex(8)}/{secrets.token_hex(4)}+="
"""Of one run of the tests, so that nothing else can put it into the list of processes."""
KEY_PIECES: Final = pieces("key", KEY)
TEXTS: Final = {
    "text": "Aunt Petunia lives at number four.",
    "prompt text": "Nobody else may read this.",
    "name": "Petunia of number four",
}
LOG_OPENED: Final = b"the log is open"
_START: Final = """
import logging, resource, sys
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # the memory of a program holds its key
logging.basicConfig(level=logging.DEBUG, filename="program.log")
logging.getLogger("start").debug("the log is open")
"""
_RUN: Final = "from voicestudio.cli import main\nsys.exit(main())\n"


class Repeating(PageServer):
    """Repeats the key, in both spellings of JSON, and the addresses wherever something goes wrong."""

    def answer_clone(self, post: ClonePost, fault: Fault | None) -> Reply | None:
        reply = super().answer_clone(post, fault)
        if reply is None:
            return None
        sent = str(post.headers["Authorization"])
        told = (
            f"{sent} ({sent.replace('/', chr(92) + '/')}) may not fetch {' or '.join(addresses_in([post]))}"
        )
        body = reply.body.replace(b'"fault"', f'"{told}"'.encode())
        body = body.replace(b"Not what you asked for", told.encode())
        return replace(reply, body=body, headers={**reply.headers, "trace-id": sent})


def addresses_in(posts: Iterable[ClonePost]) -> list[str]:
    return [url for post in posts for url in (post["audio_url"], post["clone_prompt"]["prompt_audio_url"])]


@dataclass(frozen=True)
class Person:
    """Someone at a computer of their own; every file of theirs lies below ``root``."""

    root: Path
    session: KeyringSession
    server: Repeating
    prompt: Path

    @property
    def library(self) -> Path:
        return self.session.data / "library" / "library.sqlite3"

    @property
    def log(self) -> bytes:
        return (self.session.work / "program.log").read_bytes()

    @property
    def errors(self) -> str:
        return (self.session.work / "errors").read_text()

    def start(self, *words: str | Path, before: str = "") -> "subprocess.Popen[bytes]":
        """Start the program with a log; what it says goes into files beside that."""
        command = [sys.executable, "-c", _START + before + _RUN, *map(str, words)]
        work = self.session.work
        environment = {**self.session.environment, "PYTHONFAULTHANDLER": "1"}
        with (work / "output").open("ab") as output, (work / "errors").open("ab") as errors:
            return subprocess.Popen(
                command,
                env=environment,
                cwd=work,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=errors,
            )

    def start_clone(self, *options: str, before: str = "") -> "subprocess.Popen[bytes]":
        said = ("--text", TEXTS["text"], "--prompt-audio", self.prompt, "--prompt-text", TEXTS["prompt text"])
        words: tuple[str | Path, ...] = (
            "clone",
            bundled_sample(),
            "--name",
            TEXTS["name"],
            *said,
            "--i-have-the-rights",
            *options,
        )
        return self.start(*words, before=before)

    def given_away(self) -> list[str]:
        """Name everything secret that lies anywhere.

        The demo's address stands in the one place where it must: the reply of the service, kept as it came
        but for the key and the sample's own address, should the service repeat them.
        """
        urls = addresses(addresses_in(self.server.posts))
        demos = {f"demo {number}": url for number, url in enumerate(self.server.gets) if "/demo/" in url}
        found = found_under(self.root, KEY_PIECES | urls)
        found += found_under(self.root, demos, but=[self.library])
        return found + found_in(rows_but_replies(self.library), demos) + found_in(self.log, TEXTS)

    def kept_replies(self) -> bytes:
        with closing(sqlite3.connect(self.library)) as database:
            return b"".join(body or b"" for (body,) in database.execute("SELECT reply_body FROM attempts"))


def rows_but_replies(library: Path) -> bytes:
    """Every value of every table, without the raw replies."""
    values: list[object] = []
    with closing(sqlite3.connect(library)) as database:
        for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            rows = database.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - a name of ours
            names = [column[0] for column in rows.description]
            values += [
                value for row in rows for name, value in zip(names, row, strict=True) if name != "reply_body"
            ]
    assert values
    return "\n".join(map(str, values)).encode()
