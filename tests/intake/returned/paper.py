"""Fillable PDFs like our own form, and hands that fill them in: well, badly, and with bad intent."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

import pypdf
from pypdf.generic import ArrayObject, BooleanObject, DictionaryObject, NameObject, TextStringObject
from reportlab.pdfgen.canvas import Canvas

from opoz_desktop.pdf.forms import CodeSpot, draw_code
from opoz_desktop.pdf.page import Sheet


def fillable(code: str, lines: int, *, page_text: str = "", form_id: bool = True) -> bytes:
    """Make an empty form: a radio pair per line, a read-only code, name, date, remark; if asked a code on the page."""
    out = io.BytesIO()
    canvas = Canvas(out)
    form = canvas.acroForm
    if form_id:
        form.textfield(name="form_id", value=code, x=50, y=780, width=120, height=16, fieldFlags="readOnly")
    for number in range(1, lines + 1):
        for value, x in (("ja", 300), ("nee", 400)):
            form.radio(name=f"line_{number}", value=value, x=x, y=760 - 25 * number, size=16, fieldFlags="")
    for name, y in (("name", 120), ("date", 90), ("remark", 60)):
        form.textfield(name=name, x=50, y=y, width=200, height=16)
    canvas.showPage()
    canvas.save()
    data = out.getvalue()
    if not page_text:
        return data
    sheet = Sheet("form")
    draw_code(sheet, page_text, [CodeSpot(1, "top", "page", 160.0, 19.5, 22.0)])
    sheet.new_page()
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    writer.add_page(pypdf.PdfReader(io.BytesIO(sheet.finish())).pages[0])
    return written(writer)


def fill(data: bytes, answers: Mapping[int, str], **texts: str) -> bytes:
    """Fill in a form as a viewer does: `answers` are "ja" or "nee" by line."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    values: dict[str, Any] = {f"line_{n}": f"/{value}" for n, value in answers.items()}
    for page in writer.pages:
        if "/Annots" in page:
            writer.update_page_form_field_values(page, values | texts, auto_regenerate=False)
    return written(writer)


def field_of(writer: pypdf.PdfWriter, name: str) -> DictionaryObject:
    """Return a field of the form by its name."""
    fields = writer._root_object["/AcroForm"]["/Fields"]
    for reference in fields:
        field = reference.get_object()
        if field.get("/T") == name:
            return field
    raise KeyError(name)


def both_on(data: bytes, number: int) -> bytes:
    """Switch both boxes of a pair on, as two check boxes of one name can be."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    field = field_of(writer, f"line_{number}")
    for kid, state in zip(field["/Kids"], ("/ja", "/nee"), strict=True):
        kid.get_object()[NameObject("/AS")] = NameObject(state)
    return written(writer)


def value_unlike_shown(data: bytes, number: int) -> bytes:
    """Show *nee* and say *ja*: a file that was tampered with, or a careless viewer."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    field = field_of(writer, f"line_{number}")
    field[NameObject("/V")] = NameObject("/ja")
    for kid, state in zip(field["/Kids"], ("/Off", "/nee"), strict=True):
        kid.get_object()[NameObject("/AS")] = NameObject(state)
    return written(writer)


def with_text(data: bytes, name: str, value: str) -> bytes:
    """Write a text in a field whatever its flags say."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    field_of(writer, name)[NameObject("/V")] = TextStringObject(value)
    return written(writer)


def encrypted(data: bytes) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    writer.encrypt("geheim", algorithm="RC4-128")
    return written(writer)


def flattened(data: bytes) -> bytes:
    """Take the fields away, as *print to PDF* does."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    del writer._root_object["/AcroForm"]
    for page in writer.pages:
        page.pop("/Annots", None)
    return written(writer)


def circle(data: bytes) -> bytes:
    """Make a field its own child."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    fields = writer._root_object["/AcroForm"]["/Fields"]
    first = fields[0]
    first.get_object()[NameObject("/Kids")] = ArrayObject([first])
    return written(writer)


def endless(data: bytes, count: int) -> bytes:
    """Add very many fields."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    fields = writer._root_object["/AcroForm"]["/Fields"]
    for n in range(count):
        made = DictionaryObject({NameObject("/T"): TextStringObject(f"x{n}"), NameObject("/FT"): NameObject("/Tx")})
        fields.append(writer._add_object(made))
    return written(writer)


def with_script(data: bytes) -> bytes:
    """Add a script that a viewer would run when the file is opened."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    script = {"/S": "/JavaScript", "/Type": "/Action"}
    action = DictionaryObject({NameObject(k): NameObject(v) for k, v in script.items()})
    action[NameObject("/JS")] = TextStringObject("this.getField('line_1').value = 'ja';")
    writer._root_object[NameObject("/OpenAction")] = action
    writer._root_object["/AcroForm"][NameObject("/NeedAppearances")] = BooleanObject(value=True)
    return written(writer)


def written(writer: pypdf.PdfWriter) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
