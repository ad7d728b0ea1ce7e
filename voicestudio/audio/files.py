"""Files of sound as the one object that ``flow`` asks for. The decoder is loaded at the first use."""

from pathlib import Path

from voicestudio.model.progress import Report
from voicestudio.model.sample import Examined


class AudioFiles:
    """Everything of ``flow.tools.Audio``.

    FFmpeg's libraries take a tenth of a second and more to load, so each method imports what it needs:
    listing voices must not wait for a decoder.
    """

    def examine(self, path: Path, report: Report) -> Examined:
        """Decode a whole file; raises ``SampleError``."""
        from voicestudio.audio.media.examining import examine  # noqa: PLC0415

        return examine(path, report)

    def copy_without_tags(self, source: Path, target: Path, container: str) -> None:
        """Copy the sound track bit for bit, without tags; raises ``SampleError``."""
        from voicestudio.audio.media.encoding import copy_without_tags  # noqa: PLC0415

        copy_without_tags(source, target, container)

    def convert_to_wav(
        self, source: Path, target: Path, rate: int, channel: int | None, report: Report
    ) -> None:
        """Decode to 16-bit WAV of one channel; raises ``SampleError``."""
        from voicestudio.audio.media.encoding import convert_to_wav  # noqa: PLC0415

        convert_to_wav(source, target, rate, channel, report)

    def convert_to_mp3(
        self, source: Path, target: Path, rate: int, channel: int | None, report: Report
    ) -> None:
        """Encode to MP3 of one channel; raises ``SampleError``."""
        from voicestudio.audio.media.encoding import convert_to_mp3  # noqa: PLC0415

        convert_to_mp3(source, target, rate, channel, report)
