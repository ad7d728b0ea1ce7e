"""What a step may ask for, as protocols, and ``Studio``: one of each."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from voicestudio.model.balance import Balance
from voicestudio.model.batch import ItemOutcome
from voicestudio.model.bundle import Exported, Imported
from voicestudio.model.calls import CloneCall, CloneReply, RawReply, SpeechCall, SpeechReply, TaskReply
from voicestudio.model.edits import Edits
from voicestudio.model.hosted import Hosted, HostObject, PendingRemoval
from voicestudio.model.likeness import LikenessScale, Voiceprint
from voicestudio.model.listing import VoicePage, VoiceQuery
from voicestudio.model.measures import Stretch
from voicestudio.model.prices import PriceList
from voicestudio.model.profile import Profile
from voicestudio.model.progress import Report, Tick
from voicestudio.model.recording import CaptureFormat, Device, Reading, Take
from voicestudio.model.sample import Examined
from voicestudio.model.upkeep import Tidied
from voicestudio.model.voice import Attempt, AttemptState, Voice

KeepReply = Callable[[RawReply], None]
"""Puts a raw reply on disk. Called before anyone reads it, also when nobody waits for it any more."""


class Audio(Protocol):
    """Files of sound."""

    def examine(self, path: Path, report: Report) -> Examined:
        """Decode a whole file; raises ``SampleError``."""

    def measure(self, path: Path, report: Report) -> Examined:
        """Decode a whole file and take the doctor's figures; raises ``SampleError``."""

    def edit(self, source: Path, target: Path, edits: Edits, report: Report) -> None:
        """Write an edited copy as WAV; raises ``SampleError``."""

    def join(self, parts: Sequence[tuple[Path, Stretch, float]], target: Path) -> None:
        """Write stretches of files, each with silence behind it, as one WAV; raises ``SampleError``."""

    def copy_without_tags(self, source: Path, target: Path, container: str) -> None:
        """Copy the sound track bit for bit, without tags."""

    def convert_to_wav(
        self, source: Path, target: Path, rate: int, channel: int | None, report: Report
    ) -> None:
        """Decode to 16-bit WAV of one channel."""

    def convert_to_mp3(
        self, source: Path, target: Path, rate: int, channel: int | None, report: Report
    ) -> None:
        """Encode to MP3 of one channel."""

    def voiceprint(self, path: Path, report: Report) -> Voiceprint:
        """Who speaks in a file; raises ``SampleError`` or ``SetupError``."""

    def voiceprints(self, path: Path, report: Report) -> Sequence[Voiceprint]:
        """Who speaks in each stretch of a file; raises ``SampleError`` or ``SetupError``."""

    def likeness_scale(self) -> LikenessScale:
        """What a likeness is held against; raises ``SetupError``."""


class Recording(Protocol):
    """A microphone that is open, and the file it records into."""

    @property
    def path(self) -> Path:
        """The file."""

    @property
    def device(self) -> str:
        """Name of the microphone, as the system has it."""

    @property
    def form(self) -> CaptureFormat:
        """Samples a second and channels."""

    def reading(self) -> Reading:
        """What it is doing, and the level since the last time this was asked."""

    def pause(self) -> None:
        """Close the microphone; the take stays open."""

    def resume(self, device: str = "") -> None:
        """Go on after a pause or a loss, with another microphone if one is named; raises ``DeviceError``."""

    def stop(self) -> None:
        """End the take, last words included."""


class Microphones(Protocol):
    """The microphones of this computer."""

    def devices(self) -> Sequence[Device]:
        """Those that are there now, the preferred one first; raises ``DeviceError``."""

    def record(self, device: str, path: Path, seconds_most: float) -> Recording:
        """Open one, "" for the preferred one, and record; raises ``DeviceError`` or ``OSError``."""


class TakeStore(Protocol):
    """The folder of takes."""

    def new_file(self) -> Path:
        """A fresh name for a take that is about to be recorded; raises ``OSError``."""

    def finish(self, path: Path) -> Path:
        """Give a take that is over its lasting name; raises ``OSError``."""

    def takes(self) -> Sequence[Take]:
        """Every take that nobody records now, newest first."""

    def remove(self, path: Path) -> None:
        """Take a take out of the list."""

    def bring_back(self, path: Path) -> None:
        """Undo ``remove``."""

    def now(self) -> datetime:
        """The moment."""


class Host(Protocol):
    """Where a sample is put for the service to fetch."""

    name: str

    def name_object(self, container: str) -> str:
        """Choose a random object name that says nothing about the person."""

    def ask(self, tick: Tick) -> None:
        """Find out, changing nothing, whether the host is there and takes us; raises ``HostError``."""

    def put(self, path: Path, key: str, object_name: str, report: Report) -> Hosted:
        """Upload a file; raises ``HostError``."""

    def remove(self, object_name: str, handle: str, tick: Tick) -> str:
        """Take an object away and look whether it is gone.

        Returns:
            What proves it ("404"), "" where it is still there.

        Raises:
            HostError: The host does not answer, or refuses.
        """

    def refuse_unreachable_for(self, base_url: str) -> None:
        """Raise ``HostError`` where this service could never fetch from this host."""


