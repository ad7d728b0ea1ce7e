"""What is in the window: voices at the side, and beside them the page that is asked for."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from voicestudio.flow.make_voice import Made
from voicestudio.flow.tools import Studio
from voicestudio.model.balance import Balance
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.upkeep import Restored
from voicestudio.model.voice import Attempt, Voice
from voicestudio.texts.restored import restored_lines
from voicestudio.ui.drafting import Drafting
from voicestudio.ui.dropping import Dropping
from voicestudio.ui.free_work import FreeWork
from voicestudio.ui.leaving import Leaving
from voicestudio.ui.making import Making
from voicestudio.ui.opening import Opening
from voicestudio.ui.organising import Organising
from voicestudio.ui.page_stack import PageStack
from voicestudio.ui.paid_work import PaidWork
from voicestudio.ui.reminding import Reminding
from voicestudio.ui.settings_place import SettingsPlace
from voicestudio.ui.settling import settle_on
from voicestudio.ui.surroundings import Surroundings
from voicestudio.ui.tasks import Runner
from voicestudio.ui.updating import Updating
from voicestudio.ui.widgets.message_card import MessageCard
from voicestudio.ui.window_frame import WindowFrame

_MINUTE = 60_000


class MainWindow(QObject):
    """Voices, New voice, and what is being made.

    Args:
        frame: Where it is shown, painted already or not; owns this object.
        tasks: Runs what takes time.
        around: What the window asks for.
    """

    language_chosen = Signal()  # the window is to be made anew

    def __init__(self, frame: WindowFrame, tasks: Runner, around: Surroundings) -> None:
        super().__init__(frame)
        self.frame = frame
        self._tasks = tasks
        self._around = around
        self._studio: Studio | None = None
        self._held: Balance | None = None
        self._say_at_opening: list[str] = []
        self.paid_work = PaidWork(tasks, around.open_studio, self)
        self.free_work = FreeWork(tasks, around.open_studio, self)
        self.opening = Opening(tasks, around.open_studio, around.restore_library, self)
        self._build()
        self._connect()
        self._clock = QTimer(self)
        self._clock.setInterval(_MINUTE)
        self._clock.timeout.connect(self._each_minute)
        self._clock.timeout.connect(self.reminding.look)
        self._clock.start()

    def _build(self) -> None:
        self.side = self.frame.side
        self.voices = self.side.voices
        around = self._around
        pages = self.pages = PageStack(self._tasks, around)
        self.new_page, self.making_page, self.voice_page = pages.new, pages.making, pages.voice
        self.attempt_page, self.account_page, self.hosts_page = pages.attempt, pages.account, pages.hosts
        self.left_page, self.several_page, self.bundle_page = pages.left, pages.several, pages.bundle
        self.speak_page = pages.speak
        self.settings = SettingsPlace(pages, self.free_work)
        self.notice = MessageCard()
        self.notice.setProperty("place", "notice")  # style sheets keep it off the window's edges
        self.frame.fill(self.settings.tabs, self.notice, self.pages)
        self.organising = Organising(
            self._tasks, around, self.side, (self.voice_page, self.several_page), self.notice
        )
        self.making = Making(self.paid_work, pages)
        self.drafting = Drafting(self._tasks, self.new_page, around.draft)
        self.updating = Updating(self._tasks, around, self.side, pages.about)
        self.dropping = Dropping(self.frame, lambda: not self.paid_work.is_making)
        self.reminding = Reminding(
            self._tasks, around.reminded, around.notify, self, lambda: around.settings.read().reminders
        )
        if around.is_first_start:
            pages.setCurrentWidget(pages.welcome)
            pages.welcome.try_it.setFocus()
        else:
            self.new_page.zone.record.setFocus()
        self._mark_place()

    def _connect(self) -> None:
        self.frame.may_close = self._may_close
        self.opening.opened.connect(self._opened)
        self.opening.not_opened.connect(self._not_opened)
        self.opening.restored.connect(self._restored)
        self.opening.settled.connect(self.organising.list_voices)
        self._connect_places()
        self.settings.changed.connect(lambda: self.open_library(None))
        self.new_page.hosts_wanted.connect(self.show_hosts)
        self.new_page.bundle_offered.connect(self._show_import)
        self.new_page.several_offered.connect(self._show_batch)
        self.pages.batch_work.ended.connect(lambda _end: self._batch_ended())
        self.organising.export_wanted.connect(self._show_export)
        self.bundle_page.imported.connect(lambda _imported: self.organising.list_voices())
        self.organising.damaged.connect(self._not_opened)
        self.organising.chosen.connect(self._chosen)
        self.organising.several_chosen.connect(self._show_several)
        self.organising.shown_is_gone.connect(self._shown_is_gone)
        free = self.free_work
        free.held.connect(self._balance_came)
        free.paid.connect(self.voice_page.show_paid)
        self.voice_page.demo_wanted.connect(free.fetch_demo)
        free.fetched.connect(self._demo_came)
        free.not_fetched.connect(self.voice_page.demo_failed)
        self.reminding.due.connect(self.organising.say_expiring)
        paid = self.paid_work
        self.voice_page.keep_pressed.connect(lambda voice, anyway: paid.keep(voice, anyway=anyway))
        self.making.made.connect(self._made)
        self.making.made.connect(lambda _made: self.drafting.discard())
        self.making.ended.connect(self.organising.list_voices)
        self.making.account_wanted.connect(self.show_account)
        self.dropping.over.connect(lambda over: self.new_page.zone.show_over(over=over))
        self.dropping.dropped.connect(self._take_files)
        self.pages.currentChanged.connect(lambda _at: self._mark_place())
        self.voice_page.speak_pressed.connect(self.show_speak)
        self.speak_page.voice_pressed.connect(self._show_voice)
        self.speak_page.spoke.connect(self._spoke)
        paid.kept.connect(self._kept)
        paid.not_kept.connect(self._not_kept)
        self.voice_page.again_pressed.connect(paid.make_again)
        paid.settled.connect(self._settled)
        settle_on(self.attempt_page, free, paid)

    def _connect_places(self) -> None:
        self.side.new_button.clicked.connect(self.show_new_voice)
        self.side.speak_button.clicked.connect(self.show_speak)
        self.side.account_button.clicked.connect(self.show_new_account)
        self.side.settings_button.clicked.connect(lambda: self.settings.show(self.pages.general))
        self.side.update_button.clicked.connect(lambda: self.settings.show(self.pages.about))
        self.settings.entered.connect(self._settings_entered)
        self.pages.welcome.try_pressed.connect(self.show_new_voice)
        self.pages.welcome.key_pressed.connect(self.show_new_account)
        self.pages.general.language_chosen.connect(self._language_chosen)

    def open_library(self, profile: str | None) -> None:
        """Open the studio off the GUI thread, list the voices, and settle what a crash left."""
        self.opening.open(profile)

    def _not_opened(self, error: VoiceStudioError) -> None:
        self._hold(None)  # nothing is built upon it
        if error.code == "library_damaged":
            self.notice.show_error(error, self.tr("&Put the copy back"), self.opening.restore)
        else:
            self.notice.show_error(error, self.tr("Tr&y again"), self.opening.again)
        self.new_page.show_library_closed()

    def _restored(self, restored: Restored) -> None:
        self._say_at_opening = restored_lines(restored)

    def show_new_voice(self) -> None:
        """Show the form; while a voice is being made, show that."""
        self.voices.choose("")
        self.voice_page.player.stop()
        self.making.show()

    def _opened(self, studio: Studio) -> None:
        self._hold(studio)
        self.notice.hide()
        if self._say_at_opening:
            first, *others = self._say_at_opening
            self.notice.show_words(first, "\n".join(others), tone="good")
            self._say_at_opening = []
        profile = studio.profile
        sandbox = profile.is_sandbox
        name = self.tr("Sandbox") if sandbox else profile.name
        self.frame.setWindowTitle(self.tr("Voice Studio · %s") % name)
        self._show_held(None)
        self._ask_balance()
        self.organising.list_voices()
        self.new_page.list_takes()
        self.drafting.bring_back()
        self.reminding.look()
        self.updating.look()

    def _hold(self, studio: Studio | None) -> None:
        """Work with a library and a service from now on, or with none."""
        self._studio = self.organising.studio = self.reminding.studio = self.making.studio = (
            self.settings.studio
        ) = studio

    def _show_held(self, held: Balance | None) -> None:
        """Say where voices are made, and what the account holds where that is known."""
        studio = self._studio
        if studio is None:
            return
        self._held = held
        self.side.show_account(studio.profile, held)
        self.new_page.show_account(studio.profile, studio.prices, held)
        self.speak_page.show_account(studio, held)

    def _ask_balance(self) -> None:
        if self._studio is not None:
            self.free_work.ask_balance(self._studio)

    def _balance_came(self, studio: Studio, held: Balance | None) -> None:
        if self._studio is studio:
            self._show_held(held)

    def _each_minute(self) -> None:
        """Count the hours down, complete what came later, remove what is due."""
        studio = self._studio
        if studio is not None and not self.paid_work.is_making:
            self.opening.settle(studio)
        else:
            self.organising.list_voices()

    def _chosen(self, row: Voice | Attempt) -> None:
        self.new_page.silence()
        if isinstance(row, Attempt):
            self.voice_page.player.stop()
            self.attempt_page.show_attempt(row)
            self.pages.setCurrentWidget(self.attempt_page)
        elif self.pages.currentWidget() is self.speak_page:
            self.speak_page.show_voice(row)
        elif row.key != self.voice_page.shown_key or self.pages.currentWidget() is not self.voice_page:
            self._show_voice(row)

    def _mark_place(self) -> None:
        places: dict[QWidget | None, QPushButton] = {
            self.new_page: self.side.new_button,
            self.making_page: self.side.new_button,
            self.speak_page: self.side.speak_button,
        }
        shown = self.side.settings_button if self.settings.is_shown() else None
        self.side.show_place(places.get(self.pages.currentWidget(), shown))

    def _show_several(self) -> None:
        self.new_page.silence()
        self.voice_page.player.stop()
        self.pages.setCurrentWidget(self.several_page)

    def _shown_is_gone(self) -> None:
        if self.pages.currentWidget() in {self.voice_page, self.several_page}:
            self.show_new_voice()

    def _show_voice(self, voice: Voice, warnings: tuple[str, ...] = (), *, play: bool = False) -> None:
        """Show a voice, and what it has cost so far."""
        studio = self._studio
        if studio is None:
            return
        self.voice_page.show_voice(voice, studio.library.folder(voice.key), warnings, play=play)
        self.pages.setCurrentWidget(self.voice_page)
        self.free_work.read_ledger(studio, voice)

    def _show_export(self, keys: tuple[str, ...], name: str) -> None:
        if self._studio is not None:
            self.voice_page.player.stop()
            self.bundle_page.offer_export(self._studio, keys, name)
            self.pages.setCurrentWidget(self.bundle_page)

    def _show_import(self, path: Path) -> None:
        if self._studio is not None:
            self.voices.choose("")
            self.bundle_page.offer_import(self._studio, path)
            self.pages.setCurrentWidget(self.bundle_page)

    def _show_batch(self, paths: list[Path]) -> None:
        if self._studio is not None:
            self.voices.choose("")
            self.pages.batch.offer(self._studio, paths)
            self.pages.setCurrentWidget(self.pages.batch)

    def _batch_ended(self) -> None:
        self.organising.list_voices()
        self._ask_balance()

    def show_speak(self) -> None:
        """Show where a text is spoken, with the voice that is looked at."""
        self.new_page.silence()
        self.voice_page.player.stop()
        chosen = [row for row in self.voices.chosen if isinstance(row, Voice)]
        if len(chosen) == 1:
            self.speak_page.show_voice(chosen[0])
        self.pages.setCurrentWidget(self.speak_page)
        self.speak_page.text.field.setFocus()

    def _spoke(self, voice: Voice) -> None:
        self.voice_page.show_changed(voice)
        self.organising.list_voices()
        self._ask_balance()

    def _take_files(self, paths: list[Path]) -> None:
        """Check the file that was dropped, or look at them all as a batch."""
        if len(paths) > 1:
            self._show_batch(paths)
        else:
            self.show_new_voice()
            self.new_page.offer(paths[0])

    def show_account(self) -> None:
        """Show where voices are made."""
        self.settings.show(self.account_page)

    def show_new_account(self) -> None:
        """Show what a new account needs."""
        self.show_account()
        self.account_page.begin_new()

    def show_hosts(self) -> None:
        """Show where samples are put."""
        self.settings.show(self.hosts_page)

    def _language_chosen(self) -> None:
        if self.is_at_work:
            waits = self.tr("The service is working for you."), self.tr("Change it once that is over.")
            self.pages.general.card.show_words(*waits, tone="careful")
        else:
            self.language_chosen.emit()

    def _settings_entered(self) -> None:
        self.voices.choose("")
        self.voice_page.player.stop()
        self.new_page.silence()

    def _made(self, made: Made) -> None:
        self._show_voice(made.voice, made.warnings, play=True)
        self.voice_page.player.button.setFocus()
        self.organising.show_everything_and(made.voice.key)
        self._ask_balance()

    def _shows(self, voice: Voice) -> bool:
        """Whether a person looks at it now; who went elsewhere meanwhile is left there."""
        return self.voice_page.shown_key == voice.key and self.pages.currentWidget() is self.voice_page

    def _kept(self, voice: Voice) -> None:
        self.voice_page.keep_ended(voice.key)
        if self._shows(voice):
            self._show_voice(voice)
        self.organising.list_voices()
        self._ask_balance()

    def _not_kept(self, voice: Voice, error: VoiceStudioError) -> None:
        self.voice_page.keep_ended(voice.key, error)
        self.organising.list_voices()

    def _settled(self, voice: Voice | None) -> None:
        if voice is None:
            self.making.show_form()
            self.organising.list_voices()
        else:
            self._show_voice(voice)
            self.organising.show_everything_and(voice.key)
        self._ask_balance()

    def _demo_came(self, voice: Voice) -> None:
        if self._shows(voice):
            self._show_voice(voice, play=True)
        self.organising.list_voices()

    def _may_close(self) -> bool:
        """Ask before a paid call is left alone; else keep what was begun, and fall silent."""
        if self.is_at_work and not Leaving(self.frame).is_meant():
            return False
        self.drafting.write()
        self.pages.close_down()
        return True

    @property
    def is_at_work(self) -> bool:
        """Whether a paid call is under way, whose reply must not be lost."""
        speaks = self.voice_page.is_keeping or self.speak_page.is_speaking
        return speaks or self.pages.batch_work.is_making or self.making.is_with_the_service
