"""A walk through the window: every page once, in states in which much is said."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import numpy as np
import soundfile

from tests.translations.walk_troubles import expiring, refused, troubles
from tests.ui.conftest import Stand, filled
from tests.ui.recorder import Bench as Recorder
from tests.ui.recorder import open_recorder
from tests.ui.test_organising import choose, stored
from voicestudio.hosts.kind_fields import KIND_FIELDS
from voicestudio.model.balance import Balance
from voicestudio.model.errors import DeviceError, OutcomeUnknownError
from voicestudio.model.prices import FREE
from voicestudio.model.profile import SANDBOX, SANDBOX_PROFILE, Profile
from voicestudio.ui.main_window import MainWindow
from voicestudio.ui.widgets.reading_mode import ReadingMode


def walk(stand: Stand, folder: Path, speech: Path) -> Iterator[str]:
    """Lead the window on; each name that comes is of what is shown then.

    Args:
        stand: A window that was just opened.
        folder: For files that are made on the way.
        speech: A recording that can be cloned from.
    """
    yield "start"
    yield from _sample(stand, folder, speech)
    yield from _review(stand)
    yield from _made(stand)
    yield from refused(stand, folder, speech)
    yield from _accounts(stand.window)
    yield from troubles(stand)
    yield from _library(stand, folder, speech)
    yield from _speak(stand)
    stand.window.show_new_voice()
    yield from _recorder(open_recorder(stand), folder)


def _sample(stand: Stand, folder: Path, speech: Path) -> Iterator[str]:
    page = stand.window.new_page
    page.offer(_poor(folder, speech))
    yield "a poor sample"
    filled(stand, speech)
    yield "a sample"
    page.next.click()
    page.form.name.clear()
    yield "a form without a name"
    filled(stand, speech)
    page.next.click()
    page.form.try_out.setChecked(True)
    page.form.noise.setChecked(True)
    yield "a form"


def _review(stand: Stand) -> Iterator[str]:
    page = stand.window.new_page
    page.next.click()
    yield "the review of a first speech"
    page.back.click()
    page.form.preview.setChecked(True)
    page.form.volume.setChecked(True)
    page.next.click()
    yield "the review of a preview"
    profile = Profile("mine", "https://service.example", SANDBOX)
    page.show_account(profile, stand.bench.studio.prices, Balance(5_000))
    yield "the review without a host"
    page.show_account(SANDBOX_PROFILE, FREE)
    yield "the review on the sandbox"
    page.show_account(stand.bench.studio.profile, stand.bench.studio.prices)


def _made(stand: Stand) -> Iterator[str]:
    stand.window.new_page.start.click()
    yield "a voice"
    stand.window.voice_page.listen.flip()
    yield "its sample"
    stand.bench.moment += timedelta(hours=200)
    stand.window.organising.list_voices()
    yield "an expired voice"
    stand.bench.moment -= timedelta(hours=200)
    stand.window.organising.list_voices()
    stand.window.voice_page.keep.click()
    yield "a kept voice"


def _accounts(window: MainWindow) -> Iterator[str]:
    window.show_account()
    yield "the sandbox's account"
    window.account_page.choice.setCurrentIndex(window.account_page.choice.count() - 1)
    yield "a new account"
    window.show_hosts()
    for kind in KIND_FIELDS:
        window.hosts_page.kind.setCurrentIndex(window.hosts_page.kind.findData(kind))
        yield f"a host of the kind {kind}"
    window.settings.show(window.left_page)
    yield "what left"
    window.settings.show(window.pages.general)
    yield "general settings"
    window.settings.show(window.pages.about)
    window.pages.about.parts.clear()  # names of packages and licences are the same in every language
    yield "about"
    window.pages.setCurrentWidget(window.pages.welcome)
    yield "the first start"


def _library(stand: Stand, folder: Path, speech: Path) -> Iterator[str]:
    window = stand.window
    stored(stand, "Anna", "Bea")
    rows = window.voices.rows.rowCount()
    choose(stand, rows - 2, rows - 1)
    yield "several voices"
    window.several_page.export.click()
    yield "an export"
    yield from expiring(stand)
    window._show_import(folder / "voices.voicestudio")
    yield "an import"
    window._show_batch([speech, _poor(folder, speech), folder / "missing.wav"])
    yield "a batch"
    window.pages.batch.text.setText("Hello.")
    window.pages.batch.rights.setChecked(True)
    window.pages.batch.start.click()
    yield "a batch that was made"


def _speak(stand: Stand) -> Iterator[str]:
    window, page = stand.window, stand.window.speak_page
    window.voices.choose("")
    window.side.speak_button.click()
    yield "nobody who speaks"
    choose(stand, window.voices.rows.rowCount() - 1)
    yield "nothing to speak"
    page.text.field.setPlainText("Hello.")
    page.manner.speed.setValue(1.2)
    page.manner.pitch.setValue(-3)
    page.manner.volume.setValue(2)
    page.manner.language.setCurrentIndex(1)
    page.manner.emotion.setCurrentIndex(1)
    page.start.click()
    yield "a speech"
    page.start.click()
    yield "a speech that was spoken before"
    stand.bench.service.send_fails = OutcomeUnknownError("reply_timed_out")
    page.text.field.setPlainText("Hello, " * 1_500)
    page.start.click()
    yield "a long speech whose outcome is unknown"
    stand.bench.service.send_fails = None
    for number in range(10):
        page.text.field.setPlainText(f"Hello {number}")
        page.start.click()
    page.text.field.setPlainText("Hello.<#500#>")
    yield "many speeches, and a pause too long"
    page.show_button.click()
    yield "a voice that has spoken"


def _recorder(bench: Recorder, folder: Path) -> Iterator[str]:
    yield "the recorder"
    bench.microphones.fails = DeviceError("input_busy", device="Desk")
    bench.record()
    yield "a microphone that is in use"
    bench.microphones.fails = None
    bench.choose(ReadingMode.FREELY)
    bench.record(count_down=True)
    yield "counting down"
    for _ in range(3):
        bench.second()
    bench.hear(seconds=9.0, clipped=3)
    yield "recording"
    bench.page.buttons.pause.click()
    yield "paused"
    bench.page.buttons.discard.click()
    bench.choose(ReadingMode.SENTENCES)
    bench.speak(folder, 0)
    bench.record()
    bench.hear(seconds=7.0)
    bench.page.buttons.stop.click()
    yield "a sentence that was read"
    bench.page.leave.click()
    yield "earlier takes"


def _poor(folder: Path, speech: Path) -> Path:
    """Nine seconds, far too loud, with a hum and long pauses."""
    samples, rate = soundfile.read(speech, dtype="float32")
    path = folder / "poor.wav"
    if not path.exists():
        time = np.arange(len(samples)) / rate
        loud = np.clip(samples * 20 + 0.1 * np.sin(2 * np.pi * 50 * time), -1, 1)
        soundfile.write(path, np.concatenate([loud[: 5 * rate], np.zeros(4 * rate), loud[: 4 * rate]]), rate)
    return path
