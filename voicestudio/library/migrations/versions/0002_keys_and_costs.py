"""Which key a call was paid with, what it about cost, and what the account held before."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the columns; of earlier calls nothing is known."""
    op.add_column("attempts", sa.Column("key_fingerprint", sa.String(16), nullable=False, server_default=""))
    op.add_column("attempts", sa.Column("about_usd", sa.Float, nullable=False, server_default="0"))
    op.add_column("attempts", sa.Column("balance_before", sa.Integer))
    op.create_index("ix_attempts_voice_key", "attempts", ["voice_key"])
    op.create_index("ix_attempts_source_sha256", "attempts", ["source_sha256"])
    op.add_column("voices", sa.Column("key_fingerprint", sa.String(16), nullable=False, server_default=""))
    op.create_index("ix_voices_sample_sha256", "voices", ["sample_sha256"])
