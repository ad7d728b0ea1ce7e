"""Take the pictures, one process a variant, and put them beside each other on one page."""

import html
import os
import subprocess
import sys
from typing import Final

from tests.screenshots.variants import FOLDER, FOLDER_OF, VARIANT, VARIANTS

_WALK: Final = "tests/screenshots/take.py"


def main() -> int:
    """Take all, or those that are named; returns how many variants failed."""
    wanted = sys.argv[1:] or list(VARIANTS)
    failed = [name for name in wanted if not taken(name)]
    page = FOLDER / "index.html"
    page.write_text(index(wanted), encoding="utf-8")
    print(
        f"{page}: {len(list(FOLDER.rglob('*.png')))} pictures{', failed: ' if failed else ''}{failed or ''}"
    )
    return len(failed)


def taken(name: str) -> bool:
    """Take the pictures of a variant; what was there before goes."""
    folder = FOLDER / name
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    scale = str(VARIANTS[name].scale)
    environment = {**os.environ, VARIANT: name, FOLDER_OF: str(folder), "QT_SCALE_FACTOR": scale}
    command = [sys.executable, "-m", "pytest", "-q", "-n0", _WALK]
    return subprocess.run(command, env=environment, check=False).returncode == 0


def index(names: list[str]) -> str:
    """All pictures, a row a state."""
    states = sorted({path.name for name in names for path in (FOLDER / name).glob("*.png")})
    head = "".join(f"<th>{html.escape(name)}</th>" for name in names)
    rows = [
        f"<tr><th>{html.escape(state.removesuffix('.png'))}</th>"
        + "".join(f'<td><img loading="lazy" width="480" src="{name}/{state}"></td>' for name in names)
        + "</tr>"
        for state in states
    ]
    return f'<meta charset="utf-8"><table><tr><th></th>{head}</tr>{"".join(rows)}</table>'


if __name__ == "__main__":
    sys.exit(main())
