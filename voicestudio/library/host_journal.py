"""The journal of what was put on a host, and whether it is gone again."""

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import select

from voicestudio.library.database import Database
from voicestudio.library.tables import HostObjectRow
from voicestudio.model.hosted import PendingRemoval


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

    def note_removed(self, hosted_key: str, at: datetime) -> None:
        """Write down that an object is gone from its host."""
        with self._database.writing() as session:
            session.get_one(HostObjectRow, hosted_key).removed_at = at

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
            return [PendingRemoval(row.key, row.host, row.object_name, row.due_at) for row in rows]

    def _may_sweep(self, row: HostObjectRow) -> bool:
        return not (row.owner and self._is_running(row.owner))
