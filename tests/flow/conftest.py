"""A studio whose every tool is under the test's hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.tools import Bench
from voicestudio.local.bundled import bundled_sample
from voicestudio.model.calls import CloneSettings
from voicestudio.model.voice import CloneRequest


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path / "library")
    bench.service.audio = bundled_sample().read_bytes()
    yield bench
    bench.library.close()


@pytest.fixture
def request_for(speech: Path) -> CloneRequest:
    settings = CloneSettings("Hello.", "speech-2.8-hd")
    return CloneRequest(speech, "Anna", settings, rights_confirmed=True)
