"""Whole files of every form: length, container and codec are what ffprobe says."""

from functools import cache
from typing import Final

import pytest

from tests.audio.corpus_forms import FORM_NAMES, SECONDS, forms
from tests.audio.corpus_truth import decoded_seconds, probed
from voicestudio.audio.media.examining import examine
from voicestudio.flow.check import findings_of
from voicestudio.model.sample import Examined

AGREES_WITHIN: Final = 0.020  # seconds
GUESSES: Final = {
    "mp3": "what encoders add in front and behind counts as sound in ffprobe before FFmpeg 7",
    "vbr-without-xing.mp3": "the first frame's bit rate is taken for that of all",
    "mp3-in.wav": "the header counts without what the encoder adds",
    "adts.aac": "the length is guessed from the bit rate of the first frames",
    "alac.caf": "packets are counted as if the last were whole",
    "sound.wma": "the preroll is counted as sound",
    "film.ts": "a stream that is broadcast has no length; it is taken from time stamps",
    "film.flv": "the header is of the pictures",
    "voice.amr": "the length is guessed from a bit rate",
}
"""Where ffprobe's figure is not the length, and why: ffmpeg decodes these, and its samples are counted."""


@cache
def ours(name: str) -> Examined:
    return examine(forms() / name)


@pytest.mark.parametrize("name", FORM_NAMES)
def test_the_length_is_what_ffprobe_says(name: str) -> None:
    guess = name in GUESSES or name.rpartition(".")[2] in GUESSES
    truth = decoded_seconds(forms() / name) if guess else probed(forms() / name).seconds
    assert truth == pytest.approx(SECONDS, abs=0.1), "the corpus itself is not as long as it was made"
    assert ours(name).facts.seconds == pytest.approx(truth, abs=AGREES_WITHIN)


@pytest.mark.parametrize("name", FORM_NAMES)
def test_container_and_codec_are_what_ffprobe_says(name: str) -> None:
    facts, said = ours(name).facts, probed(forms() / name)
    assert facts.container in (*said.formats, *(("rf64",) if name == "long.rf64.wav" else ()))
    assert facts.container == FORM_NAMES[name]
    assert (facts.codec, facts.channels, facts.rate) == (said.codec, said.channels, said.rate)
    assert facts.has_video == said.pictures


@pytest.mark.parametrize("name", FORM_NAMES)
def test_a_whole_file_is_not_said_to_be_damaged(name: str) -> None:
    assert ours(name).facts.bad_packets == 0
    assert "damaged" not in {finding.code for finding in findings_of(ours(name))}
