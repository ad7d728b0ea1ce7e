"""A sample on a host: where it lies, how to take it away, until when its address lives."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Hosted:
    """One object on a host.

    Attributes:
        key: Our own id, written to the journal before the upload.
        host: Name of the host.
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
    """A journal line of an object that may still lie on a host; ``handle`` as in ``Hosted``."""

    key: str
    host: str
    object_name: str
    due_at: datetime
    handle: str = ""


@dataclass(frozen=True)
class HostObject:
    """What left this computer: when, where, for how long, and whether it is gone.

    Attributes:
        host: Name of the host.
        name: Of the voice it was for.
        removed_at: None while it may still be there.
        proof: What proved that it is gone, like "404".
        tries: How often its removal failed.
        error_code: Why it failed the last time.
        what: "test", "sample" or "prompt"; with "_unsent" where its clone failed before it was sent, and
            nothing else is known of that any more.
    """

    host: str
    object_name: str
    name: str
    put_at: datetime
    removed_at: datetime | None
    proof: str
    tries: int
    error_code: str
    what: str = "sample"

    @property
    def seconds(self) -> float | None:
        """How long it was on the host; None where it may still be there."""
        return (self.removed_at - self.put_at).total_seconds() if self.removed_at else None
