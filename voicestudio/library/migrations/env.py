"""Run the migrations on the connection that ``migration.py`` holds."""

from alembic import context

from voicestudio.library.tables import Table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    render_as_batch=True,
    transaction_per_migration=False,
)
context.run_migrations()
