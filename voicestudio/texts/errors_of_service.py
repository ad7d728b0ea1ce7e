"""What went wrong with the service or on the way to it; whether it may have been charged is always said."""

from collections.abc import Mapping
from typing import Final

from voicestudio.texts.wording import MAY_BE_CHARGED, NOTHING_CHARGED, Words

OF_SERVICE: Final[Mapping[str, Words]] = {
    # NetworkError
    "service_unreachable": Words(
        f"The service could not be reached. {NOTHING_CHARGED}", "Check your connection and the base URL."
    ),
    "service_name_unknown": Words(
        f"The service's name is unknown to the network. {NOTHING_CHARGED}",
        "Check your connection and the base URL.",
    ),
    "service_tls_failed": Words(
        f"The service could not prove who it is, so nothing was sent. {NOTHING_CHARGED}",
        "Check the base URL and this computer's clock; a company's network may need its own certificate.",
    ),
    "service_silent": Words(
        f"The service did not pick up within {{seconds}} s. {NOTHING_CHARGED}", "Try again in a while."
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
        "The service does not know this voice any more, so it counts as expired. Nothing was spoken.",
        "Make it again from its own sample and recipe; no other voice takes its place.",
        "Make it again from its own sample and recipe: voicestudio again VOICE; no other takes its place.",
    ),
    "voice_not_known": Words(
        "The service says that it does not know this voice, which should still live. Nothing was spoken.",
        "It is believed when it says so again, {hours} h from now or later: speak with the voice then. "
        "Until then it stays as it is; no other voice takes its place.",
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
    "reply_cut": Words("The connection was cut before the whole reply was in.", MAY_BE_CHARGED),
    "reply_timed_out": Words("The service did not answer in time.", MAY_BE_CHARGED),
    "reply_server_error": Words("The service broke while answering.", MAY_BE_CHARGED),
    "reply_not_json": Words("The service answered with something else than a result.", MAY_BE_CHARGED),
    "reply_without_voice_id": Words("The service answered without a voice id.", MAY_BE_CHARGED),
    "wait_cancelled": Words(
        "You stopped waiting after the request was sent.",
        "If the reply still comes while the program runs, the voice is saved. " + MAY_BE_CHARGED,
    ),
    "program_ended": Words("The program ended before the reply came.", MAY_BE_CHARGED),
}
