"""Whatever a keyring answers, the person hears what it means; nothing else is used in its place."""

import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import keyring.errors
import pytest
from keyring.backend import KeyringBackend

from tests.local.asking import ASKS, OWN, SECRET, UNUSABLE, Ask, every_ask, refusal
from tests.local.stores import BrokenStore, PlaintextStore, SystemStore, bare, install
from voicestudio.local.keys import Keys
from voicestudio.local.secret_store import backend_name
from voicestudio.model.errors import SetupError


class UnspeakableError(Exception):
    """Even its own words cannot be had."""

    def __str__(self) -> str:
        raise RuntimeError


@every_ask
def test_a_locked_keyring_has_a_code_of_its_own(
    keys: Keys, monkeypatch: pytest.MonkeyPatch, ask: Ask
) -> None:
    install(BrokenStore(keyring.errors.KeyringLocked("the item /secret/path")), monkeypatch)
    error = refusal(ask, keys)
    assert (type(error), error.code, error.facts) == (SetupError, "keyring_locked", {})


@every_ask
@pytest.mark.parametrize(
    "trouble",
    [
        keyring.errors.InitError(SECRET),
        keyring.errors.PasswordSetError(SECRET),
        keyring.errors.KeyringError(SECRET),
        ConnectionError("bus"),
        UnicodeDecodeError("utf-8", SECRET.encode(), 0, 1, SECRET),
        StopIteration(SECRET),
        AssertionError(),
        KeyError(SECRET),
        UnspeakableError(SECRET),
        ExceptionGroup(SECRET, [OSError(SECRET)]),
    ],
    ids=lambda trouble: type(trouble).__name__,
)
def test_whatever_else_a_keyring_says_is_told_by_its_kind_only(
    keys: Keys, monkeypatch: pytest.MonkeyPatch, ask: Ask, trouble: Exception
) -> None:
    store = BrokenStore(trouble)
    install(store, monkeypatch)
    error = refusal(ask, keys)
    assert (type(error), error.code) == (SetupError, "keyring_unavailable")
    assert error.facts == {"reason": type(trouble).__name__}
    store.error = None
    keys.set(OWN, SECRET)
    assert keys.get(OWN) == SECRET, "its trouble passed"


@every_ask
@pytest.mark.parametrize(
    "backend", [bare(keyring.backends.fail.Keyring), bare(keyring.backends.null.Keyring), PlaintextStore()]
)
def test_without_a_store_of_the_system_there_is_no_keyring(
    keys: Keys, monkeypatch: pytest.MonkeyPatch, backend: KeyringBackend, ask: Ask
) -> None:
    install(backend, monkeypatch)
    error = refusal(ask, keys)
    assert (type(error), error.code) == (SetupError, "keyring_unavailable")
    assert error.facts == {"reason": type(backend).__module__}
    assert backend_name() == ""
    assert getattr(backend, "held", {}) == {}
    assert getattr(backend, "asked", []) == []


def test_of_several_stores_only_the_systems_own_is_asked(keys: Keys, monkeypatch: pytest.MonkeyPatch) -> None:
    plaintext, system = PlaintextStore(), SystemStore()
    chain = bare(keyring.backends.chainer.ChainerBackend)
    monkeypatch.setattr(type(chain), "backends", [plaintext, system])
    install(chain, monkeypatch)
    keys.set(OWN, SECRET)
    assert plaintext.asked == []
    assert keys.get(OWN) == SECRET
    assert backend_name() == system.name


@pytest.mark.parametrize("key", [key for key in UNUSABLE if key.strip()], ids=ascii)
def test_what_no_header_can_carry_is_not_taken_out_of_the_keyring_for_a_key(
    keys: Keys, store: SystemStore, key: str
) -> None:
    store.held["Voice Studio", keys._user(OWN)] = key
    assert isinstance(refusal(ASKS["get"], keys), SetupError)
