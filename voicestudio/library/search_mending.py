"""Write the search index anew from the voices: it holds nothing of its own."""

from sqlalchemy import select, text

from voicestudio.library.database import Database
from voicestudio.library.search import INDEX, TABLE, refresh
from voicestudio.library.tables import VoiceRow


def mend_search(database: Database) -> None:
    """Drop the index and fill a new one, in one transaction; raises ``LibraryError``."""
    with database.writing() as session:
        session.execute(text(f"DROP TABLE IF EXISTS {TABLE}"))
        session.execute(text(INDEX))
        refresh(session, session.scalars(select(VoiceRow.key)).all())
