"""A form of the fields that a kind of host asks for."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from voicestudio.model.hosting import HostField
from voicestudio.texts.hosts import FIELDS
from voicestudio.ui.theme import GAP
from voicestudio.ui.widgets.form_label import form_label

_LONG = frozenset({"uploader", "host_key"})
"""Fields whose values have several lines."""
_LONG_LINES = 4


class FieldForm(QWidget):
    """One field a row; secrets are shown as dots."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._fields: tuple[HostField, ...] = ()
        self.inputs: dict[str, QLineEdit | QComboBox | QPlainTextEdit] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # the page scrolls instead
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(2 * GAP)
        self._form.setVerticalSpacing(GAP + 2)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def show_fields(self, fields: Sequence[HostField]) -> None:
        """Ask for these fields from now on, with their defaults."""
        while self._form.rowCount():
            self._form.removeRow(0)
        self._fields = tuple(fields)
        self.inputs = {field.name: self._input(field) for field in fields}
        for name, widget in self.inputs.items():
            self._form.addRow(form_label(FIELDS[name], widget), widget)
        self.changed.emit()

    def fill(self, values: dict[str, str]) -> None:
        """Show known values; a secret stays empty, and is kept where nothing is entered."""
        for name, value in values.items():
            widget = self.inputs.get(name)
            if isinstance(widget, QComboBox):
                widget.setCurrentText(value)
            elif isinstance(widget, QPlainTextEdit):
                widget.setPlainText(value)
            elif widget is not None:
                widget.setText(value)

    @property
    def values(self) -> dict[str, str]:
        """What was entered, by field, secrets included."""
        return {name: _said(widget).strip() for name, widget in self.inputs.items()}

    def missing(self, *, secrets_are_known: bool) -> str:
        """Label of the first field that is needed and empty, "" for none."""
        for field in self._fields:
            known = field.secret and secrets_are_known
            if field.required and not known and not self.values[field.name]:
                return FIELDS[field.name]
        return ""

    def _input(self, field: HostField) -> QLineEdit | QComboBox | QPlainTextEdit:
        widget: QLineEdit | QComboBox | QPlainTextEdit
        if field.choices:
            widget = QComboBox()
            widget.addItems(list(field.choices))
            widget.setCurrentText(field.default)
            widget.currentTextChanged.connect(lambda _text: self.changed.emit())
        elif field.name in _LONG:
            widget = QPlainTextEdit()
            widget.setTabChangesFocus(True)
            widget.setFixedHeight(widget.fontMetrics().lineSpacing() * _LONG_LINES)
            widget.textChanged.connect(self.changed.emit)
        else:
            widget = QLineEdit(field.default)
            if field.secret:
                widget.setEchoMode(QLineEdit.EchoMode.Password)
            widget.textChanged.connect(lambda _text: self.changed.emit())
        return widget


def _said(widget: QLineEdit | QComboBox | QPlainTextEdit) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.toPlainText() if isinstance(widget, QPlainTextEdit) else widget.text()
