"""The list of voices, and of paid calls whose outcome is not known."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from voicestudio.model.profile import SANDBOX
from voicestudio.model.voice import Attempt, Voice
from voicestudio.texts.time_left import time_left
from voicestudio.ui.colours import colours
from voicestudio.ui.widgets.time_left_ring import draw_ring

Row = Voice | Attempt
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
_ROW_HEIGHT = 54


class VoiceListModel(QAbstractListModel):
    """Attempts that need a look first, then voices as far as they were read."""

    more_wanted = Signal(int)  # how many voices are there already

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._now: datetime | None = None
        self.found = 0
        self._asked_from = -1

    def show_rows(
        self, attempts: Sequence[Attempt], voices: Sequence[Voice], now: datetime, found: int
    ) -> None:
        """Replace all rows; where they are the same, only the time moves on.

        Args:
            attempts: Calls that need a look.
            voices: The first voices.
            now: The moment.
            found: How many voices there are to be read.
        """
        self.found, self._asked_from = found, -1
        if self._rows == [*attempts, *voices]:
            self._now = now
            self.dataChanged.emit(self.index(0), self.index(max(0, len(self._rows) - 1)))
            return
        self.beginResetModel()
        self._rows = [*attempts, *voices]
        self._now = now
        self.endResetModel()

    def add_rows(self, voices: Sequence[Voice], after: int) -> None:
        """Add voices that come after so many others; what does not follow on is passed over."""
        if after != self.shown or not voices:
            return
        known = {row.key for row in self._rows}
        fresh = [voice for voice in voices if voice.key not in known]
        at = len(self._rows)
        self.beginInsertRows(QModelIndex(), at, at + len(fresh) - 1)
        self._rows += fresh
        self.endInsertRows()

    @property
    def shown(self) -> int:
        """How many voices it holds."""
        return sum(1 for row in self._rows if isinstance(row, Voice))

    def canFetchMore(self, _parent: Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's own signature
        """Whether there are voices that were not read yet, and nobody was asked for them."""
        return self.shown < self.found and self._asked_from != self.shown

    def fetchMore(self, _parent: Index = QModelIndex()) -> None:  # noqa: B008 - Qt's own signature
        """Ask for the next ones; they come later."""
        self._asked_from = self.shown
        self.more_wanted.emit(self._asked_from)

    def row_of(self, key: str) -> int:
        """Where a voice stands, -1 where it does not."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    def second_line(self, row: Row) -> str:
        """State of a row in words."""
        label = self.tr("Sandbox · ") if row.base_url == SANDBOX else ""
        if isinstance(row, Attempt):
            return label + self.tr("outcome unknown")
        return label + (time_left(row, self._now) if self._now else "")

    def left_of(self, row: Row) -> timedelta | None:
        """What is left of a voice; an attempt has nothing left to count."""
        if isinstance(row, Attempt) or self._now is None:
            return timedelta(0)
        return row.time_left(self._now)

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows there are."""
        return len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, row, or what a screen reader says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}, {self.second_line(row)}"
        return row if role == ROW_ROLE else None


class _VoiceDelegate(QStyledItemDelegate):
    """A ring, a name, and a line of state."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, VoiceListModel):
            return
        row = index.data(ROW_ROLE)
        now = colours()
        area: QRect = option.rect.adjusted(6, 2, -6, -2)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(QColor(now.accent) if focused else QColor(now.line))
            painter.setBrush(QColor(now.window))
            painter.drawRoundedRect(QRectF(area), 8, 8)
        if isinstance(row, Voice) and row.colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(row.colour))
            painter.drawRoundedRect(QRectF(area.left() + 2, area.top() + 8, 4, area.height() - 16), 2, 2)
        draw_ring(painter, QRectF(area.left() + 10, area.center().y() - 11, 22, 22), model.left_of(row), 3.0)
        text = area.adjusted(44, 6, -8, -6)
        metrics = painter.fontMetrics()
        painter.setPen(QColor(now.text))
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, name)
        painter.setPen(QColor(now.quiet))
        line = metrics.elidedText(model.second_line(row), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, line)
        painter.restore()


class VoiceList(QListView):
    """The list in the sidebar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = VoiceListModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_VoiceDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Voices"))
        self.viewport().setBackgroundRole(QPalette.ColorRole.NoRole)

    def show_rows(
        self, attempts: Sequence[Attempt], voices: Sequence[Voice], now: datetime, found: int
    ) -> None:
        """Replace the rows; what was chosen stays chosen, silently, where it is still there."""
        chosen = {row.key for row in self.chosen}
        current = self.currentIndex().data(ROW_ROLE)
        self.rows.show_rows(attempts, voices, now, found)
        kept = {row.key for row in self.chosen}
        if kept == chosen:
            return
        blocked = self.selectionModel().blockSignals(True)
        for key in chosen:
            at = self.rows.row_of(key)
            if at >= 0:
                self.selectionModel().select(self.rows.index(at), QItemSelectionModel.SelectionFlag.Select)
        at = self.rows.row_of(current.key) if current is not None else -1
        if at >= 0:
            self.selectionModel().setCurrentIndex(
                self.rows.index(at), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()

    @property
    def chosen(self) -> list[Row]:
        """What is chosen, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.rows.index(at).data(ROW_ROLE) for at in rows]

    def choose(self, key: str) -> None:
        """Select a voice by its key; an unknown key selects nothing."""
        at = self.rows.row_of(key)
        if at < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            # Without the command a key that is held decides: with Ctrl it would be chosen beside the others.
            alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.rows.index(at), alone)
