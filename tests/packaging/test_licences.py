"""Licences of all that ships are known, and agree with what the packages say of themselves."""

import json
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Final

import pytest
from bundle import licences
from bundle.licences import Component
from bundle.sbom import write_sbom

from voicestudio import __version__

ROOT: Final = Path(__file__).parents[2]
FOLDER: Final = ROOT / "packaging" / "licences"
GNU: Final = ("GPL-2.0.txt", "GPL-3.0.txt", "LGPL-2.1.txt", "LGPL-3.0.txt")
# What may be part of a work under GPL-3.0-or-later, by the lists of the Free Software Foundation.
ALLOWED: Final = {
    *(
        "MIT",
        "MIT-0",
        "0BSD",
        "ISC",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "BSD-3-Clause-Clear",
        "BSD-2-Clause-Patent",
    ),
    *(
        "Zlib",
        "PSF-2.0",
        "Apache-2.0",
        "MPL-2.0",
        "CC0-1.0",
        "Unicode-3.0",
        "blessing",
        "bzip2-1.0.6",
        "Sleepycat",
    ),
    *("GPL-2.0-or-later", "GPL-3.0-only", "GPL-3.0-or-later", "LGPL-2.0-or-later", "LGPL-2.1-or-later"),
    *("LGPL-3.0-only", "LGPL-3.0-or-later", "GPL-2.0-or-later WITH Bootloader-exception"),
    *("GPL-3.0-or-later WITH GCC-exception-3.1", "LicenseRef-Microsoft-Visual-Cpp-Redistributable"),
}


def test_every_locked_package_has_a_licence_and_none_beside() -> None:
    assert set(licences.package_licences()) == licences.locked_packages()
    assert len(licences.locked_packages()) > 50


@pytest.mark.parametrize("name", sorted(licences.package_licences()))
def test_it_is_what_the_package_says(name: str) -> None:
    try:
        said = metadata(name).get_all("License-Expression")
    except PackageNotFoundError:
        pytest.skip("it is for another system or Python")
    if not said:
        pytest.skip("it says it in words of its own")
    ours = licences.package_licences()[name]
    assert set(ours.replace("(", "").replace(")", "").split()) == set(said[0].split())


def test_all_of_it_may_be_given_out_as_gpl_3() -> None:
    rows = [*licences.package_licences().values(), *(row.licence for row in licences.libraries())]
    chosen = {part for row in rows for part in row.split(" OR ", maxsplit=1)[0].split(" AND ")}
    assert chosen - ALLOWED == set()


def test_the_texts_that_the_notice_names_are_there() -> None:
    notice = (FOLDER / "NOTICE.txt").read_text(encoding="utf-8")
    named = {f"{one}.txt" for one in ("GPL-3.0", "LGPL-3.0") if f"texts/{one}.txt" in notice}
    assert named == {"GPL-3.0.txt", "LGPL-3.0.txt"}
    for file in GNU:
        assert "GNU" in (FOLDER / "texts" / file).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/QtCore.abi3.so",
        "libpython3.11.so.1.0",
        "python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
        "av.libs/libx265-f5385bb8.so.216",
        "av/buffer.abi3.so",
        "lib/av/buffer.pyd",
        "lib/av.libs/avcodec-63-2756d4fffb772585dcdece87427716a4.dll",
        "numpy.libs/libscipy_openblas64_-32a4b2a6.so",
        "lib/numpy.libs/msvcp140-a4c2229bdc2a2a630acdc095b4d86008.dll",
        "libcrypto.so.3",
        "_cffi_backend.cpython-311-x86_64-linux-gnu.so",
        "_bz2.pyd",
    ],
)
def test_a_library_of_the_bundle_has_an_owner(place: str) -> None:
    assert licences.unowned([place]) == []


def test_a_library_that_nobody_knows_is_named_and_other_files_are_not_asked() -> None:
    places = ["libreadline.so.8", "strange/thing.pyd", "strange/thing.txt", "av/buffer.abi3.so"]
    assert licences.unowned(places) == ["libreadline.so.8", "strange/thing.pyd"]


def test_the_list_holds_packages_and_what_is_in_the_folder() -> None:
    site = Path(pytest.__file__).parents[1]
    listed = licences.components(site, ["PySide6/Qt/lib/libQt6Core.so.6"])
    by_name = {one.name.lower(): one for one in listed}
    assert by_name["httpx"].licence == "BSD-3-Clause"
    assert by_name["httpx"].version == metadata("httpx")["Version"]
    assert by_name["qt"].source.startswith("https://")
    assert "pytest" not in by_name
    assert "python" not in by_name, "nothing of it is in that folder"


def test_a_bill_of_materials_is_the_same_for_the_same_parts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    parts = [
        Component("Some_Package", "1.2", "MIT", "https://example.com/", is_package=True),
        Component("Qt", "", "LGPL-3.0-only", "https://example.com/qt"),
    ]
    write_sbom(tmp_path / "a.json", parts, "linux-x86_64")
    write_sbom(tmp_path / "b.json", parts, "linux-x86_64")
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    bill = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert bill["metadata"]["component"]["version"] == __version__
    assert bill["metadata"]["timestamp"] == "2023-11-14T22:13:20+00:00"
    package, library = bill["components"]
    assert package["purl"] == "pkg:pypi/some-package@1.2"
    assert "purl" not in library
    assert library["licenses"] == [{"expression": "LGPL-3.0-only"}]
