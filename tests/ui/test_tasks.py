"""The bridge between threads and the window."""

import gc
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from voicestudio.model.errors import BugError, ServiceError, VoiceStudioError
from voicestudio.model.progress import Cancelled, Progress, Stage
from voicestudio.ui.tasks import Step, Tasks, ignored


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


def test_work_runs_off_the_gui_thread_and_its_result_arrives_on_it(qtbot: QtBot, tasks: Tasks) -> None:
    threads: list[threading.Thread] = []
    results: list[int] = []

    def work(_progress: Progress) -> int:
        threads.append(threading.current_thread())
        return 42

    def done(result: int) -> None:
        results.append(result)
        threads.append(threading.current_thread())

    tasks.run(work, done=done, failed=lambda _error: None)
    qtbot.waitUntil(lambda: results == [42])
    assert threads[0] is not threading.main_thread()
    assert threads[0].daemon
    assert threads[1] is threading.main_thread()


@pytest.mark.parametrize(
    ("raised", "expected"), [(ServiceError("rate_limited"), ServiceError), (ValueError("oops"), BugError)]
)
def test_what_work_raises_arrives_as_an_error_with_a_code(
    qtbot: QtBot, tasks: Tasks, raised: Exception, expected: type[VoiceStudioError]
) -> None:
    errors: list[VoiceStudioError] = []

    def work(_progress: Progress) -> None:
        raise raised

    tasks.run(work, done=lambda _result: None, failed=errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert isinstance(errors[0], expected)
    assert raised in {errors[0], errors[0].__cause__}


def test_cancel_ends_the_work_at_its_next_report(qtbot: QtBot, tasks: Tasks) -> None:
    ended: list[str] = []
    go_on = threading.Event()

    def work(progress: Progress) -> None:
        go_on.wait(10)
        progress.report(Stage.HOST)
        ended.append("went on")

    task = tasks.run(
        work,
        done=lambda _result: ended.append("done"),
        failed=lambda _error: ended.append("failed"),
        cancelled=lambda: ended.append("cancelled"),
    )
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == ["cancelled"]


def test_of_many_reports_the_newest_arrives_and_none_after_the_end(qtbot: QtBot, tasks: Tasks) -> None:
    steps: list[Step] = []
    ends: list[int] = []

    def work(progress: Progress) -> None:
        for number in range(20_000):
            progress.report(Stage.HOST, number, 20_000)

    tasks.run(
        work, done=lambda _result: ends.append(len(steps)), failed=lambda _error: None, progress=steps.append
    )
    qtbot.waitUntil(lambda: bool(ends))
    assert steps[-1].done == 19_999
    assert len(steps) <= 20_000
    assert ends == [len(steps)]


def test_a_dropped_task_calls_back_nobody(qtbot: QtBot, tasks: Tasks) -> None:
    called: list[str] = []
    go_on, went_on = threading.Event(), threading.Event()

    def work(_progress: Progress) -> None:
        go_on.wait(10)
        went_on.set()

    task = tasks.run(work, done=lambda _result: called.append("done"), failed=lambda _error: None)
    task.drop()
    go_on.set()
    qtbot.waitUntil(went_on.is_set)
    later: list[int] = []
    tasks.run(lambda _progress: 1, done=later.append, failed=lambda _error: None)
    qtbot.waitUntil(lambda: later == [1])
    assert called == []


def test_a_task_is_dropped_with_its_owner(qtbot: QtBot, tasks: Tasks) -> None:
    owner = QObject()
    go_on = threading.Event()
    called: list[int] = []

    def work(_progress: Progress) -> int:
        go_on.wait(10)
        return 1

    task = tasks.run(work, done=called.append, failed=lambda _error: None, owner=owner)
    owner.deleteLater()
    qtbot.waitUntil(lambda: task.is_dropped)
    go_on.set()
    later: list[int] = []
    tasks.run(lambda _progress: 2, done=later.append, failed=lambda _error: None)
    qtbot.waitUntil(lambda: later == [2])
    assert called == []


def test_workers_that_post_after_the_end_harm_nobody(qtbot: QtBot) -> None:
    tasks = Tasks()
    begun, ended = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        try:
            while True:
                progress.report(Stage.HOST)
        except Cancelled:
            ended.set()
            raise

    tasks.run(work, done=lambda _result: None, failed=lambda _error: None)
    qtbot.waitUntil(begun.is_set)
    tasks.close()
    assert ended.wait(10)
    tasks.deleteLater()
    del tasks
    gc.collect()


def test_work_waits_until_what_was_shown_with_it_is_painted(qtbot: QtBot, tasks: Tasks) -> None:
    happened: list[str] = []

    class Shown(QWidget):
        def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
            happened.append("painted")

    shown = Shown()
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    happened.clear()
    tasks.run(lambda _progress: happened.append("worked"), done=ignored, failed=ignored)
    shown.update()
    qtbot.waitUntil(lambda: "worked" in happened)
    assert happened == ["painted", "worked"]


def test_what_was_asked_for_at_the_very_end_is_done(qtbot: QtBot) -> None:
    tasks = Tasks()
    worked = threading.Event()
    tasks.run(lambda _progress: worked.set(), done=ignored, failed=ignored)
    tasks.close()
    assert worked.is_set()
    tasks.deleteLater()


class _Emitter(QObject):
    happened = Signal(int)


def test_five_thousand_emissions_do_not_wear_none_out(qtbot: QtBot) -> None:
    """A release of the bindings gave one reference to None away on every call, and aborted after a while."""
    emitter = _Emitter()
    seen: list[int] = []
    emitter.happened.connect(seen.append)
    before = sys.getrefcount(None)
    for number in range(5000):
        emitter.happened.emit(number)
        emitter.setObjectName("x")
    assert len(seen) == 5000
    if sys.version_info < (3, 12):  # from then on None is never counted
        assert sys.getrefcount(None) > before - 100
