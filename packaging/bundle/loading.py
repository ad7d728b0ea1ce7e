"""Proof that every library in a folder loads: what stripping or leaving out broke shows here."""

import subprocess
from pathlib import Path
from typing import Final

from bundle.places import stop

_LOAD: Final = """
import ctypes, sys
for path in sys.stdin.read().split("\\0"):
    try:
        ctypes.CDLL(path)
    except OSError as error:
        print(error)
"""


def check_all_load(folder: Path, python: Path) -> int:
    """Load every shared library below a folder, and end the build where one does not.

    Args:
        folder: Of the bundle.
        python: The Python that the bundle carries; its modules are loaded into it.

    Returns:
        How many there are.
    """
    found = sorted(path for path in folder.rglob("*.so*") if path.is_file() and not path.is_symlink())
    names = "\0".join(map(str, found))
    command = [str(python), "-I", "-c", _LOAD]
    done = subprocess.run(command, input=names, capture_output=True, text=True, check=False)
    if done.stdout or done.returncode != 0:
        stop(
            f"a library of the bundle does not load ({done.stdout or done.stderr})", "see bundle/shipping.py"
        )
    return len(found)
