"""Settings: one place of several pages, each read anew when it is shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from voicestudio.flow.tools import Studio
from voicestudio.ui.free_work import FreeWork
from voicestudio.ui.page_stack import PageStack
from voicestudio.ui.widgets.settings_tabs import SettingsTabs


class SettingsPlace(QObject):
    """Goes with the pages of Settings and the tabs above them.

    Args:
        pages: All pages.
        free: Reads the journal.
    """

    entered = Signal()  # from another place
    changed = Signal()  # another profile is in use, or it has another key or host

    def __init__(self, pages: PageStack, free: FreeWork) -> None:
        super().__init__(pages)
        self.studio: Studio | None = None
        self._pages, self._free = pages, free
        self._refresh: dict[QWidget, Callable[[], None]] = {
            pages.general: pages.general.show_settings,
            pages.account: pages.account.show_profiles,
            pages.hosts: pages.hosts.show_hosts,
            pages.left: self._read_journal,
            pages.about: pages.about.show_licences,
        }
        words = (
            self.tr("General"),
            self.tr("Account"),
            self.tr("Hosts"),
            self.tr("Uploads"),
            self.tr("About"),
        )
        self.tabs = SettingsTabs(dict(zip(self._refresh, words, strict=True)))
        self.tabs.chosen.connect(self.show)
        pages.currentChanged.connect(lambda _at: self.tabs.show_page(pages.currentWidget()))
        pages.account.changed.connect(self.changed)
        pages.hosts.changed.connect(self.changed)
        pages.account.hosts_pressed.connect(lambda: self.show(pages.hosts))
        pages.account.left_pressed.connect(lambda: self.show(pages.left))
        free.left.connect(pages.left.show_objects)
        self.tabs.hide()

    def is_shown(self) -> bool:
        """Whether one of its pages is."""
        return self._pages.currentWidget() in self._refresh

    def show(self, page: QWidget) -> None:
        """Show one of its pages."""
        if not self.is_shown():
            self.entered.emit()
        self._refresh[page]()
        self._pages.setCurrentWidget(page)

    def _read_journal(self) -> None:
        if self.studio is not None:
            self._free.read_journal(self.studio)
