"""``voicestudio host``: configure where samples are put, test it, and see what left this computer."""

import getpass
import sys
from typing import Annotated, Any

import typer

from voicestudio.flow.try_host import Tried, try_host
from voicestudio.hosts.kinds import KIND_FIELDS, make_host
from voicestudio.model.errors import SetupError
from voicestudio.model.hosted import HostObject
from voicestudio.model.hosting import HostConfig, HostField
from voicestudio.terminal.arguments import AsJson, only_text
from voicestudio.terminal.context import Terminal, terminal_of
from voicestudio.terminal.exits import HOST
from voicestudio.texts.errors import ERRORS, words, words_of
from voicestudio.texts.hosts import ADVICE, FIELDS, KINDS, NOTES, STEPS

host_commands = typer.Typer(help="Where samples are put for the service to fetch.")
Name = Annotated[str, typer.Argument(metavar="NAME", help="What the host is called.", callback=only_text)]


@host_commands.command("kinds")
def kinds(context: typer.Context) -> None:
    """List the kinds of host with their fields, and where to find the values."""
    terminal = terminal_of(context)
    for kind, fields in KIND_FIELDS.items():
        terminal.say(f"{kind}: {KINDS[kind]}")
        terminal.say(f"  {ADVICE[kind]}")
        for field in fields:
            asked = " (asked for, never an argument)" if field.secret else ""
            default = f" [{field.default}]" if field.default else ""
            terminal.say(f"  {field.name:<16}{FIELDS[field.name]}{default}{asked}")


@host_commands.command("add")
def add(
    context: typer.Context,
    kind: Annotated[str, typer.Argument(help="See voicestudio host kinds.")],
    name: Name,
    values: Annotated[list[str] | None, typer.Argument(metavar="FIELD=VALUE...", help="Its fields.")] = None,
    replace: Annotated[bool, typer.Option("--replace", help="Write over a host of this name.")] = False,
) -> None:
    """Add a host. Secrets are asked for, one line each, from a prompt or from standard input."""
    terminal = terminal_of(context)
    fields = _fields(kind)
    public = [field for field in fields if not field.secret]
    given = _given(values or [], public)
    config = HostConfig(name, kind, {field.name: given.get(field.name, field.default) for field in public})
    secrets = {field.name: _asked(field) for field in fields if field.secret}
    make_host(config, secrets)  # refuses what cannot be used, before anything is written
    terminal.workshop.settings.add_host(config, replace=replace)
    _store(terminal, config, secrets)
    terminal.say(f"Added. Test it: voicestudio host test {name}")


@host_commands.command("secret")
def secret(context: typer.Context, name: Name) -> None:
    """Store the secrets of a host again."""
    terminal = terminal_of(context)
    config = terminal.workshop.settings.host(name)
    secrets = {field.name: _asked(field) for field in _fields(config.kind) if field.secret}
    make_host(config, secrets)
    _store(terminal, config, secrets)
    terminal.say(f"The secrets of {name} are in the keyring.")


@host_commands.command("list")
def list_hosts(context: typer.Context, as_json: AsJson = False) -> None:
    """List the configured hosts."""
    terminal = terminal_of(context)
    terminal.json = as_json
    hosts = terminal.workshop.settings.hosts()
    if as_json:
        terminal.object([{"name": one.name, "kind": one.kind, "values": dict(one.values)} for one in hosts])
        return
    for one in [HostConfig("sandbox", "sandbox"), *hosts]:
        told = ", ".join(f"{name}={value}" for name, value in one.values.items() if value)
        terminal.say(f"{one.name}  {KINDS.get(one.kind, one.kind)}  {told}".rstrip())


@host_commands.command("remove")
def remove(context: typer.Context, name: Name) -> None:
    """Remove a host and its secrets; what still lies there is removed first, where that goes."""
    terminal = terminal_of(context)
    workshop = terminal.workshop
    config = workshop.settings.host(name)
    user = next((one.name for one in workshop.settings.profiles() if one.host == name), None)
    if user:
        raise SetupError("host_in_use", host=name, profile=user)
    left = [
        one for one in terminal.studio().library.hosted_objects() if one.host == name and not one.removed_at
    ]
    workshop.host_secrets.remove(config, tuple(one.name for one in _fields(config.kind) if one.secret))
    workshop.settings.remove_host(name)
    terminal.say(f"Removed. Objects that may still lie there: {len(left)}.")


