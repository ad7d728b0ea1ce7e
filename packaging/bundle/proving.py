"""``voicestudio doctor`` of a bundle, in an empty home: what it finds missing ends the build."""

import json
import os
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bundle.places import stop

_SECONDS_MOST = 120


def prove(
    program: Sequence[str | Path], *, system_lacks_window_libraries: bool = False
) -> list[dict[str, str]]:
    """Let a bundled program examine itself.

    Args:
        program: The command that starts it.
        system_lacks_window_libraries: A window cannot open here, and the bundle cannot help it.

    Returns:
        What the doctor found, a row for each check.
    """
    with tempfile.TemporaryDirectory() as home:
        kept = {
            name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP", "TMP") if name in os.environ
        }
        settings = {
            **kept,
            "HOME": home,
            "VOICESTUDIO_DATA_DIR": str(Path(home, "data")),
            "PYTHONPATH": "elsewhere",
        }
        command = [*map(str, program), "doctor", "--json"]
        done = subprocess.run(
            command, env=settings, capture_output=True, text=True, timeout=_SECONDS_MOST, check=False
        )
    try:
        checks: list[dict[str, str]] = json.loads(done.stdout)
    except ValueError:
        stop(
            f"the bundled program does not run ({done.stderr.strip() or done.stdout.strip()})",
            "run it by hand",
        )
    missing = [check for check in checks if check["missing"]]
    if system_lacks_window_libraries:
        missing = [check for check in missing if check["name"] != "window"]
    if missing:
        found = "; ".join(f"{check['name']}: {check['found']}" for check in missing)
        stop(f"the bundle lacks something ({found})", "see bundle/shipping.py")
    return checks
