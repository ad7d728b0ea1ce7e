"""A sample on a host: where it lies, how to take it away, until when its address lives."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Hosted:
    """One object on a host.

    Attributes:
        key: Our own id, written to the journal before the upload.
        host: Kind of host.
        object_name: Random name on the host; says nothing about the person.
        address: Signed and short-lived: a secret, never in a log or in the library.
        ends_at: When the address stops working.
        handle: What its removal needs beside the name: a version, a share; "" for nothing.
    """

    key: str
    host: str
    object_name: str
    address: str
    ends_at: datetime
    handle: str = ""


@dataclass(frozen=True)
class PendingRemoval:
    """A journal line of an object that may still lie on a host."""

    key: str
    host: str
    object_name: str
    due_at: datetime
