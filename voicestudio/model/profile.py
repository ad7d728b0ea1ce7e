"""A profile: base URL, key and host, as one thing, because a key only works with its own base URL."""

from dataclasses import dataclass
from typing import Final

SANDBOX: Final = "sandbox"
"""Name of the built-in profile, of its host, and what stands for its base URL, whose port differs daily."""


@dataclass(frozen=True)
class Profile:
    """Where a clone is made.

    Attributes:
        name: What the person calls it.
        base_url: Of the service, without a trailing slash; "sandbox" for the built-in one.
        host: Kind of host the sample is put on.
    """

    name: str
    base_url: str
    host: str

    @property
    def is_sandbox(self) -> bool:
        """Whether this is the built-in service on this computer."""
        return self.base_url == SANDBOX


SANDBOX_PROFILE: Final = Profile(SANDBOX, SANDBOX, SANDBOX)


def fingerprint_of(key: str) -> str:
    """What tells one API key from another without giving it away: 16 hex digits of its SHA-256.

    A key is long and random, so that it cannot be guessed from this.
    """
    import hashlib  # noqa: PLC0415 - loads OpenSSL, which the first paint does not need

    return hashlib.sha256(key.encode()).hexdigest()[:16]
