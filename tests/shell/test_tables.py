"""The one table model: what Qt expects of it, native sorting, ticks, and selection by id."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QSortFilterProxyModel, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from opoz_desktop.shell import theme
from opoz_desktop.shell.tables import ID, ROW, SORT, Column, RowTable, SortProxy
from opoz_desktop.shell.widgets import TableView


@dataclass(frozen=True)
class Child:
    id: int
    name: str
    born: date | None
    number: int


CHILDREN = (
    Child(1, "Vries, Sanne de", date(2018, 3, 14), 1042),
    Child(2, "Aydın, Emir", None, 9),
    Child(3, "Kok, Nina", date(2017, 12, 1), 100),
)


def table(checkable: bool = False) -> RowTable[Child]:
    columns = [
        Column[Child]("Naam", lambda c: c.name, width=0),
        Column[Child]("Geboren", lambda c: f"{c.born:%d-%m-%Y}" if c.born else "", sort=lambda c: c.born),
        Column[Child]("Nummer", lambda c: str(c.number), sort=lambda c: c.number, right=True),
    ]
    made = RowTable[Child](columns, key=lambda c: c.id, checkable=checkable)
    made.set_rows(CHILDREN)
    return made


def names(proxy: QSortFilterProxyModel) -> list[str]:
    return [proxy.index(row, 0).data() for row in range(proxy.rowCount())]


def test_the_table_keeps_the_rules_of_qt(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    made = table(checkable=True)
    qtmodeltester.check(made)
    qtmodeltester.check(SortProxy(made))
    made.set_rows(CHILDREN[:1])
    made.set_rows(())


def test_the_roles_give_row_native_value_and_id(qtbot: QtBot) -> None:
    made = table()
    index = made.index(0, 1)
    assert index.data() == "14-03-2018"
    assert index.data(SORT) == date(2018, 3, 14)
    assert index.data(ROW) is CHILDREN[0]
    assert index.data(ID) == 1
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Geboren: 14-03-2018"


def test_figures_and_dates_sort_as_figures_and_dates_and_nothing_comes_last(qtbot: QtBot) -> None:
    proxy = SortProxy(table())
    proxy.sort(2)
    assert names(proxy) == ["Aydın, Emir", "Kok, Nina", "Vries, Sanne de"]
    proxy.sort(1)
    assert names(proxy) == ["Kok, Nina", "Vries, Sanne de", "Aydın, Emir"]


def test_the_selection_stays_on_the_same_child_when_rows_move(qtbot: QtBot) -> None:
    view = TableView("Leerlingen", table(), sort_column=0)
    qtbot.addWidget(view)
    view.set_rows(CHILDREN)
    view.setCurrentIndex(view.proxy.index(2, 0))
    assert view.current_id() == 1
    told: list[object] = []
    view.chosen.connect(told.append)
    view.set_rows((Child(9, "Zwart, Ties", None, 3), Child(8, "Bos, Julia", None, 2), *CHILDREN))
    assert view.current_id() == 1
    assert view.current_row() is CHILDREN[0]
    assert told == [], "a refresh is not a choice of the person"


def test_a_filter_hides_rows_and_none_shows_them_again(qtbot: QtBot) -> None:
    view = TableView("Leerlingen", table())
    qtbot.addWidget(view)
    view.set_filter(lambda child: child.number > 50)
    assert view.proxy.rowCount() == 2
    view.set_filter(None)
    assert view.proxy.rowCount() == 3


def test_space_ticks_a_row_and_a_row_that_left_is_ticked_no_more(qtbot: QtBot) -> None:
    view = TableView("Leerlingen", table(checkable=True))
    qtbot.addWidget(view)
    view.setCurrentIndex(view.proxy.index(1, 0))
    with qtbot.waitSignal(view.checks_changed):
        qtbot.keyClick(view, Qt.Key.Key_Space)
    assert view.table.checked_ids() == {2}
    view.set_rows(CHILDREN[:1])
    assert view.table.checked_ids() == set()


def test_enter_opens_the_row(qtbot: QtBot) -> None:
    view = TableView("Leerlingen", table())
    qtbot.addWidget(view)
    view.setCurrentIndex(view.proxy.index(0, 0))
    with qtbot.waitSignal(view.opened) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [CHILDREN[0]]


def test_no_column_is_cut_while_there_is_room(qtbot: QtBot) -> None:
    view = TableView("Leerlingen", table())
    qtbot.addWidget(view)
    view.resize(640, 200)
    view.show()
    total = sum(view.columnWidth(column) for column in range(3))
    assert total == view.viewport().width()
    assert view.rowHeight(0) == theme.scaled(32)
