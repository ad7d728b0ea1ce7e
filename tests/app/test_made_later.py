"""Tools that are made at their first use are what they stand for."""

from pathlib import Path

import pytest

from voicestudio.compose import Workshop, data_folder
from voicestudio.made_later import made_later
from voicestudio.model.errors import HostError


class Bell:
    """Counts how often it was made."""

    made = 0

    def __init__(self) -> None:
        Bell.made += 1

    def ring(self, times: int) -> str:
        return "ding" * times


def test_a_tool_is_made_once_when_it_is_first_used() -> None:
    Bell.made = 0
    bell = made_later(Bell)
    assert Bell.made == 0
    assert (bell.ring(2), bell.ring(1)) == ("dingding", "ding")
    assert Bell.made == 1


def test_what_goes_wrong_while_it_is_made_is_told_as_it_is() -> None:
    def broken() -> Bell:
        raise AttributeError("half a package")

    bell = made_later(broken)
    with pytest.raises(AttributeError, match="half a package"):
        bell.ring(1)


def test_the_stranger_of_the_program_finds_the_way(tmp_path: Path) -> None:
    workshop = Workshop(data_folder(tmp_path))
    stranger = workshop.studio().stranger
    with pytest.raises(HostError, match="rehearsal_unreachable"):
        stranger.way("http://127.0.0.1:9/", lambda: None)
    with pytest.raises(HostError, match="rehearsal_unreachable"):
        stranger.fetch("http://127.0.0.1:9/", lambda _done, _total: None)
    workshop.close()