class Stranger(Protocol):
    """Someone without credentials, as the service is one to the host."""

    def way(self, address: str, tick: Tick) -> Sequence[tuple[str, Sequence[str]]]:
        """Scheme and server of every hop, and the network addresses of its name; raises ``HostError``."""

    def fetch(self, address: str, report: Report) -> tuple[str, int, str]:
        """GET a whole address; returns SHA-256, bytes and content type; raises ``HostError``."""


class Service(Protocol):
    """The cloning service. Sending and reading are two steps, so that a reply is safe before it is read."""

    def key_fingerprint(self) -> str:
        """Which key a paid call would be made with; raises ``AccountError`` or ``SetupError`` for none."""

    def send_clone(self, call: CloneCall, keep: KeepReply, tick: Tick) -> RawReply:
        """Make the one paid call and keep its reply.

        Raises:
            NetworkError: It surely was not accepted.
            OutcomeUnknownError: Whether it was accepted cannot be told.
        """

    def read_clone(self, raw: RawReply) -> CloneReply:
        """Read a kept reply; raises ``ServiceError``."""

    def send_speech(self, call: SpeechCall, keep: KeepReply, tick: Tick) -> RawReply:
        """Make one paid T2A call and keep its reply; errors as in ``send_clone``."""

    def read_speech(self, raw: RawReply) -> SpeechReply:
        """Read a kept reply; raises ``ServiceError``."""

    def task(self, task_id: str, tick: Tick) -> TaskReply:
        """Look at a task once; raises ``NetworkError`` or ``ServiceError``."""

    def await_task(self, task_id: str, tick: Tick) -> TaskReply:
        """Look at a task until it is over; raises ``NetworkError`` or ``ServiceError``."""

    def fetch_audio(self, url: str, report: Report) -> bytes:
        """Download speech the service offers; raises ``ServiceError``."""

    def balance(self, tick: Tick) -> Balance:
        """What the account holds, free; raises ``NetworkError`` or ``ServiceError``."""


