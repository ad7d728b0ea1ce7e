"""The hint that a sample holds more than one voice."""

from math import cos, sin
from pathlib import Path

import numpy as np
import pytest
import soundfile

from voicestudio.audio.files import AudioFiles
from voicestudio.flow.count_voices import ALIKE_LEAST, alike_apart, find_several_voices
from voicestudio.local.bundled import bundled_sample
from voicestudio.local.paths import resource

WOMAN = Path(__file__).parents[1] / "data" / "prompts-ru.wav"
FILES = AudioFiles(resource("voices"))


def at(angle: float) -> tuple[float, ...]:
    """A voiceprint; how alike two are is the cosine of what lies between their angles."""
    return (cos(angle), sin(angle))


def test_two_groups_are_as_alike_as_their_middles() -> None:
    assert alike_apart([at(0.0)] * 4 + [at(1.0)] * 3) == pytest.approx(cos(1.0))
    assert alike_apart([at(0.0), at(0.1), at(1.0), at(1.1)]) == pytest.approx(cos(1.0))


def test_a_few_strange_stretches_are_no_second_voice() -> None:
    assert alike_apart([at(0.0)] * 17 + [at(1.2)] * 3) == pytest.approx(cos(1.2))  # 15 %
    assert alike_apart([at(0.0)] * 18 + [at(1.2)] * 3) is None


def test_too_few_stretches_tell_nothing() -> None:
    assert alike_apart([at(0.0), at(0.0), at(1.2)]) is None
    assert alike_apart([at(0.0), at(0.0), at(1.2), at(1.2)]) == pytest.approx(cos(1.2))
    assert alike_apart([at(0.3)] * 8) is None


def test_one_reader_is_one_voice() -> None:
    assert find_several_voices(FILES, bundled_sample(), lambda _done, _total: None) is None


def test_two_people_in_one_sample_are_hinted_at(tmp_path: Path) -> None:
    parts = [soundfile.read(path)[0] for path in (bundled_sample(), WOMAN)]
    path = tmp_path / "both.wav"
    soundfile.write(path, np.concatenate(parts), 16_000)
    finding = find_several_voices(FILES, path, lambda _done, _total: None)
    assert finding is not None
    assert (finding.code, finding.violation, finding.stops) == ("several_voices", False, False)
    assert isinstance(finding.measured, float)
    assert finding.measured < ALIKE_LEAST == finding.allowed
