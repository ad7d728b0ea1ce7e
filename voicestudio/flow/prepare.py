"""Make the least change to a sample with which it passes the service's rules."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from voicestudio.flow.check import accepted_as_it_is, is_damaged
from voicestudio.flow.tools import Audio
from voicestudio.model import rules
from voicestudio.model.errors import LibraryError, SampleError
from voicestudio.model.progress import Report
from voicestudio.model.sample import AudioFacts, Checked, Examined, Prepared

_RATE_MOST: Final = 48_000
_RATE_LEAST: Final = 16_000  # a file of fewer samples a second is brought up to what every decoder takes
_RATE_OF_LONG_WAV: Final = 32_000  # 300 s of it are 19.2 MB; the service's own speech has this rate
_MIX_FADES_BELOW: Final = 0.5  # a mix that loses more than half is worse than one of its channels
_WAV_HEADER: Final = 100
_MP3_PADDING_SECONDS: Final = 0.2  # an MP3 frame and the encoder's delay lengthen a file a little


@dataclass(frozen=True)
class Plan:
    """What is to be done to a file.

    Attributes:
        form: The container that comes out.
        convert: Decode and write anew; otherwise the sound track is copied bit for bit.
        rate: Samples a second after converting.
        channel: The channel that is taken, None for the mix of all.
        changes: Codes of what is done, keys into ``texts/findings.py``.
    """

    form: Literal["mp3", "m4a", "wav"]
    convert: bool
    rate: int
    channel: int | None
    changes: tuple[str, ...]


def plan(facts: AudioFacts, *, may_copy: bool = True) -> Plan:
    """Decide on the least change: a copy without tags where it passes, else WAV, else MP3.

    WAV comes first because it adds no second lossy step; MP3 only where WAV would be too large.
    """
    changes = ["tags_removed"] if facts.tags else []
    passes = accepted_as_it_is(facts) and facts.bytes <= rules.SAMPLE_BYTES_MOST
    if may_copy and passes and facts.channels <= 2 and not is_damaged(facts):
        form: Literal["mp3", "m4a", "wav"] = facts.container  # type: ignore[assignment] # one of the three
        return Plan(form, convert=False, rate=facts.rate, channel=None, changes=tuple(changes))
    if facts.has_video:
        changes.append("picture_left_out")
    channel = None
    if facts.channels > 1:
        fades = facts.mixed_peak < facts.peak * _MIX_FADES_BELOW
        channel = facts.loudest_channel if fades else None
        changes.append("one_channel_taken" if fades else "mixed_to_one_channel")
    rate = max(_RATE_LEAST, min(facts.rate, _RATE_MOST))
    if _wav_bytes(facts.seconds, rate) > rules.SAMPLE_BYTES_MOST:
        if facts.seconds <= rules.SAMPLE_SECONDS_MOST - _MP3_PADDING_SECONDS:
            return Plan("mp3", True, rate, channel, (*changes, "converted_to_mp3"))
        rate = _RATE_OF_LONG_WAV
    return Plan("wav", True, rate, channel, (*changes, "converted_to_wav"))


def _wav_bytes(seconds: float, rate: int) -> int:
    return int(seconds * rate) * 2 + _WAV_HEADER


def prepare(audio: Audio, checked: Checked, folder: Path, stem: str, report: Report) -> Prepared:
    """Write the file that will be sent, then look at it as critically as at the original.

    Args:
        audio: Files of sound.
        checked: The original; its findings must not stop it.
        folder: Where the result goes.
        stem: File name without suffix.
        report: Told (done, total) bytes of the original.

    Raises:
        SampleError: The original changed meanwhile, or what came out does not pass.
        LibraryError: The disk is full, or the folder cannot be written.
    """
    source, facts = checked.examined.path, checked.examined.facts
    chosen = plan(facts)
    result = _written(audio, source, folder / f"{stem}.{chosen.form}", chosen, report)
    if not chosen.convert and (result is None or not _same_sound(result.facts, facts)):
        # A file that cannot be copied faithfully (odd edit lists, tags between frames) is decoded instead.
        (folder / f"{stem}.{chosen.form}").unlink(missing_ok=True)
        chosen = plan(facts, may_copy=False)
        result = _written(audio, source, folder / f"{stem}.{chosen.form}", chosen, report)
    if result is None or not _same_sound(result.facts, facts):
        raise SampleError("sample_changed", file=source.name)
    if result.facts.bytes > rules.SAMPLE_BYTES_MOST:
        raise SampleError(
            "sample_not_small_enough", bytes=result.facts.bytes, allowed=rules.SAMPLE_BYTES_MOST
        )
    return Prepared(result.path, result.sha256, result.facts, chosen.changes)


def _written(audio: Audio, source: Path, target: Path, chosen: Plan, report: Report) -> Examined | None:
    """What came out; None where the original can no longer be read so."""
    try:
        if not chosen.convert:
            audio.copy_without_tags(source, target, chosen.form)
        elif chosen.form == "wav":
            audio.convert_to_wav(source, target, chosen.rate, chosen.channel, report)
        else:
            audio.convert_to_mp3(source, target, chosen.rate, chosen.channel, report)
        return audio.examine(target, report)
    except SampleError:
        return None
    except OSError as error:
        raise LibraryError.of_disk(error) from error


def _same_sound(result: AudioFacts, original: AudioFacts) -> bool:
    """As long as the original, and on the same side of every limit of length."""
    limits = (rules.SAMPLE_SECONDS_LEAST, rules.PROMPT_SECONDS_BELOW)
    crossed = any((result.seconds < limit) != (original.seconds < limit) for limit in limits)
    crossed |= (result.seconds > rules.SAMPLE_SECONDS_MOST) != (original.seconds > rules.SAMPLE_SECONDS_MOST)
    return not crossed and abs(result.seconds - original.seconds) <= _MP3_PADDING_SECONDS
