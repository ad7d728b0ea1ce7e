"""What one model of the T2A pages knows, and another does not."""

from tests.servers.speech_calls import (
    AS_TASK,
    AT_ONCE,
    BOTH,
    MIX,
    NEW,
    OLD,
    VOICE,
    accepted,
    body_of,
    refused,
    voice_of,
)
from tests.servers.speech_rules import LANGUAGES
from tests.servers.speech_server import SpeechServer


def test_a_mix_of_voices(speech: SpeechServer) -> None:
    """T2A pages: up to four voices, weights from 1 to 100, another name in each dialect; none in tasks."""
    for model, name, other in (
        (OLD, "timbre_weights", "timber_weights"),
        (NEW, "timber_weights", "timbre_weights"),
    ):
        path = AT_ONCE + model
        for mix in (MIX, MIX + MIX):
            accepted(speech, body_of(**{name: mix}), path)
        refused(speech, body_of(**{other: MIX}), f"{other}: unknown", path)
        refused(speech, body_of(**{name: MIX}), f"{name}: unknown", AS_TASK + model)
        for mix in ([], [*MIX, *MIX, *MIX]):
            refused(speech, body_of(**{name: mix}), f"{name}: 1 to 4", path)
        for weight in (0, 101, 1.5, "1"):
            refused(speech, body_of(**{name: [{"voice_id": VOICE, "weight": weight}]}), "weight: ", path)
        for one in ({"voice_id": VOICE}, {"weight": 1}):
            refused(
                speech,
                body_of(**{name: [one]}),
                "weight: req" if "voice_id" in one else "voice_id: req",
                path,
            )


def test_what_only_one_dialect_knows(speech: SpeechServer) -> None:
    """T2A pages: each field where it is known, and nowhere else."""
    known: dict[str, set[tuple[str, str]]] = {
        "output_format": {(AT_ONCE, OLD), (AT_ONCE, NEW)},
        "stream": {(AT_ONCE, OLD), (AT_ONCE, NEW)},
        "subtitle_enable": {(AT_ONCE, NEW)},
        "stream_options": {(AT_ONCE, NEW)},
        "aigc_watermark": {(AT_ONCE, NEW), (AS_TASK, NEW)},
        "continuous_sound": {(AT_ONCE, NEW), (AS_TASK, NEW)},
    }
    values = {"output_format": "hex", "stream_options": {"exclude_aggregated_audio": True}}
    of_voice = {
        "text_normalization": {*BOTH} - {(AS_TASK, NEW)},
        "english_normalization": {(AS_TASK, NEW)},
        "latex_read": {(AT_ONCE, NEW)},
    }
    for place, model in BOTH:
        for name, where in (known | of_voice).items():
            value = values.get(name, False)
            body = voice_of(**{name: value}) if name in of_voice else body_of(**{name: value})
            if (place, model) in where:
                accepted(speech, body, place + model)
            else:
                refused(speech, body, f"{name}: unknown", place + model)
        if (place, model) == (AS_TASK, NEW):
            refused(speech, {**body_of(), "text_file_id": 7}, "text_file_id: no file", place + model)
        else:
            refused(speech, {**body_of(), "text_file_id": 7}, "text_file_id: unknown", place + model)


def test_emotions(speech: SpeechServer) -> None:
    """T2A pages: six that all models know; neutral of the older, three of 2.8."""
    for place, model in BOTH:
        of_new = ["calm", "fluent", "whisper"]
        for emotion in ("happy", "surprised", *(of_new if model == NEW else ["neutral"])):
            accepted(speech, voice_of(emotion=emotion), place + model)
        for emotion in ("", "Happy", "bored", *(["neutral"] if model == NEW else of_new)):
            refused(speech, voice_of(emotion=emotion), "emotion: ", place + model)


def test_languages_and_the_rest(speech: SpeechServer) -> None:
    """T2A pages: null, auto, or one of forty; everything else at once."""
    assert len(set(LANGUAGES)) == 40
    for language in (None, "auto", "Chinese,Yue", "Afrikaans"):
        accepted(speech, body_of(language_boost=language))
    change = {"pitch": -100, "intensity": 0, "timbre": 100, "sound_effects": "robotic"}
    full = body_of(voice_modify=change, pronunciation_dict={"tone": ["omg/oh my god", "\u5904/(chu3)"]})
    for place, model in BOTH:
        accepted(speech, full, place + model)
    refused(speech, {**full, "audio_setting": {"format": "pcm"}}, "voice_modify: wants")
