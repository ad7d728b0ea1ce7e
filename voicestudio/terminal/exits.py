"""Errors leave by one door: a sentence, a remedy, and an exit code."""

import sys
from typing import Final

import typer

from voicestudio.bug_report import report
from voicestudio.model.errors import (
    KEYRING_CODES,
    AccountError,
    BugError,
    HostError,
    OutcomeUnknownError,
    SampleError,
    ServiceError,
    SetupError,
    VoiceStudioError,
)
from voicestudio.terminal.context import Terminal
from voicestudio.terminal.facts import finding_object
from voicestudio.texts.errors import words

DONE: Final = 0
ELSE: Final = 1
USAGE: Final = 2
SAMPLE: Final = 3
ACCOUNT: Final = 4
HOST: Final = 5
REFUSED: Final = 6
UNKNOWN: Final = 7
CANCELLED: Final = 130
"""What shells expect of a program ended by Ctrl-C."""

_OF_THIS_COMPUTER: Final = frozenset(
    {
        "attempt_without_sample",
        "likeness_not_installed",
        "output_not_writable",
        "port_in_use",
        "settings_unreadable",
        "voice_without_audio",
        "voice_without_sample",
    }
)
"""Of ``SetupError``, which for the rest says what is wrong with the command."""
_ACCOUNT_CODES: Final = frozenset({*KEYRING_CODES, "host_secret_missing"})
_BY_CLASS: Final = (
    (SampleError, SAMPLE),
    (AccountError, ACCOUNT),
    (HostError, HOST),
    (OutcomeUnknownError, UNKNOWN),
    (ServiceError, REFUSED),
)


def exit_code(error: VoiceStudioError) -> int:
    """The exit code of an error."""
    if isinstance(error, SetupError):
        if error.code in _ACCOUNT_CODES:
            return ACCOUNT
        return ELSE if error.code in _OF_THIS_COMPUTER else USAGE
    return next((code for kind, code in _BY_CLASS if isinstance(error, kind)), ELSE)


def tell(terminal: Terminal, error: VoiceStudioError) -> int:
    """Say what happened and what next on standard error; with ``--json`` code and facts on standard output.

    Returns:
        The exit code.
    """
    said = words(error)
    terminal.errors.print(f"{said.what} {said.in_terminal}", markup=False)
    if terminal.json:
        findings = error.findings if isinstance(error, SampleError) else ()
        facts = {
            "code": error.code,
            "facts": dict(error.facts),
            "message": said.what,
            "remedy": said.in_terminal,
            "findings": [finding_object(finding) for finding in findings],
        }
        terminal.object({"error": facts})
    return exit_code(error)


def tell_usage(terminal: Terminal, error: typer.TyperException) -> int:
    """Say what is wrong with the words of the command line themselves, as their parser found it.

    Returns:
        The exit code.
    """
    said = f"{error.format_message().rstrip('.')}."
    where = getattr(getattr(error, "ctx", None), "command_path", "voicestudio")
    remedy = f"See {where} --help."
    terminal.errors.print(f"{said} {remedy}", markup=False)
    if terminal.json:
        facts = {"code": "option_invalid", "facts": {}, "message": said, "remedy": remedy, "findings": []}
        terminal.object({"error": facts})
    return USAGE


def tell_bug(terminal: Terminal, error: Exception) -> int:
    """Print a report to copy: where it happened, without anyone's paths, texts or keys."""
    code = tell(terminal, BugError("bug"))
    for line in report(error):
        terminal.errors.print(line, markup=False)
    return code


def flush_quietly() -> None:
    """Do not complain when the reader of a pipe has gone."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        sys.stderr.close()
