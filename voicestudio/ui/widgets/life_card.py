"""What is left of a voice's 168 hours, and what can be done about it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from voicestudio.flow.keep import speech_for
from voicestudio.model.prices import PriceList
from voicestudio.model.voice import Voice, VoiceState
from voicestudio.texts.costs import clone_fee_sentence, usd
from voicestudio.texts.time_left import time_left
from voicestudio.ui.theme import GAP
from voicestudio.ui.widgets.time_left_ring import TimeLeftRing
from voicestudio.ui.widgets.wrapping_row import WrappingRow


class LifeCard(QWidget):
    """A ring, a sentence, and Keep, Speak or Make again.

    Args:
        now: The moment.
        prices_of: What the service of a voice about charges.
    """

    def __init__(self, now: Callable[[], datetime], prices_of: Callable[[Voice], PriceList]) -> None:
        super().__init__()
        self._now, self._prices_of = now, prices_of
        self.ring = TimeLeftRing()
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.keep = QPushButton()
        self.speak = QPushButton(self.tr("&Speak with it"))
        self.again = QPushButton()
        buttons = WrappingRow((self.keep, self.speak, self.again))
        words = QVBoxLayout()
        words.addWidget(self.state)
        words.addLayout(buttons)
        life = QHBoxLayout(self)
        life.setContentsMargins(0, 0, 0, 0)
        life.setSpacing(3 * GAP)
        life.addWidget(self.ring)
        life.addLayout(words, 1)
        life.setAlignment(words, Qt.AlignmentFlag.AlignVCenter)

    def show_life(self, voice: Voice, *, is_keeping: bool) -> None:
        """Show anew what is left of the 168 hours."""
        now = self._now()
        state = voice.state(now)
        self.ring.show_left(voice.time_left(now))
        self.keep.setVisible(state is VoiceState.NEW)
        self.keep.setText(self._keep_words(voice))
        self.keep.setEnabled(not is_keeping)
        self.speak.setVisible(state is not VoiceState.EXPIRED)
        self.again.setVisible(state is VoiceState.EXPIRED and bool(voice.sample_file))
        self.again.setText(self._again_words(voice))
        self.state.setText(self._words(voice, state, now))

    def _words(self, voice: Voice, state: VoiceState, now: datetime) -> str:
        if state is VoiceState.KEPT:
            return self.tr("Kept for good: a speech has used it.")
        if state is VoiceState.NEW:
            left = time_left(voice, now)
            said = self.tr("%s. The service deletes it then, unless a speech uses it.") % left
            return f"{said} {clone_fee_sentence(self._prices_of(voice))}".strip()
        if voice.gone_at:
            return self.tr("Expired: the service says that it knows no such voice any more.")
        return self.tr("Expired: no speech used it within 168 hours.")

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
