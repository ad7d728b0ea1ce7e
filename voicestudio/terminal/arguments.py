"""Arguments and options that several commands share."""

from typing import Annotated

import typer


def only_text(text: str | None) -> str | None:
    """Refuse words that are no text: what a shell hands on that is not UTF-8 can be neither sent nor kept."""
    if text is not None and any("\ud800" <= character <= "\udfff" for character in text):
        raise typer.BadParameter("it is not UTF-8")
    return text


AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
VoiceArgument = Annotated[
    str, typer.Argument(metavar="VOICE", help="Its name or its id.", callback=only_text)
]
