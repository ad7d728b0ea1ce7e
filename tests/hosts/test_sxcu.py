"""ShareX's uploader files: every expression in a table, refusals by name, and nothing else evaluated."""

import base64
import json
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.hosts.sxcu_expressions import EXPRESSIONS, NAME, OLD, REFUSED, REPLY
from voicestudio.hosts.custom.sxcu import read_fields, read_text, read_uploader
from voicestudio.hosts.custom.sxcu_functions import FUNCTIONS, NOT_SUPPORTED, Known, NotFoundError, Reply
from voicestudio.hosts.custom.sxcu_syntax import migrated, parse
from voicestudio.model.errors import SetupError
from voicestudio.texts.errors import words

BASE: Final[dict[str, Any]] = {
    "Version": "15.0.0",
    "RequestURL": "https://example.com/up",
    "Body": "MultipartFormData",
    "FileFormName": "f",
    "URL": "{json:url}",
}


def file(**changed: object) -> str:
    return json.dumps({name: value for name, value in (BASE | changed).items() if value is not ...})


def refusal_of(text: str) -> tuple[str, object]:
    with pytest.raises(SetupError) as caught:
        read_uploader(text)
    assert "?" not in words(caught.value).what
    return caught.value.code, caught.value.facts["part"]


@pytest.mark.parametrize(("written", "reply", "meant"), EXPRESSIONS)
def test_an_expression_means_what_sharex_says(written: str, reply: Reply, meant: str | None) -> None:
    template = parse(written, "URL")
    if meant is None:
        with pytest.raises(NotFoundError):
            template.fill(Known(NAME, reply))
    else:
        assert template.fill(Known(NAME, reply)) == meant


def test_each_function_stands_in_the_table() -> None:
    tried = " ".join(written for written, _, _ in EXPRESSIONS).lower()
    refused = " ".join(written for written, _, _ in REFUSED).lower()
    assert [name for name in FUNCTIONS if f"{{{name}" not in tried] == []
    assert [name for name in NOT_SUPPORTED if f"{{{name}" not in refused] == []


@pytest.mark.parametrize(("written", "code", "part"), REFUSED)
def test_what_is_not_supported_is_refused_by_name(written: str, code: str, part: str) -> None:
    with pytest.raises(SetupError) as caught:
        parse(written, "here")
    assert (caught.value.code, caught.value.facts) == (code, {"part": part})


@pytest.mark.parametrize(("written", "patterns", "meant"), OLD)
def test_the_syntax_up_to_13_7_1_means_the_same(written: str, patterns: list[str], meant: str) -> None:
    assert parse(migrated(written, patterns, "URL"), "URL").fill(Known(NAME, REPLY)) == meant


@pytest.mark.parametrize(
    "written", ["$json:a", "a$b", "$$", "$regex:0$", "$regex:2$", "$regex$", "$regex:x$"]
)
def test_an_old_expression_without_its_end_or_its_pattern_is_unreadable(written: str) -> None:
    with pytest.raises(SetupError) as caught:
        parse(migrated(written, ["a"], "URL"), "URL")
    assert (caught.value.code, caught.value.facts) == ("uploader_unreadable", {"part": "URL"})


@pytest.mark.parametrize("prompt", ["$prompt:title|text$", "$PROMPT$", "$select:a|b$", "$xml:/a$", "$input$"])
def test_what_is_not_supported_is_not_in_the_old_syntax_either(prompt: str) -> None:
    assert refusal_of(file(Version="13.7.1", URL=prompt))[0] == "uploader_not_supported"


def test_random_takes_each_of_its_values() -> None:
    template = parse("{random:a|b|c}", "URL")
    assert {template.fill(Known(NAME)) for _ in range(300)} == {"a", "b", "c"}


@pytest.mark.parametrize(
    ("written", "needs"),
    [
        ("{filename}{base64:a}{random:a|b}", False),
        ("{json:{filename}|a}", False),
        ("{regex:{filename}|a|0}", False),
        ("{json:a}", True),
        ("{regex:a}", True),
        ("{regex:a|0}", True),
        ("{header:a}", True),
        ("{response}", True),
        ("{responseurl}", True),
        ("{base64:{random:a|{header:b}}}", True),
    ],
)
def test_what_reads_the_answer_is_known_before(written: str, needs: bool) -> None:
    assert parse(written, "URL").needs_answer is needs
    if needs:
        with pytest.raises(NotFoundError):
            parse(written, "URL").fill(Known(NAME))