class Library(Protocol):
    """The only record there is."""

    def folder(self, key: str) -> Path:
        """The folder of audio of a voice or attempt; made where it is missing."""

    def drop_folder(self, key: str) -> None:
        """Remove a folder of audio, with what is in it."""

    def plan(self, attempt: Attempt) -> None:
        """Write a paid call down before anything of it happens.

        Raises:
            SetupError: ``call_under_way``: a running program is at the same sample, or the same speech.
        """

    def note_files(self, key: str, *, sample_sha256: str, sample_file: str, prompt_file: str) -> None:
        """Write down which audio files of its folder belong to an attempt."""

    def attempt(self, key: str) -> Attempt:
        """One attempt with its kept reply."""

    def advance(self, key: str, state: AttemptState, at: datetime, error_code: str = "") -> None:
        """Write down, and sync to disk, what became of an attempt."""

    def keep_reply(self, key: str, raw: RawReply) -> None:
        """Write the raw reply down, sync it, and turn the attempt to ``answered``."""

    def attempts(self, states: Iterable[AttemptState]) -> Sequence[Attempt]:
        """Attempts in any of these states, oldest first."""

    def find_attempt(self, wanted: str) -> Attempt:
        """An attempt by the beginning of its key; raises ``SetupError`` when none or several fit."""

    def calls_for(self, voice_key: str) -> Sequence[Attempt]:
        """The clone that made a voice and every speech with it, oldest first."""

    def abandoned(self) -> Sequence[Attempt]:
        """Attempts that are not over, or of which audio is left, and whose program is no longer running."""

    def settle(self, key: str, at: datetime, code: str) -> bool:
        """Turn an attempt that is still ``unknown`` to ``failed``; False where it is known by now."""

    def leave_to_anyone(self, key: str) -> None:
        """Let any running program complete an answered attempt; this one does not wait for it any more."""

    def forget_attempt(self, key: str) -> None:
        """Drop the audio of an attempt that made nothing, and its row where it was never sent."""

    def note_hosting(
        self, hosted_key: str, attempt_key: str, *, host: str, object_name: str, at: datetime
    ) -> None:
        """Write the journal line of an object before it is uploaded."""

    def postpone_removal(self, attempt_key: str, until: datetime) -> None:
        """Keep an attempt's objects on the host until a moment: the service may yet fetch them."""

    def note_hosted(self, hosted_key: str, handle: str) -> None:
        """Write down what the removal of an object will need beside its name."""

    def note_removed(self, hosted_key: str, at: datetime, proof: str) -> None:
        """Write down that an object is gone from its host, and what proves it."""

    def note_not_removed(self, hosted_key: str, at: datetime, error_code: str) -> None:
        """Write down that an object could not be removed; it is due again later, and later each time."""

    def hosted_objects(self) -> Sequence[HostObject]:
        """Everything that ever left this computer, newest first."""

    def pending_removals(self, now: datetime, attempt_key: str = "") -> Sequence[PendingRemoval]:
        """Objects that may still lie on a host and are due; of one attempt, whether due or not, if given."""

    def save_voice(self, voice: Voice, at: datetime) -> Voice:
        """Save a voice and finish the attempt of the same key in one transaction."""

    def save_demo(self, voice_key: str, demo_file: str) -> Voice:
        """Write down where the demo lies."""

    def mark_used(self, voice_key: str, at: datetime) -> Voice:
        """Write down that a speech kept the voice."""

    def voice(self, key: str) -> Voice:
        """A voice by our own key."""

    def voices_made_from(self, source_sha256: str) -> Sequence[Voice]:
        """Voices cloned from the same file, oldest first."""

    def voice_with_id(self, voice_id: str) -> Voice | None:
        """A voice by the service's id, in the library or in the bin; None for an id that is not known."""

    def voices(self) -> Sequence[Voice]:
        """All voices but those in the bin, soonest to expire first, kept ones last."""

    def find(self, wanted: str, *, in_bin: bool = False) -> Voice:
        """A voice by id or name; raises ``SetupError`` when none or several fit."""

    def find_voices(self, query: VoiceQuery, now: datetime, *, offset: int = 0, most: int = 100) -> VoicePage:
        """A page of the voices that are asked for."""

    def voice_keys(self, query: VoiceQuery, now: datetime) -> tuple[str, ...]:
        """Our own ids of all voices that are asked for, sorted."""

    def tags(self) -> Sequence[tuple[str, int]]:
        """Every tag that a voice bears, by the alphabet, and how many bear it."""

    def rename(self, voice_key: str, name: str) -> Voice:
        """Call a voice otherwise."""

    def write_notes(self, voice_key: str, notes: str) -> Voice:
        """Write the notes of a voice."""

    def paint(self, voice_key: str, colour: str) -> Voice:
        """Give a voice a colour, #rrggbb or "" for none."""

    def note_consent(self, voice_key: str, file_name: str) -> Voice:
        """Write down by which file of its folder the speaker agreed."""

    def tag(self, voice_keys: Iterable[str], tag: str) -> tuple[str, ...]:
        """Give voices a tag; tells which did not bear it before."""

    def untag(self, voice_keys: Iterable[str], tag: str) -> tuple[str, ...]:
        """Take a tag from voices; tells which bore it."""

    def put_into_bin(self, voice_keys: Iterable[str], at: datetime) -> tuple[str, ...]:
        """Put voices into the bin; tells which were not there before."""

    def take_from_bin(self, voice_keys: Iterable[str]) -> tuple[str, ...]:
        """Take voices back out of the bin; tells which were there."""

    def empty_bin(self, before: datetime) -> int:
        """Forget what was put into the bin before a moment, audio included; tells how many voices."""

    def note_refused(self, voice_key: str, at: datetime, *, believed: bool) -> Voice:
        """Write down that the service says that it knows no such voice, and whether that is believed."""

    def export_bundle(
        self,
        voice_keys: Iterable[str],
        target: Path,
        passphrase: str,
        report: Report,
        *,
        replace: bool = False,
    ) -> Exported:
        """Write voices with their audio into one file; raises ``SetupError`` or ``LibraryError``."""

    def import_bundle(self, source: Path, passphrase: str, report: Report) -> Imported:
        """Take in the voices of a bundle, all of it or nothing; raises ``LibraryError``."""

    def copy_daily(self, at: datetime) -> None:
        """Look whether the library is whole and copy it, once a day; raises ``LibraryError`` for damage."""

    def tidy(self, now: datetime) -> Tidied:
        """Put out of the way what a killed program left in the audio; raises ``LibraryError``."""

    def link_made_again(self, new_key: str, old_key: str) -> Voice:
        """Let a new voice stand in for an old one, with its tags, notes and colour."""


class BatchRecord(Protocol):
    """What became of the items of one batch, so that it can be stopped and begun again."""

    def outcomes(self) -> Mapping[str, ItemOutcome]:
        """What is known of each item, by its key."""

    def note(self, outcomes: Mapping[str, ItemOutcome]) -> None:
        """Write items down, and sync them to disk; raises ``LibraryError``."""


@dataclass(frozen=True)
class Studio:
    """One of each tool, and the profile they serve. The window and the terminal are thin over it."""

    profile: Profile
    audio: Audio
    host_of: Callable[[str], Host]
    stranger: Stranger
    service: Service
    library: Library
    prices: PriceList
    now: Callable[[], datetime]

    @property
    def host(self) -> Host:
        """The profile's host, opened where it is needed; raises ``SetupError`` where it cannot be."""
        return self.host_of(self.profile.host)
