"""Before anything is asked of a server: its name, the connection, its certificate; each has its own code."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.hosts.certificates import Certificates, make_certificates
from tests.hosts.listeners import patient
from tests.hosts.programs import free_port
from tests.hosts.proxy import Mode, Proxy
from tests.hosts.sshd import SftpServer, new_key, openssh
from tests.hosts.web import Answer, Web
from tests.hosts.webdav_servers import DavServer, nginx
from voicestudio.hosts.kinds import make_host
from voicestudio.hosts.reaching import reach
from voicestudio.hosts.sandbox import SandboxHost
from voicestudio.hosts.stranger import PlainStranger
from voicestudio.model.errors import HostError
from voicestudio.model.hosting import HostConfig
from voicestudio.model.progress import Cancelled


def refusal(work: Callable[[], object]) -> str:
    with pytest.raises(HostError) as caught:
        work()
    return caught.value.code


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return make_certificates(tmp_path_factory.mktemp("tls"))


@pytest.fixture(scope="module")
def secure(tls: Certificates, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DavServer]:
    with nginx(tmp_path_factory.mktemp("nginx"), tls=(tls.certificate, tls.key)) as server:
        yield server


def test_a_server_proves_who_it_is_to_whoever_trusts_its_authority(
    secure: DavServer, tls: Certificates
) -> None:
    address = f"https://127.0.0.1:{secure.port}"
    reach("mine", address, patient, str(tls.ca))
    assert refusal(lambda: reach("mine", address, patient)) == "host_tls_failed"
    assert refusal(lambda: reach("mine", address, patient, str(tls.key))) == "host_ca_unreadable"


def test_what_keeps_a_server_from_being_found_has_its_own_code(web: Web) -> None:
    assert refusal(lambda: reach("mine", "https://host.invalid", patient)) == "host_name_unknown"
    assert refusal(lambda: reach("mine", f"http://127.0.0.1:{free_port()}", patient)) == "host_unreachable"
    no_tls = web.base_url.replace("http:", "https:")
    assert refusal(lambda: reach("mine", no_tls, patient)) in {"host_tls_failed", "host_cut"}


def test_nothing_is_asked_of_a_server_that_is_found(web: Web) -> None:
    reach("mine", web.base_url, patient)
    assert web.asked == []


def test_a_server_that_says_nothing_can_be_left_at_once(secure: DavServer) -> None:
    with Proxy(secure.port, Mode.HOLE) as proxy:

        def stop() -> None:
            if proxy.reached.is_set():
                raise Cancelled

        with pytest.raises(Cancelled):
            reach("mine", f"https://127.0.0.1:{proxy.port}", stop)


def test_behind_a_proxy_any_answer_will_do(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", web.base_url)
    reach("mine", "http://host.invalid/a/b?sig=1", patient)
    (asked,) = web.asked
    assert (asked.method, asked.path) == ("HEAD", "http://host.invalid/")


KINDS = {
    "s3": ({"endpoint": "AT", "bucket": "voices", "key_id": "id"}, {"secret": "secret"}),
    "webdav": ({"folder_url": "AT/dav", "public_url": "AT/pub", "user": "me"}, {"password": "secret"}),
    "nextcloud": ({"server_url": "AT", "user": "me"}, {"app_password": "secret"}),
    "azure": ({"endpoint": "AT", "account": "account", "container": "voices"}, {"account_key": "c2VjcmV0"}),
    "custom": ({}, {"uploader": '{"RequestURL": "AT/up", "Body": "Binary"}'}),
    "tunnel": ({"public_url": "AT"}, {}),
    "own-address": ({}, {"url": "AT/voice.wav?sig=1"}),
}


@pytest.mark.parametrize("kind", list(KINDS))
def test_every_kind_looks_for_its_own_server(web: Web, kind: str) -> None:
    values, secrets = KINDS[kind]

    def host(at: str) -> Callable[[], None]:
        public = {name: value.replace("AT", at) for name, value in values.items()}
        hidden = {name: value.replace("AT", at) for name, value in secrets.items()}
        made = make_host(HostConfig("mine", kind, public), hidden)
        return lambda: made.reach(patient)

    host(web.base_url)()
    assert web.asked == []
    assert refusal(host(f"http://127.0.0.1:{free_port()}")) == "host_unreachable"


def test_the_sandbox_is_looked_for_too(host: SandboxHost) -> None:
    host.reach(patient)
    gone = SandboxHost(lambda: f"http://127.0.0.1:{free_port()}", "key")
    assert refusal(lambda: gone.reach(patient)) == "host_unreachable"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SftpServer]:
    with openssh(tmp_path / "server") as running:
        yield running


def test_an_sftp_server_shows_its_key_before_anyone_signs_in(server: SftpServer, tmp_path: Path) -> None:
    server.host().reach(patient)
    assert "Accepted publickey" not in server.words()
    other = new_key(tmp_path / "other")
    assert refusal(lambda: server.host(host_key=other).reach(patient)) == "host_key_changed"
    assert refusal(lambda: server.host(port=free_port()).reach(patient)) == "host_unreachable"


def test_a_way_is_followed_as_the_stranger_follows_it() -> None:
    async def resolve(name: str) -> list[str]:
        return [f"address of {name}"]

    with Web() as near, Web() as far:
        end = far.serve("/voice.wav?sig=2", Answer(b"sound"))
        start = near.serve("/a?sig=1", Answer(status=302, headers={"Location": end}))
        way = PlainStranger(resolve).way(start, patient)
        assert way == [("http://127.0.0.1", ["address of 127.0.0.1"])] * 2
        round_ = near.serve("/round", Answer(status=302, headers={"Location": "/round"}))
        assert refusal(lambda: PlainStranger().way(round_, patient)) == "rehearsal_unreachable"


def test_a_name_that_is_looked_up_gives_its_addresses(web: Web) -> None:
    assert PlainStranger().way(f"{web.base_url}/gone", patient) == [("http://127.0.0.1", ["127.0.0.1"])]
