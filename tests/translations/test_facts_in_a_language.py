"""Counts and numbers in a language of the catalogues: its own forms, its own marks."""

import pytest
from pytestqt.qtbot import QtBot

from voicestudio.model.calls import SpeechSettings
from voicestudio.texts.speaking import manner_words
from voicestudio.ui.language import Language
from voicestudio.ui.widgets.side_bar import SideBar
from voicestudio.ui.widgets.speech_text import SpeechText


@pytest.mark.parametrize("in_catalogue", ["de"], indirect=True)
def test_german_bends_the_word_and_has_a_comma(in_catalogue: Language) -> None:
    one = SpeechSettings("", "speech-2.8-hd", speed=1.25, pitch=-1, emotion="calm", language="Nynorsk")
    assert manner_words(one) == "speech-2.8-hd · 1,25 \N{MULTIPLICATION SIGN} · -1 Halbton · Ruhig · Nynorsk"
    assert manner_words(SpeechSettings("", "speech-2.8-hd", pitch=2)) == "speech-2.8-hd · +2 Halbtöne"


@pytest.mark.parametrize(
    ("in_catalogue", "found", "said"),
    [("fr", 1, "1 trouvée"), ("fr", 2, "2 trouvées"), ("ja", 1, "1 個見つかりました")],
    indirect=["in_catalogue"],
)
def test_what_was_found_agrees_with_how_many(
    in_catalogue: Language, qtbot: QtBot, found: int, said: str
) -> None:
    side = SideBar()
    qtbot.addWidget(side)
    side.search.words.setText("an")
    side.show_found(found)
    assert side.count.text() == said


@pytest.mark.parametrize(
    ("in_catalogue", "said"),
    [("de", "12.000 von 50.000 Zeichen; "), ("pt_BR", "12.000 de 50.000 caracteres; ")],
    indirect=["in_catalogue"],
)
def test_a_long_text_is_counted_in_one_sentence(in_catalogue: Language, qtbot: QtBot, said: str) -> None:
    text = SpeechText()
    qtbot.addWidget(text)
    text.show_text("a" * 12_000)
    assert text.count.text().startswith(said)
