"""Charts on the screen: an SVG in the colours of the theme, and the same figures as a table for whoever wants that."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from .. import theme
from ..tables import Column, RowTable
from .buttons import Button
from .table_view import TableView

Draw = Callable[[Mapping[str, str], float, float, float], bytes]
"""From colours (`#rrggbb` by name), width, height and size of type to an SVG."""
Row = tuple[str, ...]


def chart_colours() -> dict[str, str]:
    """Return the colours of a chart in the theme that is on."""
    names = {
        "ink": "ink", "ink2": "ink2", "line": "line2", "ground": "surface", "solid": "pen", "soft": "pen_line",
        "on_solid": "on_pen",
    }  # fmt: skip
    return {name: theme.colour(token).name() for name, token in names.items()}


class ChartView(QWidget):
    """Draw one chart at the width it gets; its accessible name says the figures in words."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._draw: Draw | None = None
        self._height: Callable[[float], float] = float
        self._renderer = QSvgRenderer(self)
        self._drawn: tuple[int, int] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        theme.notifier().changed.connect(self._dress)

    def set_chart(self, draw: Draw, height: Callable[[float], float], spoken: str) -> None:
        """Show another chart; `height` gives the pixels it needs for a size of type (1.0 is 100 %)."""
        self._draw, self._height = draw, height
        self.setAccessibleName(f"{self._name}. {spoken}")
        self._dress()

    def sizeHint(self) -> QSize:
        return QSize(480, round(self._height(self._size())) if self._draw is not None else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._draw is None:
            return
        now = (self.width(), self.height())
        if self._drawn != now:
            svg = self._draw(chart_colours(), self.width(), self.height(), self._size())
            self._renderer.load(QByteArray(svg))
            self._drawn = now
        painter = QPainter(self)
        self._renderer.render(painter, QRectF(self.rect()))
        painter.end()

    @staticmethod
    def _size() -> float:
        return 1.3 * theme.text_size() / 100

    def _dress(self) -> None:
        self._drawn = None
        self.updateGeometry()
        self.update()


class ChartPane(QWidget):
    """A chart with its table behind it; put `toggle` in the head of the card."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.view = ChartView(name)
        self.table: TableView | None = None
        self._rows: tuple[Row, Sequence[Row]] = ((), ())
        self.toggle = Button(self.tr("As a table"), "quiet", "table", small=True)
        self.toggle.setAccessibleName(self.tr("{chart}: as a table").format(chart=name))
        self.stack = QStackedWidget()
        self.stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.toggle.clicked.connect(self._toggled)
        theme.notifier().changed.connect(self._fit)

    def set_chart(
        self, draw: Draw, height: Callable[[float], float], spoken: str, table: tuple[Row, Sequence[Row]]
    ) -> None:
        """Show another chart and its figures: heads and rows of words."""
        self.view.set_chart(draw, height, spoken)
        self._rows = table
        if self.table is not None:
            self._fill()
        self._fit()

    def as_table(self) -> bool:
        """Tell whether the table is shown."""
        return self.stack.currentWidget() is not self.view

    def _toggled(self) -> None:
        show_table = not self.as_table()
        if show_table:
            self._fill()
        self.stack.setCurrentWidget(self.table if show_table and self.table is not None else self.view)
        words = self.tr("As a chart") if show_table else self.tr("As a table")
        self.toggle.setText(words)
        self.toggle.set_icon("chart-column" if show_table else "table")
        self.toggle.setAccessibleName(f"{self._name}: {words}")
        self._fit()

    def _fill(self) -> None:
        heads, rows = self._rows
        if self.table is None:
            columns = [
                Column[Row](head, _Cell(n), sort=_Cell(n), right=n > 0 and bool(head), width=0 if n == 0 else None)
                for n, head in enumerate(heads)
            ]
            self.table = TableView(self._name, RowTable(columns, key=_first), row_height=24)
            self.stack.addWidget(self.table)
        self.table.set_rows(rows)

    def _fit(self) -> None:
        if self.as_table() and self.table is not None:
            self.table.fit_height()
            self.stack.setFixedHeight(self.table.height())
        else:
            self.stack.setFixedHeight(max(self.view.sizeHint().height(), 1))


class _Cell:
    """Give the words of one column."""

    def __init__(self, number: int) -> None:
        self._number = number

    def __call__(self, row: Row) -> str:
        return row[self._number]


def _first(row: Row) -> str:
    return row[0]
