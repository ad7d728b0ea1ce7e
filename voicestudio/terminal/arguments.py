"""Arguments and options that several commands share."""

import sys
from typing import Annotated, Final

import typer

FROM_STANDARD_INPUT: Final = "-"


def only_text(text: str | None) -> str | None:
    """Refuse words that are no text: what a shell hands on that is not UTF-8 can be neither sent nor kept."""
    if text is not None and any("\ud800" <= character <= "\udfff" for character in text):
        raise typer.BadParameter("it is not UTF-8")
    return text


def only_texts(texts: list[str] | None) -> list[str] | None:
    """The same of several words."""
    for text in texts or ():
        only_text(text)
    return texts


def standard_input() -> str:
    """All of standard input as text, without the line end that a shell puts behind it."""
    try:
        return (only_text(sys.stdin.read()) or "").rstrip("\r\n")
    except UnicodeDecodeError:
        raise typer.BadParameter("it is not UTF-8") from None


AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
VoiceArgument = Annotated[
    str, typer.Argument(metavar="VOICE", help="Its name or its id.", callback=only_text)
]
VoiceArguments = Annotated[
    list[str], typer.Argument(metavar="VOICE...", help="Their names or ids.", callback=only_texts)
]
Anyway = Annotated[
    bool, typer.Option("--anyway", help="Also with another key or base URL than the voice was made with.")
]
