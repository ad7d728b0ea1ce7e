"""The sandbox's neural voice as a second package: what is in it, its licences, and how it is found."""

import re
import runpy
import sys
import tomllib
import zipfile
from importlib.metadata import distribution, metadata
from pathlib import Path
from typing import Final

import pytest
from bundle import licences, windows_runtime
from bundle.deb import changelog
from bundle.local_voice import requirements
from bundle.places import LOCAL_VOICE, PACKAGING, TOP

from tests.packaging.test_licences import ALLOWED
from voicestudio.sandbox.matched.packages import FAST_VERSION, MODEL_PARTS

LOCK: Final = (PACKAGING / "locks" / "development.txt").read_text(encoding="utf-8")
EXTRA: Final = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"][
    "optional-dependencies"
]["local-voice"]
HOOK: Final = PACKAGING / "bundle" / "local_voice_beside.py"


def test_it_is_what_the_extra_asks_for_at_the_locked_versions_and_digests() -> None:
    asked = {str(re.match(r"[a-z0-9-]+", row)[0]) for row in EXTRA}  # type: ignore[index]
    assert set(licences.voice_licences()) == asked
    rows = requirements(LOCK).splitlines()
    named = [row for row in rows if not row.startswith(" ")]
    assert {row.partition("==")[0] for row in named} == asked
    assert f"{FAST_VERSION[0]}=={FAST_VERSION[1]} \\" in named
    assert {name.replace("_", "-") for name in MODEL_PARTS} <= asked
    assert all(re.match(r"    --hash=sha256:[0-9a-f]{64}( \\)?$", row) for row in rows if row not in named)
    assert not rows[-1].endswith("\\")


def test_a_lock_without_one_of_them_ends_the_build() -> None:
    lacking = re.sub(r"^onnxruntime==", "other==", LOCK, flags=re.MULTILINE)
    with pytest.raises(SystemExit, match="onnxruntime"):
        requirements(lacking)


@pytest.mark.parametrize("name", sorted(licences.voice_licences()))
def test_its_licences_are_what_the_packages_say(name: str) -> None:
    ours = licences.voice_licences()[name]
    assert ours in ALLOWED
    said = metadata(name)
    (told,) = said.get_all("License-Expression") or said.get_all("License") or [""]
    assert ours in told


def test_its_folder_of_licences_lists_every_package_with_its_notices(tmp_path: Path) -> None:
    for name in licences.voice_licences():
        package = distribution(name)
        for top in {file.parts[0] for file in package.files or []} - {"..", "bin"}:
            (tmp_path / top).symlink_to(str(package.locate_file(top)))
    listed = licences.write_voice_licences(tmp_path)
    assert {one.name for one in listed} == set(licences.voice_licences())
    assert [one.name for one in listed if not one.source.startswith("https://")] == [
        one.name for one in listed if one.name.startswith("kokoro")
    ], "these say no address; their notices do"
    notices = {
        path.relative_to(tmp_path / "licences").as_posix() for path in tmp_path.glob("licences/**/*.*")
    }
    assert {"NOTICE.txt", "COMPONENTS.txt", "texts/Apache-2.0.txt"} <= notices
    assert "packages/onnxruntime/ThirdPartyNotices.txt" in notices
    assert (tmp_path / "licences" / "packages" / "hibari-tts" / "NOTICE").is_file()
    assert "@" not in (tmp_path / "licences" / "NOTICE.txt").read_text(encoding="utf-8")


def test_a_package_that_nobody_listed_ends_the_build(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="onnxruntime"):
        licences.write_voice_licences(tmp_path)


@pytest.mark.parametrize("is_there", [True, False])
def test_a_frozen_program_finds_it_beside_itself_after_its_own_packages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_there: bool
) -> None:
    (tmp_path / "lib").mkdir()
    program = tmp_path / "lib" / "voicestudio"
    program.touch()
    command = tmp_path / "voicestudio"
    command.symlink_to(program)
    beside = program.with_name(LOCAL_VOICE)
    if is_there:
        beside.mkdir()
    before = list(sys.path)
    monkeypatch.setattr(sys, "path", list(before))
    monkeypatch.setattr(sys, "executable", str(command))
    runpy.run_path(str(HOOK))
    assert sys.path == ([*before, str(beside)] if is_there else before)


def test_python_for_windows_looks_for_it_after_the_program_s_own_packages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packed = tmp_path / "python.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("python313._pth", "anything")
        archive.writestr("python.exe", b"")
        archive.writestr("python313.dll", b"library")
    monkeypatch.setenv(windows_runtime.VARIABLE, str(packed))
    assert windows_runtime.unpack_runtime(tmp_path / "folder") == "313"
    kept = {path.name for path in (tmp_path / "folder").iterdir()}
    assert kept == {"python313._pth", "python313.dll"}
    paths = (tmp_path / "folder" / "python313._pth").read_text(encoding="utf-8").splitlines()
    assert paths == ["python313.zip", ".", "lib", LOCAL_VOICE]


def test_its_debian_package_has_a_changelog_of_its_own_name() -> None:
    assert changelog("voicestudio-local-voice").startswith("voicestudio-local-voice (")
