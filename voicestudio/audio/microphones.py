"""The microphones as the one object that ``flow`` asks for; PortAudio is loaded at the first use."""

from collections.abc import Sequence
from pathlib import Path

from voicestudio.audio.input_devices import input_devices
from voicestudio.audio.recorder import Recorder
from voicestudio.model.recording import Device


class SystemMicrophones:
    """Everything of ``flow.tools.Microphones``."""

    def devices(self) -> Sequence[Device]:
        """Those that are there now, the preferred one first; raises ``DeviceError``."""
        return input_devices()

    def record(self, device: str, path: Path, seconds_most: float) -> Recorder:
        """Open one, "" for the preferred one, and record.

        Raises:
            DeviceError: It cannot be opened.
            OSError: The file cannot be written.
        """
        return Recorder(device, path, seconds_most)
