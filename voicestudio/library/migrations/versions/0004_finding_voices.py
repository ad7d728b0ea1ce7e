"""Tags, notes, colours, consent, the bin, what the service says of lost voices, and a search index."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session

from voicestudio.library.search import INDEX, folded, refresh

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the columns and tables, and write the index of the voices that there are."""
    op.add_column("voices", sa.Column("number", sa.Integer, nullable=False, server_default="0"))
    op.add_column("voices", sa.Column("name_order", sa.Text, nullable=False, server_default=""))
    op.add_column("voices", sa.Column("notes", sa.Text, nullable=False, server_default=""))
    op.add_column("voices", sa.Column("colour", sa.String(7), nullable=False, server_default=""))
    op.add_column("voices", sa.Column("consent_file", sa.Text, nullable=False, server_default=""))
    op.add_column("voices", sa.Column("binned_at", sa.DateTime))
    op.add_column("voices", sa.Column("refused_at", sa.DateTime))
    op.add_column("voices", sa.Column("gone_at", sa.DateTime))
    op.add_column("voices", sa.Column("made_again_from", sa.String(32), nullable=False, server_default=""))
    op.execute("UPDATE voices SET number = rowid")
    op.create_index("ix_voices_number", "voices", ["number"], unique=True)
    op.drop_index("ix_voices_life")
    op.create_index("ix_voices_life", "voices", ["used_at", "made_at", "number", "binned_at", "gone_at"])
    order = ["name_order", "number", "binned_at", "used_at", "made_at", "gone_at"]
    op.create_index("ix_voices_name_order", "voices", order)
    op.create_index("ix_voices_made_at", "voices", ["made_at", "number", "binned_at", "used_at", "gone_at"])
    is_binned = sa.text("binned_at IS NOT NULL")
    op.create_index("ix_voices_binned_at", "voices", ["binned_at", "number"], sqlite_where=is_binned)
    op.create_table(
        "tags",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False, unique=True),
    )
    op.create_table(
        "voice_tags",
        sa.Column(
            "voice_number", sa.Integer, sa.ForeignKey("voices.number", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("tag_key", sa.Integer, sa.ForeignKey("tags.key"), primary_key=True),
    )
    op.create_index("ix_voice_tags_tag_key", "voice_tags", ["tag_key"])
    op.execute(INDEX)
    _fill(op.get_bind())


def _fill(connection: sa.Connection) -> None:
    voices = connection.execute(sa.text("SELECT key, name FROM voices")).all()
    for key, name in voices:
        connection.execute(
            sa.text("UPDATE voices SET name_order = :order WHERE key = :key"),
            {"order": folded(name), "key": key},
        )
    refresh(Session(connection), [key for key, _name in voices])
