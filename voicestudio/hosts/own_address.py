"""I have a URL: the sample lies somewhere already; it is only rehearsed, never uploaded or deleted."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from voicestudio.hosts.fields import https_address
from voicestudio.hosts.reaching import reach
from voicestudio.model.hosted import Hosted
from voicestudio.model.hosting import HostConfig
from voicestudio.model.progress import Report, Tick

_NOT_OURS: Final = "not uploaded"


class OwnAddressHost:
    """An address that serves the sample already, unchanged.

    Args:
        name: What the person calls it.
        url: The address. May be signed, so it is a secret.

    Attributes:
        served_address: The same. That a host has one says that nothing ever leaves this computer for it.
    """

    def __init__(self, name: str, url: str) -> None:
        self.name = name
        self.served_address = url

    def name_object(self, container: str) -> str:  # noqa: ARG002 - the name is the person's own
        """No object of ours."""
        return "the person's own address"

    def refuse_unreachable_for(self, base_url: str) -> None:
        """Whether it can be fetched, the rehearsal shows."""

    def reach(self, tick: Tick) -> None:
        """Find the server and let it prove who it is; raises ``HostError``."""
        reach(self.name, self.served_address, tick)

    def ask(self, tick: Tick) -> None:
        """Nothing to ask: the rehearsal fetches the whole."""
        tick()

    def put(self, path: Path, key: str, object_name: str, report: Report) -> Hosted:
        """Nothing is uploaded; that the address gives the very same bytes is found out by the rehearsal."""
        size = path.stat().st_size
        report(size, size)
        return Hosted(
            key, self.name, object_name, self.served_address, datetime.now(UTC) + timedelta(hours=1)
        )

    def remove(self, _object_name: str, _handle: str, tick: Tick) -> str:
        """Nothing of ours is there to be removed."""
        tick()
        return _NOT_OURS


def make_own_address(config: HostConfig, secrets: Mapping[str, str]) -> OwnAddressHost:
    """The host of a configuration; raises ``SetupError`` ``host_field_invalid``."""
    address = secrets["url"].strip()
    https_address({"url": address.partition("?")[0]}, "url")
    return OwnAddressHost(config.name, address)
