"""Draws a sample: two pictures kept until what they show changes, and above them what moves."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap, QPolygonF, QRegion

from voicestudio.model.measures import Measures, Stretch
from voicestudio.model.peaks import Peaks
from voicestudio.ui.colours import Colours
from voicestudio.ui.widgets.sample_waveform_view import Places, View, clock, places, silences

GRIP_WIDTH: Final = 11.0
GRIP_HEIGHT: Final = 34.0
_GRAB_INSIDE: Final = 5.0  # pixels of a handle within the region; outside it is as wide as its grip
_COLUMNS_MOST: Final = 2_000  # enough for the eye, and drawn within a frame on the largest screens
_NONE: Final = QPolygonF()
_LIFT_MOST: Final = 10.0  # a quiet sound is drawn at most 20 dB larger, so that silence stays a line
_GLYPH: Final = 10.0
_ROUND: Final = 7.0
_STEPS: Final = (
    *((0.01, 5), (0.02, 4), (0.05, 5), (0.1, 5), (0.2, 4), (0.5, 5), (1.0, 5), (2.0, 4), (5.0, 5), (10.0, 5)),
    *((15.0, 3), (30.0, 3), (60.0, 6), (120.0, 4), (300.0, 5), (600.0, 5), (1800.0, 3), (3600.0, 6)),
)


@dataclass(frozen=True)
class Look:
    """All that the two pictures depend on; another look is drawn anew."""

    turn: int  # counts the sounds
    size: QSize
    ratio: float  # device pixels a pixel
    letters: QFont
    view: View
    colours: Colours


@dataclass(frozen=True)
class Moving:
    """What lies above the pictures.

    Attributes:
        region: The part to use.
        cursor: Where the keyboard stands.
        playhead: Where it plays; None while it does not.
        grip: "start" or "end" while the mouse is at it, else "".
    """

    region: Stretch
    cursor: float
    playhead: float | None
    grip: str


@dataclass(frozen=True)
class Words:
    """The line below, in words of the person's language.

    Attributes:
        selected: How much is selected.
        is_too_long: Whether that is more than may be.
        moment: Where it plays or the keyboard stands, and how long the sound is.
        legend: What the marks mean: "clipped", "pause" or "silence", and its word.
    """

    selected: str
    is_too_long: bool
    moment: str
    legend: tuple[tuple[str, str], ...]


def tinted(colour: str, share: float) -> QColor:
    """A colour that lets its ground shine through."""
    found = QColor(colour)
    found.setAlphaF(share)
    return found


class Pictures:
    """The sound as it looks outside and inside the region, drawn once a look."""

    def __init__(self) -> None:
        self._look: Look | None = None
        self._outside = QPixmap()
        self._inside = QPixmap()

    def of(self, look: Look, peaks: Peaks, marks: Measures | None, lift: float) -> tuple[QPixmap, QPixmap]:
        """Outside and inside; ``lift``: how much larger than full scale the waveform is drawn."""
        if look != self._look:
            where = places(look.size, QFontMetrics(look.letters))
            shape = _shape(look, peaks, where.wave, lift)
            now = look.colours
            self._outside = _blank(look, where, now.window if look.view.total else now.card)
            self._inside = _blank(look, where, now.card)
            _paint(self._outside, look, marks, shape, tinted(now.quiet, 0.45))
            _paint(self._inside, look, marks, shape, QColor(now.accent))
            self._look = look
        return self._outside, self._inside


def lift_for(loudest: float) -> float:
    """How much larger a sound is drawn so that its loudest place fills the height."""
    return min(_LIFT_MOST, 1 / loudest) if loudest > 0 else 1.0


def _blank(look: Look, where: Places, ground: str) -> QPixmap:
    picture = QPixmap(ceil(look.size.width() * look.ratio), ceil(look.size.height() * look.ratio))
    picture.setDevicePixelRatio(look.ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.colours.card))
    painter.drawRoundedRect(QRectF(QPointF(), look.size.toSizeF()), _ROUND, _ROUND)
    painter.fillRect(sounding(where, look.size), QColor(ground))
    painter.end()
    return picture


def sounding(where: Places, size: QSize) -> QRectF:
    """The ground of the waveform with its marks, from border to border."""
    return QRectF(0, where.lane.top(), size.width(), where.lane.height() + where.wave.height())


@dataclass(frozen=True)
class _Shape:
    """The waveform ready to be drawn: columns, or its edge where it is known at fewer places than pixels."""

    columns: list[QRectF]
    edge: QPolygonF

    def draw(self, painter: QPainter, hue: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not self.columns)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(hue)
        painter.drawRects(self.columns)
        painter.drawPolygon(self.edge, Qt.FillRule.WindingFill)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _shape(look: Look, peaks: Peaks, wave: QRectF, lift: float) -> _Shape:
    view, pixels = look.view, min(_COLUMNS_MOST, round(wave.width() * look.ratio))
    stored = len(peaks.lows) * view.span / view.total if view.total > 0 else 0
    is_fine = stored * 2 >= pixels
    columns = peaks.columns(pixels if is_fine else max(2, round(stored)), view.start, view.end)
    middle, scale = wave.center().y(), (wave.height() / 2 - 2) * lift
    spans = [(middle - max(high * scale, 0.5), middle - min(low * scale, -0.5)) for low, high in columns]
    step, left = wave.width() / max(1, len(spans)), wave.left()
    if is_fine:
        return _Shape(
            [QRectF(left + at * step, top, step, end - top) for at, (top, end) in enumerate(spans)], _NONE
        )
    across = [left, *(left + (at + 0.5) * step for at in range(len(spans))), wave.right()]
    edge = [spans[0], *spans, spans[-1]] if spans else []
    above = [QPointF(x, top) for x, (top, _) in zip(across, edge, strict=False)]
    below = [QPointF(x, bottom) for x, (_, bottom) in zip(across, edge, strict=False)]
    return _Shape([], QPolygonF([*above, *reversed(below)]))


def _paint(picture: QPixmap, look: Look, marks: Measures | None, shape: _Shape, hue: QColor) -> None:
    where = places(look.size, QFontMetrics(look.letters))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(look.letters)
    if marks is not None:
        _shade(painter, look, marks, where)
    shape.draw(painter, hue)
    if marks is not None:
        _mark_clipped(painter, look, marks.clipped, where, shape)
        _mark_pauses(painter, look, marks.pauses, where)
    _rule(painter, look, where)
    painter.end()


def _shade(painter: QPainter, look: Look, marks: Measures, where: Places) -> None:
    now = look.colours
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for band in joined(look.view, silences(marks.speech, look.view.total), where.wave, 0):
        painter.fillRect(band, tinted(now.text, 0.07))
    for band in joined(look.view, marks.pauses, where.wave, 0):
        painter.fillRect(band, tinted(now.careful, 0.16))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _band(view: View, stretch: Stretch, across: QRectF) -> QRectF:
    left, right = (
        min(max(view.x(moment, across), across.left()), across.right())
        for moment in (stretch.start, stretch.end)
    )
    return QRectF(left, across.top(), right - left, across.height())


def joined(view: View, stretches: Iterable[Stretch], across: QRectF, apart: float) -> list[QRectF]:
    """Bands of what is in view, at least 2 pixels wide; those nearer than ``apart`` pixels become one."""
    found: list[QRectF] = []
    for stretch in stretches:
        if stretch.end < view.start or stretch.start > view.end:
            continue
        band = _band(view, stretch, across)
        band = QRectF(band.center().x() - 1, band.top(), 2, band.height()) if band.width() < 2 else band
        if found and band.left() - found[-1].right() < apart:
            found[-1] = found[-1].united(band)
        else:
            found.append(band)
    return found


def _mark_clipped(
    painter: QPainter, look: Look, clipped: tuple[Stretch, ...], where: Places, shape: _Shape
) -> None:
    bands = joined(look.view, clipped, where.wave, 1)
    if not bands:
        return
    bad = QColor(look.colours.bad)
    struck = QRegion()
    for band in bands:
        painter.fillRect(band, tinted(look.colours.bad, 0.28))
        struck += QRegion(band.toAlignedRect())
    painter.save()
    painter.setClipRegion(struck)
    shape.draw(painter, bad)
    painter.restore()
    for glyph in joined(look.view, clipped, where.lane, _GLYPH):
        draw_clip_glyph(painter, QPointF(glyph.center().x(), where.lane.center().y()), bad)


def _mark_pauses(painter: QPainter, look: Look, pauses: tuple[Stretch, ...], where: Places) -> None:
    careful = QColor(look.colours.careful)
    for band in joined(look.view, pauses, where.lane, 0):
        painter.fillRect(QRectF(band.left(), band.bottom() - 1.5, band.width(), 1.5), careful)
        draw_pause_glyph(painter, QPointF(band.center().x(), where.lane.center().y() - 1), careful)


def draw_clip_glyph(painter: QPainter, at: QPointF, hue: QColor) -> None:
    """A wedge that points at the place below it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(hue)
    half = _GLYPH / 2
    painter.drawPolygon(
        QPolygonF([at + QPointF(-half, -half + 1), at + QPointF(half, -half + 1), at + QPointF(0, half)])
    )


