"""Many voices at once: what each file is, what the whole about costs, and what became of each."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from voicestudio.flow.tools import Studio
from voicestudio.model import rules
from voicestudio.model.batch import BatchEnd, ItemState, Queued
from voicestudio.model.errors import VoiceStudioError
from voicestudio.texts.batch import STATES, cost_sentence, summary
from voicestudio.texts.costs import balance_sentence
from voicestudio.texts.errors import words
from voicestudio.ui import icons
from voicestudio.ui.batch_work import BatchWork, Looked
from voicestudio.ui.theme import GAP, PAGE_MARGIN, titled, toned
from voicestudio.ui.widgets.form_label import form_label
from voicestudio.ui.widgets.message_card import MessageCard

_NAME, _STATE = 0, 1


class BatchPage(QWidget):
    """Shows a batch and runs it; it can be left meanwhile.

    Args:
        work: Checks and makes it.
    """

    def __init__(self, work: BatchWork) -> None:
        super().__init__()
        self._work = work
        self._studio: Studio | None = None
        self._paths: tuple[Path, ...] = ()
        self._looked: Looked | None = None
        self.title = titled(QLabel())
        self.table = QTableWidget(0, 2)
        self.text = QLineEdit()
        self.text.setMaxLength(rules.TEXT_CHARACTERS_MOST)
        self.text.setPlaceholderText(
            self.tr("What each demo says. Leave it empty for voices without a demo.")
        )
        self.text.textChanged.connect(lambda _text: self._update())
        self.cost = toned(QLabel(), "quiet")
        self.cost.setWordWrap(True)
        self.rights = QCheckBox(self.tr("All these voices are m&ine, or each owner agreed."))
        self.rights.toggled.connect(lambda _on: self._update())
        self.start = QPushButton(self.tr("&Make them"))
        self.start.setObjectName("primary")
        self.start.clicked.connect(self._start)
        self.stop = QPushButton(self.tr("&Stop"))
        icons.put(self.stop, "square")
        self.stop.clicked.connect(work.stop)
        self.card = MessageCard()
        self._lay_out()
        work.looked.connect(self._show_looked)
        work.item_begins.connect(self._show_beginning)
        work.item_ended.connect(self._show_item)
        work.ended.connect(self._show_end)
        work.failed.connect(self._show_failure)
        work.stopped.connect(self._update)

    def _lay_out(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Voices to be made"))
        table.setHorizontalHeaderLabels([self.tr("Voice"), self.tr("State")])
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        form = QFormLayout()
        form.setHorizontalSpacing(2 * GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(form_label(self.tr("&Preview text"), self.text), self.text)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self.cost, 1)
        foot.addWidget(self.stop)
        foot.addWidget(self.start)
        box = QVBoxLayout(self)
        box.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        box.setSpacing(2 * GAP)
        box.addWidget(self.title)
        box.addWidget(table, 1)
        box.addLayout(form)
        box.addWidget(self.rights)
        box.addLayout(foot)
        box.addWidget(self.card)

    def offer(self, studio: Studio, paths: Sequence[Path]) -> None:
        """Look at files; while a batch is being made that one stays shown."""
        if self._work.is_making:
            return
        self._studio, self._paths, self._looked = studio, tuple(paths), None
        self.title.setText(self.tr("%s voices", "", len(paths)) % len(paths))
        self.rights.setChecked(False)  # other people may be in these files
        self.card.hide()
        self.table.setRowCount(len(paths))
        for row, path in enumerate(paths):
            self._write(row, path.stem, self.tr("is being checked"))
        self._update()
        self._work.look(studio, paths)

    def _show_looked(self, looked: Looked) -> None:
        self._looked = looked
        for queued in looked.batch.queue:
            self._show_item(queued)
        self._update()

    def _show_item(self, queued: Queued) -> None:
        state = STATES[queued.outcome.state]
        if queued.outcome.state is ItemState.WAITING:
            state = self.tr("ready") if queued.is_to_be_made else self.tr("the same file as above")
        if queued.error is not None:
            state = f"{state}: {words(queued.error).what}"
        elif stops := [finding for finding in queued.findings if finding.stops]:
            state = f"{state} ({len(stops)})"
        self._write(queued.number - 1, queued.item.name, state)

    def _show_beginning(self, queued: Queued) -> None:
        self._write(queued.number - 1, queued.item.name, self.tr("is being made"))
        self.table.scrollTo(self.table.model().index(queued.number - 1, _NAME))

    def _show_end(self, end: BatchEnd) -> None:
        for queued in end.queue:
            self._show_item(queued)
        free = self._studio is not None and self._studio.prices.is_free
        said = summary(end, is_free=free)
        if end.stopped is not None:
            told = words(end.stopped)
            self.card.show_words(f"{told.what} {said}", told.remedy, tone="bad")
        else:
            waits = self.tr("The same files, dropped again, go on with what waits.")
            rest = waits if end.count(ItemState.WAITING) else ""
            self.card.show_words(said, rest, tone="careful" if rest else "good")
        self._looked = None
        self._update()

    def _show_failure(self, error: VoiceStudioError) -> None:
        self.card.show_error(error)
        self._update()

    def _update(self) -> None:
        """Say what it costs now, and what may be pressed."""
        looked, studio, making = self._looked, self._studio, self._work.is_making
        count = len(looked.batch.to_be_made) if looked else 0
        self.stop.setVisible(making)
        for widget in (self.text, self.rights):
            widget.setEnabled(not making)
        self.start.setVisible(not making)
        self.start.setEnabled(bool(count) and self.rights.isChecked())
        if looked is None or studio is None or making:
            self.cost.setText("")
        elif not count:
            self.cost.setText(self.tr("Nothing of this can be made."))
        else:
            said = self.text.text().strip()
            one = studio.prices.clone(said or None, rules.MODEL_DEFAULT if said else None)
            cost = one.times(count)
            told = cost_sentence(count, cost, studio.prices, studio.profile)
            self.cost.setText(f"{told} {balance_sentence(looked.held, cost.total)}".strip())

    def _start(self) -> None:
        if self._studio is not None and self._looked is not None:
            self.card.hide()
            self._work.make(self._studio, self._paths, self.text.text(), self._looked.held)
            self._update()
            self.stop.setFocus()

    def _write(self, row: int, name: str, state: str) -> None:
        for column, text in ((_NAME, name), (_STATE, state)):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
            self.table.setItem(row, column, item)
