"""Settings in one file: profiles, what a base URL may be, and what survives a rewrite."""

import json
import os
from pathlib import Path

import pytest

from voicestudio.local.settings import SettingsFile, refuse_base_url
from voicestudio.local.settings_text import Settings
from voicestudio.model.errors import LibraryError, SetupError
from voicestudio.model.hosting import HostConfig
from voicestudio.model.profile import SANDBOX_PROFILE, Profile

OWN = Profile("own", "https://api.example.com", "sandbox")
OTHER = Profile("other", "https://api.example.org/base", "sandbox")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "settings.json"


@pytest.fixture
def settings(file: Path) -> SettingsFile:
    return SettingsFile(file)


def test_without_a_file_there_is_the_sandbox_and_reading_makes_none(
    settings: SettingsFile, file: Path
) -> None:
    assert settings.profiles() == [SANDBOX_PROFILE]
    assert settings.profile(None) == SANDBOX_PROFILE
    assert settings.read() == Settings()
    assert not file.parent.exists()


def test_the_first_profile_added_is_used_from_then_on_and_the_second_is_not(settings: SettingsFile) -> None:
    settings.add(OWN)
    assert settings.profile(None) == OWN
    settings.add(OTHER)
    assert settings.profile(None) == OWN
    assert settings.profiles() == [SANDBOX_PROFILE, OWN, OTHER]


def test_a_profile_is_used_when_told_and_the_sandbox_again(settings: SettingsFile) -> None:
    settings.add(OWN)
    settings.add(OTHER)
    assert settings.use("other") == OTHER
    assert settings.profile(None) == OTHER
    assert settings.profile("own") == OWN
    assert settings.use("sandbox") == SANDBOX_PROFILE
    assert settings.profile(None) == SANDBOX_PROFILE


def test_the_samples_of_a_profile_go_to_another_host_when_told(settings: SettingsFile) -> None:
    settings.add(OWN)
    settings.add(OTHER)
    settings.add_host(HostConfig("mine", "s3", {"bucket": "voices"}))
    assert settings.put_on("other", "mine") == Profile(OTHER.name, OTHER.base_url, "mine")
    assert [one.host for one in settings.profiles()] == ["sandbox", "sandbox", "mine"]
    assert settings.put_on("other", "sandbox") == OTHER


@pytest.mark.parametrize(
    ("name", "host", "code"),
    [
        ("nobody", "mine", "profile_unknown"),
        ("sandbox", "mine", "profile_built_in"),
        ("own", "no", "host_unknown"),
    ],
)
def test_a_host_that_cannot_be_given_changes_nothing(
    settings: SettingsFile, name: str, host: str, code: str
) -> None:
    settings.add(OWN)
    settings.add_host(HostConfig("mine", "s3", {}))
    with pytest.raises(SetupError) as refused:
        settings.put_on(name, host)
    assert refused.value.code == code
    assert settings.profiles() == [SANDBOX_PROFILE, OWN]


def test_what_was_set_is_there_for_the_next_start(settings: SettingsFile, file: Path) -> None:
    settings.add(Profile("Büro „A“ 🏢", "http://127.0.0.1:8080", "sandbox"))
    again = SettingsFile(file)
    assert again.profile(None) == Profile("Büro „A“ 🏢", "http://127.0.0.1:8080", "sandbox")


@pytest.mark.parametrize(
    ("profile", "code"),
    [
        (Profile("own", "https://elsewhere.example.com", "sandbox"), "profile_exists"),
        (Profile("sandbox", "https://api.example.com", "sandbox"), "profile_built_in"),
        (Profile("", "https://api.example.com", "sandbox"), "option_invalid"),
        (Profile(" \t", "https://api.example.com", "sandbox"), "option_invalid"),
        (Profile("new", "http://api.example.com", "sandbox"), "profile_url_invalid"),
    ],
)
def test_a_profile_that_cannot_be_added_changes_nothing(
    settings: SettingsFile, file: Path, profile: Profile, code: str
) -> None:
    settings.add(OWN)
    before = file.read_bytes()
    with pytest.raises(SetupError) as caught:
        settings.add(profile)
    assert caught.value.code == code
    assert file.read_bytes() == before


def test_a_profile_nobody_added_is_unknown(settings: SettingsFile) -> None:
    for ask in (settings.profile, settings.use):
        for name in ("nope", "", " "):
            with pytest.raises(SetupError) as caught:
                ask(name)
            assert (caught.value.code, caught.value.facts) == ("profile_unknown", {"profile": name})


