"""The table that ships is what its build says it is: a part of it is made again, and compared."""

from pathlib import Path

import numpy as np
import pytest

from voicestudio.audio.speaker.encoder import open_encoder
from voicestudio.local.paths import resource
from voicestudio.sandbox.matched.blend_voice import RATE, BlendVoice
from voicestudio.sandbox.matched.mixes import SENTENCES, mix, sounding
from voicestudio.sandbox.matched.phonemes import Reader
from voicestudio.sandbox.matched.runtime import speaking_alone
from voicestudio.sandbox.matched.table import FILE, Table, open_table

FOLDER = resource("voices")


@pytest.fixture(scope="module")
def table() -> Table:
    return open_table(FOLDER)


def test_every_mix_is_the_one_its_number_says(table: Table) -> None:
    voices = len(table.names)
    assert voices == 54
    for row in (0, 53, 54, 200, -1):
        assert np.array_equal(table.mixes[row], mix(int(table.numbers[row]), voices))
    assert table.mixes.sum(axis=2) == pytest.approx(np.ones((len(table.mixes), 2)), abs=0.01)
    assert len(table.mixes) == len(table.embeddings) == len(table.pitch_hz)
    assert np.linalg.norm(table.embeddings, axis=1) == pytest.approx(np.ones(len(table.mixes)), abs=0.01)
    assert 50.0 < table.pitch_hz.min() < 120.0
    assert 220.0 < table.pitch_hz.max() < 500.0


def test_a_part_of_it_made_again_sounds_as_the_table_says(table: Table) -> None:
    embed, reader = open_encoder(FOLDER).embed, Reader()
    with speaking_alone():
        voice = BlendVoice(table.vocabulary, table.blending)
        for row in (3, 100, 301):
            number = int(table.numbers[row])
            phonemes = " ".join(reader.pieces(SENTENCES[number % len(SENTENCES)]))
            heard = sounding(
                voice.say(phonemes, table.blending.pack(mix(number, len(table.names)))), RATE, embed
            )
            assert float(heard.embedding @ table.embeddings[row]) > 0.97
            assert heard.pitch_hz == pytest.approx(float(table.pitch_hz[row]), rel=0.05)
        del voice


def test_another_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="missing"):
        open_table(tmp_path / "none")
    (tmp_path / FILE).write_bytes((FOLDER / FILE).read_bytes() + b"\0")
    with pytest.raises(RuntimeError, match="not the one"):
        open_table(tmp_path)
