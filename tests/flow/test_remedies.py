"""What one press does: the edits that each remedy makes of the figures, and the copy that comes of them."""

import errno
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from tests.conftest import MakeWav
from voicestudio.audio.files import AudioFiles
from voicestudio.flow.check import check
from voicestudio.flow.remedies import edited, mended, part_of, without_pauses
from voicestudio.model.edits import Edits, Remedy
from voicestudio.model.errors import LibraryError
from voicestudio.model.measures import Measures, Stretch
from voicestudio.model.progress import Cancelled, Report
from voicestudio.model.sample import AudioFacts, Checked, Examined

AUDIO: Final = AudioFiles()


def quietly(_done: int, _total: int) -> None:
    pass


class OnFullDisk(AudioFiles):
    """Whatever is written goes where nothing fits."""

    def edit(self, source: Path, target: Path, edits: Edits, report: Report) -> None:
        target.symlink_to("/dev/full")
        super().edit(source, target, edits, report)


def measured(*speech: tuple[float, float], clipped: tuple[tuple[float, float], ...] = ()) -> Measures:
    stretches, places = (tuple(Stretch(*pair) for pair in pairs) for pairs in (speech, clipped))
    return Measures(-20.0, -20.0, -26.0, -6.0, -60.0, 34.0, 0.1, speech=stretches, clipped=places, hum_hz=50)


def checked(measures: Measures | None, seconds: float = 60.0) -> Checked:
    facts = AudioFacts("wav", "pcm_s16le", seconds, 44, 16_000, 1)
    return Checked(Examined(Path("sample.wav"), "a" * 64, facts, measures=measures), ())


QUARTERS = some.integers(0, 160).map(lambda number: number / 4)
KEEP = some.lists(QUARTERS, min_size=2, max_size=12, unique=True).map(
    lambda edges: tuple(Stretch(*pair) for pair in list(pairwise(sorted(edges)))[::2])
)


def test_each_remedy_changes_what_it_is_for_and_leaves_the_rest() -> None:
    edits = Edits((Stretch(0.0, 50.0),), 0, 0.0, 2.0)
    original, now = checked(measured((1.0, 9.0))), checked(replace(measured((1.0, 9.0)), speech_dbfs=-24.0))
    assert mended(Remedy.REMOVE_HUM, edits, original, now) == replace(edits, hum_hz=50)
    assert mended(Remedy.REDUCE_NOISE, edits, original, now) == replace(edits, noise_dbfs=-60.0)
    assert mended(Remedy.LEVEL, edits, original, now) == replace(edits, gain_db=2.0 - 20.5 + 24.0)
    assert mended(Remedy.TRIM_SILENCE, edits, original, now) == replace(edits, keep=(Stretch(0.65, 9.35),))
    assert mended(Remedy.CLEANEST_STRETCH, edits, original, now) == replace(edits, keep=(Stretch(0.0, 60.0),))


@pytest.mark.parametrize("remedy", Remedy)
def test_without_figures_nothing_is_done(remedy: Remedy) -> None:
    edits = Edits(gain_db=1.0)
    assert mended(remedy, edits, checked(None), checked(measured())) == edits
    assert mended(remedy, edits, checked(measured()), checked(None)) == edits


def test_the_level_is_reached_in_one_press(tmp_path: Path, speech: Path) -> None:
    original = check(AUDIO, speech, quietly)
    edits = mended(Remedy.LEVEL, Edits(), original, original)
    now = edited(AUDIO, original, edits, tmp_path, quietly)
    assert now.examined.measures is not None
    assert -23.0 <= now.examined.measures.speech_dbfs <= -18.0
    assert now.examined.measures.true_peak_dbtp <= -3.0
    assert not {"too_quiet", "too_loud", "peaks_high"} & {finding.code for finding in now.findings}
    assert abs(mended(Remedy.LEVEL, edits, original, now).gain_db - edits.gain_db) < 1.0


@pytest.mark.parametrize(("gap", "parts"), [(0.5, 1), (0.69, 1), (0.71, 2), (5.0, 2)])
def test_what_stays_of_a_pause(gap: float, parts: int) -> None:
    kept = without_pauses(measured((2.0, 4.0), (4.0 + gap, 9.0)), (), 20.0)
    assert len(kept) == parts
    assert kept[0].start == pytest.approx(1.65)
    assert kept[-1].end == pytest.approx(9.35)
    assert sum(stretch.seconds for stretch in kept) == pytest.approx(7.0 - gap + min(gap, 0.7) + 0.7)


def test_the_ends_of_the_file_are_ends() -> None:
    assert without_pauses(measured((0.1, 5.9)), (), 6.0) == (Stretch(0.0, 6.0),)
    assert without_pauses(measured(), (), 6.0) == ()
    assert without_pauses(measured(), (Stretch(1.0, 2.0),), 6.0) == (Stretch(1.0, 2.0),)


