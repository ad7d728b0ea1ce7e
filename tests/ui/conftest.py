"""A whole window over a real sandbox, or over tools under the test's hand."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes.inline_tasks import FakePlaying, InlineTasks
from tests.fakes.microphones import FakeMicrophones
from tests.fakes.tools import Bench
from voicestudio.compose import Workshop, data_folder
from voicestudio.furnishing import surroundings
from voicestudio.local.bundled import bundled_sample
from voicestudio.ui import theme
from voicestudio.ui.main_window import MainWindow
from voicestudio.ui.surroundings import Surroundings
from voicestudio.ui.tasks import Runner, Tasks
from voicestudio.ui.window_frame import WindowFrame


@dataclass
class Stand:
    """A window, what it stands on, and the loudspeaker it plays through."""

    window: MainWindow
    loudspeaker: FakePlaying
    tasks: InlineTasks
    bench: Bench
    around: Surroundings


def filled(stand: Stand, speech: Path) -> None:
    """Fill the form with a good sample and everything that is asked for."""
    page = stand.window.new_page
    page.offer(speech)
    page.form.name.setText("Anna")
    page.form.text.setPlainText("Hello.")
    page.form.rights.setChecked(True)


def window_over(tasks: Runner, around: Surroundings) -> MainWindow:
    """A window with everything in it, not shown yet."""
    return MainWindow(WindowFrame(around.settings), tasks, around)


def gone(window: MainWindow) -> None:
    """Close a window and destroy it now, with what it has discarded before: without a running loop Qt never
    gets round to it, and every later style sheet would dress all widgets that there ever were.
    """
    window.frame.close()
    window.frame.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    theme.apply(qapp, "light")
    return qapp


@pytest.fixture
def stand(qtbot: QtBot, dressed: QApplication, tmp_path: Path) -> Iterator[Stand]:
    """A window whose work runs at once, over fake tools and a real library."""
    bench = Bench(tmp_path / "library")
    bench.service.audio = bundled_sample().read_bytes()
    loudspeaker = FakePlaying()
    around = surroundings(Workshop(data_folder(None)))
    fake = Surroundings(
        open_studio=lambda _profile: bench.studio,
        restore_library=around.restore_library,
        open_player=loudspeaker.open,
        examine=around.examine,
        measure=around.measure,
        check=around.check,
        bundled=around.bundled,
        now=lambda: bench.moment,
        prices_of=lambda _voice: bench.studio.prices,
        settings=around.settings,
        keys=around.keys,
        host_secrets=around.host_secrets,
        host_names=around.host_names,
        audio=around.audio,
        microphones=FakeMicrophones(),
        loudspeakers=lambda: ["Desk speakers", "Headphones"],
        takes=around.takes,
        scripts=around.scripts,
        edits_folder=lambda: tmp_path / "edits",
        reminded=around.reminded,
        batches=around.batches,
        notify=lambda _title, _text: False,
        draft=around.draft,
        likeness=around.likeness,
        sandbox_voice=lambda _voice: None,
        languages=around.languages,
        folder=tmp_path,
        is_first_start=False,
        newer_release=lambda *, asked: None,
    )
    tasks = InlineTasks()
    window = window_over(tasks, fake)
    qtbot.addWidget(window.frame)
    window.open_library(None)
    window.frame.show()
    yield Stand(window, loudspeaker, tasks, bench, fake)
    gone(window)
    bench.library.close()


@pytest.fixture
def open_window(dressed: QApplication) -> Iterator[Callable[[], MainWindow]]:
    """Open the window over the real sandbox, as often as a test wants; each call is a new start."""
    opened: list[tuple[Workshop, Tasks, MainWindow]] = []

    def close_last() -> None:
        if opened:
            workshop, tasks, window = opened.pop()
            window.frame.close()
            tasks.close()
            gone(window)
            workshop.close()

    def open_one() -> MainWindow:
        close_last()
        workshop = Workshop(data_folder(None))
        tasks = Tasks()
        real = surroundings(workshop)
        around = replace(real, open_player=FakePlaying().open, is_first_start=False)
        window = window_over(tasks, around)
        opened.append((workshop, tasks, window))
        window.open_library(None)
        window.frame.show()
        return window

    yield open_one
    close_last()
