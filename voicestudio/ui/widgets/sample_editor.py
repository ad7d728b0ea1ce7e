"""Look at a sample, hear it from anywhere, and choose the part that is used."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.measures import Stretch
from voicestudio.model.peaks import Peaks
from voicestudio.model.sample import Examined
from voicestudio.texts.errors import words
from voicestudio.ui import icons
from voicestudio.ui.tasks import Runner, ignored
from voicestudio.ui.theme import GAP, small, toned
from voicestudio.ui.widgets.form_label import unseen_label
from voicestudio.ui.widgets.sample_waveform import SampleWaveform
from voicestudio.ui.widgets.sound_player import OpenPlayer, Playing

_PULL_MILLISECONDS: Final = 33
_PLAY_LEAST: Final = 96  # pixels
_SPEEDS: Final = (("0.75 x", 0.75), ("1 x", 1.0), ("1.5 x", 1.5))


class SampleEditor(QWidget):
    """The waveform with its transport. It plays the region, or from where someone points.

    Args:
        tasks: Runs what takes time.
        open_player: Opens a part of a file for playing.
    """

    region_pressed = Signal(object)  # Stretch that the person wants to keep
    before_pressed = Signal(object)  # Stretch of which the person wants to hear what it was

    def __init__(self, tasks: Runner, open_player: OpenPlayer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._open_player = open_player
        self._path: Path | None = None
        self._seconds = 0.0
        self._playing: Playing | None = None
        self._follows = True
        self._turn = 0  # a player that comes after something else was asked for is stale
        self.waveform = SampleWaveform()
        self.play = QPushButton()
        self.loop = QCheckBox(self.tr("Loop"))
        self.speed = QComboBox()
        self.speed.setAccessibleName(self.tr("Speed"))
        for name, factor in _SPEEDS:
            self.speed.addItem(name, factor)
        self.speed.setCurrentIndex(1)
        self.closer = _icon_button("plus", self.tr("Zoom in"))
        self.farther = _icon_button("minus", self.tr("Zoom out"))
        self.whole = QPushButton(self.tr("All"))
        self.whole.setAccessibleName(self.tr("Show all of it"))
        self.before = QPushButton(self.tr("Hear it &before"))
        self.before.setToolTip(self.tr("The same part as it was in the file you chose."))
        self.cut = QPushButton(self.tr("Use only the sele&ction"))
        icons.put(self.cut, "scissors")
        self.complaint = toned(small(QLabel()), "bad")
        self.complaint.setWordWrap(True)
        self.complaint.hide()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(_PULL_MILLISECONDS)
        self._timer.timeout.connect(self._pull)
        self.play.clicked.connect(self._toggle)
        self.closer.clicked.connect(self.waveform.zoom_in)
        self.farther.clicked.connect(self.waveform.zoom_out)
        self.whole.clicked.connect(self.waveform.zoom_all)
        self.cut.clicked.connect(lambda: self.region_pressed.emit(self.waveform.region))
        self.before.clicked.connect(lambda: self.before_pressed.emit(self.waveform.region))
        self.waveform.seek_requested.connect(self.play_from)
        self.waveform.region_changed.connect(self._region_changed)
        self._show_stopped()
        self.play.setMinimumWidth(self._width_of_play())

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew what the style sheet has changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.play.setMinimumWidth(self._width_of_play())

    def _width_of_play(self) -> int:
        """Pixels that hold both of its texts: it stays where it is while a person presses it."""
        widths, shown = [], self.play.text()
        for text in (self.tr("Stop"), self.tr("Play")):
            self.play.setText(text)
            self.play.ensurePolished()
            widths.append(self.play.sizeHint().width())
        self.play.setText(shown)
        return max(_PLAY_LEAST, *widths)

    def _lay_out(self) -> None:
        hearing = (self.play, self.loop, self.speed, self.farther, self.closer, self.whole)
        using = (self.before, self.cut)
        self._row = row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        row.setSpacing(GAP)
        self._groups = []
        for parts in (hearing, using):
            group = QHBoxLayout()
            group.setSpacing(GAP)
            for part in parts:
                group.addWidget(part)
            group.addStretch()
            self._groups.append(group)
            row.addLayout(group)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GAP)
        box.addWidget(self.waveform)
        box.addLayout(row)
        box.addWidget(self.complaint)
        unseen_label(self.speed)

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider of the two groups of buttons: they stand below each other then."""
        widest = max(group.minimumSize().width() for group in self._groups)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons into one row where there is room for it."""
        super().resizeEvent(event)
        needed = sum(group.minimumSize().width() for group in self._groups) + GAP
        fits = needed <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._row.direction() is not direction:
            self._row.setDirection(direction)

    def show_sample(self, examined: Examined) -> None:
        """Show a file; what played before falls silent, and all of the new one is selected."""
        self.stop()
        self._path, self._seconds = examined.path, examined.facts.seconds
        self.complaint.hide()
        self.waveform.show_sound(examined.peaks, examined.measures)
        self._region_changed()

    def suggest(self, region: Stretch) -> None:
        """Select a part; the person may choose another."""
        self.waveform.set_region(region)
        self._region_changed()

    def clear(self) -> None:
        """Show nothing."""
        self.stop()
        self._path = None
        self.waveform.show_sound(Peaks(), None)

    @property
    def is_playing(self) -> bool:
        """Whether sound comes out."""
        return self._playing is not None

    def play_from(self, seconds: float) -> None:
        """Play from a moment to the end of the region; from outside of it to the end of the sound."""
        region, whole = self.waveform.region, self._seconds
        inside = region.start <= seconds < region.end
        self._start(seconds, region.end if inside else whole)

    def stop(self) -> None:
        """Fall silent, also where the device is only being opened."""
        self._turn += 1
        playing, self._playing = self._playing, None
        self._timer.stop()
        self._show_stopped()
        if playing is not None:
            self._tasks.run(lambda _progress: playing.stop(), done=ignored, failed=ignored)

    def play_other(self, path: Path, part: Stretch) -> None:
        """Play a part of another file, for the ear to compare; the waveform does not move."""
        self._start(part.start, part.end, path)

    def _start(self, start: float, end: float, other: Path | None = None) -> None:
        path = other or self._path
        if path is None:
            return
        self.stop()
        self._follows = other is None
        turn, speed, loop = self._turn, float(self.speed.currentData()), self.loop.isChecked()

        def opening(_progress: object) -> Playing:
            player = self._open_player(path, start=start, end=end, speed=speed, loop=loop)
            player.play()
            return player

        def opened(playing: Playing) -> None:
            if turn == self._turn:
                self._playing = playing
                self.complaint.hide()
                self.play.setText(self.tr("Stop"))
                icons.put(self.play, "square")
                self.play.setAccessibleName(self.tr("Stop the sample"))
                self._timer.start()
            else:
                self._tasks.run(lambda _progress: playing.stop(), done=ignored, failed=ignored)

        def failed(error: VoiceStudioError) -> None:
            if turn == self._turn:
                said = words(error)
                self.complaint.setText(f"{said.what} {said.remedy}")
                self.complaint.show()

        self._tasks.run(opening, done=opened, failed=failed)

    def _toggle(self) -> None:
        if self._playing is not None:
            self.stop()
        else:
            region = self.waveform.region
            self._start(region.start, region.end)

    def _pull(self) -> None:
        playing = self._playing
        if playing is None or playing.is_over:
            self.stop()
        elif self._follows:
            self.waveform.show_position(playing.position)

    def _region_changed(self, *_region: object) -> None:
        region = self.waveform.region
        self.cut.setEnabled(region.start > 0.001 or region.end < self._seconds - 0.001)

    def _show_stopped(self) -> None:
        self.play.setText(self.tr("Play"))
        icons.put(self.play, "play")
        self.play.setAccessibleName(self.tr("Play the sample"))
        self.waveform.show_position(None)


def _icon_button(icon: str, name: str) -> QPushButton:
    button = QPushButton()
    icons.put(button, icon)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setFixedWidth(40)
    return button
