"""The words of rows, remarks, questions, notices and doubts: codes in, sentences out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from opoz_desktop.kernel.days import written

from ..proposal import DoubtAnswer, Row, Said
from ..records import Notice, Question


def said(text: Said | None) -> str:
    """Return the words of a piece of text; nothing for None."""
    if text is None:
        return ""
    if text.code == "text":
        return str(text.values[0])
    return _SAID[text.code]([_shown(v) for v in text.values])


def now_of(row: Row) -> str:
    """Return the cell "Nu"."""
    return said(row.now)


def then_of(row: Row) -> str:
    """Return the cell "Straks", without the remark; a guardian's row names the guardian."""
    text = said(row.then)
    if row.subject and row.facet in {"address", "filled"}:
        return QCoreApplication.translate("IntakeWords", "{person}: {text}").format(person=row.subject, text=text)
    return text


def remark_of(row: Row) -> str:
    """Return the remark behind "Straks", in a lighter colour."""
    return said(row.remark)


def _shown(value: str | int | date) -> str:
    return written(value) if isinstance(value, date) else str(value)


def _groups(values: list[str]) -> str:
    if not values:
        return QCoreApplication.translate("IntakeWords", "no group")
    return QCoreApplication.translate("IntakeWords", "group {names}").format(names=", ".join(values))


def _guardian(values: list[str]) -> str:
    return " ".join(v for v in values if v) or QCoreApplication.translate(
        "IntakeWords", "parent or carer without a name"
    )


def _year(values: list[str]) -> str:
    return QCoreApplication.translate("IntakeWords", "year {year}").format(year=values[0] or "–")


_SAID: dict[str, Callable[[list[str]], str]] = {
    "nothing": lambda _: "–",
    "since": lambda v: QCoreApplication.translate("IntakeWords", "since {day}").format(day=v[0]),
    "new_pupil": lambda _: QCoreApplication.translate("IntakeWords", "new pupil"),
    "without_group": lambda _: QCoreApplication.translate("IntakeWords", "without a group"),
    "left": lambda v: QCoreApplication.translate("IntakeWords", "left {day}").format(day=v[0]).strip(),
    "pupil_again": lambda _: QCoreApplication.translate("IntakeWords", "pupil again"),
    "filled": lambda v: QCoreApplication.translate("IntakeWords", "filled in: {fields}").format(
        fields=", ".join(field_name(f) for f in v)
    ),
    "born": lambda v: QCoreApplication.translate("IntakeWords", "born {day}").format(day=v[0]),
    "born_on": lambda v: QCoreApplication.translate("IntakeWords", "born {day}").format(day=v[0]),
    "enrolled_on": lambda v: QCoreApplication.translate("IntakeWords", "since {day}").format(day=v[0]),
    "left_on": lambda v: QCoreApplication.translate("IntakeWords", "leaves {day}").format(day=v[0]),
    "group": _groups,
    "groups": _groups,
    "subgroups": _groups,
    "subgroup": lambda _: QCoreApplication.translate("IntakeWords", "subgroup"),
    "group_years": lambda v: QCoreApplication.translate("IntakeWords", "year {year}").format(year=v[0]),
    "empty_group": lambda _: QCoreApplication.translate("IntakeWords", "no pupils in it"),
    "repeats": lambda v: QCoreApplication.translate("IntakeWords", "stays in year {year}").format(year=v[0]),
    "skips": lambda v: QCoreApplication.translate("IntakeWords", "skips to year {year}").format(year=v[0]),
    "year": _year,
    "name_and_key": lambda v: ", ".join(p for p in v if p),
    "signed_out": lambda v: QCoreApplication.translate("IntakeWords", "signed out {day}").format(day=v[0]),
    "not_in_file": lambda _: QCoreApplication.translate("IntakeWords", "not in the file"),
    "enrolled": lambda _: QCoreApplication.translate("IntakeWords", "enrolled"),
    "retention_starts": lambda _: QCoreApplication.translate("IntakeWords", "retention period starts"),
    "left_date_missing": lambda _: QCoreApplication.translate("IntakeWords", "date of leaving is missing"),
    "typed_here": lambda _: QCoreApplication.translate("IntakeWords", "typed in by hand here"),
    "recorded_by_hand": lambda _: QCoreApplication.translate("IntakeWords", "recorded here from a paper"),
    "review": lambda _: QCoreApplication.translate("IntakeWords", "review consents"),
    "also_of": lambda v: QCoreApplication.translate("IntakeWords", "also of %n other pupils", "", int(v[0])),
    "unknown_pupil": lambda v: QCoreApplication.translate("IntakeWords", "number {number} is nobody here").format(
        number=v[0] or "–"
    ),
    "guardian": _guardian,
    "authority_yes": lambda v: QCoreApplication.translate("IntakeWords", "{relation}: authority yes").format(
        relation=_relation(v)
    ),
    "authority_no": lambda v: QCoreApplication.translate("IntakeWords", "{relation}: authority no").format(
        relation=_relation(v)
    ),
    "authority_unknown": lambda v: QCoreApplication.translate(
        "IntakeWords", "{relation}: authority not recorded"
    ).format(relation=_relation(v)),
    "secret": lambda _: QCoreApplication.translate("IntakeWords", "secret"),
    "secret_address_yes": lambda _: QCoreApplication.translate("IntakeWords", "address secret"),
    "secret_address_no": lambda _: QCoreApplication.translate("IntakeWords", "address visible"),
    "secret_phone_yes": lambda _: QCoreApplication.translate("IntakeWords", "telephone secret"),
    "secret_phone_no": lambda _: QCoreApplication.translate("IntakeWords", "telephone visible"),
    "sex_0": lambda _: QCoreApplication.translate("IntakeWords", "sex unknown"),
    "sex_1": lambda _: QCoreApplication.translate("IntakeWords", "boy"),
    "sex_2": lambda _: QCoreApplication.translate("IntakeWords", "girl"),
    "sex_9": lambda _: QCoreApplication.translate("IntakeWords", "sex not specified"),
    "in_service": lambda _: QCoreApplication.translate("IntakeWords", "on the staff"),
    "parent_role": lambda _: QCoreApplication.translate("IntakeWords", "stands in the file as a parent"),
}


