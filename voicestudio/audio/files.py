"""Files of sound as the one object that ``flow`` asks for. The decoder is loaded at the first use."""

from collections.abc import Sequence
from pathlib import Path

from voicestudio.model.edits import Edits
from voicestudio.model.errors import SetupError
from voicestudio.model.likeness import LikenessScale, Voiceprint
from voicestudio.model.measures import Stretch
from voicestudio.model.progress import Report
from voicestudio.model.sample import Examined


class AudioFiles:
    """Everything of ``flow.tools.Audio``.

    FFmpeg's libraries take a tenth of a second and more to load, so each method imports what it needs:
    listing voices must not wait for a decoder.

    Args:
        voices: The folder with the data that voices are compared by; None where nobody compares.
    """

    def __init__(self, voices: Path | None = None) -> None:
        self._voices = voices

    def examine(self, path: Path, report: Report) -> Examined:
        """Decode a whole file; raises ``SampleError``."""
        from voicestudio.audio.media.examining import examine  # noqa: PLC0415

        return examine(path, report)

    def measure(self, path: Path, report: Report) -> Examined:
        """Decode a whole file and take the doctor's figures; raises ``SampleError``."""
        from voicestudio.audio.measure.measuring import measure  # noqa: PLC0415

        return measure(path, report)

    def edit(self, source: Path, target: Path, edits: Edits, report: Report) -> None:
        """Write an edited copy as WAV; raises ``SampleError``."""
        from voicestudio.audio.media.editing import edit  # noqa: PLC0415

        edit(source, target, edits, report)

    def join(self, parts: Sequence[tuple[Path, Stretch, float]], target: Path) -> None:
        """Write stretches of files, each with silence behind it, as one WAV; raises ``SampleError``."""
        from voicestudio.audio.media.joining import join  # noqa: PLC0415

        join(parts, target)

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

    def voiceprint(self, path: Path, report: Report) -> Voiceprint:
        """Who speaks in a file; raises ``SampleError`` or ``SetupError``."""
        from voicestudio.audio.speaker.voiceprints import voiceprint  # noqa: PLC0415

        return voiceprint(path, self._folder(), report)

    def voiceprints(self, path: Path, report: Report) -> Sequence[Voiceprint]:
        """Who speaks in each stretch of a file; raises ``SampleError`` or ``SetupError``."""
        from voicestudio.audio.speaker.voiceprints import voiceprints  # noqa: PLC0415

        return voiceprints(path, self._folder(), report)

    def likeness_scale(self) -> LikenessScale:
        """What a likeness is held against; raises ``SetupError``."""
        from voicestudio.audio.speaker.scale import read_scale  # noqa: PLC0415

        return read_scale(self._folder())

    def _folder(self) -> Path:
        if self._voices is None:
            raise SetupError("likeness_not_installed")
        return self._voices
