"""What the tests of Nextcloud do again and again."""

import re
from collections.abc import Callable
from typing import Final

import pytest

from tests.servers.nextcloud import PASSWORD, USER, Nextcloud
from voicestudio.hosts.nextcloud.host import NextcloudHost, make_nextcloud
from voicestudio.model.errors import HostError
from voicestudio.model.hosting import HostConfig

SIZE: Final = 1_000_000
FOLDER: Final = "Voice Studio"


def made(server_url: str, password: str = PASSWORD, **values: str) -> NextcloudHost:
    given = {"server_url": server_url, "user": USER, "folder": FOLDER, **values}
    return make_nextcloud(HostConfig("mine", "nextcloud", given), {"app_password": password})


def refused(work: Callable[[], object]) -> HostError:
    with pytest.raises(HostError) as caught:
        work()
    assert caught.value.facts["host"] == "mine"
    assert not re.search(rf"{PASSWORD}|{USER}|{FOLDER}|http:", str(caught.value.facts))
    return caught.value


def is_empty(server: Nextcloud) -> bool:
    return not (server.files or server.links or server.trash)
