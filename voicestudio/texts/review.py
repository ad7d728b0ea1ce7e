"""What is about to happen, said before it does: what is sent, where it goes, and for how long."""

from typing import Final

from voicestudio.flow.prepare import plan
from voicestudio.model.calls import CloneSettings
from voicestudio.model.profile import SANDBOX, Profile
from voicestudio.model.sample import AudioFacts, ClonePrompt
from voicestudio.texts.findings import CHANGES

_TEXT_SHOWN: Final = 200
STAYS_HERE: Final = "It stays on this computer: the sandbox fetches it from here, and it is removed at once."
GOES: Final = (
    "To your host {host}, under a name that says nothing. {service} fetches it from there; it is removed as "
    "soon as the service has answered, and that is proved."
)


def where_it_goes(profile: Profile) -> str:
    """Where the sample is put, who fetches it, and when it is gone."""
    if profile.host == SANDBOX:
        return STAYS_HERE
    return GOES.format(host=profile.host, service=profile.base_url)


def what_is_sent(facts: AudioFacts) -> str:
    """The sample as it will be sent, with what is changed for that."""
    minutes, seconds = divmod(round(facts.seconds), 60)
    prepared = plan(facts)
    said = f"{minutes}:{seconds:02} as {prepared.form.upper()}"
    changes = ", ".join(CHANGES[one] for one in prepared.changes)
    return f"{said}; {changes}." if changes else f"{said}, as it is."


def what_is_asked(settings: CloneSettings) -> str:
    """What the service is asked for beside the clone."""
    if settings.text is None:
        return "No demo: the voice is heard when it first speaks."
    text = " ".join(settings.text.split())
    shown = text if len(text) <= _TEXT_SHOWN else text[:_TEXT_SHOWN] + "…"
    way = "its first speech, which also keeps it" if settings.try_out else "a preview inside the clone call"
    return f"“{shown}” with {settings.model}, as {way}."


def options_words(settings: CloneSettings) -> str:
    """The service's own remedies that were asked for, "" for none."""
    asked = [
        *(["reduce noise"] if settings.noise_reduction else []),
        *(["normalize volume"] if settings.volume_normalization else []),
    ]
    return f"The service is asked to {' and '.join(asked)}." if asked else ""


def prompt_words(prompt: ClonePrompt | None) -> str:
    """The clone prompt, "" for none."""
    return f"A short clip goes along, with its words: “{prompt.text}”" if prompt else ""
