"""What of the library goes into a bundle: rows, read in one transaction, and the paths of their audio."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from sqlalchemy import ColumnElement, select, text
from sqlalchemy.orm import Session, defer

from voicestudio.library.attempt_rows import clone_settings_from, speech_settings_from
from voicestudio.library.bundle import SPEECH_STEM
from voicestudio.library.bundle.contents import CloneEntry, SpeechEntry
from voicestudio.library.tables import AttemptRow, VoiceRow
from voicestudio.library.voice_rows import voices_from
from voicestudio.model.voice import AttemptKind, AttemptState, Voice

_BATCH: Final = 500


@dataclass(frozen=True)
class Spoken:
    """A speech, and where its audio lies: None where there is none."""

    entry: SpeechEntry
    path: Path | None


@dataclass(frozen=True)
class Gathered:
    """One voice with all that goes into a bundle.

    Attributes:
        voice: Without the names of its files.
        files: Paths by role; the file may be missing.
    """

    voice: Voice
    clone: CloneEntry
    files: dict[str, Path]
    speeches: tuple[Spoken, ...]

    def paths(self) -> Iterator[Path]:
        """Every file the library speaks of."""
        yield from self.files.values()
        yield from (spoken.path for spoken in self.speeches if spoken.path is not None)


def gather(session: Session, audio: Path, voice_keys: Sequence[str]) -> list[Gathered]:
    """Read voices with their calls.

    Args:
        session: One that reads.
        audio: Folder of the folders of audio.
        voice_keys: Our own ids; one that comes twice is taken once.

    Raises:
        KeyError: There is no voice of one of these keys.
    """
    wanted = list(dict.fromkeys(voice_keys))
    found: list[Gathered] = []
    for start in range(0, len(wanted), _BATCH):
        found += _batch(session, audio, wanted[start : start + _BATCH])
    return found


def audio_of_speech(folder: Path) -> Path | None:
    """The audio of a speech in its folder, None where there is none that is whole."""
    found = sorted(folder.glob(f"{SPEECH_STEM}.*")) if folder.is_dir() else []
    return next((path for path in found if path.suffix != ".part"), None)


def _batch(session: Session, audio: Path, keys: Sequence[str]) -> list[Gathered]:
    rows = session.scalars(select(VoiceRow).where(_among("voices.key", keys)))
    voices = {voice.key: voice for voice in voices_from(session, rows)}
    clones = {row.key: row for row in _calls(session, _among("attempts.key", keys))}
    speeches: dict[str, list[Spoken]] = {}
    for row in _calls(session, _among("attempts.voice_key", keys)):
        if row.kind == AttemptKind.SPEECH and row.state == AttemptState.DONE:
            speeches.setdefault(row.voice_key, []).append(_spoken(row, audio))
    return [_gathered(voices[key], clones[key], audio / key, speeches.get(key, ())) for key in keys]


def _among(column: str, keys: Sequence[str]) -> ColumnElement[bool]:
    condition: Any = text(f"{column} IN (SELECT value FROM json_each(:keys))")  # noqa: S608 - names from here
    return condition.bindparams(keys=json.dumps(keys))  # type: ignore[no-any-return]


def _calls(session: Session, which: ColumnElement[bool]) -> Sequence[AttemptRow]:
    # The replies stay where they are: they are large, and hold signed addresses.
    wanted = select(AttemptRow).where(which).options(defer(AttemptRow.reply_body))
    return session.scalars(wanted.order_by(AttemptRow.planned_at, AttemptRow.key)).all()


def _gathered(voice: Voice, clone: AttemptRow, folder: Path, speeches: Sequence[Spoken]) -> Gathered:
    names = {
        "sample": voice.sample_file,
        "demo": voice.demo_file,
        "prompt": voice.prompt_file,
        "consent": voice.consent_file,
    }
    return Gathered(
        voice=replace(voice, sample_file="", demo_file="", prompt_file="", consent_file=""),
        clone=CloneEntry(
            settings=clone_settings_from(clone.settings),
            sample_sha256=clone.sample_sha256,
            source_sha256=clone.source_sha256,
            prompt_text=clone.prompt_text,
            **_facts_of(clone),
        ),
        files={role: folder / name for role, name in names.items() if name},
        speeches=tuple(speeches),
    )


def _spoken(row: AttemptRow, audio: Path) -> Spoken:
    entry = SpeechEntry(key=row.key, speech=speech_settings_from(row.settings), **_facts_of(row))
    return Spoken(entry, audio_of_speech(audio / row.key))


def _facts_of(row: AttemptRow) -> dict[str, Any]:
    names = (
        "name",
        "profile",
        "base_url",
        "planned_at",
        "sent_at",
        "ended_at",
        "key_fingerprint",
        "about_usd",
    )
    return {name: getattr(row, name) for name in names}
