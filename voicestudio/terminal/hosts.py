"""``voicestudio host``: configure where samples are put, test it, and see what left this computer."""

import getpass
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from voicestudio.compose import keep_host, secrets_named, variable_of
from voicestudio.flow.host import sweep_for
from voicestudio.flow.try_host import Tried, try_host
from voicestudio.hosts.kind_fields import KIND_FIELDS
from voicestudio.hosts.kinds import make_host
from voicestudio.model.errors import HostError, SetupError
from voicestudio.model.hosted import HostObject
from voicestudio.model.hosting import HostConfig, HostField
from voicestudio.terminal.arguments import AsJson, only_text
from voicestudio.terminal.context import Terminal, terminal_of
from voicestudio.terminal.exits import HOST
from voicestudio.texts.errors import ERRORS, words, words_of
from voicestudio.texts.hosts import ADVICE, FIELDS, KINDS, NOTES, OBJECTS, STEPS, lasted

host_commands = typer.Typer(help="Where samples are put for the service to fetch.")
Name = Annotated[str, typer.Argument(metavar="NAME", help="What the host is called.", callback=only_text)]
Values = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="FIELD=VALUE...", help="Its fields; FIELD=@PATH reads one from a file, @@ is a plain @."
    ),
]
Secrets = Annotated[
    list[str] | None,
    typer.Argument(metavar="FIELD=@PATH...", help="Secrets that are read from a file instead of asked for."),
]
_REMOVAL_SECONDS: Final = 60.0
"""The most that the removal of a host waits for its objects to go."""
_LONG: Final = frozenset({"uploader"})
"""Secrets of several lines: where one is asked for, @PATH will do."""


@host_commands.command("kinds")
def kinds(context: typer.Context) -> None:
    """List the kinds of host with their fields, and where to find the values."""
    terminal = terminal_of(context)
    for kind, fields in KIND_FIELDS.items():
        terminal.say(f"{kind}: {KINDS[kind]}")
        terminal.say(f"  {ADVICE[kind]}")
        for field in fields:
            asked = f" (asked for, or @PATH, or {variable_of(field)})" if field.secret else ""
            default = f" [{field.default}]" if field.default else ""
            terminal.say(f"  {field.name:<16}{FIELDS[field.name]}{default}{asked}")


@host_commands.command("add")
def add(
    context: typer.Context,
    kind: Annotated[str, typer.Argument(help="See voicestudio host kinds.")],
    name: Name,
    values: Values = None,
    replace: Annotated[bool, typer.Option("--replace", help="Write over a host of this name.")] = False,
    as_json: AsJson = False,
) -> None:
    """Add a host.

    A secret is read from FIELD=@PATH, from VOICESTUDIO_HOST_FIELD (it is not stored then), or asked for:
    one line each, from a prompt or from standard input. The key of an SFTP server is shown and confirmed.
    """
    terminal = terminal_of(context)
    terminal.json = as_json
    fields = _fields(kind)
    if not replace and any(one.name == name for one in terminal.workshop.settings.hosts()):
        raise SetupError("host_exists", host=name)
    given = _given(values or [], fields)
    public = {one.name: given.get(one.name, one.default) for one in fields if not one.secret}
    if "host_key" in public:
        public["host_key"] = _confirmed(terminal, public)
    config = HostConfig(name, kind, public)
    secrets = _secrets(fields, given)
    _keep(terminal, config, secrets, replace=replace)
    if as_json:
        terminal.object({"name": name, "kind": kind, "values": public})
    terminal.say(f"Added. Test it: voicestudio host test {name}")


@host_commands.command("secret")
def secret(context: typer.Context, name: Name, values: Secrets = None) -> None:
    """Store the secrets of a host again."""
    terminal = terminal_of(context)
    config = terminal.workshop.settings.host(name)
    fields = [field for field in _fields(config.kind) if field.secret]
    _keep(terminal, config, _secrets(fields, _given(values or [], fields)), replace=True)
    terminal.say(f"The secrets of {name} are kept.")


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
def remove(
    context: typer.Context,
    name: Name,
    anyway: Annotated[
        bool, typer.Option("--anyway", help="Remove it though something that was put there may stay.")
    ] = False,
) -> None:
    """Remove what still lies on a host, then the host and its secrets.

    Where something cannot be removed there, the host stays; with --anyway it goes, and its secrets stay in
    the keyring, so that a host added again with the same values can still remove what is left.
    """
    terminal = terminal_of(context)
    workshop = terminal.workshop
    config = workshop.settings.host(name)
    user = next((one.name for one in workshop.settings.profiles() if one.host == name), None)
    if user:
        raise SetupError("host_in_use", host=name, profile=user)
    studio, library = terminal.studio(), workshop.library
    sweep_for(studio, library.open_objects(name), _REMOVAL_SECONDS, each=_REMOVAL_SECONDS)
    left = library.open_objects(name)
    if left and not anyway:
        raise HostError("host_objects_left", host=name, count=len(left))
    if not left:
        hidden = tuple(one.name for one in _fields(config.kind) if one.secret)
        try:
            workshop.host_secrets.remove(config, hidden)
        except SetupError as error:
            if error.code != "keyring_unavailable":  # where there is none, none was kept
                raise
    workshop.settings.remove_host(name)
    terminal.say("Removed. Nothing is left there." if not left else f"Removed. Left on {name}:")
    for one in left:
        terminal.say(f"  {one.object_name}")


