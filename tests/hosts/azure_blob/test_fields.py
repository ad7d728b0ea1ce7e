"""Values of a host, and the names it gives."""

from datetime import timedelta

import pytest

from tests.hosts.azure_blob.hands import made
from tests.servers.azurite import ACCOUNT, KEY
from voicestudio.hosts.azure.host import make_azure
from voicestudio.hosts.azure.signing import READ
from voicestudio.hosts.clock import ServerClock
from voicestudio.hosts.kind_fields import KIND_FIELDS
from voicestudio.model.errors import SetupError
from voicestudio.model.hosting import HostConfig


@pytest.mark.parametrize("container", ["wav", "mp3", "m4a"])
def test_names_are_random_and_say_nothing(container: str) -> None:
    host = made("", "voices")
    names = {host.name_object(container) for _ in range(100)}
    assert len(names) == 100
    assert all(name.startswith("voice-studio/") and name.endswith(f".{container}") for name in names)


def test_without_an_endpoint_it_is_azures_own() -> None:
    place = made("", "voices", account="anna1")._container
    assert place.endpoint == "https://anna1.blob.core.windows.net"
    assert "spr=https" in place.signed("x.wav", READ, ServerClock(), timedelta(minutes=5))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("account", "Anna"),
        ("account", "an"),
        ("account", "anna.example.com/x"),
        ("container", "Voices"),
        ("container", "a"),
        ("container", "a--b"),
        ("container", "voices/x"),
        ("container", "voices-"),
        ("endpoint", "http://example.com"),
        ("endpoint", "ftp://127.0.0.1"),
        ("minutes", "61"),
        ("account_key", "not base64"),
        ("account_key", "abc"),
        ("account_key", "pässwörd"),
        ("account_key", ""),
    ],
)
def test_a_value_that_cannot_be_used_is_told(field: str, value: str) -> None:
    key = value if field == "account_key" else KEY
    values = {} if field == "account_key" else {field: value}
    with pytest.raises(SetupError) as caught:
        make_azure(
            HostConfig("mine", "azure", {"account": ACCOUNT, "container": "voices", **values}),
            {"account_key": key},
        )
    assert (caught.value.code, dict(caught.value.facts)) == ("host_field_invalid", {"field": field})


def test_only_the_key_is_secret() -> None:
    assert [field.name for field in KIND_FIELDS["azure"] if field.secret] == ["account_key"]
    assert [field.name for field in KIND_FIELDS["azure"] if field.required] == [
        "account",
        "account_key",
        "container",
    ]
