"""Whatever the bytes, a reader gives records or an error of the family; never a traceback."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from opoz_desktop.intake import reading
from opoz_desktop.intake.columns import ColumnMapping
from opoz_desktop.intake.matching import loose
from opoz_desktop.intake.records import Reading
from opoz_desktop.intake.spreadsheet import decode, separator_of
from opoz_desktop.intake.text import lossy_equal
from opoz_desktop.intake.values import (
    date_of,
    email_of,
    phone_digits,
    phone_of,
    postcode_of,
    sex_codes,
    split_listed,
    year_code_of,
)
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.steps import finish

from .build import SAMPLES

XML = (SAMPLES / "edexml-1.03-klein-2025-2026.xml").read_bytes()
CSV = (SAMPLES / "verzorgers-breed-2025-2026.csv").read_bytes()[:6000]
XLSX = (SAMPLES / "verzorgers-lang-2025-2026.xlsx").read_bytes()


def attempt(name: str, data: bytes) -> Reading | None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        try:
            return finish(reading.read(path))
        except OpozError:
            return None


def damaged(data: bytes, seed: int) -> bytes:
    """Damage bytes: flip, cut, double, or put in a piece of noise."""
    chance = random.Random(seed)  # noqa: S311 - the same damage each time
    pieces = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(max(len(pieces), 1))
        deed = chance.randrange(4)
        if deed == 0 and pieces:
            pieces[at] = chance.randrange(256)
        elif deed == 1:
            del pieces[at : at + chance.randint(1, 60)]
        elif deed == 2:
            pieces[at:at] = pieces[at : at + chance.randint(1, 60)]
        else:
            pieces[at:at] = chance.randbytes(chance.randint(1, 6))
    return bytes(pieces)


@given(st.binary(max_size=400), st.sampled_from(["a.xml", "a.csv", "a.xlsx", "a.txt"]))
def test_any_bytes(data: bytes, name: str) -> None:
    attempt(name, data)


@given(st.integers(0, 2**32))
def test_any_damage_to_edexml(seed: int) -> None:
    attempt("EDEX.XML", damaged(XML, seed))


@given(st.integers(0, 2**32))
def test_any_damage_to_csv(seed: int) -> None:
    attempt("lijst.csv", damaged(CSV, seed))


@settings(max_examples=60)
@given(st.integers(0, 2**32))
def test_any_damage_to_xlsx(seed: int) -> None:
    attempt("lijst.xlsx", damaged(XLSX, seed))


@settings(max_examples=40)
@given(
    st.integers(0, 2**32), st.sampled_from(["users.csv", "roles.csv", "classes.csv", "enrollments.csv", "manifest.csv"])
)
def test_any_damage_to_oneroster(seed: int, name: str) -> None:
    with TemporaryDirectory() as folder:
        for file in (SAMPLES / "oneroster-1.2").iterdir():
            data = file.read_bytes()
            (Path(folder) / file.name).write_bytes(damaged(data[:3000], seed) if file.name == name else data[:3000])
        try:
            finish(reading.read(Path(folder)))
        except OpozError:
            pass


@given(st.lists(st.lists(st.text(max_size=12), min_size=1, max_size=8), min_size=1, max_size=12))
def test_any_table(rows: list[list[str]]) -> None:
    import csv
    import io

    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=";")
    writer.writerow(["Leerlingnummer", "Naam", "Geboortedatum", "M/V", "Groep", "Leerjaar"])
    writer.writerows(rows)
    attempt("lijst.csv", buffer.getvalue().encode("utf-8", errors="surrogatepass"))


@given(st.text())
def test_values_never_break(text: str) -> None:
    for read in (
        date_of,
        email_of,
        phone_of,
        phone_digits,
        postcode_of,
        split_listed,
        year_code_of,
        loose,
        separator_of,
    ):
        read(text)
    assert lossy_equal(text, text)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_dates_as_schools_write_them(day: date) -> None:
    months = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
    for text in (
        f"{day.day}-{day.month}-{day.year}",
        f"{day.day:02}-{day.month:02}-{day.year}",
        f"{day.day}/{day.month}/{day.year}",
        day.isoformat(),
        f"{day.isoformat()}T00:00:00",
        f"{day.day} {months[day.month - 1]} {day.year}",
    ):
        assert date_of(text) == day


@given(st.from_regex(r"06[1-9][0-9]{7}", fullmatch=True))
def test_ways_of_writing_a_mobile_number_are_one(number: str) -> None:
    want = phone_digits(number)
    for text in (
        f"+31 {number[1:3]} {number[3:]}",
        f"0031{number[1:]}",
        f"{number[:2]}-{number[2:]}",
        f"+31(0){number[1:]}",
    ):
        assert phone_digits(text) == want
    assert phone_of(number.lstrip("0")) == number


@given(st.text(min_size=1).filter(lambda t: "\x81" not in t))
def test_utf8_and_marks_decode_to_what_was_written(text: str) -> None:
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError:
        return
    if not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        assert decode(data)[0] == text
    assert decode(b"\xef\xbb\xbf" + data)[0] == text


def test_sex_letters_are_understood_from_the_whole_column() -> None:
    as_text = {k: v.name for k, v in (sex_codes(["J", "M", ""]) or {}).items()}
    assert as_text == {"j": "BOY", "m": "GIRL"}
    as_text = {k: v.name for k, v in (sex_codes(["M", "V", "-"]) or {}).items()}
    assert as_text == {"m": "BOY", "v": "GIRL"}
    assert sex_codes(["M", "M"]) is None
    assert sex_codes(["J", "M", "V"]) is None


def test_names_in_one_column() -> None:
    assert split_listed("Vries, Daan de") == ("Daan", "de", "Vries")
    assert split_listed("Daan de Vries") == ("Daan", "de", "Vries")
    assert split_listed("Berg, Jan Willem van den") == ("Jan Willem", "van den", "Berg")
    assert split_listed("Vries, de, Daan") == ("Daan", "de", "Vries")
    assert split_listed("Sagal") == ("Sagal", "", "")
    assert split_listed("Hart, Pim van ’t") == ("Pim", "van ’t", "Hart")


def test_a_mapping_survives_its_text_and_another_order() -> None:
    from opoz_desktop.intake import columns, spreadsheet

    found = spreadsheet.look(SAMPLES / "verzorgers-breed-2025-2026.csv")
    mapping = columns.guess(found)
    assert ColumnMapping.from_text(mapping.as_text) == mapping
    turned = tuple(reversed(found.heads))
    moved = mapping.moved(found.heads, turned)
    assert {(turned[c.index], c.field, c.block) for c in moved.columns} == {
        (found.heads[c.index], c.field, c.block) for c in mapping.columns
    }
    assert columns.heads_digest(found.heads) == columns.heads_digest(turned)
