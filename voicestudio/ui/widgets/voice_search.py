"""What of the library the list shows: words that are typed, a state, an order."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from voicestudio.model.listing import VoiceOrder, VoiceQuery
from voicestudio.model.voice import VoiceState
from voicestudio.ui.theme import GAP
from voicestudio.ui.widgets.form_label import unseen_label


class VoiceSearch(QWidget):
    """Search as you type, a menu of states, a menu of orders."""

    asked = Signal()  # for something else than before

    def __init__(self) -> None:
        super().__init__()
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Search"))
        self.words.setAccessibleName(self.tr("Search voices by name, tag, notes, id or spoken text"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(lambda _text: self.asked.emit())
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._begin)
        self.state = _menu(self.tr("Which voices"))
        for words, state, in_bin in (
            (self.tr("All voices"), None, False),
            (self.tr("Counting down"), VoiceState.NEW, False),
            (self.tr("Kept"), VoiceState.KEPT, False),
            (self.tr("Expired"), VoiceState.EXPIRED, False),
            (self.tr("Bin"), None, True),
        ):
            self.state.addItem(words, (state, in_bin))
        self.order = _menu(self.tr("Order"))
        self.order.addItem(self.tr("Soonest"), VoiceOrder.EXPIRY)
        self.order.addItem(self.tr("Name"), VoiceOrder.NAME)
        self.order.addItem(self.tr("Newest"), VoiceOrder.MADE)
        for menu in (self.state, self.order):
            menu.currentIndexChanged.connect(lambda _index: self.asked.emit())
        menus = QHBoxLayout()
        menus.setSpacing(GAP // 2)
        menus.addWidget(self.state, 1)
        menus.addWidget(self.order, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GAP // 2)
        box.addWidget(self.words)
        box.addLayout(menus)
        for menu in (self.state, self.order):
            unseen_label(menu)

    @property
    def query(self) -> VoiceQuery:
        """What is asked for now."""
        state, in_bin = self.state.currentData()
        order = VoiceOrder(self.order.currentData())
        return VoiceQuery(words=self.words.text(), state=state, order=order, in_bin=in_bin)

    @property
    def is_narrowed(self) -> bool:
        """Whether less than the whole library is asked for."""
        return bool(self.words.text().strip()) or self.state.currentIndex() > 0

    def show_counting_down(self) -> None:
        """Ask for those that expire, soonest first."""
        self.words.clear()
        self.order.setCurrentIndex(0)
        self.state.setCurrentIndex(1)

    def show_everything(self) -> None:
        """Ask for the whole library again."""
        before = self.query
        for widget in (self.words, self.state):
            widget.blockSignals(True)
        self.words.clear()
        self.state.setCurrentIndex(0)
        for widget in (self.words, self.state):
            widget.blockSignals(False)
        if self.query != before:
            self.asked.emit()

    def _begin(self) -> None:
        self.words.setFocus()
        self.words.selectAll()


def _menu(name: str) -> QComboBox:
    menu = QComboBox()
    menu.setAccessibleName(name)
    menu.setMinimumContentsLength(6)
    menu.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return menu
