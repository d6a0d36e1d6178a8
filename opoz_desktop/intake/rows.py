"""The draft of a proposal: rows get their number here, and counts of what needs no row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from opoz_desktop.features.school.rules import Name, sort_key

from .proposal import NOTHING, About, Deed, DoubtAnswer, Row, RowKind, Said, Side


class Draft:
    """Collect rows, automatic deeds and counts."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.automatic: list[Deed] = []
        self.notices: Counter[str] = Counter()
        self.notice_pupils: dict[str, list[int]] = {}
        self.doubtful: set[int] = set()
        """Pupils in a doubt: nothing more is said about them until it is answered."""

    def count(self, code: str, pupil: int = 0) -> None:
        """Count something worth telling."""
        self.notices[code] += 1
        if pupil:
            self.notice_pupils.setdefault(code, []).append(pupil)

    def row(
        self,
        kind: RowKind,
        about: About,
        facet: str,
        name: Name | str,
        group: str,
        *,
        now: Said = NOTHING,
        then: Said = NOTHING,
        remark: Said | None = None,
        ticked: bool = True,
        fixed: bool = False,
        subject: str = "",
        pupils: tuple[int, ...] = (),
        staff: int = 0,
        number: str = "",
        line: int = 0,
        sides: tuple[Side, ...] = (),
        options: tuple[DoubtAnswer, ...] = (),
        deeds: Sequence[Deed] = (),
        answers: tuple[tuple[DoubtAnswer, tuple[Deed, ...]], ...] = (),
    ) -> None:
        """Add a row; `name` is a person, or the text of something else."""
        listed: Any = name if isinstance(name, str) else name.listed
        self.rows.append(
            Row(
                len(self.rows),
                kind,
                about,
                facet,
                listed,
                group,
                now,
                then,
                remark,
                ticked,
                fixed,
                subject,
                pupils,
                staff,
                number,
                name if isinstance(name, str) else sort_key(name),
                line,
                sides,
                options,
                tuple(deeds),
                answers,
            )
        )
