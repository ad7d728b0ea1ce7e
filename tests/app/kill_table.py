"""What is left of a paid call after kill -9 at many instants: which, and what must hold of each, in a table.

``python -m tests.app.kill_table [SEED]`` prints the whole table.
"""

import signal
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from tests.app.kill_instants import Instant, Served, Step, Work
from tests.app.kill_trials import Trial, Trials
from voicestudio.audio.media.examining import examine
from voicestudio.audio.media.hashing import sha256_of
from voicestudio.local.bundled import bundled_sample
from voicestudio.model.errors import SampleError

SEED: Final = 20_260_601
RANDOM_PLACES: Final = {Work.CLONE: 30, Work.SPEECH: 4}

_LIBRARY: Final = "voicestudio.library.local_library:LocalLibrary."
_HOST: Final = "voicestudio.hosts.sandbox:SandboxHost."
_SERVICE: Final = "voicestudio.cloud.service:CloudService."
_COMMIT: Final = "sqlalchemy.engine.default:DefaultDialect.do_commit"
_ADVANCE: Final = f"{_LIBRARY}advance"
_DROP: Final = "voicestudio.library.audio_folders:AudioFolders.drop"
_POSTED: Final = "CloudService._post.<locals>.send"
_KEEPING: Final = "AttemptRecords.keep_reply"
_SAVING: Final = "VoiceRecords.save_voice"
_PLACED: Final = Step(f"{_HOST}put", "after")
_KEPT: Final = Step(f"{_LIBRARY}keep_reply", "after")


def _both(name: str, work: Work, call: str, argument: str = "") -> tuple[Instant, Instant]:
    return (
        Instant(f"before {name}", work, Step(call, "before", argument)),
        Instant(f"after {name}", work, Step(call, "after", argument)),
    )


def _under_way(name: str, work: Work, *served: Served) -> Iterator[Instant]:
    """The instants of a paid call itself, from its leaving to its kept reply."""
    yield Instant(f"{name}: about to leave", work, Step("httpx:Client.post", "before"))
    for moment in served:
        yield Instant(f"{name}: {moment.value}", work, moment)
    yield Instant(f"{name}: head of the reply", work, Step("httpx:Response.read", "before", "", _POSTED))
    yield Instant(f"{name}: reply not kept", work, Step(f"{_LIBRARY}keep_reply", "before"))
    yield Instant(f"{name}: reply not committed", work, Step(_COMMIT, "before", "", _KEEPING))
    yield Instant(f"{name}: reply kept", work, _KEPT)


CLONES: Final = (
    *_both("plan", Work.CLONE, f"{_LIBRARY}plan"),
    *_both("copy of the sample", Work.CLONE, "voicestudio.audio.files:AudioFiles.copy_without_tags"),
    *_both("files noted", Work.CLONE, f"{_LIBRARY}note_files"),
    *_both("hosting noted", Work.CLONE, f"{_LIBRARY}note_hosting"),
    *_both("upload", Work.CLONE, f"{_HOST}put"),
    *_both("rehearsal", Work.CLONE, "voicestudio.hosts.stranger:PlainStranger.fetch"),
    *_both("sent", Work.CLONE, _ADVANCE, "sent"),
    Instant("sent, not committed", Work.CLONE, Step(_COMMIT, "before", "", "AttemptRecords.advance")),
    *_under_way("POST", Work.CLONE, *Served),
    *_both("voice saved", Work.CLONE, f"{_LIBRARY}save_voice"),
    Instant("voice saved, not committed", Work.CLONE, Step(_COMMIT, "before", "", _SAVING)),
    *_both("sample removed", Work.CLONE, f"{_HOST}remove"),
    *_both("removal noted", Work.CLONE, f"{_LIBRARY}note_removed"),
    *_both("demo fetched", Work.CLONE, f"{_SERVICE}fetch_audio"),
    Instant("demo examined, not named", Work.CLONE, Step("pathlib:Path.rename", "before", "demo.part")),
    *_both("demo saved", Work.CLONE, f"{_LIBRARY}save_demo"),
    Instant("all done, nothing said", Work.CLONE, Step("voicestudio.terminal.clone:make_voice", "after")),
)

UPLOADS: Final = (
    Instant("upload written, not named", Work.CLONE, Step("pathlib:Path.replace", "before", ".part")),
)
"""Inside the sandbox's own file host."""

REFUSALS: Final = (
    Instant("refused: reply kept", Work.REFUSED, _KEPT),
    *_both("refused: failed", Work.REFUSED, _ADVANCE, "failed"),
    Instant("refused: sample removed", Work.REFUSED, Step(f"{_HOST}remove", "after")),
    *_both("refused: audio dropped", Work.REFUSED, _DROP),
)

