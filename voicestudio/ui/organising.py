"""The list at the side and what is done with the voices in it: find, choose, change, remove, undo."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from voicestudio.flow.tools import Studio
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.voice import Voice
from voicestudio.texts.language import number
from voicestudio.ui.pages.several import SeveralPage
from voicestudio.ui.pages.voice import VoicePage
from voicestudio.ui.show_folder import show_folder
from voicestudio.ui.surroundings import Surroundings
from voicestudio.ui.tasks import Runner
from voicestudio.ui.voices_work import Listed, VoicesWork
from voicestudio.ui.widgets.message_card import MessageCard
from voicestudio.ui.widgets.side_bar import SideBar
from voicestudio.ui.widgets.voice_list import Row


class Organising(QObject):
    """Keeps the list true and does what its pages ask for; everything can be undone from the notice.

    Args:
        tasks: Runs what takes time.
        around: The moment, of all that the window asks for.
        side: With the list and its search.
        pages: The page of one voice, and that of several.
        notice: Where is said what was done.
    """

    chosen = Signal(object)  # the one row that is chosen
    several_chosen = Signal()
    export_wanted = Signal(object, str)  # keys, name of the one voice
    damaged = Signal(object)  # VoiceStudioError: the library cannot be read
    shown_is_gone = Signal()  # the voice that is shown is not in the list any more

    def __init__(
        self,
        tasks: Runner,
        around: Surroundings,
        side: SideBar,
        pages: tuple[VoicePage, SeveralPage],
        notice: MessageCard,
    ) -> None:
        super().__init__(side)
        self.studio: Studio | None = None
        self._now = around.now
        self._side, self._notice = side, notice
        self._page, self._several = pages
        self._work = work = VoicesWork(tasks, self)
        self._choose_next = ""
        self._in_trouble = False  # the notice says that the list could not be read
        work.listed.connect(self._show)
        work.not_listed.connect(self._not_listed)
        work.changed.connect(self._changed)
        work.not_changed.connect(self._failed)
        work.binned.connect(self._binned)
        work.restored.connect(self._restored)
        work.tagged.connect(self._tagged)
        side.search.asked.connect(self.list_voices)
        side.voices.rows.more_wanted.connect(self._read_on)
        side.voices.selectionModel().selectionChanged.connect(lambda *_: self._select())
        self._connect_pages()

    def _connect_pages(self) -> None:
        card, several = self._page.organise, self._several
        card.renamed.connect(lambda name: self._of_shown(lambda s, v: self._work.rename(s, v, name)))
        card.noted.connect(lambda text: self._of_shown(lambda s, v: self._work.write_notes(s, v, text)))
        card.painted.connect(lambda colour: self._of_shown(lambda s, v: self._work.paint(s, v, colour)))
        self._page.recipe.consent_given.connect(
            lambda path: self._of_shown(lambda s, v: self._work.keep_consent(s, v, path))
        )
        card.tagged.connect(lambda tags: self._of_shown(lambda s, v: self._work.set_tags(s, v, tags)))
        card.remove_pressed.connect(lambda: self._of_shown(lambda s, v: self._work.put_into_bin(s, [v.key])))
        card.restore_pressed.connect(
            lambda: self._of_shown(lambda s, v: self._work.take_from_bin(s, [v.key]))
        )
        card.folder_pressed.connect(lambda: self._of_shown(_open_folder))
        card.export_pressed.connect(
            lambda: self._of_shown(lambda _s, v: self.export_wanted.emit((v.key,), v.name))
        )
        several.export_pressed.connect(lambda keys: self.export_wanted.emit(keys, ""))
        several.remove_pressed.connect(lambda keys: self._with(lambda s: self._work.put_into_bin(s, keys)))
        several.restore_pressed.connect(lambda keys: self._with(lambda s: self._work.take_from_bin(s, keys)))
        several.tag_pressed.connect(
            lambda keys, tag, give: self._with(lambda s: self._work.tag(s, keys, tag, give=give))
        )
        several.all_pressed.connect(self._choose_all)

    def list_voices(self, chosen: str = "") -> None:
        """Read the list anew; what was chosen stays chosen unless something else is named."""
        self._choose_next = chosen or self._choose_next
        rows = self._side.voices.rows
        self._with(lambda s: self._work.ask(s, self._side.search.query, shown=rows.shown))

    def show_everything_and(self, chosen: str) -> None:
        """Show the whole list with one voice chosen: it was made just now, and must not be hidden."""
        self._choose_next = chosen
        self._side.search.show_everything()
        self.list_voices(chosen)

    def _show(self, listed: Listed) -> None:
        if listed.query != self._side.search.query:
            return  # something else was asked for since
        if self._in_trouble:
            self._in_trouble = False
            self._notice.hide()
        voices = self._side.voices
        if listed.offset:
            voices.rows.add_rows(listed.page.voices, listed.offset)
            return
        voices.show_rows(listed.attempts, listed.page.voices, self._now(), listed.page.count)
        self._side.show_found(listed.page.count)
        self._page.show_life()
        chosen, self._choose_next = self._choose_next, ""
        if chosen:
            voices.choose(chosen)

    def _read_on(self, after: int) -> None:
        self._with(lambda s: self._work.ask_more(s, self._side.search.query, after))

    def _select(self) -> None:
        rows: list[Row] = self._side.voices.chosen
        voices = [row for row in rows if isinstance(row, Voice)]
        if len(rows) == 1:
            self.chosen.emit(rows[0])
        elif len(voices) > 1:
            in_bin = self._side.search.query.in_bin
            self._several.show_voices(voices, self._side.voices.rows.found, in_bin=in_bin)
            self.several_chosen.emit()

    def _choose_all(self) -> None:
        query = self._side.search.query

        def show(keys: tuple[str, ...]) -> None:
            self._several.show_keys(keys, in_bin=query.in_bin)

        self._with(lambda s: self._work.all_keys(s, query, show))

    def _changed(self, voice: Voice) -> None:
        self._page.show_changed(voice)
        self.list_voices()

    def _binned(self, keys: Sequence[str]) -> None:
        what = self.tr("Removed here. The service keeps the voice: it knows no deletion.")
        if len(keys) > 1:
            many = self.tr(
                "%s voices removed here. The service keeps them: it knows no deletion.", "", len(keys)
            )
            what = many % number(len(keys))
        self._moved(what, keys, lambda s: self._work.take_from_bin(s, keys))

    def _restored(self, keys: Sequence[str]) -> None:
        what = self.tr("%s taken back out of the bin.", "", len(keys)) % number(len(keys))
        self._moved(what, keys, lambda s: self._work.put_into_bin(s, keys))

    def _moved(self, what: str, keys: Sequence[str], undo: Callable[[Studio], None]) -> None:
        if not keys:
            return
        self._say_undoable(what, self.tr("The bin is emptied after 30 days."), undo)
        self._side.voices.choose("")
        self.list_voices()
        self.shown_is_gone.emit()

    def _tagged(self, tag: str, keys: Sequence[str], given: bool) -> None:
        said = self._tagged_words(len(keys), given) % {"count": number(len(keys)), "tag": tag}
        self._say_undoable(said, "", lambda s: self._work.tag(s, keys, tag, give=not given))
        self.list_voices()

    def _tagged_words(self, count: int, given: bool) -> str:
        if given and count == 1:
            return self.tr("One voice bears the tag %(tag)s now.")
        if given:
            return self.tr("%(count)s voices bear the tag %(tag)s now.", "", count)
        if count == 1:
            return self.tr("One voice lost the tag %(tag)s.")
        return self.tr("%(count)s voices lost the tag %(tag)s.", "", count)

    def _say_undoable(self, what: str, next_: str, undo: Callable[[Studio], None]) -> None:
        def undone() -> None:
            self._notice.hide()
            self._with(undo)

        self._notice.show_words(what, next_, tone="good", button=self.tr("&Undo"), act=undone)

    def say_expiring(self, what: str, then: str) -> None:
        """Say that voices expire, with a way to them."""

        def show() -> None:
            self._notice.hide()
            self._side.search.show_counting_down()

        self._notice.show_words(what, then, tone="careful", button=self.tr("&Show them"), act=show)

    def _not_listed(self, error: VoiceStudioError) -> None:
        if error.code == "library_damaged":
            self.damaged.emit(error)
            return
        self._in_trouble = True
        self._notice.show_error(error, self.tr("Tr&y again"), self.list_voices)

    def _failed(self, error: VoiceStudioError) -> None:
        self._notice.show_error(error)

    def _with(self, act: Callable[[Studio], None]) -> None:
        if self.studio is not None:
            act(self.studio)

    def _of_shown(self, act: Callable[[Studio, Voice], None]) -> None:
        voice = self._page.voice
        if voice is not None:
            self._with(lambda studio: act(studio, voice))


def _open_folder(studio: Studio, voice: Voice) -> None:
    show_folder(studio.library.folder(voice.key))
