"""Bundles made to harm: each is refused with its reason, and the library stays as it was."""

import hashlib
import json
import stat
import struct
import zipfile
from pathlib import Path

import pytest

from tests.library.bundle.conftest import TakeIn, sound, unheard
from tests.library.bundle.repacking import packed, unpacked, with_entry
from voicestudio.library.bundle import contents as shapes
from voicestudio.library.local_library import LocalLibrary


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
