"""Test a host with a kilobyte of noise: found, takes us, stores, gives to strangers, shut to others, gone."""

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
from typing import Final, Protocol, runtime_checkable
from urllib.parse import urlsplit

from voicestudio.flow.host import ServesAlready, notes_on_way, refuse_page, until
from voicestudio.flow.tools import Host, Studio
from voicestudio.model.errors import HostError, VoiceStudioError
from voicestudio.model.hosted import Hosted
from voicestudio.model.progress import Cancelled, Tick

_NOISE_BYTES: Final = 1024
_CLEARING_SECONDS: Final = 3.0
"""How long a test that was stopped may take to remove its noise."""
_REFUSES: Final = frozenset({400, 401, 403, 404, 410})
"""Statuses with which a host keeps a stranger out."""


class HostStep(StrEnum):
    """What is tried, in this order."""

    REACH = "reach"
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
_Outcome = tuple[tuple[str, ...], str]
"""Notes and proof of a step that went well."""


@runtime_checkable
class Reachable(Protocol):
    """A host whose server can be looked for before anything is asked of it."""

    def reach(self, tick: Tick) -> None:
        """Find the server and let it prove who it is; raises ``HostError``."""


def try_host(studio: Studio, host_name: str, told: Told, tick: Tick) -> bool:
    """Try a host, for the service of the studio's profile.

    Args:
        studio: The tools.
        host_name: The host.
        told: Told of each step as it ends.
        tick: Called while a host is waited for; raises ``Cancelled`` to stop.

    Returns:
        Whether every step went well. After the upload, removal is tried whatever happens.

    Raises:
        SetupError: The host cannot be opened.
        Cancelled: It was stopped; what it had put there is removed, or stands in the journal.
    """
    host = studio.host_of(host_name)
    trial = _Trial(studio, host, host_name, told, tick)
    if isinstance(host, Reachable) and not trial.step(HostStep.REACH, lambda: trial.reach(host)):
        return False
    if isinstance(host, ServesAlready):
        return trial.step(HostStep.FETCH, lambda: trial.fetch_own(host.served_address))
    try:
        return trial.with_noise()
    except Cancelled:
        trial.clear_away(until(time.monotonic() + _CLEARING_SECONDS))
        raise


class _Trial:
    def __init__(self, studio: Studio, host: Host, host_name: str, told: Told, tick: Tick) -> None:
        self._studio = studio
        self._host = host
        self._host_name = host_name
        self._told = told
        self._tick = tick
        self._key = uuid.uuid4().hex
        self._hosted: Hosted | None = None
        self._noted = False
        self._name = host.name_object("wav")

    def step(self, step: HostStep, do: Callable[[], _Outcome]) -> bool:
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

    def with_noise(self) -> bool:
        """Put noise there, look at it, and take it away."""
        with tempfile.TemporaryDirectory() as folder:
            noise = Path(folder) / "noise.wav"
            noise.write_bytes(secrets.token_bytes(_NOISE_BYTES))
            if not (self.step(HostStep.ASK, self.ask) and self.step(HostStep.PUT, lambda: self.put(noise))):
                self.clear_away(self._tick)
                return False
            went_well = self.step(HostStep.FETCH, lambda: self.fetch(noise))
            went_well &= self.step(HostStep.CLOSED, self.closed)
            removed = self.step(HostStep.REMOVE, lambda: self.remove(self._tick))
            return removed and self.step(HostStep.GONE, self.gone) and went_well

    def reach(self, host: Reachable) -> _Outcome:
        host.reach(self._tick)
        return (), ""

    def ask(self) -> _Outcome:
        self._host.ask(self._tick)
        return (), ""

    def put(self, noise: Path) -> _Outcome:
        now = self._studio.now()
        self._studio.library.note_hosting(self._key, "", host=self._host_name, object_name=self._name, at=now)
        self._noted = True
        self._hosted = self._host.put(noise, self._key, self._name, lambda _done, _total: self._tick())
        if self._hosted.handle:
            self._studio.library.note_hosted(self._key, self._hosted.handle)
        return (), ""

    def fetch(self, noise: Path) -> _Outcome:
        digest, size, kind = self._seen(self._address)
        if digest != sha256(noise.read_bytes()).hexdigest():
            raise HostError("rehearsal_differs", bytes=size, expected=_NOISE_BYTES)
        return self._notes_on(self._address, kind), ""

    def fetch_own(self, address: str) -> _Outcome:
        """An address of the person's own: without their file there is nothing to compare its bytes with."""
        _, _, content_type = self._seen(address)
        return (*self._notes_on(address, refuse_page(content_type)), "own_address_untested"), ""

    def closed(self) -> _Outcome:
        """Without its signature the address should give nothing; without any, the name alone protects it."""
        bare = urlsplit(self._address)._replace(query="").geturl()
        if bare == self._address:
            return ("name_alone_protects",), ""
        return (() if self._refuses(bare) else ("open_without_signature",)), ""

    def remove(self, tick: Tick) -> _Outcome:
        handle = self._hosted.handle if self._hosted else ""
        try:
            proof = self._host.remove(self._name, handle, tick)
            if not proof:
                raise HostError("host_not_permitted", host=self._host_name)
        except VoiceStudioError as error:
            self._left_behind(error.code)
            raise
        except Cancelled:
            self._left_behind("host_silent")
            raise
        self._studio.library.note_removed(self._key, self._studio.now(), proof)
        self._noted = False
        return (), proof

    def gone(self) -> _Outcome:
        if not self._refuses(self._address, gone=True):
            raise HostError("host_still_serves", host=self._host_name)
        return (), ""

    def clear_away(self, tick: Tick) -> None:
        """An upload that failed or was stopped may have left something; the journal knows what stays."""
        if self._noted:
            with suppress(VoiceStudioError, Cancelled):
                self.remove(tick)

    @property
    def _address(self) -> str:
        return self._hosted.address if self._hosted else ""

    def _seen(self, address: str) -> tuple[str, int, str]:
        return self._studio.stranger.fetch(address, lambda _done, _total: self._tick())

    def _notes_on(self, address: str, content_type: str) -> tuple[str, ...]:
        notes = () if content_type.strip().lower().startswith("audio/") else ("type_not_audio",)
        return notes + notes_on_way(self._studio.stranger.way(address, self._tick), self._studio.profile)

    def _left_behind(self, code: str) -> None:
        self._studio.library.note_not_removed(self._key, self._studio.now(), code)

    def _refuses(self, address: str, *, gone: bool = False) -> bool:
        try:
            self._seen(address)
        except HostError as error:
            if error.code == "rehearsal_status" and error.facts.get("status") in _REFUSES:
                return True
            if error.code == "rehearsal_unreachable" and gone:
                return True  # what served it is closed: this computer through a tunnel
            raise
        return False