def _relation(values: list[str]) -> str:
    return values[0] if values and values[0] else QCoreApplication.translate("IntakeWords", "parent or carer")


def field_name(code: str) -> str:
    """Return the name of a field, for doubts, for "filled in", and for the mapping of columns."""
    words = _FIELDS.get(code)
    return words() if words is not None else code


_FIELDS: dict[str, Callable[[], str]] = {
    "number": lambda: QCoreApplication.translate("IntakeWords", "pupil number"),
    "pupil_first_name": lambda: QCoreApplication.translate("IntakeWords", "first name of the pupil"),
    "pupil_prefix": lambda: QCoreApplication.translate("IntakeWords", "prefix of the pupil"),
    "pupil_surname": lambda: QCoreApplication.translate("IntakeWords", "surname of the pupil"),
    "pupil_name": lambda: QCoreApplication.translate("IntakeWords", "name of the pupil"),
    "pupil_given_names": lambda: QCoreApplication.translate("IntakeWords", "given names of the pupil"),
    "pupil_initials": lambda: QCoreApplication.translate("IntakeWords", "initials of the pupil"),
    "pupil_postcode": lambda: QCoreApplication.translate("IntakeWords", "postcode of the pupil"),
    "born_on": lambda: QCoreApplication.translate("IntakeWords", "date of birth"),
    "sex": lambda: QCoreApplication.translate("IntakeWords", "sex"),
    "group": lambda: QCoreApplication.translate("IntakeWords", "group"),
    "year_code": lambda: QCoreApplication.translate("IntakeWords", "year"),
    "enrolled_on": lambda: QCoreApplication.translate("IntakeWords", "enrolled on"),
    "left_on": lambda: QCoreApplication.translate("IntakeWords", "left on"),
    "position": lambda: QCoreApplication.translate("IntakeWords", "order"),
    "relation": lambda: QCoreApplication.translate("IntakeWords", "relation"),
    "authority": lambda: QCoreApplication.translate("IntakeWords", "authority"),
    "salutation": lambda: QCoreApplication.translate("IntakeWords", "salutation"),
    "first_name": lambda: QCoreApplication.translate("IntakeWords", "first name"),
    "given_names": lambda: QCoreApplication.translate("IntakeWords", "given names"),
    "initials": lambda: QCoreApplication.translate("IntakeWords", "initials"),
    "prefix": lambda: QCoreApplication.translate("IntakeWords", "prefix"),
    "surname": lambda: QCoreApplication.translate("IntakeWords", "surname"),
    "name": lambda: QCoreApplication.translate("IntakeWords", "name"),
    "email": lambda: QCoreApplication.translate("IntakeWords", "e-mail"),
    "mobile": lambda: QCoreApplication.translate("IntakeWords", "mobile"),
    "phone": lambda: QCoreApplication.translate("IntakeWords", "telephone"),
    "street": lambda: QCoreApplication.translate("IntakeWords", "street"),
    "house_number": lambda: QCoreApplication.translate("IntakeWords", "house number"),
    "house_addition": lambda: QCoreApplication.translate("IntakeWords", "addition"),
    "postcode": lambda: QCoreApplication.translate("IntakeWords", "postcode"),
    "place": lambda: QCoreApplication.translate("IntakeWords", "place"),
    "secret_address": lambda: QCoreApplication.translate("IntakeWords", "secret address"),
    "secret_phone": lambda: QCoreApplication.translate("IntakeWords", "secret telephone"),
    "bsn": lambda: QCoreApplication.translate("IntakeWords", "BSN (left out)"),
    "ethnicity": lambda: QCoreApplication.translate("IntakeWords", "ethnicity (left out)"),
    "country": lambda: QCoreApplication.translate("IntakeWords", "country (left out)"),
    "weight": lambda: QCoreApplication.translate("IntakeWords", "weight (left out)"),
}


