"""Every failure has one code, one sentence and one remedy, and what the sentence names can be filled in."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import Final

import pytest

import voicestudio
from voicestudio.model import errors
from voicestudio.model.errors import SetupError, VoiceStudioError
from voicestudio.model.progress import Stage
from voicestudio.terminal.exits import _ACCOUNT_CODES, exit_code
from voicestudio.texts.errors import ERRORS, words
from voicestudio.texts.stages import STAGES

SOURCES: Final = sorted(Path(voicestudio.__file__).parent.rglob("*.py"))
FILLED_BY_THE_TABLE: Final = {"finding", "finding_remedy", "left", "cost", "why"}
BY_CODE: Final = {
    code: kind
    for kind in errors.__dict__.values()
    if isinstance(kind, type)
    for code in getattr(kind, "codes", ())
}


def subclasses(kind: type[VoiceStudioError]) -> Iterator[type[VoiceStudioError]]:
    for below in kind.__subclasses__():
        yield below
        yield from subclasses(below)


def tree(kind: type[VoiceStudioError], before: str = "") -> Iterator[str]:
    """The classes below one, drawn as in the docstring."""
    below = kind.__subclasses__()
    for number, one in enumerate(below, 1):
        last = number == len(below)
        yield f"{before}{'└── ' if last else '├── '}{one.__name__}"
        yield from tree(one, before + ("    " if last else "│   "))


def fields(code: str) -> set[str]:
    said = ERRORS[code]
    return {name for text in (said.what, said.remedy) for _, name, _, _ in Formatter().parse(text) if name}


def raised() -> Iterator[tuple[str, str, set[str]]]:
    """Each place where a code is written beside its facts: where, the code, and the facts' names."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args):
                continue
            first = node.args[0]
            if node.func.id.endswith("Error") and isinstance(first, ast.Constant) and first.value in BY_CODE:
                names = {word.arg for word in node.keywords if word.arg}
                if all(word.arg for word in node.keywords):
                    yield f"{path.name}:{node.lineno}", str(first.value), names


ALL: Final[list[type[VoiceStudioError]]] = [VoiceStudioError, *subclasses(VoiceStudioError)]


def test_the_tree_in_the_docstring_is_the_tree_of_the_classes() -> None:
    assert errors.__doc__
    drawn = errors.__doc__.split("\n\n")[1].splitlines()
    assert drawn == ["VoiceStudioError", *tree(VoiceStudioError)]


def test_every_class_stands_in_the_one_module() -> None:
    assert {kind.__module__ for kind in ALL} == {errors.__name__}


def test_no_code_belongs_to_two_classes() -> None:
    counted = Counter(code for kind in ALL for code in kind.codes)
    assert [code for code, count in counted.items() if count > 1] == []


def test_every_code_has_words_and_no_words_lack_a_code() -> None:
    assert set(ERRORS) == {code for kind in ALL for code in kind.codes}


def test_only_codes_of_a_class_itself_may_be_tried_again_and_never_one_that_may_have_cost_money() -> None:
    assert all(kind.__dict__.get("retryable_codes", frozenset()) <= kind.codes for kind in ALL)
    unknown = errors.OutcomeUnknownError
    assert [code for code in unknown.codes if unknown(code).retryable] == []
    assert errors.NetworkError("service_unreachable").retryable


def test_a_code_of_another_class_is_not_accepted() -> None:
    with pytest.raises(ValueError, match="SetupError has no code 'file_missing'"):
        SetupError("file_missing")


def test_every_code_is_used_somewhere() -> None:
    table = {f"errors{of}.py" for of in ("", "_at_home", "_of_bundles", "_of_hosts", "_of_service")}
    written = "\n".join(path.read_text(encoding="utf-8") for path in SOURCES if path.name not in table)
    outside = re.sub(r"_CODES: Final = frozenset\(\s*\{.*?\}\s*\)", "", written, flags=re.DOTALL)
    assert [code for code in sorted(ERRORS) if f'"{code}"' not in outside] == []


@pytest.mark.parametrize("code", sorted(ERRORS))
def test_a_code_is_told_in_a_sentence_and_a_remedy(code: str) -> None:
    facts = dict.fromkeys(fields(code), "something")
    said = words(BY_CODE[code](code, **facts))
    for sentence in (said.what, said.remedy):
        assert "{" not in sentence
        assert "?" not in sentence
    assert said.what.endswith((".", "something"))
    assert said.remedy.endswith((".", "something"))


def test_whatever_a_sentence_names_is_given_where_its_code_is_raised() -> None:
    lacking = [
        f"{where} {code}: {name}"
        for where, code, given in raised()
        for name in fields(code) - given - FILLED_BY_THE_TABLE
    ]
    assert lacking == []
    assert len({code for _, code, _ in raised()}) > len(ERRORS) / 2, "the places were found"


def test_a_fact_that_is_missing_reads_as_a_question_mark() -> None:
    assert words(SetupError("profile_unknown")).what == "There is no profile ?."


def test_every_stage_has_a_name() -> None:
    assert set(STAGES) == set(Stage)


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (errors.SampleError, 3),
        (errors.DeviceError, 1),
        (errors.NetworkError, 1),
        (errors.HostError, 5),
        (errors.ServiceError, 6),
        (errors.AccountError, 4),
        (errors.OutcomeUnknownError, 7),
        (errors.LibraryError, 1),
        (errors.BugError, 1),
    ],
)
def test_each_class_ends_the_command_line_with_its_code(kind: type[VoiceStudioError], code: int) -> None:
    assert {exit_code(kind(one)) for one in kind.codes} == {code}


def test_each_way_of_setting_up_wrongly_ends_the_command_line_with_its_code() -> None:
    of_this_computer = {
        "attempt_without_sample",
        "likeness_not_installed",
        "output_not_writable",
        "port_in_use",
        "settings_unreadable",
        "voice_without_audio",
        "voice_without_sample",
    }
    assert SetupError.codes >= of_this_computer | _ACCOUNT_CODES
    usage = SetupError.codes - of_this_computer - _ACCOUNT_CODES
    for codes, expected in ((usage, 2), (_ACCOUNT_CODES, 4), (of_this_computer, 1)):
        assert {exit_code(SetupError(code)) for code in codes} == {expected}
