"""Run before the program: packages in the folder ``local-voice`` beside it can be imported.

They come last: what the program carries itself, numpy above all, is never replaced by them.
"""

import sys
from pathlib import Path

_beside = Path(sys.executable).resolve().parent / "local-voice"
if _beside.is_dir():
    sys.path.append(str(_beside))
