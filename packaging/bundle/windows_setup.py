"""Setup.exe around the program's folder, by NSIS on any system."""

import shutil
from pathlib import Path, PureWindowsPath

from bundle import icons
from bundle.places import DIST, PACKAGING, WORK, epoch, is_quick, run, stop, version


def build_setup(folder: Path) -> Path:
    """Build the installer; the same folder gives the same bytes.

    Args:
        folder: Of the program.
    """
    return _packed(folder, "installer.nsi", f"VoiceStudio-{version()}-Setup.exe")


def build_voice_setup(folder: Path) -> Path:
    """The same for the sandbox's neural voice."""
    return _packed(folder, "local_voice.nsi", f"VoiceStudio-local-voice-{version()}-Setup.exe")


def _packed(folder: Path, script: str, name: str) -> Path:
    if not shutil.which("makensis"):
        stop("makensis is not here", "sudo apt-get install nsis")
    work = WORK / "windows"
    icons.write(work / "setup.ico", icons.ico())
    (work / "files.nsh").write_text(removals(folder), encoding="utf-8")
    kilobytes = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) // 1024
    DIST.mkdir(exist_ok=True)
    target = DIST / name
    values = {
        "VERSION": version(),
        "SOURCE": folder,
        "OUTPUT": target,
        "ICON": work / "setup.ico",
        "LICENCE": folder / "licences" / "NOTICE.txt",
        "KILOBYTES": kilobytes,
        "FILES": work / "files.nsh",
        "COMPRESSION": "zlib" if is_quick() else "/SOLID lzma",
    }
    words = [f"-D{name}={value}" for name, value in values.items()]
    moment = {"SOURCE_DATE_EPOCH": str(epoch())}
    run("makensis", "-V2", "-WX", *words, PACKAGING / "windows" / script, environment=moment)
    return target


def removals(folder: Path) -> str:
    """NSIS commands that remove what is in a folder, by name, and the folders that are empty then.

    A person may have chosen a folder with files of their own in it: those stay.
    """
    paths = sorted(folder.rglob("*"))
    files = [f'Delete "$INSTDIR\\{_windows(path, folder)}"' for path in paths if path.is_file()]
    folders = [f'RMDir "$INSTDIR\\{_windows(path, folder)}"' for path in reversed(paths) if path.is_dir()]
    return "\n".join([*files, *folders]) + "\n"


def _windows(path: Path, folder: Path) -> str:
    return str(PureWindowsPath(path.relative_to(folder))).replace("$", "$$")