def draw_pause_glyph(painter: QPainter, at: QPointF, hue: QColor) -> None:
    """Two bars, as on the button of every player."""
    for left in (-3.5, 1.0):
        painter.fillRect(QRectF(at.x() + left, at.y() - 4, 2.5, 7.5), hue)


def ticks(view: View, width: float, least: float) -> tuple[float, list[tuple[float, bool]]]:
    """The lines of the ruler: its step, and each moment with whether it is written out.

    Args:
        view: What is in view.
        width: Pixels for it.
        least: Pixels that a written moment needs.
    """
    if view.span <= 0 or width <= 0:
        return 1.0, []
    needed = least * view.span / width
    step, parts = next(((step, parts) for step, parts in _STEPS if step >= needed), _STEPS[-1])
    fine = step / parts
    first, last = int(view.start / fine + 1 - 1e-6), int(view.end / fine + 1e-6)
    return step, [(count * fine, count % parts == 0) for count in range(first, last + 1)]


def _rule(painter: QPainter, look: Look, where: Places) -> None:
    now, ruler = look.colours, where.ruler
    letters = painter.fontMetrics()
    step, moments = ticks(look.view, ruler.width(), letters.horizontalAdvance("00:00.00") + 22)
    decimals = 0 if step >= 1 else (1 if step >= 0.1 else 2)
    for moment, is_written in moments:
        x = round(look.view.x(moment, ruler)) + 0.5
        painter.setPen(QPen(QColor(now.quiet if is_written else now.line), 1))
        painter.drawLine(QLineF(x, ruler.bottom() - (6 if is_written else 3), x, ruler.bottom()))
        if is_written:
            text = clock(moment, decimals)
            width = letters.horizontalAdvance(text)
            left = min(max(x - width / 2, ruler.left()), ruler.right() - width)
            painter.setPen(QColor(now.quiet))
            painter.drawText(QPointF(left, ruler.top() + 2 + letters.ascent()), text)


