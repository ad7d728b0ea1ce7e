"""What stands in the repository: small modules with a purpose, and nothing of anyone's machine."""

import ast
import re
import shutil
import subprocess
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[2]
PACKAGE: Final = ROOT / "voicestudio"
LINES_MOST: Final = 400
DRAWERS: Final = {
    "util",
    "utils",
    "helper",
    "helpers",
    "manager",
    "handler",
    "misc",
    "common",
    "base",
    "data",
}
REGISTRIES: Final = [
    "pypi" + ".org",
    "python" + "hosted.org",
    "npmjs" + ".org",
    "npmjs" + ".com",
    "crates" + ".io",
    "anaconda" + ".org",
    "--index" + "-url",
    "--extra-index" + "-url",
    "--find" + "-links",
]
SOMEBODYS_PLACE: Final = re.compile(
    r"(?<![\w.~$}])/(?:home|Users)/\w+/|(?<![\w.~$}])/(?:root|work)/\w|\b[A-Z]:\\+Users\\"
)
LOCKED: Final = re.compile(r"[a-z0-9][a-z0-9._-]*(?:\[[a-z,-]+\])?==[^ ;]+(?: ; [^\\]+)? \\")
HASH: Final = re.compile(r"    --hash=sha256:[0-9a-f]{64}(?: \\)?")
MODULES: Final = sorted(PACKAGE.rglob("*.py"))


@pytest.fixture(scope="module")
def kept() -> list[Path]:
    """Every file that is tracked, or that would be."""
    if not shutil.which("git") or not (ROOT / ".git").exists():
        pytest.skip("this is no git checkout")
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "-co", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [path for name in listed.split("\0") if name and (path := ROOT / name).is_file()]


def texts(files: list[Path]) -> dict[str, str]:
    """Those of the files that are texts, by their names."""
    found = {}
    for path in files:
        content = path.read_bytes()
        if b"\0" not in content:
            found[str(path.relative_to(ROOT))] = content.decode("utf-8", "replace")
    return found


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_is_small_and_says_what_it_is_for(module: Path) -> None:
    source = module.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= LINES_MOST
    assert ast.get_docstring(ast.parse(source)), "a module without a docstring"


def test_nothing_is_kept_in_a_drawer_for_anything() -> None:
    parts = {part for module in MODULES for part in module.relative_to(PACKAGE).with_suffix("").parts}
    words = {word: part for part in parts for word in part.split("_")}
    assert sorted(words[word] for word in DRAWERS & set(words)) == []


def test_every_folder_of_the_package_is_a_package() -> None:
    scripts = PACKAGE / "library" / "migrations"
    folders = {module.parent for module in MODULES if scripts not in (module.parent, *module.parent.parents)}
    assert [str(folder) for folder in folders if not (folder / "__init__.py").is_file()] == []


def test_no_file_names_a_place_to_download_packages_from(kept: list[Path]) -> None:
    named = [(name, word) for name, text in texts(kept).items() for word in REGISTRIES if word in text]
    assert named == []


def test_no_file_names_a_place_on_somebodys_computer(kept: list[Path]) -> None:
    named = [
        (name, found[0]) for name, text in texts(kept).items() if (found := SOMEBODYS_PLACE.search(text))
    ]
    assert named == []


def test_files_end_with_a_line_end_and_hold_no_carriage_returns(kept: list[Path]) -> None:
    wrong = [name for name, text in texts(kept).items() if text and (not text.endswith("\n") or "\r" in text)]
    assert wrong == []


@pytest.mark.parametrize("name", ["application.txt", "development.txt"])
def test_a_lock_file_holds_versions_and_hashes_and_nothing_else(name: str) -> None:
    lines = (ROOT / "packaging" / "locks" / name).read_text(encoding="utf-8").splitlines()
    strange = [
        line
        for line in lines
        if not (LOCKED.fullmatch(line) or HASH.fullmatch(line) or re.fullmatch(r"    #( .*)?", line))
    ]
    assert strange == []
    packages = [number for number, line in enumerate(lines) if LOCKED.fullmatch(line)]
    assert len(packages) > 20
    assert all(HASH.fullmatch(lines[number + 1]) for number in packages)


def test_the_application_is_locked_to_what_is_developed_with() -> None:
    def locked(name: str) -> set[str]:
        lines = (ROOT / "packaging" / "locks" / name).read_text(encoding="utf-8").splitlines()
        return {line.partition(" ")[0] for line in lines if LOCKED.fullmatch(line)}

    assert locked("application.txt") <= locked("development.txt")
