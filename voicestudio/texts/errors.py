"""What happened, why, and what next, for every code in ``model/errors.py``.

``{names}`` are facts of the error. A test walks the tree and fails where a code has no words here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from voicestudio.model.errors import Fact, SampleError, VoiceStudioError
from voicestudio.texts.costs import usd
from voicestudio.texts.findings import sentence as finding_sentence
from voicestudio.texts.time_left import hours_left


@dataclass(frozen=True)
class Words:
    """One sentence that says what happened and why, and one that says what next.

    Attributes:
        terminal: What next in the terminal, where commands and options do what the window has buttons for.
    """

    what: str
    remedy: str
    terminal: str = ""

    @property
    def in_terminal(self) -> str:
        """What next, in the terminal."""
        return self.terminal or self.remedy


_NOTHING_CHARGED: Final = "Nothing was charged."
_MAY_BE_CHARGED: Final = (
    "It may have been made and charged all the same; it will not be sent again by itself. "
    "Look at your account before you try again, which may charge again."
)

ERRORS: Final[Mapping[str, Words]] = {
    # SampleError
    "file_missing": Words("There is no file {file}.", "Check the path."),
    "file_is_directory": Words("{file} is a folder.", "Choose one file in it."),
    "file_not_permitted": Words("{file} may not be read.", "Change its permissions, or choose a copy of it."),
    "file_empty": Words(
        "{file} is empty.", "Choose another file; recorders leave an empty one when they crash."
    ),
    "file_not_audio": Words(
        "{file} holds no sound that can be decoded.",
        "Choose a recording: mp3, m4a, wav, flac, ogg, or a video. If it plays elsewhere, export it there.",
    ),
    "file_without_sound": Words("{file} has no sound track.", "Choose a file with speech in it."),
    "sample_refused": Words("{file} cannot be cloned from: {finding}", "{finding_remedy}"),
    "prompt_refused": Words("The prompt audio {file} cannot be used: {finding}", "{finding_remedy}"),
    "sample_changed": Words(
        "{file} came out with another length after preparing.", "Export it as WAV and try again."
    ),
    "sample_not_small_enough": Words(
        "After converting the sample has {bytes} bytes; at most {allowed} are accepted.",
        "Use a shorter part.",
    ),
    # DeviceError
    "no_output_device": Words(
        "This computer has no loudspeaker.", "Connect one; the file can be opened elsewhere."
    ),
    "output_failed": Words("The loudspeaker could not be opened.", "Close what else uses it, and try again."),
    "sound_library_missing": Words(
        "The PortAudio library is missing, so nothing can be played.",
        "Install it: on Debian and Ubuntu, sudo apt-get install libportaudio2.",
    ),
    # SetupError
    "option_invalid": Words(
        "The option {option} has a value that cannot be used.", "Correct it and try again."
    ),
    "text_too_long": Words(
        "The text has {characters} characters; at most {allowed} are accepted.", "Shorten it."
    ),
    "text_empty": Words("The text is empty.", "Enter a text, or leave the option out."),
    "text_without_model": Words("A preview text needs a model.", "Choose a model."),
    "model_unknown": Words("There is no model {model}.", "Choose one of: {allowed}."),
    "model_without_text": Words(
        "A model is only used with a preview text.", "Enter a text, or leave it out."
    ),
    "accuracy_out_of_range": Words(
        "An accuracy of {accuracy} is not between {least} and {most}.", "Correct it."
    ),
    "prompt_incomplete": Words(
        "A clone prompt needs both its audio and its text.", "Give both, or leave both out."
    ),
    "prompt_text_without_punctuation": Words(
        "The prompt text does not end in punctuation, which the service demands.",
        "End it as it was read, with a full stop for example.",
    ),
    "rights_not_confirmed": Words(
        "A voice may only be cloned by someone who has the right to it.",
        "Confirm that the voice is yours or that you have its owner's permission.",
        "Confirm that the voice is yours or that you have its owner's permission: --i-have-the-rights.",
    ),
    "profile_unknown": Words(
        "There is no profile {profile}.", "Choose one under Account.", "See voicestudio profile list."
    ),
    "profile_exists": Words("There is a profile {profile} already.", "Choose another name."),
    "profile_built_in": Words("The profile {profile} is built in.", "Choose another name."),
    "profile_url_invalid": Words(
        "This base URL cannot be used: {reason}.", "Give an address like https://api.example.com."
    ),
    "host_kind_unknown": Words("There is no kind of host {host}.", "Choose one of: {known}."),
    "voice_not_found": Words(
        "There is no voice {voice}.",
        "Choose one of the list.",
        "See voicestudio voices for names and ids.",
    ),
    "voice_ambiguous": Words("{count} voices are called {voice}.", "Use the voice's id instead."),
    "voice_without_audio": Words("{voice} has no demo.", "Speak a text with it, or play its sample."),
    "voice_of_other_service": Words(
        "{voice} was made with the profile {made_with}, at another base URL than {profile} has. "
        "Voice ids do not travel between services.",
        "Use the profile {made_with}; or go on all the same, where both are one service.",
        "Use the profile {made_with}; or go on with --anyway, where both are one service.",
    ),
    "voice_of_other_key": Words(
        "{voice} was made with another API key than {profile} has now. A voice id only works on its account.",
        "Use the key it was made with; or go on all the same, where both keys are of one account.",
        "Use the key it was made with; or go on with --anyway, where both keys are of one account.",
    ),
    "voice_id_taken": Words("This id is {voice}'s already.", "Look at the voices, or enter another id."),
    "same_voice_exists": Words(
        "You already have {voice} ({left}), of the same audio and the same settings. Nothing was charged.",
        "Use that voice; or make another all the same, which is charged again.",
        "Use that voice; or make another with --again, which is charged again.",
    ),
    "same_sample_unknown": Words(
        "An earlier try with this sample ({name}) may have made a voice already. Nothing was charged now.",
        "Settle it first, in the list; or make another all the same, which may charge again.",
        "Settle it first: voicestudio attempt show {attempt}; or go on with --again, which may charge again.",
    ),
    "call_under_way": Words(
        "A paid call for {name} with the same content is under way already. Nothing more was sent.",
        "Wait for it to end.",
    ),
    "attempt_not_found": Words(
        "There is no one attempt {attempt}.",
        "Choose one of the list.",
        "See voicestudio attempt list for their names.",
    ),
    "attempt_settled": Words(
        "What became of {name} is known by now.", "Look at the list.", "See voicestudio attempt list --all."
    ),
    "attempt_without_sample": Words(
        "The library has no sample of {name} any more.", "Clone it from the recording itself."
    ),
    "charging_again_not_confirmed": Words(
        "{name} may have been charged already; another try may charge again, about {cost}. Nothing was sent.",
        "Confirm that you know it.",
        "Say so with --may-charge-again.",
    ),
    "output_type_unknown": Words("{file} has no ending that tells its form.", "End it in {allowed}."),
    "output_not_writable": Words("{file} cannot be written.", "Choose another place. Nothing was charged."),
    "settings_unreadable": Words(
        "The settings in {file} cannot be read.", "Mend or rename that file; it was left as it is."
    ),
    "keyring_unavailable": Words(
        "This computer has no keyring in which the key could be kept safely ({reason}).",
        "Install one (gnome-keyring, KWallet), or use the key for this session only.",
        "Install one (gnome-keyring, KWallet), or set VOICESTUDIO_API_KEY for this session.",
    ),
    "keyring_locked": Words(
        "The keyring is locked.",
        "Unlock it, or use the key for this session only.",
        "Unlock it, or set VOICESTUDIO_API_KEY for this session.",
    ),
    "keyring_slow": Words(
        "The keyring has not answered for {seconds} s. "
        "It may be asking for its password in a window of its own.",
        "Answer it and try again, or use the key for this session only.",
        "Answer it and try again, or set VOICESTUDIO_API_KEY for this session.",
    ),
    "port_in_use": Words(
        "Port {port} is in use by another program.", "Choose another with --port, or leave it out."
    ),
    # NetworkError
    "service_unreachable": Words(
        f"The service could not be reached. {_NOTHING_CHARGED}", "Check your connection and the base URL."
    ),
    "service_name_unknown": Words(
        f"The service's name is unknown to the network. {_NOTHING_CHARGED}",
        "Check your connection and the base URL.",
    ),
    "service_tls_failed": Words(
        f"The service could not prove who it is, so nothing was sent. {_NOTHING_CHARGED}",
        "Check the base URL and this computer's clock; a company's network may need its own certificate.",
    ),
    "service_silent": Words(
        f"The service did not pick up within {{seconds}} s. {_NOTHING_CHARGED}", "Try again in a while."
    ),
    # HostError
    "host_unreachable": Words(
        f"The host {{host}} could not be reached. {_NOTHING_CHARGED}", "Check your connection, and try again."
    ),
    "host_refused": Words(
        f"The host {{host}} refused the sample (status {{status}}). {_NOTHING_CHARGED}",
        "Check what the host is set up with.",
    ),
    "host_cannot_be_reached_by_service": Words(
        f"The host {{host}} is on this computer: {{service}} cannot fetch from it. {_NOTHING_CHARGED}",
        "Use a host on the internet with this profile.",
    ),
    "rehearsal_unreachable": Words(
        f"The sample's address could not be fetched. {_NOTHING_CHARGED}", "Check the host, and try again."
    ),
    "rehearsal_status": Words(
        f"The sample's address answered with status {{status}}. {_NOTHING_CHARGED}",
        "Check the host's permissions: a stranger with the address must be able to fetch it.",
    ),
    "rehearsal_not_audio": Words(
        f"The sample's address answers with {{content_type}}, not audio. {_NOTHING_CHARGED}",
        "Check the host: it may show a web page instead of the file.",
    ),
    "rehearsal_differs": Words(
        f"The sample's address gives other bytes than were put there. {_NOTHING_CHARGED}", "Check the host."
    ),
    # ServiceError
    "request_refused": Words(
        "The service refused the request: {said}", "Change what it names. Nothing was made."
    ),
    "audio_refused": Words(
        "The service refused the audio: {said}",
        "Export the recording again, or use another. Nothing was made.",
    ),
    "rate_limited": Words(
        "The service asks for fewer calls. Nothing was made.", "Wait a minute, and try again."
    ),
    "content_refused": Words(
        "The service's content filter refused it. Nothing was made.", "Change the text or the audio."
    ),
    "text_refused": Words(
        "The service refused the text: too many invisible or unusual characters.",
        "Clean the text. Nothing was made.",
    ),
    "transcript_differs": Words(
        "The service heard other words than the transcript says. Nothing was made.",
        "Correct the transcript, or leave the clone prompt out.",
    ),
    "address_not_found": Words(
        "The service knows no such call at this base URL. Nothing was made.", "Check the profile's base URL."
    ),
    "cloning_not_permitted": Words(
        "The service does not let this account clone voices. Nothing was made.", "Verify the account there."
    ),
    "voice_gone": Words(
        "The service does not know this voice (any more).",
        "It may have expired: a new voice lives 168 hours unless it is used. Clone it again.",
    ),
    "voice_of_other_account": Words(
        "This voice belongs to another account.", "Use the profile it was made with."
    ),
    "not_the_service": Words(
        "What answers at this base URL is not the service (status {status}). Nothing was charged.",
        "Check the profile's base URL.",
    ),
    "service_broken": Words(
        "The service answered with a fault of its own (status {status}). Nothing was charged.",
        "Try again in a while.",
    ),
    "demo_gone": Words(
        "The demo of {voice} cannot be fetched any more: its address was short-lived.",
        "Speak a text with the voice to hear it.",
    ),
    "speech_not_ready": Words(
        "The service is still speaking the text; it is accepted and charged.",
        "It is looked for again by itself, which is free. Do not ask for it again.",
    ),
    "speech_failed": Words(
        "The service took the text but could not speak it: {said}",
        "It may have been charged. Try another model, or a shorter text.",
    ),
    "speech_task_gone": Words(
        "The service does not know this task any more, so its audio is lost.",
        "It may have been charged. Look at your account before you try again.",
    ),
    "speech_missing": Words(
        "The service's audio could not be fetched.",
        "It may have been charged; it is fetched again by itself.",
    ),
    "speech_not_audio": Words(
        "What the service sent is not audio.", "It may have been charged. Try another model."
    ),
    # AccountError
    "key_missing": Words(
        "The profile {profile} has no API key. Nothing was sent.",
        "Enter it under Account.",
        "Store it: voicestudio key set {profile}.",
    ),
    "key_wrong": Words(
        "The service refused the API key. Nothing was made.",
        "Check the key; it must belong to this base URL and region.",
    ),
    "key_of_other_service": Words(
        "The service does not know this API key at this base URL. Nothing was made.",
        "Key and base URL belong together: check that both are of the same service and region.",
    ),
    "balance_empty": Words("The account's balance is not enough. Nothing was made.", "Top the account up."),
    "not_verified": Words("The account is not verified. Nothing was made.", "Verify it with the service."),
    "not_permitted": Words(
        "The account may not use this call. Nothing was made.", "Ask the service to enable voice cloning."
    ),
    # OutcomeUnknownError
    "reply_cut": Words("The connection was cut before the whole reply was in.", _MAY_BE_CHARGED),
    "reply_timed_out": Words("The service did not answer in time.", _MAY_BE_CHARGED),
    "reply_server_error": Words("The service broke while answering.", _MAY_BE_CHARGED),
    "reply_not_json": Words("The service answered with something else than a result.", _MAY_BE_CHARGED),
    "reply_without_voice_id": Words("The service answered without a voice id.", _MAY_BE_CHARGED),
    "wait_cancelled": Words(
        "You stopped waiting after the request was sent.",
        "If the reply still comes while the program runs, the voice is saved. " + _MAY_BE_CHARGED,
    ),
    "program_ended": Words("The program ended before the reply came.", _MAY_BE_CHARGED),
    # LibraryError
    "library_unreadable": Words(
        "The library is damaged.", "Put a copy of its file back; nothing was changed."
    ),
    "library_newer": Words(
        "The library was written by a newer version ({found}) than this one knows ({known}).",
        "Install the newer version; nothing was changed.",
    ),
    "library_locked": Words("Another program holds the library.", "Close it, and try again."),
    "library_not_writable": Words(
        "The data folder cannot be written.",
        "Check its permissions.",
        "Check its permissions, or choose another with --data-dir.",
    ),
    "disk_full": Words("The disk is full.", "Free some space, and try again."),
    "voice_not_saved": Words(
        "The voice is made and paid for, but the library could not be written. Its id is {voice_id}",
        "Write the id down. The next start completes the voice from the reply; do not clone it again.",
    ),
    "speech_not_saved": Words(
        "The speech is made and paid for, but the library could not be written.",
        "The next start completes it from the reply; do not ask for it again.",
    ),
    # BugError
    "bug": Words("This is a fault of Voice Studio.", "Please report it with the lines below."),
}


def words(error: VoiceStudioError) -> Words:
    """The two sentences of an error, with its facts filled in."""
    return words_of(error.code, _facts(error))


def words_of(code: str, facts: Mapping[str, Fact]) -> Words:
    """The two sentences of a code; a fact that is missing reads as "?"."""
    found = ERRORS[code]
    filled = _Filled(facts)
    return Words(*(text.format_map(filled) for text in (found.what, found.remedy, found.terminal)))


class _Filled(dict[str, Fact]):
    def __missing__(self, key: str) -> str:
        return "?"


def _facts(error: VoiceStudioError) -> dict[str, Fact]:
    facts = dict(error.facts)
    if isinstance(error, SampleError) and error.findings:
        first = error.findings[0]
        said = finding_sentence(first)
        facts["finding"], facts["finding_remedy"] = said.what, said.remedy
    if error.code == "same_voice_exists":
        facts["left"] = hours_left(facts.get("hours_left"))
    if error.code == "charging_again_not_confirmed":
        facts["cost"] = usd(float(facts.get("about_usd") or 0))
    if not facts.get("said", "?"):
        facts["said"] = f"status {facts.get('status', '?')}"
    return facts
