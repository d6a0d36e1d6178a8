"""Write EDEXML files of any size: invented pupils in groups of 25, and the same school a year later."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path

FIRST = (
    "Sem",
    "Noor",
    "Daan",
    "Emma",
    "Yara",
    "Milan",
    "Zoë",
    "Pim",
    "Sanne",
    "Emir",
    "Lotte",
    "Fenna",
    "Luuk",
    "Anaïs",
)
LAST = (
    ("de", "Vries"),
    ("", "Jansen"),
    ("van den", "Berg"),
    ("", "Bakker"),
    ("", "Yılmaz"),
    ("van", "Dijk"),
    ("", "Smit"),
    ("el", "Amrani"),
)


def write(path: Path, pupils: int, *, year: int = 2025, shift: int = 0) -> None:
    """Write a school of so many pupils. `shift` gives the next year: other groups, some new, some gone."""
    groups = max(1, pupils // 25)
    with path.open("w", encoding="utf-8") as file:
        file.write(
            f'<?xml version="1.0" encoding="UTF-8"?>\n<EDEX>\n<school><schooljaar>{year}-{year + 1}</schooljaar>'
            f"<peildatum>{year}-10-01</peildatum><brincode>99ZY</brincode><xsdversie>2.1</xsdversie></school>\n<groepen>\n"
        )
        for g in range(groups):
            file.write(
                f'<groep key="g{year}{g}"><naam>{g % 8 + 1} {g}</naam><jaargroep>{g % 8 + 1}</jaargroep></groep>\n'
            )
        file.write("</groepen>\n<leerlingen>\n")
        for place in range(pupils):
            i = place + shift * pupils // 10
            chance = random.Random(i)  # noqa: S311 - invented names
            prefix, surname = LAST[chance.randrange(len(LAST))]
            first = FIRST[chance.randrange(len(FIRST))]
            born = f"{2013 + i % 9}-{i % 12 + 1:02}-{i % 28 + 1:02}"
            group = (place // 25 + shift) % groups
            eck = hashlib.sha512(str(i).encode()).hexdigest()
            file.write(
                f'<leerling key="{i:07}" eckid="https://ketenid.nl/pilot/{eck}">'
                f"<achternaam>{surname} {i % 997}</achternaam>"
                + (f"<voorvoegsel>{prefix}</voorvoegsel>" if prefix else "")
                + f"<voorletters-1>{first[0]}</voorletters-1><roepnaam>{first}</roepnaam>"
                f"<geboortedatum>{born}</geboortedatum>"
                f"<geslacht>{i % 2 + 1}</geslacht><jaargroep>{group % 8 + 1}</jaargroep>"
                f'<groep key="g{year}{group}"/><postcodenl>1199{chr(65 + i % 26)}B</postcodenl>'
                f"<instroomdatum>2022-08-22</instroomdatum><mutatiedatum>{year}-09-01T10:00:00</mutatiedatum></leerling>\n"
            )
        file.write("</leerlingen>\n</EDEX>\n")
