"""The matrix by keyboard, its spoken sentences, and thirty rows without scrolling."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from opoz_desktop.shell import theme
from opoz_desktop.shell.widgets import Answer, Matrix, MatrixCell, MatrixColumn, MatrixRow
from opoz_desktop.shell.widgets.answer import answer_ground
from opoz_desktop.shell.widgets.matrix import MatrixModel

COLUMNS = [MatrixColumn(f"p{n}", f"Kop\n{n}", f"Soort {n}", f"{n} van 30") for n in range(9)]
ROWS = [
    MatrixRow(100 + n, f"Naam {n}", tuple(MatrixCell(Answer.YES, f"Reden {n}.{m}") for m in range(9)))
    for n in range(30)
]


def matrix(qtbot: QtBot) -> Matrix:
    made = Matrix("Toestemmingen")
    qtbot.addWidget(made)
    made.set_content("Leerling", COLUMNS, ROWS, "mag nu")
    made.resize(860, 727)
    made.show()
    return made


def test_the_model_keeps_the_rules_of_qt(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = MatrixModel()
    model.set_content("Leerling", COLUMNS, ROWS)
    qtmodeltester.check(model)


def test_arrows_move_space_explains_enter_opens(qtbot: QtBot) -> None:
    made = matrix(qtbot)
    assert made.set_current(100, "p0")
    qtbot.keyClick(made.view, Qt.Key.Key_Down)
    qtbot.keyClick(made.view, Qt.Key.Key_Right)
    assert made.current() == (101, "p1")
    with qtbot.waitSignal(made.explained) as told:
        qtbot.keyClick(made.view, Qt.Key.Key_Space)
    assert told.args == [101, "p1"]
    with qtbot.waitSignal(made.opened) as told:
        qtbot.keyClick(made.view, Qt.Key.Key_Return)
    assert told.args == [101]


def test_tab_leaves_the_matrix(qtbot: QtBot) -> None:
    assert not matrix(qtbot).view.tabKeyNavigation()


def test_thirty_pupils_stand_without_scrolling_and_nothing_sideways(qtbot: QtBot) -> None:
    made = matrix(qtbot)
    assert made.view.rowHeight(0) == 22
    assert made.view.verticalScrollBar().maximum() == 0
    width = sum(made.view.columnWidth(n) for n in range(10))
    assert width <= made.view.viewport().width()


def test_the_spoken_text_is_the_whole_sentence(qtbot: QtBot) -> None:
    made = matrix(qtbot)
    index = made.view.matrix().index(3, 2)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Naam 3, Soort 1: ")
    assert spoken.endswith("Reden 3.1")
    assert index.data(Qt.ItemDataRole.ToolTipRole) == spoken


def test_other_rows_keep_the_current_cell_by_id(qtbot: QtBot) -> None:
    made = matrix(qtbot)
    made.set_current(105, "p4")
    made.set_content("Leerling", COLUMNS, list(reversed(ROWS)), "mag nu")
    assert made.current() == (105, "p4")


def test_a_row_with_too_few_cells_is_refused(qtbot: QtBot) -> None:
    with pytest.raises(ValueError, match="one cell per column"):
        matrix(qtbot).set_content("Leerling", COLUMNS, [MatrixRow(1, "Naam", ())])


def test_only_no_and_open_tint_a_cell() -> None:
    grounds = {answer: answer_ground(answer) for answer in Answer}
    assert grounds[Answer.NO] == "no_bg"
    assert grounds[Answer.OPEN] == "open_bg"
    assert {grounds[Answer.YES], grounds[Answer.HALF], grounds[Answer.NONE]} == {"surface"}


def test_a_larger_text_makes_taller_rows(qtbot: QtBot, qapp: object) -> None:
    made = matrix(qtbot)
    theme.apply(qapp, "light", 150)  # type: ignore[arg-type]
    assert made.view.rowHeight(0) == 33
    theme.apply(qapp, "light", 100)  # type: ignore[arg-type]


def test_the_view_holds_its_head_so_that_no_collection_takes_it(qtbot: QtBot) -> None:
    matrix = Matrix("Toestemmingen")
    qtbot.addWidget(matrix)
    assert any(held is matrix.view.horizontalHeader() for held in vars(matrix.view).values())
