"""The people of the benchmark: recordings inside Debian packages, fetched into ``build`` and never installed.

No constant of the matched voice was chosen by them. Where a package names a speaker's sex it stands here;
elsewhere the pitch tells as much as anybody knows.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import av
import numpy as np
from numpy.typing import NDArray

from voicestudio.local.bundled import bundled_sample

FloatArray = NDArray[np.float32]

ROOT: Final = Path(__file__).parents[3]
FOLDER: Final = ROOT / "build" / "bench-voice"
RATE: Final = 16_000
SECONDS_MOST: Final = 30.0
_SOUNDS: Final = frozenset({".g722", ".gsm", ".wav", ".ogg", ".opus"})
_GAP: Final = np.zeros(RATE // 5, np.float32)


@dataclass(frozen=True)
class Package:
    """A Debian package with speech, and the licence of that speech as its copyright file has it."""

    name: str
    licence: str


_ASTERISK: Final = "usr/share/asterisk/sounds"
_POTATO: Final = Package("ktuberling-data", "GPL-2+")


@dataclass(frozen=True)
class Target:
    """A person.

    Attributes:
        name: In the table.
        package: None for the sample that ships.
        folder: Of the recordings inside it.
        longest: Take the longest recordings; else all in the order of their names.
    """

    name: str
    package: Package | None
    folder: str = ""
    longest: bool = True


TARGETS: Final = (
    Target("reader (m)", None),
    Target(
        "en US (f)", Package("asterisk-core-sounds-en-g722", "CC-BY-SA-3.0"), f"{_ASTERISK}/en_US_f_Allison"
    ),
    Target("fr CA (f)", Package("asterisk-core-sounds-fr-g722", "CC-BY-SA-3.0"), f"{_ASTERISK}/fr_CA_f_June"),
    Target(
        "it IT (m)", Package("asterisk-core-sounds-it-g722", "CC-BY-SA-3.0"), f"{_ASTERISK}/it_IT_m_Carlo"
    ),
    Target(
        "ru RU (f)", Package("asterisk-core-sounds-ru-g722", "CC-BY-3.0"), f"{_ASTERISK}/ru_RU_f_IvrvoiceRU"
    ),
    Target(
        "it IT (f)", Package("asterisk-prompt-it-menardi-wav", "CC-BY-SA-3.0"), f"{_ASTERISK}/it_IT_f_Menardi"
    ),
    Target("es CO", Package("asterisk-prompt-es-co", "GPL-2+"), f"{_ASTERISK}/es"),
    Target("fr FR (f)", Package("asterisk-prompt-fr-armelle", "GPL-2"), f"{_ASTERISK}/fr"),
    Target("speaker test", Package("alsa-utils", "GPL-2"), "usr/share/sounds/alsa", longest=False),
    *(
        Target(f"potato {code}", _POTATO, f"usr/share/ktuberling/sounds/{code}", longest=False)
        for code in [
            "ca",
            "da",
            "de",
            "el",
            "en",
            "fr",
            "ga",
            "gl",
            "lt",
            "nds",
            "nn",
            "ru",
            "sl",
            "uk",
            "wa",
        ]
    ),
)


def samples() -> Iterator[tuple[Target, FloatArray]]:
    """Every person and up to 30 s of them: mono at 16 kHz."""
    for target in TARGETS:
        yield target, _sample(target)


def _sample(target: Target) -> FloatArray:
    if target.package is None:
        return _decoded(bundled_sample())
    return joined(unpacked(target.package) / target.folder, SECONDS_MOST, longest=target.longest)


def joined(folder: Path, seconds_most: float, *, longest: bool) -> FloatArray:
    """The recordings of a folder, one after another: mono at 16 kHz, shape (n,).

    Args:
        folder: Of sounds.
        seconds_most: Of the whole.
        longest: Take the longest ones; else all in the order of their names.
    """
    files = sorted(path for path in folder.iterdir() if path.suffix in _SOUNDS and path.stem != "Noise")
    if longest:
        files.sort(key=lambda path: -path.stat().st_size)
        files = files[5:]  # the very longest are lists of numbers, or music
    parts: list[FloatArray] = []
    for path in files:
        parts += [_decoded(path), _GAP]
        if sum(part.size for part in parts) > seconds_most * RATE:
            break
    return np.concatenate(parts)[: int(seconds_most * RATE)]


def unpacked(package: Package) -> Path:
    """Fetch a package as its own user may, and unpack it; nothing is installed."""
    place = FOLDER / "people" / package.name
    if place.is_dir():
        return place
    if not shutil.which("apt-get") or not shutil.which("dpkg-deb"):
        sys.exit("The recordings lie in Debian packages: apt-get and dpkg-deb are needed to fetch them.")
    part = place.with_name(f"{place.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    got = subprocess.run(
        ["apt-get", "-q", "download", package.name], cwd=part, capture_output=True, check=False
    )
    archives = list(part.glob("*.deb"))
    if not archives:
        sys.exit(f"apt-get cannot download {package.name}:\n{got.stderr.decode(errors='replace')}")
    subprocess.run(["dpkg-deb", "-x", archives[0].name, "."], cwd=part, check=True)
    archives[0].unlink()
    part.rename(place)
    return place


def _decoded(path: Path) -> FloatArray:
    resampler = av.AudioResampler("flt", "mono", RATE)
    with av.open(str(path), metadata_errors="ignore") as container:
        frames = [out for frame in container.decode(audio=0) for out in resampler.resample(frame)]
    frames += resampler.resample(None)
    return np.concatenate([frame.to_ndarray()[0] for frame in frames])
