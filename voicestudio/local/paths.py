"""Where everything lies: one folder holds library, audio, settings, logs and cache together."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs

ENVIRONMENT: Final = "VOICESTUDIO_DATA_DIR"
_APPLICATION: Final = "VoiceStudio"


@dataclass(frozen=True)
class Paths:
    """Places inside the data folder; nothing is created by asking."""

    root: Path

    @property
    def library(self) -> Path:
        """Database and audio."""
        return self.root / "library"

    @property
    def settings(self) -> Path:
        """The file of settings."""
        return self.root / "settings.json"

    @property
    def reminded(self) -> Path:
        """The file of what a person was reminded of."""
        return self.root / "reminded.json"

    @property
    def takes(self) -> Path:
        """Recordings."""
        return self.root / "takes"

    @property
    def draft(self) -> Path:
        """A voice that was begun and not made."""
        return self.root / "draft"

    @property
    def edits(self) -> Path:
        """Edited copies of samples, a folder for each running program."""
        return self.root / "edits"

    @property
    def last_look(self) -> Path:
        """When a newer version was last looked for, and what was found."""
        return self.root / "releases.json"

    @property
    def sandbox(self) -> Path:
        """What the sandbox remembers, as the real service would on its side."""
        return self.root / "sandbox"

    @property
    def running(self) -> Path:
        """Locks of running programs."""
        return self.root / "running"


def paths(data_dir: Path | None = None) -> Paths:
    """The data folder: the one given, else of the environment, else where the system keeps such data."""
    if data_dir is not None:
        return Paths(_at_home(data_dir).absolute())
    named = os.environ.get(ENVIRONMENT)
    if named:
        return Paths(_at_home(Path(named)).absolute())
    return Paths(Path(platformdirs.user_data_dir(_APPLICATION, appauthor=False)))


def _at_home(path: Path) -> Path:
    """Read a leading ``~`` as shells do: where there is no such home it is a name like any other."""
    try:
        return path.expanduser()
    except RuntimeError:
        return path


def resource(*parts: str) -> Path:
    """A file of ``resources``, in a checkout and in an installed copy alike."""
    package = Path(__file__).parents[1]
    installed = package / "_resources"
    root = installed if installed.is_dir() else package.parent / "resources"
    return root.joinpath(*parts)
