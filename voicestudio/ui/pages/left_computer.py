"""What left this computer: when, where to, what it was, for how long, and what proves that it is gone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from voicestudio.model.hosted import HostObject
from voicestudio.texts.errors import ERRORS, words_of
from voicestudio.texts.hosts import OBJECTS, lasted
from voicestudio.ui.theme import GAP, PAGE_MARGIN, titled, toned

_WHAT, _GONE = 2, 4  # columns


class LeftComputerPage(QWidget):
    """The journal of hosted objects, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.empty = toned(QLabel(self.tr("Nothing has left this computer yet.")), "quiet")
        self.table = QTableWidget(0, 5)
        self.table.setAccessibleName(self.tr("What left this computer"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("When"), self.tr("Host"), self.tr("What"), self.tr("For how long"), self.tr("Gone?")]
        )
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (_WHAT, _GONE):  # sentences share what is left, in as many lines as they need
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumHeight(4 * GAP)
        self.table.setShowGrid(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        box.setSpacing(2 * GAP)
        box.addWidget(titled(QLabel(self.tr("What left this computer"))))
        box.addWidget(self.empty)
        box.addWidget(self.table, 1)
        box.addStretch()

    def show_objects(self, objects: list[HostObject]) -> None:
        """Show the journal."""
        self.empty.setVisible(not objects)
        self.table.setVisible(bool(objects))
        self.table.setRowCount(len(objects))
        for row, one in enumerate(objects):
            moment = one.put_at.astimezone().strftime("%Y-%m-%d %H:%M")
            long = self.tr("still there") if one.seconds is None else lasted(one.seconds)
            what = OBJECTS[one.what].format(name=one.name)
            for column, text in enumerate((moment, one.host, what, long, self._gone(one))):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
                self.table.setItem(row, column, item)

    def _gone(self, one: HostObject) -> str:
        if one.removed_at is not None:
            moment = one.removed_at.astimezone().strftime("%H:%M")
            proof = one.proof or self.tr("the host said so")
            return self.tr("gone: %s at %s") % (proof, moment)
        if one.error_code in ERRORS:
            return self.tr("may still be there: %s") % words_of(one.error_code, {"host": one.host}).what
        return self.tr("may still be there")
