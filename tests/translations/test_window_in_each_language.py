"""The window in the languages that are complete, at its smallest: each letter leads to one place, nothing is
cut off, and nothing has to be scrolled sideways.
"""

from pathlib import Path

import pytest

from catalogues import NUMERUS_FORMS
from tests.translations.seen import clipped
from tests.translations.walk import walk
from tests.ui.conftest import Stand
from tests.ui.test_accessibility import mnemonics
from tests.ui.test_smallest_window import sideways
from voicestudio.ui.language import ENGLISH, Language

OF_OTHER_SCRIPTS = {"hi", "ja", "zh_CN"}
"""Whose letters a machine that runs tests may have no font for; their widths tell nothing then."""


@pytest.mark.parametrize("in_catalogue", [ENGLISH, *NUMERUS_FORMS], indirect=True)
def test_each_letter_leads_to_one_place_and_nothing_is_cut_off(
    in_catalogue: Language, stand: Stand, tmp_path: Path, speech: Path
) -> None:
    twice, cut, wide = [], [], []
    for state in walk(stand, tmp_path, speech):
        if in_catalogue.code not in OF_OTHER_SCRIPTS:
            wide += [(state, what) for what in sideways(stand)]
            cut += [(state, what) for what in clipped(stand.window.frame)]
        letters = sorted(mnemonics(stand.window.frame))
        if len(set(letters)) < len(letters):
            twice.append((state, letters))
    assert twice == []
    assert cut == []
    assert wide == []
