"""The program as a person runs it: the command in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

PYTHON = sys.executable


def command(*words: str | Path) -> list[str]:
    return [PYTHON, "-m", "voicestudio", *map(str, words)]


def run(*words: str | Path, key: str = "") -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "VOICESTUDIO_API_KEY": key} if key else dict(os.environ)
    return subprocess.run(
        command(*words), env=environment, capture_output=True, text=True, timeout=120, check=False
    )


def object_of(done: "subprocess.CompletedProcess[str]") -> Any:
    assert done.stdout, done.stderr
    return json.loads(done.stdout)
