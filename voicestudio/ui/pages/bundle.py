"""Voices as one file: out of this library, or into it; sealed with a passphrase where that is wanted."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from voicestudio.flow.tools import Studio
from voicestudio.model.bundle import ENDING, Exported, Imported
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.file_names import readable
from voicestudio.model.progress import Progress, Stage
from voicestudio.texts.bundles import exported_line, imported_lines, missing_line
from voicestudio.texts.language import number
from voicestudio.ui import icons
from voicestudio.ui.show_folder import show_folder
from voicestudio.ui.tasks import Runner, Step, Task
from voicestudio.ui.theme import GAP, PAGE_MARGIN, titled, toned
from voicestudio.ui.widgets.form_label import form_label
from voicestudio.ui.widgets.message_card import MessageCard

_THOUSANDTHS = 1000


class BundlePage(QWidget):
    """Exports what was chosen, or imports what was offered.

    Args:
        tasks: Runs what takes time.
    """

    imported = Signal(object)  # Imported

    def __init__(self, tasks: Runner) -> None:
        super().__init__()
        self._tasks = tasks
        self._task: Task[Any] | None = None
        self._busy = False
        self._start: Callable[[], None] = lambda: None
        self.title = titled(QLabel())
        self.what = toned(QLabel(), "quiet")
        self.what.setWordWrap(True)
        self.passphrase = _secret(self.tr("Passphrase (optional)"))
        self.repeated = _secret(self.tr("The same again"))
        self.passphrase.textChanged.connect(lambda _text: self._update())
        self.repeated.textChanged.connect(lambda _text: self._update())
        self.hint = toned(QLabel(), "quiet")
        self.hint.setWordWrap(True)
        self.start = QPushButton()
        self.start.setObjectName("primary")
        self.start.clicked.connect(self._pressed)
        self.stop = QPushButton(self.tr("&Stop"))
        icons.put(self.stop, "square")
        self.stop.clicked.connect(self._stop)
        self.bar = QProgressBar()
        self.bar.setRange(0, _THOUSANDTHS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.card = MessageCard()
        self._lay_out()

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(2 * GAP)
        self._form.setVerticalSpacing(GAP)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(form_label(self.tr("&Passphrase (optional)"), self.passphrase), self.passphrase)
        self._form.addRow(form_label(self.tr("The same a&gain"), self.repeated), self.repeated)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.stop)
        foot.addWidget(self.start)
        box = QVBoxLayout(self)
        box.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        box.setSpacing(2 * GAP)
        box.addWidget(self.title)
        box.addWidget(self.what)
        box.addLayout(self._form)
        box.addLayout(foot)
        box.addWidget(self.bar)
        box.addWidget(self.card)
        box.addStretch()

    def offer_export(self, studio: Studio, keys: Sequence[str], name: str) -> None:
        """Ask where voices go.

        Args:
            studio: The tools.
            keys: Our own ids.
            name: Of the one voice, "" for several.
        """
        several = self.tr("%s voices", "", len(keys)) % number(len(keys))
        self._begin(
            self.tr("Export %s") % (name or several),
            self.tr(
                "One file with ids, recipes, notes, tags, and the audio: samples, demos and what was spoken. "
                "Who has it has the voices' samples: a passphrase seals it."
            ),
        )
        self.start.setText(self.tr("&Export…"))
        self._start = lambda: self._export(studio, keys, name)
        self._ask_for_passphrase(ask=True, twice=True)

    def offer_import(self, studio: Studio, path: Path) -> None:
        """Ask whether the voices of a bundle shall come into the library."""
        self._begin(
            self.tr("Import voices"),
            self.tr("%s: what is here already is completed, and never overwritten.") % path.name,
        )
        self.start.setText(self.tr("&Import"))
        self._start = lambda: self._import(studio, path)
        self._ask_for_passphrase(ask=False, twice=False)

    def _begin(self, title: str, what: str) -> None:
        if self._task is not None:
            self._task.drop()
        self.title.setText(title)
        self.what.setText(what)
        self.passphrase.clear()
        self.repeated.clear()
        self.card.hide()
        self._show_working(working=False)

    def _ask_for_passphrase(self, *, ask: bool, twice: bool) -> None:
        self._form.setRowVisible(self.passphrase, ask)
        self._form.setRowVisible(self.repeated, twice)
        self._update()

    def _update(self) -> None:
        differ = self._form.isRowVisible(self.repeated) and self.passphrase.text() != self.repeated.text()
        self.hint.setText(self.tr("The two passphrases differ.") if differ else "")
        self.start.setEnabled(not differ and not self._busy)

    def _export(self, studio: Studio, keys: Sequence[str], name: str) -> None:
        suggested = readable(name, "voices")
        wanted, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export"), suggested + ENDING, self.tr("Voice Studio bundles (*%s)") % ENDING
        )
        if not wanted:
            return
        target = Path(wanted if wanted.lower().endswith(ENDING) else wanted + ENDING)
        passphrase = self.passphrase.text()

        def exporting(progress: Progress) -> Exported:
            return studio.library.export_bundle(
                keys,
                target,
                passphrase,
                lambda done, total: progress.report(Stage.LIBRARY, done, total),
                replace=True,  # the dialog has asked
            )

        def done(exported: Exported) -> None:
            self._over()
            said = missing_line(exported.missing) if exported.missing else ""
            self.card.show_words(
                exported_line(exported, target.name),
                said,
                tone="good",
                button=self.tr("Show in &folder"),
                act=lambda: show_folder(target.parent),
            )

        self._show_working(working=True)
        self._task = self._tasks.run(
            exporting, done=done, failed=self._failed, cancelled=self._over, progress=self._step, owner=self
        )

    def _import(self, studio: Studio, path: Path) -> None:
        passphrase = self.passphrase.text()

        def importing(progress: Progress) -> tuple[Imported, dict[str, str]]:
            imported = studio.library.import_bundle(
                path, passphrase, lambda done, total: progress.report(Stage.LIBRARY, done, total)
            )
            keys = (*imported.added, *imported.merged)[:20]
            return imported, {key: studio.library.voice(key).name for key in keys}

        def done(found: tuple[Imported, dict[str, str]]) -> None:
            self._over()
            imported, names = found
            first, *rest = imported_lines(imported, names)
            self.card.show_words(first, " ".join(rest), tone="good")
            self.imported.emit(imported)

        self._show_working(working=True)
        self._task = self._tasks.run(
            importing, done=done, failed=self._failed, cancelled=self._over, progress=self._step, owner=self
        )

    def _failed(self, error: VoiceStudioError) -> None:
        self._over()
        if error.code in {"bundle_sealed", "bundle_passphrase_wrong"}:
            self._ask_for_passphrase(ask=True, twice=False)
            self.passphrase.setFocus()
        self.card.show_error(error)

    def _step(self, step: Step) -> None:
        self.bar.setValue(_THOUSANDTHS * step.done // max(1, step.total))

    def _over(self) -> None:
        self._show_working(working=False)

    def _show_working(self, *, working: bool) -> None:
        self._busy = working
        self.bar.setValue(0)
        self.bar.setVisible(working)
        self.stop.setVisible(working)
        self._update()
        if working:
            self.card.hide()
            self.stop.setFocus()

    def _pressed(self) -> None:
        self._start()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()


def _secret(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    return field
