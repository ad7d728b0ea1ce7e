"""A batch: every item by the rules of a single clone, stopped and begun again without paying twice."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import MakeWav
from tests.fakes.tools import Bench
from tests.flow.batch_works import (
    DONE,
    FAILED,
    REFUSED,
    SKIPPED,
    WAITING,
    Watch,
    Works,
    states,
    three_items,
)
from voicestudio.flow.batch import run_batch
from voicestudio.flow.check_batch import check_batch
from voicestudio.flow.make_voice import make_voice
from voicestudio.local.batches import Batches
from voicestudio.model.balance import Balance
from voicestudio.model.batch import BatchItem, ItemOutcome, batch_key
from voicestudio.model.calls import CloneReply, CloneSettings
from voicestudio.model.errors import (
    AccountError,
    HostError,
    LibraryError,
    NetworkError,
    SampleError,
    ServiceError,
    SetupError,
)
from voicestudio.model.progress import Cancelled, Stage, Unheard
from voicestudio.model.sample import ClonePrompt
from voicestudio.model.voice import CloneRequest


@pytest.fixture
def works(bench: Bench, tmp_path: Path) -> Iterator[Works]:
    with Batches(tmp_path).opened(batch_key("table", "fake", "url")) as record:
        yield Works(bench, three_items(tmp_path), record)


def test_all_are_made_in_their_order_with_tags_and_notes(works: Works) -> None:
    works.items[1] = replace(works.items[1], tags=("calm", "north"), notes="Slow.")
    watch = Watch()
    end = works.run(watch)
    assert (states(end), end.stopped, end.cancelled) == ([DONE] * 3, None, False)
    assert watch.begun == ["A", "B", "C"]
    assert watch.ended == [("A", DONE), ("B", DONE), ("C", DONE)]
    made = [works.bench.library.voice(one.outcome.voice_key) for one in end.queue]
    assert [(voice.name, voice.tags, voice.notes) for voice in made] == [
        ("A", (), ""),
        ("B", ("calm", "north"), "Slow."),
        ("C", (), ""),
    ]
    assert works.bench.host.objects == {}


def test_begun_again_nothing_that_is_over_is_made_again(works: Works) -> None:
    works.run()
    end = works.run()
    assert (states(end), works.sent, end.about_usd) == ([DONE] * 3, 3, 0)


def test_another_row_more_is_made_and_the_others_are_not(works: Works, speech: Path) -> None:
    works.run()
    works.items.insert(0, BatchItem(speech, "D", line=2))
    assert states(works.run()) == [DONE] * 4
    assert works.sent == 4


def test_without_the_rights_nothing_is_done(works: Works) -> None:
    with pytest.raises(SetupError, match="rights_not_confirmed"):
        run_batch(works.bench.studio, works.check(), works.record, Watch(), rights_confirmed=False)
    assert works.sent == 0


class TestCheck:
    def test_every_sample_is_looked_at_before_anything_is_sent(
        self, works: Works, make_wav: MakeWav, tmp_path: Path
    ) -> None:
        bad = [BatchItem(make_wav(9.9, name="short.wav"), "S"), BatchItem(tmp_path / "none.wav", "N")]
        clip = make_wav(8, name="clip.wav")
        bad.append(replace(works.items[0], name="P", prompt=ClonePrompt(clip, "So.")))
        bad.append(replace(works.items[0], name="T", settings=CloneSettings(model="speech-2.8-hd")))
        works.items[1:1] = bad
        batch = works.check()
        assert [(one.outcome.state, one.outcome.code) for one in batch.queue[1:5]] == [
            (REFUSED, "sample_refused"),
            (REFUSED, "file_missing"),
            (REFUSED, "prompt_refused"),
            (REFUSED, "model_without_text"),
        ]
        assert [finding.code for finding in batch.queue[1].findings if finding.stops] == ["too_short"]
        assert isinstance(batch.queue[1].error, SampleError)
        assert (works.sent, works.bench.audio_folders) == (0, [])
        assert states(works.run()) == [DONE, REFUSED, REFUSED, REFUSED, REFUSED, DONE, DONE]

    def test_what_was_refused_is_looked_at_again(self, works: Works, make_wav: MakeWav) -> None:
        works.items[0] = replace(works.items[0], sample=make_wav(9.9, name="x.wav"))
        assert states(works.run()) == [REFUSED, DONE, DONE]
        make_wav(10, rate=16_000, name="x.wav")
        assert states(works.run()) == [DONE, DONE, DONE]

    def test_the_cost_is_of_what_will_be_made(self, works: Works, make_wav: MakeWav) -> None:
        text = CloneSettings("x" * 100, "speech-2.8-hd")
        works.items[0] = replace(works.items[0], settings=text)
        works.items.append(replace(works.items[0], name="twin"))
        works.items.append(BatchItem(make_wav(9, name="short.wav"), "S"))
        batch = works.check()
        assert [one.same_as for one in batch.queue] == [None, None, None, 1, None]
        cost = batch.cost(works.bench.studio.prices)
        assert (cost.clone, cost.characters) == (4.5, 100)
        assert cost.total == pytest.approx(4.51)
        assert works.check(again=True).cost(works.bench.studio.prices).total == pytest.approx(6.02)
        assert works.run().about_usd == pytest.approx(4.51)

    def test_without_a_key_nothing_is_opened(self, works: Works) -> None:
        works.bench.service.has_key = False
        works.items[0] = replace(works.items[0], sample=Path("none.wav"))
        with pytest.raises(AccountError, match="key_missing"):
            works.check()
        assert works.on_disk == []

    def test_a_cancelled_check_writes_nothing_down(self, works: Works) -> None:
        def cancel(_stage: Stage) -> None:
            raise Cancelled

        with pytest.raises(Cancelled):
            check_batch(works.bench.studio, works.items, works.record, Watch(cancel))
        assert works.on_disk == []

    def test_a_sample_that_changes_after_its_check_is_not_sent(self, works: Works, speech: Path) -> None:
        batch = works.check()
        shutil.copyfile(speech, works.items[1].sample)
        end = run_batch(works.bench.studio, batch, works.record, Watch(), rights_confirmed=True)
        assert states(end) == [DONE, FAILED, DONE]
        assert (end.queue[1].outcome.code, works.sent) == ("sample_replaced", 2)


class TestDuplicates:
    def test_a_second_row_of_the_same_sample_is_skipped(self, works: Works) -> None:
        works.items[2] = replace(works.items[0], name="again")
        end = works.run()
        assert states(end) == [DONE, DONE, SKIPPED]
        assert end.queue[2].outcome.voice_key
        assert (states(works.run()), works.sent) == ([DONE, DONE, SKIPPED], 2)

    def test_a_row_that_stands_twice_is_made_once(self, works: Works) -> None:
        works.items[2] = works.items[0]
        assert states(works.run()) == [DONE, DONE, SKIPPED]
        assert states(works.run()) == [DONE, DONE, SKIPPED]

    def test_who_wants_another_gets_it_once(self, works: Works) -> None:
        works.items[2] = replace(works.items[0], name="again")
        works.run()
        assert states(works.run(again=True)) == [DONE] * 3
        assert states(works.run(again=True)) == [DONE] * 3
        assert works.sent == 3

    def test_a_voice_of_the_library_is_not_made_again_nor_counted(self, works: Works) -> None:
        request = CloneRequest(works.items[0].sample, "old", rights_confirmed=True)
        old = make_voice(works.bench.studio, request, Unheard()).voice
        batch = works.check()
        assert batch.queue[0].outcome == ItemOutcome(SKIPPED, "same_voice_exists", old.key)
        assert batch.cost(works.bench.studio.prices).clone == 3.0


class TestStopped:
    @pytest.mark.parametrize("stage", [Stage.CHECK, Stage.PREPARE, Stage.HOST, Stage.CLONE])
    def test_a_cancel_abandons_the_running_item_and_the_rest_waits(self, works: Works, stage: Stage) -> None:
        watch = Watch()

        def cancel(now: Stage) -> None:
            if now is stage and (watch.begun == ["A", "B"]):
                raise Cancelled

        watch.act = cancel
        end = works.run(watch)
        assert (states(end), end.cancelled, end.stopped) == ([DONE, WAITING, WAITING], True, None)
        assert works.bench.host.objects == {}
        sent = works.sent
        assert states(works.run()) == [DONE] * 3
        assert works.sent == sent + 2

    def test_a_cancel_after_the_payment_keeps_the_voice(self, works: Works) -> None:
        text = CloneSettings("Hello.", "speech-2.8-hd")
        works.items = [replace(item, settings=text) for item in works.items]
        paid = False

        def cancel(now: Stage) -> None:
            nonlocal paid
            paid = paid or now is Stage.DEMO
            if paid:
                raise Cancelled

        end = works.run(Watch(cancel))
        assert (states(end), end.cancelled, works.sent) == ([DONE, WAITING, WAITING], True, 1)
        assert end.queue[0].warnings == ("demo_missing",)

    @pytest.mark.parametrize(
        "error",
        [
            AccountError("balance_empty"),
            AccountError("key_wrong"),
            AccountError("not_permitted"),
            NetworkError("service_unreachable"),
            NetworkError("service_silent"),
            ServiceError("rate_limited"),
            ServiceError("cloning_not_permitted"),
            ServiceError("not_the_service"),
        ],
    )
    def test_what_would_hit_every_item_stops_it_and_all_of_the_rest_waits(
        self, works: Works, error: Exception
    ) -> None:
        works.fail(None, error)
        end = works.run()
        assert (states(end), end.stopped) == ([DONE, WAITING, WAITING], error)
        assert (works.sent, works.bench.host.objects) == (2, {})
        works.fail()
        assert states(works.run()) == [DONE] * 3

    def test_a_host_that_is_down_stops_it_before_anything_is_sent(self, works: Works) -> None:
        works.bench.host.put_fails = HostError("host_unreachable", host="fake")
        end = works.run()
        assert (states(end), end.stopped, works.sent) == (
            [WAITING] * 3,
            works.bench.host.put_fails,
            0,
        )

    @pytest.mark.parametrize("code", ["audio_refused", "content_refused", "request_refused"])
    def test_what_the_service_says_of_one_sample_is_of_that_one_and_tried_again(
        self, works: Works, code: str
    ) -> None:
        works.fail(ServiceError(code))
        end = works.run()
        assert (states(end), end.queue[0].outcome.code) == ([FAILED, DONE, DONE], code)
        assert (end.about_usd, end.doubtful_usd) == (3.0, 0)
        works.fail()
        assert (states(works.run()), works.sent) == ([DONE] * 3, 4)

    def test_a_record_that_cannot_be_written_stops_it_before_the_call(
        self, works: Works, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        batch = works.check()
        full = LibraryError("disk_full")

        def refuse(_outcomes: object) -> None:
            raise full

        monkeypatch.setattr(works.record, "note", refuse)
        end = run_batch(works.bench.studio, batch, works.record, Watch(), rights_confirmed=True)
        assert (states(end), end.stopped, works.sent) == ([WAITING] * 3, full, 0)


class TestBalance:
    def test_each_call_is_noted_with_what_the_account_held_before_it(self, works: Works) -> None:
        works.bench.service.holds = Balance(90_000)
        end = works.run(balance_before=Balance(100_000))
        noted = [works.bench.library.attempt(one.outcome.attempt_key).balance_before for one in end.queue]
        assert noted == [Balance(100_000), Balance(90_000), Balance(90_000)]

    def test_where_it_is_not_known_nobody_asks(self, works: Works) -> None:
        works.bench.service.holds = AssertionError("asked")
        assert states(works.run()) == [DONE] * 3


def test_ids_of_voices_are_those_of_their_own_items(works: Works) -> None:
    coming = iter(["one", "two", "three"])

    def next_id() -> None:
        works.bench.service.reply = CloneReply(next(coming), None)

    works.bench.service.while_sending = next_id
    works.items[1] = replace(works.items[0], name="twin")
    end = works.run()
    named = [works.bench.library.voice(one.outcome.voice_key).voice_id for one in end.queue]
    assert named == ["one", "one", "two"]
