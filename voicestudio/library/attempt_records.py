"""Attempts in the database: every paid call, before, while and after it is made."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from voicestudio.library.attempt_rows import attempt_from, settings_to_text
from voicestudio.library.audio_folders import AudioFolders
from voicestudio.library.database import Database
from voicestudio.library.search import refresh
from voicestudio.library.tables import AttemptRow
from voicestudio.model.calls import RawReply
from voicestudio.model.errors import LibraryError, SetupError
from voicestudio.model.voice import Attempt, AttemptKind, AttemptState

_REPLY_TRIES: Final = 6
"""Each waits for the lock as long as any other write does."""

_HEX: Final = frozenset("0123456789abcdef")

UNFINISHED: Final = (AttemptState.PLANNED, AttemptState.SENT, AttemptState.ANSWERED)


class AttemptRecords:
    """What ``flow`` writes down of paid calls.

    Args:
        database: The open library.
        folders: The audio beside it.
        owner: Token of this running program.
        is_running: Whether the program of a token still runs.
    """

    def __init__(
        self, database: Database, folders: AudioFolders, owner: str, is_running: Callable[[str], bool]
    ) -> None:
        self._database = database
        self._folders = folders
        self._owner = owner
        self._is_running = is_running

    def plan(self, attempt: Attempt) -> None:
        """Write a paid call down before anything of it happens.

        Raises:
            SetupError: ``call_under_way``: a running program, this one included, is at the same sample or the
                same speech. In one transaction with the writing, so that of two only one begins.
        """
        with self._database.writing() as session:
            self._refuse_while_under_way(session, attempt)
            session.add(
                AttemptRow(
                    key=attempt.key,
                    kind=attempt.kind,
                    state=AttemptState.PLANNED,
                    owner=self._owner,
                    name=attempt.name,
                    profile=attempt.profile,
                    base_url=attempt.base_url,
                    settings=settings_to_text(attempt.speech or attempt.settings),
                    planned_at=attempt.planned_at,
                    sample_sha256=attempt.sample_sha256,
                    sample_file=attempt.sample_file,
                    prompt_file=attempt.prompt_file,
                    prompt_text=attempt.prompt_text,
                    source_sha256=attempt.source_sha256,
                    voice_key=attempt.voice_key,
                    error_code="",
                    reply_type="",
                    reply_trace="",
                    key_fingerprint=attempt.key_fingerprint,
                    about_usd=attempt.about_usd,
                    balance_before=attempt.balance_before.units if attempt.balance_before else None,
                )
            )

    def _refuse_while_under_way(self, session: Session, attempt: Attempt) -> None:
        same = and_(
            AttemptRow.kind == attempt.kind,
            AttemptRow.base_url == attempt.base_url,
            AttemptRow.state.in_(UNFINISHED),
            AttemptRow.source_sha256 == attempt.source_sha256,
            AttemptRow.voice_key == attempt.voice_key,
        )
        if attempt.speech:
            same = and_(same, AttemptRow.settings == settings_to_text(attempt.speech))
        elif not attempt.source_sha256:
            return
        for row in session.scalars(select(AttemptRow).where(same)):
            # An answered one is paid for, whoever completes it; another call would be paid twice.
            if row.state == AttemptState.ANSWERED or self._is_running(row.owner):
                raise SetupError("call_under_way", name=row.name)

    def note_files(self, key: str, *, sample_sha256: str, sample_file: str, prompt_file: str) -> None:
        """Write down which audio files of its folder belong to an attempt."""
        with self._database.writing() as session:
            row = _row(session, key)
            row.sample_sha256, row.sample_file, row.prompt_file = sample_sha256, sample_file, prompt_file

    def advance(self, key: str, state: AttemptState, at: datetime, error_code: str = "") -> None:
        """Write down what became of an attempt. A finished speech needs its reply no longer."""
        with self._database.writing() as session:
            row = _row(session, key)
            row.state, row.error_code = state, error_code
            if state is AttemptState.SENT:
                row.sent_at = at
            else:
                row.ended_at = at
            if state is AttemptState.DONE and row.kind == AttemptKind.SPEECH:
                row.reply_body = None
                session.flush()
                refresh(session, [row.voice_key])  # what was spoken can be searched for

    def keep_reply(self, key: str, raw: RawReply) -> None:
        """Write the raw reply down and turn the attempt to ``answered``; it is paid for, so with patience."""
        for left in range(_REPLY_TRIES - 1, -1, -1):
            try:
                self._keep_reply(key, raw)
            except LibraryError as error:
                if error.code != "library_locked" or not left:
                    raise
            else:
                return

    def _keep_reply(self, key: str, raw: RawReply) -> None:
        with self._database.writing() as session:
            row = _row(session, key)
            row.state = AttemptState.ANSWERED
            row.reply_status, row.reply_body = raw.status, raw.body
            row.reply_type, row.reply_trace = raw.content_type, raw.trace_id

    def attempt(self, key: str) -> Attempt:
        """One attempt with its kept reply; raises ``KeyError``."""
        with self._database.reading() as session:
            return attempt_from(_row(session, key))

    def attempts(self, states: Iterable[AttemptState]) -> Sequence[Attempt]:
        """Attempts in any of these states, oldest first."""
        wanted = select(AttemptRow).where(AttemptRow.state.in_(list(states))).order_by(AttemptRow.planned_at)
        with self._database.reading() as session:
            return [attempt_from(row) for row in session.scalars(wanted)]

    def find_attempt(self, wanted: str) -> Attempt:
        """An attempt by the beginning of its key.

        Raises:
            SetupError: ``attempt_not_found`` when none or several begin so.
        """
        if not wanted or set(wanted) - _HEX:
            raise SetupError("attempt_not_found", attempt=wanted)
        with self._database.reading() as session:
            begins = select(AttemptRow).where(AttemptRow.key.startswith(wanted)).limit(2)
            rows = session.scalars(begins).all()
            if len(rows) == 1:
                return attempt_from(rows[0])
        raise SetupError("attempt_not_found", attempt=wanted)

    def calls_for(self, voice_key: str) -> Sequence[Attempt]:
        """The clone that made a voice and every speech with it, oldest first."""
        mine = or_(AttemptRow.key == voice_key, AttemptRow.voice_key == voice_key)
        with self._database.reading() as session:
            rows = session.scalars(select(AttemptRow).where(mine).order_by(AttemptRow.planned_at))
            return [attempt_from(row) for row in rows]

    def abandoned(self) -> Sequence[Attempt]:
        """Attempts that are not over, or of which audio is left, and whose program is no longer running."""
        not_tidied = and_(AttemptRow.state == AttemptState.FAILED, AttemptRow.sample_file != "")
        left = or_(AttemptRow.state.in_(UNFINISHED), not_tidied)
        wanted = select(AttemptRow).where(left).order_by(AttemptRow.planned_at)
        with self._database.reading() as session:
            rows = [(row.owner, attempt_from(row)) for row in session.scalars(wanted)]
        return [attempt for owner, attempt in rows if owner != self._owner and not self._is_running(owner)]

    def settle(self, key: str, at: datetime, code: str) -> bool:
        """Turn an attempt that is still ``unknown`` to ``failed``; False where it is known by now."""
        with self._database.writing() as session:
            row = _row(session, key)
            if row.state != AttemptState.UNKNOWN:
                return False
            row.state, row.error_code, row.ended_at = AttemptState.FAILED, code, at
            return True

    def leave_to_anyone(self, key: str) -> None:
        """Let any running program complete an answered attempt; this one does not wait for it any more."""
        with self._database.writing() as session:
            _row(session, key).owner = ""

    def forget_attempt(self, key: str) -> None:
        """Drop the audio of an attempt that made nothing, and its row where it was never sent."""
        state = self.attempt(key).state
        if state not in {AttemptState.PLANNED, AttemptState.FAILED}:
            return
        # The audio first: it is what must not stay, and on a full disk it makes the room to write the rest.
        self._folders.drop(key)
        with self._database.writing() as session:
            row = _row(session, key)
            if state is AttemptState.PLANNED:
                session.delete(row)
            else:
                row.sample_file = row.prompt_file = ""


def _row(session: Session, key: str) -> AttemptRow:
    row = session.get(AttemptRow, key)
    if row is None:
        raise KeyError(key)
    return row
