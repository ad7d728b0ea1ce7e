"""What the removal of a host object needs, what proved it, and how often it failed."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the columns; earlier removals were proved by the host's word alone."""
    op.add_column("host_objects", sa.Column("handle", sa.Text, nullable=False, server_default=""))
    op.add_column("host_objects", sa.Column("proof", sa.Text, nullable=False, server_default=""))
    op.add_column("host_objects", sa.Column("tries", sa.Integer, nullable=False, server_default="0"))
    op.add_column("host_objects", sa.Column("error_code", sa.String(64), nullable=False, server_default=""))
