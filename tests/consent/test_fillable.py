"""A printed form as a PDF to fill in: the same code and wording, one answer per line, no script, and it reads back."""

from __future__ import annotations

import io
import re
from datetime import date
from typing import Any

import pypdf
import pytest

from opoz_desktop.features.consent import queries
from opoz_desktop.features.consent.commands import change_text, raise_flag
from opoz_desktop.features.consent.errors import FormCannotBeFilled
from opoz_desktop.features.consent.model import PrintedForm
from opoz_desktop.features.consent.pdf import FormScope, fillable_form, print_forms
from opoz_desktop.features.consent.rules import Flag, shown_code
from opoz_desktop.features.school.commands import GuardianFacts, change_guardian, record_authority
from opoz_desktop.features.school.model import Holds
from opoz_desktop.kernel.choices import choose
from opoz_desktop.kernel.errors import NotAllowed, NotFound
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.steps import finish
from opoz_desktop.kernel.work import Work
from tests.pdf.paper import render, texts
from tests.small_school import as_role

from .conftest import Consents

TYPED = {"name": "K. Aydın", "date": "12-10-2026", "remark": "Liever geen naam erbij (graag)."}


def form_of(consents: Consents, pupil: str, **scope: Any) -> tuple[int, str]:
    """Print the form of a pupil and return its number in the file and its code as it is shown."""
    run = finish(print_forms(consents.register, FormScope(pupil_ids=(consents.pupil(pupil),), **scope)))

    def find(work: Work) -> tuple[int, str]:
        row = work.session.query(PrintedForm).filter_by(run_id=run.run_id).order_by(PrintedForm.id).first()
        assert row is not None
        return row.id, shown_code(row.code)

    return consents.register.ask(find)


def fields(pdf: bytes) -> dict[str, Any]:
    return dict(pypdf.PdfReader(io.BytesIO(pdf)).get_fields() or {})


