"""A scan as a page: what proves an answer is shown in the preview like any paper, without a file on disk."""

from __future__ import annotations

import io

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from ..queries import EvidenceFileRow
from ..rules.evidence_kinds import MediaType

_MARGIN = 24.0


def evidence_pdf(row: EvidenceFileRow) -> bytes:
    """Return a file of evidence as a PDF: a PDF as it is, a picture on one A4 page, as large as it fits."""
    if row.media_type == MediaType.PDF:
        return row.content
    picture = ImageReader(io.BytesIO(row.content))
    wide, high = picture.getSize()
    page = landscape(A4) if wide > high else A4
    room = page[0] - 2 * _MARGIN, page[1] - 2 * _MARGIN
    scale = min(room[0] / wide, room[1] / high)
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=page, invariant=True)
    canvas.setTitle(" ")
    left, bottom = (page[0] - wide * scale) / 2, (page[1] - high * scale) / 2
    canvas.drawImage(picture, left, bottom, wide * scale, high * scale, mask="auto")  # pyright: ignore[reportUnknownMemberType]
    canvas.showPage()
    canvas.save()
    return out.getvalue()