@settings(deadline=None)
@given(KEEP, KEEP)
def test_trimming_keeps_all_speech_and_only_what_was_kept(
    speech: tuple[Stretch, ...], keep: tuple[Stretch, ...]
) -> None:
    kept = without_pauses(replace(measured(), speech=speech), keep, 40.0)
    assert all(any(part.start <= one.start < one.end <= part.end for part in keep) for one in kept)
    assert all(before.end <= after.start for before, after in pairwise(kept))
    spoken = sum(one.shared(part) for one in speech for part in keep)
    still = sum(one.shared(part) for one in speech for part in kept)
    assert not spoken or still == pytest.approx(spoken)


def test_a_region_of_the_copy_is_found_in_the_original() -> None:
    keep = (Stretch(10.0, 20.0), Stretch(30.0, 31.0), Stretch(50.0, 60.0))
    assert part_of(keep, Stretch(0.0, 10.0)) == (Stretch(10.0, 20.0),)
    assert part_of(keep, Stretch(9.5, 12.0)) == (
        Stretch(19.5, 20.0),
        Stretch(30.0, 31.0),
        Stretch(50.0, 51.0),
    )
    assert part_of(keep, Stretch(10.25, 10.5)) == (Stretch(30.25, 30.5),)
    assert part_of(keep, Stretch(90.0, 99.0)) == ()
    assert part_of((), Stretch(3.0, 4.0)) == (Stretch(3.0, 4.0),)


@settings(deadline=None)
@given(KEEP, QUARTERS, QUARTERS)
def test_lengths_add_up_and_nothing_lies_outside(keep: tuple[Stretch, ...], one: float, other: float) -> None:
    region = Stretch(min(one, other), max(one, other))
    parts = part_of(keep, region)
    total = sum(stretch.seconds for stretch in keep)
    assert sum(part.seconds for part in parts) == max(0.0, min(region.end, total) - min(region.start, total))
    assert all(any(of.start <= part.start < part.end <= of.end for of in keep) for part in parts)
    assert all(before.end <= after.start for before, after in pairwise(parts))
    quarters = [at / 4 for of in keep for at in range(int(of.start * 4), int(of.end * 4))]
    wanted = quarters[int(region.start * 4) : int(region.end * 4)]
    assert [at / 4 for of in parts for at in range(int(of.start * 4), int(of.end * 4))] == wanted


@settings(deadline=None)
@given(KEEP, QUARTERS, QUARTERS, QUARTERS, QUARTERS)
def test_a_region_of_a_region_is_the_region_of_both(
    keep: tuple[Stretch, ...], one: float, other: float, third: float, fourth: float
) -> None:
    outer, inner = Stretch(*sorted((one, other))), Stretch(*sorted((third, fourth)))
    once = part_of(keep, outer)
    both = Stretch(outer.start + inner.start, min(outer.start + inner.end, outer.end))
    if once and both.end > both.start:
        assert part_of(once, inner) == part_of(keep, both)


def test_no_edits_are_the_original_itself(tmp_path: Path, speech: Path) -> None:
    original = check(AUDIO, speech, quietly)
    assert edited(AUDIO, original, Edits(), tmp_path / "none", quietly) is original
    assert not (tmp_path / "none").exists()


def test_the_copy_is_made_once_and_named_by_file_and_edits(tmp_path: Path, speech: Path) -> None:
    original, folder = check(AUDIO, speech, quietly), tmp_path / "edits"
    edits = Edits(keep=(Stretch(1.0, 13.0),))
    first = edited(AUDIO, original, edits, folder, quietly)
    written = first.examined.path.stat().st_mtime_ns
    again = edited(AUDIO, original, edits, folder, quietly)
    assert again.examined.path.stat().st_mtime_ns == written
    assert again.examined.sha256 == first.examined.sha256
    other = edited(AUDIO, original, replace(edits, hum_hz=50), folder, quietly)
    assert other.examined.path != first.examined.path
    assert first.examined.facts.seconds == pytest.approx(12.0, abs=1e-3)
    assert first.examined.path.name.startswith(original.examined.sha256[:32])
    assert len(list(folder.iterdir())) == 2


def test_a_cancelled_edit_leaves_no_half_file(tmp_path: Path, speech: Path) -> None:
    original, folder = check(AUDIO, speech, quietly), tmp_path / "edits"
    asked: list[int] = []

    def cancel(done: int, total: int) -> None:
        asked.append(done)
        if len(asked) == 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        edited(AUDIO, original, Edits(gain_db=1.0), folder, cancel)
    assert list(folder.iterdir()) == []


def test_a_full_disk_leaves_no_half_file(tmp_path: Path, make_wav: MakeWav) -> None:
    original, folder = check(AUDIO, make_wav(12), quietly), tmp_path / "edits"
    with pytest.raises(LibraryError) as caught:
        edited(OnFullDisk(), original, Edits(gain_db=1.0), folder, quietly)
    assert caught.value.code == "disk_full" == LibraryError.of_disk(OSError(errno.ENOSPC, "")).code
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, make_wav: MakeWav) -> None:
    original = check(AUDIO, make_wav(12), quietly)
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(LibraryError) as caught:
        edited(AUDIO, original, Edits(gain_db=1.0), tmp_path / "file" / "edits", quietly)
    assert caught.value.code == "library_not_writable"
