"""Refuse a request that the service's page forbids, before a file is even opened."""

from voicestudio.model import rules
from voicestudio.model.calls import CloneSettings, SpeechSettings
from voicestudio.model.errors import SetupError
from voicestudio.model.sample import ClonePrompt
from voicestudio.model.voice import CloneRequest


def refuse_what_breaks_a_rule(request: CloneRequest) -> None:
    """Hold everything but the audio against the rules.

    Raises:
        SetupError: With the code of the first rule that is broken.
    """
    if not request.rights_confirmed:
        raise SetupError("rights_not_confirmed")
    refuse_settings(request.settings)
    if request.prompt:
        refuse_prompt_text(request.prompt)


def refuse_settings(settings: CloneSettings) -> None:
    """Hold the service's parameters against its page.

    Raises:
        SetupError: Text too long or empty, text and model not together, model unknown, accuracy out of range.
    """
    if settings.text is not None:
        if not settings.text.strip():
            raise SetupError("text_empty")
        if len(settings.text) > rules.TEXT_CHARACTERS_MOST:
            raise SetupError(
                "text_too_long", characters=len(settings.text), allowed=rules.TEXT_CHARACTERS_MOST
            )
        if settings.model is None:
            raise SetupError("text_without_model")
    elif settings.model is not None or settings.try_out:
        raise SetupError("model_without_text")
    if settings.model is not None:
        refuse_model(settings.model)
    least, most = rules.ACCURACY_RANGE
    if settings.accuracy is not None and not least <= settings.accuracy <= most:
        raise SetupError("accuracy_out_of_range", accuracy=settings.accuracy, least=least, most=most)


def refuse_model(model: str) -> None:
    """Refuse a model that is none of the eight; raises ``SetupError``."""
    if model not in rules.MODELS:
        raise SetupError("model_unknown", model=model, allowed=", ".join(rules.MODELS))


def refuse_speech(wish: SpeechSettings) -> None:
    """Hold a speech against the speech pages.

    Raises:
        SetupError: Text empty or too long, model unknown, or a form that a long text cannot have.
    """
    if not wish.text.strip():
        raise SetupError("text_empty")
    if len(wish.text) > rules.TASK_CHARACTERS_MOST:
        raise SetupError("text_too_long", characters=len(wish.text), allowed=rules.TASK_CHARACTERS_MOST)
    refuse_model(wish.model)
    is_long = len(wish.text) >= rules.SPEECH_CHARACTERS_BELOW
    if is_long and wish.form == "wav" and wish.model.startswith(rules.TASK_WITHOUT_WAV):
        raise SetupError("output_type_unknown", file="A long text", allowed="mp3, flac")


def refuse_prompt_text(prompt: ClonePrompt) -> None:
    """Refuse a clone prompt whose transcript is missing or does not end in punctuation.

    Raises:
        SetupError: ``prompt_incomplete`` or ``prompt_text_without_punctuation``.
    """
    if not prompt.text.strip():
        raise SetupError("prompt_incomplete")
    if not rules.ends_with_punctuation(prompt.text):
        raise SetupError("prompt_text_without_punctuation")
