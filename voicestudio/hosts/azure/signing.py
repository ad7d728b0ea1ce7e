"""Addresses of blobs with one right each, signed by Microsoft's own function, at the server's time."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final
from urllib.parse import quote, urlsplit

from azure.storage.blob import generate_blob_sas

from voicestudio.hosts.clock import ServerClock

CREATE_AND_WRITE: Final = "cw"
READ: Final = "r"
DELETE: Final = "d"
DELETE_VERSION: Final = "x"
_STARTS_BEFORE: Final = timedelta(minutes=5)
"""Microsoft's advice for a shared access signature: the clocks of its servers differ."""


@dataclass(frozen=True)
class Container:
    """Where blobs lie.

    Attributes:
        endpoint: Of the account, like ``https://ACCOUNT.blob.core.windows.net``.
        account: Its name.
        key: The account key, base64.
        name: Of the container.
        prefix: Before every blob's name; "" for none.
    """

    endpoint: str
    account: str
    key: str
    name: str
    prefix: str = "voice-studio/"

    def signed(self, blob: str, right: str, clock: ServerClock, life: timedelta, version: str = "") -> str:
        """An address that may do one thing with one blob until it dies. A secret."""
        now = clock.now()
        sas = generate_blob_sas(
            self.account,
            self.name,
            blob,
            account_key=self.key,
            permission=right,
            start=now - _STARTS_BEFORE,
            expiry=now + life,
            protocol="https" if urlsplit(self.endpoint).scheme == "https" else None,
            version_id=version or None,
        )
        query = f"versionid={quote(version, safe='')}&{sas}" if version else sas
        return f"{self.endpoint}/{self.name}/{quote(blob)}?{query}"
