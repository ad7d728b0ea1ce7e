"""The tables of the library. A change here needs a migration; a test compares the two."""

from datetime import UTC, datetime

from sqlalchemy import DateTime, Dialect, Float, ForeignKey, Index, LargeBinary, String, Text, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator


class Moment(TypeDecorator[datetime]):
    """A moment in UTC. SQLite keeps no time zone, so it is taken off on the way in and put back after."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Store UTC without a zone."""
        return value.astimezone(UTC).replace(tzinfo=None) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give back an aware moment."""
        return value.replace(tzinfo=UTC) if value else None


class Table(DeclarativeBase):
    """Base of all tables."""


class AttemptRow(Table):
    """One paid call and what became of it."""

    __tablename__ = "attempts"

    key: Mapped[str] = mapped_column(String(32), primary_key=True)
    kind: Mapped[str] = mapped_column(String(16))
    state: Mapped[str] = mapped_column(String(16), index=True)
    owner: Mapped[str] = mapped_column(String(64))  # the running program that makes the call
    name: Mapped[str] = mapped_column(Text)
    profile: Mapped[str] = mapped_column(Text)
    base_url: Mapped[str] = mapped_column(Text)
    settings: Mapped[str] = mapped_column(Text)  # JSON of CloneSettings or SpeechSettings
    planned_at: Mapped[datetime] = mapped_column(Moment)
    sent_at: Mapped[datetime | None] = mapped_column(Moment)
    ended_at: Mapped[datetime | None] = mapped_column(Moment)
    sample_sha256: Mapped[str] = mapped_column(String(64))
    sample_file: Mapped[str] = mapped_column(Text)
    prompt_file: Mapped[str] = mapped_column(Text)
    prompt_text: Mapped[str] = mapped_column(Text)
    source_sha256: Mapped[str] = mapped_column(String(64), index=True)
    voice_key: Mapped[str] = mapped_column(String(32), index=True)
    error_code: Mapped[str] = mapped_column(String(64))
    reply_status: Mapped[int | None]
    reply_body: Mapped[bytes | None] = mapped_column(LargeBinary)
    reply_type: Mapped[str] = mapped_column(Text)
    reply_trace: Mapped[str] = mapped_column(Text)
    key_fingerprint: Mapped[str] = mapped_column(String(16), server_default="")
    about_usd: Mapped[float] = mapped_column(Float, server_default="0")
    balance_before: Mapped[int | None]  # in 0.0001 US dollars


class VoiceRow(Table):
    """A voice. ``key`` is the attempt's that made it, and the name of its folder of audio."""

    __tablename__ = "voices"

    key: Mapped[str] = mapped_column(ForeignKey("attempts.key"), primary_key=True)
    voice_id: Mapped[str] = mapped_column(Text, index=True)  # byte for byte as the service gave it
    name: Mapped[str] = mapped_column(Text)
    profile: Mapped[str] = mapped_column(Text)
    base_url: Mapped[str] = mapped_column(Text)
    made_at: Mapped[datetime] = mapped_column(Moment)
    used_at: Mapped[datetime | None] = mapped_column(Moment)
    settings: Mapped[str] = mapped_column(Text)
    sample_sha256: Mapped[str] = mapped_column(String(64), index=True)
    sample_file: Mapped[str] = mapped_column(Text)
    demo_file: Mapped[str] = mapped_column(Text)
    prompt_file: Mapped[str] = mapped_column(Text)
    prompt_text: Mapped[str] = mapped_column(Text)
    source_sha256: Mapped[str] = mapped_column(String(64), index=True)
    key_fingerprint: Mapped[str] = mapped_column(String(16), server_default="")
    number: Mapped[int] = mapped_column(unique=True, index=True)  # of its row in the search index
    name_order: Mapped[str] = mapped_column(Text)  # the name, folded for sorting
    notes: Mapped[str] = mapped_column(Text, server_default="")
    colour: Mapped[str] = mapped_column(String(7), server_default="")
    consent_file: Mapped[str] = mapped_column(Text, server_default="")
    binned_at: Mapped[datetime | None] = mapped_column(Moment)
    refused_at: Mapped[datetime | None] = mapped_column(Moment)
    gone_at: Mapped[datetime | None] = mapped_column(Moment)
    made_again_from: Mapped[str] = mapped_column(String(32), server_default="")

    # One for each order of a list, with what a list asks of a voice, so that it never reads all rows. Unused
    # ones come first, as SQLite sorts what is missing first: soonest to expire, then kept.
    __table_args__ = (
        Index("ix_voices_life", "used_at", "made_at", "number", "binned_at", "gone_at"),
        Index("ix_voices_name_order", "name_order", "number", "binned_at", "used_at", "made_at", "gone_at"),
        Index("ix_voices_made_at", "made_at", "number", "binned_at", "used_at", "gone_at"),
        Index("ix_voices_binned_at", "binned_at", "number", sqlite_where=text("binned_at IS NOT NULL")),
    )


class TagRow(Table):
    """A tag that some voice bears, or bore."""

    __tablename__ = "tags"

    key: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text, unique=True)


class VoiceTagRow(Table):
    """A voice bears a tag."""

    __tablename__ = "voice_tags"

    voice_number: Mapped[int] = mapped_column(
        ForeignKey("voices.number", ondelete="CASCADE"), primary_key=True
    )
    tag_key: Mapped[int] = mapped_column(ForeignKey("tags.key"), primary_key=True, index=True)


class HostObjectRow(Table):
    """The journal of what left this computer: written before the upload, closed by the removal."""

    __tablename__ = "host_objects"

    key: Mapped[str] = mapped_column(String(32), primary_key=True)
    attempt_key: Mapped[str] = mapped_column(String(32), index=True)
    owner: Mapped[str] = mapped_column(String(64))
    host: Mapped[str] = mapped_column(Text)
    object_name: Mapped[str] = mapped_column(Text)
    put_at: Mapped[datetime] = mapped_column(Moment)
    due_at: Mapped[datetime] = mapped_column(Moment)  # when it may be taken away
    removed_at: Mapped[datetime | None] = mapped_column(Moment)
    handle: Mapped[str] = mapped_column(Text, server_default="")
    proof: Mapped[str] = mapped_column(Text, server_default="")
    tries: Mapped[int] = mapped_column(server_default="0")
    error_code: Mapped[str] = mapped_column(String(64), server_default="")
