"""A loudspeaker without hardware: ALSA's file plugin writes every sample that was played to a file."""

import os
import subprocess
import sys
from pathlib import Path


def run_with_loudspeaker(folder: Path, program: str) -> "tuple[subprocess.CompletedProcess[str], Path]":
    """Run Python code in a process whose only sound device is a file; ALSA reads its setting at the start.

    Returns:
        The finished process, and the file with what was played: 16-bit samples of the stream's own form.
    """
    played = folder / "played.raw"
    config = folder / "asound.conf"
    config.write_text(
        f'pcm.loudspeaker {{ type file slave.pcm {{ type null }} file "{played}" format "raw" }}\n'
        'pcm.!default { type plug slave.pcm "loudspeaker" }\n'
    )
    environment = {**os.environ, "ALSA_CONFIG_PATH": str(config), "PYTHONWARNINGS": "default"}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done, played
