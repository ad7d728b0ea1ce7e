"""From a file to a voice in the library: check, prepare, host, rehearse, clone, demo, library."""

import shutil
from contextlib import suppress
from dataclasses import dataclass

from voicestudio.flow.check import check, check_prompt
from voicestudio.flow.clone import clone, note_files, plan
from voicestudio.flow.duplicates import refuse_duplicate
from voicestudio.flow.host import hosted, rehearse
from voicestudio.flow.prepare import prepare
from voicestudio.flow.preview import fetch_demo
from voicestudio.flow.request import refuse_what_breaks_a_rule
from voicestudio.flow.speak import speak
from voicestudio.flow.stages import StageClock, StageTime
from voicestudio.flow.tools import Studio
from voicestudio.model.calls import CloneCall, SpeechSettings
from voicestudio.model.errors import LibraryError, OutcomeUnknownError, SampleError, VoiceStudioError
from voicestudio.model.hosted import Hosted
from voicestudio.model.prices import CostEstimate
from voicestudio.model.progress import Cancelled, Progress, Report, Stage
from voicestudio.model.sample import Checked, Prepared
from voicestudio.model.voice import Attempt, CloneRequest, Voice


@dataclass(frozen=True)
class Made:
    """A voice, and what there is to say about its making.

    Attributes:
        warnings: Codes of what did not go as hoped, keys into ``texts/findings.py``.
    """

    voice: Voice
    sample: Checked
    prepared: Prepared
    stages: tuple[StageTime, ...]
    cost: CostEstimate
    warnings: tuple[str, ...] = ()


def make_voice(studio: Studio, request: CloneRequest, progress: Progress) -> Made:
    """Make a voice from a file.

    Raises:
        SetupError, SampleError, HostError, NetworkError, ServiceError, LibraryError: Nothing was made, and
            nothing is left behind in the library or on the host.
        OutcomeUnknownError: A voice may have been made; the attempt stays in the library.
        Cancelled: The person stopped it before anything was paid; nothing is left behind.
    """
    clock = StageClock(progress)
    refuse_what_breaks_a_rule(request)
    studio.host.refuse_unreachable_for(studio.profile.base_url)
    studio.service.key_fingerprint()  # without a key nothing leaves the computer

    report, _ = clock.enter(Stage.CHECK)
    sample, prompt = _checked(studio, request, report)
    refuse_duplicate(studio, request, sample.examined.sha256)

    attempt = plan(studio, request, sample)
    try:
        report, _ = clock.enter(Stage.PREPARE)
        files = _prepared(studio, attempt, sample, prompt, report)

        report, _ = clock.enter(Stage.HOST)
        with hosted(studio, attempt.key, files, report) as placed:
            report, _ = clock.enter(Stage.REHEARSE)
            rehearse(studio, placed, files, report)

            _, tick = clock.enter(Stage.CLONE)
            voice, reply = clone(studio, attempt, _call(request, placed), tick)
    except OutcomeUnknownError:
        raise
    except BaseException:
        # Refused, failed or cancelled before anything was made: leave no copy of the sample behind.
        with suppress(LibraryError):
            studio.library.forget_attempt(attempt.key)
        raise

    # The voice is saved and paid for: from here on Cancel only skips the demo.
    spoken = ""
    if request.settings.try_out:
        spoken = _tried_out(studio, request, voice, clock)
    else:
        with suppress(Cancelled):
            report, _ = clock.enter(Stage.DEMO)
            voice = fetch_demo(studio, voice, reply.demo_url, report)
    with suppress(Cancelled):
        clock.enter(Stage.LIBRARY)
    warnings = _warnings(studio, request, voice, spoken)
    clock.close()
    cost = studio.prices.clone(request.settings.text, request.settings.model)
    with suppress(LibraryError):  # it is saved and paid for: that it cannot be read now is no failure
        voice = studio.library.voice(voice.key)
    return Made(voice, sample, files[0], tuple(clock.times), cost, warnings)


def _checked(studio: Studio, request: CloneRequest, report: Report) -> tuple[Checked, Checked | None]:
    sample = check(studio.audio, request.sample, report)
    if request.checked_sha256 not in {"", sample.examined.sha256}:
        raise SampleError("sample_replaced", file=request.sample.name)
    if not sample.passes:
        raise SampleError("sample_refused", sample.findings, file=request.sample.name)
    if request.prompt is None:
        return sample, None
    prompt = check_prompt(studio.audio, request.prompt.path, report)
    if not prompt.passes:
        raise SampleError("prompt_refused", prompt.findings, file=request.prompt.path.name)
    return sample, prompt


def _prepared(
    studio: Studio, attempt: Attempt, sample: Checked, prompt: Checked | None, report: Report
) -> list[Prepared]:
    folder = studio.library.folder(attempt.key)
    files = [prepare(studio.audio, sample, folder, "sample", report)]
    if prompt:
        files.append(prepare(studio.audio, prompt, folder, "prompt", report))
    note_files(studio, attempt, files[0], files[1] if prompt else None)
    return files


def _call(request: CloneRequest, placed: list[Hosted]) -> CloneCall:
    if request.prompt is None:
        return CloneCall(placed[0].address, request.settings)
    return CloneCall(placed[0].address, request.settings, placed[1].address, request.prompt.text)


def _tried_out(studio: Studio, request: CloneRequest, voice: Voice, clock: StageClock) -> str:
    """Where the text was not sent as a preview: speak it now, which keeps the voice.

    Returns:
        The code of a warning, "" for none: the voice is made whatever becomes of its first speech.
    """
    settings = request.settings
    wish = SpeechSettings(settings.text or "", settings.model or "")  # there: held against the rules
    try:
        clock.enter(Stage.SPEAK)
        path = speak(studio, voice, wish, clock.progress)
    except (VoiceStudioError, Cancelled) as error:
        may_have_cost = isinstance(error, VoiceStudioError) and error.may_have_cost
        return "try_out_unknown" if may_have_cost else "try_out_failed"
    with suppress(VoiceStudioError, OSError):  # it was spoken and kept: without a copy beside the voice, too
        copy = studio.library.folder(voice.key) / f"demo{path.suffix}"
        shutil.copyfile(path, copy)
        studio.library.save_demo(voice.key, copy.name)
    return ""


def _warnings(studio: Studio, request: CloneRequest, voice: Voice, spoken: str) -> tuple[str, ...]:
    found = [spoken] if spoken else []
    if request.settings.preview_text and not voice.demo_file:
        found.append("demo_missing")
    with suppress(VoiceStudioError):  # the voice is saved: nothing from here on may say that it failed
        if studio.library.pending_removals(studio.now(), voice.key):
            found.append("removal_pending")
    return tuple(found)
