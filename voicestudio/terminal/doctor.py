"""``voicestudio doctor``: print what an installed copy proves about itself."""

import typer

from voicestudio.doctor import examine_installation
from voicestudio.terminal.arguments import AsJson
from voicestudio.terminal.context import terminal_of


def doctor(context: typer.Context, as_json: AsJson = False) -> None:
    """Look at this installation; the exit code is 1 when something is missing."""
    terminal = terminal_of(context)
    terminal.json = as_json
    checks = list(examine_installation(terminal.workshop))
    if as_json:
        terminal.object([{"name": one.name, "found": one.found, "missing": one.missing} for one in checks])
    else:
        for one in checks:
            terminal.say(f"{'missing' if one.missing else 'ok':<8}{one.name:<30}{one.found}")
    if any(one.missing for one in checks):
        raise typer.Exit(1)
