"""Recordings on this computer's disk: the running ones, the finished ones, and what a crash left.

A take that is being recorded bears the token of its program in its name; once that program is dead, the take
is what a crash left. Takes are removed only when a person says so, and come back until the program ends.
"""

import os
import re
import secrets
import struct
import wave
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from voicestudio.model.recording import CaptureFormat, Take

_STAMP: Final = "%Y%m%dT%H%M%SZ"
_NAME: Final = re.compile(r"(\d{8}T\d{6}Z)-[0-9a-f]{8}(\.([0-9a-f]{32})\.recording)?\.wav")
_REMOVED: Final = ".removed"
_RIFF_SIZE_AT: Final = 4
_BYTES_A_FRAME_AT: Final = 32
_DATA_SIZE_AT: Final = 40
_HEADER: Final = 44
"""Bytes of the header that a take is written with; what follows is sound."""


class Takes:
    """The folder of takes.

    Args:
        folder: Made where it is missing.
        token: Of this program.
        is_running: Whether the program of a token runs.
        now: The moment.
    """

    def __init__(
        self,
        folder: Path,
        token: str,
        is_running: Callable[[str], bool],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._folder = folder
        self._token = token
        self._is_running = is_running
        self.now = now

    def new_file(self) -> Path:
        """A fresh name for a take that is about to be recorded; raises ``OSError``."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        stamp = self.now().astimezone(UTC).strftime(_STAMP)
        return self._folder / f"{stamp}-{secrets.token_hex(4)}.{self._token}.recording.wav"

    def finish(self, path: Path) -> Path:
        """Give a take that is over its lasting name; of one that a crash left, count what is there."""
        _count_what_is_there(path)
        found = _NAME.fullmatch(path.name)
        if not found or not found[2]:
            return path
        lasting = path.with_name(path.name.replace(found[2], ""))
        path.replace(lasting)
        return lasting

    def takes(self) -> tuple[Take, ...]:
        """Every take that nobody records now, newest first; empty ones are tidied away."""
        found = []
        for path in sorted(self._folder.glob("*.wav"), reverse=True):
            name = _NAME.fullmatch(path.name)
            if not name or (name[3] and self._is_running(name[3])):
                continue
            take = _take(path, name[1], left_by_crash=bool(name[3]))
            if take.seconds > 0:
                found.append(take)
            elif take.left_by_crash and path.stat().st_size <= _HEADER:  # never one that cannot be read now
                path.unlink(missing_ok=True)
        return tuple(found)

    def remove(self, path: Path) -> None:
        """Take a take out of the list; ``bring_back`` undoes it until the program ends."""
        if path.exists():
            path.replace(self._put_aside(path))

    def bring_back(self, path: Path) -> None:
        """Undo ``remove``."""
        removed = self._put_aside(path)
        if removed.exists():
            removed.replace(path)

    def _put_aside(self, path: Path) -> Path:
        return path.with_name(f"{path.name}.{self._token}{_REMOVED}")

    def sweep(self) -> None:
        """Delete for good what this program removed, and what programs did that are dead by now."""
        for path in self._folder.glob(f"*{_REMOVED}"):
            token = path.name.removesuffix(_REMOVED).rpartition(".")[2]
            if token == self._token or not self._is_running(token):
                path.unlink(missing_ok=True)


def _take(path: Path, stamp: str, *, left_by_crash: bool) -> Take:
    made_at = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    try:
        with wave.open(str(path), "rb") as file:
            form = CaptureFormat(file.getframerate(), file.getnchannels())
        frames = max(0, path.stat().st_size - _HEADER) // (form.channels * 2)
    except (OSError, EOFError, wave.Error):
        return Take(path, 0.0, made_at, left_by_crash=left_by_crash)
    return Take(path, frames / form.rate, made_at, form=form, left_by_crash=left_by_crash)


def _count_what_is_there(path: Path) -> None:
    """Write the true sizes into the header: after a crash the last part of a second is not counted yet."""
    with path.open("r+b") as file:
        size = file.seek(0, os.SEEK_END)
        if size <= _HEADER:
            return
        file.seek(_BYTES_A_FRAME_AT)
        (bytes_a_frame,) = struct.unpack("<H", file.read(2))
        size -= (size - _HEADER) % max(bytes_a_frame, 1)  # a full disk may end it within a frame
        file.truncate(size)
        file.seek(_RIFF_SIZE_AT)
        file.write(struct.pack("<I", size - 8))
        file.seek(_DATA_SIZE_AT)
        file.write(struct.pack("<I", size - _HEADER))
