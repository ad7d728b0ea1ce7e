"""Settings: one place of several pages, each read anew when it is shown."""

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

    def __init__(self, pages: PageStack, free: FreeWork) -> None:
        super().__init__(pages)
        self.studio: Studio | None = None
        self._pages, self._free = pages, free
        self.tabs = SettingsTabs(
            {
                pages.general: self.tr("General"),
                pages.account: self.tr("Account"),
                pages.hosts: self.tr("Hosts"),
                pages.left: self.tr("Uploads"),
                pages.about: self.tr("About"),
            }
        )
        self.tabs.chosen.connect(self.show)
        self._shown: tuple[QWidget, ...] = (
            pages.general,
            pages.account,
            pages.hosts,
            pages.left,
            pages.about,
        )
        pages.currentChanged.connect(lambda _at: self.tabs.show_page(pages.currentWidget()))
        pages.account.hosts_pressed.connect(lambda: self.show(pages.hosts))
        pages.account.left_pressed.connect(lambda: self.show(pages.left))
        free.left.connect(pages.left.show_objects)
        self.tabs.hide()

    def is_shown(self) -> bool:
        """Whether one of its pages is."""
        return self._pages.currentWidget() in self._shown

    def show(self, page: QWidget) -> None:
        """Show one of its pages."""
        pages = self._pages
        if not self.is_shown():
            self.entered.emit()
        if page is pages.general:
            pages.general.show_settings()
        elif page is pages.account:
            pages.account.show_profiles()
        elif page is pages.hosts:
            pages.hosts.show_hosts()
        elif page is pages.left and self.studio is not None:
            self._free.read_journal(self.studio)
        elif page is pages.about:
            pages.about.show_licences()
        pages.setCurrentWidget(page)
