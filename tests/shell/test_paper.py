"""Pages of a PDF from memory: drawn when seen, with words, at every size; what is no PDF has none."""

from __future__ import annotations

import io

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from opoz_desktop.shell.paper import Paper
from opoz_desktop.shell.widgets.paper_view import PaperView, Zoom


def pdf(pages: int, size: tuple[float, float] = (595.28, 841.89)) -> bytes:
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=size)
    for number in range(1, pages + 1):
        canvas.setFillGray(0)
        canvas.rect(0, 0, size[0], size[1] / 10, fill=1, stroke=0)
        canvas.drawString(100, 700, f"blad {number}")
        canvas.showPage()
    canvas.save()
    return made.getvalue()


@pytest.fixture
def view(qtbot: QtBot) -> PaperView:
    view = PaperView("Voorbeeld")
    qtbot.addWidget(view)
    view.resize(640, 800)
    view.show()
    return view


def test_a_page_is_drawn_the_right_way_up_on_white() -> None:
    paper = Paper(pdf(2))
    assert len(paper) == 2
    picture = paper.image(1, QSize(210, 297))
    assert abs(picture.width() - 210) <= 1
    assert abs(picture.height() - 297) <= 1
    assert picture.pixelColor(100, 5) == QColor("white")
    assert picture.pixelColor(100, 290) == QColor("black")
    assert paper.text(1).strip() == "blad 2"


@pytest.mark.parametrize("data", [b"", b"no PDF", b"%PDF-1.7\nhalf", pdf(1)[:300]])
def test_what_is_no_pdf_has_no_pages(data: bytes, view: PaperView) -> None:
    assert len(Paper(data)) == 0
    view.set_pdf(data)
    assert view.page() == 0
    view.grab()


def test_only_pages_in_view_are_drawn(view: PaperView, qtbot: QtBot) -> None:
    view.set_pdf(pdf(40))
    qtbot.waitUntil(lambda: bool(view._drawn))
    assert set(view._drawn) <= {0, 1}
    view.show_page(30)
    qtbot.waitUntil(lambda: 29 in view._drawn)
    assert view.page() == 30
    assert len(view._drawn) <= 12


def test_keys_lead_through_the_pages(view: PaperView, qtbot: QtBot) -> None:
    view.set_pdf(pdf(5))
    view.set_zoom(Zoom.PAGE)
    turned: list[int] = []
    view.turned.connect(turned.append)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert turned == [2, 3, 2]
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.page() == 5
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.page() == 1


def test_a_whole_page_fits_and_a_wide_one_is_as_wide_as_the_view(view: PaperView) -> None:
    view.set_pdf(pdf(1))
    view.set_zoom(Zoom.PAGE)
    assert view._places[0].height() <= view.viewport().height()
    view.set_zoom(Zoom.WIDTH)
    assert view._places[0].width() == view.viewport().width() - 24


def test_the_wheel_with_ctrl_makes_it_larger_within_limits(view: PaperView) -> None:
    view.set_pdf(pdf(1))
    before = view.factor()
    for _ in range(20):
        turn = QWheelEvent(
            QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003 - Qt's own
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), turn)
    assert before < view.factor() <= 4.01
    view.grab()
    assert view.horizontalScrollBar().maximum() > 0


def test_a_page_is_drawn_anew_at_another_size(view: PaperView, qtbot: QtBot) -> None:
    view.set_pdf(pdf(1))
    qtbot.waitUntil(lambda: bool(view._drawn))
    first = view._drawn[0].width()
    view.set_zoom(Zoom.OWN, view.factor() * 1.5)
    qtbot.waitUntil(lambda: abs(view._drawn[0].width() - first * 1.5) < 4)
