"""Fill what is built into manifests: version, day and address stand in one place each."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from bundle.places import HOMEPAGE, epoch, version

_GAP: Final = re.compile(r"@[A-Z0-9_]+@")


def filled(template: Path, more: Mapping[str, str] | None = None) -> str:
    """Text of a template with every ``@NAME@`` filled.

    Args:
        template: The file.
        more: Values beside VERSION, DATE and HOMEPAGE.

    Raises:
        KeyError: A name has no value.
    """
    values = {
        "VERSION": version(),
        "DATE": datetime.fromtimestamp(epoch(), UTC).date().isoformat(),
        "HOMEPAGE": HOMEPAGE,
        **(more or {}),
    }
    return _GAP.sub(lambda gap: values[gap[0].strip("@")], template.read_text(encoding="utf-8"))
