"""Print the table."""

from itertools import chain

from tests.bench.clone_overhead import clone_overhead
from tests.bench.library import library
from tests.bench.paired import table
from tests.bench.recording import recording
from tests.bench.samples import samples
from tests.bench.upload import upload, upload_memory

print(table(chain(clone_overhead(), samples(), upload(), library())))  # noqa: T201
print(*upload_memory(), *recording(), sep="\n")  # noqa: T201
