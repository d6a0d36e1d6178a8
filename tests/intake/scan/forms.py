"""Forms: real print runs of the school file as pictures of their pages, with the paper the reader gets to know."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pypdfium2 as pdfium
import zxingcpp
from sqlalchemy import select

from opoz_desktop.features.consent.model import FormKey, FormRun, PrintedForm
from opoz_desktop.features.consent.pdf import FormScope, print_forms
from opoz_desktop.features.consent.rules import read_text
from opoz_desktop.intake.scan.page import Reader
from opoz_desktop.intake.scan.paper import Papers
from opoz_desktop.intake.scan.readings import ReadContext, RunPaper
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.steps import finish
from opoz_desktop.kernel.work import Work
from opoz_desktop.pdf.forms import FormLayout

Gray = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class PrintedPage:
    """One printed page with a code, at 200 dpi. `page` is "1".."9" or "T"."""

    code: str
    page: str
    grey: Gray


@dataclass
class Print:
    """A print run, its pages with codes, and the layout of the form."""

    pdf: bytes
    key: bytes
    run: RunPaper
    codes: tuple[str, ...]
    layout: FormLayout
    pages: list[PrintedPage]

    def page(self, number: int, form: int = 0) -> PrintedPage:
        """Return a page of one of the forms that were drawn."""
        codes = list(dict.fromkeys(p.code for p in self.pages))
        return next(p for p in self.pages if p.code == codes[form] and p.page == str(number))

    def context(self) -> ReadContext:
        return ReadContext(self.key, dict.fromkeys(self.codes, self.run))

    def reader(self) -> Reader:
        return Reader(self.key, dict.fromkeys(self.codes, 0), Papers([self.run]), {})

    def some(self, rng: random.Random) -> PrintedPage:
        """Return a page on which something is filled in."""
        return rng.choice([p for p in self.pages if p.page.isdigit()])


def printed(register: Register, most: int = 4, **scope: object) -> Print:
    """Print forms and return the first `most` pages that carry a code, at least those of one form."""
    made = finish(print_forms(register, FormScope(**scope)))  # type: ignore[arg-type]

    def load(work: Work) -> tuple[bytes, RunPaper, tuple[str, ...]]:
        run = work.session.get_one(FormRun, made.run_id)
        codes = tuple(work.session.scalars(select(PrintedForm.code).where(PrintedForm.run_id == run.id)))
        key = work.session.scalars(select(FormKey.key)).one()
        return key, RunPaper(run.layout, run.blank_pdf), codes

    key, run, codes = register.ask(load)
    layout = FormLayout.from_json(run.layout)
    return Print(made.pdf, key, run, codes, layout, _pages(made.pdf, key, max(most, layout.pages)))


def _pages(pdf: bytes, key: bytes, most: int) -> list[PrintedPage]:
    found: list[PrintedPage] = []
    with pdfium.PdfDocument(pdf) as document:
        for page in document:
            bitmap = page.render(scale=200 / 72, grayscale=True)
            grey = np.array(bitmap.to_numpy()).reshape(bitmap.height, bitmap.width, -1)[:, :, 0]
            said = [read_text(key, r.text) for r in zxingcpp.read_barcodes(grey, try_invert=False)]
            said = [s for s in said if s is not None and s.page != "S"]
            if said:
                found.append(PrintedPage(said[0].code, said[0].page, grey))
            if len(found) >= most:
                break
    return found
