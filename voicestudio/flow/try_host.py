"""Test a host with a kilobyte of noise: takes us, stores, gives to strangers, keeps them out, removes."""

import secrets
import tempfile
import time
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from voicestudio.flow.tools import Host, Studio
from voicestudio.model.errors import HostError, VoiceStudioError
from voicestudio.model.hosted import Hosted
from voicestudio.model.loopback import is_loopback
from voicestudio.model.progress import Tick

_NOISE_BYTES: Final = 1024
_REFUSES: Final = frozenset({400, 401, 403, 404, 410})
"""Statuses with which a host keeps a stranger out."""


class HostStep(StrEnum):
    """What is tried, in this order."""

    ASK = "ask"
    PUT = "put"
    FETCH = "fetch"
    CLOSED = "closed"
    REMOVE = "remove"
    GONE = "gone"


@dataclass(frozen=True)
class Tried:
    """One step that is over.

    Attributes:
        seconds: How long it took.
        error: Why it failed; None where it went well.
        notes: Codes of what a person should know all the same, keys into ``texts/hosts.py``.
        proof: Of the removal.
    """

    step: HostStep
    seconds: float
    error: VoiceStudioError | None = None
    notes: tuple[str, ...] = ()
    proof: str = ""


Told = Callable[[Tried], None]


def try_host(studio: Studio, host_name: str, told: Told, tick: Tick) -> bool:
    """Try a host.

    Args:
        studio: The tools.
        host_name: The host.
        told: Told of each step as it ends.
        tick: Called while a host is waited for; raises ``Cancelled`` to stop.

    Returns:
        Whether every step went well. After the upload, removal is tried whatever happens.

    Raises:
        SetupError: The host cannot be opened.
    """
    host = studio.host_of(host_name)
    trial = _Trial(studio, host, host_name, told, tick)
    with tempfile.TemporaryDirectory() as folder:
        noise = Path(folder) / "noise.wav"
        noise.write_bytes(secrets.token_bytes(_NOISE_BYTES))
        if not (trial.step(HostStep.ASK, trial.ask) and trial.step(HostStep.PUT, lambda: trial.put(noise))):
            trial.clear_away()
            return False
        went_well = trial.step(HostStep.FETCH, lambda: trial.fetch(noise))
        went_well &= trial.step(HostStep.CLOSED, trial.closed)
        return (
            trial.step(HostStep.REMOVE, trial.remove) and trial.step(HostStep.GONE, trial.gone) and went_well
        )


class _Trial:
    def __init__(self, studio: Studio, host: Host, host_name: str, told: Told, tick: Tick) -> None:
        self._studio = studio
        self._host = host
        self._host_name = host_name
        self._told = told
        self._tick = tick
        self._key = uuid.uuid4().hex
        self._hosted: Hosted | None = None
        self._name = host.name_object("wav")

    def step(self, step: HostStep, do: Callable[[], tuple[tuple[str, ...], str]]) -> bool:
        """Do a step and tell of it."""
        self._tick()
        began = time.monotonic()
        try:
            notes, proof = do()
        except VoiceStudioError as error:
            self._told(Tried(step, time.monotonic() - began, error))
            return False
        self._told(Tried(step, time.monotonic() - began, None, notes, proof))
        return True

    def ask(self) -> tuple[tuple[str, ...], str]:
        self._host.ask(self._tick)
        return (), ""

    def put(self, noise: Path) -> tuple[tuple[str, ...], str]:
        now = self._studio.now()
        self._studio.library.note_hosting(self._key, "", host=self._host_name, object_name=self._name, at=now)
        self._hosted = self._host.put(noise, self._key, self._name, lambda _done, _total: self._tick())
        if self._hosted.handle:
            self._studio.library.note_hosted(self._key, self._hosted.handle)
        return (), ""

    def fetch(self, noise: Path) -> tuple[tuple[str, ...], str]:
        address = self._address
        digest, size, content_type = self._studio.stranger.fetch(address, lambda _done, _total: self._tick())
        if digest != sha256(noise.read_bytes()).hexdigest():
            raise HostError("rehearsal_differs", bytes=size, expected=_NOISE_BYTES)
        kind = content_type.split(";")[0].strip().lower()
        parts = urlsplit(address)
        notes = [] if kind.startswith("audio/") else ["type_not_audio"]
        notes += ["address_on_this_computer"] if is_loopback(parts.hostname or "") else []
        notes += ["address_not_https"] if parts.scheme != "https" else []
        return tuple(notes), ""

    def closed(self) -> tuple[tuple[str, ...], str]:
        """Without its signature the address should give nothing; without any, the name alone protects it."""
        bare = urlsplit(self._address)._replace(query="").geturl()
        if bare == self._address:
            return ("name_alone_protects",), ""
        return (() if self._refuses(bare) else ("open_without_signature",)), ""

    def remove(self) -> tuple[tuple[str, ...], str]:
        handle = self._hosted.handle if self._hosted else ""
        proof = self._host.remove(self._name, handle, self._tick)
        if not proof:
            raise HostError("host_not_permitted", host=self._host_name)
        self._studio.library.note_removed(self._key, self._studio.now(), proof)
        return (), proof

    def gone(self) -> tuple[tuple[str, ...], str]:
        if not self._refuses(self._address, gone=True):
            raise HostError("host_still_serves", host=self._host_name)
        return (), ""

    def clear_away(self) -> None:
        """An upload that failed may have left something; what cannot be removed now stays in the journal."""
        with suppress(VoiceStudioError, KeyError):
            self.remove()

    @property
    def _address(self) -> str:
        return self._hosted.address if self._hosted else ""

    def _refuses(self, address: str, *, gone: bool = False) -> bool:
        try:
            self._studio.stranger.fetch(address, lambda _done, _total: self._tick())
        except HostError as error:
            if error.code == "rehearsal_status" and error.facts.get("status") in _REFUSES:
                return True
            if error.code == "rehearsal_unreachable" and gone:
                return True  # what served it is closed: this computer through a tunnel
            raise
        return False
