"""``voicestudio sandbox``: serve the built-in service for other programs."""

from typing import Annotated

import typer

from voicestudio.compose import sandbox_engine
from voicestudio.local.keys import SANDBOX_KEY
from voicestudio.terminal.context import terminal_of


def sandbox(
    context: typer.Context,
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 for any free one.")] = 0,
) -> None:
    """Serve the sandbox on this computer until Ctrl-C, for other programs to try the contract."""
    from voicestudio.sandbox.server import SandboxServer, new_sandbox  # noqa: PLC0415 - slow to load

    terminal = terminal_of(context)
    made = new_sandbox(terminal.workshop.paths.sandbox, SANDBOX_KEY, sandbox_engine())
    server = SandboxServer(made, port)
    terminal.say(f"Sandbox: {server.base_url}")
    terminal.say(f"API key: {SANDBOX_KEY}")
    terminal.say(
        "Faults, clock and ledger: /sandbox/faults, /sandbox/clock, /sandbox/ledger. Ctrl-C ends it."
    )
    try:
        server.wait()
    except KeyboardInterrupt:
        server.close()
