"""The words of consent screens around the reviewed wording of verdicts: tones, tick boxes, what you can do now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import QCoreApplication

from opoz_desktop.features.consent import wording
from opoz_desktop.features.consent.rules import Answer, Channel, Identity, Reason, State, Verdict
from opoz_desktop.features.consent.rules.facts import Basis, Level, Medium, Policy
from opoz_desktop.features.consent.wording import VerdictWords
from opoz_desktop.kernel.base import GuardianId

Tone = Literal["ok", "no", "open"]

NOT_YET = frozenset({Reason.NO_ANSWER, Reason.WAITING_FOR_OTHER, Reason.AUTHORITY_UNKNOWN, Reason.NOT_INFORMED})
"""Reasons that wait for something: shown as *nog niet*; the others that block are a *mag niet*."""


def said(verdict: Verdict, names: Mapping[int, str], called: str) -> VerdictWords:
    """Return the reviewed words of a verdict; `called` is the first name of the pupil."""
    return wording.verdict_words(verdict, {GuardianId(k): v for k, v in names.items()}, called)


def explained(verdict: Verdict, names: Mapping[int, str], called: str) -> str:
    """Return *Leg uit*: one sentence with the answer, why, the source and who may decide otherwise, and any warning."""
    typed = {GuardianId(k): v for k, v in names.items()}
    told = wording.explanation(verdict, typed, called)
    return f"{told} {wording.warning(verdict, typed, called)}".rstrip()


def tone(verdict: Verdict) -> Tone:
    """Return the tone of a verdict: ok (may), no (may not), open (not yet)."""
    if verdict.allowed:
        return "ok"
    return "open" if verdict.reason in NOT_YET else "no"


def chip_icon(which: Tone) -> str:
    """Return the icon of a verdict inside a chip."""
    return {"ok": "check", "no": "x", "open": "circle-dashed"}[which]


def verdict_word(verdict: Verdict) -> str:
    """Return *mag*, *mag niet* or *nog niet*."""
    return {
        "ok": QCoreApplication.translate("ConsentWords", "allowed"),
        "no": QCoreApplication.translate("ConsentWords", "not allowed"),
        "open": QCoreApplication.translate("ConsentWords", "not yet"),
    }[tone(verdict)]


def verdict_title(verdict: Verdict) -> str:
    """Return the verdict as a heading."""
    return {
        "ok": QCoreApplication.translate("ConsentWords", "Allowed"),
        "no": QCoreApplication.translate("ConsentWords", "Not allowed"),
        "open": QCoreApplication.translate("ConsentWords", "Not yet"),
    }[tone(verdict)]


def state_word(state: State) -> str:
    """Return what stands beside a tick box: *ja*, *nee*, *ingetrokken*, *open* ..."""
    words: dict[State, str] = {
        State.YES: QCoreApplication.translate("ConsentWords", "yes"),
        State.NO: QCoreApplication.translate("ConsentWords", "no"),
        State.WITHDRAWN: QCoreApplication.translate("ConsentWords", "withdrawn"),
        State.EXPIRED: QCoreApplication.translate("ConsentWords", "expired"),
        State.INVALID: QCoreApplication.translate("ConsentWords", "does not count"),
        State.OLD_TEXT: QCoreApplication.translate("ConsentWords", "older text"),
        State.SILENT: QCoreApplication.translate("ConsentWords", "open"),
        State.COURT: QCoreApplication.translate("ConsentWords", "court: yes"),
    }
    return words[state]


def answer_word(answer: Answer) -> str:
    """Return what a guardian said: *ja*, *nee* or *ingetrokken*."""
    return state_word({Answer.YES: State.YES, Answer.NO: State.NO, Answer.WITHDRAWN: State.WITHDRAWN}[answer])


def what_now(verdict: Verdict, called: str) -> str:
    """Return what a person can do now; `called` is the first name of the pupil."""
    if verdict.allowed:
        text = QCoreApplication.translate("ConsentWords", "It may be used. Whoever said yes may withdraw any day.")
    elif verdict.reason in {Reason.REFUSED, Reason.WITHDRAWN, Reason.OBJECTED}:
        text = QCoreApplication.translate(
            "ConsentWords", "Leave {pupil} out. Record a new answer only when it comes from the guardian."
        )
    elif verdict.reason is Reason.DISAGREEMENT:
        text = QCoreApplication.translate("ConsentWords", "Leave {pupil} out until the guardians agree.")
    elif verdict.reason is Reason.COURT_ORDER:
        text = QCoreApplication.translate("ConsentWords", "Leave {pupil} out as long as the order holds.")
    elif verdict.reason in {Reason.AUTHORITY_UNKNOWN, Reason.NO_AUTHORITY_HOLDER}:
        text = QCoreApplication.translate("ConsentWords", "Record who has authority. Until then leave {pupil} out.")
    else:
        text = QCoreApplication.translate("ConsentWords", "Ask for an answer. Until then leave {pupil} out.")
    return text.format(pupil=called)


def channel_word(channel: Channel) -> str:
    """Return how an answer came in."""
    return wording.channel_word(channel)


def identity_word(identity: Identity) -> str:
    """Return how the school knew who it was."""
    return wording.identity_word(identity)


def short_title(short: str, title: str) -> str:
    """Return the head of a purpose's column as running words: "Ouder-\\napp" becomes "Ouderapp"."""
    return short.replace("-\n", "").replace("\n", " ").strip() or title


