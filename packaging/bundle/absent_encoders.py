"""Stand-ins for the encoders of video inside PyAV's wheel: 30 MB that a program for sound never calls.

FFmpeg's libavcodec is linked with x264, x265 and SVT-AV1 and does not load without them. A stand-in has
their name and the symbols libavcodec asks for; each answers 0, which FFmpeg takes for "not there". What
decodes stays: sound inside of video files is read as before. Who wants the encoders back puts the wheel's
own library in the place of the stand-in (packaging/README.md).
"""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Final

ENCODERS: Final = re.compile(r"(lib)?(?P<name>x264|x265|SvtAv1Enc)[-.\w]*\.(so|dll)", re.IGNORECASE)
"""Names of their files, as the tools that repair wheels spell them."""
_PREFIXES: Final = {"x264": "x264_", "x265": "x265_", "svtav1enc": "svt_"}
_VALUES: Final = ("x264_levels",)
"""What is no function but a table."""


def is_absent(name: str) -> bool:
    """Whether a file of this name is one of the encoders."""
    return ENCODERS.match(name) is not None


def asked_of(encoder: str, symbols: Iterable[str]) -> list[str]:
    """Those of some symbols that an encoder has to offer; by the name of its file."""
    found = ENCODERS.match(encoder)
    if found is None:
        return []
    prefix = _PREFIXES[found["name"].lower()]
    return sorted({symbol for symbol in symbols if symbol.startswith(prefix)})


def source_of(symbols: Iterable[str]) -> str:
    """C source of a stand-in that offers the symbols."""
    lines = [
        f"const int {symbol}[64] = {{0}};" if symbol in _VALUES else f"void *{symbol}(void) {{ return 0; }}"
        for symbol in symbols
    ]
    return "\n".join(lines) + "\n"


def symbols_wanted(library: Path) -> list[str]:
    """What an ELF library asks of others, by binutils' nm."""
    said = subprocess.run(
        ["nm", "-D", "--undefined-only", library], capture_output=True, text=True, check=True
    ).stdout
    return [line.split()[-1].partition("@")[0] for line in said.splitlines() if line.strip()]


def make_stand_in(encoder: str, symbols: Iterable[str], folder: Path, compiler: str = "cc") -> Path:
    """Compile the stand-in for an encoder.

    Args:
        encoder: Name of the encoder's file, which the stand-in takes over.
        symbols: What it has to offer.
        folder: Where it goes.
        compiler: A C compiler for the system that the bundle is for.

    Returns:
        The stand-in.
    """
    folder.mkdir(parents=True, exist_ok=True)
    source, made = folder / "stand_in.c", folder / encoder
    source.write_text(source_of(symbols), "utf-8")
    plain = ("-shared", "-Os", "-s", "-nostdlib", "-w")
    # Unless told otherwise, the linker makes the address that a DLL asks for of the folder it is written to.
    named = (
        ("-Wl,--no-insert-timestamp", "-Wl,--disable-auto-image-base", "-Wl,--entry=0")
        if encoder.endswith(".dll")
        else (f"-Wl,-soname,{encoder}", "-fPIC")
    )
    subprocess.run([compiler, *plain, *named, "-o", made, source], check=True)
    return made
