"""The words of piles: why a sheet is asked, what stands on a line, where the pages are, and advice on the copier."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from opoz_desktop.intake.piles.rules import LATER, SECOND, SIGNATURE, STRIP, Ask, LineState, Place, Sheet
from opoz_desktop.intake.scan.readings import Mark, PageKind


def ask_words(sheet: Sheet) -> str:
    """Return in a few words what a sheet asks first; "" when nothing."""
    if not sheet.asks:
        return ""
    first = sheet.asks[0]
    if first is Ask.NO_FORM:
        return _kinds().get(sheet.pages[0].reading.kind, _tr_no_code())
    if first is Ask.CHOOSE:
        line = next(one for one in sheet.lines if one.open)
        return reason_words(line)
    return _asks()[first]


def _tr_no_code() -> str:
    return QCoreApplication.translate("PileWords", "code cannot be read")


def _kinds() -> Mapping[PageKind, str]:
    return {
        PageKind.FORM: QCoreApplication.translate("PileWords", "code is not in this school file"),
        PageKind.STRIP_ONLY: QCoreApplication.translate("PileWords", "code is not in this school file"),
        PageKind.FOREIGN: _tr_no_code(),
        PageKind.OTHER_KEY: QCoreApplication.translate("PileWords", "form of another school"),
        PageKind.UNREADABLE: QCoreApplication.translate("PileWords", "picture cannot be read"),
        PageKind.TWO_FORMS: QCoreApplication.translate("PileWords", "two forms on one picture"),
    }


def _asks() -> Mapping[Ask, str]:
    return {
        Ask.MISSING: QCoreApplication.translate("PileWords", "a page is missing"),
        Ask.DIFFERS: QCoreApplication.translate("PileWords", "twice in the pile, not the same"),
        Ask.SIGNATURE: QCoreApplication.translate("PileWords", "is there a signature?"),
        Ask.SECOND: QCoreApplication.translate("PileWords", "did the other parent sign?"),
        Ask.UNSIGNED: QCoreApplication.translate("PileWords", "signature is missing"),
        Ask.WITHDRAWAL: QCoreApplication.translate("PileWords", "withdrawal"),
        Ask.REMARK: QCoreApplication.translate("PileWords", "something is written on it"),
        Ask.LEFT: QCoreApplication.translate("PileWords", "child has left the school"),
        Ask.NO_SAY: QCoreApplication.translate("PileWords", "parent has no say now"),
        Ask.BOOKED: QCoreApplication.translate("PileWords", "was booked before"),
        Ask.CHANGES: QCoreApplication.translate("PileWords", "other than before"),
        Ask.EMPTY: QCoreApplication.translate("PileWords", "a line is empty"),
    }


def ask_sentence(sheet: Sheet) -> str:
    """Return what a person should know of a sheet that is asked as a whole."""
    sentences = {
        Ask.NO_FORM: QCoreApplication.translate(
            "PileWords", "Type the number under the code, or set the sheet aside. Nothing is booked from it."
        ),
        Ask.MISSING: QCoreApplication.translate(
            "PileWords", "Scan the missing page, or enter this form by hand. It is booked when all pages are there."
        ),
        Ask.UNSIGNED: QCoreApplication.translate(
            "PileWords", "Without a signature a yes does not count: it waits until you have asked. A no counts."
        ),
        Ask.WITHDRAWAL: QCoreApplication.translate(
            "PileWords", "The parent withdraws these. They stop at once when you confirm."
        ),
        Ask.REMARK: QCoreApplication.translate("PileWords", "Read what is written. A condition is no plain yes."),
        Ask.LEFT: QCoreApplication.translate("PileWords", "Check the name on the paper before you confirm."),
        Ask.NO_SAY: QCoreApplication.translate("PileWords", "It is kept, but has no effect now."),
        Ask.BOOKED: QCoreApplication.translate("PileWords", "Compare with the entry that is there before you confirm."),
        Ask.CHANGES: QCoreApplication.translate("PileWords", "The parent said otherwise before. Both stay on record."),
        Ask.EMPTY: QCoreApplication.translate("PileWords", "An empty line changes nothing: no yes comes from it."),
    }
    return " ".join(sentences[ask] for ask in sheet.asks if ask in sentences)


def reason_words(line: LineState) -> str:
    """Return in a few words why a line is as it is."""
    return _reasons().get(line.reason, _asks().get(Ask.DIFFERS, "")) if line.reason != "clear" else ""


def _reasons() -> Mapping[str, str]:
    return {
        "empty": QCoreApplication.translate("PileWords", "nothing filled in"),
        "faint": QCoreApplication.translate("PileWords", "a very faint mark"),
        "both": QCoreApplication.translate("PileWords", "both boxes marked"),
        "filled": QCoreApplication.translate("PileWords", "box filled or scratched out"),
        "line": QCoreApplication.translate("PileWords", "a line or stain over it"),
        "spill": QCoreApplication.translate("PileWords", "mark runs into the other box"),
        "remark": QCoreApplication.translate("PileWords", "something written beside it"),
        "struck": QCoreApplication.translate("PileWords", "word struck through or circled"),
        "geometry": QCoreApplication.translate("PileWords", "place not found exactly"),
        "one_bit": QCoreApplication.translate("PileWords", "empty in a black and white scan"),
        "no_layout": QCoreApplication.translate("PileWords", "layout of the paper is unknown"),
        "strip": QCoreApplication.translate("PileWords", "mark on the withdrawal strip"),
        SIGNATURE: QCoreApplication.translate("PileWords", "is there a signature?"),
        SECOND: QCoreApplication.translate("PileWords", "did the other parent sign?"),
    }


def line_title(sheet: Sheet, line: LineState) -> str:
    """Return what a line is about."""
    if line.key == SIGNATURE:
        return QCoreApplication.translate("PileWords", "Signature")
    if line.key == SECOND:
        return QCoreApplication.translate("PileWords", "Signature of the other parent")
    titles = {one.number: one.title for one in sheet.facts.lines} if sheet.facts is not None else {}
    title = titles.get(line.number, str(line.number))
    if line.key.startswith(STRIP):
        return QCoreApplication.translate("PileWords", "Strip: {title}").format(title=title)
    return f"{line.number}. {title}"


def mark_words(line: LineState) -> str:
    """Return what stands on a line, "choose" where a person has to."""
    said = line.chosen or line.mark.value
    if said == LATER:
        return QCoreApplication.translate("PileWords", "ask the parent")
    if said == Mark.UNSURE:
        return QCoreApplication.translate("PileWords", "choose")
    if line.key in {SIGNATURE, SECOND}:
        there = QCoreApplication.translate("PileWords", "signed")
        return there if said == Mark.YES else QCoreApplication.translate("PileWords", "not signed")
    if line.key.startswith(STRIP):
        gone = QCoreApplication.translate("PileWords", "withdraw")
        return gone if said == Mark.NO else QCoreApplication.translate("PileWords", "leave it")
    return {
        "yes": QCoreApplication.translate("PileWords", "yes"),
        "no": QCoreApplication.translate("PileWords", "no"),
        "nothing": QCoreApplication.translate("PileWords", "empty"),
    }[said]


def mark_icon(line: LineState) -> tuple[str, str]:
    """Return icon and tone of what stands on a line."""
    said = line.chosen or line.mark.value
    return {
        "yes": ("square-check", "ok"),
        "no": ("x", "no"),
        "nothing": ("square", "open"),
        LATER: ("phone", "open"),
    }.get(said, ("circle-help", "pen"))


def tally_words(tally: Mapping[Place, int]) -> str:
    """Return "412 sheets: 398 forms, 6 empty": every page is in it once."""
    parts = [_places()[place](count) for place, count in tally.items()]
    total = QCoreApplication.translate("PileWords", "%n sheet(s)", "", sum(tally.values()))
    return f"{total}: {', '.join(parts)}" if parts else total


def _places() -> Mapping[Place, Callable[[int], str]]:
    return {
        Place.FORM: lambda n: QCoreApplication.translate("PileWords", "%n page(s) of forms", "", n),
        Place.STRIP: lambda n: QCoreApplication.translate("PileWords", "%n withdrawal strip(s)", "", n),
        Place.DUPLICATE: lambda n: QCoreApplication.translate("PileWords", "%n double", "", n),
        Place.BLANK: lambda n: QCoreApplication.translate("PileWords", "%n blank", "", n),
        Place.READING: lambda n: QCoreApplication.translate("PileWords", "%n translation sheet(s)", "", n),
        Place.FOREIGN: lambda n: QCoreApplication.translate("PileWords", "%n unknown", "", n),
        Place.OTHER_KEY: lambda n: QCoreApplication.translate("PileWords", "%n of another school", "", n),
        Place.TWO_FORMS: lambda n: QCoreApplication.translate("PileWords", "%n with two forms", "", n),
        Place.UNREADABLE: lambda n: QCoreApplication.translate("PileWords", "%n unreadable", "", n),
        Place.ASIDE: lambda n: QCoreApplication.translate("PileWords", "%n set aside", "", n),
    }


def advice_words(code: str) -> str:
    """Return one sentence on what to set on the copier next time."""
    return {
        "one_bit": QCoreApplication.translate(
            "PileWords",
            "Set the copier to grey, 200 dpi: pencil is lost in black and white.",
        ),
        "low_dpi": QCoreApplication.translate("PileWords", "This pile is coarse. Set the copier to 200 dpi."),
        "washed_out": QCoreApplication.translate(
            "PileWords", "The paper is washed out. Turn off background removal on the copier."
        ),
        "streak": QCoreApplication.translate(
            "PileWords",
            "Many sheets have a streak at one place. Clean the small glass strip of the copier.",
        ),
        "jbig2": QCoreApplication.translate(
            "PileWords", "The copier uses JBIG2, which can swap marks. Turn off compact or high compression."
        ),
    }.get(code, "")
