"""Name, preview text, model and rights: what is asked of the service."""

import re
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from voicestudio.model import rules
from voicestudio.model.calls import CloneSettings
from voicestudio.texts.costs import two_ways
from voicestudio.texts.wording import listed
from voicestudio.ui.theme import GAP, small, toned
from voicestudio.ui.widgets.form_label import form_label
from voicestudio.ui.widgets.wrapping_row import WrappingRow

_TEXT_LINES = 3
_MNEMONIC = re.compile(r"\(&\w\)|&")  # in the word, or in brackets behind it
_NAME_CHARACTERS_MOST = 200


class SettingsForm(QWidget):
    """The form beside a checked sample."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.name.setMaxLength(_NAME_CHARACTERS_MOST)
        self.name.setPlaceholderText(self.tr("What the voice is called"))
        self.name.setAccessibleName(self.tr("Name"))
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Preview text"))
        self.text.setPlaceholderText(
            self.tr("What the demo says. Leave it empty for a voice without a demo.")
        )
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * _TEXT_LINES + 4 * GAP)
        self.count = toned(small(QLabel()), "quiet")
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.model = QComboBox()
        self.model.addItems(rules.MODELS)
        self.model.setCurrentText(rules.MODEL_DEFAULT)
        self.model.setAccessibleName(self.tr("Model"))
        self.preview = QRadioButton(self.tr("As a pre&view inside the clone call"))
        self.preview.setAccessibleDescription(two_ways()[0])
        self.preview.setChecked(True)
        self.try_out = QRadioButton(self.tr("As its &first speech, which also keeps it"))
        self.try_out.setAccessibleDescription(two_ways()[1])
        self.rights = QCheckBox(self.tr("The voice is &mine, or I have its owner's permission to clone it."))
        self.noise = QCheckBox(self.tr("Reduce no&ise"))
        self.volume = QCheckBox(self.tr("Normali&ze volume"))
        self.advice = toned(small(QLabel()), "quiet")
        self.advice.setWordWrap(True)
        self.way = toned(small(QLabel()), "quiet")
        self.way.setWordWrap(True)
        self._lay_out()
        self.name.textChanged.connect(self.changed)
        self.text.textChanged.connect(self._text_changed)
        self.rights.toggled.connect(self.changed)
        self.try_out.toggled.connect(self._text_changed)
        self._text_changed()

    def _lay_out(self) -> None:
        text_box = QVBoxLayout()
        text_box.setSpacing(2)
        text_box.addWidget(self.text)
        text_box.addWidget(self.count)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(2 * GAP)
        form.setVerticalSpacing(GAP + 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(form_label(self.tr("N&ame"), self.name), self.name)
        form.addRow(form_label(self.tr("&Preview text"), self.text), text_box)
        form.addRow(form_label(self.tr("Mo&del"), self.model), self.model)
        form.addRow(
            form_label(self.tr("First heard"), self.preview), _beside(self.preview, self.try_out, self.way)
        )
        form.addRow(
            form_label(self.tr("The service may"), self.noise), _beside(self.noise, self.volume, self.advice)
        )
        form.addRow(self.rights)  # below both columns: it is one long line

    def show_advice(self, *, noise: bool, volume: bool) -> None:
        """Say which of the service's own remedies this sample is worth; nothing is ticked by itself."""
        names = [_MNEMONIC.sub("", self.noise.text())] if noise else []
        names += [_MNEMONIC.sub("", self.volume.text())] if volume else []
        if names:
            words = self.tr("Worth trying with this sample: %s. A better recording is better.") % listed(
                names
            )
        else:
            words = self.tr("Neither would help this sample.")
        self.advice.setText(words)

    @property
    def settings(self) -> CloneSettings:
        """What the person chose; without a text no model is sent either."""
        text = self.text.toPlainText()
        settings = CloneSettings(
            noise_reduction=self.noise.isChecked(), volume_normalization=self.volume.isChecked()
        )
        if not text.strip():
            return settings
        model = self.model.currentText()
        return replace(settings, text=text, model=model, try_out=self.try_out.isChecked())

    @property
    def missing(self) -> str:
        """What still stands in the way, "" for nothing."""
        if not self.name.text().strip():
            return self.tr("Give the voice a name.")
        if len(self.text.toPlainText()) > rules.TEXT_CHARACTERS_MOST:
            return self.tr("Shorten the preview text.")
        if not self.rights.isChecked():
            return self.tr("Confirm that you have the right to this voice.")
        return ""

    def _text_changed(self) -> None:
        characters = len(self.text.toPlainText())
        too_many = characters > rules.TEXT_CHARACTERS_MOST
        toned(self.count, "bad" if too_many else "quiet")
        self.count.setText(self.tr("%d of %d characters") % (characters, rules.TEXT_CHARACTERS_MOST))
        self.way.setText(two_ways()[self.try_out.isChecked()])
        for part in (self.model, self.preview, self.try_out):
            part.setEnabled(bool(self.text.toPlainText().strip()))
        self.changed.emit()


def _beside(first: QWidget, second: QWidget, note: QLabel) -> QVBoxLayout:
    """Two choices side by side, one below the other where words are long; then what is to be said of them."""
    box = QVBoxLayout()
    box.setSpacing(2)
    box.addLayout(WrappingRow((first, second), gap=2 * GAP))
    box.addWidget(note)
    return box
