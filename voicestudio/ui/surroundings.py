"""What the window asks of the program around it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from voicestudio.flow.tools import Audio, Microphones, Studio, TakeStore
from voicestudio.local.draft_folder import DraftFolder
from voicestudio.local.keys import HostSecrets, Keys
from voicestudio.local.reminded import RemindedFile
from voicestudio.local.settings import SettingsFile
from voicestudio.model.prices import PriceList
from voicestudio.model.progress import Progress
from voicestudio.model.release import Release
from voicestudio.model.sample import Checked, Examined
from voicestudio.model.script import Script
from voicestudio.model.upkeep import Restored
from voicestudio.model.voice import Voice
from voicestudio.ui.batch_work import OpenRecord
from voicestudio.ui.reminding import Notify
from voicestudio.ui.widgets.likeness_card import Answering, Measure
from voicestudio.ui.widgets.sound_player import OpenPlayer


class LookForRelease(Protocol):
    """Looks whether there is a newer version."""

    def __call__(self, *, asked: bool) -> Release | None:
        """The newer one; ``asked`` by a person or not; raises ``SetupError``."""


@dataclass(frozen=True)
class Surroundings:
    """One of each.

    Attributes:
        open_studio: Opens the studio of a profile, None for the one in use; takes its time.
        restore_library: Puts the newest copy that is whole in the place of a damaged library.
        open_player: Opens a file for playing; takes its time.
        examine: Decodes a file; works before the library is open.
        measure: Decodes a file and takes the doctor's figures.
        check: Checks a file; works before the library is open.
        bundled: The sample that ships, and a text for its demo.
        now: The moment.
        prices_of: What the service of a voice about charges.
        settings: Profiles, and which is in use.
        keys: Their API keys; asking them takes its time.
        host_secrets: Secrets of hosts; asking them takes its time.
        host_names: Names of hosts a profile may have, the sandbox's own first.
        audio: Files of sound.
        microphones: Of this computer.
        loudspeakers: Their names; asking takes its time; raises ``DeviceError``.
        takes: The folder of takes; raises ``LibraryError``.
        scripts: What can be read aloud, and which of it fits a code of language, or the system's for "".
        edits_folder: Where edited copies of samples go; raises ``LibraryError``.
        reminded: Of which voices that expire a person was reminded.
        batches: Opens what is written down of a batch, by its key; raises ``SetupError`` or ``LibraryError``.
        notify: Tells of something outside of the window; False where the system cannot.
        languages: What the window can speak, names by code.
        folder: Where library, settings and recordings lie.
        is_first_start: There is no library on this computer yet.
        newer_release: Looks for a newer version of the program; takes its time.
        draft: A voice that was begun and not made.
        likeness: Holds a voice's demo against its sample, offline; takes its time.
        sandbox_voice: Which of the sandbox's voices speaks for a voice; takes its time.
    """

    open_studio: Callable[[str | None], Studio]
    restore_library: Callable[[], Restored]
    open_player: OpenPlayer
    examine: Callable[[Path, Progress], Examined]
    measure: Callable[[Path, Progress], Examined]
    check: Callable[[Path, Progress], Checked]
    bundled: tuple[Path, str]
    now: Callable[[], datetime]
    prices_of: Callable[[Voice], PriceList]
    settings: SettingsFile
    keys: Keys
    host_secrets: HostSecrets
    host_names: Callable[[], list[str]]
    audio: Audio
    microphones: Microphones
    loudspeakers: Callable[[], Sequence[str]]
    takes: Callable[[], TakeStore]
    scripts: Callable[[str], tuple[Sequence[Script], str]]
    edits_folder: Callable[[], Path]
    reminded: RemindedFile
    notify: Notify
    languages: Mapping[str, str]
    folder: Path
    is_first_start: bool
    newer_release: LookForRelease
    draft: DraftFolder
    likeness: Measure
    sandbox_voice: Answering
    batches: OpenRecord