def policy_words(policy: Policy) -> str:
    """Return how many guardians have to say yes."""
    if policy is Policy.ALL_AUTHORITY_HOLDERS:
        return QCoreApplication.translate("ConsentWords", "every guardian with authority says yes")
    return QCoreApplication.translate("ConsentWords", "one guardian says yes, no objection known")


def basis_word(basis: Basis) -> str:
    """Return the ground of a use (AVG art. 6)."""
    words: dict[Basis, str] = {
        Basis.CONSENT: QCoreApplication.translate("ConsentWords", "Consent (AVG art. 6 par. 1 a)"),
        Basis.OBJECTION: QCoreApplication.translate("ConsentWords", "Informed, with the right to object"),
        Basis.LEGAL_OBLIGATION: QCoreApplication.translate("ConsentWords", "Legal obligation"),
        Basis.STATUTORY_PERMISSION: QCoreApplication.translate("ConsentWords", "Permission in the law"),
        Basis.PUBLIC_TASK: QCoreApplication.translate("ConsentWords", "Task of the school"),
        Basis.PROCESSOR: QCoreApplication.translate("ConsentWords", "Processor for the school"),
        Basis.LEGITIMATE_INTEREST: QCoreApplication.translate("ConsentWords", "Legitimate interest"),
    }
    return words[basis]


def level_word(level: Level) -> str:
    """Return whose use it is."""
    if level is Level.BOARD:
        return QCoreApplication.translate("ConsentWords", "board")
    return QCoreApplication.translate("ConsentWords", "school")


def medium_word(medium: Medium) -> str:
    """Return where a use ends up."""
    words: dict[Medium, str] = {
        Medium.CLOSED: QCoreApplication.translate("ConsentWords", "closed app or page"),
        Medium.ONLINE: QCoreApplication.translate("ConsentWords", "public internet"),
        Medium.PRINT: QCoreApplication.translate("ConsentWords", "print"),
        Medium.PRESS: QCoreApplication.translate("ConsentWords", "press"),
        Medium.LIST: QCoreApplication.translate("ConsentWords", "list"),
        Medium.OTHER: QCoreApplication.translate("ConsentWords", "other"),
    }
    return words[medium]


def text_field(name: str) -> str:
    """Return what a part of the text of a purpose is called."""
    words = {
        "title": QCoreApplication.translate("ConsentWords", "Title"),
        "short": QCoreApplication.translate("ConsentWords", "Column head"),
        "what": QCoreApplication.translate("ConsentWords", "What is used"),
        "who": QCoreApplication.translate("ConsentWords", "Who sees it"),
        "by": QCoreApplication.translate("ConsentWords", "By whom"),
        "how_long": QCoreApplication.translate("ConsentWords", "How long"),
    }
    return words[name]
