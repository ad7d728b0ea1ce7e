"""Every failure this program knows, as a tree of codes and facts, never sentences.

VoiceStudioError
├── SampleError
├── DeviceError
├── SetupError
├── NetworkError
├── HostError
├── ServiceError
│   ├── AccountError
│   └── OutcomeUnknownError
├── LibraryError
└── BugError

The sentence and the remedy of each code stand in ``voicestudio/texts/errors.py``. A failed check of a sample
is an answer (a finding), not an exception; ``Cancelled`` is no error and stands in ``progress.py``.
"""

import errno
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from voicestudio.model.sample import Finding

Fact = str | int | float | bool | None


class VoiceStudioError(Exception):
    """Something that happened, named by a code of its class.

    Args:
        code: One of the class's ``codes``.
        facts: What the sentence needs (measured values, names, limits). Never a key, a signed URL or a
            person's text.

    Raises:
        ValueError: The code is not one of the class's.
    """

    codes: ClassVar[frozenset[str]] = frozenset()
    retryable_codes: ClassVar[frozenset[str]] = frozenset()
    costly_codes: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, code: str, **facts: Fact) -> None:
        super().__init__(code)
        if code not in self.codes:
            msg = f"{type(self).__name__} has no code {code!r}"
            raise ValueError(msg)
        self.code = code
        self.facts: Mapping[str, Fact] = facts

    @property
    def retryable(self) -> bool:
        """Whether the same step may simply be tried again by the person."""
        return self.code in self.retryable_codes

    @property
    def may_have_cost(self) -> bool:
        """Whether the service may have charged for what ended so; its sentence then says it."""
        return self.code in self.costly_codes


class SampleError(VoiceStudioError):
    """The file offered cannot be read as audio, or a violation is left that no conversion mends."""

    codes = frozenset(
        {
            "file_missing",
            "file_is_directory",
            "file_not_permitted",
            "file_empty",
            "file_not_audio",
            "file_without_sound",
            "sample_refused",
            "prompt_refused",
            "sample_changed",
            "sample_replaced",
            "sample_not_small_enough",
            "take_of_other_form",
            "no_speech_to_compare",
        }
    )

    def __init__(self, code: str, findings: "tuple[Finding, ...]" = (), **facts: Fact) -> None:
        super().__init__(code, **facts)
        self.findings = findings


class DeviceError(VoiceStudioError):
    """The loudspeaker or the microphone."""

    codes = frozenset(
        {
            "no_output_device",
            "output_failed",
            "no_input_device",
            "input_unknown",
            "input_failed",
            "input_busy",
            "input_not_permitted",
            "input_form_unusable",
            "sound_library_missing",
        }
    )
    retryable_codes = frozenset({"output_failed", "input_failed", "input_busy"})


KEYRING_CODES = frozenset({"keyring_unavailable", "keyring_locked", "keyring_slow"})
"""Of ``SetupError``: the keyring, not what is or is not in it, stands in the way."""


class SetupError(VoiceStudioError):
    """What the person has or has not configured."""

    codes = frozenset(
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
            "host_secret_missing",
            "uploader_not_supported",
            "uploader_unreadable",
            "voice_not_found",
            "voice_ambiguous",
            "voice_not_in_bin",
            "name_empty",
            "tag_empty",
            "tag_too_long",
            "colour_invalid",
            "duration_invalid",
            "keeping_not_confirmed",
            "earlier_speech_unknown",
            "voice_without_audio",
            "voice_without_sample",
            "likeness_without_demo",
            "likeness_without_sample",
            "likeness_not_installed",
            "profile_of_other_service",
            "price_not_confirmed",
            "voice_of_other_service",
            "voice_of_other_key",
            "voice_id_taken",
            "same_voice_exists",
            "same_sample_unknown",
            "call_under_way",
            "attempt_not_found",
            "attempt_settled",
            "attempt_without_sample",
            "charging_again_not_confirmed",
            "output_type_unknown",
            "output_not_writable",
            "output_exists",
            "bundle_exists",
            "take_not_found",
            "copy_not_found",
            "restore_not_confirmed",
            "settings_unreadable",
            "keyring_unavailable",
            "keyring_locked",
            "keyring_slow",
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
            "port_in_use",
            "releases_not_told",
        }
    )


