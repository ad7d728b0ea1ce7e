"""``voicestudio key``: store, test and remove the key of a profile."""

import getpass
import sys
from typing import Annotated

import typer

from voicestudio.flow.wallet import try_key
from voicestudio.model.errors import SetupError
from voicestudio.model.profile import Profile
from voicestudio.terminal.arguments import AsJson
from voicestudio.terminal.context import Terminal, terminal_of
from voicestudio.terminal.exits import ACCOUNT
from voicestudio.texts.key_tests import key_words

key_commands = typer.Typer(help="API keys, in the system's keyring.")
Name = Annotated[str, typer.Argument(metavar="PROFILE", help="The profile.")]


@key_commands.command("set")
def store_key(context: typer.Context, name: Name) -> None:
    """Store the API key of a profile: from a prompt, or from standard input. Never as an argument."""
    terminal = terminal_of(context)
    profile = _own(terminal, name)
    key = getpass.getpass("API key: ") if sys.stdin.isatty() else sys.stdin.readline()
    terminal.workshop.keys.set(profile, key)
    terminal.say(f"The key of {name} is in the keyring. Test it: voicestudio key test {name}")


@key_commands.command("test")
def probe(context: typer.Context, name: Name, as_json: AsJson = False) -> None:
    """Try the key of a profile by the free balance call; the exit code is 4 where it does not work."""
    terminal = terminal_of(context)
    terminal.json = as_json
    _own(terminal, name)
    tested = try_key(terminal.workshop.studio(name), lambda: None)
    said = key_words(tested)
    if as_json:
        held = tested.balance.usd if tested.balance else None
        told = {"outcome": tested.outcome.value, "works": tested.works, "balance": held}
        terminal.object({**told, "message": said.what, "remedy": said.remedy})
    else:
        terminal.say(f"{said.what} {said.remedy}")
    if not tested.works:
        raise typer.Exit(ACCOUNT)


@key_commands.command("remove")
def remove(context: typer.Context, name: Name) -> None:
    """Forget the key of a profile."""
    terminal = terminal_of(context)
    terminal.workshop.keys.remove(_own(terminal, name))
    terminal.say(f"The key of {name} is no longer in the keyring.")


def _own(terminal: Terminal, name: str) -> Profile:
    """A profile that has a key of its own; raises ``SetupError`` for the built-in one."""
    profile = terminal.workshop.settings.profile(name)
    if profile.is_sandbox:
        raise SetupError("profile_built_in", profile=name)
    return profile
