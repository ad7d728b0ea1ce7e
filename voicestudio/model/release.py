"""A version of this program that was given out, and whether it is newer than another."""

import re
from dataclasses import dataclass
from typing import Final

HOMEPAGE: Final = "https://github.com/voicestudio/voicestudio"
"""Where releases, issues and the source are."""

NEWS_LONGEST: Final = 2000
"""Characters of what is new that are shown; the page has the rest."""

_VERSION: Final = re.compile(r"v?(\d{1,6})\.(\d{1,6})\.(\d{1,6})")


@dataclass(frozen=True)
class Release:
    """A release as the feed tells of it.

    Attributes:
        version: Three numbers, as in "0.2.0".
        news: What is new, as plain text of at most ``NEWS_LONGEST`` characters; may be "".
        page: Address of the page to get it from; always below ``HOMEPAGE``.
    """

    version: str
    news: str
    page: str


def release(tag: str, news: str, page: str) -> Release | None:
    """A release of what a feed says; None where its tag names no final version.

    Args:
        tag: As in "v0.2.0" or "0.2.0".
        news: As long as it comes.
        page: One that is not below ``HOMEPAGE`` is not opened: the list of all releases takes its place.
    """
    numbers = _numbers(tag.strip())
    if numbers is None:
        return None
    shown = "".join(one for one in news if one == "\n" or one.isprintable()).strip()[:NEWS_LONGEST]
    known = page.startswith(f"{HOMEPAGE}/") and page.isprintable()
    return Release(".".join(map(str, numbers)), shown, page if known else f"{HOMEPAGE}/releases")


def is_newer(version: str, than: str) -> bool:
    """Whether a version comes after another; what is no version of three numbers never does."""
    one, other = _numbers(version), _numbers(than)
    return one is not None and other is not None and one > other


def _numbers(version: str) -> tuple[int, ...] | None:
    found = _VERSION.fullmatch(version)
    return tuple(map(int, found.groups())) if found else None
