"""What a voice of the sandbox is, said plainly: a likeness, never the person."""

from typing import Final

from voicestudio.model.sandbox_voice import SandboxVoice
from voicestudio.texts.language import Sentences

SAID: Final = Sentences(
    {
        SandboxVoice.BLEND: (
            "Made on the sandbox: a likeness from a mix of stock voices, made on this computer. "
            "Expect the same kind of voice, not the same person."
        ),
        SandboxVoice.FAST: (
            "Made on the sandbox: a likeness from one stock voice, moved on this computer to the sample's "
            "pitch, throat and colour. Expect the same kind of voice, not the same person."
        ),
        SandboxVoice.SMALL: "Made on the sandbox: a stand-in voice on this computer, not a paid clone.",
        SandboxVoice.SMALL_INSTEAD: (
            "Made on the sandbox: a stand-in voice on this computer, robotic, in the sample's pitch, pace "
            "and colour. Its natural voices speak English only, and only for voices that were made with them."
        ),
    }
)
