"""The month to choose a day from: Monday first, week numbers, weekends quiet instead of red."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from .. import icons, theme


class Month(QCalendarWidget):
    """Show a month. `picked(date)` on Enter or a click."""

    picked = Signal(object)

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Month"))
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.setGridVisible(False)
        self.setSelectedDate(QDate(day.year, day.month, day.day))
        quiet = QTextCharFormat()
        quiet.setForeground(theme.colour("ink2"))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekday, quiet)
        head = QTextCharFormat()
        head.setForeground(theme.colour("ink3"))
        self.setHeaderTextFormat(head)
        for name, icon, words in (
            ("qt_calendar_prevmonth", "chevron-left", self.tr("Month before")),
            ("qt_calendar_nextmonth", "chevron-right", self.tr("Month after")),
        ):
            button = self.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(icons.icon(icon, "ink2"))
                button.setAccessibleName(words)
                button.setToolTip(words)
        self.setMinimumSize(theme.scaled(300), theme.scaled(240))
        self.activated.connect(self._picked)
        self.clicked.connect(self._picked)

    def _picked(self, day: QDate) -> None:
        self.picked.emit(date(day.year(), day.month(), day.day()))
