"""Print the table."""

from itertools import chain

from tests.bench.clone_overhead import clone_overhead
from tests.bench.library import library
from tests.bench.paired import table
from tests.bench.recording import recording
from tests.bench.samples import samples
from tests.bench.upload import upload, upload_memory
from tests.bench.window_idle import window_idle
from tests.bench.window_stalls import window_stalls
from tests.bench.window_start import where_the_start_goes, window_start

print(table(chain(window_start(), clone_overhead(), samples(), upload(), library())))  # noqa: T201
print(*where_the_start_goes(), *window_stalls(), *window_idle(), sep="\n")  # noqa: T201
print(*upload_memory(), *recording(), sep="\n")  # noqa: T201
