"""Names inside a bundle can be unpacked on every system, and are still the person's own words."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicestudio.library.bundle.naming import UniqueNames, ending_of, loosely
from voicestudio.model.file_names import BYTES_MOST, readable

WINDOWS_DEVICES = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{port}{n}" for port in ("com", "lpt") for n in "0123456789¹²³"),
}


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Ann", "Ann"),
        ("Ännchen “Straße” 李明 🎙", "Ännchen “Straße” 李明 🎙"),
        ("e\u0301", "é"),
        ("می‌خواهم", "می‌خواهم"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ('a/b\\c:d*e?f"g<h>i|j', "a_b_c_d_e_f_g_h_i_j"),
        ("  two \n\t words  ", "two words"),
        ("zero\0byte", "zero byte"),
        ("end. . .", "end"),
        (".hidden", "hidden"),
        ("\u202etxt.exe", "txt.exe"),
        ("CON", "_CON"),
        ("con.tar.gz", "_con.tar.gz"),
        ("Aux .wav", "_Aux .wav"),
        ("COM¹", "_COM¹"),
        ("conin$", "_conin$"),
        ("console", "console"),
        ("com10", "com10"),
        ("", "voice"),
        (" . ", "voice"),
        ("\u200d", "voice"),
        ("x" * BYTES_MOST, "x" * BYTES_MOST),
        ("x" * (BYTES_MOST + 1), "x" * BYTES_MOST),
        ("x" * (BYTES_MOST - 1) + "漢", "x" * (BYTES_MOST - 1)),
    ],
)
def test_a_name_is_kept_as_far_as_it_can_be(typed: str, name: str) -> None:
    assert readable(typed, "voice") == name


@given(st.text(st.characters(exclude_categories=[])))
def test_whatever_is_typed_a_name_is_possible_everywhere(typed: str) -> None:
    name = readable(typed, "voice")
    assert 0 < len(name.encode("utf-8")) <= BYTES_MOST
    assert name == name.strip(" .")
    assert not set(name) & set('<>:"/\\|?*')
    assert not {unicodedata.category(letter) for letter in name} & {"Cc", "Cs", "Zl", "Zp"}
    assert name.partition(".")[0].rstrip().lower() not in WINDOWS_DEVICES


@given(st.lists(st.sampled_from(["Ann", "ann", "ANN", "Ann (2)", "é", "e\u0301", "ß", "ss"]), max_size=30))
def test_no_two_names_are_one_file_anywhere(wanted: list[str]) -> None:
    names = UniqueNames()
    given_out = [names.take(one, ".wav") for one in wanted]
    assert len({loosely(one) for one in given_out}) == len(wanted)


def test_the_second_of_a_name_gets_a_number_before_its_ending() -> None:
    names = UniqueNames()
    assert [names.take("Ann", ".wav") for _ in range(3)] == ["Ann.wav", "Ann (2).wav", "Ann (3).wav"]
    assert names.take("ann", ".mp3") == "ann.mp3"


@pytest.mark.parametrize(
    ("name", "ending"),
    [
        ("sample.wav", ".wav"),
        ("SAMPLE.WAV", ".wav"),
        ("a.tar.gz", ".gz"),
        ("sample", ""),
        ("sample.", ""),
        ("sample.w v", ""),
        ("sample.wav/..", ""),
        ("sample.wäv", ""),
        ("x.12345678", ".12345678"),
        ("x.123456789", ""),
    ],
)
def test_only_a_usual_ending_is_taken_over(name: str, ending: str) -> None:
    assert ending_of(name) == ending
