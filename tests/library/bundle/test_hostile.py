"""Bundles that nobody exported so: each is refused with its reason, and the library stays as it was."""

import hashlib
import json
import random
import shutil
import stat
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest

from tests.library.bundle.conftest import (
    LATER,
    State,
    add_speech,
    add_voice,
    sound,
    state_of,
    unheard,
)
from tests.library.conftest import SECOND
from voicestudio.library.bundle import contents as shapes
from voicestudio.library.local_library import LocalLibrary
from voicestudio.model.errors import LibraryError
from voicestudio.texts.errors import words

Document = dict[str, Any]
TakeIn = Callable[[Path], tuple[str, object]]


@pytest.fixture
def good(tmp_path: Path, library: LocalLibrary) -> Path:
    """A bundle of one voice with a speech, as it is exported."""
    voice = add_voice(library, 1, name="Ann")
    add_speech(library, 2, voice, "spoken")
    library.export_bundle([voice.key], tmp_path / "good.voicestudio", "", unheard)
    return tmp_path / "good.voicestudio"


@pytest.fixture
def take_in(tmp_path: Path, open_library_here: LocalLibrary) -> TakeIn:
    """Try to take a bundle into a library that has a voice of its own; gives code and reason."""
    place = tmp_path / "mine"
    before = state_of(open_library_here, place)

    def refused(bundle: Path) -> tuple[str, object]:
        with pytest.raises(LibraryError) as caught:
            open_library_here.import_bundle(bundle, "", unheard)
        assert_untouched(open_library_here, place, before)
        said = words(caught.value)
        assert "?" not in said.what
        return caught.value.code, caught.value.facts.get("reason")

    return refused


def assert_untouched(library: LocalLibrary, place: Path, before: State) -> None:
    assert state_of(library, place) == before
    assert not (place / "incoming").exists()


@pytest.fixture
def open_library_here(open_library: Callable[[str], LocalLibrary]) -> LocalLibrary:
    library = open_library("mine")
    add_voice(library, 5, name="Mine")
    return library


def unpacked(bundle: Path) -> tuple[Document, dict[str, bytes]]:
    with zipfile.ZipFile(bundle) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    return json.loads(files.pop("voices.json")), files


def packed(target: Path, document: object, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
        archive.writestr("voices.json", json.dumps(document))
    return target


def with_entry(
    good: Path, tmp_path: Path, name: str, *, listed: bool = True, mode: int = 0, kind: int = 0
) -> Path:
    """The bundle with its demo under another name, or with one entry more."""
    document, files = unpacked(good)
    content = files.pop("Ann/demo.mp3") if listed else b"stranger"
    if listed:
        document["voices"][0]["files"]["demo"]["entry"] = name
    target = packed(tmp_path / "hostile.voicestudio", document, files)
    with zipfile.ZipFile(target, "a") as archive:
        info = zipfile.ZipInfo("placeholder")
        info.filename = info.orig_filename = name  # as written by hand: zipfile itself would mend it
        info.external_attr = mode << 16
        archive.writestr(info, content, kind or zipfile.ZIP_STORED)
    return target


def test_the_bundle_of_these_tests_is_taken_in_as_it_is(
    good: Path, tmp_path: Path, open_library_here: LocalLibrary
) -> None:
    document, files = unpacked(good)
    again = packed(tmp_path / "again.voicestudio", document, files)
    assert len(open_library_here.import_bundle(again, "", unheard).added) == 1


@pytest.mark.parametrize(
    "name",
    [
        "../demo.mp3",
        "Ann/../../demo.mp3",
        "/etc/demo.mp3",
        "//server/demo.mp3",
        "C:/demo.mp3",
        "..\\demo.mp3",
        "Ann\\demo.mp3",
        "Ann/demo.mp3\0.txt",
        "Ann//demo.mp3",
        "./demo.mp3",
        "Ann/de\nmo.mp3",
    ],
)
@pytest.mark.parametrize("listed", [True, False])
def test_a_name_that_leads_elsewhere_is_refused(
    good: Path, tmp_path: Path, take_in: TakeIn, name: str, listed: bool
) -> None:
    bundle = with_entry(good, tmp_path, name, listed=listed)
    assert take_in(bundle) == ("bundle_hostile", "path")


@pytest.mark.parametrize("mode", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFSOCK])
def test_links_and_devices_are_refused(good: Path, tmp_path: Path, take_in: TakeIn, mode: int) -> None:
    bundle = with_entry(good, tmp_path, "Ann/demo.mp3", mode=mode | 0o777)
    assert take_in(bundle) == ("bundle_hostile", "no_file")


def test_a_folder_is_refused(good: Path, tmp_path: Path, take_in: TakeIn) -> None:
    assert take_in(with_entry(good, tmp_path, "Bob/", listed=False)) == ("bundle_hostile", "no_file")


def test_a_file_that_the_list_does_not_name_is_refused(good: Path, tmp_path: Path, take_in: TakeIn) -> None:
    bundle = with_entry(good, tmp_path, "Ann/extra.mp3", listed=False)
    assert take_in(bundle) == ("bundle_hostile", "strangers")


