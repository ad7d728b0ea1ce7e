"""The tabs above the pages of Settings."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QWidget

from voicestudio.ui.theme import GAP, PAGE_MARGIN


class SettingsTabs(QWidget):
    """One tab a page; the arrow keys walk them.

    Args:
        words: What each page is called, by the page, in their order.
    """

    chosen = Signal(object)  # the page, by the person

    def __init__(self, words: Mapping[QWidget, str]) -> None:
        super().__init__()
        self._pages = list(words)
        self.bar = QTabBar()
        self.bar.setAccessibleName(self.tr("Settings"))
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        for said in words.values():
            self.bar.addTab(said)
        row = QHBoxLayout(self)
        row.setContentsMargins(PAGE_MARGIN - GAP, 2 * GAP, PAGE_MARGIN, 0)
        row.addWidget(self.bar, 1)  # all the width: the chosen tab is the widest
        self.bar.currentChanged.connect(lambda at: self.chosen.emit(self._pages[at]))

    def show_page(self, page: QWidget | None) -> None:
        """Mark the tab of the page that is shown; without tabs where it is none of Settings."""
        is_its = page is not None and page in self._pages
        self.setVisible(is_its)
        if page is not None and is_its:
            blocked = self.bar.blockSignals(True)
            self.bar.setCurrentIndex(self._pages.index(page))
            self.bar.blockSignals(blocked)
