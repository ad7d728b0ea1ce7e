"""Keys live in the system's own store, in the environment for scripts, or in memory; nowhere else."""

from pathlib import Path

import keyring.backends.fail
import keyring.errors
import pytest

from tests.local.asking import OTHER, OWN, UNUSABLE
from tests.local.stores import BrokenStore, SystemStore, bare, install
from voicestudio.local.keys import ENVIRONMENT, SANDBOX_KEY, Keys
from voicestudio.model.errors import AccountError, SetupError
from voicestudio.model.profile import SANDBOX_PROFILE, Profile


def missing(keys: Keys, profile: Profile = OWN) -> bool:
    """Whether there is no key, and the error names its profile."""
    with pytest.raises(AccountError) as caught:
        keys.get(profile)
    return (caught.value.code, caught.value.facts) == ("key_missing", {"profile": profile.name})


def test_a_key_comes_back_as_it_was_stored(keys: Keys, store: SystemStore) -> None:
    keys.set(OWN, "  sk_Live-0123456789/+=~\n")
    assert keys.get(OWN) == "sk_Live-0123456789/+=~"
    assert list(store.held.values()) == ["sk_Live-0123456789/+=~"]


def test_each_profile_and_each_data_folder_has_its_own_key(
    keys: Keys, store: SystemStore, tmp_path: Path
) -> None:
    elsewhere = Keys(tmp_path / "elsewhere")
    keys.set(OWN, "first")
    assert missing(elsewhere)
    keys.set(OTHER, "second")
    elsewhere.set(OWN, "third")
    assert (keys.get(OWN), keys.get(OTHER), elsewhere.get(OWN)) == ("first", "second", "third")
    assert Keys(tmp_path / "data").get(OWN) == "first", "the same folder, another start"
    elsewhere.remove(OWN)
    assert Keys(tmp_path / "data").get(OWN) == "first"
    assert missing(Keys(tmp_path / "elsewhere"))


def test_the_store_is_not_told_where_the_data_folder_lies(
    keys: Keys, store: SystemStore, tmp_path: Path
) -> None:
    keys.set(OWN, "first")
    assert not any(tmp_path.name in part for name in store.held for part in name)


@pytest.mark.parametrize("key", UNUSABLE)
def test_what_no_header_can_carry_is_not_taken_for_a_key(keys: Keys, store: SystemStore, key: str) -> None:
    keys.set(OWN, "before")
    for take in (keys.set, keys.use_for_session):
        with pytest.raises(SetupError) as caught:
            take(OWN, key)
        assert (caught.value.code, caught.value.facts) == ("option_invalid", {"option": "key"})
    assert (keys.get(OWN), list(store.held.values())) == ("before", ["before"])


def test_a_stored_key_goes_before_the_one_that_was_remembered(
    keys: Keys, store: SystemStore, tmp_path: Path
) -> None:
    keys.set(OWN, "before")
    again = Keys(tmp_path / "data")
    assert again.get(OWN) == "before"
    again.set(OWN, "after")
    assert again.get(OWN) == "after"
    assert Keys(tmp_path / "data").get(OWN) == "after"


def test_a_key_that_could_not_be_stored_is_not_used(keys: Keys, monkeypatch: pytest.MonkeyPatch) -> None:
    store = BrokenStore(None)
    install(store, monkeypatch)
    keys.set(OWN, "before")
    store.error = keyring.errors.KeyringLocked("no")
    with pytest.raises(SetupError):
        keys.set(OWN, "after")
    assert keys.get(OWN) == "before"


def test_a_key_of_this_session_wins_is_written_nowhere_and_is_gone_with_it(
    keys: Keys, store: SystemStore, tmp_path: Path
) -> None:
    keys.set(OWN, "stored")
    keys.set(OTHER, "of-the-other")
    keys.use_for_session(OWN, " sk_for-this-session-only\n")
    assert keys.get(OWN) == "sk_for-this-session-only"
    assert keys.get(OTHER) == "of-the-other"
    assert sorted(store.held.values()) == ["of-the-other", "stored"]
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    assert Keys(tmp_path / "data").get(OWN) == "stored"


def test_a_key_of_this_session_needs_no_keyring(keys: Keys, monkeypatch: pytest.MonkeyPatch) -> None:
    install(bare(keyring.backends.fail.Keyring), monkeypatch)
    keys.use_for_session(OWN, "for-now")
    assert keys.get(OWN) == "for-now"


@pytest.mark.parametrize("for_session", [False, True])
def test_a_key_that_was_removed_is_gone_from_the_store_and_from_memory(
    keys: Keys, store: SystemStore, for_session: bool
) -> None:
    keys.set(OWN, "stored")
    keys.set(OTHER, "second")
    if for_session:
        keys.use_for_session(OWN, "for-now")
    keys.remove(OWN)
    assert missing(keys)
    assert list(store.held.values()) == [keys.get(OTHER)] == ["second"]
    keys.remove(OWN)  # no key there is as good as removed
    assert missing(keys)


def test_where_the_keyring_refuses_to_remove_it_a_key_of_this_session_is_forgotten_all_the_same(
    keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = BrokenStore(keyring.errors.KeyringLocked("no"))
    install(store, monkeypatch)
    keys.use_for_session(OWN, "for-now")
    with pytest.raises(SetupError) as caught:
        keys.remove(OWN)
    assert caught.value.code == "keyring_locked"
    store.error = None
    assert missing(keys)


def test_the_environment_goes_before_everything(
    keys: Keys, store: SystemStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys.set(OWN, "stored")
    keys.use_for_session(OTHER, "for-now")
    monkeypatch.setenv(ENVIRONMENT, " from-environment\n")
    assert (keys.get(OWN), keys.get(OTHER)) == ("from-environment", "from-environment")
    monkeypatch.setenv(ENVIRONMENT, " ")
    assert (keys.get(OWN), keys.get(OTHER)) == ("stored", "for-now")


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
