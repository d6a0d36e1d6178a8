"""Sample pages with the invented school of the target pictures, to judge frame and parts before subjects exist."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.page import Page, PageEntry
from opoz_desktop.shell.widgets import (
    Answer,
    BarRow,
    Button,
    Card,
    Chip,
    Combo,
    DateField,
    FactList,
    Hairline,
    Label,
    LinkButton,
    Matrix,
    MatrixCell,
    MatrixColumn,
    MatrixRow,
    MenuButton,
    NoteBox,
    SaidRow,
    Scroll,
    SidePanel,
    StackedBars,
    Tab,
    Tabs,
    TodoRow,
    VerdictBanner,
)

NAMES = [
    "Aydın, Emir",
    "Bakker, Fleur",
    "Berg, Tim van den",
    "Bos, Julia",
    "Brink, Lars ten",
    "Chen, Mei",
    "Dijk, Thijs van",
    "El Amrani, Yara",
    "El Hamdaoui, Imran",
    "Graaf, Lotte de",
    "Haan, Jesse de",
    "Hart, Pim ’t",
    "Hoekstra, Femke",
    "Jansen, Milan",
    "Kok, Nina",
    "Kowalska, Zofia",
    "Leeuwen, Bram van",
    "Meulen, Roos van der",
    "Mulder, Finn",
    "Núñez, Zoë",
    "Osei, Kwame",
    "Pinas, Jaylen",
    "Smit, Eva",
    "Tran, Minh",
    "Visser, Luuk",
    "Vliet, Isa van",
    "Vries, Sanne de",
    "Wit, Noor de",
    "Yıldız, Deniz",
    "Zwart, Ties",
]
HEADS = (
    "Ouder-\napp",
    "Nieuws-\nbrief",
    "Gids,\nfolder",
    "Website\nschool",
    "Insta-\ngram",
    "Krant,\ntv",
    "OPOZ\nextern",
    "Klassen-\nfoto",
    "Voor-\nnaam",
)


class TodayPage(Page):
    """A page like the target picture of *Vandaag*."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.actions.addWidget(Button("Mag deze foto?", icon="camera"))
        self.actions.addWidget(Button("Daglijst", icon="list-checks"))
        self.actions.addWidget(MenuButton("Nieuw", icon="plus"))
        row = self.row = QHBoxLayout()
        row.setSpacing(16)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(12)
        right.setSpacing(12)
        row.addLayout(left, 724)
        row.addLayout(right, 276)
        scroll = Scroll()
        scroll.inner.addLayout(row)
        scroll.inner.addStretch(1)
        self.body.addWidget(scroll, 1)
        card = Card("Te doen", padded=False)
        card.set_counter("7")
        card.actions.addWidget(Label("Dringendste boven", "small", "ink2"))
        rows = [
            (
                "globe",
                "no",
                "Noor de Wit: toestemming website ingetrokken",
                "Haal 2 foto’s vandaag weg: ‘Kinderboekenweek’ en ‘Sportdag’",
                Chip("vandaag", "no", "circle-alert"),
                "Plaatsen bekijken",
            ),
            (
                "sprout",
                "no",
                "Groeidocument Sem Yılmaz evalueren",
                "Groep 7; moest op 03-10, ouders zijn nog niet uitgenodigd",
                Chip("3 dagen te laat", "no", "circle-alert"),
                "Openen",
            ),
            (
                "inbox",
                "open",
                "Verzoek om inzage: Daan Vermeer, groep 7",
                "Inzagerapport klaar om na te lezen; 3 passages nog te beoordelen",
                Chip("nog 6 dagen · 12-10", "open", "clock"),
                "Verder",
            ),
            (
                "square-check",
                "open",
                "2 ouderparen zijn het niet eens",
                "Milan Jansen (website), Zoë Núñez (Instagram). Tot die tijd: nee",
                Chip("wacht op ouders", "open", "git-compare"),
                "Bekijken",
            ),
            (
                "scan",
                "ink2",
                "11 formulieren nakijken",
                "38 gescand, 27 vanzelf gelezen; ongeveer 4 minuten werk",
                Chip("sinds gisteren 14:10", "plain", "timer"),
                "Nakijken",
            ),
            (
                "sprout",
                "ink2",
                "Groeidocument Yara El Amrani vaststellen",
                "Groep 5, versie 3; alles aanwezig, ouders akkoord op 02-10",
                Chip("uiterlijk 16-10", "plain", "calendar"),
                "Lezen",
            ),
            (
                "handshake",
                "ink2",
                "Overeenkomst Rekenspoor loopt af",
                "Gebruikt in groep 4 t/m 8 (143 leerlingen); verlengen of stoppen",
                Chip("31-12-2026", "plain", "calendar"),
                "Openen",
            ),
        ]
        for number, (icon, tone, title, detail, chip, words) in enumerate(rows):
            card.body.addWidget(TodoRow(icon, title, detail, words, chip, tone, main=number == 0))
        left.addWidget(card)
        plot = Card("Toestemmingsronde 2026-2027")
        plot.set_counter("213 van 242 terug")
        bars = StackedBars(("compleet", "één ouder terug", "ontbreekt"))
        bars.set_rows(
            [
                BarRow(label, values, total)
                for label, values, total in (
                    ("1/2A Kikkers", (21, 2, 2), "23 van 25"),
                    ("1/2B Vlinders", (20, 1, 4), "21 van 25"),
                    ("groep 3", (22, 2, 1), "24 van 25"),
                    ("groep 4", (20, 1, 1), "21 van 22"),
                    ("groep 5", (25, 3, 2), "28 van 30"),
                    ("groep 5/6", (15, 2, 7), "17 van 24"),
                    ("groep 6", (21, 1, 2), "22 van 24"),
                    ("groep 7", (18, 3, 3), "21 van 24"),
                    ("groep 7/8", (13, 1, 6), "14 van 20"),
                    ("groep 8", (20, 2, 1), "22 van 23"),
                )
            ]
        )
        self.plot, self.legend = plot, bars.legend()
        plot.body.addWidget(self.legend)
        plot.actions.addWidget(Button("Alleen ontbrekende", icon="printer", small=True))
        plot.body.addWidget(bars)
        left.addWidget(plot)
        left.addStretch(1)
        soon = Card("Binnenkort", padded=False)
        for day, words in (
            ("do 8-10", "Schoolfotograaf, hele school"),
            ("vr 9-10", "OT-gesprek Yara El Amrani, 14:30"),
        ):
            line = QHBoxLayout()
            line.setContentsMargins(13, 8, 13, 8)
            day_label = Label(day, "medium")
            day_label.setMinimumWidth(64)
            line.addWidget(day_label)
            line.addWidget(Label(words, wrap=True), 1)
            soon.body.addLayout(line)
            soon.body.addWidget(Hairline())
        right.addWidget(soon)
        right.addWidget(NoteBox("Gezag komt alleen uit het bestand als het er staat."))
        right.addStretch(1)

    def set_narrow(self, narrow: bool) -> None:
        super().set_narrow(narrow)
        self.row.setDirection(QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight)
        if narrow:
            self.plot.body.insertWidget(0, self.legend)
        else:
            self.plot.actions.insertWidget(0, self.legend)

    def refresh(self) -> None:
        self.set_title("Dinsdag 6 oktober 2026", "Week 41 · herfstvakantie over 11 dagen")

    def help_lines(self) -> list[str]:
        return ["Boven staat wat vandaag moet.", "Elke regel is één klik van klaar."]

    def keys(self) -> list[tuple[str, str]]:
        return [("Ctrl N", "Nieuw")]