@pytest.mark.parametrize("name", ["Ann/sample.wav", "ANN/Sample.wav", "voices.json", "VOICES.json"])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_comes_twice_is_refused(good: Path, tmp_path: Path, take_in: TakeIn, name: str) -> None:
    bundle = with_entry(good, tmp_path, name, listed=False)
    assert take_in(bundle) == ("bundle_hostile", "twice")


def test_one_entry_for_two_files_is_refused(good: Path, tmp_path: Path, take_in: TakeIn) -> None:
    document, files = unpacked(good)
    entries = document["voices"][0]["files"]
    entries["prompt"] = entries["sample"]
    del files["Ann/prompt.wav"]
    assert take_in(packed(tmp_path / "b", document, files)) == ("bundle_hostile", "twice")


def test_one_key_for_two_things_is_refused(good: Path, tmp_path: Path, take_in: TakeIn) -> None:
    document, files = unpacked(good)
    entry = document["voices"][0]
    entry["speeches"][0]["key"] = entry["voice"]["key"]
    assert take_in(packed(tmp_path / "b", document, files)) == ("bundle_hostile", "twice")


def test_a_compressed_bomb_is_refused_before_a_byte_is_unpacked(
    good: Path, tmp_path: Path, take_in: TakeIn
) -> None:
    document, files = unpacked(good)
    bomb = bytes(200_000_000)
    document["voices"][0]["files"]["demo"] |= {"bytes": len(bomb), "sha256": "0" * 64}
    del files["Ann/demo.mp3"]
    target = packed(tmp_path / "b", document, files)
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr("Ann/demo.mp3", bomb, zipfile.ZIP_DEFLATED)
    assert target.stat().st_size < 1_000_000
    assert take_in(target) == ("bundle_hostile", "compressed")


def test_a_list_of_voices_that_is_a_bomb_is_refused_unread(tmp_path: Path, take_in: TakeIn) -> None:
    target = tmp_path / "b"
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("voices.json", b" " * (shapes.CONTENTS_BYTES_MOST + 1), zipfile.ZIP_DEFLATED)
    assert target.stat().st_size < 1_000_000
    assert take_in(target) == ("bundle_hostile", "large")


def test_a_list_that_unpacks_to_more_than_it_declares_is_not_read_further(
    tmp_path: Path, take_in: TakeIn
) -> None:
    target = tmp_path / "b"
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("voices.json", b" " * 50_000_000, zipfile.ZIP_DEFLATED)
    raw = bytearray(target.read_bytes())
    for place in (raw.index(b"PK\x01\x02") + 24, 22):  # both headers say that it is short
        raw[place : place + 4] = struct.pack("<I", 100)
    target.write_bytes(raw)
    assert take_in(target) == ("bundle_damaged", "zip")


def test_entries_that_lie_over_each_other_are_refused(good: Path, tmp_path: Path, take_in: TakeIn) -> None:
    """Many entries that share one file's bytes: each is as large as it says, together they are a bomb."""
    document, files = unpacked(good)
    content = sound("shared", 400_000)
    entry = document["voices"][0]
    speech = entry["speeches"].pop()
    names = [f"Ann/speeches/{number:03}.wav" for number in range(100)]
    files.pop(speech["file"]["entry"])
    target = packed(tmp_path / "b", document, files | {names[0]: content})
    digest = hashlib.sha256(content).hexdigest()
    for number, name in enumerate(names):
        file = {"entry": name, "bytes": len(content), "sha256": digest}
        entry["speeches"].append(speech | {"key": f"{number + 100:032x}", "file": file})
    with zipfile.ZipFile(target, "w") as archive:
        for name, one in files.items():
            archive.writestr(name, one)
        archive.writestr(names[0], content)
        first = archive.getinfo(names[0])
        for name in names[1:]:
            twin = zipfile.ZipInfo(name)
            for attribute in ("header_offset", "CRC", "compress_size", "file_size"):
                setattr(twin, attribute, getattr(first, attribute))
            archive.filelist.append(twin)
        archive.writestr("voices.json", json.dumps(document))
    assert target.stat().st_size < 2 * len(content)
    assert take_in(target) == ("bundle_hostile", "large")


def test_an_entry_encrypted_by_itself_is_refused(good: Path, take_in: TakeIn) -> None:
    raw = bytearray(good.read_bytes())
    place = raw.index(b"PK\x01\x02") + 8
    raw[place] |= 1
    good.write_bytes(raw)
    assert take_in(good) == ("bundle_hostile", "encrypted")


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


def test_html_in_a_name_is_a_name(good: Path, tmp_path: Path, open_library_here: LocalLibrary) -> None:
    document, files = unpacked(good)
    name = "<script>alert(1)</script> & \u202egnp.exe"
    document["voices"][0]["voice"]["name"] = name
    (key,) = open_library_here.import_bundle(packed(tmp_path / "b", document, files), "", unheard).added
    assert open_library_here.voice(key).name == name


def test_fields_that_this_version_does_not_know_are_passed_over(
    good: Path, tmp_path: Path, open_library_here: LocalLibrary
) -> None:
    document, files = unpacked(good)
    entry = document["voices"][0]
    for part in (
        document,
        entry,
        entry["voice"],
        entry["clone"],
        entry["files"]["demo"],
        entry["speeches"][0],
    ):
        part["of_tomorrow"] = {"more": [1]}
    assert (
        len(open_library_here.import_bundle(packed(tmp_path / "b", document, files), "", unheard).added) == 1
    )


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
