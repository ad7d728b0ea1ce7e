"""General settings: language, light or dark, microphone and loudspeaker, reminders. Each counts at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from voicestudio.model.errors import DeviceError, VoiceStudioError
from voicestudio.model.progress import Progress
from voicestudio.ui import icons, theme
from voicestudio.ui.show_folder import show_folder
from voicestudio.ui.surroundings import Surroundings
from voicestudio.ui.tasks import Runner
from voicestudio.ui.theme import GAP, PAGE_MARGIN, scrolling, small, titled, toned
from voicestudio.ui.widgets.form_label import form_label
from voicestudio.ui.widgets.message_card import MessageCard

_LENGTH_SHOWN = 24  # characters of a device's name


class GeneralPage(QWidget):
    """What a person has set is written as it is chosen.

    Args:
        tasks: Runs what takes time.
        around: What the window asks for.
    """

    language_chosen = Signal()  # the window is to be made anew in it

    def __init__(self, tasks: Runner, around: Surroundings) -> None:
        super().__init__()
        self._tasks, self._around = tasks, around
        self.card = MessageCard()
        self.language = QComboBox()
        self.theme = QComboBox()
        self.theme.addItem(self.tr("as the system"), "system")
        self.theme.addItem(self.tr("light"), "light")
        self.theme.addItem(self.tr("dark"), "dark")
        self.microphone, self.loudspeaker = _device_menu(), _device_menu()
        self.count_down = QCheckBox(self.tr("Count &down 3-2-1 before a take"))
        self.reminders = QCheckBox(self.tr("Re&mind me 48 and 12 hours before a voice disappears"))
        self.updates = QCheckBox(self.tr("Loo&k once a day whether there is a newer version"))
        self.updates.setToolTip(
            self.tr("It asks the list of releases on the internet and sends nothing of yours.")
        )
        self.place = toned(small(QLabel()), "quiet")
        self.place.setWordWrap(True)
        self.open_place = QPushButton(self.tr("Sho&w the folder"))
        icons.put(self.open_place, "folder-open")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(GAP + 2)
        form.setHorizontalSpacing(2 * GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(form_label(self.tr("&Language"), self.language), self.language)
        form.addRow(form_label(self.tr("A&ppearance"), self.theme), self.theme)
        form.addRow(form_label(self.tr("M&icrophone"), self.microphone), self.microphone)
        form.addRow(form_label(self.tr("L&oudspeaker"), self.loudspeaker), self.loudspeaker)
        form.addRow("", self.count_down)
        form.addRow("", self.reminders)
        form.addRow("", self.updates)
        folder = QVBoxLayout()
        folder.addWidget(self.place)
        folder.addWidget(self.open_place, 0, Qt.AlignmentFlag.AlignLeft)
        form.addRow(form_label(self.tr("Your voices"), self.open_place), folder)
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(PAGE_MARGIN, 2 * GAP, PAGE_MARGIN, PAGE_MARGIN)
        box.setSpacing(2 * GAP)
        box.addWidget(titled(QLabel(self.tr("General"))))
        box.addWidget(self.card)
        box.addLayout(form)
        box.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inside))

    def _connect(self) -> None:
        self.language.activated.connect(lambda _at: self._language())
        self.theme.activated.connect(lambda _at: self._theme())
        self.microphone.activated.connect(lambda _at: self._write(microphone=_name(self.microphone)))
        self.loudspeaker.activated.connect(lambda _at: self._write(loudspeaker=_name(self.loudspeaker)))
        self.count_down.clicked.connect(lambda on: self._write(count_down=on))
        self.reminders.clicked.connect(lambda on: self._write(reminders=on))
        self.updates.clicked.connect(lambda on: self._write(updates=on))
        self.open_place.clicked.connect(lambda: show_folder(self._around.folder))

    def show_settings(self) -> None:
        """Read the settings anew, and look which devices there are."""
        self.card.hide()
        try:
            settings = self._around.settings.read()
        except VoiceStudioError as error:
            self.card.show_error(error)
            return
        if not self.language.count():  # not at the start: their letters may need fonts that are slow to load
            self.language.addItem(self.tr("the system's"), "")
            for code, name in self._around.languages.items():
                self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        self.count_down.setChecked(settings.count_down)
        self.reminders.setChecked(settings.reminders)
        self.updates.setChecked(settings.updates)
        self.place.setText(str(self._around.folder))
        self._show_devices(self.microphone, [settings.microphone], settings.microphone)
        self._show_devices(self.loudspeaker, [settings.loudspeaker], settings.loudspeaker)
        self._look(self.microphone, self._microphones, settings.microphone)
        self._look(self.loudspeaker, self._around.loudspeakers, settings.loudspeaker)

    def _microphones(self) -> Sequence[str]:
        return [one.name for one in self._around.microphones.devices()]

    def _look(self, menu: QComboBox, asked: Callable[[], Sequence[str]], chosen: str) -> None:
        def looking(_progress: Progress) -> Sequence[str]:
            try:
                return asked()
            except DeviceError:  # a computer without sound; what is set stays
                return []

        self._tasks.run(
            looking,
            done=lambda names: self._show_devices(menu, names, chosen),
            failed=self.card.show_error,
            owner=self,
        )

    def _show_devices(self, menu: QComboBox, names: Sequence[str], chosen: str) -> None:
        """Show what there is; a chosen one that is not there now keeps its place, and says so."""
        menu.clear()
        menu.addItem(self.tr("the system's choice"), "")
        for name in dict.fromkeys(name for name in names if name):
            menu.addItem(name, name)
        if chosen and menu.findData(chosen) < 0:
            menu.addItem(self.tr("%s (not there now)") % chosen, chosen)
        menu.setCurrentIndex(max(0, menu.findData(chosen)))

    def _write(self, **values: object) -> bool:
        try:
            self._around.settings.change(**values)
        except VoiceStudioError as error:
            self.card.show_error(error)
            return False
        return True

    def _theme(self) -> None:
        chosen = self.theme.currentData()
        if self._write(theme=chosen):
            theme.change(chosen)

    def _language(self) -> None:
        chosen = self.language.currentData()
        if not self._write(language=chosen):
            return
        self.card.show_words(
            self.tr("The window speaks it from the next start on."),
            self.tr("What you have begun in New voice is kept."),
            tone="good",
            button=self.tr("&Change it now"),
            act=self.language_chosen.emit,
        )


def _device_menu() -> QComboBox:
    menu = QComboBox()
    menu.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    menu.setMinimumContentsLength(_LENGTH_SHOWN)
    return menu


def _name(menu: QComboBox) -> str:
    return str(menu.currentData() or "")
