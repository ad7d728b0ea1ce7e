"""``voicestudio play`` of a demo that did not come at first: fetched once more, and never paid again."""

from pathlib import Path
from typing import Any

import pytest

from tests.terminal.conftest import Paid
from voicestudio.audio.media.examining import examine
from voicestudio.cloud.service import CloudService
from voicestudio.model.errors import ServiceError

pytestmark = pytest.mark.usefixtures("no_loudspeaker")


def the_voice(paid: Paid) -> dict[str, Any]:
    (voice,) = paid.run("voices", "--json").json["voices"]
    return dict(voice)


def test_it_is_fetched_before_it_is_played(paid: Paid, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*_: object) -> None:
        raise ServiceError("speech_missing")

    with monkeypatch.context() as broken:
        broken.setattr(CloudService, "fetch_audio", away)
        assert paid.clone().json["warnings"] == ["demo_missing"]
    charges = paid.charges
    said = paid.run("play", "Ann")
    assert (said.code, said.lines[0].partition(".")[0]) == (1, "This computer has no loudspeaker")
    assert examine(Path(the_voice(paid)["demo_path"])).facts.seconds > 0.5
    assert paid.charges == charges


def test_once_its_address_is_dead_it_is_gone(paid: Paid) -> None:
    paid.fail_next("demo_expired")
    assert paid.clone().code == 0
    said = paid.run("play", "Ann")
    assert (said.code, said.out) == (6, "")
    assert said.lines[0].startswith("The demo of Ann cannot be fetched any more")
    assert the_voice(paid)["demo_path"] is None


def test_its_sample_is_played_without_asking_for_the_demo(paid: Paid) -> None:
    paid.fail_next("demo_expired")
    assert paid.clone().code == 0
    said = paid.run("play", "Ann", "--sample")
    assert (said.code, said.lines[0].partition(".")[0]) == (1, "This computer has no loudspeaker")
