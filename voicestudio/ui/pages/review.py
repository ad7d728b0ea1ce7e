"""Review: everything that is about to happen, what it about costs, and the one button that pays."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from voicestudio.model.balance import Balance
from voicestudio.model.loopback import is_loopback_address
from voicestudio.model.prices import FREE, PriceList
from voicestudio.model.profile import SANDBOX, Profile
from voicestudio.model.sample import AudioFacts
from voicestudio.model.voice import CloneRequest
from voicestudio.texts.costs import balance_sentence, clone_sentence, usd
from voicestudio.texts.review import options_words, prompt_words, what_is_asked, what_is_sent, where_it_goes
from voicestudio.ui.theme import GAP, plain, small, toned
from voicestudio.ui.widgets.emptying import empty


class ReviewPage(QWidget):
    """Facts to read before money moves; nothing is entered here."""

    start_pressed = Signal()
    hosts_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._profile: Profile | None = None
        self._prices = FREE
        self._held: Balance | None = None
        self._facts = QGridLayout()  # a form's rows stay too low where the window becomes narrower
        self._facts.setHorizontalSpacing(2 * GAP)
        self._facts.setVerticalSpacing(GAP)
        self._facts.setColumnStretch(1, 1)
        self.cost = toned(small(QLabel()), "quiet")
        self.cost.setWordWrap(True)
        self.no_host = QLabel(
            self.tr("The service must fetch your sample from a web address. Choose where to put it.")
        )
        self.no_host.setWordWrap(True)
        self.hosts = QPushButton(self.tr("Set up a &host"))
        self.hosts.clicked.connect(self.hosts_pressed)
        self.start = QPushButton()
        self.start.setObjectName("primary")
        self.start.clicked.connect(self.start_pressed)
        self._lay_out()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        inner.addLayout(self._facts)
        missing = QHBoxLayout()
        missing.setSpacing(GAP)
        missing.addWidget(toned(self.no_host, "careful"), 1)
        missing.addWidget(self.hosts)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * GAP)
        box.addWidget(card)
        box.addLayout(missing)
        box.addWidget(self.cost)

    def show_account(self, profile: Profile, prices: PriceList, held: Balance | None) -> None:
        """Say where the voice will be made, what that costs, and what the account holds."""
        self._profile, self._prices, self._held = profile, prices, held

    @property
    def lacks_host(self) -> bool:
        """Whether a service that is not this computer would be asked to fetch from it."""
        profile = self._profile
        if profile is None or profile.is_sandbox or profile.host != SANDBOX:
            return False
        return not is_loopback_address(profile.base_url)

    def show_request(self, request: CloneRequest, facts: AudioFacts, name: str) -> None:
        """Say what a request will do.

        Args:
            request: What would be asked for.
            facts: Of the sample as it is.
            name: What the sample is called on the screen.
        """
        profile = self._profile
        if profile is None:
            return
        empty(self._facts)
        service = self.tr("The sandbox on this computer") if profile.is_sandbox else profile.base_url
        told = (
            (self.tr("Voice"), request.name),
            (self.tr("Made by"), service),
            (self.tr("Sample"), f"{name} · {what_is_sent(facts)}"),
            (self.tr("Goes"), where_it_goes(profile)),
            (self.tr("First heard"), what_is_asked(request.settings)),
            (self.tr("Besides"), options_words(request.settings)),
            (self.tr("Clone prompt"), prompt_words(request.prompt)),
            (self.tr("Rights"), self.tr("You confirmed that you may clone this voice.")),
        )
        for row, (label, value) in enumerate((label, value) for label, value in told if value):
            said = plain(QLabel(value))
            said.setWordWrap(True)
            self._facts.addWidget(toned(QLabel(label), "quiet"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(said, row, 1)
        for part in (self.no_host, self.hosts):
            part.setVisible(self.lacks_host)

    def show_cost(self, text: str | None, model: str | None) -> None:
        """Say what a clone and its text about cost, here and on the button."""
        cost = self._prices.clone(text, model)
        if self._profile is None:
            self.cost.setText("")
        else:
            said = clone_sentence(cost, self._prices, self._profile)
            self.cost.setText(f"{said} {balance_sentence(self._held, cost.total)}".strip())
        if self._prices.is_free:
            self.start.setText(self.tr("Clone on the &sandbox"))
        else:
            self.start.setText(self.tr("C&lone, about %s") % usd(cost.total))

    @property
    def text(self) -> str:
        """Everything it says."""
        return "\n".join(label.text() for label in self.findChildren(QLabel))
