"""Where a recording ends by itself: five minutes, and a disk that takes no more.

Five minutes pass in seconds here: ALSA's file plugin hands over sound as fast as it is taken. Its setting is
read once in a process, and a limit of file sizes cannot be lifted again, so that each runs in one of its own.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np

from tests.audio.signals import Samples, noise, read
from voicestudio.local.takes import Takes

PROGRAM = """
import json, resource, sys
from pathlib import Path
from tests.hosts.programs import eventually
from voicestudio.audio.recorder import Recorder
from voicestudio.flow.record import start
from voicestudio.audio.microphones import SystemMicrophones
from voicestudio.local.takes import Takes

folder, seconds, bytes_most = Path(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3])
takes = Takes(folder, "f" * 32, lambda token: True)
if bytes_most:
    resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_most, bytes_most))
session = start(SystemMicrophones(), takes, "studio_mic", seconds)
assert eventually(lambda: session.is_over), session.recording.reading()
ended = str(session.recording.reading().state)
take = session.finish()
reading = session.recording.reading()
print(json.dumps({
    "ended": ended, "state": str(reading.state), "seconds": take.seconds, "path": str(take.path),
    "rate": take.form.rate, "overflows": take.overflows,
}))
"""


def record_freely(folder: Path, signal: Samples, seconds: float, bytes_most: int = 0) -> dict[str, Any]:
    """Record a signal in a process of its own, from a microphone without a clock; what follows is unknown."""
    spoken = folder / "spoken.raw"
    spoken.write_bytes(signal.tobytes())
    config = folder / "asound.conf"
    config.write_text(
        'pcm.studio_mic { type file slave.pcm { type null } file "/dev/null" '
        f'infile "{spoken}" format "raw" }}\n'
        'pcm.!default { type plug slave.pcm "studio_mic" }\n'
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM, str(folder / "takes"), str(seconds), str(bytes_most)],
        env={**os.environ, **_without_server(folder), "ALSA_CONFIG_PATH": str(config)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    said: dict[str, Any] = json.loads(done.stdout)
    return said


def _without_server(folder: Path) -> dict[str, str]:
    """Where no sound server is, and where what is asked for one leaves its folder."""
    return {"PULSE_SERVER": f"unix:{folder / 'none'}", "PULSE_RUNTIME_PATH": str(folder)}


def test_after_five_minutes_it_stops_by_itself_and_keeps_the_take(tmp_path: Path) -> None:
    signal = noise(5)
    said = record_freely(tmp_path, signal, 300.0)
    assert (said["ended"], said["state"], said["seconds"]) == ("full", "full", 300.0)
    take = read(Path(said["path"]))
    assert len(take) == 300 * said["rate"]
    assert np.array_equal(take[: len(signal)], signal)


def test_a_full_disk_ends_in_failed_and_what_was_recorded_before_is_safe(tmp_path: Path) -> None:
    bytes_most = 1_000_001  # within a frame
    signal = noise(20)
    said = record_freely(tmp_path, signal, 300.0, bytes_most)
    assert (said["ended"], said["state"]) == ("failed", "failed")
    take = read(Path(said["path"]))
    assert len(take) * 2 > bytes_most - 20_000
    assert said["seconds"] == len(take) / said["rate"]
    assert np.array_equal(take, signal[: len(take)])
    (kept,) = Takes(tmp_path / "takes", "a" * 32, lambda token: False).takes()
    assert (str(kept.path), kept.seconds, kept.left_by_crash) == (said["path"], said["seconds"], False)


def test_a_disk_that_takes_nothing_beside_the_header_ends_in_failed_too(tmp_path: Path) -> None:
    said = record_freely(tmp_path, noise(5), 300.0, 44)
    assert (said["state"], said["seconds"]) == ("failed", 0.0)
    assert Takes(tmp_path / "takes", "a" * 32, lambda token: False).takes() == ()
