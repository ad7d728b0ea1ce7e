"""What this copy is made of, and under which licences: its own list, else what its packages say."""

import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

_LIST: Final = ("licences", "COMPONENTS.txt")
_NAME: Final = re.compile(r"^[A-Za-z0-9._-]+")
_SHORT: Final = 80  # characters; some packages put the whole text where its name belongs


def licences_folder() -> Path | None:
    """The folder of licence texts that an installed copy carries; None when run from source."""
    above = Path(__file__).parents
    for place in (above[2], above[3], above[3] / "Resources"):  # Linux, Windows, macOS
        if place.joinpath(*_LIST).is_file():
            return place / _LIST[0]
    return None


def components() -> str:
    """Name, licence and source of every part, as lines to read."""
    folder = licences_folder()
    if folder is not None:
        return (folder / _LIST[1]).read_text(encoding="utf-8")
    parts = sorted(_needed("voicestudio", {}).values(), key=lambda one: one.metadata["Name"].lower())
    return "\n".join(f"{one.metadata['Name']} {one.version}\n    {_licence(one)}" for one in parts) + "\n"


def _needed(name: str, found: dict[str, Distribution]) -> dict[str, Distribution]:
    """The packages that a package needs here, and it; parts of extras are none of them."""
    key = re.sub(r"[._-]+", "-", name).lower()
    if key in found:
        return found
    try:
        found[key] = distribution(name)
    except PackageNotFoundError:  # needed on other systems only
        return found
    for requirement in found[key].requires or []:
        needed = _NAME.match(requirement)
        if needed and "extra ==" not in requirement:
            _needed(needed[0], found)
    return found


def _licence(one: Distribution) -> str:
    for field in ("License-Expression", "License"):
        told = str(one.metadata[field] or "") if field in one.metadata else ""
        if told and len(told) <= _SHORT and "\n" not in told:
            return told
    classes = [line for line in one.metadata.get_all("Classifier") or [] if line.startswith("License ::")]
    return classes[0].rpartition(":: ")[2] if classes else "?"