NEXT_STARTS: Final = tuple(
    Instant(f"next start, {name}", work, dies, then)
    for name, work, dies, then in (
        ("planned: before its audio is dropped", Work.CLONE, _PLACED, Step(_DROP, "before")),
        ("planned: audio dropped", Work.CLONE, _PLACED, Step(_DROP, "after")),
        ("planned: sample removed", Work.CLONE, _PLACED, Step(f"{_HOST}remove", "after")),
        ("sent: before unknown", Work.CLONE, Served.MADE, Step(_ADVANCE, "before", "unknown")),
        ("sent: unknown", Work.CLONE, Served.MADE, Step(_ADVANCE, "after", "unknown")),
        ("sent: sample removed", Work.CLONE, Served.MADE, Step(f"{_HOST}remove", "after")),
        ("answered: before the voice", Work.CLONE, _KEPT, Step(f"{_LIBRARY}save_voice", "before")),
        ("answered: voice not committed", Work.CLONE, _KEPT, Step(_COMMIT, "before", "", _SAVING)),
        ("answered: voice saved", Work.CLONE, _KEPT, Step(f"{_LIBRARY}save_voice", "after")),
        ("answered: demo fetched", Work.CLONE, _KEPT, Step(f"{_SERVICE}fetch_audio", "after")),
        ("refused: failed", Work.REFUSED, _KEPT, Step(_ADVANCE, "after", "failed")),
    )
)

SPEECHES: Final = (
    Instant("speech: planned", Work.SPEECH, Step(f"{_LIBRARY}plan", "after")),
    *_both("speech: sent", Work.SPEECH, _ADVANCE, "sent"),
    *_under_way("speech", Work.SPEECH, Served.ARRIVED, Served.MADE),
    Instant("speech: examined, not named", Work.SPEECH, Step("pathlib:Path.rename", "before", "speech.part")),
    Instant("speech: voice marked as used", Work.SPEECH, Step(f"{_LIBRARY}mark_used", "after")),
    Instant("speech: done, not copied", Work.SPEECH, Step("voicestudio.terminal.speech:speak_text", "after")),
    Instant("speech: at an address", Work.SPEECH_AT_ADDRESS, Step(f"{_SERVICE}fetch_audio", "before")),
    Instant("speech: task accepted", Work.SPEECH_TASK, _KEPT),
    Instant("speech: task done, not fetched", Work.SPEECH_TASK, Step(f"{_SERVICE}task", "after")),
)

RANDOM: Final = tuple(
    Instant(f"{work.value}, random {number + 1:02}", work, number)
    for work, count in RANDOM_PLACES.items()
    for number in range(count)
)

INSTANTS: Final = (*CLONES, *UPLOADS, *REFUSALS, *NEXT_STARTS, *SPEECHES, *RANDOM)


def state_at_death(trial: Trial) -> str:
    """What the attempt was when the program died, as the library has it; "-" where there was none."""
    attempt = trial.at_death.attempt(_kind(trial))
    return str(attempt["state"]) if attempt else "-"


def _kind(trial: Trial) -> str:
    return "clone" if trial.instant.work.is_clone else "speech"


def complaints(trial: Trial) -> list[str]:
    """Everything that should not be; empty where nothing paid was lost, and nothing paid twice."""
    judge = _of_clone if trial.instant.work.is_clone else _of_speech
    return [*_of_any(trial), *judge(trial, state_at_death(trial))]


def _of_any(trial: Trial) -> Iterator[str]:
    """What must hold of every kill."""
    first, second = trial.first, trial.second
    if set(trial.ends) != {-signal.SIGKILL}:
        yield f"not killed: {trial.ends}"
    if (first.code, second.code) != (0, 0):
        yield f"the next start failed: {first.beside or second.beside}"
    if trial.posts > 1 or len(trial.made) > 1:
        yield "paid twice"
    if trial.posts_later:
        yield "the next start sent something that costs"
    if (second.said, second.left) != (first.said, first.left) or second.beside:
        yield f"the second start changed something {second.beside}"
    if first.left.hosted and not first.unknown:
        yield f"still on the host: {sorted(first.left.hosted)}"
    if bool(first.left.hosted) != bool(first.left.open_lines):
        yield "the journal and the host differ"