def draw_moving(painter: QPainter, now: Colours, view: View, where: Places, above: Moving) -> None:
    """Handles, cursor, playhead and frame."""
    for edge, moment in (("start", above.region.start), ("end", above.region.end)):
        if view.start - 1e-6 <= moment <= view.end + 1e-6:
            _handle(painter, now, where, view.x(moment, where.wave), edge, lit=above.grip == edge)
    playing = above.playhead is not None
    if view.has(above.cursor):
        pen = QPen(QColor(now.text), 1.0 if playing else 1.6)
        pen.setStyle(Qt.PenStyle.DashLine if playing else Qt.PenStyle.SolidLine)
        _needle(painter, where, view.x(above.cursor, where.wave), pen, round_head=False)
    if above.playhead is not None and view.has(above.playhead):
        pen = QPen(QColor(now.text), 2.0)
        _needle(painter, where, view.x(above.playhead, where.wave), pen, round_head=True)


def grip(where: Places, x: float, edge: str) -> QRectF:
    """The part of a handle that looks grabbable: outside the region, so that two never lie on each other."""
    left = x - GRIP_WIDTH if edge == "start" else x
    return QRectF(left, where.wave.center().y() - GRIP_HEIGHT / 2, GRIP_WIDTH, GRIP_HEIGHT)


