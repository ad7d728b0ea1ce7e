"""What the sandbox does behind its endpoints: make a voice, speak with one, keep the ledger."""

import time
import uuid
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

from voicestudio.audio.media.parts import read_part
from voicestudio.audio.media.speech_forms import write_speech
from voicestudio.model.errors import SampleError
from voicestudio.model.measures import Stretch
from voicestudio.model.rules import PROMPT_SECONDS_BELOW, SAMPLE_SECONDS_LEAST, SAMPLE_SECONDS_MOST
from voicestudio.model.sandbox_voice import SandboxVoice
from voicestudio.sandbox.answers import Refusal
from voicestudio.sandbox.clock import Clock
from voicestudio.sandbox.contract import CloneBody, SpeechBody
from voicestudio.sandbox.faults import Faults
from voicestudio.sandbox.fetching import facts_of, fetched
from voicestudio.sandbox.languages import language_of
from voicestudio.sandbox.store import Charge, Store
from voicestudio.sandbox.voice import Engine, Manner, Shape

CLONE_UNITS: Final = 15_000
"""$1.50 a voice, in 0.0001 US dollars."""
BALANCE_UNITS: Final = 1_000_000
"""What a sandbox account begins with: $100 that nobody pays."""
_SPEECH_UNITS: Final = {"hd": 1.0, "turbo": 0.6}
_SHAPE_SECONDS: Final = 60.0
_PREVIEW_RATE: Final = 32_000
_AUDIO_SECONDS: Final = 48 * 3600


@dataclass(frozen=True)
class MadeVoice:
    """A voice and the file name of its demo, "" without one."""

    voice_id: str
    demo: str


@dataclass
class Sandbox:
    """One sandbox account over a store.

    Attributes:
        key: The API key it takes.
        demo_seconds: How long the address of a demo lives.
    """

    store: Store
    engine: Engine
    key: str
    demo_seconds: float = 24 * 3600
    clock: Clock = field(init=False)
    faults: Faults = field(default_factory=Faults)

    def __post_init__(self) -> None:
        """Take the clock kept with the store, and clear away audio nobody can ask for any more."""
        self.clock = Clock(self.store)
        self.audio_folder.mkdir(exist_ok=True, mode=0o700)
        for path in self.audio_folder.iterdir():
            with suppress(FileNotFoundError):  # another program on the same folder was first
                if path.stat().st_mtime < time.time() - _AUDIO_SECONDS:
                    path.unlink()

    @property
    def audio_folder(self) -> Path:
        """Where hosted samples, demos and speech lie for as long as their addresses live."""
        return self.store.folder / "files"

    def refuse_key(self, authorization: str) -> None:
        """Refuse a request without the key; raises ``Refusal``."""
        if authorization != f"Bearer {self.key}":
            raise Refusal("INVALID_API_KEY", "invalid api-key")

    def balance(self) -> int:
        """What is left, in units."""
        return BALANCE_UNITS - sum(charge.units for charge in self.store.charges())

    def clone(self, body: CloneBody) -> MadeVoice:
        """Fetch and check the sample, make a voice, and speak the preview.

        Raises:
            Refusal: With the rule of the vendor's page that is broken.
        """
        shape = self._shape_of_sample(body.audio_url)
        if body.clone_prompt:
            self._refuse_prompt_audio(body.clone_prompt.prompt_audio_url)
        characters = len(body.text or "")
        cost = CLONE_UNITS + self._speech_units(characters, body.model or "")
        if self.balance() < cost:
            raise Refusal("BILLING_BALANCE_NOT_ENOUGH", "balance not enough")
        voice_id = f"voice_{uuid.uuid4()}"
        demo = self._preview(body.text, shape, body.model) if body.text and body.model else ""
        self.store.add_voice(voice_id, shape, self.clock.now())
        self._charge("clone", voice_id, 0, CLONE_UNITS)
        if demo:
            self._charge("preview", voice_id, characters, cost - CLONE_UNITS)
        return MadeVoice(voice_id, demo)

    def speak(self, model: str, body: SpeechBody) -> str | None:
        """Speak a text; the voice stays for good from then on.

        Returns:
            Name of the audio file, None when the voice does not exist (any more).

        Raises:
            Refusal: The text cannot be spoken, or the balance is empty.
        """
        voice_id = body.voice_setting.voice_id
        shape = self.store.shape_of(voice_id, self.clock.now())
        if shape is None:
            return None
        units = self._speech_units(len(body.text), model)
        if self.balance() < units:
            raise Refusal("BILLING_BALANCE_NOT_ENOUGH", "balance not enough")
        setting = body.voice_setting
        manner = Manner(
            setting.speed, setting.vol, setting.pitch, language_of(body.language_boost), _quality(model)
        )
        audio = body.audio_setting
        name = self._spoken(body.text, shape, manner, audio.format, audio.sample_rate)
        self.store.mark_used(voice_id, self.clock.now())
        self._charge("speech", voice_id, len(body.text), units)
        return name

    def voice_of(self, voice_id: str, text: str, model: str) -> SandboxVoice | None:
        """Which voice speaks a text for a voice id; None where the id is not known, or no more."""
        shape = self.store.shape_of(voice_id, self.clock.now())
        return None if shape is None else self.engine.voice_for(text, shape, Manner(quality=_quality(model)))

    def _preview(self, text: str, shape: Shape, model: str) -> str:
        return self._spoken(text, shape, Manner(quality=_quality(model)), "mp3", _PREVIEW_RATE)

    def _spoken(self, text: str, shape: Shape, manner: Manner, form: str, rate: int) -> str:
        try:
            speech = self.engine.speak(text, shape, manner)
        except ValueError as error:
            raise Refusal("INVALID_REQUEST_BODY", str(error)) from None
        name = f"{uuid.uuid4().hex}.{form}"
        write_speech(speech.samples, speech.rate, self.audio_folder / name, form, rate)
        return name

    def _shape_of_sample(self, url: str) -> Shape:
        with fetched(url, self.audio_folder) as path:
            seconds = facts_of(path, SAMPLE_SECONDS_MOST).seconds
            if seconds < SAMPLE_SECONDS_LEAST:
                raise Refusal("INVALID_AUDIO_FILE", f"{seconds:.2f} s; at least 10 s")
            if seconds > SAMPLE_SECONDS_MOST:
                raise Refusal("INVALID_AUDIO_FILE", "longer than 5 minutes")
            try:
                samples, rate = read_part(path, Stretch(0.0, _SHAPE_SECONDS))
            except SampleError:
                raise Refusal("INVALID_AUDIO_FILE", "the file is not audio") from None
            return self.engine.shape(samples, rate)

    def _refuse_prompt_audio(self, url: str) -> None:
        with fetched(url, self.audio_folder) as path:
            seconds = facts_of(path, PROMPT_SECONDS_BELOW).seconds
            if seconds >= PROMPT_SECONDS_BELOW:
                raise Refusal("INVALID_AUDIO_FILE", f"prompt of {seconds:.2f} s; less than 8 s")

    def _charge(self, item: str, voice_id: str, characters: int, units: int) -> None:
        self.store.charge(Charge(self.clock.now(), item, voice_id, characters, units))

    @staticmethod
    def _speech_units(characters: int, model: str) -> int:
        return round(characters * _SPEECH_UNITS[_quality(model)])


def _quality(model: str) -> Literal["hd", "turbo"]:
    return "turbo" if "turbo" in model else "hd"
