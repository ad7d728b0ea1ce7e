"""A download is whole or none, and never leaves this computer."""

import socket
import threading

import pytest

from tests.servers.page_rules import broken_rule
from tests.servers.silence import silent_wav


@pytest.mark.parametrize(
    ("answer", "rule"),
    [
        (b"200 OK\r\nContent-Length: 80044\r\n\r\n" + silent_wav(10), None),
        (b"200 OK\r\n\r\n" + silent_wav(10), None),
        (b"200 OK\r\nContent-Length: 80046\r\n\r\n" + silent_wav(10), "2 bytes are missing"),
        (b"302 Found\r\nLocation: http://192.0.2.1/a.wav\r\n\r\n", "192.0.2.1"),
        (b"302 Found\r\nLocation: ftp://192.0.2.1/a.wav\r\n\r\n", "192.0.2.1"),
        (b"404 Not Found\r\nContent-Length: 0\r\n\r\n", "HTTP Error 404: Not Found"),
    ],
)
def test_fetching(answer: bytes, rule: str | None) -> None:
    with socket.create_server(("127.0.0.1", 0)) as host:

        def work() -> None:
            caller, _ = host.accept()
            with caller:
                caller.recv(65536)
                caller.sendall(b"HTTP/1.1 " + answer)

        worker = threading.Thread(target=work, daemon=True)
        worker.start()
        url = f"http://127.0.0.1:{host.getsockname()[1]}/a.wav"
        expected = rule and f"could not be fetched ({rule})"
        assert broken_rule("audio_url", url, 5.0) == expected
        worker.join(5)
    assert broken_rule("audio_url", url, 5.0) != expected  # nobody is there any more
    there = "http://192.0.2.1/a.wav"
    assert broken_rule("audio_url", there, 5.0) == "could not be fetched (192.0.2.1)"
