"""A voice that was made again stands in for the old one."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from voicestudio.library.database import Database
from voicestudio.library.search import refresh
from voicestudio.library.tables import VoiceRow, VoiceTagRow
from voicestudio.library.voice_rows import voice_from
from voicestudio.model.voice import Voice


class VoiceSuccession:
    """The link from a new voice to the old one, and what it inherits."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def link_made_again(self, new_key: str, old_key: str) -> Voice:
        """Let a new voice stand in for an old one, with its tags, notes and colour, in one transaction.

        Tags, notes and a colour that the new one has already are kept.

        Raises:
            KeyError: One of the two is not in the library.
        """
        with self._database.writing() as session:
            new, old = session.get(VoiceRow, new_key), session.get(VoiceRow, old_key)
            if new is None or old is None:
                raise KeyError(new_key if new is None else old_key)
            new.made_again_from = old.key
            new.notes, new.colour = new.notes or old.notes, new.colour or old.colour
            missing = _tags_of(session, old.number) - _tags_of(session, new.number)
            session.add_all(VoiceTagRow(voice_number=new.number, tag_key=tag) for tag in missing)
            session.flush()
            refresh(session, [new_key])
            return voice_from(session, new)


def _tags_of(session: Session, number: int) -> set[int]:
    return set(session.scalars(select(VoiceTagRow.tag_key).where(VoiceTagRow.voice_number == number)))
