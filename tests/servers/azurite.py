"""Azurite, Microsoft's own emulator of Azure Blob: installed once with npm into build/, run on loopback."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from filelock import FileLock

ACCOUNT: Final = "devstoreaccount1"
KEY: Final = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="
"""Azurite's own account: public knowledge, in its documentation."""

_VERSION: Final = "3.35.0"
_FOLDER: Final = Path(__file__).parents[2] / "build" / "azurite"
_PROGRAM: Final = Path("node_modules/azurite/dist/src/blob/main.js")
_INSTALL_SECONDS: Final = 300
_LISTENS: Final = "successfully listens on "


@dataclass(frozen=True)
class Azurite:
    """A running one; ``endpoint`` is that of its account."""

    endpoint: str
    port: int


def installed() -> Path:
    """The program, installed where it is not there yet; skips where it cannot be."""
    if not (shutil.which("node") and shutil.which("npm")):
        pytest.skip("Azurite needs node and npm")
    _FOLDER.parent.mkdir(exist_ok=True)
    with FileLock(f"{_FOLDER}.lock"):
        if not (_FOLDER / _PROGRAM).exists():
            _install()
    return _FOLDER / _PROGRAM


def _install() -> None:
    """Into a folder of its own, which is renamed when it is whole."""
    partial = _FOLDER.with_name("azurite.part")
    shutil.rmtree(partial, ignore_errors=True)
    shutil.rmtree(_FOLDER, ignore_errors=True)
    partial.mkdir()
    (partial / "package.json").write_text(json.dumps({"private": True}))
    npm = shutil.which("npm") or "npm"
    command = [npm, "install", f"azurite@{_VERSION}", "--ignore-scripts", "--no-audit", "--no-fund"]
    try:
        subprocess.run(command, cwd=partial, check=True, capture_output=True, timeout=_INSTALL_SECONDS)
    except (subprocess.SubprocessError, OSError) as error:
        pytest.skip(f"npm could not install Azurite: {error}")
    partial.rename(_FOLDER)


@contextmanager
def running(folder: Path) -> Iterator[Azurite]:
    """Start one on a free port of 127.0.0.1; its data lie in a folder. It is ended by its own process."""
    node = shutil.which("node") or "node"
    command = [node, str(installed()), "--blobHost", "127.0.0.1", "--blobPort", "0", "-l", str(folder)]
    command += ["--disableTelemetry", "--skipApiVersionCheck", "--silent"]  # a full pipe would block it
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        assert process.stdout is not None
        try:
            said = []
            for line in process.stdout:  # it ends where the program ends
                said.append(line)
                if _LISTENS in line:
                    break
            assert said, "Azurite said nothing"
            assert _LISTENS in said[-1], said
            base_url = said[-1].partition(_LISTENS)[2].strip()
            yield Azurite(f"{base_url}/{ACCOUNT}", int(base_url.rpartition(":")[2]))
        finally:
            process.terminate()
            process.stdout.read()
