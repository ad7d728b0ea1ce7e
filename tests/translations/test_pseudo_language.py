"""The whole window in a language that nobody speaks: nothing is left in English, nothing is cut off."""

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt

from tests.translations.seen import clipped, texts
from tests.translations.walk import walk
from tests.ui.conftest import Stand
from voicestudio.local.scripts import scripts
from voicestudio.ui.language import Language

WORD: Final = re.compile(r"[A-Za-z]{3,}")
DATA: Final = re.compile(
    r"speech-[\w.-]+|https?://[\w.-]+|pcm_s16le|[\w.-]+\.(?:wav|voicestudio)"
    r"|\b(?:Anna|Bea|Hello|Desk|poor|missing|librivox-reader|fake|mine|sandbox|Headset|Headphones|speakers|wav|WAV|FLAC|dBFS|LUFS|Ctrl)\b"
    r"|/\w[\w./-]+|\b(?:English|Deutsch|Español|Français|Português|Brasil)\b"
    r"|\b(?:GET|POST|PUT|DELETE|PATCH)\b"
)
"""What people or the service named: models, addresses, files, voices, accounts, formats, units, languages."""

READ_ALOUD: Final = {line for script in scripts() for line in script.sentences}
"""What is to be read aloud in its own language."""


def english(text: str) -> list[str]:
    """Words in it that no catalogue has touched and nobody named."""
    for line in READ_ALOUD:
        text = text.replace(line, "")
    return WORD.findall(DATA.sub("", text))


def test_nothing_that_is_seen_or_said_is_left_in_english(
    in_pseudo: Language, stand: Stand, tmp_path: Path, speech: Path
) -> None:
    left = [
        (state, where, text)
        for state in walk(stand, tmp_path, speech)
        for where, text in texts(stand.window.frame)
        if english(text)
    ]
    assert left == []


def test_nothing_is_cut_off_from_right_to_left(
    in_pseudo: Language, stand: Stand, tmp_path: Path, speech: Path
) -> None:
    assert stand.window.frame.layoutDirection() is Qt.LayoutDirection.RightToLeft
    cut = [(state, what) for state in walk(stand, tmp_path, speech) for what in clipped(stand.window.frame)]
    assert cut == []
