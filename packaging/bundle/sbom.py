"""The bill of materials: what ships, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/)."""

import json
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bundle.licences import Component, spelled
from bundle.places import epoch, version


def write_sbom(
    target: Path,
    components: Iterable[Component],
    kind: str,
    *,
    name: str = "voicestudio",
    licence: str = "GPL-3.0-or-later",
) -> None:
    """Write the bill of materials of one bundle; the same components give the same bytes.

    Args:
        target: The file.
        components: What ships.
        kind: Which bundle, as "linux-x86_64".
        name: What it is called.
        licence: Of the bundle as a whole.
    """
    listed = [_component(one) for one in components]
    known_by = name + kind + version() + json.dumps(listed)
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, known_by)}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch(), UTC).isoformat(),
            "component": {
                "type": "application",
                "bom-ref": name,
                "name": name,
                "version": version(),
                "licenses": [{"expression": licence}],
            },
        },
        "components": listed,
    }
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(document, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _component(one: Component) -> dict[str, Any]:
    described: dict[str, Any] = {
        "type": "library",
        "name": one.name,
        "bom-ref": f"{one.name} {one.version}".strip(),
        "licenses": [{"expression": one.licence}],
    }
    if one.version:
        described["version"] = one.version
    if one.is_package:
        described["purl"] = f"pkg:pypi/{spelled(one.name)}@{one.version}"
    if one.source:
        described["externalReferences"] = [{"type": "vcs", "url": one.source}]
    return described
