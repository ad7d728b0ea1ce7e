"""Why a bundle of voices is not written or not taken in."""

from collections.abc import Mapping
from typing import Final

from voicestudio.texts.language import Sentences
from voicestudio.texts.wording import Words

OF_BUNDLES: Final[Mapping[str, Words]] = {
    "bundle_exists": Words(
        "There is a file {file} already. Nothing was written.",
        "Choose another name, or replace it.",
        "Choose another name, or say --replace.",
    ),
    "bundle_unreadable": Words(
        "{file} is no bundle of voices that can be opened: {why}.",
        "Choose a file that Voice Studio exported; its name ends in .voicestudio.",
    ),
    "bundle_newer": Words(
        "{file} was written by a newer version ({found}) than this one knows ({known}). "
        "Nothing of it was taken in.",
        "Install the newer version.",
    ),
    "bundle_damaged": Words(
        "{file} is damaged: {why}. Nothing of it was taken in.",
        "Copy it anew from where it came from, or export the voices again.",
    ),
    "bundle_hostile": Words(
        "{file} is not as Voice Studio writes bundles, and could do harm: {why}. Nothing of it was taken in.",
        "Ask whoever gave it to you for the bundle as it was exported.",
    ),
    "bundle_sealed": Words(
        "{file} is sealed with a passphrase.", "Enter the passphrase.", "Say --passphrase, and enter it."
    ),
    "bundle_passphrase_wrong": Words(
        "The passphrase does not open {file}.",
        "Enter it again. Without it nobody can open the bundle, this program included.",
    ),
    "bundle_too_large": Words(
        "A bundle takes files and lists of up to {allowed} bytes each, and one is larger.",
        "Export fewer voices at a time.",
    ),
}

WHY: Final[Mapping[str, str]] = Sentences(
    {
        "missing_file": "there is no such file",
        "folder": "it is a folder",
        "not_permitted": "it may not be read",
        "no_zip": "it is another kind of file, or its end is missing",
        "no_bundle": "another program made it",
        "zip": "a part of it cannot be read",
        "contents": "its list of voices cannot be read",
        "missing": "a file is missing in it",
        "size": "a file in it has another size than it should",
        "hash": "a file in it was changed",
        "seal": "its seal is broken",
        "path": "a name in it leads to another place",
        "no_file": "it holds a link, a folder or a device",
        "encrypted": "it holds a file that is encrypted by itself",
        "compressed": "it holds a compressed file, which may unpack to any size",
        "large": "it would unpack to more than it holds",
        "twice": "it holds a name twice",
        "strangers": "it holds files that its list does not name",
    }
)
"""The fact ``reason`` of these errors."""
