"""Pauses in a text: which the service takes, and how one is written."""

import pytest

from voicestudio.model.pauses import pause_mark, wrong_pause


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("No pause at all.", ""),
        ("a < b and c #> d", ""),
        ("One.<#0.01#>Two.", ""),
        ("One.<#99.99#>Two.", ""),
        ("One.<#5#> Two.<#0.5#>\nThree.", ""),
        ("One.<#0#>Two.", "<#0#>"),
        ("One.<#0.00#>Two.", "<#0.00#>"),
        ("One.<#100#>Two.", "<#100#>"),
        ("One.<#0.123#>Two.", "<#0.123#>"),
        ("One.<#-1#>Two.", "<#-1#>"),
        ("One.<#x#>Two.", "<#x#>"),
        ("One.<##>Two.", "<##>"),
        ("One.<#٣#>Two.", "<#٣#>"),
        ("<#1#>One.", "<#1#>"),
        ("One.<#1#>", "<#1#>"),
        ("One.<#1#> … <#2#>Two.", "<#1#>"),
        ("One.<#1#><#2#>Two.", "<#1#>"),
        ("One.<#1#>Two.<#2#> !", "<#2#>"),
        ("一。<#1#>二。", ""),
    ],
)
def test_a_pause_stands_between_two_parts_that_are_spoken(text: str, wrong: str) -> None:
    assert wrong_pause(text) == wrong


@pytest.mark.parametrize(
    ("seconds", "mark"),
    [(0.01, "<#0.01#>"), (0.5, "<#0.5#>"), (1.0, "<#1#>"), (10.0, "<#10#>"), (99.99, "<#99.99#>")],
)
def test_a_pause_is_written_as_the_service_reads_it(seconds: float, mark: str) -> None:
    assert pause_mark(seconds) == mark
    assert wrong_pause(f"a{mark}b") == ""
