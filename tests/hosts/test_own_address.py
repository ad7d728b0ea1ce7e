"""I have a URL: nothing is uploaded or deleted, and the rehearsal sees whether it gives the very sample."""

from pathlib import Path

import pytest

from tests.hosts.listeners import patient, unheard
from tests.hosts.web import Answer, Web
from voicestudio.hosts.kind_fields import KIND_FIELDS
from voicestudio.hosts.kinds import ConfiguredHost, make_host
from voicestudio.hosts.stranger import PlainStranger
from voicestudio.model.errors import SetupError
from voicestudio.model.hosting import HostConfig


def made(url: str) -> ConfiguredHost:
    return make_host(HostConfig("mine", "own-address", {}), {"url": url})


def test_its_host_is_asked_nothing_and_told_nothing(tmp_path: Path) -> None:
    sample = tmp_path / "sample.wav"
    sample.write_bytes(b"a sample")
    told: list[tuple[int, int]] = []
    with Web() as web:
        url = web.serve("/a/voice.wav?sig=1", Answer(b"a sample", headers={"Content-Type": "audio/wav"}))
        host = made(f" {url}\n")
        host.ask(patient)
        hosted = host.put(sample, "key", host.name_object("wav"), lambda *done: told.append(done))
        assert host.remove(hosted.object_name, hosted.handle, patient) == "not uploaded"
        assert web.asked == []
        assert hosted.address == url
        assert PlainStranger().fetch(hosted.address, unheard)[1:] == (8, "audio/wav")
        assert [asked.method for asked in web.asked] == ["GET"]
    assert told == [(8, 8)]


def test_its_address_may_be_signed_so_it_is_a_secret_and_no_name() -> None:
    assert [(field.name, field.secret) for field in KIND_FIELDS["own-address"]] == [("url", True)]
    assert "sig" not in made("https://example.com/voice.wav?sig=1").name_object("wav")


@pytest.mark.parametrize("url", ["http://example.com/a.wav", "ftp://example.com/a.wav", "a.wav", "https://"])
def test_what_no_service_should_fetch_is_refused(url: str) -> None:
    with pytest.raises(SetupError) as caught:
        made(url)
    assert (caught.value.code, caught.value.facts["field"]) == ("host_field_invalid", "url")


def test_it_must_be_given() -> None:
    with pytest.raises(SetupError) as caught:
        made(" ")
    assert caught.value.code == "host_field_missing"
