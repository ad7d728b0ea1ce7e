"""Have files examined in processes of their own, and notice what no process can say of itself."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self

ROOT: Final = Path(__file__).parents[2]
HANGS_AFTER: Final = 10.0
"""Seconds of a guard, generous because the machine may be busy; it ends a process that would not end."""


@dataclass(frozen=True)
class Answer:
    """What came of one file.

    Attributes:
        name: Of the file.
        kind: "facts" and "refused" are right; "exception", "nonsense", "leak", "crash" and "hang" are not.
        what: The container, the code of the error, or what happened.
        took: Seconds for examining twice (check examines again); only for a table.
    """

    name: str
    kind: str
    what: str
    took: float

    @property
    def right(self) -> bool:
        """Whether it is an answer at all."""
        return self.kind in {"facts", "refused"}


class Worker:
    """One process, started anew after a crash, with a folder of its own."""

    def __init__(self, module: str, hangs_after: float) -> None:
        self._module, self._hangs_after = module, hangs_after
        self._folder = Path(tempfile.mkdtemp(prefix="voicestudio-fuzz-"))
        self._temporary = self._folder / "tmp"
        self._temporary.mkdir()
        self._said = self._folder / "said"
        self._process = self._started()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _started(self) -> subprocess.Popen[str]:
        with self._said.open("w") as said:
            process = subprocess.Popen(
                [sys.executable, "-m", self._module],
                cwd=ROOT,
                env=os.environ | {"TMPDIR": str(self._temporary), "PYTHONUTF8": "1"},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=said,
                text=True,
            )
        assert process.stdout
        assert process.stdout.readline() == "ready\n", self._said.read_text()
        return process

    def _end(self) -> None:
        self._process.kill()
        self._process.communicate()

    def answer(self, name: str, content: bytes) -> Answer:
        """Write the file, have it examined, remove it."""
        path = self._folder / name
        path.write_bytes(content)
        try:
            return self._asked(path)
        finally:
            path.unlink()

    def _asked(self, path: Path) -> Answer:
        assert self._process.stdin
        assert self._process.stdout
        hung: list[bool] = []

        def end() -> None:
            hung.append(True)
            self._process.kill()

        guard = threading.Timer(self._hangs_after, end)
        guard.start()
        try:
            self._process.stdin.write(json.dumps(str(path)) + "\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        except BrokenPipeError:
            line = ""
        finally:
            guard.cancel()
        if line:
            return Answer(path.name, **json.loads(line))
        return self._fallen(path.name, hung=bool(hung))

    def _fallen(self, name: str, *, hung: bool) -> Answer:
        self._process.communicate()
        status, said = self._process.returncode, self._said.read_text(errors="replace")[:2000]
        self._process = self._started()
        if hung:
            return Answer(name, "hang", f"no answer in {self._hangs_after:.0f} s", self._hangs_after)
        how = signal.Signals(-status).name if status < 0 else f"exit {status}"
        return Answer(name, "crash", f"{how}\n{said}", 0.0)


def answers(
    files: Iterator[tuple[str, bytes]],
    workers: int = 2,
    keep: Path | None = None,
    module: str = "tests.audio.fuzz_worker",
    hangs_after: float = HANGS_AFTER,
) -> list[Answer]:
    """Have every file answered; the order is that of the answers.

    Args:
        files: Name and content of each.
        workers: Processes at once.
        keep: A folder for those whose answer is not right, to be looked at.
        module: What the processes run.
        hangs_after: Seconds until a process is ended.
    """
    lock, given, failed = threading.Lock(), list[Answer](), list[BaseException]()

    def taken() -> tuple[str, bytes] | None:
        with lock:
            return next(files, None)

    def work() -> None:
        try:
            with Worker(module, hangs_after) as worker:
                while (file := taken()) is not None and not failed:
                    answer = worker.answer(*file)
                    _keep(answer, file[1], keep)
                    given.append(answer)
        except BaseException as error:  # noqa: BLE001 - raised below, in the thread of the caller
            failed.append(error)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    try:
        for thread in threads:
            thread.join()
    except KeyboardInterrupt as stop:
        failed.append(stop)  # the others end after the file they are at
        raise
    if failed:
        raise failed[0]
    return given


def _keep(answer: Answer, content: bytes, keep: Path | None) -> None:
    if keep and not answer.right:
        keep.mkdir(parents=True, exist_ok=True)
        (keep / f"{answer.kind}-{answer.name}").write_bytes(content)
