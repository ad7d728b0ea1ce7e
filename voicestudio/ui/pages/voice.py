"""A voice: its demo, its id to copy, the hours left, and Keep."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from voicestudio.flow.keep import speech_for
from voicestudio.flow.ledger import LedgerLine, total
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.prices import PriceList
from voicestudio.model.progress import Progress
from voicestudio.model.sample import Examined
from voicestudio.model.voice import Voice, VoiceState
from voicestudio.texts.costs import clone_fee_sentence, usd
from voicestudio.texts.findings import WARNINGS
from voicestudio.texts.ledger import ledger_sentence
from voicestudio.texts.time_left import time_left
from voicestudio.ui.tasks import Runner
from voicestudio.ui.theme import GAP, PAGE_MARGIN, scrolling, small, toned
from voicestudio.ui.widgets.elided_line import ElidedTitle
from voicestudio.ui.widgets.message_card import MessageCard
from voicestudio.ui.widgets.organise_card import OrganiseCard
from voicestudio.ui.widgets.sound_player import OpenPlayer, SoundPlayer
from voicestudio.ui.widgets.time_left_ring import TimeLeftRing

_TEXT_SHOWN = 400
ExamineFile = Callable[[Path, Progress], Examined]


class VoicePage(QWidget):
    """Everything about one voice.

    Args:
        tasks: Runs what takes time.
        examine: Decodes a file, for its waveform.
        open_player: Opens a file for playing.
        now: The moment.
        prices_of: What the service of a voice about charges.
    """

    keep_pressed = Signal(object, bool)  # Voice, whether with another key or base URL all the same
    again_pressed = Signal(object)  # Voice that has expired
    speak_pressed = Signal()
    demo_wanted = Signal(object)  # Voice

    def __init__(
        self,
        tasks: Runner,
        examine: ExamineFile,
        open_player: OpenPlayer,
        now: Callable[[], datetime],
        prices_of: Callable[[Voice], PriceList],
    ) -> None:
        super().__init__()
        self._tasks = tasks
        self._examine = examine
        self._now = now
        self._prices_of = prices_of
        self._voice: Voice | None = None
        self._keeping: set[str] = set()  # keys of voices whose paid call is under way
        self.title = ElidedTitle()
        self.badge = small(QLabel(self.tr("Sandbox")))
        self.badge.setObjectName("badge")
        self.badge.setToolTip(self.tr("A stand-in voice on this computer, not a paid clone."))
        self.ring = TimeLeftRing()
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.keep = QPushButton()
        self.keep.clicked.connect(self._keep_pressed)
        self.speak = QPushButton(self.tr("&Speak with it"))
        self.speak.clicked.connect(self.speak_pressed)
        self.again = QPushButton()
        self.again.clicked.connect(self._again_pressed)
        self.voice_id = QLineEdit()
        self.voice_id.setReadOnly(True)
        self.voice_id.setAccessibleName(self.tr("Voice id"))
        self.copy = QPushButton(self.tr("&Copy id"))
        self.copy.clicked.connect(self._copy)
        self.card = MessageCard()
        self.player = SoundPlayer(tasks, open_player, self.tr("the demo"))
        self.retry = QPushButton(self.tr("&Fetch the demo again"))
        self.retry.clicked.connect(self._fetch_demo)
        self.paid = toned(small(QLabel()), "quiet")
        self.paid.setWordWrap(True)
        self.demo_text = toned(QLabel(), "quiet")
        self.demo_text.setWordWrap(True)
        self.organise = OrganiseCard()
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.title)
        head.addWidget(self.badge)
        head.addStretch(1)
        demo = _card(self.tr("Demo"), self.player, self.demo_text, self.retry)
        label = QLabel(self.tr("&Voice id"))
        label.setBuddy(self.voice_id)
        ids = QHBoxLayout()
        ids.setSpacing(GAP)
        ids.addWidget(label)
        ids.addWidget(self.voice_id, 1)
        ids.addWidget(self.copy)
        words = QVBoxLayout()
        words.addWidget(self.state)
        keep = QHBoxLayout()
        keep.setSpacing(GAP)
        keep.addWidget(self.keep)
        keep.addWidget(self.speak)
        keep.addWidget(self.again)
        keep.addStretch()
        words.addLayout(keep)
        life = QHBoxLayout()
        life.setSpacing(3 * GAP)
        life.addWidget(self.ring)
        life.addLayout(words, 1)
        life.setAlignment(words, Qt.AlignmentFlag.AlignVCenter)
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        box.setSpacing(2 * GAP)
        box.addLayout(head)
        box.addWidget(self.card)
        box.addWidget(demo)
        box.addLayout(ids)
        box.addLayout(life)
        box.addWidget(self.paid)
        box.addWidget(self.organise)
        box.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inside))

    @property
    def voice(self) -> Voice | None:
        """The voice that is shown."""
        return self._voice

    def show_changed(self, voice: Voice) -> None:
        """Show what was changed of the voice that is shown; nothing of another one."""
        if voice.key == self.shown_key:
            self._voice = voice
            self.title.setText(voice.name)
            self.organise.show_voice(voice)
            self.show_life()

    @property
    def shown_key(self) -> str:
        """Key of the voice that is shown, "" for none."""
        return self._voice.key if self._voice else ""

    def show_voice(
        self, voice: Voice, folder: Path, warnings: tuple[str, ...] = (), *, play: bool = False
    ) -> None:
        """Show a voice; ``play`` starts its demo as soon as it is decoded."""
        if voice.key != self.shown_key:
            self.organise.save()  # what was written about the one before
        self._voice = voice
        self.organise.show_voice(voice)
        self.player.stop()
        self.title.setText(voice.name)
        self.badge.setVisible(voice.is_sandbox)
        self.voice_id.setText(voice.voice_id)
        self.voice_id.setCursorPosition(0)
        self.copy.setText(self.tr("&Copy id"))
        self.card.hide()
        self.paid.hide()
        self.retry.setEnabled(True)
        if warnings:
            said = " ".join(WARNINGS[warning] for warning in warnings)
            self.card.show_words(self.tr("The voice is saved."), said, tone="careful")
        self.show_life()
        self._show_demo(voice, folder, play=play)

    def show_life(self) -> None:
        """Show anew what is left of the 168 hours."""
        voice, now = self._voice, self._now()
        if voice is None:
            return
        self.ring.show_left(voice.time_left(now))
        state = voice.state(now)
        self.keep.setVisible(state is VoiceState.NEW)
        self.keep.setText(self._keep_words(voice))
        self.keep.setEnabled(voice.key not in self._keeping)
        self.speak.setVisible(state is not VoiceState.EXPIRED)
        self.again.setVisible(state is VoiceState.EXPIRED and bool(voice.sample_file))
        self.again.setText(self._again_words(voice))
        if state is VoiceState.KEPT:
            self.state.setText(self.tr("Kept for good: a speech has used it."))
        elif state is VoiceState.NEW:
            left = time_left(voice, now)
            said = self.tr("%s. The service deletes it then, unless a speech uses it.") % left
            self.state.setText(f"{said} {clone_fee_sentence(self._prices_of(voice))}".strip())
        elif voice.gone_at:
            self.state.setText(self.tr("Expired: the service says that it knows no such voice any more."))
        else:
            self.state.setText(self.tr("Expired: no speech used it within 168 hours."))

    @property
    def is_keeping(self) -> bool:
        """Whether a paid call of this page is under way."""
        return bool(self._keeping)

    def keep_ended(self, key: str, error: VoiceStudioError | None = None) -> None:
        """The paid call of a voice is over; an error is said where that voice is still shown."""
        self._keeping.discard(key)
        if error is not None and key == self.shown_key:
            if error.code in {"voice_of_other_key", "voice_of_other_service"}:
                self.card.show_error(error, self.tr("&Keep it all the same"), lambda: self._keep(anyway=True))
            else:
                self.card.show_error(error)
        self.show_life()

    def _show_demo(self, voice: Voice, folder: Path, *, play: bool) -> None:
        self.player.clear()
        self.player.setVisible(bool(voice.demo_file))
        self.retry.hide()
        self.demo_text.setText(_shortened(voice.settings.text or ""))
        if not voice.demo_file:
            missed = bool(voice.settings.preview_text)
            self.retry.setVisible(missed)
            if not missed:
                self.demo_text.setText(self.tr("No demo was made. Speaking a text with the voice makes one."))
            return
        path = folder / voice.demo_file

        def show(examined: Examined) -> None:
            if self._voice is voice:
                self.player.show_file(path, examined.peaks)
                if play:
                    self.player.play()

        def complain(error: VoiceStudioError) -> None:
            if self._voice is voice:
                self.card.show_error(error)

        self._tasks.run(
            lambda progress: self._examine(path, progress), done=show, failed=complain, owner=self
        )

    def _keep_words(self, voice: Voice) -> str:
        prices, wish = self._prices_of(voice), speech_for(voice)
        if prices.is_free:
            return self.tr("&Keep for good")
        return self.tr("&Keep for good, about %s") % usd(prices.speech(wish.text, wish.model))

    def _again_words(self, voice: Voice) -> str:
        prices = self._prices_of(voice)
        if prices.is_free:
            return self.tr("Make it &again")
        cost = prices.clone(voice.settings.text, voice.settings.model).total
        return self.tr("Make it &again, about %s") % usd(cost)

    def _again_pressed(self) -> None:
        if self._voice is not None:
            self.again_pressed.emit(self._voice)

    def _keep_pressed(self) -> None:
        self._keep()

    def _keep(self, *, anyway: bool = False) -> None:
        voice = self._voice
        if voice is None or voice.key in self._keeping:
            return
        self._keeping.add(voice.key)
        self.keep.setEnabled(False)
        self.keep_pressed.emit(voice, anyway)

    def show_paid(self, key: str, lines: tuple[LedgerLine, ...]) -> None:
        """Say what the voice has cost so far, about; nothing of the sandbox's, which is free."""
        if key != self.shown_key:
            return
        self.paid.setText(self.tr("Paid for it so far: %s") % ledger_sentence(lines))
        self.paid.setVisible(total(lines) > 0)

    def demo_failed(self, key: str, error: VoiceStudioError) -> None:
        """The demo could not be fetched again."""
        if key == self.shown_key:
            self.retry.setEnabled(True)
            self.card.show_error(error)

    def _fetch_demo(self) -> None:
        if self._voice is not None:
            self.retry.setEnabled(False)
            self.demo_wanted.emit(self._voice)

    def _copy(self) -> None:
        if self._voice is not None:
            QGuiApplication.clipboard().setText(self._voice.voice_id)
            self.copy.setText(self.tr("Copied"))


def _shortened(text: str) -> str:
    """As much of a text as a page can show."""
    words = " ".join(text.split())
    return words if len(words) <= _TEXT_SHOWN else words[:_TEXT_SHOWN] + "…"


def _card(title: str, *widgets: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("card")
    box = QVBoxLayout(frame)
    box.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
    box.setSpacing(GAP)
    box.addWidget(small(toned(QLabel(title), "quiet")))
    for widget in widgets:
        box.addWidget(widget)
        if isinstance(widget, QPushButton):
            box.setAlignment(widget, Qt.AlignmentFlag.AlignLeft)
    return frame
