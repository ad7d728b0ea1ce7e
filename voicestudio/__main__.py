"""``python -m voicestudio``, and the command ``voicestudio``.

Where nothing but the window is asked for, it opens without the terminal's commands: they take long to load.
"""

import gc
import sys
from collections.abc import Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from voicestudio.compose import Workshop


@dataclass
class WindowWish:
    """What was asked of the window alone; see ``voicestudio --help``."""

    data_dir: Path | None = None
    profile: str | None = None
    opened: Path | None = None
    quit_after_paint: bool = False


def window_wish(words: Sequence[str]) -> WindowWish | None:
    """Read the command line where it asks for the window; None where it may ask for anything else."""
    wish = WindowWish()
    left = list(words)
    while left:
        option, joined, value = left.pop(0).partition("=")
        if option == "--quit-after-paint" and not joined:
            wish.quit_after_paint = True
            continue
        if option not in {"--data-dir", "--profile", "--open"} or not (joined or left):
            return None
        value = value if joined else left.pop(0)
        if not value or value.startswith("-"):
            return None
        if option == "--data-dir":
            wish.data_dir = Path(value)
        elif option == "--profile":
            wish.profile = value
        else:
            wish.opened = Path(value)
    return wish


def main() -> None:
    """Open the window or run the command line, and leave with its exit code."""
    wish = window_wish(sys.argv[1:])
    if wish is not None:
        from voicestudio.local.display import window_obstacle  # noqa: PLC0415

        if wish.quit_after_paint or not window_obstacle():
            sys.exit(_window(wish))
    from voicestudio.cli import main as run  # noqa: PLC0415

    sys.exit(run())


def _window(wish: WindowWish) -> int:
    gc.disable()  # a tenth of the start: nothing of what is loaded is garbage; ``run_window`` puts it right
    from voicestudio.app import run_window  # noqa: PLC0415
    from voicestudio.local.paths import paths  # noqa: PLC0415
    from voicestudio.local.settings import SettingsFile  # noqa: PLC0415

    places = paths(wish.data_dir)
    with ExitStack() as held:

        def open_workshop() -> "Workshop":
            from voicestudio.compose import Workshop  # noqa: PLC0415 - loads most of the program

            return held.enter_context(closing(Workshop(places)))

        try:
            settings = SettingsFile(places.settings)
            return run_window(
                settings, open_workshop, wish.profile, wish.opened, quit_after_paint=wish.quit_after_paint
            )
        except (KeyboardInterrupt, Exception) as error:  # noqa: BLE001 - the terminal knows what it is called
            from voicestudio.cli import tell  # noqa: PLC0415

            return tell(error)


if __name__ == "__main__":
    main()