def doubt_title(row: Row) -> str:
    """Return the question of a doubt."""
    return {
        "no_group": QCoreApplication.translate("IntakeWords", "Is this child without a group?"),
        "double": QCoreApplication.translate("IntakeWords", "This pupil stands in the file twice"),
        "several": QCoreApplication.translate("IntakeWords", "Several children have this name and birthday"),
        "unknown_pupil": QCoreApplication.translate("IntakeWords", "This pupil is not here"),
        "other_name": QCoreApplication.translate("IntakeWords", "Do these parents belong to this child?"),
    }.get(row.facet, QCoreApplication.translate("IntakeWords", "Is this the same child?"))


def doubt_answer(row: Row, answer: DoubtAnswer) -> tuple[str, str]:
    """Return (label, what happens) of an answer to a doubt."""
    if answer is DoubtAnswer.LATER:
        return QCoreApplication.translate("IntakeWords", "Do not choose yet"), ""
    if answer is DoubtAnswer.OTHER:
        return QCoreApplication.translate("IntakeWords", "Another child"), QCoreApplication.translate(
            "IntakeWords", "A pupil is added."
        )
    if row.facet == "no_group":
        return QCoreApplication.translate("IntakeWords", "Yes, without a group"), QCoreApplication.translate(
            "IntakeWords", "The child stays a pupil."
        )
    if row.facet == "other_name":
        return QCoreApplication.translate("IntakeWords", "Yes, this child"), QCoreApplication.translate(
            "IntakeWords", "The parents come with this child."
        )
    return QCoreApplication.translate("IntakeWords", "The same child"), QCoreApplication.translate(
        "IntakeWords", "Consents and everything else stay."
    )


@dataclass(frozen=True, slots=True)
class Asked:
    """The words of a question: what is asked, and why."""

    ask: str
    why: str = ""


def question(asked: Question) -> Asked:
    """Return the words of a question."""
    facts = {k: _fact(v) for k, v in asked.facts.items()}
    return Asked(_QUESTIONS[asked.code]().format(**facts))


def _fact(value: str | int | date | tuple[str, ...]) -> str:
    return ", ".join(value) if isinstance(value, tuple) else _shown(value)


_QUESTIONS: dict[str, Callable[[], str]] = {
    "encoding": lambda: QCoreApplication.translate(
        "IntakeWords", "The file does not say truly how its letters are stored. Are these names right? {examples}"
    ),
    "sex_meaning": lambda: QCoreApplication.translate(
        "IntakeWords", "In the column with the sex only M occurs ({count} times). What does it mean?"
    ),
    "no_authority": lambda: QCoreApplication.translate(
        "IntakeWords", "The list does not say who has authority. It is kept as not recorded for everybody."
    ),
    "new_system": lambda: QCoreApplication.translate(
        "IntakeWords",
        "All pupil numbers are new. {by_name} pupils were found by name and birthday, {by_eck} by "
        "their ECK iD. Is there another administration system?",
    ),
    "other_numbers": lambda: QCoreApplication.translate(
        "IntakeWords",
        "The numbers of {pupils} pupils are not known here, their names and birthdays are. May "
        "name and birthday decide?",
    ),
    "other_school": lambda: QCoreApplication.translate(
        "IntakeWords", "The file is of another school or location ({there}) than this school file ({here})."
    ),
    "older_than_last": lambda: QCoreApplication.translate(
        "IntakeWords", "The file ({there}, school year {year}) is older than the last import ({here})."
    ),
    "partial_file": lambda: QCoreApplication.translate(
        "IntakeWords",
        "{absent} of {pupils} pupils ({percent} %) are not in the file; it has {groups_there} "
        "groups, here are {groups_here}. Is it the whole school?",
    ),
    "no_reference_date": lambda: QCoreApplication.translate(
        "IntakeWords", "The file has no reference date and is of school year {year}, which is not the present one."
    ),
    "very_many": lambda: QCoreApplication.translate(
        "IntakeWords", "The file has {pupils} pupils; more than {limit} is unusual for one school."
    ),
}


