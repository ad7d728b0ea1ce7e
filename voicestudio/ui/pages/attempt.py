"""A paid call whose outcome is not known: what is known of it, and the ways to settle it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from voicestudio.bug_report import report_of_call
from voicestudio.model.balance import Balance
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.profile import SANDBOX
from voicestudio.model.voice import Attempt, AttemptKind
from voicestudio.texts.attempts import outcome
from voicestudio.texts.costs import usd
from voicestudio.ui import icons
from voicestudio.ui.theme import GAP, PAGE_MARGIN, toned
from voicestudio.ui.widgets.elided_line import ElidedTitle
from voicestudio.ui.widgets.form_label import form_label
from voicestudio.ui.widgets.message_card import MessageCard
from voicestudio.ui.widgets.wrapping_row import WrappingRow


class AttemptPage(QWidget):
    """Explains one attempt and lets the person settle it. Nothing here is sent by itself."""

    lost_pressed = Signal(object)  # Attempt
    again_pressed = Signal(object)  # Attempt
    id_given = Signal(object, str)  # Attempt, voice id
    look_pressed = Signal(object)  # Attempt

    def __init__(self) -> None:
        super().__init__()
        self._attempt: Attempt | None = None
        self._busy: set[str] = set()  # keys of attempts that are being settled
        self.title = ElidedTitle()
        self.when = _wrapped()
        self.money = _wrapped()
        self.card = MessageCard()
        self.failure = MessageCard()
        self.look = QPushButton(self.tr("&Look at the balance"))
        self.look.clicked.connect(self._look)
        self.copy = QPushButton(self.tr("Co&py a report"))
        icons.put(self.copy, "copy")
        self.copy.clicked.connect(self._copy)
        self.voice_id = QLineEdit()
        self.voice_id.setPlaceholderText(self.tr("As your account with the service shows it"))
        self.voice_id.textChanged.connect(self._update)
        self.id_label = form_label(self.tr("A voice was made; its &id is"), self.voice_id)
        self.take = QPushButton(self.tr("Use this i&d"))
        self.take.clicked.connect(self._take)
        self.lost = QPushButton(self.tr("N&othing came of it"))
        self.lost.clicked.connect(self._lost)
        self.again = QPushButton(self.tr("&Try again"))
        icons.put(self.again, "rotate-ccw")
        self.again.clicked.connect(self._again)
        self._lay_out()

    def _lay_out(self) -> None:
        known = WrappingRow((self.look, self.copy))
        ids = QHBoxLayout()
        ids.setSpacing(GAP)
        ids.addWidget(self.id_label)
        ids.addWidget(self.voice_id, 1)
        ids.addWidget(self.take)
        ends = WrappingRow((self.lost, self.again))
        waiting = _wrapped()
        waiting.setText(
            self.tr("Or leave it here: it stays in the list, and nothing is sent again by itself.")
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        box.setSpacing(2 * GAP)
        for part in (self.title, self.when, self.card, self.money):
            box.addWidget(part)
        box.addLayout(known)
        box.addLayout(ids)
        box.addLayout(ends)
        box.addWidget(waiting)
        box.addWidget(self.failure)
        box.addStretch()

    @property
    def shown_key(self) -> str:
        """Key of the attempt that is shown, "" for none."""
        return self._attempt.key if self._attempt else ""

    def show_attempt(self, attempt: Attempt) -> None:
        """Show an attempt; the same one again keeps what was entered."""
        if attempt.key != self.shown_key:
            self.voice_id.clear()
            self.failure.hide()
        self._attempt = attempt
        self.title.setText(attempt.name)
        is_clone = attempt.kind is AttemptKind.CLONE
        what = self.tr("Clone") if is_clone else self.tr("Speech")
        sent = (attempt.sent_at or attempt.planned_at).astimezone().strftime("%Y-%m-%d %H:%M")
        self.when.setText(self.tr("%s, sent on %s to %s") % (what, sent, attempt.profile))
        said = outcome(attempt)
        self.card.show_words(said.what, said.remedy, tone="careful")
        self.show_balance(attempt.key, None)
        for part in (self.id_label, self.voice_id, self.take):
            part.setVisible(is_clone)
        is_free = attempt.base_url == SANDBOX
        self.look.setVisible(not is_free)
        cost = usd(attempt.about_usd)
        self.again.setText(
            self.tr("&Try again") if is_free else self.tr("&Try again, may charge again: about %s") % cost
        )
        self._update()

    def show_balance(self, key: str, now: Balance | None) -> None:
        """Show the balance before, and now where it could be asked."""
        attempt = self._attempt
        if attempt is None or attempt.key != key:
            return
        before = attempt.balance_before
        parts = [self.tr("Balance before: %s.") % usd(before.usd)] if before else []
        parts += [self.tr("Balance now: %s.") % usd(now.usd)] if now else []
        if before and now:
            spent = before.usd - now.usd
            parts.append(
                self.tr("The difference is %s.") % usd(spent) if spent > 0 else self.tr("No difference.")
            )
        self.money.setText(" ".join(parts))
        self.money.setVisible(bool(parts))

    def show_failure(self, error: VoiceStudioError) -> None:
        """Settling did not go; what was entered stays."""
        self._busy.discard(self.shown_key)
        self.failure.show_error(error)
        self._update()

    def _update(self) -> None:
        idle = self.shown_key not in self._busy
        self.take.setEnabled(idle and bool(self.voice_id.text().strip()))
        self.lost.setEnabled(idle)
        self.again.setEnabled(idle)

    def _begin(self) -> Attempt | None:
        """Disarm the buttons of this attempt: one press, one call."""
        self.failure.hide()
        if self._attempt is None or self._attempt.key in self._busy:
            return None
        self._busy.add(self._attempt.key)
        self._update()
        return self._attempt

    def _look(self) -> None:
        if self._attempt is not None:
            self.look_pressed.emit(self._attempt)

    def _lost(self) -> None:
        attempt = self._begin()
        if attempt:
            self.lost_pressed.emit(attempt)

    def _take(self) -> None:
        attempt = self._begin()
        if attempt:
            self.id_given.emit(attempt, self.voice_id.text())

    def _again(self) -> None:
        attempt = self._begin()
        if attempt:
            self._busy.discard(attempt.key)  # from here on the making page holds the only button
            self.again_pressed.emit(attempt)

    def _copy(self) -> None:
        if self._attempt is not None:
            QGuiApplication.clipboard().setText("\n".join(report_of_call(self._attempt)))


def _wrapped() -> QLabel:
    label = toned(QLabel(), "quiet")
    label.setWordWrap(True)
    return label
