"""What a hand does to a waveform, and what an eye sees of it."""

from array import array

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from voicestudio.model.measures import Measures, Stretch
from voicestudio.model.peaks import Peaks
from voicestudio.ui.widgets.sample_waveform import SampleWaveform

SECONDS = 120.0
CLIPPED, PAUSE = Stretch(30.0, 30.5), Stretch(60.0, 66.0)
NOTHING_HELD = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


class CountedPeaks(Peaks):
    """Peaks that count how often they are asked."""

    asked = 0

    def columns(self, count: int, start: float = 0.0, end: float | None = None) -> list[tuple[float, float]]:
        type(self).asked += 1
        return super().columns(count, start, end)


def peaks_of(seconds: float = SECONDS, lines: int = 12_000) -> CountedPeaks:
    CountedPeaks.asked = 0
    return CountedPeaks(array("f", [-0.5] * lines), array("f", [0.5] * lines), seconds)


def marks() -> Measures:
    speech = (Stretch(2.0, 60.0), Stretch(66.0, 120.0))
    return Measures(-20, -20, -19, -0.1, -60, 40, 0.1, speech, (CLIPPED,), (PAUSE,))


class Heard:
    """What a waveform said with its signals."""

    def __init__(self, waveform: SampleWaveform) -> None:
        self.regions: list[Stretch] = []
        self.moving: list[Stretch] = []
        self.seeks: list[float] = []
        self.views = 0
        waveform.region_changed.connect(self.regions.append)
        waveform.region_moving.connect(self.moving.append)
        waveform.seek_requested.connect(self.seeks.append)
        waveform.view_changed.connect(self._count)

    def _count(self) -> None:
        self.views += 1


def x_of(waveform: SampleWaveform, moment: float) -> int:
    view = waveform.visible
    where = waveform._places()
    return round(where.wave.left() + (moment - view.start) / view.seconds * where.wave.width())


def at(waveform: SampleWaveform, moment: float, *, above: int = 40) -> QPoint:
    """A place in the waveform, so many pixels above its middle."""
    return QPoint(x_of(waveform, moment), waveform.height() // 2 - above)


def drag(waveform: SampleWaveform, begin: QPoint, end: QPoint, *, release: bool = True) -> None:
    QTest.mousePress(waveform, LEFT, NOTHING_HELD, begin)
    QTest.mouseMove(waveform, QPoint((begin.x() + end.x()) // 2, begin.y()))
    QTest.mouseMove(waveform, end)
    if release:
        QTest.mouseRelease(waveform, LEFT, NOTHING_HELD, end)


def press(waveform: SampleWaveform, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING_HELD) -> None:
    QTest.keyClick(waveform, key, held)


def turn_wheel(
    waveform: SampleWaveform,
    moment: float,
    notches: float,
    held: Qt.KeyboardModifier = NOTHING_HELD,
    pixels: int = 0,
) -> bool:
    place = QPointF(at(waveform, moment))
    event = QWheelEvent(
        place,
        QPointF(waveform.mapToGlobal(place.toPoint())),
        QPoint(0, pixels),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    event.ignore()
    QApplication.sendEvent(waveform, event)
    return event.isAccepted()


def picture(waveform: SampleWaveform) -> QImage:
    return waveform.grab().toImage()


def near(one: QColor, other: str, most: int = 24) -> bool:
    wanted = QColor(other)
    apart = (one.red() - wanted.red(), one.green() - wanted.green(), one.blue() - wanted.blue())
    return max(abs(part) for part in apart) <= most


def colour_at(image: QImage, place: QPoint) -> QColor:
    ratio = image.devicePixelRatio()
    return image.pixelColor(round(place.x() * ratio), round(place.y() * ratio))