def option(question_code: str, code: str) -> str:
    """Return the label of an answer (code) to a question (code)."""
    special = {
        ("sex_meaning", "girl"): lambda: QCoreApplication.translate("IntakeWords", "M is a girl (meisje)"),
        ("sex_meaning", "boy"): lambda: QCoreApplication.translate("IntakeWords", "M is a boy (man)"),
        ("sex_meaning", "leave_out"): lambda: QCoreApplication.translate("IntakeWords", "Leave the sex out"),
        ("no_authority", "not_recorded"): lambda: QCoreApplication.translate("IntakeWords", "Keep as not recorded"),
        ("partial_file", "partial"): lambda: QCoreApplication.translate(
            "IntakeWords", "No, a part of the school: nobody leaves"
        ),
        ("partial_file", "whole"): lambda: QCoreApplication.translate(
            "IntakeWords", "Yes, the whole school: they left"
        ),
        ("new_system", "yes"): lambda: QCoreApplication.translate("IntakeWords", "Yes, take over the new numbers"),
        ("new_system", "no"): lambda: QCoreApplication.translate("IntakeWords", "No, ask per child"),
    }
    general = {
        "yes": lambda: QCoreApplication.translate("IntakeWords", "Yes"),
        "no": lambda: QCoreApplication.translate("IntakeWords", "No"),
        "stop": lambda: QCoreApplication.translate("IntakeWords", "Stop"),
        "go_on": lambda: QCoreApplication.translate("IntakeWords", "Go on with this file"),
    }
    words = special.get((question_code, code)) or general.get(code)
    return words() if words is not None else code


def notice(told: Notice) -> str:
    """Return the sentence of a notice."""
    words = _NOTICES.get(told.code)
    return words(told.count) if words is not None else ""


_NOTICES: dict[str, Callable[[int], str]] = {
    "school_year_unreadable": lambda n: QCoreApplication.translate(
        "IntakeWords", "The school year in the file cannot be read."
    ),
    "double_group_key": lambda n: QCoreApplication.translate(
        "IntakeWords", "%n group keys stand in the file twice.", "", n
    ),
    "unknown_group": lambda n: QCoreApplication.translate(
        "IntakeWords", "%n pupils point at a group that is not in the file.", "", n
    ),
    "skipped_row": lambda n: QCoreApplication.translate(
        "IntakeWords", "%n rows with a title or a total were skipped.", "", n
    ),
    "double_row": lambda n: QCoreApplication.translate("IntakeWords", "%n rows stand in the list twice.", "", n),
    "row_without_pupil": lambda n: QCoreApplication.translate(
        "IntakeWords", "%n rows do not say of which pupil they are.", "", n
    ),
    "row_without_guardian": lambda n: QCoreApplication.translate("IntakeWords", "%n rows have no guardian.", "", n),
    "row_without_name": lambda n: QCoreApplication.translate("IntakeWords", "%n rows have no name.", "", n),
    "mail_unreadable": lambda n: QCoreApplication.translate("IntakeWords", "%n mail addresses cannot be read.", "", n),
    "date_unreadable": lambda n: QCoreApplication.translate("IntakeWords", "%n dates of birth cannot be read.", "", n),
    "authority_unreadable": lambda n: QCoreApplication.translate(
        "IntakeWords", "Authority cannot be read in %n rows; it stays not recorded.", "", n
    ),
    "guardian_lost": lambda n: QCoreApplication.translate(
        "IntakeWords", "%n guardians that pupils point at are not in the file.", "", n
    ),
    "unknown_leaver": lambda n: QCoreApplication.translate(
        "IntakeWords", "%n pupils in the file left before they were known here.", "", n
    ),
    "later_year_here": lambda n: QCoreApplication.translate(
        "IntakeWords", "%n pupils are in a later school year here.", "", n
    ),
    "one_group_only": lambda n: QCoreApplication.translate(
        "IntakeWords", "The file has one group; the other groups stay as they are."
    ),
    "new_system": lambda n: QCoreApplication.translate(
        "IntakeWords", "The pupil numbers come from another administration system and are replaced."
    ),
    "repeated_pupil": lambda n: QCoreApplication.translate(
        "IntakeWords", "%n pupils stand in the file twice, word for word.", "", n
    ),
    "double_staff": lambda n: QCoreApplication.translate(
        "IntakeWords", "%n members of staff stand in the file twice.", "", n
    ),
    "pupil_without_row": lambda n: QCoreApplication.translate("IntakeWords", "%n pupils are not in the list.", "", n),
    "guardian_of_former_pupil": lambda n: QCoreApplication.translate(
        "IntakeWords", "%n rows are of pupils who left.", "", n
    ),
    "guardian_of_doubtful_pupil": lambda n: QCoreApplication.translate(
        "IntakeWords", "%n rows are of pupils about whom there is a doubt.", "", n
    ),
}
