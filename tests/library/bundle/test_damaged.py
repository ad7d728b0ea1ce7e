"""Bundles that are not whole, not true or of another program: refused, and the library stays as it was."""

import json
import random
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest

from tests.library.bundle.conftest import LATER, TakeIn, assert_untouched, sound, state_of, unheard
from tests.library.bundle.repacking import packed, unpacked
from tests.library.conftest import SECOND
from voicestudio.library.bundle import contents as shapes
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.errors import LibraryError


@pytest.mark.parametrize("role", ["sample", "demo", "prompt", "consent"])
def test_a_file_that_was_changed_is_refused(good: Path, tmp_path: Path, take_in: TakeIn, role: str) -> None:
    document, files = unpacked(good)
    name = document["voices"][0]["files"][role]["entry"]
    files[name] = files[name][:-1] + bytes([files[name][-1] ^ 1])
    assert take_in(packed(tmp_path / "b", document, files)) == ("bundle_damaged", "hash")


@pytest.mark.parametrize("more", [-1, 1])
def test_a_size_that_is_not_true_is_refused(good: Path, tmp_path: Path, take_in: TakeIn, more: int) -> None:
    document, files = unpacked(good)
    document["voices"][0]["files"]["sample"]["bytes"] += more
    assert take_in(packed(tmp_path / "b", document, files)) == ("bundle_damaged", "size")


def test_a_file_that_is_not_there_is_refused(good: Path, tmp_path: Path, take_in: TakeIn) -> None:
    document, files = unpacked(good)
    del files["Ann/demo.mp3"]
    assert take_in(packed(tmp_path / "b", document, files)) == ("bundle_damaged", "missing")


BAD_VALUES: Final[list[tuple[str, Any]]] = [
    ("key", "../../../../../../../../etc/pass"),
    ("key", "A" * 32),
    ("key", "a" * 31),
    ("voice_id", ""),
    ("voice_id", 7),
    ("voice_id", None),
    ("name", None),
    ("name", ["Ann"]),
    ("name", "\ud800"),
    ("made_at", "2026-01-01T00:00:00"),
    ("made_at", "0001-01-01T00:00:00Z"),
    ("made_at", "9999-12-31T23:59:59Z"),
    ("made_at", 1767225600),
    ("used_at", "yesterday"),
    ("colour", "red; background: url(x)"),
    ("tags", "one"),
    ("tags", [""]),
    ("sample_sha256", "x"),
    ("sample_file", "../../secret"),
    ("consent_file", "/etc/passwd"),
    ("made_again_from", "../x"),
    ("settings", {"accuracy": "high"}),
    ("settings", []),
]


@pytest.mark.parametrize(("field", "value"), BAD_VALUES)
def test_a_value_that_is_none_of_its_kind_is_refused(
    good: Path, tmp_path: Path, take_in: TakeIn, field: str, value: object
) -> None:
    document, files = unpacked(good)
    document["voices"][0]["voice"][field] = value
    assert take_in(packed(tmp_path / "b", document, files)) == ("bundle_damaged", "contents")


@pytest.mark.parametrize("price", ["NaN", "Infinity", "-1", "1e999"])
def test_a_price_that_is_none_is_refused(good: Path, tmp_path: Path, take_in: TakeIn, price: str) -> None:
    document, files = unpacked(good)
    document["voices"][0]["clone"]["about_usd"] = "PRICE"
    target = tmp_path / "b"
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
        archive.writestr("voices.json", json.dumps(document).replace('"PRICE"', price))
    assert take_in(target) == ("bundle_damaged", "contents")


@pytest.mark.parametrize(
    "written", [b"", b"[]", b"{", b"[" * 100_000, b"null", b'{"version": 1}', b"\xff\xfe"]
)
def test_a_list_that_is_no_list_of_voices_is_refused(tmp_path: Path, take_in: TakeIn, written: bytes) -> None:
    with zipfile.ZipFile(tmp_path / "b", "w") as archive:
        archive.writestr("voices.json", written)
    assert take_in(tmp_path / "b") == ("bundle_damaged", "contents")


def test_a_newer_bundle_is_refused_with_both_versions(
    good: Path, tmp_path: Path, open_library_here: LocalLibrary
) -> None:
    document, files = unpacked(good)
    document["version"] = shapes.VERSION + 1
    document["voices"][0]["voice"] = "of another shape"
    bundle = packed(tmp_path / "b", document, files)
    with pytest.raises(LibraryError) as caught:
        open_library_here.import_bundle(bundle, "", unheard)
    assert caught.value.code == "bundle_newer"
    assert (caught.value.facts["found"], caught.value.facts["known"]) == (shapes.VERSION + 1, shapes.VERSION)


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        (lambda path: None, "missing_file"),
        (lambda path: path.mkdir(), "folder"),
        (lambda path: path.write_bytes(b""), "no_zip"),
        (lambda path: path.write_bytes(sound("noise", 100_000)), "no_zip"),
        (lambda path: zipfile.ZipFile(path, "w").close(), "no_bundle"),
        (lambda path: packed(path, {"format": "other", "version": 1}, {}), "no_bundle"),
    ],
)
def test_what_is_no_bundle_is_refused(
    tmp_path: Path, take_in: TakeIn, made: Callable[[Path], Any], reason: str
) -> None:
    made(tmp_path / "b")
    assert take_in(tmp_path / "b") == ("bundle_unreadable", reason)


def test_a_bundle_cut_short_anywhere_is_refused(good: Path, tmp_path: Path, take_in: TakeIn) -> None:
    whole = good.read_bytes()
    for part in (1, len(whole) // 3, len(whole) - 1):
        (tmp_path / "cut").write_bytes(whole[:part])
        assert take_in(tmp_path / "cut") == ("bundle_unreadable", "no_zip")


def test_a_bundle_for_which_there_is_no_room_is_refused_before_it_is_unpacked(
    good: Path, take_in: TakeIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    needed = sum(
        file.bytes for file in shapes.from_json(json.dumps(unpacked(good)[0]).encode(), good).every_file()
    )
    usage = type("Usage", (), {"free": needed - 1})
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    assert take_in(good) == ("disk_full", None)


def test_any_byte_may_be_wrong_and_nothing_but_an_answer_comes(
    good: Path, tmp_path: Path, open_library_here: LocalLibrary
) -> None:
    """Mutations: each is refused, or what it changed was of no meaning; the library is never half changed."""
    whole, chance = good.read_bytes(), random.Random(20260504)  # noqa: S311 - the same mutants each time
    place = tmp_path / "mine"
    before = state_of(open_library_here, place)
    directory = whole.index(b"PK\x01\x02")
    refused: list[str] = []
    for number in range(200):
        raw = bytearray(whole)
        for _ in range(chance.choice((1, 1, 3))):
            first = directory if number % 2 else 0
            raw[chance.randrange(first, len(raw))] = chance.randrange(256)
        (tmp_path / "mutant").write_bytes(raw)
        try:
            done = open_library_here.import_bundle(tmp_path / "mutant", "", unheard)
        except LibraryError as error:
            refused.append(error.code)
        else:
            open_library_here.put_into_bin(done.added, LATER)
            open_library_here.empty_bin(LATER + SECOND)
    assert_untouched(open_library_here, place, before)
    assert len(refused) > 100
    assert {code.partition("_")[0] for code in refused} == {"bundle"}