@host_commands.command("test")
def try_connection(context: typer.Context, name: Name, as_json: AsJson = False) -> None:
    """Try a host with a kilobyte of noise, step by step; the exit code is 5 where a step fails."""
    terminal = terminal_of(context)
    terminal.json = as_json
    studio = terminal.studio()
    steps: list[dict[str, Any]] = []

    def told(tried: Tried) -> None:
        steps.append(_step_object(tried))
        if not as_json:
            _say_step(terminal, tried)

    went_well = try_host(studio, name, told, lambda: None)
    if as_json:
        terminal.object({"host": name, "works": went_well, "steps": steps})
    else:
        terminal.say("The host works." if went_well else "The host cannot be used like this.")
    if not went_well:
        raise typer.Exit(HOST)


@host_commands.command("log")
def log(context: typer.Context, as_json: AsJson = False) -> None:
    """List what left this computer: when, where to, and whether it is gone."""
    terminal = terminal_of(context)
    terminal.json = as_json
    objects = terminal.studio().library.hosted_objects()
    if as_json:
        terminal.object([_object_of(one) for one in objects])
        return
    if not objects:
        terminal.say("Nothing has left this computer.")
    for one in objects:
        moment = one.put_at.astimezone().strftime("%Y-%m-%d %H:%M")
        terminal.say(f"{moment}  {one.host:<12}{one.name or 'test':<24}{_whether_gone(one)}")


def _fields(kind: str) -> tuple[HostField, ...]:
    if kind not in KIND_FIELDS:
        raise SetupError("host_kind_unknown", host=kind, known=", ".join(KIND_FIELDS))
    return KIND_FIELDS[kind]


def _given(values: list[str], fields: list[HostField]) -> dict[str, str]:
    known = {field.name for field in fields}
    given = {}
    for value in values:
        name, equals, said = value.partition("=")
        if not equals or name not in known:
            raise SetupError("host_field_invalid", field=name)
        given[name] = said
    return given


def _asked(field: HostField) -> str:
    label = FIELDS[field.name]
    return (getpass.getpass(f"{label}: ") if sys.stdin.isatty() else sys.stdin.readline()).strip()


def _store(terminal: Terminal, config: HostConfig, secrets: dict[str, str]) -> None:
    for name, value in secrets.items():
        if value:
            terminal.workshop.host_secrets.set(config, name, value)


def _say_step(terminal: Terminal, tried: Tried) -> None:
    mark = "failed" if tried.error else "ok"
    proof = f" ({tried.proof})" if tried.proof else ""
    terminal.say(f"{mark:<8}{STEPS[tried.step] + proof:<52}{tried.seconds:6.2f} s")
    if tried.error:
        said = words(tried.error)
        terminal.say(f"        {said.what} {said.in_terminal}")
    for note in tried.notes:
        terminal.say(f"        {NOTES[note]}")


def _step_object(tried: Tried) -> dict[str, Any]:
    error = tried.error.code if tried.error else None
    seconds = round(tried.seconds, 3)
    return {"step": tried.step.value, "seconds": seconds, "error": error, "notes": list(tried.notes)}


def _whether_gone(one: HostObject) -> str:
    if one.removed_at is None:
        if one.error_code not in ERRORS:
            return "may still be there"
        return f"may still be there: {words_of(one.error_code, {'host': one.host}).what}"
    moment = one.removed_at.astimezone().strftime("%H:%M")
    return f"gone: {one.proof or 'the host said so'} at {moment}"


def _object_of(one: HostObject) -> dict[str, Any]:
    removed = one.removed_at.isoformat() if one.removed_at else None
    told = {"host": one.host, "object": one.object_name, "for": one.name or None}
    return {**told, "put_at": one.put_at.isoformat(), "removed_at": removed, "proof": one.proof or None}
