"""The microphones as the one object that ``flow`` asks for; numpy and PortAudio load at the first use."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from voicestudio.model.recording import Device

if TYPE_CHECKING:
    from voicestudio.audio.recorder import Recorder


class SystemMicrophones:
    """Everything of ``flow.tools.Microphones``."""

    def devices(self) -> Sequence[Device]:
        """Those that are there now, the preferred one first; raises ``DeviceError``."""
        from voicestudio.audio.input_devices import input_devices  # noqa: PLC0415

        return input_devices()

    def record(self, device: str, path: Path, seconds_most: float) -> "Recorder":
        """Open one, "" for the preferred one, and record.

        Raises:
            DeviceError: It cannot be opened.
            OSError: The file cannot be written.
        """
        from voicestudio.audio.recorder import Recorder  # noqa: PLC0415

        return Recorder(device, path, seconds_most)
