"""The same job without a display: clone the bundled sample on the sandbox, and say where its demo lies."""

from pathlib import Path
from typing import Final

from voicestudio.audio.media.hashing import sha256_of
from voicestudio.flow.make_voice import make_voice
from voicestudio.flow.tools import Studio
from voicestudio.local.bundled import DEMO_TEXT, bundled_sample
from voicestudio.model import rules
from voicestudio.model.calls import CloneSettings
from voicestudio.model.profile import SANDBOX
from voicestudio.model.voice import CloneRequest, Voice, VoiceState
from voicestudio.terminal.clone import print_demo, print_made
from voicestudio.terminal.context import Terminal
from voicestudio.terminal.stage_lines import stage_lines

NAME: Final = "Reader (bundled sample)"


def try_it(terminal: Terminal) -> None:
    """Clone the bundled sample, or show the voice an earlier try made of it."""
    studio = terminal.studio(SANDBOX)
    sample = bundled_sample()
    settings = CloneSettings(DEMO_TEXT, rules.MODEL_DEFAULT)
    earlier = _made_before(studio, sample, settings)
    if earlier:
        terminal.say(f"The bundled sample was cloned on the sandbox before: {earlier.voice_id}")
        print_demo(terminal, studio, earlier)
        return
    terminal.say("Cloning the bundled sample on the sandbox: free, and nothing leaves this computer.")
    # The recording is free for everyone (resources/samples/SOURCES.md): the rights need not be asked for.
    request = CloneRequest(sample, NAME, settings, rights_confirmed=True)
    with stage_lines(terminal) as progress:
        made = make_voice(studio, request, progress)
    print_made(terminal, studio, made)


def _made_before(studio: Studio, sample: Path, settings: CloneSettings) -> Voice | None:
    """A living voice of this sample and these settings, with its demo."""
    sha256 = sha256_of(sample)
    for voice in studio.library.voices():
        alive = voice.state(studio.now()) is not VoiceState.EXPIRED
        if alive and voice.demo_file and voice.source_sha256 == sha256 and voice.settings == settings:
            return voice
    return None