@host_commands.command("test")
def try_connection(context: typer.Context, name: Name, as_json: AsJson = False) -> None:
    """Try a host with a kilobyte of noise, step by step; the exit code is 5 where a step fails.

    It is tried for the service of a profile that uses it, else of the profile in use.
    """
    terminal = terminal_of(context)
    terminal.json = as_json
    users = [one.name for one in terminal.workshop.settings.profiles() if one.host == name]
    studio = terminal.studio(terminal.profile or next(iter(users), None))
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
    """List what left this computer: when, where to, what it was, how long it was there, and the proof."""
    terminal = terminal_of(context)
    terminal.json = as_json
    terminal.studio()  # sweeps what is due
    objects = terminal.workshop.library.hosted_objects()
    if as_json:
        terminal.object([_object_of(one) for one in objects])
        return
    if not objects:
        terminal.say("Nothing has left this computer.")
    for one in objects:
        moment = one.put_at.astimezone().strftime("%Y-%m-%d %H:%M")
        what = OBJECTS[one.what].format(name=one.name)
        how_long = "still there" if one.seconds is None else lasted(one.seconds)
        terminal.say(f"{moment}  {one.host:<12}{what:<32}  {how_long:<12}  {_whether_gone(one)}".rstrip())


def _fields(kind: str) -> tuple[HostField, ...]:
    if kind not in KIND_FIELDS:
        raise SetupError("host_kind_unknown", host=kind, known=", ".join(KIND_FIELDS))
    return KIND_FIELDS[kind]


def _given(values: list[str], fields: Sequence[HostField]) -> dict[str, str]:
    """Values of the command line; a secret itself is never one, because others can read those."""
    known = {field.name: field for field in fields}
    given = {}
    for value in values:
        name, equals, said = value.partition("=")
        is_file = said.startswith("@") and not said.startswith("@@")
        if not equals or name not in known:
            raise SetupError("host_field_unknown", field=name, known=", ".join(known))
        if known[name].secret and not is_file:
            raise SetupError("host_secret_in_sight", field=name, variable=variable_of(known[name]))
        given[name] = _read(name, said[1:]) if is_file else said.removeprefix("@")
    return given


def _read(field: str, path: str) -> str:
    try:
        return Path(path).expanduser().read_text(encoding="utf-8-sig").strip()
    except (OSError, ValueError):
        raise HostError("host_file_unreadable", field=field, file=path) from None


def _secrets(fields: Sequence[HostField], given: Mapping[str, str]) -> dict[str, str]:
    found = secrets_named(fields) | {one.name: given[one.name] for one in fields if one.name in given}
    return {one.name: found.get(one.name) or _asked(one) for one in fields if one.secret}


def _asked(field: HostField) -> str:
    label = FIELDS[field.name] + (" (or @PATH)" if field.name in _LONG else "")
    said = (getpass.getpass(f"{label}: ") if sys.stdin.isatty() else sys.stdin.readline()).strip()
    return _read(field.name, said[1:]) if field.name in _LONG and said.startswith("@") else said


def _confirmed(terminal: Terminal, values: Mapping[str, str]) -> str:
    """The key of a server: as it was given, by its fingerprint, or as it shows it and the person confirms."""
    said = values["host_key"].strip()
    if said and not said.startswith("SHA256:"):
        return said
    needed = [one.name for one in KIND_FIELDS["sftp"] if one.required and one.name != "host_key"]
    if not all(values[one].strip() for one in needed):  # that is said before anybody is asked
        return said
    from voicestudio.hosts.sftp.host import key_of_server  # noqa: PLC0415 - asyncssh is slow to load

    line, fingerprint = key_of_server(values, lambda: None)
    if said == fingerprint:
        return line
    if said:
        raise HostError("host_key_changed", host=values["host"])
    if terminal.json or not sys.stdin.isatty():
        raise HostError("host_key_unconfirmed", host=values["host"], fingerprint=fingerprint, host_key=line)
    terminal.say(f"The server {values['host']} shows the key {fingerprint} ({line.partition(' ')[0]}).")
    terminal.say("Compare it with what whoever runs the server says.")
    if not typer.confirm("Is it the same?"):
        raise HostError("host_key_unconfirmed", host=values["host"], fingerprint=fingerprint, host_key=line)
    return line


def _keep(terminal: Terminal, config: HostConfig, secrets: Mapping[str, str], *, replace: bool) -> None:
    make_host(config, secrets)  # refuses what cannot be used, before anything is written
    workshop = terminal.workshop
    keep_host(workshop.settings, workshop.host_secrets, config, secrets, replace=replace)
    for field in _fields(config.kind):
        if field.name in secrets and secrets_named([field]).get(field.name) == secrets[field.name]:
            terminal.say(f"{FIELDS[field.name]}: read from {variable_of(field)}, and not stored.")


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
        return words_of(one.error_code, {"host": one.host}).what if one.error_code in ERRORS else ""
    moment = one.removed_at.astimezone().strftime("%H:%M")
    return f"gone: {one.proof or 'the host said so'} at {moment}"


def _object_of(one: HostObject) -> dict[str, Any]:
    removed = one.removed_at.isoformat() if one.removed_at else None
    told = {"host": one.host, "object": one.object_name, "what": one.what, "for": one.name or None}
    told |= {"put_at": one.put_at.isoformat(), "removed_at": removed, "proof": one.proof or None}
    return {**told, "seconds": one.seconds, "tries": one.tries, "error": one.error_code or None}
