"""The journal of what was put on a host, and whether it is gone again."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import select

from voicestudio.library.database import Database
from voicestudio.library.tables import AttemptRow, HostObjectRow
from voicestudio.model.hosted import HostObject, PendingRemoval

_FIRST_WAIT: Final = timedelta(minutes=1)
_LONGEST_WAIT: Final = timedelta(hours=6)
"""Between two tries to remove an object: a minute, then twice as long each time."""


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

    def hosted_objects(self) -> Sequence[HostObject]:
        """Everything that ever left this computer, newest first."""
        wanted = (
            select(HostObjectRow, AttemptRow.name)
            .outerjoin(AttemptRow, AttemptRow.key == HostObjectRow.attempt_key)
            .order_by(HostObjectRow.put_at.desc())
        )
        with self._database.reading() as session:
            return [
                HostObject(
                    host=row.host,
                    object_name=row.object_name,
                    name=name or "",
                    put_at=row.put_at,
                    removed_at=row.removed_at,
                    proof=row.proof,
                    tries=row.tries,
                    error_code=row.error_code,
                )
                for row, name in session.execute(wanted)
            ]

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
                due = session.scalars(wanted.where(HostObjectRow.due_at <= now))
                rows = [row for row in due if self._may_sweep(row)]
            return [
                PendingRemoval(row.key, row.host, row.object_name, row.due_at, row.handle) for row in rows
            ]

    def _may_sweep(self, row: HostObjectRow) -> bool:
        return not (row.owner and self._is_running(row.owner))