class NetworkError(VoiceStudioError):
    """The service was not reached: it cannot have accepted anything."""

    codes = frozenset({"service_unreachable", "service_name_unknown", "service_tls_failed", "service_silent"})
    retryable_codes = frozenset({"service_unreachable", "service_name_unknown", "service_silent"})


class HostError(VoiceStudioError):
    """The place where the sample is put for the service to fetch."""

    codes = frozenset(
        {
            "host_unreachable",
            "host_name_unknown",
            "host_tls_failed",
            "host_ca_unreadable",
            "host_silent",
            "host_cut",
            "host_redirects",
            "host_key_unknown",
            "host_key_changed",
            "host_key_unconfirmed",
            "host_secret_wrong",
            "host_region_wrong",
            "host_bucket_missing",
            "host_folder_missing",
            "host_not_permitted",
            "host_clock_wrong",
            "host_full",
            "host_is_something_else",
            "host_answer_unusable",
            "host_port_in_use",
            "host_still_serves",
            "host_refused",
            "host_cannot_delete",
            "host_cannot_be_reached_by_service",
            "host_file_unreadable",
            "host_secret_not_kept",
            "host_secret_not_read",
            "host_objects_left",
            "rehearsal_unreachable",
            "rehearsal_status",
            "rehearsal_not_audio",
            "rehearsal_not_https",
            "rehearsal_not_public",
            "rehearsal_differs",
        }
    )
    retryable_codes = frozenset(
        {"host_unreachable", "host_name_unknown", "host_silent", "host_cut", "rehearsal_unreachable"}
    )


class ServiceError(VoiceStudioError):
    """The service answered and refused: nothing was made, unless the code is a costly one."""

    codes = frozenset(
        {
            "request_refused",
            "audio_refused",
            "rate_limited",
            "content_refused",
            "text_refused",
            "transcript_differs",
            "address_not_found",
            "cloning_not_permitted",
            "voice_gone",
            "voice_not_known",
            "voice_of_other_account",
            "not_the_service",
            "service_broken",
            "demo_gone",
            "speech_missing",
            "speech_not_audio",
            "speech_not_ready",
            "speech_failed",
            "speech_task_gone",
        }
    )
    retryable_codes = frozenset({"rate_limited", "service_broken"})
    costly_codes = frozenset(
        {"speech_missing", "speech_not_audio", "speech_not_ready", "speech_failed", "speech_task_gone"}
    )


class AccountError(ServiceError):
    """The key or the account: nothing was made."""

    codes = frozenset(
        {"key_missing", "key_wrong", "key_of_other_service", "balance_empty", "not_verified", "not_permitted"}
    )


class OutcomeUnknownError(ServiceError):
    """The call may have been accepted and charged; whether a voice was made cannot be told."""

    codes = frozenset(
        {
            "reply_cut",
            "reply_timed_out",
            "reply_server_error",
            "reply_not_json",
            "reply_without_voice_id",
            "wait_cancelled",
            "program_ended",
        }
    )
    costly_codes = codes


class LibraryError(VoiceStudioError):
    """The local record of voices and attempts."""

    codes = frozenset(
        {
            "library_unreadable",
            "library_damaged",
            "library_without_copy",
            "copy_damaged",
            "library_newer",
            "library_locked",
            "library_not_writable",
            "disk_full",
            "disk_failing",
            "voice_not_saved",
            "speech_not_saved",
            "batch_state_unreadable",
            "bundle_unreadable",
            "bundle_newer",
            "bundle_damaged",
            "bundle_hostile",
            "bundle_sealed",
            "bundle_passphrase_wrong",
            "bundle_too_large",
        }
    )
    _DISK_FULL: ClassVar = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})

    @classmethod
    def of_disk(cls, error: OSError) -> "LibraryError":
        """What an error of the operating system says of the data folder: full, or not to be written."""
        return cls("disk_full" if error.errno in cls._DISK_FULL else "library_not_writable")

    retryable_codes = frozenset({"library_locked"})
    costly_codes = frozenset({"voice_not_saved", "speech_not_saved"})


class BugError(VoiceStudioError):
    """A fault of this program, caught at one place and reported without secrets."""

    codes = frozenset({"bug"})