def test_a_whole_file_is_read() -> None:
    found = read_uploader(
        "\ufeff"
        + file(
            Name="mine",
            DestinationType="FileUploader",
            RequestMethod="put",
            Parameters={"a": "{filename}", "n": 5},
            Headers={"Authorization": "Basic {base64:u:p}"},
            Arguments={"act": "bput", "none": None, "truth": True},
            ThumbnailURL="{xml:/unread}",
            DeletionURL="{json:delete}",
            ErrorMessage="{prompt}",
        )
    )
    known = Known(NAME)
    assert (found.method, found.url.fill(known), found.file_field) == ("PUT", "https://example.com/up", "f")
    assert {name: value.fill(known) for name, value in found.parameters.items()} == {"a": NAME, "n": "5"}
    assert found.headers["Authorization"].fill(known) == "Basic dTpw"
    arguments = {name: value.fill(known) for name, value in found.arguments.items()}
    assert arguments == {"act": "bput", "none": "", "truth": "true"}
    assert found.address
    assert found.address.fill(Known(NAME, Reply('{"url": "https://h/1"}', {}, ""))) == "https://h/1"


def test_what_a_file_leaves_out_is_as_in_sharex() -> None:
    found = read_uploader(file(Version=..., FileFormName=..., URL=...))
    assert (found.method, found.file_field, found.address) == ("POST", "file", None)
    assert read_uploader(file(Body=...)).file_field == "f"
    assert read_uploader(file(Body="Binary", RequestMethod="PUT")).file_field == ""
    assert read_uploader(json.dumps({k.upper(): v for k, v in BASE.items()})).file_field == "f"


@pytest.mark.parametrize("version", ["13.7.1", "13.7.0", "12.4.0", "13.0.1.0", ...])
def test_an_old_file_is_migrated_whole(version: object) -> None:
    text = file(
        Version=version,
        RequestURL="https://example.com/up?n=$filename$",
        Headers={"A": "Basic $base64:u:p$"},
        URL="$regex:1|1$",
        RegexList=['"u": "(.+?)"'],
    )
    found = read_uploader(text)
    assert found.url.fill(Known(NAME)) == f"https://example.com/up?n={NAME}"
    assert found.headers["A"].fill(Known(NAME)) == "Basic dTpw"
    assert found.address
    assert found.address.fill(Known(NAME, Reply('{"u": "x"}', {}, ""))) == "x"


def test_a_new_file_may_have_dollars_and_an_old_one_braces() -> None:
    assert read_uploader(file(Headers={"A": "$json:a$"})).headers["A"].fill(Known(NAME)) == "$json:a$"
    old = read_uploader(file(Version="13.7.1", Headers={"A": "{json:a}"}, URL="$json:a$"))
    assert old.headers["A"].fill(Known(NAME)) == "{json:a}"


@pytest.mark.parametrize(
    ("changed", "code", "part"),
    [
        ({"Version": "12.3.1"}, "uploader_not_supported", "Version 12.3.1"),
        ({"Version": "9.1"}, "uploader_not_supported", "Version 9.1.0"),
        ({"Version": ..., "RequestType": "POST"}, "uploader_not_supported", "RequestType"),
        ({"RequestMethod": "GET"}, "uploader_not_supported", "RequestMethod GET"),
        ({"RequestMethod": "my secret"}, "uploader_unreadable", "RequestMethod"),
        ({"Body": "None"}, "uploader_not_supported", "Body None"),
        ({"Body": ..., "FileFormName": ...}, "uploader_not_supported", "Body None"),
        ({"Body": "FormURLEncoded"}, "uploader_not_supported", "Body FormURLEncoded"),
        ({"Body": "JSON", "Data": "{}"}, "uploader_not_supported", "Body JSON"),
        ({"Body": "XML"}, "uploader_not_supported", "Body XML"),
        ({"Body": "my secret"}, "uploader_unreadable", "Body"),
        ({"RequestURL": ...}, "uploader_unreadable", "RequestURL"),
        ({"RequestURL": ["a"]}, "uploader_unreadable", "RequestURL"),
        ({"RequestURL": "https://h/{json:a}"}, "uploader_unreadable", "RequestURL"),
        ({"Headers": {"A": "{response}"}}, "uploader_unreadable", "Headers"),
        ({"Headers": {"A": {"b": 1}}}, "uploader_unreadable", "Headers"),
        ({"Headers": {"A b": "c"}}, "uploader_unreadable", "Headers"),
        ({"Headers": {"": "c"}}, "uploader_unreadable", "Headers"),
        ({"Headers": ["A"]}, "uploader_unreadable", "Headers"),
        ({"Arguments": {"a": "{header:b}"}}, "uploader_unreadable", "Arguments"),
        ({"Arguments": {"a": "{input}"}}, "uploader_not_supported", "{input}"),
        ({"Parameters": {"a": "{regex:b}"}}, "uploader_unreadable", "Parameters"),
        ({"URL": 5}, "uploader_unreadable", "URL"),
        ({"RegexList": "a"}, "uploader_unreadable", "RegexList"),
        ({"Arguments": {"a": "\ud800"}}, "uploader_unreadable", "JSON"),
    ],
)
def test_a_file_that_cannot_be_used_says_which_part(changed: dict[str, object], code: str, part: str) -> None:
    assert refusal_of(file(**changed)) == (code, part)


