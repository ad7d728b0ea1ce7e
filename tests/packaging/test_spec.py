"""The spec is a program that PyInstaller runs: it parses, names files that are there, and asks the rules."""

import ast
import tomllib
from pathlib import Path
from typing import Final

from bundle import places
from bundle.environment import LOCK

from voicestudio import __version__

ROOT: Final = Path(__file__).parents[2]
SPEC: Final = ROOT / "packaging" / "voicestudio.spec"
TREE: Final = ast.parse(SPEC.read_text(encoding="utf-8"))


def call(name: str) -> dict[str, ast.expr]:
    """The named arguments of the one call of a function."""
    (found,) = [
        node
        for node in ast.walk(TREE)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name
    ]
    return {str(word.arg): word.value for word in found.keywords}


def test_it_is_one_folder_that_nothing_packs_tighter() -> None:
    assert ast.literal_eval(call("EXE")["exclude_binaries"]) is True
    assert ast.literal_eval(call("EXE")["upx"]) is False
    assert ast.literal_eval(call("COLLECT")["upx"]) is False


def test_docstrings_stay_they_are_the_terminal_s_help() -> None:
    assert ast.literal_eval(call("Analysis")["optimize"]) == 1


def test_scripts_it_names_are_there() -> None:
    for name in ("launch.py", "portaudio_beside.py", "local_voice_beside.py"):
        assert name in SPEC.read_text(encoding="utf-8")
        assert (ROOT / "packaging" / "bundle" / name).is_file()


def test_its_imports_of_ours_can_be_had() -> None:
    wanted = [
        (node.module, name.name)
        for node in ast.walk(TREE)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("bundle")
        for name in node.names
    ]
    assert len(wanted) >= 6
    for module, name in wanted:
        loaded = __import__(str(module), fromlist=[name])
        assert hasattr(loaded, name)


def test_the_version_stands_in_one_place() -> None:
    assert places.version() == __version__
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" not in project["project"]
    named = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "packaging").rglob("*")
        if path.is_file()
        and path.suffix
        in {".py", ".nsi", ".rc", ".xml", ".spec", ".sh", ".yml", ".yaml", ".rb", ".1", ".desktop"}
        and f'"{__version__}"' in path.read_text(encoding="utf-8")
    ]
    assert named == []


def test_the_tools_are_locked_with_what_ships() -> None:
    application = (ROOT / "packaging" / "locks" / "application.txt").read_text(encoding="utf-8")
    tools = LOCK.read_text(encoding="utf-8")
    pins = {line for line in application.splitlines() if "==" in line}
    assert len(pins) > 50
    assert pins - set(tools.splitlines()) == set()
    assert "pyinstaller==" in tools
