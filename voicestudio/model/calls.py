"""The two paid calls: what is sent, and what comes back before and after it was read."""

from dataclasses import dataclass


@dataclass(frozen=True)
class CloneSettings:
    """The service's own parameters; None and False are not sent.

    Attributes:
        text: Preview text, at most 2,000 characters, billed like speech.
        model: One of ``rules.MODELS``; goes with the text.
        accuracy: 0..1; the service's default is 0.7.
        noise_reduction: The service cleans the sample first.
        volume_normalization: The service levels the sample first.
    """

    text: str | None = None
    model: str | None = None
    accuracy: float | None = None
    noise_reduction: bool = False
    volume_normalization: bool = False


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
class SpeechCall:
    """One paid T2A call.

    Attributes:
        voice_id: Byte for byte as the service gave it.
        text: Under 10,000 characters.
        model: One of ``rules.MODELS``.
        form: "mp3", "wav" or "flac".
    """

    voice_id: str
    text: str
    model: str
    form: str = "mp3"


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
