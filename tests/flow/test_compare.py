"""Comparing two voices, and a demo with its sample."""

from dataclasses import replace
from pathlib import Path

import pytest
import soundfile

from tests.fakes.tools import MORNING, Bench
from voicestudio.audio.files import AudioFiles
from voicestudio.flow.compare import compare, compare_demo
from voicestudio.local.bundled import bundled_sample
from voicestudio.local.paths import resource
from voicestudio.model.calls import CloneSettings
from voicestudio.model.errors import SetupError
from voicestudio.model.voice import Voice

WOMAN = Path(__file__).parents[1] / "data" / "prompts-ru.wav"
FILES = AudioFiles(resource("voices"))


@pytest.fixture
def halves(tmp_path: Path) -> tuple[Path, Path]:
    """The bundled reader, cut in two."""
    samples, rate = soundfile.read(bundled_sample())
    paths = (tmp_path / "first.wav", tmp_path / "second.wav")
    middle = len(samples) // 2
    for path, part in zip(paths, (samples[:middle], samples[middle:]), strict=True):
        soundfile.write(path, part, rate)
    return paths


def test_one_person_lies_among_pairs_of_one_and_two_among_pairs_of_two(halves: tuple[Path, Path]) -> None:
    steps: list[tuple[int, int]] = []
    same = compare(FILES, *halves, lambda done, total: steps.append((done, total)))
    other = compare(FILES, halves[0], WOMAN, lambda _done, _total: None)
    assert same.value > same.scale.different.at(0.95) > other.value
    assert same.different_more_alike < 0.01
    assert other.same_less_alike == 0.0
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert steps[-1][1] == 2_000
    assert 1_900 < steps[-1][0] <= 2_000


def test_the_scale_that_ships_tells_one_person_from_two() -> None:
    scale = FILES.likeness_scale()
    assert scale.people >= 30
    assert scale.different.at(0.95) < scale.same.at(0.05)
    for spread in (scale.same, scale.different):
        assert list(spread.cosines) == sorted(spread.cosines)
        assert len(spread.cosines) >= 30


def voice(sample: str, demo: str) -> Voice:
    return Voice("b" * 32, "voice_1", "Ann", "fake", "https://service.example", MORNING, None,
                 CloneSettings(), "", sample_file=sample, demo_file=demo)  # fmt: skip


def test_a_demo_is_held_against_its_sample(tmp_path: Path, halves: tuple[Path, Path]) -> None:
    bench = Bench(tmp_path / "library")
    studio = replace(bench.studio, audio=FILES)
    folder = studio.library.folder("b" * 32)
    for name, path in zip(("sample.wav", "demo.wav"), halves, strict=True):
        (folder / name).write_bytes(path.read_bytes())
    found = compare_demo(studio, voice("sample.wav", "demo.wav"), lambda _done, _total: None)
    assert found.value == pytest.approx(compare(FILES, *halves, lambda _done, _total: None).value)


@pytest.mark.parametrize(
    ("sample", "demo", "code"),
    [("", "demo.wav", "likeness_without_sample"), ("sample.wav", "", "likeness_without_demo"),
     ("", "", "likeness_without_demo")],
)  # fmt: skip
def test_a_voice_needs_both(tmp_path: Path, sample: str, demo: str, code: str) -> None:
    studio = Bench(tmp_path / "library").studio
    with pytest.raises(SetupError) as refused:
        compare_demo(studio, voice(sample, demo), lambda _done, _total: None)
    assert refused.value.code == code
    assert refused.value.facts["voice"] == "Ann"
