"""Takes that became no voice yet: what a crash left is offered, and what is deleted comes back."""

import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QPushButton

from tests.fakes.tools import DEAD_OWNER
from tests.ui.conftest import Stand
from tests.ui.recorder import open_recorder
from voicestudio.local.bundled import bundled_sample
from voicestudio.local.paths import paths
from voicestudio.ui.widgets.sound_player import SoundPlayer
from voicestudio.ui.widgets.take_list import TakeList

CRASHED = f"20260502T090000Z-00000000.{DEAD_OWNER}.recording.wav"


def leave(name: str) -> Path:
    """Put a take into the folder."""
    folder = paths(None).takes
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(bundled_sample().read_bytes())
    return folder / name


@pytest.fixture
def crashed() -> Path:
    """What a crash left: its header tells of half of it."""
    path = leave(CRASHED)
    whole = bytearray(path.read_bytes())
    whole[40:44] = struct.pack("<I", len(whole) // 2)
    path.write_bytes(whole)
    return path


def button(takes: TakeList, start: str) -> QPushButton:
    return next(one for one in takes.findChildren(QPushButton) if one.accessibleName().startswith(start))


def lines(takes: TakeList) -> list[str]:
    """What is said of each take, from top to bottom."""
    labels = [label for label in takes.findChildren(QLabel) if " · " in label.text()]
    labels.sort(key=lambda label: label.mapTo(takes, QPoint()).y())
    return [label.text() for label in labels]


@pytest.fixture
def takes(stand: Stand) -> TakeList:
    return stand.window.new_page.takes


def test_without_takes_there_is_no_list(stand: Stand, takes: TakeList) -> None:
    stand.window.new_page.show_source()
    assert not takes.isVisible()


def test_what_a_crash_left_is_offered_first_when_the_library_is_open(
    stand: Stand, takes: TakeList, crashed: Path
) -> None:
    leave("20260503T090000Z-00000001.wav")
    stand.window.open_library(None)
    assert takes.isVisible()
    assert "saved from a recording that was cut off" in lines(takes)[0]
    assert "0:26.3" in lines(takes)[0]  # all of it, whatever its header says
    assert "cut off" not in lines(takes)[1]


def test_what_a_crash_left_can_be_heard(stand: Stand, takes: TakeList, crashed: Path) -> None:
    stand.window.new_page.show_source()
    button(takes, "Play").click()
    path, start, end, *_ = stand.loudspeaker.opened[-1]
    assert (path, start) == (crashed, 0.0)
    assert end == pytest.approx(26.33, abs=0.01)
    assert stand.loudspeaker.started == 1


def test_what_a_crash_left_is_used_whole_and_is_a_take_like_others(
    stand: Stand, takes: TakeList, crashed: Path
) -> None:
    page = stand.window.new_page
    page.show_source()
    button(takes, "Use").click()
    assert page.file_line.text() == "Your recording"
    assert page.facts_line.text().startswith("26.3 s")
    assert not crashed.exists()
    page.show_source()
    assert len(lines(takes)) == 1
    assert "cut off" not in lines(takes)[0]


def test_a_deleted_take_comes_back_with_undo(stand: Stand, takes: TakeList, crashed: Path) -> None:
    stand.window.new_page.show_source()
    button(takes, "Delete").click()
    assert lines(takes) == []
    assert not takes.title.isVisible()
    assert takes.gone.isVisible()
    assert not crashed.exists()
    takes.undo.click()
    assert "cut off" in lines(takes)[0]
    assert not takes.undo.isVisible()
    assert crashed.exists()


def test_a_take_that_plays_falls_silent_when_it_is_deleted_or_left(
    stand: Stand, takes: TakeList, crashed: Path
) -> None:
    page = stand.window.new_page
    page.show_source()
    button(takes, "Play").click()
    button(takes, "Delete").click()
    assert stand.loudspeaker.stopped == 1
    takes.undo.click()
    button(takes, "Play").click()
    page.show_record()
    assert stand.loudspeaker.stopped == 2
    assert not any(player.is_playing for player in takes.findChildren(SoundPlayer))


def test_a_take_that_was_recorded_stays_until_it_is_deleted(stand: Stand, takes: TakeList) -> None:
    bench = open_recorder(stand)
    bench.page.modes.choose(type(bench.page.modes.mode).FREELY)
    bench.record()
    assert lines(takes) == []
    bench.page.buttons.stop.click()
    stand.window.new_page.sample.other.click()
    assert len(lines(takes)) == 1
    button(takes, "Use").click()
    assert stand.window.new_page.sample.checked is not None


def test_the_newest_five_are_shown_and_each_is_told_apart(stand: Stand, takes: TakeList) -> None:
    for number in range(6):
        leave(f"20260503T09000{number}Z-0000000{number}.wav")
    stand.window.new_page.show_source()
    assert len(lines(takes)) == 5
    assert all("0:26.3" in line for line in lines(takes))
    assert "0:26.3" in button(takes, "Delete").accessibleName()


def test_a_take_that_cannot_be_removed_says_so_and_stays(
    stand: Stand, takes: TakeList, crashed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise PermissionError(13, "Permission denied")

    stand.window.new_page.show_source()
    monkeypatch.setattr(type(stand.around.takes()), "remove", refuse)
    button(takes, "Delete").click()
    assert stand.window.new_page.card.isVisible()
    assert len(lines(takes)) == 1


def test_a_take_that_is_made_whole_after_another_file_was_chosen_is_not_used(
    stand: Stand, takes: TakeList, crashed: Path, speech: Path
) -> None:
    page = stand.window.new_page
    page.show_source()
    stand.tasks.hold = True
    button(takes, "Use").click()
    stand.tasks.hold = False
    page.offer(speech)
    stand.tasks.release()
    assert page.file_line.text() == speech.name


def test_lines_stay_where_the_takes_are_the_same(stand: Stand, takes: TakeList) -> None:
    leave("20260503T090000Z-00000001.wav")
    stand.window.open_library(None)
    before = takes.players
    stand.window.new_page.show_source()
    assert takes.players == before
    leave("20260504T090000Z-00000002.wav")
    stand.window.new_page.show_source()
    assert len(lines(takes)) == 2
    assert takes.players != before
