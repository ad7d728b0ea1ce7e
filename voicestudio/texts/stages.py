"""What each stage is called while it runs."""

from collections.abc import Mapping
from typing import Final

from voicestudio.model.progress import Stage
from voicestudio.texts.language import Sentences

STAGES: Final[Mapping[Stage, str]] = Sentences(
    {
        Stage.CHECK: "Check the sample",
        Stage.PREPARE: "Prepare it",
        Stage.HOST: "Put it on the host",
        Stage.REHEARSE: "Rehearse its address",
        Stage.CLONE: "Clone the voice",
        Stage.DEMO: "Fetch the demo",
        Stage.LIBRARY: "Save to the library",
        Stage.SPEAK: "Speak",
        Stage.WAIT: "Wait for the long speech",
    },
    note="a stage of the work",
)
