"""A paid call whose outcome is not known: what is known of it, and that nobody repeats it."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from voicestudio.model.voice import Attempt, AttemptKind
from voicestudio.texts.errors import words_of
from voicestudio.ui.theme import GAP, PAGE_MARGIN, toned
from voicestudio.ui.widgets.elided_title import ElidedTitle
from voicestudio.ui.widgets.message_card import MessageCard


class AttemptPage(QWidget):
    """Explains one attempt."""

    def __init__(self) -> None:
        super().__init__()
        self.title = ElidedTitle()
        self.when = toned(QLabel(), "quiet")
        self.card = MessageCard()
        box = QVBoxLayout(self)
        box.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        box.setSpacing(2 * GAP)
        box.addWidget(self.title)
        box.addWidget(self.when)
        box.addWidget(self.card)
        box.addStretch()

    def show_attempt(self, attempt: Attempt) -> None:
        """Show an attempt."""
        self.title.setText(attempt.name)
        what = self.tr("Clone") if attempt.kind is AttemptKind.CLONE else self.tr("Speech")
        sent = attempt.sent_at or attempt.planned_at
        moment = sent.astimezone().strftime("%Y-%m-%d %H:%M")
        self.when.setText(self.tr("%s, sent on %s to %s") % (what, moment, attempt.profile))
        said = words_of(attempt.error_code or "program_ended", {})
        self.card.show_words(said.what, said.remedy, tone="careful")
