"""Composition root of what fills the window; loaded after its first paint."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Unpack

from PySide6.QtCore import QLocale

from voicestudio import __version__
from voicestudio.audio.files import AudioFiles
from voicestudio.audio.microphones import SystemMicrophones
from voicestudio.compose import Workshop, now, prices_of
from voicestudio.flow.check import check
from voicestudio.flow.compare import compare_demo
from voicestudio.flow.look_for_release import look_for_release
from voicestudio.flow.tools import BatchRecord
from voicestudio.local.bundled import DEMO_TEXT, bundled_sample
from voicestudio.local.draft_folder import DraftFolder
from voicestudio.local.last_look import LastLookFile
from voicestudio.local.paths import resource
from voicestudio.local.reminded import RemindedFile
from voicestudio.local.scripts import script_for, scripts
from voicestudio.local.settings import SettingsFile
from voicestudio.model.errors import SetupError
from voicestudio.model.likeness import Likeness
from voicestudio.model.profile import SANDBOX
from voicestudio.model.progress import Progress, checking
from voicestudio.model.release import Release
from voicestudio.model.sample import Checked, Examined
from voicestudio.model.script import Script
from voicestudio.model.voice import Voice
from voicestudio.ui import main_window
from voicestudio.ui.language import offered
from voicestudio.ui.reminding import system_notification
from voicestudio.ui.surroundings import Surroundings
from voicestudio.ui.tasks import Tasks
from voicestudio.ui.widgets.sound_player import HowToPlay, OpenPlayer, Playing
from voicestudio.ui.window_frame import WindowFrame


def furnish(frame: WindowFrame, tasks: Tasks, workshop: Workshop) -> main_window.MainWindow:
    """Fill a window with everything that it is for; its library is not opened yet."""
    return main_window.MainWindow(frame, tasks, surroundings(workshop))


def surroundings(workshop: Workshop) -> Surroundings:
    """What the window asks for, from what is held open."""
    audio = AudioFiles()

    def examine(path: Path, progress: Progress) -> Examined:
        return audio.examine(path, checking(progress))

    def measure(path: Path, progress: Progress) -> Examined:
        return audio.measure(path, checking(progress))

    def check_file(path: Path, progress: Progress) -> Checked:
        return check(audio, path, checking(progress))

    def likeness(voice: Voice, progress: Progress) -> Likeness:
        return compare_demo(workshop.studio(None), voice, checking(progress))

    def batches(key: str) -> AbstractContextManager[BatchRecord]:
        from voicestudio.local.batches import Batches  # noqa: PLC0415 - loads pydantic

        return Batches(workshop.paths.root).opened(key)

    def newer_release(*, asked: bool) -> Release | None:
        from voicestudio.cloud.release_feed import ReleaseFeed  # noqa: PLC0415 - loads httpx

        last = LastLookFile(workshop.paths.last_look)
        return look_for_release(ReleaseFeed(), last, __version__, now(), asked=asked)

    return Surroundings(
        open_studio=workshop.studio,
        restore_library=workshop.restore_library,
        open_player=_player_on(workshop.settings),
        examine=examine,
        measure=measure,
        check=check_file,
        bundled=(bundled_sample(), DEMO_TEXT),
        now=now,
        prices_of=prices_of,
        settings=workshop.settings,
        keys=workshop.keys,
        host_secrets=workshop.host_secrets,
        audio=audio,
        microphones=SystemMicrophones(),
        loudspeakers=_loudspeakers,
        takes=lambda: workshop.takes,
        scripts=_scripts,
        edits_folder=lambda: workshop.edited_copies.folder,
        reminded=RemindedFile(workshop.paths.reminded),
        notify=system_notification(),
        draft=DraftFolder(workshop.paths.draft),
        likeness=likeness,
        sandbox_voice=lambda voice: workshop.sandbox_voice(voice, voice.settings.text or ""),
        languages=offered(resource("translations")),
        folder=workshop.paths.root,
        is_first_start=not workshop.paths.library.exists(),
        batches=batches,
        newer_release=newer_release,
        host_names=lambda: [SANDBOX, *(host.name for host in workshop.settings.hosts())],
    )


def _scripts(code: str) -> tuple[Sequence[Script], str]:
    return scripts(), script_for(code or QLocale.system().name()).code


def _player_on(settings: SettingsFile) -> OpenPlayer:
    """Players on the loudspeaker that is set at the time."""

    def open_player(path: Path, **how: Unpack[HowToPlay]) -> Playing:
        from voicestudio.audio.player import Player  # noqa: PLC0415 - loads the decoder

        try:
            loudspeaker = settings.read().loudspeaker
        except SetupError:  # said where settings are shown; it is no reason to be silent
            loudspeaker = ""
        return Player(path, loudspeaker=loudspeaker, **how)

    return open_player


def _loudspeakers() -> Sequence[str]:
    from voicestudio.audio.player import output_devices  # noqa: PLC0415 - loads the decoder

    return output_devices()
