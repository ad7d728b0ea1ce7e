"""Voices, attempts and the journal of host objects."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create the first tables."""
    op.create_table(
        "attempts",
        sa.Column("key", sa.String(32), primary_key=True),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("owner", sa.String(64), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("profile", sa.Text, nullable=False),
        sa.Column("base_url", sa.Text, nullable=False),
        sa.Column("settings", sa.Text, nullable=False),
        sa.Column("planned_at", sa.DateTime, nullable=False),
        sa.Column("sent_at", sa.DateTime),
        sa.Column("ended_at", sa.DateTime),
        sa.Column("sample_sha256", sa.String(64), nullable=False),
        sa.Column("sample_file", sa.Text, nullable=False),
        sa.Column("prompt_file", sa.Text, nullable=False),
        sa.Column("prompt_text", sa.Text, nullable=False),
        sa.Column("source_sha256", sa.String(64), nullable=False),
        sa.Column("voice_key", sa.String(32), nullable=False),
        sa.Column("error_code", sa.String(64), nullable=False),
        sa.Column("reply_status", sa.Integer),
        sa.Column("reply_body", sa.LargeBinary),
        sa.Column("reply_type", sa.Text, nullable=False),
        sa.Column("reply_trace", sa.Text, nullable=False),
    )
    op.create_index("ix_attempts_state", "attempts", ["state"])
    op.create_table(
        "voices",
        sa.Column("key", sa.String(32), sa.ForeignKey("attempts.key"), primary_key=True),
        sa.Column("voice_id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("profile", sa.Text, nullable=False),
        sa.Column("base_url", sa.Text, nullable=False),
        sa.Column("made_at", sa.DateTime, nullable=False),
        sa.Column("used_at", sa.DateTime),
        sa.Column("settings", sa.Text, nullable=False),
        sa.Column("sample_sha256", sa.String(64), nullable=False),
        sa.Column("sample_file", sa.Text, nullable=False),
        sa.Column("demo_file", sa.Text, nullable=False),
        sa.Column("prompt_file", sa.Text, nullable=False),
        sa.Column("prompt_text", sa.Text, nullable=False),
        sa.Column("source_sha256", sa.String(64), nullable=False),
    )
    op.create_index("ix_voices_voice_id", "voices", ["voice_id"])
    op.create_index("ix_voices_source_sha256", "voices", ["source_sha256"])
    op.create_index("ix_voices_life", "voices", ["used_at", "made_at"])
    op.create_table(
        "host_objects",
        sa.Column("key", sa.String(32), primary_key=True),
        sa.Column("attempt_key", sa.String(32), nullable=False),
        sa.Column("owner", sa.String(64), nullable=False),
        sa.Column("host", sa.Text, nullable=False),
        sa.Column("object_name", sa.Text, nullable=False),
        sa.Column("put_at", sa.DateTime, nullable=False),
        sa.Column("due_at", sa.DateTime, nullable=False),
        sa.Column("removed_at", sa.DateTime),
    )
    op.create_index("ix_host_objects_attempt_key", "host_objects", ["attempt_key"])
