"""What every command needs: the data folder, the profile, and the two streams."""

import json
import sys
from dataclasses import dataclass, field
from typing import Any

import typer
from rich.console import Console

from voicestudio.compose import Workshop, data_folder
from voicestudio.flow.recover import recover
from voicestudio.flow.tools import Studio
from voicestudio.model.errors import SetupError
from voicestudio.model.voice import Voice
from voicestudio.texts.errors import words_of


@dataclass
class Terminal:
    """One run of the command line.

    Attributes:
        workshop: What is held open.
        profile: Of ``--profile``, None for the one in use.
        json: Print one object on standard output, everything else on standard error.
    """

    workshop: Workshop
    profile: str | None = None
    json: bool = False
    errors: Console = field(
        default_factory=lambda: Console(stderr=True, highlight=False, soft_wrap=True, emoji=False)
    )

    def say(self, line: str = "") -> None:
        """Print a line for a person: on standard output, or beside it where that holds JSON."""
        print(line, file=sys.stderr if self.json else sys.stdout, flush=True)

    def object(self, value: Any) -> None:
        """Print the one object of ``--json``."""
        # Where the stream cannot show every letter (a pipe on Windows), JSON's own escapes keep it whole.
        whole = (sys.stdout.encoding or "").lower().startswith("utf")
        print(json.dumps(value, ensure_ascii=not whole, indent=2, default=str))

    def studio(self, profile: str | None = None) -> Studio:
        """Open the studio, after settling what a crash may have left."""
        studio = self.workshop.studio(profile or self.profile)
        recovered = recover(studio, self.workshop.studio)
        for voice in recovered.completed:
            self.errors.print(f"{voice.name} was completed from a reply that had already come.", markup=False)
        for spoken, path in recovered.spoken:
            self.errors.print(
                f"{spoken.name}: a speech that was paid for is complete now: {path}", markup=False
            )
        for attempt in recovered.unknown:
            said = words_of("program_ended", {})
            self.errors.print(f"{attempt.name}: {said.what} {said.remedy}", markup=False)
        return studio

    def studio_of(self, wanted: str) -> tuple[Studio, Voice]:
        """Open the studio on the profile a voice was made with, or on the one that was asked for."""
        voice = self.studio().library.find(wanted)
        return self.workshop.studio(self.profile or voice.profile), voice

    def studio_to_look(self, profile: str) -> Studio:
        """A studio to read with: of a profile, or of the one in use where that profile is no more."""
        try:
            return self.workshop.studio(profile)
        except SetupError:
            return self.studio()


def terminal_of(context: typer.Context) -> Terminal:
    """The run that a command belongs to."""
    terminal = context.find_object(Terminal)
    if terminal is None:
        terminal = Terminal(Workshop(data_folder(None)))
    return terminal
