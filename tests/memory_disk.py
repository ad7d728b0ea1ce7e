"""Tests write where a sync costs nothing: into memory, where the system keeps a disk of it.

The library syncs each of its transactions, and tests open hundreds of libraries: on a disk they wait longer
than they compute. What is proved stays the same: a killed process loses in memory what it loses on a disk,
and nothing here can cut the power. Whoever names another place in ``TMPDIR`` gets it.
"""

import os
import shutil
import tempfile
from pathlib import Path
from typing import Final

PLACE: Final = Path("/dev/shm")  # of Linux
FREE_LEAST: Final = 4 * 2**30
"""In bytes. Two workers hold a tenth of it at most; the rest is for those who have many."""


def write_there() -> None:
    """Let temporary files of these tests, and of the programs they start, lie in memory."""
    if "TMPDIR" in os.environ or not os.access(PLACE, os.W_OK):
        return
    if shutil.disk_usage(PLACE).free >= FREE_LEAST:
        os.environ["TMPDIR"] = str(PLACE)
        tempfile.tempdir = None  # pytest has asked for it before
