"""How a speech is to sound: model, emotion, language, speed, pitch, volume, and as what it is written."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from voicestudio.model import rules
from voicestudio.model.calls import SpeechSettings
from voicestudio.texts.speaking import EMOTIONS, LANGUAGES
from voicestudio.ui.theme import GAP, indent, small, toned

_COLUMNS = 3
_SHORTEST = 8  # characters of a choice
_NARROWEST = 100
_FORMS = {"mp3": "MP3", "wav": "WAV", "flac": "FLAC"}


class MannerForm(QWidget):
    """A grid of choices; each label stands above its field."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GAP)
        self._grid.setVerticalSpacing(GAP)
        self.model = self._choice(self.tr("Mo&del"), {model: model for model in rules.MODELS})
        self.emotion = self._choice(self.tr("&Emotion"), {})
        self.language = self._choice(self.tr("&Language"), {"": self.tr("By the text"), **LANGUAGES})
        self.speed = _decimal(rules.SPEED_RANGE, 0.05, " \N{MULTIPLICATION SIGN}")
        self.pitch = _whole(rules.PITCH_RANGE, self.tr(" semitones"))
        self.volume = _decimal(rules.VOLUME_RANGE, 0.1, " \N{MULTIPLICATION SIGN}")
        self._add(self.tr("S&peed"), self.speed)
        self._add(self.tr("P&itch"), self.pitch)
        self._add(self.tr("&Volume"), self.volume)
        self.form = self._choice(self.tr("&File"), _FORMS)
        self.plain = QPushButton(self.tr("As i&t is"))
        self.plain.setToolTip(self.tr("Speed, pitch, volume and emotion as the voice itself has them."))
        self.plain.clicked.connect(self._as_it_is)
        self._add("", self.plain)
        self.show_settings(SpeechSettings("", rules.MODEL_DEFAULT))
        self.model.currentIndexChanged.connect(self._offer_emotions)
        for choice in (self.emotion, self.language, self.form):
            choice.currentIndexChanged.connect(self._tell)
        for number in (self.speed, self.pitch, self.volume):
            number.valueChanged.connect(self._tell)

    def show_settings(self, wish: SpeechSettings) -> None:
        """Choose what a speech was asked for with."""
        _choose(self.model, wish.model)
        self._offer_emotions()
        _choose(self.emotion, wish.emotion)
        _choose(self.language, wish.language)
        _choose(self.form, wish.form)
        self.speed.setValue(wish.speed)
        self.pitch.setValue(wish.pitch)
        self.volume.setValue(wish.volume)

    def settings(self, text: str) -> SpeechSettings:
        """What a text is to be spoken with."""
        return SpeechSettings(
            text,
            self.model.currentData(),
            self.form.currentData(),
            round(self.speed.value(), 2),
            round(self.volume.value(), 2),
            self.pitch.value(),
            self.emotion.currentData() or "",
            self.language.currentData() or "",
        )

    def _offer_emotions(self) -> None:
        """Only what the model knows; one that both know stays chosen."""
        chosen = self.emotion.currentData() or ""
        blocked = self.emotion.blockSignals(True)
        self.emotion.clear()
        self.emotion.addItem(self.tr("By the text"), "")
        for emotion in rules.emotions_of(self.model.currentData()):
            self.emotion.addItem(EMOTIONS[emotion], emotion)
        _choose(self.emotion, chosen)
        self.emotion.blockSignals(blocked)
        self._tell()

    def _as_it_is(self) -> None:
        for number, value in ((self.speed, 1.0), (self.volume, 1.0)):
            number.setValue(value)
        self.pitch.setValue(0)
        self.emotion.setCurrentIndex(0)

    def _tell(self, *_: object) -> None:
        changed = self.speed.value() != 1 or self.volume.value() != 1 or self.pitch.value()
        self.plain.setEnabled(bool(changed or self.emotion.currentData()))
        self.changed.emit()

    def _choice(self, label: str, names: dict[str, str]) -> QComboBox:
        box = QComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_SHORTEST)
        for value, name in names.items():
            box.addItem(name, value)
        self._add(label, box)
        return box

    def _add(self, label: str, field: QWidget) -> None:
        """Put a field into the next place, under its label."""
        row, column = divmod(self._grid.count(), _COLUMNS)
        cell = QWidget()
        box = QVBoxLayout(cell)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        field.setMinimumWidth(_NARROWEST)
        if isinstance(field, QAbstractSpinBox):
            indent(field)
        above = toned(small(QLabel(label)), "quiet")
        above.setTextFormat(Qt.TextFormat.AutoText)
        if label:
            above.setBuddy(field)
            field.setAccessibleName(label.replace("&", ""))
        box.addWidget(above)
        box.addWidget(field)
        self._grid.addWidget(cell, row, column)
        self._grid.setColumnStretch(column, 1)


def _choose(box: QComboBox, value: str) -> None:
    """Choose a value; one that is not offered falls back to the first."""
    box.setCurrentIndex(max(0, box.findData(value)))


def _decimal(limits: tuple[float, float], step: float, unit: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(*limits)
    box.setSingleStep(step)
    box.setSuffix(unit)
    box.setValue(1.0)
    return box


def _whole(limits: tuple[int, int], unit: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(*limits)
    box.setSuffix(unit)
    return box
