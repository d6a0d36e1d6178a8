"""The words of the school register on screen: relations, authority, bases, sizes, and how a pupil is introduced."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from opoz_desktop.shell.dates import written

from ..model import AuthorityKind, Holds, Sex
from ..queries import AuthoritySpan, GuardianRow, PupilRow, Status
from ..rules import age_on

BASES = ("gezagsregister", "beschikking", "verklaring ouders", "erkenning", "import")
"""Bases as they are stored; anything else is what a person typed."""


def holds_words(holds: Holds) -> str:
    """Return `gezag`, `geen gezag` or `niet vastgelegd`."""
    if holds is Holds.YES:
        return QCoreApplication.translate("SchoolWords", "authority")
    if holds is Holds.NO:
        return QCoreApplication.translate("SchoolWords", "no authority")
    return QCoreApplication.translate("SchoolWords", "authority not recorded")


def kind_words(kind: AuthorityKind) -> str:
    """Return the kind of authority in words."""
    if kind is AuthorityKind.GUARDIANSHIP:
        return QCoreApplication.translate("SchoolWords", "guardianship of a person who is not a parent")
    if kind is AuthorityKind.FOSTER_GUARDIANSHIP:
        return QCoreApplication.translate("SchoolWords", "guardianship of the foster parent")
    if kind is AuthorityKind.INSTITUTION:
        return QCoreApplication.translate("SchoolWords", "guardianship of a certified institution")
    return QCoreApplication.translate("SchoolWords", "parental authority")


def basis_words(basis: str) -> str:
    """Return how the school knows, in words; what a person typed stays as it is."""
    if basis == "gezagsregister":
        return QCoreApplication.translate("SchoolWords", "authority register")
    if basis == "beschikking":
        return QCoreApplication.translate("SchoolWords", "court decision")
    if basis == "verklaring ouders":
        return QCoreApplication.translate("SchoolWords", "statement of the parents")
    if basis == "erkenning":
        return QCoreApplication.translate("SchoolWords", "deed of acknowledgement")
    if basis == "import":
        return QCoreApplication.translate("SchoolWords", "taken from the administration system")
    return basis


def sex_words(sex: Sex) -> str:
    """Return the sex in words, as the administration system knows it."""
    if sex is Sex.BOY:
        return QCoreApplication.translate("SchoolWords", "boy")
    if sex is Sex.GIRL:
        return QCoreApplication.translate("SchoolWords", "girl")
    if sex is Sex.NOT_SPECIFIED:
        return QCoreApplication.translate("SchoolWords", "not specified")
    return QCoreApplication.translate("SchoolWords", "unknown")


def authority_tone(holds: Holds) -> str:
    """Return the tone of a state of authority: what is not recorded is open, "no" is a fact and not a fault."""
    return "open" if holds is Holds.UNKNOWN else "ok" if holds is Holds.YES else "plain"


def authority_icon(holds: Holds) -> str:
    """Return the icon of a state of authority."""
    return "circle-dashed" if holds is Holds.UNKNOWN else "check" if holds is Holds.YES else "minus"


def authority_lines(guardian: GuardianRow) -> tuple[str, str]:
    """Return two lines about the authority of today: kind and dates; how the school knows and who saw the paper."""
    span = span_today(guardian)
    if span is None or span.holds is Holds.UNKNOWN:
        return "", QCoreApplication.translate(
            "SchoolWords", "The school does not know yet whether this person decides for the child."
        )
    return _span_what(span), _span_how(span)


def span_today(guardian: GuardianRow) -> AuthoritySpan | None:
    """Return the span that gives the authority of today, None when there is none."""
    wanted = (guardian.holds, guardian.basis, guardian.seen_on)
    own = [s for s in guardian.spans if (s.holds, s.basis, s.seen_on) == wanted and s.kind is guardian.authority]
    return own[-1] if own else None


def span_line(span: AuthoritySpan) -> str:
    """Return kind, dates, basis and who saw the paper of one span."""
    return " · ".join(part for part in (_span_what(span), _span_how(span)) if part)


def _span_what(span: AuthoritySpan) -> str:
    parts: list[str] = []
    if span.holds is Holds.YES:
        parts.append(kind_words(span.kind))
    if span.since is not None:
        parts.append(QCoreApplication.translate("SchoolWords", "from {date}").format(date=written(span.since)))
    if span.until is not None and span.until.year > 1:
        parts.append(QCoreApplication.translate("SchoolWords", "until {date}").format(date=written(span.until)))
    return " · ".join(parts)


def _span_how(span: AuthoritySpan) -> str:
    parts = [basis_words(span.basis)]
    if span.seen_on is not None:
        parts.append(
            QCoreApplication.translate("SchoolWords", "seen on {date} by {name}").format(
                date=written(span.seen_on), name=span.seen_by
            )
        )
    return " · ".join(part for part in parts if part)


def pupil_line(row: PupilRow, today: date) -> str:
    """Return `groep 5 · geboren 14-03-2018 (8 jaar) · leerlingnummer 1042`: the line below a pupil's name."""
    parts: list[str] = []
    group = row.group_label
    if row.status is Status.FORMER:
        left = row.left_on
        parts.append(
            QCoreApplication.translate("SchoolWords", "former pupil since {date}").format(date=written(left))
            if left is not None
            else QCoreApplication.translate("SchoolWords", "former pupil")
        )
    elif group:
        parts.append(group[:1].upper() + group[1:])
    else:
        parts.append(QCoreApplication.translate("SchoolWords", "Without a group"))
    if row.born_on is not None:
        parts.append(
            QCoreApplication.translate(
                "SchoolWords", "born {date} (%n year(s))", "", age_on(row.born_on, today)
            ).format(date=written(row.born_on))
        )
    if row.number:
        parts.append(QCoreApplication.translate("SchoolWords", "pupil number {number}").format(number=row.number))
    return " · ".join(parts)


def size_words(size: int) -> str:
    """Return the size of a file with a decimal comma: `850 kB`, `2,4 MB`."""
    if size < 1_000_000:
        return QCoreApplication.translate("SchoolWords", "{size} kB").format(size=max(1, round(size / 1000)))
    shown = f"{size / 1_000_000:.1f}".replace(".", ",")
    return QCoreApplication.translate("SchoolWords", "{size} MB").format(size=shown)


def spaced_postcode(postcode: str) -> str:
    """Write `1199AB` as `1199 AB`."""
    bare = "".join(postcode.split())
    return f"{bare[:4]} {bare[4:]}" if len(bare) == 6 and bare[:4].isdigit() else postcode
