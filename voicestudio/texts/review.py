"""What is about to happen, said before it does: what is sent, where it goes, and for how long."""

from typing import Final

from voicestudio.flow.prepare import plan
from voicestudio.model.calls import CloneSettings
from voicestudio.model.profile import SANDBOX, Profile
from voicestudio.model.sample import AudioFacts, ClonePrompt
from voicestudio.texts.findings import CHANGES
from voicestudio.texts.language import say
from voicestudio.texts.wording import listed

_TEXT_SHOWN: Final = 200


def where_it_goes(profile: Profile) -> str:
    """Where the sample is put, who fetches it, and when it is gone."""
    if profile.host == SANDBOX:
        return say("It stays on this computer: the sandbox fetches it from here, and it is removed at once.")
    return say(
        "To your host {host}, under a name that says nothing. {service} fetches it from there; it is removed "
        "as soon as the service has answered, and that is proved.",
        host=profile.host,
        service=profile.base_url,
    )


def what_is_sent(facts: AudioFacts) -> str:
    """The sample as it will be sent, with what is changed for that."""
    minutes, seconds = divmod(round(facts.seconds), 60)
    prepared = plan(facts)
    length, form = f"{minutes}:{seconds:02}", prepared.form.upper()
    if not prepared.changes:
        return say("{length} as {form}, as it is.", length=length, form=form)
    changes = listed(CHANGES[one] for one in prepared.changes)
    return say("{length} as {form}; {changes}.", length=length, form=form, changes=changes)


def what_is_asked(settings: CloneSettings) -> str:
    """What the service is asked for beside the clone."""
    if settings.text is None:
        return say("No demo: the voice is heard when it first speaks.")
    text = " ".join(settings.text.split())
    shown = text if len(text) <= _TEXT_SHOWN else text[:_TEXT_SHOWN] + "…"
    if settings.try_out:
        return say(
            "“{text}” with {model}, as its first speech, which also keeps it.",
            text=shown,
            model=settings.model,
        )
    return say("“{text}” with {model}, as a preview inside the clone call.", text=shown, model=settings.model)


def options_words(settings: CloneSettings) -> str:
    """The service's own remedies that were asked for, "" for none."""
    if settings.noise_reduction and settings.volume_normalization:
        return say("The service is asked to reduce noise and normalize volume.")
    if settings.noise_reduction:
        return say("The service is asked to reduce noise.")
    if settings.volume_normalization:
        return say("The service is asked to normalize volume.")
    return ""


def prompt_words(prompt: ClonePrompt | None) -> str:
    """The clone prompt, "" for none."""
    return say("A short clip goes along, with its words: “{text}”", text=prompt.text) if prompt else ""
