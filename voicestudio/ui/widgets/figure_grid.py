"""The doctor's figures in a grid: what, how much, and what is wanted."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from voicestudio.model.measures import Measures
from voicestudio.texts.measures import Figure, figures
from voicestudio.ui.theme import GAP, plain, small, toned
from voicestudio.ui.widgets.emptying import empty

_COLUMNS = 4


class FigureGrid(QWidget):
    """Two rows of figures; each is one label to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GAP)
        self._grid.setVerticalSpacing(GAP)
        self.setAccessibleName(self.tr("What was measured"))

    def show_measures(self, measures: Measures | None) -> None:
        """Replace the figures; none where nothing was measured."""
        empty(self._grid)
        self.setVisible(measures is not None)
        for place, figure in enumerate(figures(measures) if measures else ()):
            self._grid.addWidget(_cell(figure), place // _COLUMNS, place % _COLUMNS)

    @property
    def text(self) -> str:
        """Every figure in words."""
        return "\n".join(label.text() for label in self.findChildren(QLabel))


def _cell(figure: Figure) -> QWidget:
    cell = QWidget()
    grid = QGridLayout(cell)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(0)
    measured = plain(QLabel(figure.measured))
    font = measured.font()
    font.setWeight(QFont.Weight.DemiBold)
    measured.setFont(font)
    grid.addWidget(toned(small(QLabel(figure.name)), "quiet"), 0, 0)
    grid.addWidget(measured, 1, 0)
    grid.addWidget(toned(small(QLabel(figure.wanted)), "quiet"), 2, 0)
    grid.setRowStretch(3, 1)
    words = f"{figure.name}: {figure.measured}" + (f", {figure.wanted}" if figure.wanted else "")
    cell.setAccessibleName(words)
    return cell
