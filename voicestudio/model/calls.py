"""The two paid calls: what is sent, and what comes back before and after it was read."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True)
class CloneSettings:
    """The service's own parameters; None and False are not sent.

    Attributes:
        text: What the voice is first heard with, at most 2,000 characters, billed like speech.
        model: One of ``rules.MODELS``; goes with the text.
        accuracy: 0..1; the service's default is 0.7.
        noise_reduction: The service cleans the sample first.
        volume_normalization: The service levels the sample first.
        try_out: The text is not sent along as a preview: the first speech after the clone speaks it, which
            also keeps the voice.
    """

    text: str | None = None
    model: str | None = None
    accuracy: float | None = None
    noise_reduction: bool = False
    volume_normalization: bool = False
    try_out: bool = False

    @property
    def preview_text(self) -> str | None:
        """The text as far as the clone call itself speaks it."""
        return None if self.try_out else self.text


@dataclass(frozen=True)
class CloneCall:
    """One paid clone.

    Attributes:
        sample_url: Where the service fetches the sample. A secret: signed and short-lived.
        prompt_url: Where it fetches the short clip; "" for no clone prompt.
        prompt_text: The clip's exact transcript.
    """

    sample_url: str
    settings: CloneSettings
    prompt_url: str = ""
    prompt_text: str = ""


@dataclass(frozen=True)
class SpeechSettings:
    """What is spoken, and how.

    Attributes:
        text: At most 50,000 characters; from 10,000 on the service speaks it as a task.
        model: One of ``rules.MODELS``.
        form: "mp3", "wav" or "flac"; no "wav" of a long text by the 2.8 models.
        speed: 0.5..2, times the voice's own pace.
        volume: 0.1..10, times the usual level.
        pitch: -12..12 semitones.
        emotion: One of ``rules.emotions_of(model)``; "" leaves it to the service.
        language: One of ``rules.LANGUAGES``; "" leaves it to the service.
    """

    text: str
    model: str
    form: str = "mp3"
    speed: float = 1.0
    volume: float = 1.0
    pitch: int = 0
    emotion: str = ""
    language: str = ""


@dataclass(frozen=True)
class SpeechCall:
    """One paid T2A call.

    Attributes:
        voice_id: Byte for byte as the service gave it.
        wish: What is spoken, and how.
        as_task: The service answers at once with a task and speaks afterwards.
    """

    voice_id: str
    wish: SpeechSettings
    as_task: bool = False


@dataclass(frozen=True)
class RawReply:
    """An answer of the service before anyone has read it; kept on disk as it came."""

    status: int
    body: bytes
    content_type: str = ""
    trace_id: str = ""
    retry_after: str = ""


@dataclass(frozen=True)
class CloneReply:
    """What the service made.

    Attributes:
        voice_id: Opaque; compared and stored byte for byte.
        demo_url: None when the reply held none. Short-lived and secret.
    """

    voice_id: str
    demo_url: str | None


@dataclass(frozen=True)
class SpeechReply:
    """What a T2A call answered: one of the three is there.

    Attributes:
        audio: The sound itself.
        url: Where it can be fetched. Short-lived and secret.
        task_id: Of a task that speaks it.
    """

    audio: bytes = b""
    url: str = ""
    task_id: str = ""


class TaskState(StrEnum):
    """How a task of the service stands."""

    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True)
class TaskReply:
    """A look at a task.

    Attributes:
        url: Where its audio can be fetched once it is done. Short-lived and secret.
        reason: Why it failed, in the service's words, masked.
    """

    state: TaskState
    url: str = ""
    reason: str = ""
