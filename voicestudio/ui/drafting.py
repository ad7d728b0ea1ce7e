"""A voice that was begun is kept: written down as it changes, and there again after the next start."""

from PySide6.QtCore import QObject, QTimer

from voicestudio.local.draft_folder import DraftFolder
from voicestudio.model.draft import Draft
from voicestudio.model.errors import VoiceStudioError
from voicestudio.model.progress import Progress
from voicestudio.ui.pages.new_voice import NewVoicePage
from voicestudio.ui.tasks import Runner, ignored

_REST_MILLISECONDS = 800  # so long nothing was changed any more


class Drafting(QObject):
    """Goes with the page of a new voice.

    Args:
        tasks: Runs what takes time.
        page: Where a voice is begun.
        folder: Where the draft is kept.
    """

    def __init__(self, tasks: Runner, page: NewVoicePage, folder: DraftFolder) -> None:
        super().__init__(page)
        self._tasks, self._page, self._folder = tasks, page, folder
        self._written: Draft | None = None
        self._resuming: Draft | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._rest.timeout.connect(self._write_later)
        page.sample.shown.connect(self._resume_edits)
        page.sample.changed.connect(self._rest.start)
        page.form.changed.connect(self._rest.start)

    def bring_back(self) -> None:
        """Show the draft of the last time, unless something else was begun meanwhile."""
        if self._page.is_untouched:
            self._tasks.run(
                lambda _progress: self._folder.read(), done=self._show, failed=ignored, owner=self
            )

    def write(self) -> None:
        """Write down what there is now, at once: the window closes."""
        self._rest.stop()
        draft = self._draft()
        if draft is not None and draft != self._written:
            try:
                self._folder.write(draft)
            except VoiceStudioError:  # said before, when it was written while the window was there
                return
            self._written = draft

    def discard(self) -> None:
        """The voice was made, or is not wanted: keep nothing of it."""
        self._rest.stop()
        self._written = self._resuming = None
        self._tasks.run(lambda _progress: self._folder.discard(), done=ignored, failed=ignored)

    def _draft(self) -> Draft | None:
        page, original = self._page, self._page.sample.edits.original
        if original is None or self._resuming is not None:
            return None
        form = page.form
        return Draft(
            sample=original.examined.path,
            sha256=original.examined.sha256,
            shown_as=page.file_line.text(),
            edits=page.sample.edits.edits,
            sentences=tuple(page.sample.sentences),
            name=form.name.text(),
            text=form.text.toPlainText(),
            model=form.model.currentText(),
            try_out=form.try_out.isChecked(),
            noise_reduction=form.noise.isChecked(),
            volume_normalization=form.volume.isChecked(),
        )

    def _write_later(self) -> None:
        draft = self._draft()
        if draft is None or draft == self._written:
            return

        def writing(_progress: Progress) -> None:
            self._folder.write(draft)

        self._written = draft
        self._tasks.run(writing, done=ignored, failed=self._page.card.show_error, owner=self)

    def _show(self, draft: Draft | None) -> None:
        page = self._page
        if draft is None or not page.is_untouched:
            return
        self._resuming = draft
        page.offer(draft.sample, draft.sentences, draft.shown_as)
        form = page.form
        form.name.setText(draft.name)
        form.text.setPlainText(draft.text)
        form.model.setCurrentText(draft.model)
        form.try_out.setChecked(draft.try_out)
        form.noise.setChecked(draft.noise_reduction)
        form.volume.setChecked(draft.volume_normalization)
        page.card.show_words(
            self.tr("Draft restored."),
            self.tr("It is the voice that you had begun. Only the rights are to be confirmed anew."),
            tone="good",
            button=self.tr("&Discard it"),
            act=self._not_wanted,
        )

    def _resume_edits(self) -> None:
        """The sample is checked: do to it what had been done."""
        draft, self._resuming = self._resuming, None
        original = self._page.sample.edits.original
        if draft is not None and original is not None and original.examined.sha256 == draft.sha256:
            self._page.sample.edits.resume(draft.edits)

    def _not_wanted(self) -> None:
        self._page.reset()
        self.discard()