def _of_clone(trial: Trial, state: str) -> Iterator[str]:
    first = trial.first
    if state in {"-", "planned"}:
        if trial.posts:
            yield "sent without a word in the library"
        if first.said != {"count": 0, "voices": [], "attempts": []} or first.left.attempt("clone"):
            yield "something is left of what was never sent"
    if state == "sent" and first.unknown != [("clone", "unknown", "program_ended")]:
        yield "what was sent is not unknown"
    if state in {"answered", "done"} and first.voice_ids != trial.made:
        yield f"a kept reply has not become its voice: {first.voice_ids}"
    if trial.made and trial.made != first.voice_ids and not first.unknown:
        yield "a paid voice is lost"
    if not trial.made and first.voice_ids:
        yield "a voice that nobody made"
    samples = [sha256 for name, sha256 in first.left.audio.items() if "sample." in name]
    # One for the voice, or for the person who tries the unknown call again; otherwise none.
    if samples != [sha256_of(bundled_sample())] * (len(first.voice_ids) + len(first.unknown)):
        yield f"audio that should not be, or none where it should: {sorted(first.left.audio)}"
    for voice in first.said.get("voices", []):
        yield from _of_voice(voice)


def _of_voice(voice: dict[str, Any]) -> Iterator[str]:
    if voice["name"] != "Anna":
        yield "another name"
    if not Path(voice["sample_path"]).is_file():
        yield "the sample is not where it should be"
    if voice["demo_path"] and not _decodes(Path(voice["demo_path"])):
        yield "the demo does not decode"


def _of_speech(trial: Trial, state: str) -> Iterator[str]:
    first = trial.first
    attempt = first.left.attempt("speech")
    if first.voice_ids != [trial.voice_id]:
        yield "the voice is lost"
        return
    spoken = [name for name in first.left.audio if "speech." in name]
    if state in {"-", "planned"}:
        if trial.posts:
            yield "sent without a word in the library"
        if attempt or spoken or first.unknown:
            yield "something is left of what was never sent"
    if state == "sent" and first.unknown != [("speech", "unknown", "program_ended")]:
        yield "what was sent is not unknown"
    if state in {"answered", "done"} and (attempt is None or attempt["state"] != "done"):
        yield "a kept reply has not become its speech"
    if trial.made and not spoken and not first.unknown:
        yield "a paid speech is lost"
    if spoken and first.said["voices"][0]["state"] != "kept":
        yield "the voice spoke and is not kept"
    folder = Path(first.said["voices"][0]["sample_path"]).parents[1]
    if not all(_decodes(folder / name) for name in spoken):
        yield "the speech does not decode"


def _decodes(path: Path) -> bool:
    try:
        return examine(path).facts.seconds > 0
    except SampleError:
        return False


def line(trial: Trial) -> str:
    """A trial as a line of the table."""
    tells = "unknown" if trial.first.unknown else "nothing"
    if trial.instant.work.is_clone:
        demo = any(voice["demo_path"] for voice in trial.first.said.get("voices", []))
        tells = f"voice{' + demo' if demo else ''}" if trial.first.voice_ids else tells
    elif any("speech." in name for name in trial.first.left.audio):
        tells = "speech"
    host = f"{len(trial.at_death.hosted)} > {len(trial.first.left.hosted)}"
    verdict = "; ".join(complaints(trial)) or "holds"
    made, posts = str(len(trial.made)), str(trial.posts + trial.posts_later)
    return _in_columns(
        trial.instant.name, trial.place, state_at_death(trial), made, posts, tells, host, verdict
    )


def _in_columns(*cells: str) -> str:
    widths = (52, 82, 9, 4, 5, 12, 5, 0)
    return " ".join(f"{cell:<{width}}" for cell, width in zip(cells, widths, strict=True))


HEADER: Final = _in_columns(
    "instant", "killed at", "library", "paid", "POSTs", "next start", "host", "verdict"
)


def print_table(seed: int) -> int:
    """Make every trial and print the table; returns how many did not hold."""
    wrong = 0
    with tempfile.TemporaryDirectory() as folder, Trials(Path(folder), seed, RANDOM_PLACES) as trials:
        print(f"Random places by seed {seed}.\n{HEADER}")  # noqa: T201
        for coming in [trials.begin(instant) for instant in INSTANTS]:
            trial = coming.result()
            print(line(trial), flush=True)  # noqa: T201
            wrong += bool(complaints(trial))
    clones = sum(instant.work.is_clone for instant in INSTANTS)
    print(f"{len(INSTANTS)} kills, {clones} of them of clones; {wrong} did not hold.")  # noqa: T201
    return wrong


if __name__ == "__main__":
    sys.exit(print_table(int(sys.argv[1]) if sys.argv[1:] else SEED) > 0)
