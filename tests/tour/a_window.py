"""A small window for the test of the tour itself: a field, a button, a table and a dialog that blocks."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)


class Window(QWidget):
    """Say in `said` what was done."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Window")
        self.field = QLineEdit()
        self.field.setAccessibleName("Name")
        button = QPushButton("&Open…")
        self.table = QTableWidget(2, 2)
        self.said = QLabel("nothing")
        self.said.setObjectName("said")
        for row in range(2):
            for column in range(2):
                self.table.setItem(row, column, QTableWidgetItem(f"cell {row} {column}"))
        layout = QVBoxLayout(self)
        for widget in (self.field, button, self.table, self.said):
            layout.addWidget(widget)
        button.clicked.connect(self.open_dialog)
        self.table.cellClicked.connect(self.clicked_cell)

    def open_dialog(self) -> None:
        dialog = QDialog(self)
        answer = QLineEdit()
        answer.setAccessibleName("Answer")
        ready = QPushButton("Ready")
        ready.clicked.connect(dialog.accept)
        layout = QVBoxLayout(dialog)
        layout.addWidget(answer)
        layout.addWidget(ready)
        dialog.exec()
        self.said.setText(f"{self.field.text()}: {answer.text()}")

    def clicked_cell(self, row: int, column: int) -> None:
        self.said.setText(f"clicked {row} {column}")


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = Window()
    window.show()
    sys.exit(app.exec())
