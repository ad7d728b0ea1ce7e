"""Measure the two distributions a likeness is shown against: ``python -m tests.bench.voice.scale``.

It writes ``resources/voices/likeness.json``. Each folder of recordings is one person, cut into two halves.
The halves of one person are a pair of the first distribution; of the second, every pair of halves of two
folders that are not in one language, for there the speaker may be the same.
"""

import json
from itertools import permutations
from pathlib import Path
from typing import Final

import numpy as np

from tests.bench.voice.recordings import RATE, TARGETS, FloatArray, Package, joined, unpacked
from voicestudio.audio.speaker.encoder import open_encoder
from voicestudio.audio.speaker.scale import FILE
from voicestudio.audio.speaker.waves import speaking
from voicestudio.local.paths import resource

_SECONDS_MOST: Final = 75.0
_SPEECH_LEAST: Final = 20.0
_LETTERS: Final = Package("klettres-data", "GPL-2+")
_LETTER_FOLDERS: Final = (
    "cs/alpha da/syllab de/alpha es/syllab fr/syllab it/syllab lt/syllab nb/alpha nds/syllab nl/syllab "
    "pt_BR/syllab ru/syllab uk/syllab he/syllab"
)


def main() -> None:
    """Measure and write."""
    halves = _halves(_people())
    same = sorted(float(first @ second) for first, second in halves.values())
    different = sorted(
        float(halves[one][0] @ halves[other][1])
        for one, other in permutations(halves, 2)
        if _language(one) != _language(other)
    )
    held = {
        "people": len(halves),
        "same": [round(one, 3) for one in same],
        "different": [round(float(one), 3) for one in np.quantile(different, np.linspace(0, 1, 201))],
    }
    path = resource("voices", FILE)
    path.write_text(json.dumps(held) + "\n", "utf-8")
    print(f"{path}: {len(halves)} people, {len(different)} pairs of two")


def _people() -> dict[str, FloatArray]:
    """Speech without pauses by name; the name begins with the language."""
    folders: dict[str, tuple[Path, bool]] = {}
    for target in TARGETS:
        if target.package and target.name != "speaker test":
            words = target.name.removeprefix("potato ").split()
            folders[f"{words[0]} {target.name}"] = (unpacked(target.package) / target.folder, target.longest)
    for name in _LETTER_FOLDERS.split():
        folders[f"{name.split('_')[0].split('/')[0]} letters"] = (
            unpacked(_LETTERS) / "usr/share/klettres" / name,
            False,
        )
    heard = {
        name: speaking(joined(folder, _SECONDS_MOST, longest=longest))
        for name, (folder, longest) in folders.items()
    }
    return {name: speech for name, speech in heard.items() if speech.size >= _SPEECH_LEAST * RATE}


def _halves(people: dict[str, FloatArray]) -> dict[str, FloatArray]:
    """Two voiceprints each: shape (2, 256)."""
    encoder = open_encoder(resource("voices"))
    return {
        name: encoder.embed_all([speech[: speech.size // 2], speech[speech.size // 2 :]], RATE)
        for name, speech in people.items()
    }


def _language(name: str) -> str:
    return name.split(maxsplit=1)[0]


if __name__ == "__main__":
    main()
