"""Which Windows libraries are reached from some others: by their import tables, as Windows reads them."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import pefile

_TABLES: Final = [
    pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"],
    pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT"],
]


def imports(library: Path) -> dict[str, list[str]]:
    """What a library asks for: symbols by the names of the libraries that have them."""
    with pefile.PE(str(library), fast_load=True) as parsed:
        parsed.parse_data_directories(_TABLES)
        tables = [
            *getattr(parsed, "DIRECTORY_ENTRY_IMPORT", []),
            *getattr(parsed, "DIRECTORY_ENTRY_DELAY_IMPORT", []),
        ]
        return {
            table.dll.decode(): [symbol.name.decode() for symbol in table.imports if symbol.name]
            for table in tables
        }


def reached(first: Iterable[Path], folder: Path) -> set[Path]:
    """Libraries of a folder that some files need, directly or through others; the files are among them."""
    beside = {path.name.lower(): path for path in folder.glob("*.dll")}
    found: set[Path] = set()
    waiting = list(first)
    while waiting:
        library = waiting.pop()
        if library not in found:
            found.add(library)
            waiting += [beside[name.lower()] for name in imports(library) if name.lower() in beside]
    return found


def strangers(folder: Path, beside: Path | None = None) -> list[str]:
    """Libraries that something below a folder needs, and that neither the folder nor Windows has.

    Args:
        folder: The folder.
        beside: Another one whose libraries are loaded before.
    """
    files = [path for path in folder.rglob("*") if path.suffix in {".dll", ".pyd", ".exe"}]
    inside = {path.name.lower() for path in [*files, *(beside.rglob("*.dll") if beside else ())]}
    wanted = {name.lower(): path.name for path in files for name in imports(path)}
    unknown = [name for name in wanted if name not in inside and not _of_windows(name)]
    return sorted(f"{name} (for {wanted[name]})" for name in unknown)


def _of_windows(name: str) -> bool:
    return name.startswith(("api-ms-win-", "ext-ms-")) or re.sub(r"\.(dll|drv)$", "", name) in _WINDOWS


_WINDOWS: Final = frozenset(
    """
    advapi32 authz avicap32 bcrypt bcryptprimitives cfgmgr32 comctl32 comdlg32 credui crypt32 cryptbase d2d1
    d3d11 d3d12 d3d9 dbghelp dcomp dnsapi dsound dwmapi dwrite dxgi dxva2 evr gdi32 hid icu icuin icuuc imm32
    iphlpapi kernel32 ksuser mf mfplat mfreadwrite mpr mscms msvcrt ncrypt netapi32 ntdll ole32 oleacc
    oleaut32
    powrprof propsys psapi rpcrt4 secur32 setupapi shcore shell32 shlwapi sspicli strmiids synchronization
    ucrtbase uiautomationcore user32 userenv uxtheme version vfw32 winmm winspool wintrust wldap32 ws2_32
    wsock32 wtsapi32
    """.split()  # noqa: SIM905 - eighty names are read better so
)
"""What every Windows 10 has."""
