"""`make compare-bundles A=… B=…`: whether two builds gave the same bytes, and which files differ."""

import filecmp
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_NAMED_MOST: Final = 20


def differences(one: Path, other: Path) -> Iterator[str]:
    """What differs between two folders: files by bytes, links by where they lead, all by rights.

    Args:
        one: A folder that was built, as ``dist`` or one below ``build/bundle``.
        other: The same of another build.
    """
    places = {path.relative_to(top).as_posix() for top in (one, other) for path in top.rglob("*")}
    for place in sorted(places):
        pair = [top / place for top in (one, other)]
        if not all(path.is_symlink() or path.exists() for path in pair):
            yield f"{place}: only in {one if pair[0].is_symlink() or pair[0].exists() else other}"
        elif len({path.lstat().st_mode for path in pair}) > 1:
            yield f"{place}: {' and '.join(stat.filemode(path.lstat().st_mode) for path in pair)}"
        elif pair[0].is_symlink():
            if pair[0].readlink() != pair[1].readlink():
                yield f"{place}: leads to {pair[0].readlink()} and {pair[1].readlink()}"
        elif pair[0].is_file() and not filecmp.cmp(pair[0], pair[1], shallow=False):
            yield f"{place}: differs from byte {_first_different(*pair)}"


def _first_different(one: Path, other: Path) -> int:
    """The place of the first byte that differs."""
    first, second = one.read_bytes(), other.read_bytes()
    shared = zip(first, second, strict=False)
    return next((at for at, (a, b) in enumerate(shared) if a != b), min(len(first), len(second)))


def main(words: list[str]) -> int:
    """Name what differs; 1 if anything does."""
    one, other = (Path(word) for word in words)
    for folder in (one, other):
        if not folder.is_dir():
            sys.exit(f"compare-bundles: {folder} is no folder: name two, as A=dist B=../second/dist.")
    found = list(differences(one, other))
    print(
        "\n".join(found[:_NAMED_MOST])
        or f"the same bytes: {sum(1 for _ in one.rglob('*'))} files and folders"
    )
    if len(found) > _NAMED_MOST:
        print(f"and {len(found) - _NAMED_MOST} more")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
