"""A voice, the paid calls behind it, and what was asked for."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from voicestudio.model.balance import Balance
from voicestudio.model.calls import CloneSettings, RawReply, SpeechSettings
from voicestudio.model.profile import SANDBOX
from voicestudio.model.rules import VOICE_LIFETIME

if TYPE_CHECKING:  # the list of voices is there before anything of samples is
    from voicestudio.model.sample import ClonePrompt


class VoiceState(StrEnum):
    """Where a voice is in its life."""

    NEW = "new"
    KEPT = "kept"
    EXPIRED = "expired"


class AttemptState(StrEnum):
    """What became of one paid call."""

    PLANNED = "planned"
    SENT = "sent"
    ANSWERED = "answered"
    DONE = "done"
    FAILED = "failed"
    UNKNOWN = "unknown"


class AttemptKind(StrEnum):
    """What the paid call was for."""

    CLONE = "clone"
    SPEECH = "speech"


@dataclass(frozen=True)
class CloneRequest:
    """What the person asks for.

    Attributes:
        sample: The file to clone from.
        name: The voice's name in the library.
        settings: The service's parameters.
        prompt: Short clip with transcript, optional.
        rights_confirmed: The person said that the voice is theirs or that they have the right to it.
        again: The person knows that a voice of this sample exists, or may exist, and wants another.
        balance_before: What the account held when the person last saw it; None where that is not known.
        source_sha256: Of the file first offered, where ``sample`` is the library's own copy of it.
        checked_sha256: Of the file as the person saw it checked; "" where nobody looked before.
        attempt_key: Our own id of the paid call, for who must find it again after a crash; "" for a new one.
    """

    sample: Path
    name: str
    settings: CloneSettings = field(default_factory=CloneSettings)
    prompt: "ClonePrompt | None" = None
    rights_confirmed: bool = False
    again: bool = False
    balance_before: Balance | None = None
    source_sha256: str = ""
    checked_sha256: str = ""
    attempt_key: str = ""


@dataclass(frozen=True)
class Attempt:
    """One paid call and what became of it.

    Attributes:
        key: Our own id, also the name of its folder of audio.
        settings: For a clone: the service's parameters.
        speech: For speech: what is spoken.
        source_sha256: Hash of the file the person offered, before anything was changed in it.
        voice_key: For speech: the voice it was spoken with.
        key_fingerprint: Of the API key it was paid with; "" where that is not known.
        about_usd: What it about costs, by the price list of its day.
        balance_before: What the account held before, where that is known.
    """

    key: str
    kind: AttemptKind
    state: AttemptState
    name: str
    profile: str
    base_url: str
    planned_at: datetime
    settings: CloneSettings = field(default_factory=CloneSettings)
    speech: SpeechSettings | None = None
    sent_at: datetime | None = None
    sample_sha256: str = ""
    sample_file: str = ""
    source_sha256: str = ""
    prompt_file: str = ""
    prompt_text: str = ""
    voice_key: str = ""
    error_code: str = ""
    reply: RawReply | None = None
    key_fingerprint: str = ""
    about_usd: float = 0.0
    balance_before: Balance | None = None
    ended_at: datetime | None = None


@dataclass(frozen=True)
class Voice:
    """A voice in the library.

    Attributes:
        key: Our own id.
        voice_id: The service's, byte for byte as it was given.
        sample_file: Path of the sample in the library, "" where there is none.
        demo_file: Path of the demo in the library, "" where there is none.
        key_fingerprint: Of the API key it was made with; "" where that is not known.
        tags: In the order of the alphabet.
        colour: Of its mark in lists, as #rrggbb; "" for none.
        consent_file: Name of the recording or text in its folder by which the speaker agreed, "" for none.
        binned_at: When it was put into the bin; None for a voice that is in the library.
        refused_at: When the service first said that it knows no such voice; None where it knew it since.
        gone_at: When that was believed; the voice is expired from then on.
        made_again_from: Our own id of the expired voice that this one stands in for, "" for none.
    """

    key: str
    voice_id: str
    name: str
    profile: str
    base_url: str
    made_at: datetime
    used_at: datetime | None
    settings: CloneSettings
    sample_sha256: str
    sample_file: str = ""
    demo_file: str = ""
    prompt_file: str = ""
    prompt_text: str = ""
    source_sha256: str = ""
    key_fingerprint: str = ""
    notes: str = ""
    tags: tuple[str, ...] = ()
    colour: str = ""
    consent_file: str = ""
    binned_at: datetime | None = None
    refused_at: datetime | None = None
    gone_at: datetime | None = None
    made_again_from: str = ""

    @property
    def is_sandbox(self) -> bool:
        """Whether the built-in service made it."""
        return self.base_url == SANDBOX

    @property
    def expires_at(self) -> datetime | None:
        """When the service deletes it unless it is used; None once a speech has kept it."""
        return None if self.used_at else self.made_at + VOICE_LIFETIME

    def state(self, now: datetime) -> VoiceState:
        """Where the voice is in its life at a moment."""
        if self.gone_at:
            return VoiceState.EXPIRED
        if self.used_at:
            return VoiceState.KEPT
        return VoiceState.NEW if now < self.made_at + VOICE_LIFETIME else VoiceState.EXPIRED

    def time_left(self, now: datetime) -> timedelta | None:
        """What is left of the 168 hours, never negative; None for a kept voice."""
        if self.gone_at:
            return timedelta(0)
        expires_at = self.expires_at
        return None if expires_at is None else max(timedelta(0), expires_at - now)
