"""The pure rules of consent: who decides, what holds on a day and why, and the codes of printed forms."""

from .codes import ALPHABET, check_character, mac_of, new_code, page_text, parse_typed, read_text, shown_code
from .decide import deciding, evaluate
from .facts import (
    PUPIL,
    Answer,
    Basis,
    Channel,
    ChildFacts,
    DecisionFacts,
    Flag,
    FlagFacts,
    Has,
    Identity,
    Latest,
    Medium,
    Order,
    OrderFacts,
    Outcome,
    Policy,
    PolicyFacts,
    PurposeFacts,
    Reason,
    SpanFacts,
    State,
    Verdict,
    Warn,
    Who,
    is_sound,
)
from .standing import StandingFacts, standing
from .using import after_withdrawal, may_use_together

__all__ = [
    "ALPHABET", "PUPIL", "Answer", "Basis", "Channel", "ChildFacts", "DecisionFacts", "Flag", "FlagFacts", "Has",
    "Identity", "Latest", "Medium", "Order", "OrderFacts", "Outcome", "Policy", "PolicyFacts", "PurposeFacts",
    "Reason", "SpanFacts", "StandingFacts", "State", "Verdict", "Warn", "Who", "after_withdrawal",
    "check_character", "deciding", "evaluate", "is_sound", "mac_of", "may_use_together",
    "new_code", "page_text", "parse_typed", "read_text", "shown_code", "standing",
]  # fmt: skip
