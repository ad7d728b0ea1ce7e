"""An upload that is watched, cut, or cancelled."""

from pathlib import Path

import pytest

from tests.hosts.azure_blob.hands import SIZE, blobs, made, refused
from tests.hosts.listeners import patient, unheard
from tests.hosts.proxy import Mode, Proxy
from tests.hosts.web import Web
from tests.servers.azurite import ACCOUNT, Azurite
from voicestudio.hosts.azure.host import AzureHost
from voicestudio.model.progress import Cancelled


def test_progress_goes_from_nothing_to_all(host: AzureHost, sample: Path) -> None:
    told: list[tuple[int, int]] = []
    host.put(sample, "key", host.name_object("wav"), lambda done, total: told.append((done, total)))
    assert {total for _, total in told} == {SIZE}
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert (told[0][0], told[-1][0]) == (0, SIZE)


@pytest.mark.parametrize("at", [0, SIZE // 2, SIZE // 65_536 * 65_536])
def test_a_cancelled_upload_leaves_no_object(
    host: AzureHost, server: Azurite, container: str, sample: Path, at: int
) -> None:
    def stop(done: int, _total: int) -> None:
        if done >= at:
            raise Cancelled

    name = host.name_object("wav")
    with pytest.raises(Cancelled):
        host.put(sample, "key", name, stop)
    assert host.remove(name, "", patient) == "404"
    assert blobs(server, container) == []


def test_an_upload_that_is_cut_leaves_no_object(server: Azurite, container: str, sample: Path) -> None:
    with Proxy(server.port, Mode.CUT, after=SIZE // 2) as proxy:
        host = made(f"{proxy.base_url}/{ACCOUNT}", container)
        assert refused(lambda: host.put(sample, "key", host.name_object("wav"), unheard)).code == "host_cut"
        assert proxy.reached.is_set()
    assert blobs(server, container) == []


@pytest.mark.parametrize("mode", [Mode.STALL, Mode.MUTE, Mode.HOLE])
def test_cancel_ends_the_wait_for_a_server_that_is_stuck(
    server: Azurite, container: str, sample: Path, mode: Mode
) -> None:
    with Proxy(server.port, mode, after=SIZE // 2) as proxy:
        host = made(f"{proxy.base_url}/{ACCOUNT}", container)

        def stop(_done: int, _total: int) -> None:
            if proxy.reached.is_set():
                raise Cancelled

        name = host.name_object("wav")
        with pytest.raises(Cancelled):
            host.put(sample, "key", name, stop)
    assert made(server.endpoint, container).remove(name, "", patient) == "404"
    assert blobs(server, container) == []


def test_a_host_that_is_not_there_is_something_to_try_again(web: Web, container: str, sample: Path) -> None:
    with Proxy(1) as proxy:
        endpoint = proxy.base_url
    error = refused(lambda: made(endpoint, container).ask(patient))
    assert (error.code, error.retryable) == ("host_unreachable", True)
