"""Run Python where permissions count, also when the tests run as root, whom they do not bind."""

import os
import subprocess
import sys
from typing import Final

import pytest

_CANNOT: Final = 97
_GIVE_UP_AND_RUN: Final = f"""
import ctypes, os, sys
libc = ctypes.CDLL(None)
OVERRIDE, READ_SEARCH, DROP_FROM_BOUNDING_SET, VERSION_3 = 1, 2, 24, 0x20080522
header = (ctypes.c_uint32 * 2)(VERSION_3, 0)
sets = (ctypes.c_uint32 * 6)()  # effective, permitted, inheritable; twice 32 of each
failed = [libc.prctl(DROP_FROM_BOUNDING_SET, power, 0, 0, 0) for power in (OVERRIDE, READ_SEARCH)]
failed.append(libc.capget(header, sets))
sets[2] = sets[5] = 0
failed.append(libc.capset(header, sets))
sys.exit({_CANNOT}) if any(failed) else os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""


def run_unprivileged(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python with these arguments; root gives up its power over permissions before."""
    if sys.platform == "win32":
        pytest.skip("permissions of this system are access lists")
    command = [sys.executable, *arguments]
    if os.geteuid() == 0:
        if sys.platform != "linux":
            pytest.skip("root of this system cannot give up its power over permissions")
        command = [sys.executable, "-c", _GIVE_UP_AND_RUN, *arguments]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    if ended.returncode == _CANNOT:
        pytest.skip("this container does not let root give up its power over permissions")
    return ended
