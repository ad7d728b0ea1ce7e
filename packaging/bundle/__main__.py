"""``make bundle`` and ``make bundle-windows``: from the source to what is given out, proved on the way."""

import json
import platform
import sys
import sysconfig
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from bundle.environment import PYTHON, installed_packages, is_inside, make_environment
from bundle.frozen import FOLDER, HOST_LIBRARIES, freeze
from bundle.licences import Component, write_licences
from bundle.loading import check_all_load
from bundle.places import DIST, PACKAGING, megabytes, run, same_moment, stop, version
from bundle.proving import prove
from bundle.sbom import write_sbom


def linux() -> list[Path]:
    """The folder, the Debian package and the portable archive, for the processor that this runs on."""
    from bundle.deb import build_deb  # noqa: PLC0415
    from bundle.rpm import build_rpm  # noqa: PLC0415
    from bundle.tarball import build_tarball  # noqa: PLC0415

    frozen = freeze()
    _say("every library loads", check_all_load(frozen, PYTHON))
    kind = f"linux-{platform.machine()}"
    listed = write_licences(frozen / "_internal", installed_packages(), _python_licence())
    bill = DIST / f"voicestudio-{version()}-{kind}.cdx.json"
    write_sbom(bill, listed, kind)
    same_moment(frozen)
    _say("the program's folder", f"{megabytes(frozen):.1f} MB")
    _show(prove([frozen / "voicestudio"]))
    host = frozenset(json.loads(HOST_LIBRARIES.read_text(encoding="utf-8")))
    return [build_deb(frozen, host), build_rpm(frozen), build_tarball(frozen), bill]


def macos() -> list[Path]:
    """The app and its disk image, for the processor that this runs on."""
    from bundle import icons  # noqa: PLC0415
    from bundle.macos import APP  # noqa: PLC0415

    icons.write(HOST_LIBRARIES.with_name("voicestudio.icns"), icons.icns())
    app = freeze().parent / APP
    kind = f"macos-{platform.machine()}"
    listed = write_licences(app / "Contents" / "Resources", installed_packages(), _python_licence())
    bill = DIST / f"voicestudio-{version()}-{kind}.cdx.json"
    write_sbom(bill, listed, kind)
    image = DIST / f"VoiceStudio-{version()}-{kind}.dmg"
    run(PACKAGING / "macos" / "make_dmg.sh", app, image)
    _show(prove([app / "Contents" / "MacOS" / "voicestudio"]))
    return [image, bill]


def windows() -> list[Path]:
    """The folder, Setup.exe and the MSI for Windows, on any system."""
    from bundle.windows_folder import assemble  # noqa: PLC0415
    from bundle.windows_imports import strangers  # noqa: PLC0415
    from bundle.windows_msi import build_msi  # noqa: PLC0415
    from bundle.windows_setup import build_setup  # noqa: PLC0415

    folder = assemble()
    unknown = strangers(folder)
    if unknown:
        stop(f"libraries are missing: {', '.join(unknown)}", "see bundle/windows_folder.py")
    listed = write_licences(folder, folder / "lib", folder / "LICENSE.txt")
    bill = DIST / f"voicestudio-{version()}-windows-x86_64.cdx.json"
    write_sbom(bill, listed, "windows-x86_64")
    same_moment(folder)
    _say("the program's folder", f"{megabytes(folder):.1f} MB")
    return [build_setup(folder), build_msi(folder), bill]


def linux_voice() -> list[Path]:
    """The sandbox's neural voice for Linux, proved beside the program that was frozen before."""
    from bundle import local_voice_linux  # noqa: PLC0415
    from bundle.local_voice import assemble_voice  # noqa: PLC0415

    if not FOLDER.is_dir():
        stop("the program is not bundled here", "make bundle")
    folder, listed = assemble_voice("linux", PYTHON, ("--python", PYTHON))
    _say("every library loads", check_all_load(folder, PYTHON))
    _say("the voice's folder", f"{megabytes(folder):.1f} MB")
    _say("answered on the sandbox", local_voice_linux.prove_voice(FOLDER, folder))
    bill = _voice_bill(listed, f"linux-{platform.machine()}")
    return [local_voice_linux.build_voice_deb(folder), local_voice_linux.build_voice_tarball(folder), bill]


def windows_voice() -> list[Path]:
    """The same for Windows, on any system."""
    from bundle import windows_folder, windows_imports  # noqa: PLC0415
    from bundle.compiling import python_of  # noqa: PLC0415
    from bundle.local_voice import assemble_voice  # noqa: PLC0415
    from bundle.windows_setup import build_voice_setup  # noqa: PLC0415

    if not windows_folder.FOLDER.is_dir():
        stop("the program is not bundled here", "make bundle-windows")
    numbers = windows_folder.python_numbers()
    folder, listed = assemble_voice("windows", python_of(numbers), windows_folder.wheels_for(numbers))
    unknown = windows_imports.strangers(folder, beside=windows_folder.FOLDER)
    if unknown:
        stop(f"libraries are missing: {', '.join(unknown)}", "see bundle/local_voice.py")
    _say("the voice's folder", f"{megabytes(folder):.1f} MB")
    bill = _voice_bill(listed, "windows-x86_64")
    return [build_voice_setup(folder), bill]


def _voice_bill(listed: list[Component], kind: str) -> Path:
    name = "voicestudio-local-voice"
    bill = DIST / f"{name}-{version()}-{kind}.cdx.json"
    write_sbom(bill, listed, kind, name=name, licence="Apache-2.0 AND MIT")
    return bill


_KINDS: Final[Mapping[str, Callable[[], list[Path]]]] = {
    "linux": linux,
    "macos": macos,
    "windows": windows,
    "linux-voice": linux_voice,
    "windows-voice": windows_voice,
}


def _python_licence() -> Path:
    places = (Path(sysconfig.get_path("stdlib"), "LICENSE.txt"), Path("/usr/share/doc/python3/copyright"))
    return next((place for place in places if place.is_file()), None) or stop(
        "the licence of this Python is nowhere", "use a Python that brings its LICENSE.txt"
    )


def _show(checks: list[dict[str, str]]) -> None:
    for check in checks:
        _say(check["name"], check["found"])


def _say(what: str, found: object) -> None:
    print(f"{what:<30} {found}", flush=True)


def main(words: list[str]) -> None:
    """Build what is named, or what the system that this runs on is for."""
    kind = words[0] if words else {"darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    build = _KINDS.get(kind) or stop(f"nothing is built for {kind}", f"name one of {', '.join(_KINDS)}")
    if not is_inside():  # the tools are there, and PySide6 as it ships
        make_environment()
        run(PYTHON, "-m", "bundle", kind, environment={"PYTHONPATH": str(PACKAGING)})
        return
    for made in build():
        _say(made.name, f"{megabytes(made):.1f} MB")


if __name__ == "__main__":
    main(sys.argv[1:])
