"""A voice that was begun and not made: its sample, what was done to it, and what was entered."""

from dataclasses import dataclass
from pathlib import Path

from voicestudio.model.edits import Edits
from voicestudio.model.script import ReadSentence


@dataclass(frozen=True)
class Draft:
    """Everything but the rights, which are confirmed anew for each sample.

    Attributes:
        sample: The file as it was chosen.
        sha256: Its hash.
        shown_as: What it is called where it is shown.
        edits: What is done to it.
        sentences: Those of it whose words are known.
        name: Of the voice.
        text: Of the preview, "" for none.
        model: Of the preview.
        try_out: The text is the voice's first speech instead of a preview.
        noise_reduction: The service is to reduce noise.
        volume_normalization: The service is to even the volume out.
    """

    sample: Path
    sha256: str
    shown_as: str
    edits: Edits
    sentences: tuple[ReadSentence, ...] = ()
    name: str = ""
    text: str = ""
    model: str = ""
    try_out: bool = False
    noise_reduction: bool = False
    volume_normalization: bool = False
