"""The part of the walk in which things go wrong, or something is announced."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import numpy as np
import soundfile

from tests.ui.conftest import Stand, filled
from voicestudio.model.errors import (
    HostError,
    LibraryError,
    NetworkError,
    OutcomeUnknownError,
    ServiceError,
    SetupError,
)
from voicestudio.model.release import HOMEPAGE, Release


def refused(stand: Stand, folder: Path, speech: Path) -> Iterator[str]:
    """Voices that are not made; the last outcome is unknown, and stays."""
    window, service, host = stand.window, stand.bench.service, stand.bench.host
    host.put_fails = HostError("host_unreachable", host="mine")
    errors = (
        host.put_fails,
        NetworkError("service_unreachable"),
        ServiceError("audio_refused", said=""),
        OutcomeUnknownError("reply_timed_out"),
    )
    for number, error in enumerate(errors):
        service.send_fails = error
        window.making_page.back.click()
        window.show_new_voice()
        filled(stand, _quieter(folder, speech, 0.5 + 0.02 * number))
        window.new_page.form.name.setText("Bea")
        window.new_page.start.click()
        assert window.making_page.has_failure
        yield f"not made: {error.code}"
        host.put_fails = None
    service.send_fails = None
    window.making_page.back.click()
    window.voices.setCurrentIndex(window.voices.rows.index(0))
    assert window.pages.currentWidget() is window.attempt_page
    window.attempt_page.look.click()
    yield "an unknown outcome"


def troubles(stand: Stand) -> Iterator[str]:
    """What the window says by itself; it is as before afterwards."""
    window = stand.window
    window.settings.show(window.pages.account)
    window.account_page.card.show_error(SetupError("keyring_locked"))
    yield "a keyring that is locked"
    window.account_page.card.hide()
    window.side.show_update("9.2.0")
    window.settings.show(window.pages.about)
    found = Release("9.2.0", "", f"{HOMEPAGE}/releases")
    window.pages.about.show_update(found, lambda: None)
    yield "a newer version"
    window.side.show_update("")
    window.pages.about.update_card.hide()
    window.show_new_voice()
    window.opening.not_opened.emit(LibraryError("library_damaged", copied_at="2026-05-31"))
    yield "a damaged library"
    window.open_library(None)


def expiring(stand: Stand) -> Iterator[str]:
    """The voices of the list have some hours left."""
    window = stand.window
    stand.bench.moment += timedelta(hours=60)
    window.reminding.look()
    assert window.notice.isVisible()
    yield "voices that expire"
    stand.bench.moment -= timedelta(hours=60)
    window.notice.hide()


def _quieter(folder: Path, speech: Path, gain: float) -> Path:
    """The same speech as another sample."""
    samples, rate = soundfile.read(speech, dtype="float32")
    path = folder / f"quieter{gain}.wav"
    soundfile.write(path, samples * np.float32(gain), rate)
    return path
