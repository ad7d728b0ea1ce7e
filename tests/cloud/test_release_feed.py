"""The feed of releases: what is read of it, what counts as no answer, and what it is told of the person."""

import json

import pytest

from tests.hosts.web import Answer, Web
from voicestudio.cloud.release_feed import FEED, ReleaseFeed
from voicestudio.model.errors import SetupError
from voicestudio.model.release import HOMEPAGE, Release

PAGE = f"{HOMEPAGE}/releases/tag/v0.2.0"
TOLD = {"tag_name": "v0.2.0", "body": "Louder.", "html_url": PAGE, "draft": False, "assets": [{"size": 3}]}
PATH = "/latest"


def feed(web: Web, answer: Answer) -> ReleaseFeed:
    web.answers[PATH] = answer
    return ReleaseFeed(web.base_url + PATH)


def answer(told: object) -> Answer:
    return Answer(json.dumps(told).encode(), headers={"Content-Type": "application/json"})


def test_a_release_is_read(web: Web) -> None:
    assert feed(web, answer(TOLD)).newest() == Release("0.2.0", "Louder.", PAGE)


def test_a_release_without_news_is_one(web: Web) -> None:
    assert feed(web, answer({**TOLD, "body": None})).newest() == Release("0.2.0", "", PAGE)


def test_while_nothing_was_given_out_there_is_none(web: Web) -> None:
    assert feed(web, Answer(status=404)).newest() is None


@pytest.mark.parametrize(
    "wrong",
    [
        Answer(b"<html>Sign in to this network</html>"),
        Answer(b""),
        answer([]),
        answer({"tag_name": 3}),
        answer({"html_url": PAGE}),
        Answer(status=403),
        Answer(status=500),
        Answer(status=302, headers={"Location": "/elsewhere"}),
        Answer(b'{"tag_name": "v0.2.0"', claimed=4000),
        answer({**TOLD, "body": "n" * 1_000_000}),
    ],
    ids=["page", "empty", "list", "number", "no tag", "403", "500", "redirect", "cut", "too long"],
)
def test_what_is_no_release_is_no_answer(web: Web, wrong: Answer) -> None:
    with pytest.raises(SetupError) as refused:
        feed(web, wrong).newest()
    assert refused.value.code == "releases_not_told"


def test_without_a_connection_nobody_knows(web: Web) -> None:
    address = web.base_url + PATH
    web.__exit__(None, None, None)
    with pytest.raises(SetupError) as refused:
        ReleaseFeed(address).newest()
    assert refused.value.code == "releases_not_told"


def test_the_request_says_nothing_of_the_person(web: Web) -> None:
    feed(web, answer(TOLD)).newest()
    [asked] = web.asked
    assert (asked.method, asked.path, asked.body) == ("GET", PATH, b"")
    told = {name.lower() for name in asked.headers}
    assert told <= {"host", "accept", "accept-encoding", "connection", "user-agent"}
    assert asked.headers["user-agent"] == "VoiceStudio"


def test_the_feed_is_that_of_the_homepage() -> None:
    assert FEED.split("/repos/")[1].removesuffix("/releases/latest") == HOMEPAGE.split("github.com/")[1]
