"""``voices.json`` of a bundle: its shape, its version, and how it is read without believing it.

An older version stays readable: a new field gets a default, and what cannot have one gets a new version with
a step from the one before. Fields that this version does not know are passed over.
"""

import math
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Final

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from voicestudio.library.bundle.naming import loosely
from voicestudio.library.bundle.refusals import damaged, hostile, unreadable
from voicestudio.model.calls import CloneSettings, SpeechSettings
from voicestudio.model.errors import LibraryError
from voicestudio.model.rules import TAG_CHARACTERS_MOST
from voicestudio.model.voice import Voice

NAME: Final = "voices.json"
"""Of the entry."""
FORMAT: Final = "voicestudio-bundle"
VERSION: Final = 1
"""The one that this program writes; it reads every one from 1 on."""
CONTENTS_BYTES_MOST: Final = 128 * 1024**2
"""Of ``voices.json``: some hundred thousand voices; more would fill the memory before anything is checked."""
FILE_BYTES_MOST: Final = 1024**3
"""Of one file: the longest speech, as WAV, has a quarter of it."""

_YEARS: Final = (1970, 9000)
"""Within these every moment can be counted with, in any time zone."""


def _within_time(moment: datetime) -> datetime:
    if not _YEARS[0] < moment.year < _YEARS[1]:
        raise ValueError
    return moment.astimezone(UTC)


def _a_price(amount: float) -> float:
    if not (math.isfinite(amount) and amount >= 0):
        raise ValueError
    return amount


Key = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
Hash = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
HashOrNone = Annotated[str, Field(pattern=r"^([0-9a-f]{64})?$")]
Fingerprint = Annotated[str, Field(max_length=64)]
Moment = Annotated[AwareDatetime, AfterValidator(_within_time)]
Dollars = Annotated[float, AfterValidator(_a_price)]


class _Shape(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True, extra="ignore")


class FileEntry(_Shape):
    """A file: the name of its entry in the bundle, and what its bytes must be."""

    entry: Annotated[str, Field(min_length=1, max_length=1000)]
    bytes: Annotated[int, Field(ge=0, le=FILE_BYTES_MOST)]
    sha256: Hash


class CallEntry(_Shape):
    """A paid call that came to its end. The reply is left out: it holds signed addresses."""

    name: str
    profile: str
    base_url: str
    planned_at: Moment
    sent_at: Moment | None = None
    ended_at: Moment | None = None
    key_fingerprint: Fingerprint = ""
    about_usd: Dollars = 0.0


class CloneEntry(CallEntry):
    """The call that made the voice; its key is the voice's."""

    settings: CloneSettings
    sample_sha256: HashOrNone = ""
    source_sha256: HashOrNone = ""
    prompt_text: str = ""


class SpeechEntry(CallEntry):
    """A text that was spoken with the voice."""

    key: Key
    speech: SpeechSettings
    file: FileEntry | None = None


class VoiceFiles(_Shape):
    """The files of a voice, each in its role; None where the voice has none."""

    sample: FileEntry | None = None
    demo: FileEntry | None = None
    prompt: FileEntry | None = None
    consent: FileEntry | None = None

    def by_role(self) -> dict[str, FileEntry]:
        """Those that there are."""
        roles = {name: getattr(self, name) for name in type(self).model_fields}
        return {name: entry for name, entry in roles.items() if entry is not None}


class VoiceEntry(_Shape):
    """A voice with all that belongs to it. In ``voice`` no file has a name: the roles stand for them."""

    voice: Voice
    clone: CloneEntry
    files: VoiceFiles = VoiceFiles()
    speeches: tuple[SpeechEntry, ...] = ()

    def every_file(self) -> Iterator[FileEntry]:
        """Those of the voice, then those of its speeches."""
        yield from self.files.by_role().values()
        yield from (speech.file for speech in self.speeches if speech.file is not None)


class Contents(_Shape):
    """All of ``voices.json``."""

    format: str = FORMAT
    version: int = VERSION
    voices: tuple[VoiceEntry, ...] = ()

    def every_file(self) -> Iterator[FileEntry]:
        """Every file of every voice."""
        for entry in self.voices:
            yield from entry.every_file()


class _Heading(_Shape):
    """The little of it that every version has."""

    format: str
    version: Annotated[int, Field(ge=1)]


class _VoiceRules(_Shape):
    """What a voice must keep to beyond its types."""

    key: Key
    voice_id: Annotated[str, Field(min_length=1)]
    sample_sha256: HashOrNone
    source_sha256: HashOrNone
    key_fingerprint: Fingerprint
    colour: Annotated[str, Field(pattern=r"^(#[0-9a-fA-F]{6})?$")]
    tags: tuple[Annotated[str, Field(min_length=1, max_length=TAG_CHARACTERS_MOST)], ...]
    made_again_from: Annotated[str, Field(pattern=r"^([0-9a-f]{32})?$")]
    made_at: Moment
    used_at: Moment | None
    binned_at: Moment | None
    refused_at: Moment | None
    gone_at: Moment | None
    sample_file: Annotated[str, Field(max_length=0)]
    demo_file: Annotated[str, Field(max_length=0)]
    prompt_file: Annotated[str, Field(max_length=0)]
    consent_file: Annotated[str, Field(max_length=0)]


def to_json(contents: Contents) -> bytes:
    """As it is written: readable, in UTF-8."""
    return contents.model_dump_json(indent=1).encode("utf-8")


def from_json(written: bytes, source: Path) -> Contents:
    """Read it, believing nothing.

    Raises:
        LibraryError: ``bundle_unreadable`` (another program's), ``bundle_newer``, ``bundle_damaged``,
            ``bundle_hostile``.
    """
    try:
        heading = _Heading.model_validate_json(written)
    except ValidationError as error:
        raise damaged(source, "contents") from error
    if heading.format != FORMAT:
        raise unreadable(source, "no_bundle")
    if heading.version > VERSION:
        raise LibraryError("bundle_newer", file=str(source), found=heading.version, known=VERSION)
    try:
        contents = Contents.model_validate_json(written)
        for entry in contents.voices:
            _VoiceRules.model_validate(vars(entry.voice))
    except ValidationError as error:
        raise damaged(source, "contents") from error
    _refuse_doubles(contents, source)
    return contents


def _refuse_doubles(contents: Contents, source: Path) -> None:
    """One key for one thing, one entry for one file."""
    voices = [entry.voice.key for entry in contents.voices]
    speeches = [speech.key for entry in contents.voices for speech in entry.speeches]
    files = [NAME, *(loosely(file.entry) for file in contents.every_file())]
    if len({*voices, *speeches}) != len(voices) + len(speeches) or len(set(files)) != len(files):
        raise hostile(source, "twice")
