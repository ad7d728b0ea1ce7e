"""A batch whose calls were lost, or whose program was killed: nothing is paid for twice."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes.tools import Bench
from tests.flow.batch_works import (
    DONE,
    UNKNOWN,
    WAITING,
    Killed,
    Watch,
    Works,
    next_program,
    states,
    three_items,
)
from voicestudio.flow.settle import clone_again, mark_lost, take_voice_id
from voicestudio.local.batches import Batches
from voicestudio.model.batch import BatchItem, batch_key
from voicestudio.model.calls import CloneSettings
from voicestudio.model.errors import (
    LibraryError,
    OutcomeUnknownError,
)
from voicestudio.model.progress import Stage, Unheard


@pytest.fixture
def works(bench: Bench, tmp_path: Path) -> Iterator[Works]:
    with Batches(tmp_path).opened(batch_key("table", "fake", "url")) as record:
        yield Works(bench, three_items(tmp_path), record)


class TestUnknown:
    def test_it_is_never_sent_again_by_itself_and_its_neighbours_are_made(self, works: Works) -> None:
        works.fail(OutcomeUnknownError("reply_cut"))
        end = works.run()
        assert states(end) == [UNKNOWN, DONE, DONE]
        assert (end.about_usd, end.doubtful_usd) == (3.0, 1.5)
        works.fail()
        for again in (False, True):
            later = works.run(again=again)
            assert (states(later), works.sent) == ([UNKNOWN, DONE, DONE], 3)
            assert later.queue[0].outcome.attempt_key == end.queue[0].outcome.attempt_key
            assert later.queue[0].outcome.code == "reply_cut"

    def test_two_in_a_row_stop_it_and_two_with_a_voice_between_do_not(
        self, works: Works, speech: Path
    ) -> None:
        works.items.append(BatchItem(speech, "D"))
        lost = OutcomeUnknownError("reply_timed_out")
        works.fail(lost, None, lost, lost)
        end = works.run()
        assert (states(end), end.stopped) == ([UNKNOWN, DONE, UNKNOWN, UNKNOWN], lost)
        works.items += [BatchItem(speech, "E", CloneSettings(accuracy=0.1))]
        assert states(works.run())[4] == UNKNOWN, "of a sample that may have been made"
        assert works.sent == 4

    def test_two_in_a_row_leave_the_rest_waiting(self, works: Works) -> None:
        works.fail(OutcomeUnknownError("reply_cut"), OutcomeUnknownError("reply_cut"))
        assert states(works.run()) == [UNKNOWN, UNKNOWN, WAITING]

    def test_an_ended_wait_stops_it(self, works: Works) -> None:
        works.fail(OutcomeUnknownError("wait_cancelled"))
        end = works.run()
        assert states(end) == [UNKNOWN, WAITING, WAITING]
        assert end.stopped is not None

    def test_another_row_of_the_same_sample_is_not_sent_either(self, works: Works) -> None:
        works.items[2] = replace(works.items[0], name="other", settings=CloneSettings(accuracy=0.1))
        works.fail(OutcomeUnknownError("reply_cut"))
        end = works.run()
        assert states(end) == [UNKNOWN, DONE, UNKNOWN]
        assert (end.queue[2].outcome.code, end.doubtful_usd) == ("same_sample_unknown", 1.5)
        mark_lost(works.bench.studio, end.queue[0].outcome.attempt_key)
        works.fail()
        assert states(works.run()) == [DONE] * 3

    @pytest.mark.parametrize("how", ["lost", "found", "again"])
    def test_once_the_person_has_settled_it_the_batch_goes_by_that(self, works: Works, how: str) -> None:
        works.items[0] = replace(works.items[0], tags=("calm",))
        works.fail(OutcomeUnknownError("reply_cut"))
        key = works.run().queue[0].outcome.attempt_key
        works.fail()
        if how == "lost":
            mark_lost(works.bench.studio, key)
        elif how == "found":
            take_voice_id(works.bench.studio, key, "found-1")
        else:
            clone_again(works.bench.studio, key, Unheard())
        sent = works.sent
        end = works.run(again=True)
        assert states(end) == [DONE] * 3
        assert works.sent - sent == (1 if how == "lost" else 0)
        if how != "again":
            assert works.bench.library.voice(end.queue[0].outcome.voice_key).tags == ("calm",)

    def test_a_voice_that_is_paid_for_and_not_saved_is_completed_and_not_made_again(
        self, works: Works, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(*_: object) -> None:
            raise LibraryError("disk_full")

        with monkeypatch.context() as broken:
            broken.setattr(works.bench.library, "save_voice", refuse)
            end = works.run()
        assert (states(end), end.queue[0].outcome.code) == ([UNKNOWN, WAITING, WAITING], "voice_not_saved")
        after = next_program(works, tmp_path)
        assert (states(after.run()), after.sent) == ([DONE] * 3, 3)


class TestKilled:
    """The program ends at some instant; the next one begins with what is on disk."""

    def killed(self, works: Works, tmp_path: Path, watch: Watch) -> Works:
        with pytest.raises(Killed):
            works.run(watch)
        return next_program(works, tmp_path)

    @pytest.mark.parametrize("again", [False, True])
    def test_after_the_voice_was_saved_and_before_the_batch_knows(
        self, works: Works, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, again: bool
    ) -> None:
        works.items[0] = replace(works.items[0], tags=("calm",), notes="Slow.")

        def die(*_: object) -> None:
            raise Killed

        monkeypatch.setattr(works.bench.library, "tag", die)
        after = self.killed(works, tmp_path, Watch())
        end = after.run(again=again)
        assert (states(end), after.sent) == ([DONE] * 3, 3)
        voice = after.bench.library.voice(end.queue[0].outcome.voice_key)
        assert (voice.tags, voice.notes) == (("calm",), "Slow.")

    @pytest.mark.parametrize("stage", [Stage.CHECK, Stage.PREPARE, Stage.REHEARSE])
    def test_before_the_call_it_is_made_then(self, works: Works, tmp_path: Path, stage: Stage) -> None:
        watch = Watch()

        def die(now: Stage) -> None:
            if now is stage and watch.begun:
                raise Killed

        watch.act = die
        after = self.killed(works, tmp_path, watch)
        assert (states(after.run()), after.sent) == ([DONE] * 3, 3)
