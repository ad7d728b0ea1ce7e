"""Record one microphone to disk: the device's callback copies and returns, a writer thread does the rest.

Raw capture: no automatic gain and no noise suppression is asked for anywhere.
"""

import math
import queue
import secrets
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from voicestudio.audio import portaudio, pulse_sources
from voicestudio.audio.input_devices import find_input, refusal_of, usable_format
from voicestudio.audio.level_reader import LevelReader
from voicestudio.audio.take_file import TakeFile
from voicestudio.model.recording import CaptureFormat, Reading, RecordingState

_TAIL_SECONDS: Final = 0.3  # recorded after Stop: the last word is still on its way through the buffers
_MUTE_DEVICE_SECONDS: Final = 4.0  # without a single block: the device is gone though nobody said so
_END: Final = b""


class Recorder:
    """One take. Every method may be called from any thread; opening or closing a device takes its time.

    Args:
        device: Name of the microphone, "" for the preferred one.
        path: A new file, of which a whole take is left even when the program is killed.
        seconds_most: Where it stops by itself and keeps the take.

    Raises:
        DeviceError: The microphone cannot be opened; nothing is left behind.
        OSError: The file cannot be written.
    """

    def __init__(self, device: str, path: Path, seconds_most: float) -> None:
        self.path = path
        self._levels = LevelReader()
        self._blocks: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._lock = threading.RLock()  # opening and closing of the stream
        self._stream: Any = None
        self._watch: pulse_sources.Watch | None = None
        self._open_since = math.inf  # seconds of the monotonic clock
        self._state = RecordingState.RECORDING
        self._overflows = 0
        self._captured = self._written = 0  # frames handed over by the device, and dealt with by the writer
        self._stop_at: int | None = None  # frames at which the tail after Stop is complete
        self._settled = threading.Event()  # nothing more need be waited for
        with portaudio.steady():
            self._input = find_input(device)
            self.form: CaptureFormat = usable_format(self._input)
            self._frames_most = round(seconds_most * self.form.rate)
            self._file = TakeFile(path, self.form)
            self._writer = threading.Thread(target=self._write, name="take", daemon=True)
            self._writer.start()
            try:
                self._open()
            except BaseException:
                self._end_writer()
                path.unlink(missing_ok=True)
                raise

    @property
    def device(self) -> str:
        """Name of the microphone, as the system has it."""
        return self._input.name

    def reading(self) -> Reading:
        """What it is doing, and the level since the last time this was asked."""
        peak, rms = self._levels.take()
        return Reading(
            state=self._state,
            seconds=self._file.frames / self.form.rate,
            peak_dbfs=peak,
            rms_dbfs=rms,
            clipped=self._levels.clipped,
            overflows=self._overflows,
            silent_seconds=self._levels.silent_frames / self.form.rate,
        )

    def pause(self) -> None:
        """Close the microphone; the take stays open."""
        with self._lock:
            if self._state is RecordingState.RECORDING:
                self._state = RecordingState.PAUSED
                self._close_stream()

    def resume(self, device: str = "") -> None:
        """Go on after a pause, or after the device was lost.

        Args:
            device: Another microphone; "" for the same one.

        Raises:
            DeviceError: It cannot be opened, or not in the form of this take; the take stays as it is.
        """
        with self._lock:
            if self._state not in {RecordingState.PAUSED, RecordingState.LOST}:
                return
            self._close_stream()
            before = self._input, self._state
            try:
                with portaudio.steady():
                    self._input = find_input(device or self._input.name)
                    self._state = RecordingState.RECORDING
                    self._open()
            except BaseException:
                self._input, self._state = before
                raise

    def stop(self) -> None:
        """End the take. While it records, a little more is kept, so that the last word is whole."""
        with self._lock:
            stream = self._stream
            if stream is not None and self._state is RecordingState.RECORDING:
                tail = _TAIL_SECONDS + float(stream.latency)
                self._stop_at = self._captured + round(tail * self.form.rate)
                self._settled.wait(tail + _MUTE_DEVICE_SECONDS)
            self._close_stream()
            self._end_writer()
            if self._state in {RecordingState.RECORDING, RecordingState.PAUSED}:
                self._state = RecordingState.STOPPED

    def _open(self) -> None:
        """Open the stream of the chosen microphone and start it."""
        mark = secrets.token_hex(8)
        with portaudio.opening() as sounddevice, pulse_sources.chosen(self._input.source, mark):
            stream = None
            try:
                stream = sounddevice.RawInputStream(
                    device=self._input.index,
                    samplerate=self.form.rate,
                    channels=self.form.channels,
                    dtype="int16",
                    latency="high",  # nothing is heard meanwhile, so that nothing speaks for less
                    callback=self._take,
                    finished_callback=self._finished,
                )
                self._stream = stream
                stream.start()
                self._open_since = time.monotonic()
            except sounddevice.PortAudioError as error:
                self._stream = None
                if stream is not None:
                    stream.close(ignore_errors=True)
                raise refusal_of(error, self._input.name) from None
        if self._input.source:
            self._watch = pulse_sources.Watch(self._input.source, mark, self._finished, self._dropped)

    def _take(self, block: Any, frames: int, _time: object, status: Any) -> None:
        """The device's callback: nothing here may wait."""
        if self._state is not RecordingState.RECORDING:  # what comes now may be of another microphone
            return
        if status.input_overflow:
            self._dropped()
        self._captured += frames
        self._blocks.put(bytes(block))

    def _dropped(self) -> None:
        """Something is missing from the take, or of another microphone."""
        self._overflows += 1

    def _finished(self) -> None:
        """The stream ended, or nothing comes any more. Nobody closed it: the device went away."""
        if self._stop_at is not None:
            self._settled.set()
        elif self._state is RecordingState.RECORDING and self._stream is not None:
            self._state = RecordingState.LOST

    def _close_stream(self) -> None:
        stream, self._stream = self._stream, None
        self._open_since = math.inf
        if self._watch is not None:
            self._watch.end()
            self._watch = None
        if stream is not None:
            stream.close(ignore_errors=True)
            portaudio.closed()

    def _end_writer(self) -> None:
        self._blocks.put(_END)
        self._writer.join()

    def _write(self) -> None:
        """The writer thread: blocks to the file, their level to the reader, the limits kept."""
        while True:
            try:
                block = self._blocks.get(timeout=_MUTE_DEVICE_SECONDS)
            except queue.Empty:
                if time.monotonic() - self._open_since >= _MUTE_DEVICE_SECONDS:
                    self._finished()
                continue
            if block == _END:
                break
            self._append(block)
        with suppress(OSError):
            self._file.close()
        self._settled.set()

    def _append(self, block: bytes) -> None:
        bytes_a_frame = self.form.channels * 2
        self._written += len(block) // bytes_a_frame
        block = block[: (self._frames_most - self._file.frames) * bytes_a_frame]
        if block and self._state is not RecordingState.FAILED:
            self._levels.add(block, self.form.channels)
            try:
                self._file.write(block)
            except OSError:
                self._state = RecordingState.FAILED
            if self._file.frames >= self._frames_most:
                self._state = RecordingState.FULL
        over = self._state in {RecordingState.FULL, RecordingState.FAILED}
        if over or (self._stop_at is not None and self._written >= self._stop_at):
            self._settled.set()
