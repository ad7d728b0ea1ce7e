"""Ctrl-C and the stages: nothing that costs is begun after it, and what is under way is waited for."""

import pytest

from voicestudio.compose import Workshop, data_folder
from voicestudio.model.progress import Cancelled, Stage
from voicestudio.terminal.context import Terminal
from voicestudio.terminal.stage_lines import StageLines

PAID = (Stage.CLONE, Stage.SPEAK)


@pytest.fixture
def lines() -> StageLines:
    return StageLines(Terminal(Workshop(data_folder(None))))


@pytest.mark.parametrize("under_way", [None, *Stage])
def test_after_ctrl_c_no_other_stage_is_entered(lines: StageLines, under_way: Stage | None) -> None:
    if under_way:
        lines.report(under_way)
    lines.cancel(2, None)
    for stage in set(Stage) - {under_way}:
        with pytest.raises(Cancelled):
            lines.report(stage)


@pytest.mark.parametrize("stage", list(Stage))
def test_only_a_paid_stage_that_is_under_way_goes_on(lines: StageLines, stage: Stage) -> None:
    lines.report(stage)
    lines.cancel(2, None)
    if stage in PAID:
        lines.report(stage)
        return
    with pytest.raises(Cancelled):
        lines.report(stage)


def test_a_second_ctrl_c_ends_the_program(lines: StageLines) -> None:
    lines.report(Stage.CLONE)
    lines.cancel(2, None)
    with pytest.raises(KeyboardInterrupt):
        lines.cancel(2, None)
