"""Record: a microphone and its level, a ring that fills, and a script to read from."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from voicestudio.model.errors import DeviceError, VoiceStudioError
from voicestudio.model.recording import Device, Reading, RecordingState, Take
from voicestudio.model.script import ReadSentence, Script
from voicestudio.texts.recording import COACHING, ENDED, overflow_words
from voicestudio.ui import icons
from voicestudio.ui.reading_work import ReadingWork
from voicestudio.ui.recording_work import RecordingWork
from voicestudio.ui.speaking import say_aloud
from voicestudio.ui.theme import GAP, small, toned
from voicestudio.ui.widgets.level_meter import LevelMeter
from voicestudio.ui.widgets.message_card import MessageCard
from voicestudio.ui.widgets.microphone_menu import MicrophoneMenu
from voicestudio.ui.widgets.reading_mode import ReadingMode, ReadingModes
from voicestudio.ui.widgets.recording_buttons import RecordingButtons
from voicestudio.ui.widgets.sound_player import SoundPlayer
from voicestudio.ui.widgets.take_ring import TakeRing
from voicestudio.ui.widgets.teleprompter import Teleprompter

_PROMPTER_HEIGHT = 320
_BY_ITSELF = {RecordingState.FULL, RecordingState.FAILED}  # a take can end so
_TONES = {"nothing_heard": "bad", "too_loud": "careful", "too_quiet": "careful", "good": "good", "": "quiet"}


class RecordPage(QWidget):
    """From the microphone to a sample.

    Args:
        work: Records.
        reading: Keeps what was read of a script.
        player: Makes the player that a sentence is heard with.
        remember: Writes down the microphone, whether to count down, and the script, for the next time.
    """

    ready = Signal(
        object, object, str
    )  # Path of a sample, tuple[ReadSentence, ...], what is to be told of it
    left = Signal()

    def __init__(
        self,
        work: RecordingWork,
        reading: ReadingWork,
        player: Callable[[], SoundPlayer],
        remember: Callable[[str, bool, str], None],
    ) -> None:
        super().__init__()
        self.work = work
        self.reading = reading
        self._remember = remember
        self._remembered = ""
        self._first = 0  # sentence that a take begins with
        self._told = ""  # what is amiss with the take that ended last
        self._has_microphone = True
        self._makes_sample = False  # of what was read; until that is done no other take begins
        self._build(player)
        self._connect()
        self._show_mode()

    def _build(self, player: Callable[[], SoundPlayer]) -> None:
        self.card = MessageCard()
        self.microphone = MicrophoneMenu()
        self.meter = LevelMeter()
        self.modes = ReadingModes()
        self.ring = TakeRing()
        self.prompter = Teleprompter()
        self.free_words = QLabel(
            self.tr("Speak freely, in the language the voice will speak: a story, a letter, your day.")
        )
        self.free_words.setWordWrap(True)
        self.hint = toned(QLabel(), "quiet")
        self.hint.setWordWrap(True)
        self.undo = QPushButton(self.tr("Undo"))
        icons.put(self.undo, "undo-2")
        self.undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self.undo.hide()
        self.count_down = QCheckBox(self.tr("Count &down before recording"))
        self.buttons = RecordingButtons()
        self.player = player()
        self.use = QPushButton()
        self.use.setObjectName("primary")
        self.leave = QPushButton(self.tr("Lea&ve"))
        middle = QHBoxLayout()
        middle.setSpacing(GAP)
        middle.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignTop)
        side = QVBoxLayout()
        side.addWidget(self.prompter, 1)
        side.addWidget(self.free_words, 1)
        middle.addLayout(side, 1)
        self.prompter.setMaximumHeight(_PROMPTER_HEIGHT)
        said = QHBoxLayout()
        said.addWidget(self.hint, 1)
        said.addWidget(self.undo)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.leave)
        foot.addWidget(self.use)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, GAP, 0)
        box.setSpacing(GAP + 4)
        for part in (self.card, self.microphone, self.meter, self.modes):
            box.addWidget(part)
        box.addLayout(middle)
        box.addLayout(said)
        box.addWidget(self.buttons)
        box.addWidget(self.player)
        box.addWidget(self.count_down)
        box.addStretch()
        box.addLayout(foot)
        small(self.free_words)

    def _connect(self) -> None:
        work, reading, buttons = self.work, self.reading, self.buttons
        work.listed.connect(self._show_devices)
        work.not_listed.connect(self._show_error)
        work.counted.connect(self._show_count)
        work.began.connect(self._show_began)
        work.read.connect(self._show_reading)
        work.paused.connect(self._show_paused)
        work.ended.connect(self._show_ended)
        work.broken_off.connect(self._show_broken_off)
        work.discarded.connect(self._show_discarded)
        work.failed.connect(self._show_failed)
        reading.kept.connect(self._show_kept)
        reading.unheard.connect(self._show_unheard)
        reading.ready.connect(self._hand_over)
        reading.failed.connect(self._show_not_made)
        self.microphone.look_pressed.connect(work.list_devices)
        self.microphone.look_due.connect(work.look_quietly)
        self.microphone.chosen.connect(self._note)
        self.count_down.toggled.connect(lambda _on: self._note())
        self.modes.changed.connect(self._show_mode)
        self.prompter.moved.connect(self._moved)
        self.prompter.script_chosen.connect(self._other_script)
        buttons.record_pressed.connect(self._record)
        buttons.pause_pressed.connect(work.pause)
        buttons.resume_pressed.connect(lambda: work.resume(self.microphone.device))
        buttons.stop_pressed.connect(work.stop)
        buttons.discard_pressed.connect(work.discard)
        self.undo.clicked.connect(work.bring_back)
        self.use.clicked.connect(self._use)
        self.leave.clicked.connect(self.left)

    def show_settings(self, scripts: Sequence[Script], script: str, device: str, *, count_down: bool) -> None:
        """Show what was chosen the last time, and look which microphones there are.

        Args:
            scripts: To read from.
            script: Code of the chosen one.
            device: Name of the remembered microphone.
            count_down: Whether to count down.
        """
        self._remembered = device
        self.count_down.blockSignals(True)
        self.count_down.setChecked(count_down)
        self.count_down.blockSignals(False)
        if self.prompter.script is None:
            self.prompter.show_scripts(scripts, script)
        self.work.list_devices()
        if not self.work.is_under_way:  # a take that waits is gone on with
            self._say("", "quiet")
            self.undo.hide()
            self._show_state(RecordingState.STOPPED)

    def focus(self) -> None:
        """Let the keyboard begin or go on with a take."""
        buttons = self.buttons
        (buttons.resume if self.work.is_under_way else buttons.record).setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is shown: nothing plays or records unseen. A window that is only minimized goes on."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.player.stop()
            self.work.step_away()

    def _note(self, *_chosen: object) -> None:
        script = self.prompter.script
        self._remembered = self.microphone.device or self._remembered
        self._remember(self._remembered, self.count_down.isChecked(), script.code if script else "")

    def _show_devices(self, devices: Sequence[Device]) -> None:
        self.microphone.show_devices(devices, self.microphone.device or self._remembered)
        self._has_microphone = bool(devices)
        self._show_record()
        if devices:
            self.card.hide()

    def _record(self) -> None:
        self.card.hide()
        self.player.stop()
        self.meter.clear_clip()
        self.undo.hide()
        self._first, self._told = self.prompter.index, ""
        self._show_state(RecordingState.RECORDING, begun=False)
        self._say(self.tr("Opening the microphone…"), "quiet")
        self.work.start(self.microphone.device, count_down=self.count_down.isChecked())

    def _show_count(self, seconds: int) -> None:
        words = self.tr("Recording in %d…") % seconds if seconds else self.tr("Opening the microphone…")
        self._say(words, "careful")

    def _show_began(self, device: str) -> None:
        self._show_state(RecordingState.RECORDING)
        self._say(self.tr("Recording from %s.") % device, "good")

    def _show_reading(self, reading: Reading, code: str) -> None:
        self.meter.show_level(reading.peak_dbfs, reading.rms_dbfs)
        self.meter.show_clipped(reading.clipped)
        if reading.state in ENDED:
            self._show_state(reading.state)
            self._say(ENDED[reading.state].format(device=self.work.device), "bad")
            if reading.state is RecordingState.LOST:
                self.work.list_devices()
            return
        self.ring.show_seconds(self._kept_seconds() + reading.seconds, self.tr("recording"))
        if code or reading.seconds > 1:
            self._say(COACHING[code].format(device=self.work.device), _TONES[code])

    def _show_paused(self) -> None:
        self._show_state(RecordingState.PAUSED)
        self.meter.clear()
        self._say(self.tr("Paused: the microphone is closed."), "quiet")

    def _show_ended(self, take: Take, state: RecordingState) -> None:
        self._show_state(RecordingState.STOPPED)
        self.meter.clear()
        self.undo.hide()
        self._note()
        told = [ENDED[state].format(device=take.device)] if state in _BY_ITSELF else []
        told += [overflow_words(take.overflows)] if take.overflows else []
        self._told = " ".join(told)
        self._say(self._told or self.tr("The take is kept."), "careful" if told else "good")
        script, mode = self.prompter.script, self.modes.mode
        if mode is ReadingMode.FREELY or script is None:
            self._hand_over(take.path, ())
        elif mode is ReadingMode.THROUGH:
            self._show_making_sample(on=True)
            self.reading.take_through(script, self._first, take)
        else:
            self.reading.keep(self._first, self.prompter.text, take)

    def _show_broken_off(self) -> None:
        self._show_state(RecordingState.STOPPED)
        self._say(self.tr("Nothing was recorded."), "quiet")

    def _show_discarded(self) -> None:
        self._show_state(RecordingState.STOPPED)
        self.meter.clear()
        self.prompter.go_to(self._first)
        self._say(self.tr("The take is discarded."), "quiet")
        self.undo.show()
        self.ring.show_seconds(self._kept_seconds(), "")

    def _show_failed(self, error: VoiceStudioError) -> None:
        self._show_state(RecordingState.STOPPED)
        self._say("", "quiet")
        self._show_error(error)

    def _show_error(self, error: VoiceStudioError) -> None:
        if isinstance(error, DeviceError):
            self.card.show_error(error, self.tr("Look &again"), self.work.list_devices)
        else:
            self.card.show_error(error)

    def _show_not_made(self, error: VoiceStudioError) -> None:
        self._show_making_sample(on=False)
        self._show_error(error)

    def _show_kept(self, _index: int) -> None:
        self.prompter.show_read(tuple(self.reading.sentences))
        self._show_use()
        if self.work.is_under_way:  # the reader was quicker
            return
        self.ring.show_seconds(self._kept_seconds(), self.tr("kept"))
        kept = self.tr("Kept. Hear it, read it again, or go on to the next one.")
        self._say(f"{self._told} {kept}".strip(), "careful" if self._told else "good")
        self._offer_hearing(self.prompter.index)

    def _show_unheard(self, index: int) -> None:
        words = self.tr("Nobody speaks in the take of sentence %d.") % (index + 1)
        self.card.show_words(words, self.tr("Read it again."), tone="careful")
        self._say(words, "bad")

    def _use(self) -> None:
        self._show_making_sample(on=True)
        self.reading.use()

    def _show_making_sample(self, *, on: bool) -> None:
        self._makes_sample = on
        self._show_record()
        self._show_use()

    def _show_record(self) -> None:
        self.buttons.record.setEnabled(self._has_microphone and not self._makes_sample)

    def _moved(self, index: int) -> None:
        if self.modes.mode is ReadingMode.THROUGH:
            self.work.mark()
        elif not self.work.is_under_way:
            self._offer_hearing(index)

    def _offer_hearing(self, index: int) -> None:
        """Let the kept reading of the sentence that is shown be heard."""
        sentence = self.reading.sentences.get(index)
        shown = sentence is not None and self.modes.mode is ReadingMode.SENTENCES
        self.player.setVisible(shown)
        if sentence is not None and shown:
            self.player.show_part(sentence.path, sentence.stretch)

    def _other_script(self, _code: str) -> None:
        self.reading.forget()
        self.prompter.show_read(())
        self._note()
        self._show_mode()

    def _show_mode(self) -> None:
        reads = self.modes.mode is not ReadingMode.FREELY
        self.prompter.setVisible(reads)
        self.free_words.setVisible(not reads)
        self.ring.show_seconds(self._kept_seconds(), "")
        self._offer_hearing(self.prompter.index)
        self._show_use()

    def _show_use(self) -> None:
        count = len(self.reading.sentences)
        self.use.setVisible(self.modes.mode is ReadingMode.SENTENCES and count > 0)
        self.use.setEnabled(count > 0 and not self._makes_sample and not self.work.is_under_way)
        many = self.tr("Use t&he %d sentences", "", count) % count
        self.use.setText(self.tr("Use t&he sentence") if count == 1 else many)

    def _show_state(self, state: RecordingState, *, begun: bool = True) -> None:
        idle = state is RecordingState.STOPPED
        closed = idle or state in {RecordingState.LOST, RecordingState.PAUSED}
        self.buttons.show_state(state, begun=begun)
        self.microphone.setEnabled(closed)
        self.player.setEnabled(closed)
        self.modes.setEnabled(idle)
        through = self.modes.mode is ReadingMode.THROUGH
        self.prompter.show_recording(
            recording=not idle, may_go_on=through and begun and state is RecordingState.RECORDING
        )
        self.leave.setEnabled(idle)
        self._show_use()

    def _kept_seconds(self) -> float:
        return self.reading.seconds if self.modes.mode is ReadingMode.SENTENCES else 0.0

    def _hand_over(self, path: Path, read: tuple[ReadSentence, ...]) -> None:
        self.prompter.show_read(())
        self.prompter.go_to(0)
        self.ring.show_seconds(0.0, "")
        self.player.hide()
        self._show_making_sample(on=False)
        self.ready.emit(path, read, self._told)

    def _say(self, words: str, tone: str) -> None:
        """Say something below the ring; to a screen reader too, once."""
        if words != self.hint.text():
            toned(self.hint, tone).setText(words)
            self.hint.setAccessibleName(words)
            if tone in {"bad", "careful"}:
                say_aloud(self.hint, words)
