"""``make bundle`` and ``make bundle-windows``: from the source to what is given out, proved on the way."""

import json
import platform
import sys
import sysconfig
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from bundle.environment import bundle_python, installed_packages
from bundle.frozen import FOLDER, HOST_LIBRARIES, freeze
from bundle.licences import write_licences
from bundle.loading import check_all_load
from bundle.places import DIST, megabytes, same_moment, stop, version
from bundle.proving import prove
from bundle.sbom import write_sbom


def linux() -> list[Path]:
    """The folder, the Debian package and the portable archive, for the processor that this runs on."""
    from bundle.deb import build_deb  # noqa: PLC0415
    from bundle.tarball import build_tarball  # noqa: PLC0415

    frozen = freeze()
    _say("every library loads", check_all_load(frozen, bundle_python()))
    kind = f"linux-{platform.machine()}"
    listed = write_licences(frozen / "_internal", installed_packages(), _python_licence())
    bill = DIST / f"voicestudio-{version()}-{kind}.cdx.json"
    write_sbom(bill, listed, kind)
    same_moment(frozen)
    for check in prove([frozen / "voicestudio"]):
        _say(check["name"], check["found"])
    host = frozenset(json.loads(HOST_LIBRARIES.read_text(encoding="utf-8")))
    return [build_deb(frozen, host), build_tarball(frozen), bill]


_KINDS: Final[Mapping[str, Callable[[], list[Path]]]] = {"linux": linux}


def _python_licence() -> Path:
    places = (Path(sysconfig.get_path("stdlib"), "LICENSE.txt"), Path("/usr/share/doc/python3/copyright"))
    return next((place for place in places if place.is_file()), None) or stop(
        "the licence of this Python is nowhere", "use a Python that brings its LICENSE.txt"
    )


def _say(what: str, found: object) -> None:
    print(f"{what:<30}{found}", flush=True)


def main(words: list[str]) -> None:
    """Build what is named, or what the system that this runs on is for."""
    kind = words[0] if words else {"darwin": "macos"}.get(sys.platform, sys.platform)
    build = _KINDS.get(kind) or stop(f"nothing is built for {kind}", f"name one of {', '.join(_KINDS)}")
    for made in build():
        _say(made.name, f"{megabytes(made):.1f} MB")
    _say("the program's folder", f"{megabytes(FOLDER):.1f} MB")


if __name__ == "__main__":
    main(sys.argv[1:])
