"""From the form to a voice: what is asked for is made; what stands in the way is said where it happened."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from voicestudio.flow.make_voice import Made
from voicestudio.flow.tools import Studio
from voicestudio.model.errors import KEYRING_CODES, AccountError, VoiceStudioError
from voicestudio.model.progress import Stage
from voicestudio.model.voice import CloneRequest
from voicestudio.texts.costs import usd
from voicestudio.ui.page_stack import PageStack
from voicestudio.ui.paid_work import PaidWork

_ACCOUNT_CODES = AccountError.codes - {"balance_empty"} | KEYRING_CODES | {"profile_unknown"}
"""Errors whose way out is the account page."""


class Making(QObject):
    """Goes with the pages of a new voice and of its making.

    Args:
        paid: Makes voices.
        pages: All pages.
    """

    made = Signal(object)  # Made
    ended = Signal()  # without a voice; an outcome may be unknown
    account_wanted = Signal()

    def __init__(self, paid: PaidWork, pages: PageStack) -> None:
        super().__init__(pages)
        self.studio: Studio | None = None
        self._paid, self._pages = paid, pages
        self._form, self._page = pages.new, pages.making
        self._form.requested.connect(self._make)
        self._page.cancel_pressed.connect(paid.cancel)
        self._page.back_pressed.connect(self.show_form)
        paid.began.connect(self._began)
        paid.stepped.connect(self._page.show_step)
        paid.made.connect(self._made)
        paid.not_made.connect(self._not_made)
        paid.stopped.connect(self.show_form)

    @property
    def is_with_the_service(self) -> bool:
        """Whether a paid call is under way, whose reply must not be lost."""
        return self._paid.is_making and self._page.stages.running in {Stage.CLONE, Stage.SPEAK}

    def show(self) -> None:
        """Show what is being made, or what stood in its way; else the form."""
        if self._paid.is_making or self._page.has_failure:
            self._pages.setCurrentWidget(self._page)
        else:
            self.show_form()

    def show_form(self) -> None:
        """Show the form."""
        self._form.refresh()
        self._pages.setCurrentWidget(self._form)

    def _make(self, request: CloneRequest) -> None:
        if self.studio is not None:
            self._paid.make(self.studio, request)

    def _began(self, name: str, speaks: bool) -> None:
        self._page.begin(name, speaks=speaks)
        self._pages.setCurrentWidget(self._page)

    def _made(self, made: Made) -> None:
        self._page.stages.show_done()
        self._form.reset()
        self.made.emit(made)

    def _not_made(self, error: VoiceStudioError) -> None:
        request, studio = self._paid.request, self.studio
        if error.code in {"same_voice_exists", "same_sample_unknown"} and request and studio:
            another = replace(request, again=True)
            self._page.show_failed(error, self._another_words(studio, request), lambda: self._make(another))
        elif error.code in _ACCOUNT_CODES:
            self._page.show_failed(error, self.tr("Open &Account"), self.account_wanted.emit)
        else:
            self._page.show_failed(error)
        self.ended.emit()

    def _another_words(self, studio: Studio, request: CloneRequest) -> str:
        if studio.prices.is_free:
            return self.tr("&Make another")
        cost = studio.prices.clone(request.settings.text, request.settings.model).total
        return self.tr("&Make another, about %s") % usd(cost)
