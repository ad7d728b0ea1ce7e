"""``voicestudio profile``."""

from typing import Annotated

import typer

from voicestudio.model.profile import SANDBOX, Profile
from voicestudio.terminal.arguments import AsJson, only_text
from voicestudio.terminal.context import terminal_of

profile_commands = typer.Typer(help="Profiles: base URL, key and host as one thing.")


@profile_commands.command("add")
def add(
    context: typer.Context,
    name: Annotated[str, typer.Argument(callback=only_text)],
    base_url: Annotated[str, typer.Option(help="Of the service, like https://api.example.com.")],
    host: Annotated[
        str, typer.Option(help="Where samples are put: sandbox, or a host of voicestudio host list.")
    ],
) -> None:
    """Add a profile. The first one added is used from then on."""
    terminal = terminal_of(context)
    if host != SANDBOX:
        terminal.workshop.settings.host(host)  # refuses one that there is not
    terminal.workshop.settings.add(Profile(name, base_url, host))
    in_use = terminal.workshop.settings.profile(None)
    terminal.say(f"Added. In use: {in_use.name}. Store its key with: voicestudio key set {name}")


@profile_commands.command("list")
def list_profiles(context: typer.Context, as_json: AsJson = False) -> None:
    """List the profiles; the one in use is marked."""
    terminal = terminal_of(context)
    in_use = terminal.profile or terminal.workshop.settings.read().profile_in_use
    profiles = terminal.workshop.settings.profiles()
    if as_json:
        terminal.object(
            [
                {"name": one.name, "base_url": one.base_url, "host": one.host, "in_use": one.name == in_use}
                for one in profiles
            ]
        )
        return
    for one in profiles:
        terminal.say(f"{'*' if one.name == in_use else ' '} {one.name}  {one.base_url}  host: {one.host}")


@profile_commands.command("use")
def use(context: typer.Context, name: Annotated[str, typer.Argument()]) -> None:
    """Use a profile from now on."""
    terminal = terminal_of(context)
    terminal.say(f"In use: {terminal.workshop.settings.use(name).name}")


@profile_commands.command("host")
def put_on(
    context: typer.Context,
    name: Annotated[str, typer.Argument()],
    host: Annotated[str, typer.Argument(help="sandbox, or a host of voicestudio host list.")],
) -> None:
    """Put the samples of a profile on another host from now on."""
    terminal = terminal_of(context)
    profile = terminal.workshop.settings.put_on(name, host)
    terminal.say(f"{profile.name}  {profile.base_url}  host: {profile.host}")


@profile_commands.command("remove")
def remove(context: typer.Context, name: Annotated[str, typer.Argument()]) -> None:
    """Remove a profile and its key. Its voices stay in the library."""
    terminal = terminal_of(context)
    settings, keys = terminal.workshop.settings, terminal.workshop.keys
    profile = settings.profile(name)
    if not profile.is_sandbox:
        keys.remove(profile)  # first: a key without its profile could no longer be removed
    settings.remove(name)
    terminal.say(f"Removed. In use: {settings.profile(None).name}")
