"""A voice: heard beside its sample, its id to copy, the hours left, its names, and how it was made."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from voicestudio.flow.ledger import LedgerLine
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.voice import Voice
from voicestudio.texts.findings import WARNINGS
from voicestudio.ui.surroundings import Surroundings
from voicestudio.ui.tasks import Runner
from voicestudio.ui.theme import GAP, PAGE_MARGIN, scrolling
from voicestudio.ui.widgets.demo_and_sample import DemoAndSample
from voicestudio.ui.widgets.elided_line import ElidedTitle
from voicestudio.ui.widgets.id_row import IdRow
from voicestudio.ui.widgets.life_card import LifeCard
from voicestudio.ui.widgets.likeness_card import LikenessCard
from voicestudio.ui.widgets.message_card import MessageCard
from voicestudio.ui.widgets.organise_card import OrganiseCard
from voicestudio.ui.widgets.recipe_card import RecipeCard
from voicestudio.ui.widgets.sandbox_badge import SandboxBadge


class VoicePage(QWidget):
    """Everything about one voice.

    Args:
        tasks: Runs what takes time.
        around: What the window asks for.
    """

    keep_pressed = Signal(object, bool)  # Voice, whether with another key or base URL all the same
    again_pressed = Signal(object)  # Voice that has expired
    speak_pressed = Signal()
    demo_wanted = Signal(object)  # Voice

    def __init__(
        self,
        tasks: Runner,
        around: Surroundings,
    ) -> None:
        super().__init__()
        self._voice: Voice | None = None
        self._keeping: set[str] = set()  # keys of voices whose paid call is under way
        self.title = ElidedTitle()
        self.badge = SandboxBadge()
        self.card = MessageCard()
        self.listen = DemoAndSample(tasks, around.examine, around.measure, around.open_player)
        self.player, self.retry = self.listen.player, self.listen.retry
        self.ids = IdRow()
        self.voice_id, self.copy = self.ids.field, self.ids.copy
        self.likeness = LikenessCard(tasks, around.likeness, around.sandbox_voice)
        self.life = LifeCard(around.now, around.prices_of)
        self.ring, self.state = self.life.ring, self.life.state
        self.keep, self.again, self.speak = self.life.keep, self.life.again, self.life.speak
        self.organise = OrganiseCard()
        self.recipe = RecipeCard()
        self.paid = self.recipe.paid
        self._lay_out()
        self.listen.failed.connect(self.card.show_error)
        self.listen.fetch_pressed.connect(self._fetch_demo)
        self.keep.clicked.connect(lambda: self._keep(anyway=False))
        self.again.clicked.connect(self._again_pressed)
        self.speak.clicked.connect(self.speak_pressed)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.title)
        head.addWidget(self.badge)
        head.addStretch(1)
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        box.setSpacing(2 * GAP)
        box.addLayout(head)
        for part in (self.card, self.listen, self.ids, self.life, self.likeness, self.organise, self.recipe):
            box.addWidget(part)
        box.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inside))

    @property
    def voice(self) -> Voice | None:
        """The voice that is shown."""
        return self._voice

    @property
    def shown_key(self) -> str:
        """Key of the voice that is shown, "" for none."""
        return self._voice.key if self._voice else ""

    @property
    def is_keeping(self) -> bool:
        """Whether a paid call of this page is under way."""
        return bool(self._keeping)

    def show_changed(self, voice: Voice) -> None:
        """Show what was changed of the voice that is shown; nothing of another one."""
        if voice.key == self.shown_key:
            self._show_facts(voice)

    def show_voice(
        self, voice: Voice, folder: Path, warnings: tuple[str, ...] = (), *, play: bool = False
    ) -> None:
        """Show a voice; ``play`` starts its demo as soon as it is decoded."""
        if voice.key != self.shown_key:
            self.organise.save()  # what was written about the one before
        self._show_facts(voice)
        self.badge.setVisible(voice.is_sandbox)
        self.ids.show_voice(voice)
        self.likeness.show_voice(voice)
        self.recipe.forget_paid()
        self.card.hide()
        if warnings:
            said = " ".join(WARNINGS[warning] for warning in warnings)
            self.card.show_words(self.tr("The voice is saved."), said, tone="careful")
        self.listen.show_files(
            folder / voice.demo_file if voice.demo_file else None,
            folder / voice.sample_file if voice.sample_file else None,
            voice.settings.text or "",
            is_missed=bool(voice.settings.preview_text),
            play=play,
        )

    def show_life(self) -> None:
        """Show anew what is left of the 168 hours."""
        if self._voice is not None:
            self.life.show_life(self._voice, is_keeping=self._voice.key in self._keeping)

    def show_paid(self, key: str, lines: tuple[LedgerLine, ...]) -> None:
        """Say what the voice has cost so far."""
        if key == self.shown_key:
            self.recipe.show_paid(lines)

    def keep_ended(self, key: str, error: VoiceStudioError | None = None) -> None:
        """The paid call of a voice is over; an error is said where that voice is still shown."""
        self._keeping.discard(key)
        if error is not None and key == self.shown_key:
            if error.code in {"voice_of_other_key", "voice_of_other_service"}:
                self.card.show_error(error, self.tr("&Keep it all the same"), lambda: self._keep(anyway=True))
            else:
                self.card.show_error(error)
        self.show_life()

    def demo_failed(self, key: str, error: VoiceStudioError) -> None:
        """The demo could not be fetched again."""
        if key == self.shown_key:
            self.retry.setEnabled(True)
            self.card.show_error(error)

    def _show_facts(self, voice: Voice) -> None:
        self._voice = voice
        self.title.setText(voice.name)
        self.organise.show_voice(voice)
        self.recipe.show_voice(voice)
        self.show_life()

    def _keep(self, *, anyway: bool) -> None:
        voice = self._voice
        if voice is None or voice.key in self._keeping:
            return
        self._keeping.add(voice.key)
        self.keep.setEnabled(False)
        self.keep_pressed.emit(voice, anyway)

    def _again_pressed(self) -> None:
        if self._voice is not None:
            self.again_pressed.emit(self._voice)

    def _fetch_demo(self) -> None:
        if self._voice is not None:
            self.retry.setEnabled(False)
            self.demo_wanted.emit(self._voice)
