"""Reviewed Dutch words for verdicts and evidence, the same on screen and on paper; the rules hold none."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from opoz_desktop.kernel import resources
from opoz_desktop.kernel.base import GuardianId
from opoz_desktop.kernel.days import written
from opoz_desktop.kernel.freetext import capital

from .rules.facts import PUPIL, Channel, Identity, Medium, Reason, State, Verdict, Who

_WAITING = frozenset({Reason.NO_ANSWER, Reason.WAITING_FOR_OTHER, Reason.AUTHORITY_UNKNOWN, Reason.NOT_INFORMED})


@dataclass(frozen=True, slots=True)
class VerdictWords:
    """A verdict in words: answer, reason in a few words and as a sentence, rule, source, who can change it."""

    answer: str
    short: str
    sentence: str
    rule: str
    source: str
    who: str
    warning: str


@cache
def words(language: str = "nl") -> dict[str, Any]:
    """Return the words of a language. Raise ResourceMissing when they are not there."""
    return tomllib.loads(resources.read_text("consent", f"wording_{language}.toml"))


def verdict_words(verdict: Verdict, names: Mapping[GuardianId, str], child: str) -> VerdictWords:
    """Say a verdict in words. `names` are the guardians as they may be named here, `child` the first name."""
    w = words()
    facts = _facts(verdict, names, child)
    reason = w["reason"][verdict.reason.value]
    sentence = reason.get("why_many", reason["why"]) if _many(verdict) else reason["why"]
    return VerdictWords(
        answer=w["word"][_answer(verdict)],
        short=capital(reason["short"].format(**facts)),
        sentence=capital(sentence.format(**facts)),
        rule=reason["rule"],
        source=verdict.source,
        who=capital(w["who"][verdict.who_may_decide.value].format(**facts)),
        warning=w["warning"][verdict.warning.value].format(**facts) if verdict.warning else "",
    )


def explanation(verdict: Verdict, names: Mapping[GuardianId, str], child: str) -> str:
    """Explain a verdict in one sentence: the answer, why, the source, and who may decide otherwise ("Leg uit")."""
    w = words()
    facts = _facts(verdict, names, child)
    reason = w["reason"][verdict.reason.value]
    because = reason["because"]
    if verdict.who(State.COURT) and "because_court" in reason:
        because = reason["because_court"]
    elif verdict.who(State.EXPIRED) and "because_expired" in reason:
        because = reason["because_expired"]
    elif "because_nobody" in reason and not verdict.who(State.NO, State.WITHDRAWN):
        because = reason["because_nobody"]
    elif _many(verdict):
        because = reason.get("because_many", because)
    change = w["change"][verdict.who_may_decide.value]
    if verdict.who_may_decide is Who.SAME_GUARDIAN:
        said_no = len(verdict.who(State.NO, State.WITHDRAWN))
        key = "same_guardian_many" if said_no > 1 else "same_guardian" if said_no else "same_guardian_nobody"
        change = w["change"][key]
    return w["explain"]["sentence"].format(
        answer=w["explain"][_answer(verdict)],
        because=because.format(**facts),
        source=verdict.source,
        change=change.format(**facts),
    )


def warning(verdict: Verdict, names: Mapping[GuardianId, str], child: str) -> str:
    """Return what a person must know although the verdict stands, "" when there is nothing."""
    if verdict.warning is None:
        return ""
    return words()["warning"][verdict.warning.value].format(**_facts(verdict, names, child))


def _many(verdict: Verdict) -> bool:
    """Tell whether the reason is about more than one person."""
    by_yes = verdict.reason in {Reason.ALL, Reason.ONE_OTHER_SILENT}
    return len(verdict.who(State.YES) if by_yes else verdict.who(State.NO, State.WITHDRAWN)) > 1


def state_word(state: State) -> str:
    """Return the word for what one guardian said: ja, nee, ingetrokken, geen antwoord."""
    return words()["word"][state.value]


def channel_word(channel: Channel) -> str:
    """Return how an answer came in, in words."""
    return words()["channel"][channel.value]


def identity_word(identity: Identity) -> str:
    """Return how the school knew who it was, in words."""
    return words()["identity"][identity.value]


def after_withdrawal_words(medium: Medium) -> str:
    """Return what to do after a withdrawal (rules.after_withdrawal says the same as facts)."""
    return words()["after_withdrawal"][medium.value]


def _facts(verdict: Verdict, names: Mapping[GuardianId, str], child: str) -> dict[str, str]:
    groups = {
        "yes": (State.YES,),
        "no": (State.NO, State.WITHDRAWN),
        "silent": (State.SILENT, State.OLD_TEXT, State.INVALID, State.EXPIRED),
        "expired": (State.EXPIRED,),
        "invalid": (State.INVALID,),
        "court": (State.COURT,),
    }
    found = {key: _names(verdict.who(*states), names, child) for key, states in groups.items()}
    return found | {"child": child, "date": written(verdict.since)}


def _answer(verdict: Verdict) -> str:
    if verdict.allowed:
        return "allowed"
    return "waiting" if verdict.reason in _WAITING else "blocked"


def _names(ids: Sequence[GuardianId], names: Mapping[GuardianId, str], child: str) -> str:
    w = words()["list"]
    known = [w["pupil"].format(child=child) if i == PUPIL else names.get(i, "") for i in ids]
    known = [k for k in known if k]
    if not known:
        return w["nobody"]
    if len(known) == 1:
        return known[0]
    return w["comma"].join(known[:-1]) + w["and"] + known[-1]
