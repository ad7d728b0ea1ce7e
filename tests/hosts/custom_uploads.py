"""What the tests of the custom uploader share: a sample's size and name, and hosts to talk to."""

import json
import threading
from collections.abc import Callable, Mapping
from typing import Final

import pytest

from tests.hosts.copyparty_server import PASSWORD, Copyparty
from tests.hosts.web import Web
from voicestudio.hosts.custom.host import CustomHost, make_custom
from voicestudio.model.errors import HostError
from voicestudio.model.hosting import HostConfig
from voicestudio.model.progress import Cancelled

SIZE: Final = 300_000
NAME: Final = "0123456789abcdef0123456789abcdef.wav"
BY_ANSWER: Final = '{regex:"url": "([^?"]+)|1}'
"""The address of a file in copyparty's answer, without the key for strangers."""
PUT: Final[Mapping[str, object]] = {
    "RequestMethod": "PUT",
    "RequestURL": "{at}/up/{filename}",
    "Body": "Binary",
    "Arguments": {},
    "URL": "{json:fileurl}",
}


def refusal_of(talk: Callable[[], object]) -> HostError:
    with pytest.raises(HostError) as caught:
        talk()
    assert PASSWORD not in repr(caught.value.facts)
    return caught.value


def putting(server: Copyparty) -> Mapping[str, object]:
    """An uploader that puts the file alone."""
    return {**PUT, "RequestURL": f"{server.base_url}/up/{{filename}}"}


def anywhere(web: Web, *, secrets: dict[str, str] | None = None, **parts: object) -> CustomHost:
    """A host of a web server that answers as it is told."""
    uploader = {"RequestURL": f"{web.base_url}/up", "Body": "MultipartFormData", "URL": "{json:url}"} | parts
    return make_custom(HostConfig("mine", "custom", {}), {"uploader": json.dumps(uploader)} | (secrets or {}))


def stopping_when(reached: Callable[[], bool]) -> Callable[[int, int], None]:
    """Cancel once something has happened, from the thread that waits."""
    waiting = threading.current_thread()

    def report(_done: int, _total: int) -> None:
        if threading.current_thread() is waiting and reached():
            raise Cancelled

    return report
