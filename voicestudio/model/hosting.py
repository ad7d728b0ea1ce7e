"""A host that a person has configured, and what its kind asks for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

MINUTES_DEFAULT: Final = 15
MINUTES_RANGE: Final = (5, 60)
"""How long an address lives: long enough for a clone, short enough for a secret."""


@dataclass(frozen=True)
class HostField:
    """One thing that a kind of host must be told.

    Attributes:
        name: In settings, on the command line, and key into ``texts/hosts.py``.
        secret: Kept in the keyring, never in the settings.
        required: Without it the host cannot be used.
        default: What stands there when nothing is given.
        choices: The only values it may have, where there are such.
    """

    name: str
    secret: bool = False
    required: bool = True
    default: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class HostConfig:
    """A configured host.

    Attributes:
        name: What the person calls it; profiles name it so.
        kind: One of the kinds in ``hosts/kinds.py``.
        values: Of its fields, without the secret ones.
    """

    name: str
    kind: str
    values: Mapping[str, str] = field(default_factory=dict)
