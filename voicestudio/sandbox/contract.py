"""What a request must look like: the vendor's page and its T2A pages as types."""

from typing import Annotated, Any, Literal, TypeVar

from pydantic import AliasChoices, BaseModel, Field, StrictBool, StrictStr, ValidationError

from voicestudio.model.rules import (
    MODELS,
    SPEECH_CHARACTERS_BELOW,
    TEXT_CHARACTERS_MOST,
    ends_with_punctuation,
)
from voicestudio.sandbox.answers import Refusal

Form = Literal["mp3", "wav", "flac", "pcm"]


class ClonePromptBody(BaseModel):
    """Both children are required (Novita page)."""

    prompt_audio_url: StrictStr
    prompt_text: StrictStr


class CloneBody(BaseModel):
    """Body of the clone call. Fields that are not on the page are passed over, as servers do."""

    audio_url: StrictStr = Field(min_length=1)
    clone_prompt: ClonePromptBody | None = None
    text: StrictStr | None = Field(None, max_length=TEXT_CHARACTERS_MOST)
    model: StrictStr | None = None
    accuracy: Annotated[float, Field(strict=True, ge=0, le=1)] | None = None
    need_noise_reduction: StrictBool = False
    need_volume_normalization: StrictBool = False


class VoiceSetting(BaseModel):
    """Ranges of the T2A pages."""

    voice_id: StrictStr = Field(min_length=1)
    speed: float = Field(1.0, ge=0.5, le=2)
    vol: float = Field(1.0, gt=0, le=10)
    pitch: int = Field(0, ge=-12, le=12)
    emotion: StrictStr | None = None


class AudioSetting(BaseModel):
    """Form of the audio; the asynchronous 2.8 call names the rate differently."""

    sample_rate: Literal[8000, 16000, 22050, 24000, 32000, 44100] = Field(
        default=32000, validation_alias=AliasChoices("sample_rate", "audio_sample_rate")
    )
    format: Form = "mp3"


class SpeechBody(BaseModel):
    """Body of a T2A call."""

    text: StrictStr = Field(min_length=1)
    voice_setting: VoiceSetting
    audio_setting: AudioSetting = AudioSetting()
    language_boost: StrictStr | None = None
    output_format: Literal["hex", "url"] = "hex"
    stream: StrictBool = False


Body = TypeVar("Body", bound=BaseModel)


def parsed(shape: type[Body], raw: Any) -> Body:
    """Read a request body.

    Raises:
        Refusal: INVALID_REQUEST_BODY, naming the first field that is wrong.
    """
    try:
        return shape.model_validate(raw)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "body"
        raise Refusal("INVALID_REQUEST_BODY", f"{where}: {first['msg']}") from None


def refuse_clone(body: CloneBody) -> None:
    """What types cannot say of a clone call.

    Raises:
        Refusal: INVALID_REQUEST_BODY.
    """
    if body.text and not body.model:
        raise Refusal("INVALID_REQUEST_BODY", "model is required if text is provided")
    if body.model is not None and body.model not in MODELS:
        raise Refusal("INVALID_REQUEST_BODY", "model is not one of the options")
    if body.clone_prompt and not ends_with_punctuation(body.clone_prompt.prompt_text):
        raise Refusal("INVALID_REQUEST_BODY", "prompt_text must end with punctuation")


def refuse_speech(body: SpeechBody, characters_below: int = SPEECH_CHARACTERS_BELOW) -> None:
    """What types cannot say of a T2A call.

    Raises:
        Refusal: INVALID_REQUEST_BODY.
    """
    if len(body.text) >= characters_below:
        raise Refusal("INVALID_REQUEST_BODY", f"text must have fewer than {characters_below} characters")
    if body.stream:
        raise Refusal("INVALID_REQUEST_BODY", "this sandbox does not stream")
