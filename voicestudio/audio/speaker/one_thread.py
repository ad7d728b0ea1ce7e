"""Small matrix products on one thread: on two, each waits for the other longer than it computes."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from threadpoolctl import ThreadpoolController


@contextmanager
def one_thread() -> Iterator[None]:
    """Hold numpy's linear algebra to one thread meanwhile; the network of the encoder takes half the time.

    Where another program is at work on the same cores it takes a fifth.
    """
    with _controller().limit(limits=1, user_api="blas"):
        yield


@cache
def _controller() -> "ThreadpoolController":
    from threadpoolctl import ThreadpoolController  # noqa: PLC0415 - looks through all loaded libraries

    return ThreadpoolController()
