"""What was spoken with a voice: hear it, save it, take its text and settings up again."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from voicestudio.flow.speeches import Spoken
from voicestudio.model.voice import AttemptState
from voicestudio.texts.costs import usd
from voicestudio.texts.speaking import manner_words
from voicestudio.ui import icons
from voicestudio.ui.theme import GAP, plain, small, toned
from voicestudio.ui.widgets.elided_line import ElidedLine
from voicestudio.ui.widgets.emptying import empty
from voicestudio.ui.widgets.sound_player import SoundPlayer
from voicestudio.ui.widgets.wrapping_row import WrappingRow

_AT_FIRST = 10
_NAMED = 40
"""Characters of a text by which its buttons are named."""


class SpeechHistory(QFrame):
    """One line a speech, the newest first; hidden while there are none.

    Args:
        player: Makes a player by what it plays.
    """

    save_pressed = Signal(object)  # Spoken
    again_pressed = Signal(object)  # Spoken

    def __init__(self, player: Callable[[str], SoundPlayer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._player = player
        self._spoken: tuple[Spoken, ...] = ()
        self._shown = _AT_FIRST
        self.title = small(toned(QLabel(self.tr("Spoken so far")), "quiet"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2 * GAP)
        self.more = QPushButton(self.tr("Show ea&rlier ones"))
        self.more.clicked.connect(self._show_more)
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        box.setSpacing(GAP)
        box.addWidget(self.title)
        box.addLayout(self._lines)
        box.addWidget(self.more)
        box.setAlignment(self.more, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_speeches(self, spoken: Sequence[Spoken]) -> None:
        """Replace the lines; what plays goes on where nothing changed."""
        if tuple(spoken) == self._spoken:
            return
        if not spoken or not self._spoken or spoken[-1].attempt.key != self._spoken[-1].attempt.key:
            self._shown = _AT_FIRST  # another voice
        self._spoken = tuple(spoken)
        self._fill()

    @property
    def spoken(self) -> tuple[Spoken, ...]:
        """Everything that was spoken, the newest first."""
        return self._spoken

    def play_newest(self) -> None:
        """Let the newest speech be heard."""
        players = self.findChildren(SoundPlayer)
        if players and self._spoken[0].path is not None:
            players[0].play()

    def stop(self) -> None:
        """Fall silent."""
        for player in self.findChildren(SoundPlayer):
            player.stop()

    def _show_more(self) -> None:
        self._shown *= 5
        self._fill()

    def _fill(self) -> None:
        self.stop()
        empty(self._lines)
        for spoken in self._spoken[: self._shown]:
            self._lines.addWidget(self._line(spoken))
        self.more.setVisible(len(self._spoken) > self._shown)
        self.setVisible(bool(self._spoken))

    def _line(self, spoken: Spoken) -> QWidget:
        words = " ".join(spoken.wish.text.split())
        line = QWidget()
        box = QVBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(ElidedLine(words))
        box.addWidget(toned(small(ElidedLine(_told(spoken))), "quiet"))
        if spoken.path is None:
            why = plain(QLabel(self._why_silent(spoken)))
            why.setWordWrap(True)
            box.addWidget(why)
        box.addLayout(self._buttons(spoken, words[:_NAMED]))
        return line

    def _buttons(self, spoken: Spoken, words: str) -> WrappingRow:
        row = WrappingRow()
        if spoken.path is not None:
            player = self._player(self.tr("the speech “%s”") % words)
            player.show_path(spoken.path)
            player.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            save = QPushButton(self.tr("Save as…"))
            icons.put(save, "download")
            save.setAccessibleName(self.tr("Save the speech “%s”") % words)
            save.clicked.connect(lambda: self.save_pressed.emit(spoken))
            row.addWidget(player)
            row.addWidget(save)
        again = QPushButton(self.tr("Use this text"))
        again.setAccessibleName(self.tr("Use the text “%s”") % words)
        again.clicked.connect(lambda: self.again_pressed.emit(spoken))
        row.addWidget(again)
        return row

    def _why_silent(self, spoken: Spoken) -> str:
        if spoken.attempt.state is AttemptState.UNKNOWN:
            return self.tr("Outcome unknown: settle it in the list at the side.")
        if spoken.attempt.state is AttemptState.DONE:
            return self.tr("Its audio is not in the library any more.")
        return self.tr("Being spoken.")


def _told(spoken: Spoken) -> str:
    """When, how, and for about how much."""
    at = spoken.attempt.ended_at or spoken.attempt.planned_at
    moment = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    parts = [QLocale().toString(moment, QLocale.FormatType.ShortFormat), manner_words(spoken.wish)]
    if spoken.attempt.about_usd:
        parts.append(usd(spoken.attempt.about_usd))
    return " · ".join(parts)