class ConsentPage(Page):
    """A page like the target picture of *Toestemmingen*."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        group = Combo("Groep")
        for number in (5, 6, 7, 8):
            group.add(number, f"groep {number}")
        group.setMinimumWidth(112)
        self.title_row.insertWidget(1, group)
        for words, icon in (
            ("Mag deze foto?", "camera"),
            ("Daglijst", "list-checks"),
            ("Fotograaflijst", "aperture"),
            ("Afdrukken", "printer"),
        ):
            button = Button(words, icon=icon)
            self.actions.addWidget(button)
        self.last_action = button
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        self.tabs = Tabs(
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
        top.addWidget(self.tabs, 1)
        top.addWidget(DateField("Op datum", desk.today, desk.today))
        top.addWidget(Label("30 van 30", tone="ink2"))
        self.body.addLayout(top)
        self.row = QHBoxLayout()
        self.row.setSpacing(12)
        self.matrix = Matrix("Toestemmingen van groep 5")
        columns = [
            MatrixColumn(str(n), head, head.replace("-\n", "").replace("\n", " "), f"{28 - n} van 30")
            for n, head in enumerate(HEADS)
        ]
        self.matrix.set_content(
            "Leerling", columns, [MatrixRow(n, name, self._cells(n)) for n, name in enumerate(NAMES)], "mag nu"
        )
        self.row.addWidget(self.matrix, 1)
        panel = SidePanel("Milan Jansen · website school")
        panel.show_parts(
            [
                VerdictBanner(
                    "no", "Mag niet", "De ouders zijn het niet eens. Eén nee van een ouder met gezag is nee."
                ),
                panel.head("Wie zei wat"),
                SaidRow("S. Jansen", "moeder, gezag", "01-09-2026, formulier blad 1", Answer.YES, "ja"),
                Hairline(),
                SaidRow("D. Verhoef", "vader, gezag", "03-09-2026, formulier blad 1", Answer.NO, "nee"),
                LinkButton("Bewijs bekijken (2 bladen)", small=True),
                panel.head("De regel"),
                FactList(
                    [
                        ("Regel", "Nee van de één gaat boven ja van de ander, ook als de ja later komt."),
                        ("Bron", "UAVG art. 5 lid 1; BW 1:253i"),
                        ("Sinds", "03-09-2026"),
                        ("Wie beslist", "De ouders samen, of de rechter (BW 1:253a). De school kiest geen kant."),
                    ]
                ),
                panel.head("Wat kunt u doen"),
                Label(
                    "Beide ouders een neutrale brief sturen. Tot die tijd komt Milan niet op de website.",
                    tone="ink2",
                    wrap=True,
                ),
                Button("Brief aan beide ouders", "main", "mail"),
                Button("Nieuw antwoord boeken", icon="pen-line"),
            ]
        )
        self.panel = panel
        self.row.addWidget(panel)
        self.body.addLayout(self.row, 1)

    def set_narrow(self, narrow: bool) -> None:
        super().set_narrow(narrow)
        self.row.setDirection(QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight)
        self.panel.set_narrow(narrow)
        self.last_action.setVisible(not narrow)

    def refresh(self) -> None:
        self.set_title("Toestemmingen")
        self.matrix.set_current(13, "3")

    def keys(self) -> list[tuple[str, str]]:
        return [("← ↑ ↓ →", "cel"), ("Spatie", "uitleg"), ("Enter", "leerlingkaart")]

    @staticmethod
    def _cells(row: int) -> tuple[MatrixCell, ...]:
        def answer(column: int) -> Answer:
            if row in (11, 28):
                return Answer.OPEN
            if (row * 7 + column * 3) % 11 == 0:
                return Answer.NO
            return Answer.OPEN if (row * 5 + column) % 37 == 0 else Answer.YES

        return tuple(MatrixCell(answer(n), "Beide ouders zeggen ja.") for n in range(len(HEADS)))


def _words(text: str) -> Callable[[], str]:
    def label() -> str:
        return text

    return label


def _number(count: int) -> Callable[[Desk], int]:
    def counter(desk: Desk) -> int:
        return count

    return counter


def entries() -> list[PageEntry]:
    """Return the rail of the target pictures."""
    rows = [
        ("today", "Vandaag", "sun", 7, 0),
        ("pupils", "Leerlingen", "users", 0, 0),
        ("consent", "Toestemmingen", "square-check", 2, 0),
        ("forms", "Formulieren", "file-text", 11, 0),
        ("growth", "Groeidocumenten", "sprout", 3, 0),
        ("requests", "Verzoeken", "inbox", 2, 0),
        ("exchanges", "Uitwisselingen", "arrow-left-right", 0, 0),
        ("suppliers", "Leveranciers", "handshake", 1, 1),
        ("regulation", "Reglement", "scale", 0, 1),
        ("retention", "Bewaren en verwijderen", "archive", 0, 1),
        ("reports", "Rapporten", "chart-column", 0, 1),
        ("admin", "Beheer", "settings", 0, 1),
    ]
    factories: dict[str, Callable[[Desk], Page]] = {"today": TodayPage, "consent": ConsentPage}
    short = {"retention": _words("Bewaren")}
    return [
        PageEntry(key, _words(text), icon, None, factories.get(key, Page), section, _number(count), short.get(key))
        for key, text, icon, count, section in rows
    ]
