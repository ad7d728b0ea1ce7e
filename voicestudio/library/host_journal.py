"""The journal of what was put on a host, and whether it is gone again."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import literal_column, select

from voicestudio.library.database import Database
from voicestudio.library.tables import AttemptRow, HostObjectRow
from voicestudio.model.hosted import HostObject, PendingRemoval
from voicestudio.model.voice import AttemptState

_FIRST_WAIT: Final = timedelta(minutes=1)
_LONGEST_WAIT: Final = timedelta(hours=6)
"""Between two tries to remove an object: a minute, then twice as long each time."""
_STILL_FETCHED: Final = frozenset({AttemptState.SENT.value, AttemptState.UNKNOWN.value})
_NEVER_UPLOADED: Final = "not uploaded"
"""The proof that earlier versions wrote for an address of the person's own: it never left this computer."""


class HostJournal:
    """Lines of host objects; one is open until its object is known to be gone.

    Args:
        database: The open library.
        owner: Token of this running program.
        is_running: Whether the program of a token still runs.
    """

    def __init__(self, database: Database, owner: str, is_running: Callable[[str], bool]) -> None:
        self._database = database
        self._owner = owner
        self._is_running = is_running

    def note_hosting(
        self, hosted_key: str, attempt_key: str, *, host: str, object_name: str, at: datetime
    ) -> None:
        """Write the journal line of an object before it is uploaded."""
        with self._database.writing() as session:
            session.add(
                HostObjectRow(
                    key=hosted_key,
                    attempt_key=attempt_key,
                    owner=self._owner,
                    host=host,
                    object_name=object_name,
                    put_at=at,
                    due_at=at,
                )
            )

    def postpone_removal(self, attempt_key: str, until: datetime) -> None:
        """Keep an attempt's objects on the host until a moment: the service may yet fetch them."""
        with self._database.writing() as session:
            for row in session.scalars(
                select(HostObjectRow).where(
                    HostObjectRow.attempt_key == attempt_key, HostObjectRow.removed_at.is_(None)
                )
            ):
                row.due_at = until
                row.owner = ""  # no program needs it any more: whoever comes by then may sweep it

    def note_hosted(self, hosted_key: str, handle: str) -> None:
        """Write down what the removal of an object will need beside its name."""
        with self._database.writing() as session:
            session.get_one(HostObjectRow, hosted_key).handle = handle

    def note_removed(self, hosted_key: str, at: datetime, proof: str) -> None:
        """Write down that an object is gone from its host, and what proves it."""
        with self._database.writing() as session:
            row = session.get_one(HostObjectRow, hosted_key)
            row.removed_at, row.proof, row.error_code = at, proof, ""

    def note_not_removed(self, hosted_key: str, at: datetime, error_code: str) -> None:
        """Write down that an object could not be removed; it is due again later, and later each time."""
        with self._database.writing() as session:
            row = session.get_one(HostObjectRow, hosted_key)
            row.due_at = at + min(_FIRST_WAIT * 2**row.tries, _LONGEST_WAIT)
            row.tries += 1
            row.error_code = error_code
            row.owner = ""  # for the next sweep of any program

    def let_go(self) -> None:
        """Let anyone take away what this program put there, but what a paid call may still fetch."""
        needed = select(AttemptRow.key).where(AttemptRow.state.in_(_STILL_FETCHED))
        own = select(HostObjectRow).where(
            HostObjectRow.owner == self._owner,
            HostObjectRow.removed_at.is_(None),
            HostObjectRow.attempt_key.not_in(needed),
        )
        with self._database.reading() as session:
            if session.scalar(own) is None:  # nothing to write: another program may be writing just now
                return
        with self._database.writing() as session:
            for row in session.scalars(own):
                row.owner = ""

    def hosted_objects(self) -> Sequence[HostObject]:
        """Everything that ever left this computer, newest first."""
        wanted = (
            select(HostObjectRow, AttemptRow.name)
            .outerjoin(AttemptRow, AttemptRow.key == HostObjectRow.attempt_key)
            .where(HostObjectRow.proof != _NEVER_UPLOADED)
            .order_by(HostObjectRow.put_at, literal_column("host_objects.rowid"))
        )
        seen: set[str] = set()
        with self._database.reading() as session:
            found = [
                HostObject(
                    host=row.host,
                    object_name=row.object_name,
                    name=name or "",
                    put_at=row.put_at,
                    removed_at=row.removed_at,
                    proof=row.proof,
                    tries=row.tries,
                    error_code=row.error_code,
                    what=_what(row.attempt_key, seen, is_known=name is not None),
                )
                for row, name in session.execute(wanted)
            ]
        return found[::-1]

    def open_objects(self, host: str) -> Sequence[PendingRemoval]:
        """Everything that may still lie on one host, whether due or not, oldest first.

        What another running program has put there is among them: it may still need it.
        """
        wanted = select(HostObjectRow).where(HostObjectRow.removed_at.is_(None), HostObjectRow.host == host)
        with self._database.reading() as session:
            rows = session.scalars(wanted.order_by(HostObjectRow.put_at))
            return [_pending(row) for row in rows]

    def pending_removals(self, now: datetime, attempt_key: str = "") -> Sequence[PendingRemoval]:
        """Objects that may still lie on a host.

        Args:
            now: Objects postponed beyond this moment are left out, unless an attempt is named.
            attempt_key: Of one attempt only; otherwise of all, without those a running program still needs.
        """
        wanted = select(HostObjectRow).where(HostObjectRow.removed_at.is_(None))
        with self._database.reading() as session:
            if attempt_key:
                rows = list(session.scalars(wanted.where(HostObjectRow.attempt_key == attempt_key)))
            else:
                # What waits longest first: what failed just now is due again later, and blocks nothing.
                due = session.scalars(
                    wanted.where(HostObjectRow.due_at <= now).order_by(HostObjectRow.due_at)
                )
                rows = [row for row in due if self._may_sweep(row)]
            return [_pending(row) for row in rows]

    def _may_sweep(self, row: HostObjectRow) -> bool:
        return not (row.owner and self._is_running(row.owner))


def _pending(row: HostObjectRow) -> PendingRemoval:
    return PendingRemoval(row.key, row.host, row.object_name, row.due_at, row.handle)


def _what(attempt_key: str, seen: set[str], *, is_known: bool) -> str:
    """What an object was: of each attempt the sample is put first, then the clone prompt."""
    if not attempt_key:
        return "test"
    part = "prompt" if attempt_key in seen else "sample"
    seen.add(attempt_key)
    return part if is_known else f"{part}_unsent"
