"""How a voice was made, by what the speaker agreed, and what was paid for it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFormLayout, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from voicestudio.flow.ledger import LedgerLine, total
from voicestudio.model.voice import Voice
from voicestudio.texts.ledger import ledger_sentence
from voicestudio.texts.recipe import ledger_line, recipe_lines
from voicestudio.ui.theme import GAP, plain, small, toned

_LINES_MOST = 12


class RecipeCard(QFrame):
    """Facts to read, and one thing to add: the speaker's consent."""

    consent_given = Signal(object)  # path of a recording or document

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._facts = QFormLayout()
        self._facts.setHorizontalSpacing(2 * GAP)
        self._facts.setVerticalSpacing(4)
        self._facts.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.consent = plain(QLabel())
        self.consent.setWordWrap(True)
        self.add = QPushButton()
        self.add.clicked.connect(self._choose)
        self.paid = toned(small(QLabel()), "quiet")
        self.paid.setWordWrap(True)
        self.calls = toned(small(QLabel()), "quiet")
        self.calls.setWordWrap(True)
        self.calls.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        box.setSpacing(GAP)
        box.addWidget(small(toned(QLabel(self.tr("How it was made")), "quiet")))
        box.addLayout(self._facts)
        box.addWidget(self.consent)
        box.addWidget(self.add)
        box.setAlignment(self.add, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.paid)
        box.addWidget(self.calls)

    def show_voice(self, voice: Voice) -> None:
        """Show the recipe of a voice; what it has cost follows."""
        while self._facts.rowCount():
            self._facts.removeRow(0)
        for name, value in recipe_lines(voice):
            said = plain(QLabel(value))
            said.setWordWrap(True)
            self._facts.addRow(toned(QLabel(name), "quiet"), said)
        if voice.consent_file:
            self.consent.setText(
                self.tr("The speaker's consent lies with the voice: %s") % voice.consent_file
            )
            self.add.setText(self.tr("Replace the consent…"))
        else:
            self.consent.setText(
                self.tr(
                    "If the voice is someone else's, keep what they agreed by: a recording or a document."
                )
            )
            self.add.setText(self.tr("Add the speaker's consent…"))

    def forget_paid(self) -> None:
        """What was paid is not known yet."""
        self.paid.hide()
        self.calls.hide()

    def show_paid(self, lines: tuple[LedgerLine, ...]) -> None:
        """Say what the voice has cost so far, about; nothing of the sandbox's, which is free."""
        is_paid = total(lines) > 0
        self.paid.setText(self.tr("Paid for it so far: %s") % ledger_sentence(lines))
        self.calls.setText("\n".join(ledger_line(line) for line in lines[-_LINES_MOST:]))
        self.paid.setVisible(is_paid)
        self.calls.setVisible(is_paid)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("The speaker's consent"))
        if name:
            self.consent_given.emit(Path(name))
