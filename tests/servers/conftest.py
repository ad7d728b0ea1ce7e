"""A page server and a speech server for each test."""

from collections.abc import Iterator

import pytest

from tests.servers.page_calls import PROMPT, TEN
from tests.servers.page_server import PageServer
from tests.servers.silence import silent_wav
from tests.servers.speech_calls import OTHER_VOICE, VOICE
from tests.servers.speech_server import SpeechServer


@pytest.fixture
def server() -> Iterator[PageServer]:
    """Open a page server that offers a sample of 10 s and a prompt of 7.99 s."""
    with PageServer() as opened:
        opened.serve(TEN, silent_wav(10.0), "audio/wav")
        opened.serve(PROMPT, silent_wav(7.99), "audio/wav")
        yield opened


@pytest.fixture
def speech() -> Iterator[SpeechServer]:
    """Open a speech server with two voices."""
    with SpeechServer(voice_ids={VOICE, OTHER_VOICE}) as opened:
        yield opened
