"""A form of the fields that a kind of host asks for, and the key of a server to be confirmed."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from voicestudio.model.hosting import HostField
from voicestudio.texts.hosts import FIELDS
from voicestudio.ui.theme import GAP, plain
from voicestudio.ui.widgets.form_label import form_label

_LONG = frozenset({"uploader", "host_key"})
"""Fields whose values have several lines."""
_LONG_LINES = 4


class KeyConfirmation(QWidget):
    """Asks for the key of a server, shows its fingerprint, and takes it once the person confirms it."""

    wanted = Signal()
    confirmed = Signal(str)  # the line of the key

    def __init__(self) -> None:
        super().__init__()
        self._line = ""
        self.fetch = QPushButton(self.tr("&Fetch it from the server"))
        self.fetch.clicked.connect(self.wanted)
        self.confirm = QPushButton(self.tr("&It is the same: use it"))
        self.confirm.clicked.connect(self._confirm)
        self.shown = plain(QLabel())
        self.shown.setWordWrap(True)
        self.shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self.fetch)
        buttons.addWidget(self.confirm)
        buttons.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.shown)
        box.addLayout(buttons)
        self.withdraw()

    def show_key(self, line: str, fingerprint: str) -> None:
        """Show the key that a server shows, and ask for the person's word on it."""
        self._line = line
        self.shown.setText(
            self.tr("The server shows %s. Compare it with what whoever runs the server says.") % fingerprint
        )
        self.shown.show()
        self.confirm.show()
        self.confirm.setFocus()

    def withdraw(self) -> None:
        """Forget a key that was shown: it is another server's now."""
        self._line = ""
        self.shown.hide()
        self.confirm.hide()

    def _confirm(self) -> None:
        line = self._line
        self.withdraw()
        self.fetch.setFocus()
        self.confirmed.emit(line)


class FieldForm(QWidget):
    """One field a row; secrets are shown as dots."""

    changed = Signal()
    key_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._fields: tuple[HostField, ...] = ()
        self.inputs: dict[str, QLineEdit | QComboBox | QPlainTextEdit] = {}
        self.key: KeyConfirmation | None = None
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
        self.key = None
        self.inputs = {field.name: self._input(field) for field in fields}
        for name, widget in self.inputs.items():
            self._form.addRow(form_label(FIELDS[name], widget), widget)
            if name == "host_key":
                self._form.addRow("", self._confirmation())
        self.changed.emit()

    def follow(self, before: QWidget) -> None:
        """Let Tab lead from a widget to the fields and from the last of them to what came after it so far."""
        for name, widget in self.inputs.items():
            buttons = (self.key.fetch, self.key.confirm) if self.key and name == "host_key" else ()
            for one in (widget, *buttons):
                QWidget.setTabOrder(before, one)
                before = one

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

    def missing(self, known: Collection[str]) -> str:
        """Label of the first field that is needed, empty and not known otherwise; "" for none."""
        for field in self._fields:
            if field.required and field.name not in known and not self.values[field.name]:
                return FIELDS[field.name]
        return ""

    def _confirmation(self) -> KeyConfirmation:
        key = self.key = KeyConfirmation()
        key.wanted.connect(self.key_wanted)
        key.confirmed.connect(lambda line: self.fill({"host_key": line}))
        for name in ("host", "port"):
            widget = self.inputs.get(name)
            if isinstance(widget, QLineEdit):
                widget.textChanged.connect(key.withdraw)
        return key

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
