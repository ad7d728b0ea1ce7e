"""``voicestudio voices``: found by words, tags and state, sorted, a hundred lines, and what expires soon."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.terminal.conftest import Run
from tests.terminal.shelves import opened, put

HOUR = timedelta(hours=1)
NOW = datetime.now(UTC)


@pytest.fixture
def four(data: Path) -> None:
    """Ann lives long, Bob for a day and a half, Cid is kept and Dan expired; Ann and Cid are tagged."""
    put(data, 1, "Ann", 100 * HOUR, notes="reads the news")
    put(data, 2, "Bob", 36 * HOUR)
    put(data, 3, "Cid", 50 * HOUR, used_at=NOW)
    put(data, 4, "Dan", -HOUR)
    with opened(data) as library:
        library.tag(["1".zfill(32), "3".zfill(32)], "Film")


def names(run: Run, *options: str) -> list[str]:
    """The names that are listed, once for people and once for scripts."""
    said, told = run("voices", *options), run("voices", *options, "--json").json
    assert said.code == 0, said.err
    for_scripts = [voice["name"] for voice in told["voices"]]
    assert told["count"] == len(for_scripts)
    listed = [line.split(" ")[0] for line in said.out.splitlines() if " (sandbox)  id-" in line]
    assert listed == for_scripts
    return listed


@pytest.mark.usefixtures("four")
class TestChosen:
    @pytest.mark.parametrize(
        ("options", "listed"),
        [
            ([], ["Bob", "Ann", "Cid", "Dan"]),
            (["--sort", "expiry"], ["Bob", "Ann", "Cid", "Dan"]),
            (["--sort", "name"], ["Ann", "Bob", "Cid", "Dan"]),
            (["--sort", "made"], ["Ann", "Cid", "Bob", "Dan"]),
            (["--state", "new"], ["Bob", "Ann"]),
            (["--state", "kept"], ["Cid"]),
            (["--state", "expired"], ["Dan"]),
            (["--tag", "film"], ["Ann", "Cid"]),
            (["ne"], ["Ann"]),
            (["news", "an"], ["Ann"]),
            (["news", "film"], ["Ann"]),
            (["nothing"], []),
            (["--expiring", "48h"], ["Bob"]),
            (["--expiring", "1d"], []),
            (["--expiring", "7d"], ["Bob", "Ann"]),
            (["--expiring", "7d", "--tag", "Film"], ["Ann"]),
        ],
    )
    def test_words_tags_state_and_time_choose(self, run: Run, options: list[str], listed: list[str]) -> None:
        assert names(run, *options) == listed

    def test_a_line_holds_the_tags_and_an_object_all_there_is(self, run: Run) -> None:
        assert run("voices", "ann").out == "Ann (sandbox)  id-1  4 d 4 h left  [Film]\n"
        (ann,) = run("voices", "ann", "--json").json["voices"]
        assert (ann["tags"], ann["notes"], ann["colour"]) == (["Film"], "reads the news", None)
        assert {ann[name] for name in ("used_at", "binned_at", "refused_at", "gone_at")} == {None}
        (cid,) = run("voices", "cid", "--json").json["voices"]
        assert datetime.fromisoformat(cid["used_at"]) == NOW

    def test_where_nothing_fits_that_is_said(self, run: Run) -> None:
        assert run("voices", "nothing").out == "No voice fits.\n"
        assert run("voices", "nothing", "--json").json == {"count": 0, "voices": [], "attempts": []}

    def test_the_bin_has_a_list_of_its_own(self, run: Run, data: Path) -> None:
        assert run("voices", "--bin").out == "The bin is empty.\n"
        assert run("voices", "--bin", "ann").out == "No voice fits.\n"
        with opened(data) as library:
            library.put_into_bin(["1".zfill(32)], datetime.now(UTC) + timedelta(minutes=1))
        assert run("voices", "--bin").out.startswith(
            "Ann (sandbox)  id-1  4 d 4 h left  in the bin, 30 d 0 h left  [Film]"
        )
        assert names(run, "--bin") == ["Ann"]
        assert names(run) == ["Bob", "Cid", "Dan"]

    @pytest.mark.parametrize("option", ["--expiring=soon", "--expiring=0h", "--expiring="])
    def test_a_length_of_time_that_is_none_is_refused(self, run: Run, option: str) -> None:
        said = run("voices", option, "--json")
        assert (said.code, said.json["error"]["code"]) == (2, "duration_invalid")
        assert "48h, 2d or 90m" in said.err

    @pytest.mark.parametrize("options", [["--state", "old"], ["--sort", "id"], ["--limit", "0"], ["\udcff"]])
    def test_what_cannot_be_asked_for_is_refused(self, run: Run, options: list[str]) -> None:
        said = run("voices", *options, "--json")
        assert (said.code, said.json["error"]["code"]) == (2, "option_invalid")


class TestMany:
    @pytest.mark.parametrize(("count", "more"), [(99, ""), (100, ""), (101, "and 1 more: --limit 101")])
    def test_a_hundred_lines_are_listed(self, run: Run, data: Path, count: int, more: str) -> None:
        for number in range(1, count + 1):
            put(data, number, f"V{number}", (20 + number) * timedelta(minutes=60))
        lines = run("voices").out.splitlines()
        assert len(lines) == min(count, 100) + bool(more)
        assert lines[-1].startswith(more or f"V{count} ")
        assert len(run("voices", "--limit", str(count)).out.splitlines()) == count
        told = run("voices", "--json").json
        assert (told["count"], len(told["voices"])) == (count, count)

    def test_a_limit_counts_for_scripts_as_well(self, run: Run, data: Path) -> None:
        for number in (1, 2, 3):
            put(data, number, f"V{number}", number * 20 * HOUR)
        assert run("voices", "--limit", "1").out.splitlines()[-1] == "and 2 more: --limit 3"
        told = run("voices", "--limit", "2", "--json").json
        assert (told["count"], [voice["name"] for voice in told["voices"]]) == (3, ["V1", "V2"])


class TestSoon:
    @pytest.mark.parametrize(
        ("lefts", "said"),
        [
            ([12 * HOUR], []),
            ([12 * HOUR - 2 * timedelta(minutes=1)], ["V1 expires in 11 h 58 min unless a speech keeps it."]),
            ([-HOUR], []),
            (
                [3 * HOUR, 5 * HOUR, 20 * HOUR],
                ["2 voices expire within 12 hours unless a speech keeps them: V1 in 3 h 0 min."],
            ),
        ],
    )
    def test_what_expires_within_12_hours_is_told_beside_the_list(
        self, run: Run, data: Path, lefts: list[timedelta], said: list[str]
    ) -> None:
        for number, left in enumerate(lefts, 1):
            put(data, number, f"V{number}", left)
        for options in ([], ["--json"]):
            lines = run("voices", *options).lines
            assert lines == [f"{line} To keep: voicestudio keep --due 12h" for line in said]

    def test_what_is_kept_is_not(self, run: Run, data: Path) -> None:
        put(data, 1, "Ann", HOUR, used_at=NOW)
        assert run("voices").lines == []
