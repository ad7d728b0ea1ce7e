"""Mutation fuzz of examine and check: ``python -m tests.audio.fuzz_samples --files 10000 --seed 1``.

Prints how the files were answered, the slowest of them and what is wrong, and exits 1 where a file took its
process down, found no end, raised what is no SampleError, or left a file open or behind.
"""

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from tests.audio.corpus_damage import CUT, SAME_LENGTH
from tests.audio.corpus_forms import make_forms
from tests.audio.corpus_waves import WAVES, WITHOUT_SOUND
from tests.audio.fuzz_mutations import mutated
from tests.audio.fuzz_watch import Answer, answers

_SEED_SECONDS: Final = 0.8
_SEED_BYTES_MOST: Final = 200_000  # most of a mutation should meet structure, not samples
_SLOW: Final = 2.0  # seconds: what a person would notice
KEEP: Final = Path(tempfile.gettempdir()) / "fuzz-found"


def seeds() -> list[tuple[str, bytes]]:
    """Name and content of every small whole file that there is."""
    with tempfile.TemporaryDirectory(prefix="voicestudio-seeds-") as place:
        make_forms(Path(place), _SEED_SECONDS)
        forms = {path.name: path.read_bytes() for path in sorted(Path(place).iterdir())}
    found = dict(forms)
    for name, (source, change) in (*SAME_LENGTH.items(), *CUT.items()):
        found[f"changed-{name}"] = change(forms[source])
    found |= {f"{name}.wav": wave.content for name, wave in WAVES.items()}
    found |= {f"{name}.wav": content for name, content in WITHOUT_SOUND.items()}
    return [(name, content) for name, content in found.items() if 0 < len(content) <= _SEED_BYTES_MOST]


def fuzz(files: int, seed: int, keep: Path | None = None) -> list[Answer]:
    """Examine and check so many mutated files."""
    return answers(_mutations(seeds(), files, seed), keep=keep)


def _mutations(whole: Sequence[tuple[str, bytes]], files: int, seed: int) -> Iterator[tuple[str, bytes]]:
    made = (mutated(whole, seed, number) for number in range(files))
    return ((name, content) for name, content in made if content)


def table(given: Sequence[Answer]) -> str:
    """How the files were answered, the slowest, and what is wrong."""
    kinds = Counter((answer.kind, answer.what if answer.right else "") for answer in given)
    lines = [f"{len(given)} files", ""]
    lines += [f"{count:6}  {kind} {what}" for (kind, what), count in kinds.most_common()]
    slowest = sorted(given, key=lambda answer: -answer.took)
    above = sum(answer.took > _SLOW for answer in given)
    lines += ["", f"{above} took more than {_SLOW:.0f} s for both; the slowest:"]
    lines += [f"{answer.took:6.2f} s  {answer.what[:20]:20}  {answer.name}" for answer in slowest[:10]]
    lines += [f"\n{answer.kind}: {answer.name}\n{answer.what}" for answer in given if not answer.right]
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Run, print, and give the exit code."""
    parser = argparse.ArgumentParser(description="Mutation fuzz of examine and check.")
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, default=KEEP, help="folder for files with a wrong answer")
    asked = parser.parse_args(arguments)
    given = fuzz(asked.files, asked.seed, asked.keep)
    print(table(given))  # noqa: T201
    return 0 if all(answer.right for answer in given) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
