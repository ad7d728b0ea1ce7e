"""Edited copies: every edit does what it says and nothing else, in every form of sound."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np
import pytest
import soundfile

from tests.audio.sounds import (
    MAN,
    RATE,
    WOMAN,
    Sound,
    decibels,
    hum,
    in_form,
    pink,
    read,
    times,
    white,
    write,
)
from voicestudio.audio.media.editing import edit
from voicestudio.model.edits import Edits
from voicestudio.model.errors import SampleError
from voicestudio.model.measures import Stretch
from voicestudio.model.progress import Cancelled

Noise = Callable[[int, int], Sound]

FADE: Final = 0.005
STEP: Final = 1 / 32_768


def quietly(_done: int, _total: int) -> None:
    pass


def edited(source: Path, edits: Edits) -> Sound:
    target = source.with_name("edited.wav")
    edit(source, target, edits, quietly)
    info = soundfile.info(target)
    assert (info.format, info.subtype) == ("WAV", "PCM_16")
    return read(target)


def test_what_is_kept_is_the_same_sample_by_sample(tmp_path: Path) -> None:
    samples = read(MAN)
    keep = (Stretch(1.25, 3.0), Stretch(5.0, 5.5), Stretch(19.99, 21.01))
    ours = edited(write(tmp_path / "own.wav", samples), Edits(keep=keep))
    assert len(ours) == round(sum(stretch.seconds for stretch in keep) * RATE)
    at, fade = 0, round(FADE * RATE)
    for stretch in keep:
        whole = samples[round(stretch.start * RATE) : round(stretch.end * RATE)]
        part = ours[at : at + len(whole)]
        assert np.array_equal(part[fade:-fade], whole[fade:-fade])
        for edge, own in ((part[:fade], whole[:fade]), (part[::-1][:fade], whole[::-1][:fade])):
            assert np.all(np.abs(edge) <= np.abs(own) * np.arange(1, fade + 1) / fade + STEP)
        at += len(whole)


def test_a_files_own_beginning_is_not_faded(tmp_path: Path) -> None:
    source = write(tmp_path / "steady.wav", np.full(2 * RATE, 0.5))
    ours = edited(source, Edits(keep=(Stretch(0.0, 1.0),)))
    assert ours[0] == 0.5
    assert np.abs(ours[-1]) < 0.01


@pytest.mark.parametrize("channels", [1, 2])
def test_no_edit_but_the_form_changes_no_sample(channels: int, tmp_path: Path) -> None:
    samples = np.stack([read(WOMAN), np.roll(read(WOMAN), 900)][:channels], axis=1)
    ours = edited(write(tmp_path / "own.wav", samples), Edits(keep=(Stretch(0.0, 60.0),)))
    faded = round(FADE * RATE)
    assert ours.shape == (samples[:, 0].shape if channels == 1 else samples.shape)
    assert np.array_equal(
        ours.reshape(-1, channels)[:-faded], read(tmp_path / "own.wav").reshape(-1, channels)[:-faded]
    )


@pytest.mark.parametrize("rate", [16_000, 48_000])
@pytest.mark.parametrize("mains", [50, 60])
def test_hum_goes_and_speech_stays(mains: int, rate: int, tmp_path: Path) -> None:
    clean = read(in_form(WOMAN, tmp_path / "rate.wav", "-ar", str(rate)))
    added = hum(mains, len(clean), rate, -35)
    noisy = edited(write(tmp_path / "hum.wav", clean + added, rate), Edits(hum_hz=mains))
    alone = edited(write(tmp_path / "alone.wav", added, rate), Edits(hum_hz=mains))
    spared = edited(write(tmp_path / "clean.wav", clean, rate), Edits(hum_hz=mains))
    settled = slice(rate, None)
    assert len(noisy) == len(clean)
    assert decibels(alone[settled]) < decibels(added[settled]) - 20
    assert decibels(spared) == pytest.approx(decibels(clean), abs=1.0)
    assert decibels((noisy - spared)[settled]) < decibels(added) - 20
    assert np.corrcoef(spared, clean)[0, 1] > 0.93


@pytest.mark.parametrize(
    ("noise", "level", "less"), [(white, -55, 6.0), (white, -45, 6.0), (white, -35, 6.0), (pink, -45, 2.0)]
)
def test_steady_noise_goes_and_speech_stays(noise: Noise, level: float, less: float, tmp_path: Path) -> None:
    clean = np.concatenate([read(WOMAN), np.zeros(2 * RATE)])
    added = noise(len(clean), 1) * times(level)
    ours = edited(write(tmp_path / "noisy.wav", clean + added), Edits(noise_dbfs=level))
    assert len(ours) == len(clean)
    assert decibels(ours[-RATE:]) < decibels(added) - less
    assert decibels(ours) == pytest.approx(decibels(clean), abs=0.5)
    assert np.corrcoef(ours, clean)[0, 1] > 0.97


@pytest.mark.parametrize("rate", [8_000, 11_025, 44_100, 48_000])
def test_noise_reduction_moves_nothing(rate: int, tmp_path: Path) -> None:
    source = in_form(WOMAN, tmp_path / "rate.wav", "-ar", str(rate))
    own, ours = read(source), edited(source, Edits(noise_dbfs=-50.0))
    assert len(ours) == len(own)
    assert np.corrcoef(ours, own)[0, 1] > 0.999
    assert decibels(ours[-rate // 20 :]) > -60  # the last words


@pytest.mark.parametrize("gain", [-12.0, -0.1, 0.1, 3.0, 14.9])
def test_gain_is_exact_where_nothing_reaches_the_limit(gain: float, tmp_path: Path) -> None:
    samples = read(MAN) * times(-16)
    ours = edited(write(tmp_path / "level.wav", samples), Edits(gain_db=gain))
    own = read(tmp_path / "level.wav")
    assert len(ours) == len(own)
    assert np.abs(ours - own * times(gain)).max() < 2 * STEP


def test_both_sides_stay_apart(tmp_path: Path) -> None:
    samples = np.stack([read(MAN), 0.25 * np.roll(read(MAN), 3_000)], axis=1)
    ours = edited(write(tmp_path / "stereo.wav", samples), Edits(gain_db=-6.0))
    assert np.abs(ours - samples * times(-6)).max() < 2 * STEP


def test_six_channels_become_their_mix(tmp_path: Path) -> None:
    samples = np.stack([np.roll(read(WOMAN), 100 * side) for side in range(6)], axis=1)
    ours = edited(write(tmp_path / "six.wav", samples), Edits(gain_db=-6.0))
    assert ours.ndim == 1
    assert np.abs(ours - samples.mean(axis=1) * times(-6)).max() < 2 * STEP


@pytest.mark.parametrize(("rate", "comes_out"), [(48_000, 48_000), (44_100, 44_100), (96_000, 48_000)])
def test_the_rate_is_the_files_own_up_to_48_khz(rate: int, comes_out: int, tmp_path: Path) -> None:
    source = in_form(WOMAN, tmp_path / "rate.wav", "-ar", str(rate))
    ours = edited(source, Edits(gain_db=-3.0))
    assert soundfile.info(tmp_path / "edited.wav").samplerate == comes_out
    assert len(ours) == pytest.approx(len(read(WOMAN)) / RATE * comes_out, abs=50)


def test_another_rate_and_form_inside_a_joined_file(tmp_path: Path) -> None:
    first = in_form(WOMAN, tmp_path / "first.mp3", "-ar", "44100", "-ac", "1")
    second = in_form(MAN, tmp_path / "second.mp3", "-ar", "22050", "-ac", "2")
    joined = tmp_path / "joined.mp3"
    joined.write_bytes(first.read_bytes() + second.read_bytes())
    ours = edited(joined, Edits(gain_db=-3.0))
    seconds = (len(read(WOMAN)) + len(read(MAN))) / RATE
    assert soundfile.info(tmp_path / "edited.wav").samplerate == 44_100
    assert ours.ndim == 1
    assert len(ours) / 44_100 == pytest.approx(seconds, abs=0.25)
    behind = ours[round((len(read(WOMAN)) / RATE + 0.5) * 44_100) :]
    assert decibels(behind) == pytest.approx(decibels(read(MAN)) - 6, abs=1.0)  # a side of two is 3 dB lower


def test_the_same_edits_give_the_same_bytes(tmp_path: Path) -> None:
    edits = Edits((Stretch(1.0, 9.0),), 50, True, 4.5)
    hashes = set()
    for name in ("one.wav", "two.wav"):
        edit(MAN, tmp_path / name, edits, quietly)
        hashes.add(hashlib.sha256((tmp_path / name).read_bytes()).hexdigest())
    assert len(hashes) == 1


def test_cancel_stops_it(tmp_path: Path) -> None:
    asked = []

    def cancel(done: int, total: int) -> None:
        asked.append((done, total))
        if len(asked) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        edit(MAN, tmp_path / "half.wav", Edits(gain_db=1.0), cancel)
    assert len(asked) == 3
    assert all(0 <= done <= total == MAN.stat().st_size for done, total in asked)


def test_nothing_kept_is_an_answer(tmp_path: Path) -> None:
    with pytest.raises(SampleError) as caught:
        edit(MAN, tmp_path / "none.wav", Edits(keep=(Stretch(90.0, 100.0),)), quietly)
    assert caught.value.code == "file_not_audio"
    assert not (tmp_path / "none.wav").exists()
