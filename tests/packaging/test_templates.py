"""Manifests for package collections, and the release workflow: filled, parsed, and of what is built."""

import hashlib
import re
import subprocess
from pathlib import Path
from typing import Final

import pytest
from bundle import templates
from bundle.places import APPLICATION_ID, HOMEPAGE

from voicestudio import __version__
from voicestudio.model import release
from voicestudio.model.bundle import ENDING

ROOT: Final = Path(__file__).parents[2]
WORKFLOW: Final = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
SCRIPTS: Final = sorted((ROOT / "packaging").rglob("*.sh"))


@pytest.fixture
def built(tmp_path: Path) -> Path:
    (tmp_path / f"VoiceStudio-{__version__}-Setup.exe").write_bytes(b"setup")
    (tmp_path / f"voicestudio-{__version__}-linux-x86_64.tar.xz").write_bytes(b"folder")
    return tmp_path


def test_the_digests_are_those_of_what_was_built(built: Path) -> None:
    found = templates.digests(built)
    assert found["SETUP_SHA256"] == hashlib.sha256(b"setup").hexdigest()
    assert found["TARBALL_SHA256"] == hashlib.sha256(b"folder").hexdigest()
    assert found["DMG_ARM64_SHA256"] == templates.UNKNOWN


def test_every_manifest_is_of_this_version_and_has_no_gap(built: Path) -> None:
    values = templates.digests(built)
    for path in templates.write_manifests(built / "manifests", values):
        text = path.read_text(encoding="utf-8")
        assert __version__ in text
        assert HOMEPAGE in text
        assert not re.search(r"@[A-Z0-9_]+@", text)
    winget = (built / "manifests" / "winget.yaml").read_text(encoding="utf-8")
    assert f"InstallerSha256: {values['SETUP_SHA256']}\n" in winget
    assert f"FileExtensions: [{ENDING.removeprefix('.')}]\n" in winget
    flatpak = (built / "manifests" / "flatpak.yml").read_text(encoding="utf-8")
    assert flatpak.startswith(f"id: {APPLICATION_ID}\n")
    assert values["TARBALL_SHA256"] in flatpak


def test_a_flatpak_has_the_network_sound_and_the_keyring_and_no_folder_of_the_person() -> None:
    text = (templates.TEMPLATES / "flatpak.yml").read_text(encoding="utf-8")
    granted = set(re.findall(r"^  - (--\S+)$", text, re.MULTILINE))
    assert {"--share=network", "--socket=pulseaudio", "--talk-name=org.freedesktop.secrets"} <= granted
    assert not [one for one in granted if one.startswith("--filesystem")]


def test_targets_and_scripts_that_the_workflow_names_are_there() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"run: make ([a-z-]+)", WORKFLOW))
    assert targets == {
        *("test", "check-deb"),
        *("bundle", "bundle-voice", "bundle-windows", "bundle-windows-voice"),
    }
    assert [target for target in targets if not re.search(rf"^{target}:", makefile, re.MULTILINE)] == []
    scripts = set(re.findall(r"packaging/[\w/]+\.(?:sh|ps1)", WORKFLOW + makefile))
    assert len(scripts) == 4
    assert [script for script in scripts if not (ROOT / script).is_file()] == []


def test_the_workflow_holds_no_secret_and_writes_to_releases_in_one_job_only() -> None:
    assert WORKFLOW.count("contents: write") == 1
    assert "contents: write" in WORKFLOW.partition("  publish:")[2]
    assert "--draft" in WORKFLOW
    secrets = set(re.findall(r"secrets\.(\w+)", WORKFLOW))
    guide = (ROOT / "packaging" / "README.md").read_text(encoding="utf-8")
    assert {name for name in secrets if f"`{name}`" not in guide} == set()


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_script_parses_and_may_be_run(script: Path) -> None:
    done = subprocess.run(["/usr/bin/env", "bash", "-n", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert script.stat().st_mode & 0o111


def test_the_program_looks_for_newer_versions_where_releases_are_given_out() -> None:
    assert release.HOMEPAGE == HOMEPAGE
