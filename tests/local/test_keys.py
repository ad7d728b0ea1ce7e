"""Keys live in the system's own store, or in the environment for scripts; nowhere else."""

from pathlib import Path
from typing import Any, ClassVar, Final

import keyring
import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest
from keyring.backend import KeyringBackend

from voicestudio.local.keys import ENVIRONMENT, SANDBOX_KEY, Keys, backend_name
from voicestudio.model.errors import AccountError, SetupError
from voicestudio.model.profile import SANDBOX_PROFILE, Profile

OWN: Final = Profile("own", "https://api.example.com", "sandbox")
OTHER: Final = Profile("other", "https://api.example.com", "sandbox")


class Store(KeyringBackend):
    """A store in memory that seems to be of a module."""

    name: ClassVar[str] = "a store"
    priority: ClassVar[float] = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password


class SystemStore(Store):
    """What counts as the system's own."""


class PlaintextStore(Store):
    """What some packages put in its place."""


SystemStore.__module__ = "keyring.backends.SecretService"
PlaintextStore.__module__ = "keyrings.alt.file"


class BrokenStore(SystemStore):
    """The system's own, which answers with an error."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error


BrokenStore.__module__ = SystemStore.__module__


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    return Keys(tmp_path / "data")


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> SystemStore:
    backend = SystemStore()
    install(backend, monkeypatch)
    return backend


def install(backend: KeyringBackend, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)


def bare(kind: Any) -> KeyringBackend:
    """One of keyring's own, which has no types."""
    backend: KeyringBackend = kind()
    return backend


def refusal(keys: Keys, profile: Profile = OWN) -> SetupError:
    """What is said, the same for writing and reading."""
    with pytest.raises(SetupError) as writing:
        keys.set(profile, "secret-key-1")
    with pytest.raises(SetupError) as reading:
        keys.get(profile)
    assert (reading.value.code, reading.value.facts) == (writing.value.code, writing.value.facts)
    return reading.value


def test_a_key_comes_back_as_it_was_stored(keys: Keys, store: SystemStore) -> None:
    keys.set(OWN, "  sk_Live-0123456789/+=~\n")
    assert keys.get(OWN) == "sk_Live-0123456789/+=~"
    assert list(store.held.values()) == ["sk_Live-0123456789/+=~"]


def test_each_profile_and_each_data_folder_has_its_own_key(
    keys: Keys, store: SystemStore, tmp_path: Path
) -> None:
    elsewhere = Keys(tmp_path / "elsewhere")
    keys.set(OWN, "first")
    keys.set(OTHER, "second")
    elsewhere.set(OWN, "third")
    assert (keys.get(OWN), keys.get(OTHER), elsewhere.get(OWN)) == ("first", "second", "third")
    assert Keys(tmp_path / "data").get(OWN) == "first", "the same folder, another start"


def test_the_store_is_not_told_where_the_data_folder_lies(
    keys: Keys, store: SystemStore, tmp_path: Path
) -> None:
    keys.set(OWN, "first")
    assert not any(tmp_path.name in part for name in store.held for part in name)


def test_a_profile_without_a_key_says_so(keys: Keys, store: SystemStore) -> None:
    with pytest.raises(AccountError) as caught:
        keys.get(OWN)
    assert (caught.value.code, caught.value.facts) == ("key_missing", {"profile": "own"})


@pytest.mark.parametrize("key", ["", "  \n", "two words", "schlüssel", "key\u200b", "a\x00b", "a\x7fb"])
def test_what_no_header_can_carry_is_not_taken_for_a_key(
    keys: Keys, store: SystemStore, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    with pytest.raises(SetupError) as caught:
        keys.set(OWN, key)
    assert (caught.value.code, caught.value.facts) == ("option_invalid", {"option": "key"})
    assert store.held == {}


def test_the_environment_goes_before_the_keyring(
    keys: Keys, store: SystemStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys.set(OWN, "stored")
    monkeypatch.setenv(ENVIRONMENT, " from-environment\n")
    assert keys.get(OWN) == "from-environment"
    assert keys.get(OTHER) == "from-environment"
    monkeypatch.setenv(ENVIRONMENT, " ")
    assert keys.get(OWN) == "stored"


@pytest.mark.parametrize("key", ["two words", "schlüssel"])
def test_an_environment_that_holds_no_usable_key_is_named(
    keys: Keys, store: SystemStore, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    monkeypatch.setenv(ENVIRONMENT, key)
    with pytest.raises(SetupError) as caught:
        keys.get(OWN)
    assert (caught.value.code, caught.value.facts) == ("option_invalid", {"option": ENVIRONMENT})


def test_the_environment_needs_no_keyring(keys: Keys, monkeypatch: pytest.MonkeyPatch) -> None:
    install(bare(keyring.backends.fail.Keyring), monkeypatch)
    monkeypatch.setenv(ENVIRONMENT, "from-environment")
    assert keys.get(OWN) == "from-environment"


def test_the_sandbox_has_its_key_built_in_and_never_gets_a_paid_one(
    keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(bare(keyring.backends.fail.Keyring), monkeypatch)
    assert keys.get(SANDBOX_PROFILE) == SANDBOX_KEY
    monkeypatch.setenv(ENVIRONMENT, "from-environment")
    assert keys.get(SANDBOX_PROFILE) == SANDBOX_KEY


@pytest.mark.parametrize(
    "backend", [bare(keyring.backends.fail.Keyring), bare(keyring.backends.null.Keyring), PlaintextStore()]
)
def test_without_a_store_of_the_system_there_is_no_keyring(
    keys: Keys, monkeypatch: pytest.MonkeyPatch, backend: KeyringBackend
) -> None:
    install(backend, monkeypatch)
    error = refusal(keys)
    assert error.code == "keyring_unavailable"
    assert error.facts == {"reason": type(backend).__module__}
    assert backend_name() == ""
    assert getattr(backend, "held", {}) == {}


def test_of_several_stores_only_the_systems_own_is_asked(keys: Keys, monkeypatch: pytest.MonkeyPatch) -> None:
    plaintext, system = PlaintextStore(), SystemStore()
    chain = bare(keyring.backends.chainer.ChainerBackend)
    monkeypatch.setattr(type(chain), "backends", [plaintext, system])
    install(chain, monkeypatch)
    keys.set(OWN, "secret-key-1")
    assert plaintext.held == {}
    assert keys.get(OWN) == "secret-key-1"
    assert backend_name() == system.name


def test_a_locked_keyring_has_a_code_of_its_own(keys: Keys, monkeypatch: pytest.MonkeyPatch) -> None:
    install(BrokenStore(keyring.errors.KeyringLocked("the item /secret/path")), monkeypatch)
    error = refusal(keys)
    assert (error.code, error.facts) == ("keyring_locked", {})


@pytest.mark.parametrize(
    "trouble", [keyring.errors.InitError("no"), keyring.errors.PasswordSetError("no"), ConnectionError("bus")]
)
def test_whatever_else_a_keyring_says_is_told_by_its_kind_only(
    keys: Keys, monkeypatch: pytest.MonkeyPatch, trouble: Exception
) -> None:
    install(BrokenStore(trouble), monkeypatch)
    error = refusal(keys)
    assert (error.code, error.facts) == ("keyring_unavailable", {"reason": type(trouble).__name__})
