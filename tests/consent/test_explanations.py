"""*Leg uit*: every verdict says in one Dutch sentence why, on which source, and who may decide otherwise."""

from __future__ import annotations

import re
from datetime import date

import pytest

from opoz_desktop.features.consent import wording
from opoz_desktop.features.consent.rules import (
    PUPIL,
    Basis,
    Flag,
    FlagFacts,
    Has,
    Order,
    OrderFacts,
    Reason,
    Verdict,
    Warn,
    Who,
)
from opoz_desktop.features.consent.rules.sources import SOURCES, WHO
from opoz_desktop.kernel.base import GuardianId

from .facts import ALL, F, M, child, day, purpose, said, span, verdict

NAMES = {M: "moeder", F: "vader", PUPIL: "de leerling"}
YES, NO = said(M, "Y", "09-01"), said(F, "N", "09-02")
INFORMED = date(2026, 9, 1)


def instead() -> Verdict:
    return verdict([YES, NO], "09-10", orders=[OrderFacts(Order.SUBSTITUTE, day("09-05"), guardian=F)])


CASES: dict[str, tuple[Reason, Verdict, str]] = {
    "all": (Reason.ALL, verdict([YES, said(F, "Y", "09-02")], "09-10"), "Mag, want moeder en vader zeiden ja"),
    "all, court": (Reason.ALL, instead(), "Mag, want moeder zei ja en de rechter gaf toestemming in plaats van vader"),
    "one": (Reason.ONE_OTHER_SILENT, verdict([YES], "09-10"), "Mag, want moeder zei ja en van vader is geen bezwaar"),
    "refused": (Reason.REFUSED, verdict([YES, NO], "09-10"), "Mag niet, want vader zei nee op 02-09-2026"),
    "refused by both": (Reason.REFUSED, verdict([said(M, "N", "09-01"), NO], "09-10"), "moeder en vader zeiden nee"),
    "withdrawn": (Reason.WITHDRAWN, verdict([YES, said(M, "W", "09-05")], "09-10"), "moeder trok de toestemming in op"),
    "no answer": (Reason.NO_ANSWER, verdict([], "09-10"), "Nog niet, want van moeder en vader is er geen antwoord"),
    "waiting": (Reason.WAITING_FOR_OTHER, verdict([YES], "09-10", what=purpose(ALL)), "van vader is er nog geen ja"),
    "disagreement": (
        Reason.DISAGREEMENT, verdict([YES], "09-10", flags=[FlagFacts(Flag.DISAGREEMENT, day("09-05"))]), "bezwaar",
    ),
    "court": (
        Reason.COURT_ORDER, verdict([YES], "09-10", orders=[OrderFacts(Order.PROHIBIT, day("09-05"))]),
        "Mag niet, want de rechter verbiedt het sinds 05-09-2026",
    ),
    "expired": (
        Reason.EXPIRED, verdict([YES], "11-10", what=purpose(valid_months=2)), "het ja van moeder geldt niet meer",
    ),
    "left": (Reason.EXPIRED, verdict([YES], "11-10", who=child(left=date(2026, 10, 1))), "Sanne is van school"),
    "invalid": (
        Reason.INVALID, verdict([said(M, "Y", "09-01", pre_ticked=True)], "09-10"), "het ja van moeder telt niet",
    ),
    "nobody": (Reason.NO_AUTHORITY_HOLDER, verdict([], "09-10", who=child(span(M, Has.NO))), "niemand met gezag over"),
    "unknown": (Reason.AUTHORITY_UNKNOWN, verdict([], "09-10", who=child(span(M, Has.UNKNOWN))), "niet vastgelegd"),
    "objected": (
        Reason.OBJECTED, verdict([NO], "09-10", what=purpose(basis=Basis.OBJECTION, informed_on=INFORMED)),
        "vader maakte bezwaar op 02-09-2026",
    ),
    "objected by telephone": (
        Reason.OBJECTED,
        verdict(
            [], "09-10", what=purpose(basis=Basis.OBJECTION, informed_on=INFORMED),
            flags=[FlagFacts(Flag.OBJECTION, day("09-05"), guardian=F)],
        ),
        "er is bezwaar gemaakt",
    ),
    "informed": (
        Reason.INFORMED, verdict([], "09-10", what=purpose(basis=Basis.OBJECTION, informed_on=INFORMED)), "Mag, want",
    ),
    "not informed": (Reason.NOT_INFORMED, verdict([], "09-10", what=purpose(basis=Basis.OBJECTION)), "Nog niet, want"),
    **{
        b.value: (Reason(b.value), verdict([], "09-10", what=purpose(basis=b)), "Mag, want")
        for b in Basis
        if b not in {Basis.CONSENT, Basis.OBJECTION}
    },
}  # fmt: skip


