"""One page with every part and its states, to lay beside the target picture of the components."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.kernel.steps import Step
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.tables import Column, RowTable
from opoz_desktop.shell.widgets import (
    Button,
    Card,
    CheckBox,
    Chip,
    ClockChip,
    EmptyState,
    Field,
    Hairline,
    Label,
    Matrix,
    MatrixCell,
    MatrixColumn,
    MatrixRow,
    ProgressCard,
    RadioButton,
    Segmented,
    Tab,
    TableView,
    Tabs,
    TextField,
    Toast,
    VerdictBanner,
)
from opoz_desktop.shell.widgets.answer import Answer

TODAY = date(2026, 10, 6)


def _part(title: str) -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(Label(title, "strong", "ink2"))
    column.addWidget(Hairline())
    return holder, column


def _line(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def components_page() -> QWidget:
    """Return the page."""
    page = QWidget()
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    grid = QGridLayout(page)
    grid.setContentsMargins(24, 18, 24, 18)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(16)

    holder, column = _part("Knop (QPushButton)")
    column.addLayout(_line(Button("Opslaan", "main"), Button("Bekijken"), Button("Overslaan", "quiet")))
    off = Button("Vaststellen")
    off.set_off("Nog 2 onderdelen nodig")
    column.addLayout(_line(off, Button("Dossier van Liv verwijderen", "danger", "trash-2")))
    column.addStretch(1)
    grid.addWidget(holder, 0, 0)

    holder, column = _part("Veld (QLineEdit, QComboBox, QDateEdit)")
    disabled = TextField("Leerlingnummer", "1042")
    disabled.setEnabled(False)
    column.addLayout(_line(TextField("Straat", "Molenpad 12"), TextField("Datum", "3-9-26"), disabled))
    wrong = Field("Opmerking", TextField("Opmerking", "Jaylen, bsn 111222333"))
    wrong.set_error("Dit lijkt op een BSN. Die bewaren wij niet.", "Weghalen")
    column.addWidget(wrong)
    column.addStretch(1)
    grid.addWidget(holder, 0, 1)

    holder, column = _part("Tabbladen, lijstregel")
    column.addWidget(
        Tabs(
            "Toestemmingen",
            [
                Tab("a", "Per groep"),
                Tab("b", "Ontbrekend", 29),
                Tab("c", "Conflicten", 2),
                Tab("d", "Verloopt", 0),
                Tab("e", "Gebeurtenissen"),
                Tab("f", "Soorten"),
            ],
        )
    )
    card = Card(padded=False)
    table = TableView("Staten", RowTable([Column[str]("Naam", lambda r: r, width=0)], key=lambda r: r))
    table.set_rows(["gewoon", "aangewezen", "gekozen"])
    table.selectRow(2)
    table.fit_height()
    card.body.addWidget(table)
    column.addWidget(card)
    column.addStretch(1)
    grid.addWidget(holder, 0, 2)

    holder, column = _part("Cel van de matrix")
    matrix = Matrix("Toestemmingen")
    cells = tuple(MatrixCell(answer, "Reden.") for answer in Answer)
    columns = [MatrixColumn(answer.value, f"Kop\n{answer.value}", answer.value, "1 van 3") for answer in Answer]
    matrix.set_content(
        "Leerling",
        columns,
        [MatrixRow(n, name, cells) for n, name in enumerate(("Jansen, Milan", "Kok, Nina"))],
        "mag nu",
    )
    matrix.set_current(0, "no")
    matrix.setFixedHeight(112)
    column.addWidget(matrix)
    column.addStretch(1)
    grid.addWidget(holder, 1, 0)

    holder, column = _part("Oordeel (QFrame)")
    column.addWidget(VerdictBanner("ok", "Mag", "Beide ouders zeggen ja."))
    column.addWidget(VerdictBanner("no", "Mag niet", "Eén nee van een ouder met gezag is nee."))
    column.addWidget(VerdictBanner("open", "Nog niet", "Formulier nog niet terug. Stilte is geen ja."))
    column.addStretch(1)
    grid.addWidget(holder, 1, 1)

    holder, column = _part("Klokken en chips")
    column.addLayout(
        _line(
            ClockChip(date(2026, 10, 16), TODAY),
            ClockChip(date(2026, 10, 12), TODAY),
            ClockChip(date(2026, 10, 4), TODAY),
        )
    )
    column.addLayout(
        _line(
            Chip("concept, versie 2", "pen", "pen-line"),
            Chip("vastgesteld", "ok", "check"),
            Chip("adres geheim", "plain", "eye-off"),
        )
    )
    column.addWidget(Label("Keuze", "strong", "ink2"))
    column.addWidget(Hairline())
    on, cannot = CheckBox("aan"), CheckBox("kan niet")
    on.setChecked(True)
    cannot.setEnabled(False)
    column.addLayout(_line(CheckBox("uit"), on, cannot))
    same = RadioButton("Hetzelfde kind", "Naam blijft Yılmaz, sleutel wordt 1188.")
    same.setChecked(True)
    column.addWidget(same)
    column.addLayout(
        _line(Segmented("Toon", [("all", "Alle"), ("missing", "Ontbrekend"), ("conflicts", "Conflicten")]))
    )
    column.addStretch(1)
    grid.addWidget(holder, 1, 2)

    holder, column = _part("Leeg scherm")
    card = Card()
    card.body.addWidget(
        EmptyState(
            "inbox",
            "Geen open verzoeken",
            "Vraagt een ouder om inzage of verwijdering? Leg het hier vast; dan loopt de klok.",
            "Verzoek vastleggen",
        )
    )
    column.addWidget(card, 1)
    grid.addWidget(holder, 2, 0)

    holder, column = _part("Venster (QDialog): veilige knop is standaard")
    dialog = Dialog(
        page,
        "Groeidocument van Yara verwijderen?",
        "Versie 1 tot en met 3 en 4 bijlagen. De sleutel wordt vernietigd. Dit kan niet ongedaan.",
        "Yara’s document verwijderen",
        "Bewaren",
        danger=True,
    )
    dialog.setWindowFlags(Qt.WindowType.Widget)
    dialog.setMinimumWidth(300)
    column.addWidget(dialog)
    column.addStretch(1)
    grid.addWidget(holder, 2, 1)

    holder, column = _part("Melding met terugdraaien, voortgang, wizardstap")
    stage = QWidget()
    stage.setFixedHeight(60)
    toast = Toast(stage)
    column.addWidget(stage)
    progress = ProgressCard("242 formulieren maken", "groep 5")
    progress.set_step(Step(0.49, "drawing", 118, 242))
    column.addWidget(progress)
    column.addStretch(1)
    grid.addWidget(holder, 2, 2)
    stage.resize(440, 60)
    toast.show_text("Nee geboekt voor Milan, website", with_undo=True)
    for number in range(3):
        grid.setColumnStretch(number, 1)
        grid.setRowStretch(number, 1)
    return page
