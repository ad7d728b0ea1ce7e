"""Whatever the project asks for is in the locks: a new machine gets nothing else."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
EXTRA: list[str] = PROJECT["project"]["optional-dependencies"]["local-voice"]
"""Of the matched voice: whoever runs the program from a checkout hears it; what ships goes without."""


def names(requirements: list[str]) -> set[str]:
    """Names of packages, as the locks spell them."""
    found = (re.match(r"[A-Za-z0-9._-]+", one) for one in requirements)
    return {re.sub(r"[._-]+", "-", one[0]).lower() for one in found if one}


@pytest.mark.parametrize(
    ("lock", "wanted"),
    [
        ("application.txt", PROJECT["project"]["dependencies"]),
        ("development.txt", PROJECT["project"]["dependencies"] + EXTRA + PROJECT["dependency-groups"]["dev"]),
    ],
)
def test_every_dependency_is_locked(lock: str, wanted: list[str]) -> None:
    text = (ROOT / "packaging" / "locks" / lock).read_text(encoding="utf-8")
    locked = set(re.findall(r"^([a-z0-9-]+)==", text, re.MULTILINE))
    assert len(names(wanted)) > 20
    assert names(wanted) - locked == set()


def test_what_ships_goes_without_the_neural_voice() -> None:
    text = (ROOT / "packaging" / "locks" / "application.txt").read_text(encoding="utf-8")
    locked = set(re.findall(r"^([a-z0-9-]+)==", text, re.MULTILINE))
    assert len(names(EXTRA)) > 3
    assert names(EXTRA) & locked == set()
