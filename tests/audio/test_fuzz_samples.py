"""Mutated files get an answer; and the watch itself notices what it is there for."""

import sys
from pathlib import Path

import pytest

from tests.audio.corpus_waves import WAVES
from tests.audio.fuzz_mutations import mutated
from tests.audio.fuzz_samples import fuzz, table
from tests.audio.fuzz_watch import answers

WHOLE = [(name, wave.content) for name, wave in WAVES.items()]


def test_three_hundred_mutated_files_get_an_answer() -> None:
    given = fuzz(files=300, seed=20)
    assert len(given) >= 290
    assert [answer for answer in given if not answer.right] == [], table(given)
    assert {answer.kind for answer in given} == {"facts", "refused"}
    refused = {answer.what for answer in given if answer.kind == "refused"}
    assert refused <= {"file_not_audio", "file_without_sound"}


def test_the_same_seed_gives_the_same_files() -> None:
    files = [mutated(WHOLE, 3, number) for number in range(50)]
    assert files == [mutated(WHOLE, 3, number) for number in range(50)]
    assert len({content for _, content in files}) > 40
    assert files != [mutated(WHOLE, 4, number) for number in range(50)]


NOTICED = {
    "well.bin": ("behave", "facts", "wav"),
    "fallen.bin": ("crash", "crash", "SIGSEGV"),
    "after.bin": ("behave", "facts", "wav"),
    "endless.bin": ("hang", "hang", "no answer"),
    "again.bin": ("behave", "facts", "wav"),
    "held.bin": ("hold", "leak", "held.bin"),
    "left.bin": ("leave", "leak", "tmp"),
    "raised.bin": ("raise", "exception", "ValueError: raise"),
    "last.bin": ("behave", "facts", "wav"),
}


@pytest.mark.skipif(sys.platform != "linux", reason="open files are read from /proc")
def test_the_watch_notices_what_goes_wrong_and_goes_on(tmp_path: Path) -> None:
    files = iter([(name, wish.encode()) for name, (wish, _, _) in NOTICED.items()])
    given = answers(files, 1, tmp_path, "tests.audio.fuzz_misbehaving", hangs_after=2.0)
    assert [(answer.name, answer.kind) for answer in given] == [
        (name, kind) for name, (_, kind, _) in NOTICED.items()
    ]
    for answer in given:
        wish, kind, said = NOTICED[answer.name]
        assert said in answer.what
        if not answer.right:
            assert (tmp_path / f"{kind}-{answer.name}").read_bytes() == wish.encode()
            assert f"{kind}: {answer.name}" in table(given)
    assert len(list(tmp_path.iterdir())) == 5
