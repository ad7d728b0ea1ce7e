"""Bundles taken apart, and put together otherwise than the program does it."""

import json
import zipfile
from pathlib import Path
from typing import Any

Document = dict[str, Any]
"""What ``voices.json`` of a bundle holds."""


def unpacked(bundle: Path) -> tuple[Document, dict[str, bytes]]:
    """The list of voices, and the other entries by their names."""
    with zipfile.ZipFile(bundle) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    return json.loads(files.pop("voices.json")), files


def packed(target: Path, document: object, files: dict[str, bytes]) -> Path:
    """Write a bundle of them; gives its place."""
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
