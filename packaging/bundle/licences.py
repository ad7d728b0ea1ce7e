"""Licences of all that ships: the list, the notices, and a build that ends where one is not known."""

import re
import shutil
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any, Final

from bundle.places import PACKAGING, TOP, stop, version

_FOLDER: Final = PACKAGING / "licences"
_LOCK: Final = PACKAGING / "locks" / "application.txt"
_NOTICE: Final = re.compile(
    r"(^|/)(licen[cs]e|copying|notice|authors|copyright|thirdpartynotices)[^/]*$", re.IGNORECASE
)
_LIBRARY: Final = re.compile(r"\.(so|dll|pyd|dylib)(\.[\d.]+)?$")


@dataclass(frozen=True)
class Component:
    """Something that ships.

    Attributes:
        name: What it is called.
        version: Its version, "" where it has none of its own.
        licence: SPDX expression; of a choice, what is chosen stands first.
        source: Where its source is.
        is_package: A Python package, and no library inside of one.
    """

    name: str
    version: str
    licence: str
    source: str
    is_package: bool = False


@dataclass(frozen=True)
class Library:
    """A row of libraries.toml."""

    name: str
    licence: str
    source: str
    files: tuple[re.Pattern[str], ...]

    def owns(self, place: str) -> bool:
        """Whether a path inside of the bundle is its."""
        return any(pattern.search(place) for pattern in self.files)


def package_licences() -> dict[str, str]:
    """SPDX expressions by names of packages, as the lock spells them."""
    return {str(name): str(licence) for name, licence in _read("packages.toml").items()}


def voice_licences() -> dict[str, str]:
    """The same of the packages of the sandbox's neural voice."""
    return {str(name): str(licence) for name, licence in _read("local_voice.toml").items()}


def libraries() -> list[Library]:
    """Everything that ships beside packages."""
    return [
        Library(row["name"], row["licence"], row["source"], tuple(re.compile(one) for one in row["files"]))
        for row in _read("libraries.toml")["library"]
    ]


def locked_packages() -> set[str]:
    """Names of the packages that may ship."""
    return set(re.findall(r"^([a-z0-9-]+)==", _LOCK.read_text(encoding="utf-8"), re.MULTILINE))


def spelled(name: str) -> str:
    """A package's name as the lock spells it."""
    return re.sub(r"[._-]+", "-", name).lower()


def unowned(places: Iterable[str]) -> list[str]:
    """Those of some paths inside of a bundle that are libraries without a known licence."""
    known = libraries()
    modules = {name.replace("-", "_") for name in package_licences()} | _OTHER_MODULES
    return [
        place
        for place in places
        if _LIBRARY.search(place)
        and _module(place) not in modules
        and not any(library.owns(place) for library in known)
    ]


_OTHER_MODULES: Final = {"_cffi_backend", "dateutil", "yaml"}
"""Modules that are not called as their packages are."""


def _module(place: str) -> str:
    """The package that a compiled module belongs to, by the folder or the name it has."""
    return re.split(r"[/.]", place.removeprefix("lib/"))[0].lower()


def components(site_packages: Path, places: Sequence[str]) -> list[Component]:
    """All that ships.

    Args:
        site_packages: Where the packages are installed that the bundle was made from.
        places: Paths of all files of the bundle, with ``/``.
    """
    found = _listed(_packages(site_packages), package_licences())
    beside = [
        Component(library.name, "", library.licence, library.source)
        for library in libraries()
        if any(library.owns(place) for place in places)
    ]
    return sorted(found, key=lambda one: one.name.lower()) + beside


def write_licences(folder: Path, site_packages: Path, python_licence: Path) -> list[Component]:
    """Write the folder ``licences`` of a bundle.

    Args:
        folder: Of the bundle's files; ``licences`` is made inside.
        site_packages: Where the packages are installed that it was made from.
        python_licence: The licence of the Python that it carries.
    """
    places = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    strangers = unowned(places)
    if strangers:
        stop(
            f"nobody knows the licence of {', '.join(strangers)}",
            "add it to packaging/licences/libraries.toml",
        )
    target = folder / "licences"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(_FOLDER / "texts", target / "texts")
    shutil.copy(TOP / "LICENSE", target / "voicestudio.txt")
    shutil.copy(python_licence, target / "Python.txt")
    notice = (_FOLDER / "NOTICE.txt").read_text(encoding="utf-8").replace("@VERSION@", version())
    (target / "NOTICE.txt").write_text(notice, encoding="utf-8")
    listed = components(site_packages, places)
    (target / "COMPONENTS.txt").write_text(_table(listed), encoding="utf-8")
    for one in _packages(site_packages):
        _copy_notices(one, target / "packages" / spelled(one.metadata["Name"]))
    return listed


def write_voice_licences(folder: Path) -> list[Component]:
    """Write the folder ``licences`` of the sandbox's neural voice, whose packages lie in ``folder``."""
    known = voice_licences()
    packages = sorted(distributions(path=[str(folder)]), key=lambda one: spelled(one.metadata["Name"]))
    strangers = {spelled(one.metadata["Name"]) for one in packages} ^ known.keys()
    if strangers:
        stop(
            f"{', '.join(sorted(strangers))} is listed or installed, not both",
            "see licences/local_voice.toml",
        )
    target = folder / "licences"
    (target / "texts").mkdir(parents=True)
    shutil.copy(_FOLDER / "texts" / "Apache-2.0.txt", target / "texts")
    notice = (_FOLDER / "NOTICE-local-voice.txt").read_text(encoding="utf-8")
    (target / "NOTICE.txt").write_text(notice.replace("@VERSION@", version()), encoding="utf-8")
    listed = _listed(packages, known)
    (target / "COMPONENTS.txt").write_text(_table(listed), encoding="utf-8")
    for one in packages:
        _copy_notices(one, target / "packages" / spelled(one.metadata["Name"]))
    return listed


def _packages(site_packages: Path) -> list[Distribution]:
    allowed = locked_packages()
    return [
        one for one in distributions(path=[str(site_packages)]) if spelled(one.metadata["Name"]) in allowed
    ]


def _listed(packages: Iterable[Distribution], licences: Mapping[str, str]) -> list[Component]:
    return [
        Component(
            one.metadata["Name"],
            one.version,
            licences[spelled(one.metadata["Name"])],
            _home(one),
            is_package=True,
        )
        for one in packages
    ]


def _home(package: Distribution) -> str:
    """Where a package says that its source is."""
    told = (one.partition(",") for one in package.metadata.get_all("Project-URL") or [])
    addresses = {label.strip().lower(): address.strip() for label, _, address in told}
    told_otherwise = package.metadata.get_all("Home-page") or [""]
    wanted = ("source", "source code", "repository", "github", "homepage", "home")
    return next((addresses[one] for one in wanted if one in addresses), str(told_otherwise[0]))


def _copy_notices(package: Distribution, target: Path) -> None:
    for file in package.files or []:
        if _NOTICE.search(file.as_posix()) and not file.suffix.startswith(".py"):
            target.mkdir(parents=True, exist_ok=True)
            name = "-".join(part for part in file.parts[1:] if part != "licenses")
            shutil.copyfile(str(package.locate_file(file)), target / name)


def _table(listed: Iterable[Component]) -> str:
    rows = [f"{one.name} {one.version}".strip() + f"\n    {one.licence}\n    {one.source}" for one in listed]
    return "\n".join(rows) + "\n"


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((_FOLDER / name).read_text(encoding="utf-8"))
