"""The rules of the T2A pages: which call knows which field, and how much text it takes.

Source: the T2A pages of 02, 2.5, 2.6 and 2.8, at once and as tasks. What 02 to 2.6 call one way, 2.8 calls
another; a field of the one is unknown to the other.
"""

from dataclasses import dataclass

from tests.servers.page_messages import Json
from tests.servers.page_rules import MODELS, json_object, need
from tests.servers.speech_fields import (
    Check,
    Fields,
    choice,
    fields,
    flag,
    items,
    number,
    text,
    tone,
    whole,
    words,
)

BELOW_AT_ONCE = 10_000  # T2A pages: less than 10,000 characters
MOST_AS_TASK = 50_000  # T2A pages: maximum length 50,000; a million stands in an introduction only
LANGUAGES = (
    *("Chinese", "Chinese,Yue", "English", "Arabic", "Russian", "Spanish", "French", "Portuguese", "German"),
    *("Turkish", "Dutch", "Ukrainian", "Vietnamese", "Indonesian", "Japanese", "Italian", "Korean", "Thai"),
    *("Polish", "Romanian", "Greek", "Czech", "Finnish", "Hindi", "Bulgarian", "Danish", "Hebrew", "Malay"),
    *("Persian", "Slovak", "Swedish", "Croatian", "Filipino", "Hungarian", "Norwegian", "Slovenian"),
    *("Catalan", "Nynorsk", "Tamil", "Afrikaans"),
)
_EMOTIONS = ("happy", "sad", "angry", "fearful", "disgusted", "surprised")
_RATES = choice(8000, 16000, 22050, 24000, 32000, 44100)
_MIX = items(fields({"voice_id": words, "weight": whole(1, 100)}, ["voice_id", "weight"]), most=4)


@dataclass(frozen=True, slots=True)
class Call:
    """One of the T2A paths."""

    model: str
    as_task: bool

    @property
    def newest(self) -> bool:
        """Whether it speaks the dialect of 2.8."""
        return self.model.startswith("speech-2.8-")


PATHS = {
    f"/v3/{'async/' if as_task else ''}minimax-{model}": Call(model, as_task)
    for model in MODELS
    for as_task in (False, True)
}


def _voice(call: Call) -> Check:
    known: dict[str, Check] = {
        "voice_id": words,
        "speed": number(0.5, 2),
        "vol": number(0, 10, above=True),
        "pitch": whole(-12, 12),
        "emotion": choice(*_EMOTIONS, *(("calm", "fluent", "whisper") if call.newest else ("neutral",))),
    }
    task_of_newest = call.newest and call.as_task
    known["english_normalization" if task_of_newest else "text_normalization"] = flag
    if call.newest and not call.as_task:
        known["latex_read"] = flag
    return fields(known)


def _audio(call: Call) -> Check:
    task_of_newest = call.newest and call.as_task
    known: dict[str, Check] = {
        "audio_sample_rate" if task_of_newest else "sample_rate": _RATES,
        "bitrate": choice(32000, 64000, 128000, 256000),
        "format": choice("mp3", "pcm", "flac", *(() if task_of_newest else ("wav",))),
        "channel": choice(1, 2),
    }
    if call.newest and not call.as_task:
        known["force_cbr"] = flag
    return fields(known)


def _known(call: Call) -> Fields:
    known: dict[str, Check] = {
        "text": text,
        "voice_setting": _voice(call),
        "audio_setting": _audio(call),
        "pronunciation_dict": fields({"tone": items(tone)}),
        "language_boost": choice(None, "auto", *LANGUAGES),
        "voice_modify": fields(
            {
                **dict.fromkeys(("pitch", "intensity", "timbre"), whole(-100, 100)),
                "sound_effects": choice("spacious_echo", "auditorium_echo", "lofi_telephone", "robotic"),
            }
        ),
    }
    if not call.as_task:
        known |= {"stream": flag, "output_format": choice("hex", "url")}
        known["timber_weights" if call.newest else "timbre_weights"] = _MIX
    if call.newest:
        known |= {"aigc_watermark": flag, "continuous_sound": flag}
        if call.as_task:
            known["text_file_id"] = whole(1, 2**63 - 1)
        else:
            known |= {"subtitle_enable": flag, "stream_options": fields({"exclude_aggregated_audio": flag})}
    return known


_CHECKS = {call: fields(_known(call)) for call in PATHS.values()}


def check_speech(call: Call, raw: bytes) -> Json:
    """Hold a body against the page's "Request Body"; whether the voices exist is not asked yet."""
    body = json_object(raw)
    _CHECKS[call]("body", body)
    need("text_file_id" not in body, "text_file_id: no file has that id")  # none can be uploaded here
    need("text" in body, "text: required")
    if call.as_task:
        need(len(body["text"]) <= MOST_AS_TASK, "text: maximum 50,000 characters")
    else:
        need(len(body["text"]) < BELOW_AT_ONCE, "text: less than 10,000 characters")
    need(voices_of(body), "voice_id: required")
    need(not body.get("stream"), "stream: not offered by this server")
    pcm = form_of(body) == "pcm"
    need(not (pcm and "voice_modify" in body), "voice_modify: wants mp3, wav or flac")
    return body


def form_of(body: Json) -> str:
    """T2A pages: format, mp3 unless told."""
    return str(body.get("audio_setting", {}).get("format", "mp3"))


def voices_of(body: Json) -> set[str]:
    """Every voice id that speaks the text, alone or in a mix."""
    mixed = [*body.get("timbre_weights", []), *body.get("timber_weights", [])]
    return {one["voice_id"] for one in (body.get("voice_setting", {}), *mixed) if "voice_id" in one}