@pytest.mark.parametrize("case", sorted(CASES))
def test_a_verdict_explains_itself_in_one_sentence(case: str) -> None:
    reason, found, begins = CASES[case]
    assert found.reason is reason
    told = wording.explanation(found, NAMES, "Sanne")
    assert begins in told
    assert f"({found.source})" in told
    assert one_sentence(told, found.source)
    assert "niemand met" in told or "niemand op school" in told or "niemand maakte" in told or "niemand" not in told
    assert not re.search(r"[{}]|\b[Nn]one\b|  | op \(| sinds \(", told)
    change = told.rpartition("; ")[2]
    assert change.endswith(".")
    assert len(change) > 15


def one_sentence(told: str, source: str) -> bool:
    """Tell whether there is one full stop, at the end; the abbreviations of the source do not count."""
    bare = told.replace(source, "")
    return bare.endswith(".") and bare.count(".") == 1 and bare[0].isupper()


def test_two_sentences_are_seen() -> None:
    assert one_sentence("Mag, want a (AVG art. 6); b.", "AVG art. 6")
    assert not one_sentence("Mag. Want a (AVG art. 6); b.", "AVG art. 6")


def test_every_reason_is_walked_and_has_all_its_words() -> None:
    assert {reason for reason, _, _ in CASES.values()} == set(Reason)
    known = wording.words()
    assert set(known["reason"]) == {r.value for r in Reason}
    assert all({"short", "why", "because", "rule"} <= set(known["reason"][r.value]) for r in Reason)
    assert {w.value for w in Who} <= set(known["who"])
    assert {w.value for w in Who} <= set(known["change"])
    assert {w.value for w in Warn} <= set(known["warning"])
    assert set(SOURCES) == set(Reason)


def test_who_may_decide_otherwise_is_said_for_each() -> None:
    told = {case: wording.explanation(found, NAMES, "Sanne") for case, (_, found, _) in CASES.items()}
    assert told["refused"].endswith("; alleen vader kan dat veranderen.")
    assert told["refused by both"].endswith("; alleen moeder en vader kunnen dat veranderen.")
    assert told["waiting"].endswith("; het antwoord van vader kan dat veranderen.")
    assert told["court"].endswith("; alleen de rechter kan dat veranderen.")
    assert told["unknown"].endswith("; de directeur kan dat veranderen door het vast te leggen.")
    assert told["public_task"].endswith("; het bestuur kan dat veranderen en een ouder mag bezwaar maken.")
    assert told["legal_obligation"].endswith("; niemand op school kan dat veranderen.")
    assert set(WHO.values()) | {Who.LAW, Who.PUPIL} == set(Who)


def test_from_16_on_the_pupil_is_named() -> None:
    who = child(born=date(2010, 1, 1))
    told = wording.explanation(verdict([said(PUPIL, "N", "09-01")], "09-10", who=who), NAMES, "Sanne")
    assert told.startswith("Mag niet, want Sanne zelf zei nee op 01-09-2026")
    assert told.endswith("; alleen Sanne zelf kan dat veranderen.")


def test_a_name_with_braces_or_markup_is_only_a_name() -> None:
    names: dict[GuardianId, str] = {M: "<b>{no}</b>", F: "{0.__class__}"}
    told = wording.explanation(verdict([YES, NO], "09-10"), names, "{child}")
    assert "{0.__class__} zei nee" in told