@pytest.mark.parametrize(
    "base_url",
    [
        "https://api.example.com",
        "HTTPS://API.EXAMPLE.COM",
        "https://api.example.com:8443/some/path",
        "https://192.0.2.7",
        "https://[2001:db8::1]:443",
        "https://münchen.example",
        "http://localhost",
        "http://LOCALHOST:8080",
        "http://127.0.0.1:9",
        "http://127.9.9.9",
        "http://[::1]:8080/base",
    ],
)
def test_https_is_accepted_anywhere_and_http_on_this_computer(base_url: str) -> None:
    refuse_base_url(base_url)


@pytest.mark.parametrize(
    "base_url",
    [
        "",
        "api.example.com",
        "sandbox",
        "https://",
        "https:///path",
        "ftp://api.example.com",
        "file:///etc/passwd",
        "http://api.example.com",
        "http://192.168.1.2",
        "http://0.0.0.0",
        "http://[::]",
        "http://127.0.0.1.example.com",
        "http://localhost.example.com",
        "http://localhost@example.com",
        "https://someone@api.example.com",
        "https://someone:secret@api.example.com",
        "https://@api.example.com",
        "https://api.example.com?key=1",
        "https://api.example.com?",
        "https://api.example.com#top",
        "https://api.example.com#",
        "https://[::1",
        "https://api.example.com:port",
        "https://api.example.com:99999",
        "https://api example.com",
        " https://api.example.com",
        "https://api.example.com\n",
        "https://api.exa\tmple.com",
        "https://api.example.com\u200b",
    ],
)
def test_everything_else_is_refused(base_url: str) -> None:
    with pytest.raises(SetupError) as caught:
        refuse_base_url(base_url)
    assert caught.value.code == "profile_url_invalid"


def test_the_slash_at_the_end_of_a_base_url_is_left_out(settings: SettingsFile) -> None:
    settings.add(Profile("own", "https://api.example.com/base/", "sandbox"))
    assert settings.profile("own").base_url == "https://api.example.com/base"


def test_what_a_later_version_wrote_survives(settings: SettingsFile, file: Path) -> None:
    file.parent.mkdir()
    of_later = {
        "profiles": [{"name": "own", "base_url": "https://x", "host": "sandbox", "region": {"name": "eu"}}],
        "profile_in_use": "own",
        "theme": "dark",
        "wake_word": ["hello", 7, None],
    }
    file.write_text(json.dumps(of_later), encoding="utf-8")
    settings.add(OTHER)
    settings.use("sandbox")
    written = json.loads(file.read_text(encoding="utf-8"))
    added = {"name": OTHER.name, "base_url": OTHER.base_url, "host": OTHER.host}
    assert written == {
        **of_later,
        "hosts": [],
        "profiles": [*of_later["profiles"], added],
        "profile_in_use": "sandbox",
        "language": "",
        "microphone": "",
        "count_down": True,
        "script": "",
        "loudspeaker": "",
        "reminders": True,
        "updates": False,
        "geometry": "",
    }


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b'{"profiles": 7}', b'{"theme": "loud"}', b'{"profiles": [{}]}', b"\xff\xfe"],
)
def test_a_broken_file_is_told_of_and_never_overwritten(
    settings: SettingsFile, file: Path, content: bytes
) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    for touch in (settings.read, settings.profiles, lambda: settings.add(OWN), lambda: settings.use("x")):
        with pytest.raises(SetupError) as caught:
            touch()
        assert caught.value.code == "settings_unreadable"
        assert caught.value.facts == {"file": str(file)}
    assert file.read_bytes() == content


def test_a_write_that_is_cut_leaves_the_old_file_and_nothing_beside_it(
    settings: SettingsFile, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.add(OWN)
    before = file.read_bytes()

    def disk_is_gone(_descriptor: int) -> None:
        raise OSError

    monkeypatch.setattr(os, "fsync", disk_is_gone)
    with pytest.raises(LibraryError) as caught:
        settings.add(OTHER)
    assert caught.value.code == "library_not_writable"
    assert [path.read_bytes() for path in file.parent.iterdir()] == [before]


def test_a_reader_never_sees_half_a_file(
    settings: SettingsFile, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.add(OWN)
    before = file.read_bytes()
    seen: list[bytes] = []
    monkeypatch.setattr(os, "fsync", lambda _descriptor: seen.append(file.read_bytes()))
    with file.open("rb") as reader:
        settings.add(OTHER)
        assert [*seen, reader.read()] == [before, before]
    assert [item.name for item in settings.read().profiles] == ["own", "other"]


def test_no_key_has_a_place_in_the_file(settings: SettingsFile, file: Path) -> None:
    settings.add(OWN)
    (saved,) = json.loads(file.read_text(encoding="utf-8"))["profiles"]
    assert set(saved) == {"name", "base_url", "host"}
