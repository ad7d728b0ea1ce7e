"""Lengths of time in options: what is read, and what is refused."""

from datetime import timedelta

import pytest

from voicestudio.model.errors import SetupError
from voicestudio.terminal.durations import duration


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("48h", timedelta(hours=48)),
        ("2d", timedelta(days=2)),
        ("90m", timedelta(minutes=90)),
        (" 7D ", timedelta(days=7)),
        ("1m", timedelta(minutes=1)),
        ("007h", timedelta(hours=7)),
        ("99999d", timedelta(days=99_999)),
    ],
)
def test_a_whole_number_and_its_unit_are_read(written: str, read: timedelta) -> None:
    assert duration(written) == read


@pytest.mark.parametrize(
    "written",
    [
        "",
        " ",
        "48",
        "h",
        "0h",
        "00m",
        "-1h",
        "+1h",
        "1.5h",
        "1,5h",
        "1 h",
        "48x",
        "1s",
        "2w",
        "1d12h",
        "100000d",
        "٣h",
    ],
)
def test_anything_else_is_refused_as_it_was_written(written: str) -> None:
    with pytest.raises(SetupError) as caught:
        duration(written)
    assert (caught.value.code, dict(caught.value.facts)) == ("duration_invalid", {"duration": written})
