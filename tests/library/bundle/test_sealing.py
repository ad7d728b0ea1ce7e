"""Bundles sealed with a passphrase: nothing of them can be read without it."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pyrage
import pytest

from tests.library.bundle.conftest import add_speech, add_voice, every_key, sound, unheard
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.errors import LibraryError

Open = Callable[[str], LocalLibrary]
PASSPHRASE = "correct horse"


def exported(library: LocalLibrary, tmp_path: Path) -> Path:
    voice = add_voice(library, 1, name="Ann")
    add_speech(library, 2, voice, "spoken")
    library.export_bundle([voice.key], tmp_path / "sealed.voicestudio", PASSPHRASE, unheard)
    return tmp_path / "sealed.voicestudio"


@pytest.fixture
def sealed(library: LocalLibrary, tmp_path: Path, light_seal: None) -> Path:
    """A sealed bundle whose passphrase is little work, and whatever else a test seals, too."""
    return exported(library, tmp_path)


@pytest.fixture
def as_sealed(library: LocalLibrary, tmp_path: Path) -> Path:
    """A bundle as the program seals it."""
    return exported(library, tmp_path)


def refusal(library: LocalLibrary, bundle: Path, passphrase: str) -> tuple[str, object]:
    with pytest.raises(LibraryError) as caught:
        library.import_bundle(bundle, passphrase, unheard)
    assert every_key(library) == []
    return caught.value.code, caught.value.facts.get("reason")


def rewritten(sealed: Path, **entries: bytes) -> Path:
    """The bundle with other entries, by the first part of their names."""
    with zipfile.ZipFile(sealed) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(sealed, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, entries.get(name.partition(".")[0], content))
    return sealed


def test_nothing_of_a_voice_can_be_seen(as_sealed: Path) -> None:
    raw = as_sealed.read_bytes()
    for word in (
        b"Ann",
        "voice ü 1".encode(),
        b"voices.json",
        b"sample",
        sound("sample 1")[:32],
        b"SECRET-KEY",
    ):
        assert word not in raw


def test_without_a_passphrase_it_is_said_to_be_sealed(sealed: Path, open_library: Open) -> None:
    assert refusal(open_library("fresh"), sealed, "") == ("bundle_sealed", None)


@pytest.mark.parametrize(
    ("bundle", "passphrase"),
    [("as_sealed", "Correct horse"), ("sealed", "Correct horse"), ("sealed", "correct horse ")],
)
def test_another_passphrase_does_not_open_it(
    request: pytest.FixtureRequest, open_library: Open, bundle: str, passphrase: str
) -> None:
    found = refusal(open_library("fresh"), request.getfixturevalue(bundle), passphrase)
    assert found == ("bundle_passphrase_wrong", None)


def test_an_open_bundle_needs_no_passphrase_and_takes_any(
    library: LocalLibrary, tmp_path: Path, open_library: Open
) -> None:
    add_voice(library, 1)
    library.export_bundle(every_key(library), tmp_path / "open", "", unheard)
    assert open_library("fresh").import_bundle(tmp_path / "open", "whatever", unheard).added


def test_it_opens_with_age_alone(as_sealed: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(as_sealed) as archive:
        key = pyrage.passphrase.decrypt(archive.read("key.age"), PASSPHRASE).decode()
        opened = pyrage.decrypt(archive.read("bundle.age"), [pyrage.x25519.Identity.from_str(key)])
    (tmp_path / "b.zip").write_bytes(opened)
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        assert archive.read("Ann/sample.wav") == sound("sample 1")
        assert archive.testzip() is None


def test_a_broken_seal_is_told(sealed: Path, open_library: Open) -> None:
    with zipfile.ZipFile(sealed) as archive:
        whole = archive.read("bundle.age")
    fresh = open_library("fresh")
    for broken in (whole[:-1] + bytes([whole[-1] ^ 1]), whole[:-1], b""):
        assert refusal(fresh, rewritten(sealed, bundle=broken), PASSPHRASE) == ("bundle_damaged", "seal")


@pytest.mark.parametrize("key", [b"", b"junk", b"x" * 10_001])
def test_a_broken_key_is_told(sealed: Path, open_library: Open, key: bytes) -> None:
    assert refusal(open_library("fresh"), rewritten(sealed, key=key), PASSPHRASE) == (
        "bundle_damaged",
        "seal",
    )


def test_a_compressed_seal_is_refused(sealed: Path, open_library: Open) -> None:
    with zipfile.ZipFile(sealed) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(sealed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    assert refusal(open_library("fresh"), sealed, PASSPHRASE) == ("bundle_hostile", "compressed")


def test_a_key_that_would_take_hours_to_open_is_refused(sealed: Path, open_library: Open) -> None:
    with zipfile.ZipFile(sealed) as archive:
        key = archive.read("key.age")
    stanza = key.split(b"\n")[1]
    hard = key.replace(stanza, stanza.rpartition(b" ")[0] + b" 40", 1)
    assert refusal(open_library("fresh"), rewritten(sealed, key=hard), PASSPHRASE) == (
        "bundle_damaged",
        "seal",
    )


def test_a_seal_around_something_hostile_protects_it_from_nothing(sealed: Path, open_library: Open) -> None:
    identity = pyrage.x25519.Identity.generate()
    inner = pyrage.encrypt(b"no bundle", [identity.to_public()])
    key = pyrage.passphrase.encrypt(str(identity).encode(), PASSPHRASE)
    bundle = rewritten(sealed, key=key, bundle=inner)
    code, reason = refusal(open_library("fresh"), bundle, PASSPHRASE)
    assert (code, reason) == ("bundle_unreadable", "no_zip")


def test_what_was_unsealed_does_not_stay(sealed: Path, open_library: Open, tmp_path: Path) -> None:
    open_library("fresh").import_bundle(sealed, PASSPHRASE, unheard)
    assert not (tmp_path / "fresh" / "incoming").exists()
