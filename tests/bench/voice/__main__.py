"""Print the table: ``make bench-voice``, with the verifier ``make bench-voice ARGS=--verifier``.

Each answer is told as it comes, and kept: a run that was stopped goes on where it was.
"""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np

from tests.bench.voice import answers
from tests.bench.voice.answers import TEXT, Answer, Way, pitch_error_st
from tests.bench.voice.figures import cosines, picked, ranks, words_wrong
from tests.bench.voice.judges import RECOGNISER, VERIFIER
from tests.bench.voice.kept import answered
from tests.bench.voice.recordings import FOLDER, RATE, FloatArray, samples
from voicestudio.audio.speaker.encoder import open_encoder

WAYS: Final[Mapping[str, Callable[[], Way]]] = {
    "fixed": answers.fixed,
    "stock": answers.nearest_stock,
    "matched": lambda: answers.matched("hd"),
    "fast": lambda: answers.matched("turbo"),
}


def main() -> None:
    """Answer every person in every way, ask the judges, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--verifier", action="store_true", help="also ask CAM++, which needs torch (1 GB)")
    asked = parser.parse_args()
    people = list(samples())
    names, heard = [target.name for target, _ in people], [sample for _, sample in people]
    encoder = open_encoder(answers.FOLDER)
    made: dict[str, list[Answer]] = {}
    for way, begin in WAYS.items():
        answer = begin()
        made[way] = []
        for name, sample in zip(names, heard, strict=True):
            one = answered(way, name, sample, answer)
            alike = encoder.embed(one.sound, RATE) @ encoder.embed(sample, RATE)
            print(f"{way:<8}{name:<20}cosine {alike:.2f}, {one.fit_seconds:.1f} s to fit", flush=True)
            made[way].append(one)
    files = _written({"people": heard} | {way: [one.sound for one in each] for way, each in made.items()})
    print(
        _table(
            "the encoder of the search",
            names,
            {
                way: np.stack([encoder.embed(sound, RATE) for sound in sounds])
                for way, sounds in (
                    ("people", heard),
                    *((way, [one.sound for one in made[way]]) for way in WAYS),
                )
            },
        )
    )
    if asked.verifier:
        judged = {way: np.array(VERIFIER.judge(each), np.float32) for way, each in files.items()}
        print(_table("CAM++, which had no part in it", names, judged))
    texts = {way: RECOGNISER.judge(files[way]) for way in WAYS}
    print(_rest(names, heard, made, texts))


def _written(sounds: dict[str, list[FloatArray]]) -> dict[str, list[Path]]:
    return {
        way: [
            answers.write(sound, FOLDER / "answers" / way / f"{at:02}.wav") for at, sound in enumerate(each)
        ]
        for way, each in sounds.items()
    }


def _table(judge: str, names: list[str], embedded: dict[str, FloatArray]) -> str:
    """Cosine and rank of every answer, and their means."""
    people = embedded["people"]
    alike = {way: cosines(people, embedded[way]) for way in WAYS}
    places = {way: ranks(people, embedded[way]) for way in WAYS}
    lines = [f"By {judge}: cosine, and rank of the own person among {len(names)}"]
    lines.append(f"{'person':<20}" + "".join(f"{way:>16}" for way in WAYS))
    for at, name in enumerate(names):
        lines.append(f"{name:<20}" + "".join(f"{alike[way][at]:>10.2f}{places[way][at]:>6}" for way in WAYS))
    means = "".join(f"{alike[way].mean():>10.2f}{picked(places[way]):>6}" for way in WAYS)
    others = people @ people.T
    between = others[np.triu_indices(len(names), 1)]
    lines += [
        f"{'mean; picked':<20}{means}",
        f"different people: mean {between.mean():.2f}, most {between.max():.2f}",
    ]
    return "\n".join(lines) + "\n"


def _rest(
    names: list[str], heard: list[FloatArray], made: dict[str, list[Answer]], texts: dict[str, list[Any]]
) -> str:
    """Pitch, words and time."""
    lines = [
        f"{'':<20}" + "".join(f"{way:>16}" for way in WAYS) + "      matched: CPU s to fit, per s of speech"
    ]
    lines.append(f"{'person':<20}" + f"{'F0 st':>10}{'WER':>6}" * len(WAYS))
    pitch = {
        way: [pitch_error_st(sample, one.sound) for sample, one in zip(heard, made[way], strict=True)]
        for way in WAYS
    }
    wrong = {way: [words_wrong(TEXT, str(said)) for said in texts[way]] for way in WAYS}
    for at, name in enumerate(names):
        row = "".join(f"{pitch[way][at]:>10.1f}{wrong[way][at]:>6.2f}" for way in WAYS)
        one = made["matched"][at]
        lines.append(f"{name:<20}{row}{one.fit_seconds:>12.1f}{one.speak_seconds:>8.2f}")
    row = "".join(f"{np.median(pitch[way]):>10.1f}{np.mean(wrong[way]):>6.3f}" for way in WAYS)
    fit, speak = (
        np.median([getattr(one, name) for one in made["matched"]])
        for name in ("fit_seconds", "speak_seconds")
    )
    lines.append(f"{'median; mean':<20}{row}{fit:>12.1f}{speak:>8.2f}")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
