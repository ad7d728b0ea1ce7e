"""Everything that is measured of a sound, beside its decode."""

import queue
import threading
from typing import Final

import numpy as np

from voicestudio.audio.measure.clipping import Clipping
from voicestudio.audio.measure.energy import Energy, decibels, pauses_between
from voicestudio.audio.measure.hum import Hum
from voicestudio.audio.measure.loudness import Loudness, TruePeak
from voicestudio.audio.measure.voice_detection import VoiceDetection
from voicestudio.audio.media.decoding import Block, mono
from voicestudio.model.measures import Measures

_RATES: Final = (1_000, 768_000)
"""Samples a second of anything a microphone ever made; a header that says otherwise is measured by nobody."""
_BLOCKS_WAITING: Final = 2  # in memory between the two threads


class Listening:
    """Takes in blocks of a few seconds, and sums them up.

    Loudness costs more than all other figures together, so it has a thread of its own.
    FFmpeg and numpy let other threads run while they work: where there are two cores, measuring costs hardly
    more time than decoding alone.
    """

    def __init__(self) -> None:
        self._blocks: queue.Queue[Block | None] = queue.Queue(_BLOCKS_WAITING)
        self._failure: BaseException | None = None
        self._energy, self._clipping, self._hum = Energy(), Clipping(), Hum()
        self._loudness, self._peak, self._voice = Loudness(), TruePeak(), VoiceDetection()
        self._seconds = 0.0
        self._squares, self._count = 0.0, 0
        self._thread = threading.Thread(target=self._run, name="loudness", daemon=True)
        self._thread.start()

    def add(self, block: Block) -> None:
        """Take in a block; waits while the loudness is behind."""
        samples, rate = block.samples, block.rate
        if not _RATES[0] <= rate <= _RATES[1]:
            return
        self._blocks.put(block)
        mixed = mono(samples)
        self._energy.add(mixed, rate)
        self._clipping.add(samples, rate, self._seconds)
        self._peak.add(samples, rate)
        self._hum.add(mixed, rate)
        self._voice.add(mixed, rate)
        self._squares += float(np.square(samples).sum(dtype=np.float64))
        self._count += samples.size
        self._seconds += samples.shape[1] / rate

    def close(self) -> None:
        """End the thread; what was taken in is measured first."""
        if self._thread.is_alive():
            self._blocks.put(None)
            self._thread.join()

    def summed_up(self) -> Measures:
        """Close, and tell the figures."""
        spoken = self._energy.summed_up(self._seconds)
        hum_hz, hum_dbfs = self._hum.summed_up()
        speech = sum(stretch.seconds for stretch in spoken.stretches)
        voiced = self._voice.hears_voice()
        self.close()  # only now: until here the loudness may still have been at work
        if self._failure is not None:
            raise self._failure
        return Measures(
            loudness_lufs=self._loudness.lufs(),
            rms_dbfs=decibels(self._squares / max(self._count, 1)),
            speech_dbfs=spoken.speech_dbfs,
            true_peak_dbtp=self._peak.dbtp(),
            noise_dbfs=spoken.noise_dbfs,
            snr_db=spoken.snr_db,
            silence_share=max(0.0, 1 - speech / self._seconds) if self._seconds else 1.0,
            speech=spoken.stretches,
            clipped=self._clipping.places(),
            pauses=pauses_between(spoken.stretches, self._seconds),
            hum_hz=hum_hz,
            hum_dbfs=hum_dbfs,
            voiced=voiced,
        )

    def _run(self) -> None:
        while (block := self._blocks.get()) is not None:
            if self._failure is None:  # after a failure the rest is only taken away
                try:
                    self._loudness.add(block.samples, block.rate)
                except Exception as error:  # noqa: BLE001 - raised where the figures are asked for
                    self._failure = error
