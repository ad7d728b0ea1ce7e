"""An upload that is watched, cut, or cancelled."""

from pathlib import Path

import pytest

from tests.hosts.listeners import patient, unheard
from tests.hosts.nextcloud.hands import SIZE, is_empty, made, refused
from tests.hosts.proxy import Mode, Proxy
from tests.servers.nextcloud import Nextcloud
from voicestudio.hosts.nextcloud.host import NextcloudHost
from voicestudio.model.progress import Cancelled


def test_progress_goes_from_nothing_to_all(host: NextcloudHost, sample: Path) -> None:
    told: list[tuple[int, int]] = []
    host.put(sample, "key", host.name_object("wav"), lambda done, total: told.append((done, total)))
    assert {total for _, total in told} == {SIZE}
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert (told[0][0], told[-1][0]) == (0, SIZE)


@pytest.mark.parametrize("at", [0, SIZE // 2, SIZE // 65_536 * 65_536])
def test_a_cancelled_upload_leaves_nothing(
    host: NextcloudHost, server: Nextcloud, sample: Path, at: int
) -> None:
    def stop(done: int, _total: int) -> None:
        if done >= at:
            raise Cancelled

    name = host.name_object("wav")
    with pytest.raises(Cancelled):
        host.put(sample, "key", name, stop)
    assert host.remove(name, "", patient) == "404"
    assert is_empty(server)


def test_an_upload_that_is_cut_leaves_nothing(server: Nextcloud, sample: Path) -> None:
    with Proxy(server.port, Mode.CUT, after=SIZE // 2) as proxy:
        host = made(proxy.base_url)
        assert refused(lambda: host.put(sample, "key", host.name_object("wav"), unheard)).code == "host_cut"
        assert proxy.reached.is_set()
    assert is_empty(server)


@pytest.mark.parametrize("mode", [Mode.STALL, Mode.MUTE, Mode.HOLE])
def test_cancel_ends_the_wait_for_a_server_that_is_stuck(server: Nextcloud, sample: Path, mode: Mode) -> None:
    with Proxy(server.port, mode, after=SIZE // 2) as proxy:
        host = made(proxy.base_url)

        def stop(_done: int, _total: int) -> None:
            if proxy.reached.is_set():
                raise Cancelled

        name = host.name_object("wav")
        with pytest.raises(Cancelled):
            host.put(sample, "key", name, stop)
    assert made(server.base_url).remove(name, "", patient) == "404"
    assert is_empty(server)
