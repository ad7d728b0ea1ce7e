"""Playing, through PortAudio and ALSA as they are, into a file instead of the air."""

import builtins
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from tests.audio.alsa import run_with_loudspeaker
from voicestudio.audio.player import Player
from voicestudio.model.errors import DeviceError

PLAY = """
from pathlib import Path
from voicestudio.audio.player import Player
player = Player(Path({path!r}))
player.play()
assert player.wait(20), "the end never came"
assert player.is_over
print(player.seconds, player.position)
player.stop()
"""


def test_every_sample_reaches_the_loudspeaker(tmp_path: Path) -> None:
    ramp = (np.arange(16_000) % 2000 - 1000).astype(np.int16) * 16
    path = tmp_path / "ramp.wav"
    soundfile.write(path, ramp, 16_000)
    done, played = run_with_loudspeaker(tmp_path, PLAY.format(path=str(path)))
    assert done.returncode == 0, done.stderr
    assert [float(word) for word in done.stdout.split()] == [1.0, 1.0]
    raw = played.read_bytes()
    # The stream is float32 or int16 as PortAudio chose; either way the ramp stands in it whole.
    as_float = np.frombuffer(raw[: len(raw) // 4 * 4], "<f4")
    as_whole = (np.frombuffer(raw[: len(raw) // 2 * 2], "<i2") / 32768).astype(np.float32)
    wanted = (ramp / 32768).astype(np.float32)
    assert _holds(as_float, wanted) or _holds(as_whole, wanted)


def _holds(heard: NDArray[np.float32], wanted: NDArray[np.float32]) -> bool:
    with np.errstate(all="ignore"):
        starts = np.flatnonzero(np.isclose(heard, wanted[0], atol=1e-4))
    return any(
        len(heard) - start >= len(wanted)
        and np.allclose(heard[start : start + len(wanted)], wanted, atol=1e-3)
        for start in starts[:50]
    )


class _SilentRoom:
    """PortAudio as it answers where there is no device, or where the one there is refuses."""

    class PortAudioError(Exception):
        pass

    def __init__(self, devices: list[dict[str, object]]) -> None:
        self._devices = devices

    def query_hostapis(self) -> list[dict[str, object]]:
        return [{"name": "ALSA", "devices": [*range(len(self._devices))], "default_output_device": 0}]

    def query_devices(self, index: int) -> dict[str, object]:
        return self._devices[index]

    def _initialize(self) -> None:
        """Nothing to read anew."""

    _terminate = _initialize

    def OutputStream(self, **_options: object) -> None:  # noqa: N802 - PortAudio's own name
        raise self.PortAudioError


@pytest.mark.parametrize(
    ("devices", "code"),
    [
        ([], "no_output_device"),
        ([{"name": "microphone", "max_output_channels": 0}], "no_output_device"),
        ([{"name": "busy", "max_output_channels": 2}], "output_failed"),
    ],
)
def test_what_keeps_the_loudspeaker_silent_is_named(
    speech: Path, monkeypatch: pytest.MonkeyPatch, devices: list[dict[str, object]], code: str
) -> None:
    monkeypatch.setitem(sys.modules, "sounddevice", _SilentRoom(devices))
    player = Player(speech)
    with pytest.raises(DeviceError) as caught:
        player.play()
    assert caught.value.code == code
    assert player.is_over


def test_a_missing_sound_library_is_named(speech: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    find_spec = builtins.__import__

    def without_portaudio(name: str, *rest: Any) -> Any:
        if name == "sounddevice":
            msg = "PortAudio library not found"
            raise OSError(msg)
        return find_spec(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without_portaudio)
    with pytest.raises(DeviceError) as caught:
        Player(speech).play()
    assert caught.value.code == "sound_library_missing"


def test_stopping_in_the_middle_gives_the_device_back(speech: Path, tmp_path: Path) -> None:
    program = f"""
from pathlib import Path
from voicestudio.audio.player import Player
player = Player(Path({str(speech)!r}))
for _ in range(3):
    player.play()
    player.stop()
assert player.is_over
player.play()
assert player.wait(30)
player.stop()
print("ended")
"""
    done, _ = run_with_loudspeaker(tmp_path, program)
    assert done.stdout.strip() == "ended", done.stderr
