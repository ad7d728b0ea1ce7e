"""How the models are run: little memory while they speak, all of it given back afterwards."""

import ctypes
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

THREADS: Final = 2
_SEED: Final = 1  # of the noise the models breathe with: the same text gives the same samples

# A speech takes up to half a gigabyte while it lasts: two at once would take one.
_ONE_AT_A_TIME: Final = threading.Lock()


@contextmanager
def speaking_alone() -> Iterator[None]:
    """Let nobody else speak meanwhile, and give the memory back at the end."""
    with _ONE_AT_A_TIME:
        try:
            yield
        finally:
            _give_back()


def open_session(model: bytes | Path) -> "InferenceSession":
    """Load a model, as fresh as in a new process.

    With its arena the runtime holds what it needs once; without, the blocks it takes and frees leave holes in
    the heap, and the process grows to three times as much. The pattern of one text does not fit the next.
    """
    import onnxruntime as ort  # noqa: PLC0415 - of the extra

    ort.disable_telemetry_events()  # on Windows it would tell the system's event log
    ort.set_seed(_SEED)
    options = ort.SessionOptions()
    options.intra_op_num_threads = THREADS
    options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = True
    options.enable_mem_pattern = False
    # It speaks no faster for being optimized, and is loaded twice as fast without.
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_DISABLE_ALL
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # leaves the cores to others
    options.log_severity_level = 3
    given = str(model) if isinstance(model, Path) else model
    return ort.InferenceSession(given, options, providers=["CPUExecutionProvider"])


def _give_back() -> None:
    """Let the allocator return free memory to the system, where it keeps it unless told."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc has it, musl needs none
        if trim is not None:
            trim(0)
