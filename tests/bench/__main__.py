"""Print the table."""

from tests.bench.clone_overhead import clone_overhead
from tests.bench.paired import table

print(table(clone_overhead()))  # noqa: T201