def handle_at(at: QPointF, region: Stretch, view: View, where: Places) -> str:
    """The handle that a press here takes: "start", "end" or "" for none."""
    found, nearest = "", GRIP_WIDTH + 1
    for edge, moment, outward in (("start", region.start, -1), ("end", region.end, 1)):
        apart = (at.x() - view.x(moment, where.wave)) * outward
        if -_GRAB_INSIDE <= apart <= GRIP_WIDTH + 1 and abs(apart) < nearest:
            found, nearest = edge, abs(apart)
    return found if where.lane.top() <= at.y() <= where.wave.bottom() else ""


def _handle(painter: QPainter, now: Colours, where: Places, x: float, edge: str, *, lit: bool) -> None:
    hue = QColor(now.text if lit else now.accent)
    box = grip(where, x, edge)
    painter.setPen(QPen(QColor(now.card), 1))
    painter.setBrush(hue)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QPen(QColor(now.card), 1.2))
    for beside in (-1.8, 1.8):
        middle = box.center()
        painter.drawLine(QLineF(middle.x() + beside, middle.y() - 6, middle.x() + beside, middle.y() + 6))
    painter.setPen(QPen(hue, 2))
    painter.drawLine(QLineF(x, where.lane.top(), x, where.wave.bottom()))


def _needle(painter: QPainter, where: Places, x: float, pen: QPen, *, round_head: bool) -> None:
    painter.setPen(pen)
    painter.drawLine(QLineF(x, where.ruler.bottom() - 2, x, where.wave.bottom()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pen.color())
    top = where.ruler.bottom() - 4
    if round_head:
        painter.drawEllipse(QPointF(x, top), 4.5, 4.5)
    else:
        painter.drawPolygon(
            QPolygonF([QPointF(x - 5, top - 3), QPointF(x + 5, top - 3), QPointF(x, top + 4)])
        )


def draw_frame(painter: QPainter, now: Colours, size: QSize, *, focused: bool) -> None:
    """The border: the accent while the keyboard is here."""
    width = 2.0 if focused else 1.0
    painter.setPen(QPen(QColor(now.accent if focused else now.line), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    painter.drawRoundedRect(
        QRectF(inset, inset, size.width() - width, size.height() - width), _ROUND - inset, _ROUND - inset
    )


def draw_words(painter: QPainter, now: Colours, where: Places, words: Words) -> None:
    """The line below the waveform; the legend goes where there is no room for all."""
    footer, plain = where.footer, painter.font()
    strong = QFont(plain)
    strong.setWeight(QFont.Weight.DemiBold)
    painter.setFont(strong)
    painter.setPen(QColor(now.bad if words.is_too_long else now.text))
    painter.drawText(footer, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words.selected)
    left = footer.left() + painter.fontMetrics().horizontalAdvance(words.selected)
    painter.setFont(plain)
    painter.setPen(QColor(now.quiet))
    painter.drawText(footer, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words.moment)
    letters = painter.fontMetrics()
    right = footer.right() - letters.horizontalAdvance(words.moment)
    widths = [letters.horizontalAdvance(text) + 34 for _, text in words.legend]
    if sum(widths) + 24 <= right - left:
        _legend(
            painter, now, QPointF((left + right - sum(widths)) / 2 + 8, footer.center().y()), words, widths
        )


def _legend(painter: QPainter, now: Colours, at: QPointF, words: Words, widths: list[int]) -> None:
    letters = painter.fontMetrics()
    for (kind, text), width in zip(words.legend, widths, strict=True):
        glyph = at + QPointF(6, 0)
        if kind == "clipped":
            draw_clip_glyph(painter, glyph, QColor(now.bad))
        elif kind == "pause":
            draw_pause_glyph(painter, glyph, QColor(now.careful))
        else:
            box = QRectF(glyph.x() - 6, glyph.y() - 5, 12, 10)
            painter.fillRect(box, tinted(now.text, 0.14))
        painter.setPen(QColor(now.quiet))
        painter.drawText(QPointF(at.x() + 17, at.y() + (letters.ascent() - letters.descent()) / 2), text)
        at = at + QPointF(width, 0)
