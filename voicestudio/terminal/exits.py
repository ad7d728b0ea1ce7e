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

_USAGE_CODES: Final = frozenset(
    {
        "option_invalid",
        "text_too_long",
        "text_empty",
        "text_without_model",
        "model_unknown",
        "model_without_text",
        "accuracy_out_of_range",
        "consent_too_large",
        "consent_unreadable",
        "emotion_unknown",
        "language_unknown",
        "pause_misplaced",
        "pitch_out_of_range",
        "speed_out_of_range",
        "volume_out_of_range",
        "prompt_incomplete",
        "prompt_text_without_punctuation",
        "rights_not_confirmed",
        "profile_unknown",
        "profile_exists",
        "profile_built_in",
        "profile_url_invalid",
        "host_kind_unknown",
        "host_unknown",
        "host_exists",
        "host_in_use",
        "host_field_missing",
        "host_field_invalid",
        "host_field_unknown",
        "host_secret_in_sight",
        "uploader_not_supported",
        "uploader_unreadable",
        "voice_not_found",
        "voice_ambiguous",
        "likeness_without_demo",
        "likeness_without_sample",
        "voice_not_in_bin",
        "name_empty",
        "tag_empty",
        "tag_too_long",
        "colour_invalid",
        "duration_invalid",
        "keeping_not_confirmed",
        "earlier_speech_unknown",
        "voice_of_other_service",
        "voice_of_other_key",
        "voice_id_taken",
        "same_voice_exists",
        "same_sample_unknown",
        "call_under_way",
        "attempt_not_found",
        "attempt_settled",
        "charging_again_not_confirmed",
        "price_not_confirmed",
        "profile_of_other_service",
        "output_type_unknown",
        "output_exists",
        "bundle_exists",
        "take_not_found",
        "batch_unreadable",
        "batch_columns_unknown",
        "batch_column_missing",
        "batch_empty",
        "batch_too_long",
        "batch_row_too_wide",
        "batch_cell_empty",
        "batch_cell_invalid",
        "batch_rows_refused",
        "batch_option_combined",
        "batch_not_confirmed",
        "batch_under_way",
        "copy_not_found",
        "restore_not_confirmed",
    }
)
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
        if error.code in _USAGE_CODES:
            return USAGE
        return ACCOUNT if error.code in _ACCOUNT_CODES else ELSE
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
