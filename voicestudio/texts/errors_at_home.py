"""What went wrong on this computer: the sample, the sound, the setup, the library, the program itself."""

from collections.abc import Mapping
from typing import Final

from voicestudio.texts.wording import Words

AT_HOME: Final[Mapping[str, Words]] = {
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
    "sample_replaced": Words(
        "{file} was changed since it was checked.", "Choose it again, and look at it as it is now."
    ),
    "sample_not_small_enough": Words(
        "After converting the sample has {bytes} bytes; at most {allowed} are accepted.",
        "Use a shorter part.",
    ),
    "take_of_other_form": Words(
        "{file} was recorded with other settings than the sentences before it.", "Read that sentence again."
    ),
    "no_speech_to_compare": Words(
        "{file} holds less than {seconds} s of speech: too little to tell a voice by.",
        "Choose a recording with more of it.",
    ),
    # DeviceError
    "no_output_device": Words(
        "This computer has no loudspeaker.", "Connect one; the file can be opened elsewhere."
    ),
    "output_failed": Words("The loudspeaker could not be opened.", "Close what else uses it, and try again."),
    "no_input_device": Words(
        "This computer has no microphone that is switched on.",
        "Connect one and look again, or choose a recording you already have.",
    ),
    "input_unknown": Words(
        "There is no microphone called {device}.",
        "Choose another one.",
        "See voicestudio devices for their names.",
    ),
    "input_failed": Words(
        "The microphone {device} could not be opened.", "Connect it anew, or choose another one."
    ),
    "input_busy": Words(
        "The microphone {device} is in use by another program.", "Close that program, and try again."
    ),
    "input_not_permitted": Words(
        "The system does not let this program use the microphone.",
        "Allow it in the system's settings under Privacy, Microphone; then start Voice Studio again.",
    ),
    "input_form_unusable": Words(
        "The microphone {device} offers no sample rate that can be recorded.", "Choose another one."
    ),
    "sound_library_missing": Words(
        "The PortAudio library is missing, so nothing can be played or recorded.",
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
    "consent_unreadable": Words(
        "{file} cannot be read.", "Choose the recording or document itself; nothing was changed."
    ),
    "consent_too_large": Words(
        "{file} is larger than 100 MB.", "Keep a shorter recording, or the page that matters."
    ),
    "speed_out_of_range": Words("A speed of {value} is not between {least} and {most}.", "Correct it."),
    "volume_out_of_range": Words("A volume of {value} is not between {least} and {most}.", "Correct it."),
    "pitch_out_of_range": Words(
        "A pitch of {value} semitones is not between {least} and {most}.", "Correct it."
    ),
    "emotion_unknown": Words(
        "{model} does not know the emotion {emotion}.", "Choose one of: {allowed}; or none."
    ),
    "language_unknown": Words(
        "The service does not know the language {language}.", "Choose one of: {allowed}; or none."
    ),
    "pause_misplaced": Words(
        "The pause {pause} cannot stand there. A pause is {least} to {most} s long and stands between two "
        "parts that are spoken, never next to another one.",
        "Move it, or take it out.",
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
    "host_unknown": Words("There is no host {host}.", "Choose one of: {known}."),
    "host_exists": Words("There is a host {host} already.", "Choose another name."),
    "host_in_use": Words("The profile {profile} uses the host {host}.", "Remove that profile first."),
    "host_field_missing": Words("{field} is needed.", "Fill it in."),
    "host_field_invalid": Words("{field} has a value that cannot be used.", "Correct it."),
    "host_field_unknown": Words(
        "{field} is not a field with its value (FIELD=VALUE) of this kind of host.", "Its fields: {known}."
    ),
    "host_secret_in_sight": Words(
        "{field} is a secret, and others on this computer can read a command line.",
        "Leave it out and you are asked for it, or write {field}=@FILE, or set {variable}.",
    ),
    "host_secret_missing": Words(
        "The keyring has no {field} of the host {host}.",
        "Enter it again under Hosts.",
        "Store it again: voicestudio host secret {host}.",
    ),
    "uploader_not_supported": Words(
        "This uploader needs {part}, which is not supported here.",
        "Write what it stands for into the file itself, or use another uploader.",
    ),
    "uploader_unreadable": Words(
        "The uploader cannot be read: look at {part}.",
        "Choose the .sxcu file as ShareX exports it; how to delete is said in fields of its own.",
    ),
    "host_kind_unknown": Words("There is no kind of host {host}.", "Choose one of: {known}."),
    "voice_not_found": Words(
        "There is no voice {voice}.",
        "Choose one of the list.",
        "See voicestudio voices for names and ids.",
    ),
    "voice_ambiguous": Words("{count} voices are called {voice}.", "Use the voice's id instead."),
    "voice_not_in_bin": Words(
        "There is no voice {voice} in the bin.",
        "Choose one of the bin.",
        "See voicestudio voices --bin for what is there.",
    ),
    "name_empty": Words("A voice needs a name, and spaces are none.", "Enter one."),
    "tag_empty": Words("A tag needs a word, and spaces are none.", "Enter one."),
    "tag_too_long": Words(
        "This tag has {characters} characters; at most {allowed} are accepted.",
        "Shorten it, and write the rest into the notes.",
        "Shorten it, and write the rest into the notes: voicestudio voice note.",
    ),
    "colour_invalid": Words("{colour} is not a colour.", "Write one like #3366cc, or none."),
    "duration_invalid": Words(
        "{duration} is not a length of time.", "Write a whole number and its unit, like 48h, 2d or 90m."
    ),
    "keeping_not_confirmed": Words(
        "Voices that are due to be kept: {count}, for about {cost}. Nothing was charged.",
        "Confirm it.",
        "Say so with --yes.",
    ),
    "earlier_speech_unknown": Words(
        "An earlier speech with {voice} may have been charged, and may have kept it already. "
        "Nothing was charged now.",
        "Look at it in the list; or keep the voice all the same, which may be charged again.",
        "See voicestudio attempt show {attempt}; or keep the voice all the same with voicestudio keep VOICE, "
        "which may be charged again.",
    ),
    "voice_without_audio": Words("{voice} has no demo.", "Speak a text with it, or play its sample."),
    "voice_without_sample": Words(
        "The library has no sample of {voice} any more, so it cannot be made again. Nothing was charged.",
        "Clone it from the recording itself.",
    ),
    "likeness_without_demo": Words(
        "{voice} has no demo, so there is nothing to compare with its sample.",
        "Speak a text with it, and compare that file.",
        "Speak a text with voicestudio speak, and compare that file: voicestudio compare SAMPLE FILE.",
    ),
    "likeness_without_sample": Words(
        "The library has no sample of {voice} any more, so there is nothing to compare its demo with.",
        "Compare it with another recording of the same person.",
        "Compare it with another recording of the same person: voicestudio compare FILE DEMO.",
    ),
    "likeness_not_installed": Words(
        "What voices are compared by is missing from this installation, or damaged.",
        "Install Voice Studio anew.",
    ),
    "profile_of_other_service": Words(
        "{voice} was made at another base URL than the profile {profile} has. Nothing was charged.",
        "Make it again with a profile of its own base URL; or clone it anew from the recording.",
    ),
    "price_not_confirmed": Words(
        "Making {name} again costs about {cost}, and that was not agreed to. Nothing was sent.",
        "Confirm the price.",
        "Agree with --yes.",
    ),
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
    "output_exists": Words(
        "There is a file {file} already, and nothing is overwritten.", "Choose another name."
    ),
    "take_not_found": Words("There is no take {number}.", "See voicestudio take list."),
    "copy_not_found": Words("There is no copy {copy} of the library.", "There are: {known}."),
    "restore_not_confirmed": Words(
        "The library of now would be replaced by its copy of {copied_at}. Nothing was changed.",
        "Confirm that you want it.",
        "Say so with --yes.",
    ),
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
    "batch_unreadable": Words(
        "{file} cannot be read as the table of a batch: {reason}.",
        "Save it as CSV in UTF-8, separated by commas or semicolons. Nothing was charged.",
    ),
    "batch_columns_unknown": Words(
        "{file} has columns that are not known: {columns}.", "Rename or remove them. Known are: {known}."
    ),
    "batch_column_missing": Words(
        "{file} has no column called file in its first row.", "Name the columns there; only file is needed."
    ),
    "batch_empty": Words("{file} has no rows below its first.", "Write one row for each voice."),
    "batch_too_long": Words(
        "{file} has more than {allowed} rows.", "Split it into several tables. Nothing was charged."
    ),
    "batch_row_too_wide": Words(
        "It has {cells} cells, but there are {columns} columns.",
        "Put a cell that holds the separator itself between quotation marks.",
    ),
    "batch_cell_empty": Words("The column {column} is empty.", "Fill it in, or remove the row."),
    "batch_cell_invalid": Words(
        "The column {column} has a value that cannot be used.", "It may be empty, or: {allowed}."
    ),
    "batch_rows_refused": Words(
        "{file} has rows that cannot be used: {count}. Nothing was uploaded or charged.",
        "Mend these rows, and start again.",
    ),
    "batch_option_combined": Words(
        "{option} cannot be used together with --batch.",
        "Leave it out: what is said of a voice stands in the columns of its row.",
    ),
    "batch_not_confirmed": Words(
        "Voices to be made: {count}, for about {cost}. That was not agreed to. Nothing was charged.",
        "Agree to it.",
        "Say so with --yes.",
    ),
    "batch_under_way": Words(
        "This batch is being made by another copy of the program. Nothing more was sent.",
        "Wait for it to end.",
    ),
    "releases_not_told": Words(
        "The list of releases could not be read, so nobody knows whether there is a newer version.",
        "Check your connection, and look again later. This version works on.",
    ),
    "port_in_use": Words(
        "Port {port} is in use by another program.", "Choose another with --port, or leave it out."
    ),
    # LibraryError
    "library_unreadable": Words(
        "The library is damaged, and this program has no copy of it.",
        "Put a copy of its file back; nothing was changed.",
    ),
    "library_damaged": Words(
        "The library is damaged. Its last copy is of {copied_at}.",
        "Put that copy back. What was written since is taken over as far as it can be read; "
        "the damaged file is kept.",
        "Put that copy back: voicestudio library restore. "
        "What was written since is taken over as far as it can be read.",
    ),
    "library_without_copy": Words(
        "There is no copy of the library.",
        "One is made each day; make one now: voicestudio library copy.",
    ),
    "copy_damaged": Words("The copy {copy} is damaged, too. Nothing was changed.", "Put another one back."),
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
    "disk_failing": Words(
        "The disk of the data folder fails to read or write.",
        "Look whether it is full, still connected and sound, and try again.",
    ),
    "voice_not_saved": Words(
        "The voice is made and paid for, but the library could not be written. Its id is {voice_id}",
        "Write the id down. The next start completes the voice from the reply; do not clone it again.",
    ),
    "speech_not_saved": Words(
        "The speech is made and paid for, but the library could not be written.",
        "The next start completes it from the reply; do not ask for it again.",
    ),
    "batch_state_unreadable": Words(
        "What became of this batch cannot be read from {file}. Nothing was charged.",
        "Look at the voices and the calls whose outcome is unknown; then remove that file to start over. "
        "Voices that exist are not made twice.",
    ),
    # BugError
    "bug": Words("This is a fault of Voice Studio.", "Please report it with the lines below."),
}