def fill(pdf: bytes, values: dict[str, str]) -> bytes:
    """Fill in a form as a viewer does."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    for page in writer.pages:
        if "/Annots" in page:
            writer.update_page_form_field_values(page, values, auto_regenerate=False)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_one_pair_for_every_line_and_a_code_that_nobody_can_change(consents: Consents) -> None:
    form_id, shown = form_of(consents, "emir")
    pdf = consents.register.do(fillable_form, form_id)
    found = fields(pdf)
    lines = len(consents.register.ask(queries.purposes))
    assert set(found) == {f"line_{n}" for n in range(1, lines + 1)} | {"form_id", "name", "date", "remark"}
    assert found["form_id"]["/V"] == shown
    assert int(found["form_id"]["/Ff"]) & 1, "read-only"
    for n in range(1, lines + 1):
        assert found[f"line_{n}"]["/V"] == "/Off", "nothing is chosen in advance"
        assert set(found[f"line_{n}"]["/_States_"]) == {"/ja", "/nee", "/Off"}
    assert all(not found[name].get("/V") for name in ("name", "date", "remark"))


def test_what_is_filled_in_reads_back(consents: Consents) -> None:
    form_id, shown = form_of(consents, "emir")
    pdf = consents.register.do(fillable_form, form_id)
    said = {"line_1": "/ja", "line_2": "/nee", "line_11": "/ja"}
    found = fields(fill(pdf, said | TYPED))
    assert {k: found[k]["/V"] for k in said} == said
    assert found["line_3"]["/V"] == "/Off"
    assert {k: found[k]["/V"] for k in TYPED} == TYPED
    assert found["form_id"]["/V"] == shown


def test_a_viewer_shows_every_box_and_every_cross(consents: Consents) -> None:
    form_id, _ = form_of(consents, "emir")
    pdf = consents.register.do(fillable_form, form_id)
    filled = fill(pdf, {"line_1": "/ja", "line_2": "/nee"} | TYPED)
    boxes: dict[tuple[int, str], tuple[float, float]] = {}
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    for note in reader.pages[0]["/Annots"]:  # type: ignore[union-attr]
        widget = note.get_object()
        if "/Parent" in widget:
            number = int(str(widget["/Parent"]["/T"]).removeprefix("line_"))
            value = next(k for k in widget["/AP"]["/N"] if k != "/Off")
            left, _, _, top = (float(x) / 72 * 25.4 for x in widget["/Rect"])
            boxes[number, value] = left, 297 - top
    empty, chosen = render_filled(pdf), render_filled(filled)
    assert len(boxes) == 2 * len({n for n, _ in boxes})
    for (number, value), (x, y) in boxes.items():
        assert empty.dark(x + 0.05, y + 1, 0.13, 4) > 0.9, "the frame"
        assert empty.dark(x + 1, y + 1, 4.5, 4.5) == 0
        crossed = (number, value) in {(1, "/ja"), (2, "/nee")}
        assert (chosen.dark(x + 1, y + 1, 4.5, 4.5) > 0.05) is crossed


def render_filled(pdf: bytes) -> Any:
    """Render the first page with its fields, as a viewer does."""
    import numpy as np
    import pypdfium2

    from tests.pdf.paper import DPI, Rendered

    document = pypdfium2.PdfDocument(pdf)
    document.init_forms()
    page = document[0]
    bitmap = page.render(scale=DPI / 72, grayscale=True, may_draw_forms=True)
    pixels = np.array(bitmap.to_numpy()).squeeze()
    bitmap.close()
    page.close()
    document.close()
    return Rendered(np.ascontiguousarray(pixels))


def test_it_holds_no_script_and_nothing_that_is_sent(consents: Consents) -> None:
    form_id, _ = form_of(consents, "emir")
    pdf = consents.register.do(fillable_form, form_id)
    for word in (b"JavaScript", b"JS", b"SubmitForm", b"OpenAction", b"AA", b"A", b"URI", b"Launch", b"XFA"):
        assert not re.search(rb"/" + word + rb"[\s/<\[(]", pdf), word
    assert consents.register.do(fillable_form, form_id) == pdf, "equal input gives equal bytes"


def test_it_has_the_code_and_the_wording_of_the_paper(consents: Consents) -> None:
    form_id, shown = form_of(consents, "emir", hand_in_by=date(2026, 10, 23), intro="Wij maken een boek.")
    first = consents.register.ask(queries.purposes)[0]
    text = {f: getattr(first, f) for f in ("title", "short", "what", "who", "by", "how_long")}
    text["title"] = "In de nieuwe ouderapp"
    consents.register.do(change_text, first.id, {"nl": text}, material=True, source="proef")
    pdf = consents.register.do(fillable_form, form_id)
    pages = [" ".join(t.split()) for t in texts(pdf)]
    assert first.title in pages[0]
    assert "nieuwe ouderapp" not in pages[0]
    assert "Wij maken een boek." in pages[0]
    assert "23 oktober 2026" in pages[0]
    assert "Typ hier uw naam" in pages[-1]
    assert "Emir Aydın" in pages[0]
    assert shown in pages[0]
    assert len(render(pdf, 0).codes()) == 2


@pytest.mark.parametrize("language", ["tr", "ar"])
def test_in_every_language_the_values_are_the_same(consents: Consents, language: str) -> None:
    consents.register.do(choose, "forms.translation", "form", "proef")
    form_id, _ = form_of(consents, "emir", language=language)
    found = fields(consents.register.do(fillable_form, form_id))
    assert set(found["line_1"]["/_States_"]) == {"/ja", "/nee", "/Off"}
    assert {"name", "date", "remark", "form_id"} <= set(found)


def test_two_guardians_have_a_place_for_two_names(consents: Consents) -> None:
    consents.register.do(choose, "forms.signature_blocks", "two", "proef")
    form_id, _ = form_of(consents, "milan")
    found = fields(consents.register.do(fillable_form, form_id))
    assert {"name", "name2", "date", "date2"} <= set(found)


def test_who_has_no_authority_any_more_gets_no_form_again(consents: Consents) -> None:
    form_id, _ = form_of(consents, "emir")
    father = consents.school.guardians["emir.vader"]
    consents.register.do(record_authority, consents.pupil("emir"), father, Holds.NO, basis="proef")
    with pytest.raises(FormCannotBeFilled):
        consents.register.do(fillable_form, form_id)


def test_a_teacher_makes_none_and_an_unknown_form_is_not_there(consents: Consents) -> None:
    form_id, _ = form_of(consents, "emir")
    teacher = as_role(consents.register, role=Role.TEACHER, groups=frozenset({"5"}))
    with pytest.raises(NotAllowed):
        teacher.do(fillable_form, form_id)
    with pytest.raises(NotFound):
        consents.register.do(fillable_form, 999_999)


def test_when_the_pupil_decides_the_form_of_a_guardian_is_not_made(consents: Consents) -> None:
    form_id, _ = form_of(consents, "emir")
    consents.register.do(choose, "consent.age_of_own_decision", 12, "proef")
    with pytest.raises(FormCannotBeFilled):
        consents.register.do(fillable_form, form_id)


def test_guardians_who_parted_since_do_not_meet_on_the_form_for_two(consents: Consents) -> None:
    consents.register.do(choose, "forms.signature_blocks", "two", "bestuursbesluit")
    form_id, _ = form_of(consents, "milan")
    assert "D. Verhoef" in " ".join(texts(consents.register.do(fillable_form, form_id)))
    moved = GuardianFacts(surname="Verhoef", initials="D", street="Elders", house_number="1", postcode="1199 AA")
    consents.register.do(change_guardian, consents.school.guardians["milan.vader"], moved)
    with pytest.raises(FormCannotBeFilled):
        consents.register.do(fillable_form, form_id)


def test_a_dispute_known_since_keeps_two_guardians_apart(consents: Consents) -> None:
    consents.register.do(choose, "forms.signature_blocks", "two", "bestuursbesluit")
    form_id, _ = form_of(consents, "milan")
    consents.register.do(raise_flag, consents.pupil("milan"), Flag.DISAGREEMENT, "telefoon")
    with pytest.raises(FormCannotBeFilled):
        consents.register.do(fillable_form, form_id)
