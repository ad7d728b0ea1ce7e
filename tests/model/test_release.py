"""Releases: which tags are versions, which comes after which, and what of a feed is shown and opened."""

import pytest

from voicestudio.model.release import HOMEPAGE, is_newer, release


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [
        ("0.1.1", "0.1.0", True),
        ("0.1.0", "0.1.0", False),
        ("0.0.9", "0.1.0", False),
        ("0.10.0", "0.9.0", True),
        ("1.0.0", "0.99.99", True),
        ("v0.2.0", "0.1.0", True),
        ("0.2", "0.1.0", False),
        ("0.2.0rc1", "0.1.0", False),
        ("0.2.0", "0.1.0.dev3", False),
        ("", "0.1.0", False),
    ],
)
def test_a_version_comes_after_another_by_its_numbers(version: str, than: str, newer: bool) -> None:
    assert is_newer(version, than) is newer


@pytest.mark.parametrize("tag", ["v0.2.0", "0.2.0", " v0.2.0 "])
def test_a_tag_is_read_with_and_without_its_letter(tag: str) -> None:
    found = release(tag, "", f"{HOMEPAGE}/releases/tag/v0.2.0")
    assert found is not None
    assert (found.version, found.page) == ("0.2.0", f"{HOMEPAGE}/releases/tag/v0.2.0")


@pytest.mark.parametrize("tag", ["v0.2", "nightly", "v0.2.0-rc.1", "v0.2.0.1", ""])
def test_what_is_no_final_version_is_no_release(tag: str) -> None:
    assert release(tag, "", "") is None


@pytest.mark.parametrize(
    "page",
    [
        "",
        "https://example.org/VoiceStudio-Setup.exe",
        "file:///bin/sh",
        HOMEPAGE.replace("https", "http") + "/releases",
        HOMEPAGE + ".example.org/releases",
        HOMEPAGE + "/\n",
    ],
)
def test_a_page_elsewhere_is_never_opened(page: str) -> None:
    found = release("v0.2.0", "", page)
    assert found is not None
    assert found.page == f"{HOMEPAGE}/releases"


@pytest.mark.parametrize(("length", "shown"), [(2000, 2000), (2001, 2000)])
def test_news_are_cut_where_they_are_too_long(length: int, shown: int) -> None:
    found = release("v0.2.0", "n" * length, "")
    assert found is not None
    assert len(found.news) == shown


def test_news_keep_their_lines_and_lose_what_cannot_be_shown() -> None:
    found = release("v0.2.0", " Two\n\x1b[31mlines\x00\u202e ", "")
    assert found is not None
    assert found.news == "Two\n[31mlines"
