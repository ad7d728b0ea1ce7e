"""Refuse a request that the service's page forbids, before a file is even opened."""

from voicestudio.model import rules
from voicestudio.model.calls import CloneSettings, SpeechSettings
from voicestudio.model.errors import SetupError
from voicestudio.model.pauses import PAUSE_SECONDS_LEAST, PAUSE_SECONDS_MOST, wrong_pause
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
        SetupError: Text empty or too long, a pause where none can be, model, emotion or language unknown,
            speed, volume or pitch out of range, or a form that a long text cannot have.
    """
    if not wish.text.strip():
        raise SetupError("text_empty")
    if len(wish.text) > rules.TASK_CHARACTERS_MOST:
        raise SetupError("text_too_long", characters=len(wish.text), allowed=rules.TASK_CHARACTERS_MOST)
    refuse_model(wish.model)
    is_long = len(wish.text) >= rules.SPEECH_CHARACTERS_BELOW
    if is_long and wish.form == "wav" and wish.model.startswith(rules.TASK_WITHOUT_WAV):
        raise SetupError("output_type_unknown", file="A long text", allowed="mp3, flac")
    pause = wrong_pause(wish.text)
    if pause:
        raise SetupError("pause_misplaced", pause=pause, least=PAUSE_SECONDS_LEAST, most=PAUSE_SECONDS_MOST)
    _refuse_manner(wish)


def _refuse_manner(wish: SpeechSettings) -> None:
    for code, value, (least, most) in (
        ("speed_out_of_range", wish.speed, rules.SPEED_RANGE),
        ("volume_out_of_range", wish.volume, rules.VOLUME_RANGE),
        ("pitch_out_of_range", wish.pitch, rules.PITCH_RANGE),
    ):
        if not least <= value <= most:
            raise SetupError(code, value=value, least=least, most=most)
    emotions = rules.emotions_of(wish.model)
    if wish.emotion and wish.emotion not in emotions:
        raise SetupError(
            "emotion_unknown", emotion=wish.emotion, model=wish.model, allowed=", ".join(emotions)
        )
    if wish.language and wish.language not in rules.LANGUAGES:
        raise SetupError("language_unknown", language=wish.language, allowed="; ".join(rules.LANGUAGES))


def refuse_prompt_text(prompt: ClonePrompt) -> None:
    """Refuse a clone prompt whose transcript is missing or does not end in punctuation.

    Raises:
        SetupError: ``prompt_incomplete`` or ``prompt_text_without_punctuation``.
    """
    if not prompt.text.strip():
        raise SetupError("prompt_incomplete")
    if not rules.ends_with_punctuation(prompt.text):
        raise SetupError("prompt_text_without_punctuation")
