"""Where each reason comes from and who can change it: the law beside the algorithm."""

from __future__ import annotations

from .facts import Basis, Reason, Who

SOURCES: dict[Reason, str] = {
    Reason.ALL: "AVG art. 6 lid 1 onder a; UAVG art. 5 lid 1",
    Reason.ONE_OTHER_SILENT: "BW 1:253i lid 1; UAVG art. 5 lid 1",
    Reason.REFUSED: "UAVG art. 5 lid 1; BW 1:253i",
    Reason.WITHDRAWN: "AVG art. 7 lid 3; UAVG art. 5 lid 3",
    Reason.NO_ANSWER: "AVG art. 4 onder 11 en art. 7",
    Reason.WAITING_FOR_OTHER: "UAVG art. 5 lid 1",
    Reason.DISAGREEMENT: "BW 1:253a en 1:253i",
    Reason.COURT_ORDER: "BW 1:253a",
    Reason.EXPIRED: "AVG art. 5 lid 1 onder e",
    Reason.INVALID: "AVG art. 4 onder 11 en art. 7",
    Reason.NO_AUTHORITY_HOLDER: "UAVG art. 5 lid 1; BW 1:245",
    Reason.AUTHORITY_UNKNOWN: "UAVG art. 5 lid 1; BW 1:245",
    Reason.OBJECTED: "AVG art. 21",
    Reason.INFORMED: "AVG art. 13 en 21",
    Reason.NOT_INFORMED: "AVG art. 13",
    Reason.LEGAL_OBLIGATION: "AVG art. 6 lid 1 onder c",
    Reason.STATUTORY_PERMISSION: "AVG art. 6 lid 1 onder e",
    Reason.PUBLIC_TASK: "AVG art. 6 lid 1 onder e",
    Reason.PROCESSOR: "AVG art. 28",
    Reason.LEGITIMATE_INTEREST: "AVG art. 6 lid 1 onder f",
}

WHO: dict[Reason, Who] = {
    Reason.ALL: Who.GUARDIANS,
    Reason.ONE_OTHER_SILENT: Who.GUARDIANS,
    Reason.REFUSED: Who.SAME_GUARDIAN,
    Reason.WITHDRAWN: Who.SAME_GUARDIAN,
    Reason.NO_ANSWER: Who.GUARDIANS,
    Reason.WAITING_FOR_OTHER: Who.OTHER_GUARDIAN,
    Reason.DISAGREEMENT: Who.GUARDIANS_OR_COURT,
    Reason.COURT_ORDER: Who.COURT,
    Reason.EXPIRED: Who.GUARDIANS,
    Reason.INVALID: Who.GUARDIANS,
    Reason.NO_AUTHORITY_HOLDER: Who.DIRECTOR,
    Reason.AUTHORITY_UNKNOWN: Who.DIRECTOR,
    Reason.OBJECTED: Who.SAME_GUARDIAN,
    Reason.INFORMED: Who.GUARDIANS,
    Reason.NOT_INFORMED: Who.DIRECTOR,
    Reason.PUBLIC_TASK: Who.BOARD,
    Reason.PROCESSOR: Who.BOARD,
    Reason.LEGITIMATE_INTEREST: Who.BOARD,
}

FORBIDDABLE = frozenset({Basis.CONSENT, Basis.OBJECTION, Basis.LEGITIMATE_INTEREST})
FORBIDDABLE_BY_NAME = frozenset({Basis.PUBLIC_TASK, Basis.PROCESSOR})
"""What a court order can forbid: these of all purposes at once, those only when the order names the purpose. What a
law obliges or empowers the school to do is beyond it (BW 1:253a is about what parents decide)."""

BY_LAW: dict[Basis, Reason] = {
    Basis.LEGAL_OBLIGATION: Reason.LEGAL_OBLIGATION,
    Basis.STATUTORY_PERMISSION: Reason.STATUTORY_PERMISSION,
    Basis.PUBLIC_TASK: Reason.PUBLIC_TASK,
    Basis.PROCESSOR: Reason.PROCESSOR,
    Basis.LEGITIMATE_INTEREST: Reason.LEGITIMATE_INTEREST,
}
