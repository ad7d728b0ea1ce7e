"""In which ways the window is pictured."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

FOLDER: Final = Path("build") / "screenshots"
VARIANT: Final = "VOICESTUDIO_SCREENSHOTS_OF"
"""Environment: the variant of this process."""
FOLDER_OF: Final = "VOICESTUDIO_SCREENSHOTS_IN"
"""Environment: where its pictures go."""


@dataclass(frozen=True)
class Variant:
    """One way.

    Attributes:
        theme: "light" or "dark".
        scale: 2 for twice as large.
        language: A catalogue's code; "pseudo" for the language that nobody speaks, from right to left.
    """

    theme: str = "light"
    scale: int = 1
    language: str = ""


VARIANTS: Final = {
    "light": Variant(),
    "dark": Variant("dark"),
    "double": Variant(scale=2),
    "chinese": Variant(language="zh_CN"),
    "pseudo": Variant("dark", language="pseudo"),
}