@pytest.mark.parametrize(
    "text", ["", "{", "null", "[]", "7", '"x"', "<xml/>", "[" * 100_000, '{"a":' * 100_000]
)
def test_what_is_no_file_of_sharex_is_unreadable(text: str) -> None:
    assert refusal_of(text) == ("uploader_unreadable", "JSON")


def test_no_secret_of_a_file_is_in_an_error() -> None:
    for secret in ("{hunter2}", "hunter2}", "{json:hunter2[", "$hunter2"):
        for part in ("Headers", "Arguments", "Parameters"):
            for version in ("15.0.0", "13.7.1"):
                with pytest.raises(SetupError) as caught:
                    read_uploader(file(Version=version, URL="{$", **{part: {"A": secret}}))
                assert "hunter2" not in repr(caught.value.facts) + repr(caught.value)


def test_our_own_texts_may_be_in_either_syntax() -> None:
    for written in ("https://h/{filename}?x={json:status}", "https://h/$filename$?x=$json:status$"):
        assert read_text(written, "delete_url").fill(Known(NAME, REPLY)) == f"https://h/{NAME}?x=200"
    assert read_fields('{"PW": "{base64:a}"}', "delete_headers")["PW"].fill(Known(NAME)) == "YQ=="
    for wrong in ("PW: a", "[]", '{"a b": "c"}'):
        with pytest.raises(SetupError) as caught:
            read_fields(wrong, "delete_headers")
        assert caught.value.facts == {"part": "delete_headers"}


PIECES: Final = st.sampled_from(
    [
        *(
            "{",
            "}",
            "|",
            ":",
            "\\",
            "$",
            ".",
            "[",
            "]",
            "(",
            ")",
            "?",
            "*",
            "'",
            '"',
            "0",
            "-1",
            " ",
            "\n",
            "é",
        ),
        *(f"{{{name}:" for name in (*FUNCTIONS, *NOT_SUPPORTED)),
        *(
            "{filename}",
            "{response}",
            "$json:a$",
            "__class__",
            "os.system",
            "%s",
            "{0.__class__}",
            "a",
            "url",
        ),
    ]
)
TEXTS: Final = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=14).map("".join))
REPLIES: Final = st.builds(
    Reply, st.one_of(TEXTS, st.just(REPLY.text)), st.dictionaries(st.just("a"), TEXTS), TEXTS
)


@settings(deadline=None)
@given(TEXTS, REPLIES, st.booleans())
def test_any_text_is_either_filled_in_or_refused(written: str, reply: Reply, old: bool) -> None:
    with suppress(SetupError, NotFoundError):
        text = migrated(written, ["a(b)?"], "URL") if old else written
        assert isinstance(parse(text, "URL").fill(Known(NAME, reply)), str)


@settings(deadline=None)
@given(st.text())
def test_an_escaped_text_is_itself(text: str) -> None:
    escaped = "".join("\\" + mark if mark in "{}|\\" else mark for mark in text)
    assert parse(escaped, "URL").fill(Known(NAME)) == text
    old = "".join("\\" + mark if mark in "$\\" else mark for mark in text)
    assert parse(migrated(old, (), "URL"), "URL").fill(Known(NAME)) == text


@settings(deadline=None)
@given(st.text(), st.text())
def test_what_an_answer_says_is_never_read_as_an_expression(before: str, value: str) -> None:
    value = "{filename}{response}" + value
    template = parse("{json:a}{base64:{json:a}}", "URL")
    encoded = base64.b64encode(value.encode(errors="replace")).decode()
    assert template.fill(Known(NAME, Reply(json.dumps({"b": before, "a": value}), {}, ""))) == value + encoded


JSONS: Final = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), TEXTS),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)
PARTS: Final = st.sampled_from(
    [
        "Version",
        "RequestMethod",
        "RequestURL",
        "Parameters",
        "Headers",
        "Arguments",
        "Body",
        "RegexList",
        "URL",
    ]
)


@settings(deadline=None)
@given(st.dictionaries(PARTS, JSONS))
def test_any_file_is_either_read_or_refused(changed: dict[str, object]) -> None:
    with suppress(SetupError):
        assert read_uploader(json.dumps(BASE | changed)).method in {"POST", "PUT", "PATCH"}


def test_nothing_of_python_is_evaluated() -> None:
    for name in ("sxcu", "sxcu_syntax", "sxcu_functions"):
        source = (Path(__file__).parents[2] / "voicestudio/hosts/custom" / f"{name}.py").read_text()
        assert not any(word in source for word in ("eval(", "exec(", "import_module", "getattr(", "format("))
