"""Speak: a text with a voice, what that costs, and everything it has spoken so far."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from voicestudio.flow.request import refuse_speech
from voicestudio.flow.speeches import Spoken, same_speech
from voicestudio.flow.tools import Studio
from voicestudio.model.balance import Balance
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.file_names import readable
from voicestudio.model.prices import PriceList
from voicestudio.model.profile import Profile
from voicestudio.model.progress import Stage
from voicestudio.model.voice import Voice, VoiceState
from voicestudio.texts.costs import balance_sentence, speech_sentence, usd
from voicestudio.texts.errors import words
from voicestudio.ui.speech_work import SpeechWork
from voicestudio.ui.tasks import Runner, Step
from voicestudio.ui.theme import GAP, PAGE_MARGIN, scrolling, small, toned
from voicestudio.ui.widgets.elided_line import ElidedTitle
from voicestudio.ui.widgets.manner_form import MannerForm
from voicestudio.ui.widgets.message_card import MessageCard
from voicestudio.ui.widgets.sandbox_badge import SandboxBadge
from voicestudio.ui.widgets.sound_player import OpenPlayer, SoundPlayer
from voicestudio.ui.widgets.speech_history import SpeechHistory
from voicestudio.ui.widgets.speech_text import SpeechText

_SECOND = 1_000
_NAMED = 40
"""Characters of a text by which its file is named."""


class SpeakPage(QWidget):
    """Speaks with the voice that is chosen in the list at the side.

    Args:
        tasks: Runs what takes time.
        work: Speaks, and reads what was spoken.
        open_player: Opens a file for playing.
        now: The moment.
        prices_of: What the service of a voice about charges.
    """

    voice_pressed = Signal(object)  # Voice whose page is asked for
    spoke = Signal(object)  # Voice; also where it did not: an outcome may be unknown

    def __init__(
        self,
        tasks: Runner,
        work: SpeechWork,
        open_player: OpenPlayer,
        now: Callable[[], datetime],
        prices_of: Callable[[Voice], PriceList],
    ) -> None:
        super().__init__()
        self._work, self._now, self._prices_of = work, now, prices_of
        self._studio: Studio | None = None
        self._held: Balance | None = None
        self._voice: Voice | None = None
        self._seconds = 0
        self._waits = False  # for a task, which takes its time
        self._plays_next = False  # what was spoken just now, once it is listed
        self.title = ElidedTitle()
        self.badge = SandboxBadge()
        self.show_button = QPushButton(self.tr("Sho&w the voice"))
        self.text = SpeechText()
        self.manner = MannerForm()
        self.cost = toned(small(QLabel()), "quiet")
        self.cost.setWordWrap(True)
        self.hint = toned(small(QLabel()), "quiet")
        self.hint.setWordWrap(True)
        self.card = MessageCard()
        self.start = QPushButton()
        self.start.setObjectName("primary")
        self.cancel = QPushButton(self.tr("&Cancel"))
        self.history = SpeechHistory(lambda name: SoundPlayer(tasks, open_player, name))
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND)
        self._lay_out()
        self._connect()
        self._update()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.title)
        head.addWidget(self.badge)
        head.addStretch(1)
        head.addWidget(self.show_button)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.start)
        self.form = QFrame()
        self.form.setObjectName("card")
        inner = QVBoxLayout(self.form)
        inner.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        inner.setSpacing(2 * GAP)
        for part in (self.text, self.manner):
            inner.addWidget(part)
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        box.setSpacing(2 * GAP)
        box.addLayout(head)
        box.addWidget(self.form)
        box.addWidget(self.cost)
        box.addLayout(foot)
        box.addWidget(self.card)
        box.addWidget(self.history)
        box.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inside))

    def _connect(self) -> None:
        self.text.changed.connect(self._update)
        self.manner.changed.connect(self._update)
        self.start.clicked.connect(self._start)
        self.cancel.clicked.connect(self._cancel)
        self.show_button.clicked.connect(lambda: self._of_shown(self.voice_pressed.emit))
        self.history.save_pressed.connect(self._save)
        self.history.again_pressed.connect(self._take_up)
        self._clock.timeout.connect(self._tick)
        work = self._work
        work.began.connect(self._began)
        work.spoke.connect(self._spoke)
        work.not_spoken.connect(self._failed)
        work.stopped.connect(self._stopped)
        work.stepped.connect(self._stepped)
        work.listed.connect(self._listed)
        work.saved.connect(self._saved)
        work.not_saved.connect(self.card.show_error)

    @property
    def shown_key(self) -> str:
        """Key of the voice that it speaks with, "" for none."""
        return self._voice.key if self._voice else ""

    @property
    def is_speaking(self) -> bool:
        """Whether a paid call of this page is under way."""
        return self._work.is_speaking

    def show_account(self, studio: Studio, held: Balance | None) -> None:
        """Say whose library it is, and what the account holds."""
        self._studio, self._held = studio, held
        self._update()

    def show_voice(self, voice: Voice) -> None:
        """Speak with a voice from now on; what is written stays."""
        if voice.key != self.shown_key:
            self.card.hide()
            self.history.stop()
            self.history.show_speeches(())
        self._voice = voice
        self._update()
        self._read()

    def silence(self) -> None:
        """Let nothing play any more."""
        self.history.stop()

    def _update(self) -> None:
        voice = self._voice
        title = self.tr("Speak with %s") % voice.name if voice else self.tr("Speak")
        self.title.setText(title)
        self.badge.setVisible(voice is not None and voice.is_sandbox)
        self.show_button.setVisible(voice is not None)
        self.cancel.setVisible(self.is_speaking)
        problem = self._problem()
        self.hint.setText(self._progress() if self.is_speaking else problem)
        self.start.setEnabled(not (problem or self.is_speaking))
        self.start.setText(self._start_words())
        # Where it says nothing but "Speak", it would be heard as the place at the side is.
        self.start.setAccessibleName("" if self._has_price() else title)
        self.cost.setText(self._cost_words() if not problem else "")
        self.cost.setVisible(bool(self.cost.text()))

    def _problem(self) -> str:
        """What still stands in the way, "" for nothing."""
        voice = self._voice
        if voice is None:
            return self.tr("Choose a voice in the list at the side.")
        if voice.state(self._now()) is VoiceState.EXPIRED:
            return self.tr("This voice has expired. Its page makes it again.")
        if not self.text.text.strip():
            return self.tr("Write what it is to say.")
        try:
            refuse_speech(self.manner.settings(self.text.text))
        except VoiceStudioError as error:
            said = words(error)
            return f"{said.what} {said.remedy}"
        return ""

    def _amount(self, voice: Voice) -> float:
        return self._prices_of(voice).speech(self.text.text, self.manner.model.currentData())

    def _has_price(self) -> bool:
        voice = self._voice
        return voice is not None and not self._prices_of(voice).is_free and bool(self.text.text.strip())

    def _start_words(self) -> str:
        voice = self._voice
        if voice is None or not self._has_price():
            return self.tr("Spea&k")
        return self.tr("Spea&k, about %s") % usd(self._amount(voice))

    def _cost_words(self) -> str:
        voice = self._voice
        if voice is None:
            return ""
        prices, amount = self._prices_of(voice), self._amount(voice)
        profile = Profile(voice.profile, voice.base_url, "")
        said = speech_sentence(amount, len(self.text.text), prices, profile, voice)
        if self._studio is not None and self._studio.profile.base_url == voice.base_url:
            said = f"{said} {balance_sentence(self._held, amount)}"
        return said.strip()

    def _start(self) -> None:
        """Ask the service, unless the very same was spoken before: then a person says so first."""
        voice, wish = self._voice, self.manner.settings(self.text.text)
        if voice is None or self.is_speaking:
            return
        if same_speech(self.history.spoken, wish) is None:
            self._speak(voice)
            return
        self.card.show_words(
            self.tr("This voice has spoken exactly this before."),
            self.tr("It stands below, to be played and saved for nothing."),
            tone="careful",
            button=self._again_words(voice),
            act=lambda: self._speak(voice),
        )

    def _again_words(self, voice: Voice) -> str:
        if self._prices_of(voice).is_free:
            return self.tr("Speak it &again")
        return self.tr("Speak it &again, about %s") % usd(self._amount(voice))

    def _speak(self, voice: Voice, *, anyway: bool = False) -> None:
        self.card.hide()
        self.history.stop()
        self._work.speak(voice, self.manner.settings(self.text.text), anyway=anyway)

    def _began(self, _voice: Voice) -> None:
        self._seconds = 0
        self._waits = False
        self._clock.start()
        self.cancel.setEnabled(True)
        self._update()

    def _stepped(self, step: Step) -> None:
        self._waits = step.stage is Stage.WAIT
        self._update()

    def _tick(self) -> None:
        self._seconds += 1
        self._update()

    def _progress(self) -> str:
        so_far = f"{self._seconds // 60}:{self._seconds % 60:02}"
        if not self.cancel.isEnabled():
            return self.tr("Stopping…")
        if self._waits:
            return (
                self.tr("The service speaks a long text. %s so far; it goes on if you go elsewhere.") % so_far
            )
        return self.tr("Speaking… %s so far.") % so_far

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._work.cancel()
        self._update()

    def _ended(self) -> None:
        self._clock.stop()
        self._update()

    def _spoke(self, voice: Voice, _path: Path) -> None:
        self._ended()
        if voice.key == self.shown_key:
            self._plays_next = True
            self.show_voice(voice)
        self.spoke.emit(voice)

    def _failed(self, voice: Voice, error: VoiceStudioError) -> None:
        self._ended()
        if error.code in {"voice_of_other_key", "voice_of_other_service"}:
            anyway = self.tr("Speak it an&yway")
            self.card.show_error(error, anyway, lambda: self._speak(voice, anyway=True))
        else:
            self.card.show_error(error)
        self._read()
        self.spoke.emit(voice)

    def _stopped(self, voice: Voice) -> None:
        self._ended()
        self.card.show_words(
            self.tr("You wait no longer."),
            self.tr("What the service was asked for may be charged. If its reply comes, the speech is kept."),
            tone="careful",
        )
        self._read()
        self.spoke.emit(voice)

    def _read(self) -> None:
        if self._studio is not None and self._voice is not None:
            self._work.read(self._studio, self._voice)

    def _listed(self, key: str, spoken: tuple[Spoken, ...]) -> None:
        if key != self.shown_key:
            return
        self.history.show_speeches(spoken)
        if self._plays_next:
            self._plays_next = False
            self.history.play_newest()

    def _take_up(self, spoken: Spoken) -> None:
        self.text.show_text(spoken.wish.text)
        self.manner.show_settings(spoken.wish)
        self.text.field.setFocus()

    def _save(self, spoken: Spoken) -> None:
        if spoken.path is None:
            return
        ending = spoken.path.suffix
        offered = readable(f"{spoken.attempt.name} {spoken.wish.text[:_NAMED]}", "speech") + ending
        kinds = f"{ending[1:].upper()} (*{ending})"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the speech"), offered, kinds)
        if name:
            self._work.save(spoken.path, Path(name))

    def _saved(self, path: Path) -> None:
        self.card.show_words(self.tr("Saved as %s.") % path.name, str(path.parent), tone="good")

    def _of_shown(self, act: Callable[[Voice], None]) -> None:
        if self._voice is not None:
            act(self._voice)
