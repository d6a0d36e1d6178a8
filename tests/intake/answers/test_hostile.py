"""Whatever the bytes: an answer of the family or records, and never a yes that does not stand in the file."""

from __future__ import annotations

import random
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opoz_desktop.intake.answers import columns
from opoz_desktop.intake.answers.columns import AnswerColumns, Use
from opoz_desktop.intake.answers.errors import TooManyQuestions, TooManyWords
from opoz_desktop.intake.answers.meaning import meaning_of
from opoz_desktop.intake.answers.reading import MOST_WORDS, moment_of, read
from opoz_desktop.intake.answers.records import AnswerReading, Said
from opoz_desktop.intake.errors import (
    BrokenZip,
    EmptyFile,
    HtmlTable,
    LockedWorkbook,
    MappingDoesNotFit,
    MappingIncomplete,
    NoRows,
    OldExcel,
    PdfFile,
    UnknownFile,
    ZipBomb,
)
from opoz_desktop.intake.recognise import recognise
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.steps import finish

from .build import LONG, PER_CHILD, PER_PARENT, SAMPLES

DATA = {name: (SAMPLES / name).read_bytes() for name in (PER_CHILD, PER_PARENT, LONG)}


def attempt(name: str, data: bytes) -> AnswerReading | None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        try:
            kind = recognise(path)
            return finish(read(path, kind, columns.guess(columns.look(path, kind))))
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
            pieces[at:at] = pieces[at : at + 80]
        else:
            pieces[at:at] = chance.randbytes(chance.randint(1, 30))
    return bytes(pieces)


@settings(max_examples=120, deadline=None)
@given(st.integers(0, 10_000_000), st.sampled_from(sorted(DATA)))
def test_a_damaged_list_gives_records_or_an_error_of_the_family(seed: int, name: str) -> None:
    reading = attempt(name, damaged(DATA[name], seed))
    if reading is not None:
        keys = {a.key for a in reading.asked}
        words = {w.key for w in reading.words}
        assert all(q in keys and w in words for row in reading.rows for q, w in row.said)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.lists(st.text(max_size=12), min_size=1, max_size=6), min_size=1, max_size=12))
def test_any_text_in_cells_is_read_or_refused(rows: list[list[str]]) -> None:
    text = "\n".join(";".join(cell.replace("\x00", "") for cell in row) for row in rows)
    attempt("lijst.csv", text.encode("utf-8", "replace"))


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=30))
def test_a_day_is_a_day_or_nothing(text: str) -> None:
    day, moment = moment_of(text)
    assert moment is None or moment.date() == day


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=20))
def test_a_yes_has_a_letter_or_figure(text: str) -> None:
    """No sign, blank or control character is ever a yes."""
    if meaning_of(text) is Said.YES:
        assert any(c.isalnum() for c in text)


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", EmptyFile), (b"%PDF-1.7 ...", PdfFile), (bytes(range(1, 32)) * 40, UnknownFile),
        (b"<html><table></table></html>", HtmlTable), (b"PK\x03\x04 broken", BrokenZip),
        (bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600), OldExcel),
        (bytes.fromhex("D0CF11E0A1B11AE1") + "EncryptedPackage".encode("utf-16-le"), LockedWorkbook),
    ],
)  # fmt: skip
def test_what_is_no_list_is_refused_by_its_first_bytes(tmp_path: Path, data: bytes, error: type[OpozError]) -> None:
    with pytest.raises(error):
        recognise(written(tmp_path, "ouderapp.csv", data))


def test_a_bomb_is_never_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "ouderapp.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
        packed.writestr("xl/worksheets/sheet1.xml", b"0" * (90 * 1024 * 1024))
    with pytest.raises(ZipBomb):
        recognise(path)


def test_a_list_without_rows_says_so(tmp_path: Path) -> None:
    path = written(tmp_path, "leeg.csv", b"Leerlingnummer;Website\n")
    chosen = AnswerColumns("", 0, ((0, Use.NUMBER), (1, Use.ANSWER)))
    with pytest.raises(NoRows):
        finish(read(path, recognise(path), chosen))


def test_columns_of_another_list_do_not_fit(tmp_path: Path) -> None:
    path = written(tmp_path, "lijst.csv", b"Leerlingnummer;Website\n1042;ja\n")
    with pytest.raises(MappingDoesNotFit):
        finish(read(path, recognise(path), AnswerColumns("", 0, ((0, Use.NUMBER), (7, Use.ANSWER)))))
    with pytest.raises(MappingIncomplete):
        finish(read(path, recognise(path), AnswerColumns("", 0, ((0, Use.NUMBER),))))


def test_a_column_of_remarks_is_no_column_of_answers(tmp_path: Path) -> None:
    rows = "\n".join(f"{1000 + n};opmerking nummer {n}" for n in range(MOST_WORDS + 5))
    path = written(tmp_path, "lijst.csv", f"Leerlingnummer;Website\n{rows}\n".encode())
    with pytest.raises(TooManyWords):
        finish(read(path, recognise(path), AnswerColumns("", 0, ((0, Use.NUMBER), (1, Use.ANSWER)))))


def test_a_column_of_names_is_no_column_of_questions(tmp_path: Path) -> None:
    rows = "\n".join(f"{1000 + n};Kind {n};ja" for n in range(90))
    path = written(tmp_path, "lijst.csv", f"Leerlingnummer;Vraag;Antwoord\n{rows}\n".encode())
    chosen = AnswerColumns("", 0, ((0, Use.NUMBER), (1, Use.QUESTION), (2, Use.ANSWER)))
    with pytest.raises(TooManyQuestions):
        finish(read(path, recognise(path), chosen))


def test_markup_and_turning_marks_in_names_are_plain_text(tmp_path: Path) -> None:
    data = "Leerlingnummer;Beantwoord door;Website\n1042;<b>I.</b> \u202ede Vries;ja\n0914;=1+1;nee\n"
    path = written(tmp_path, "lijst.csv", data.encode())
    kind = recognise(path)
    reading = finish(read(path, kind, columns.guess(columns.look(path, kind))))
    assert reading.rows[0].parent.whole_name == "<b>I.</b> de Vries"
    assert reading.rows[1].parent.whole_name == "=1+1"


def test_a_cell_of_a_million_signs_is_cut(tmp_path: Path) -> None:
    data = f"Leerlingnummer;Beantwoord door;Website\n1042;{'x' * 100_000};ja\n0914;S. Jansen;nee\n"
    path = written(tmp_path, "lijst.csv", data.encode())
    kind = recognise(path)
    reading = finish(read(path, kind, columns.guess(columns.look(path, kind))))
    assert len(reading.rows[0].parent.whole_name) <= 200
