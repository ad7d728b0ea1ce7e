"""Modules compiled ahead for the Python that runs them: an installed folder may not be written."""

import shutil
import subprocess
from pathlib import Path

from bundle.places import epoch, run, stop


def compile_modules(folder: Path, python: str | Path) -> None:
    """Put a compiled module in the place of every source below a folder; two runs give the same bytes.

    Args:
        folder: Of packages.
        python: A Python of the two numbers that runs them; modules of other ones are not read.
    """
    how = ("-q", "-o1", "-b", "--invalidation-mode", "unchecked-hash", "-s", folder)
    moment = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(epoch())}
    run(python, "-I", "-m", "compileall", *how, folder, environment=moment)
    for path in folder.rglob("*.py"):
        if "migrations" not in path.parts:  # Alembic reads its steps as sources
            path.unlink()
    for path in folder.rglob("migrations/**/*.pyc"):
        path.unlink()


def python_of(numbers: str) -> str:
    """A Python of this computer that compiles for another one.

    Args:
        numbers: The two numbers without a dot, as "313"; any patch release does.
    """
    wanted = f"{numbers[0]}.{numbers[1:]}"
    python = shutil.which(f"python{wanted}") or "python"
    said = subprocess.run([python, "--version"], capture_output=True, text=True, check=False).stdout
    if not said.startswith(f"Python {wanted}."):
        stop(f"python{wanted} is not here", "install it, in any patch release: it compiles what ships")
    return python
