"""The audio of the service: demos and speech, fetched without the key and tried again: that is free."""

import json
from typing import Final

import pytest

from tests.cloud.calls import KEY, Calling, patient
from tests.hosts.web import Answer, Web
from tests.sandbox.sounds import silent_wav
from tests.servers.page_server import Fault, PageServer
from voicestudio.cloud.service import CloudService
from voicestudio.model.calls import CloneSettings, SpeechCall, SpeechSettings
from voicestudio.model.errors import ServiceError

WITH_DEMO: Final = CloneSettings("Hi.", "speech-02-hd")


@pytest.mark.parametrize(
    ("fault", "gets"), [("demo_403", 1), ("demo_404", 1), ("demo_html", 1), ("demo_empty", 1)]
)
def test_a_demo_that_cannot_be_had_leaves_the_voice(
    page: PageServer, calling: Calling, fault: str, gets: int
) -> None:
    page.fault = Fault(fault)  # type: ignore[arg-type] # one of its names
    made = calling.clone(WITH_DEMO)
    assert made.voice_id == page.voices[0]
    assert made.demo_url is not None
    if fault in {"demo_403", "demo_404"}:
        with pytest.raises(ServiceError) as caught:
            calling.service.fetch_audio(made.demo_url, lambda _done, _total: None)
        assert caught.value.code == "speech_missing"
    else:
        calling.service.fetch_audio(made.demo_url, lambda _done, _total: None)
    assert page.gets[made.demo_url] == gets


@pytest.mark.parametrize(("status", "gets"), [(500, 3), (503, 3), (403, 1), (404, 1), (429, 3)])
def test_a_download_is_free_and_tried_again_where_that_may_help(web: Web, status: int, gets: int) -> None:
    address = web.serve("/demo", Answer(b"", status=status))
    with pytest.raises(ServiceError) as caught:
        CloudService(str, str).fetch_audio(address, lambda _done, _total: None)
    assert (caught.value.code, len(web.asked)) == ("speech_missing", gets)


@pytest.mark.parametrize("address", ["", "demo.mp3", "file:///etc/hostname", "http://xn--/", "http://[::1"])
def test_a_demo_at_no_web_address_is_missing(address: str) -> None:
    with pytest.raises(ServiceError) as caught:
        CloudService(str, str).fetch_audio(address, lambda _done, _total: None)
    assert caught.value.code == "speech_missing"


@pytest.mark.parametrize("model", ["speech-02-hd", "speech-2.8-turbo"])
def test_a_speech_goes_to_the_path_of_its_model_and_its_audio_comes_back(web: Web, model: str) -> None:
    sound = silent_wav(0.1)
    web.serve("/speech.wav", Answer(sound))
    service = CloudService(lambda: web.base_url, lambda: KEY)
    for audio in (sound.hex(), f"{web.base_url}/speech.wav"):
        web.serve(f"/v3/minimax-{model}", Answer(json.dumps({"audio": audio}).encode()))
        raw = service.send_speech(SpeechCall(" a ", SpeechSettings("Hi.", model)), lambda _raw: None, patient)
        reply = service.read_speech(raw)
        assert reply.audio == sound or service.fetch_audio(reply.url, lambda _done, _total: None) == sound
    spoken = [asked for asked in web.asked if asked.method == "POST"]
    assert [json.loads(asked.body)["voice_setting"]["voice_id"] for asked in spoken] == [" a ", " a "]
