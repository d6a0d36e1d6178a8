"""The copy of the data (AVG art. 15 lid 3): every row the file holds about the child, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from opoz_desktop.features.consent.rules import Answer, Channel
from opoz_desktop.features.consent.wording import channel_word, identity_word, verdict_words, words
from opoz_desktop.features.school.model import GuardianKind
from opoz_desktop.kernel.base import GuardianId, PurposeId
from opoz_desktop.kernel.days import written
from opoz_desktop.pdf.letter import Flow
from opoz_desktop.pdf.table import Column

from ..pictures import Picture
from ..queries import Everything, Form, Person, Said, Signal, Span
from ..reminders import Reminded

Facts = list[tuple[str, str]]
_PAPER = frozenset({Channel.PAPER, Channel.STRIP, Channel.SCAN})


def day(when: date | datetime | None) -> str:
    """Write a date: 14-03-2018; a moment by its local date."""
    return written(when.astimezone() if isinstance(when, datetime) else when)


@dataclass(slots=True)
class Copy:
    """The data in words, how many there are per category, and what was left out, each with its ground."""

    parts: list[Callable[[Flow], None]] = field(default_factory=list[Callable[[Flow], None]])
    counts: dict[str, int] = field(default_factory=dict[str, int])
    left_out: list[str] = field(default_factory=list[str])

    def write(self, flow: Flow) -> None:
        """Write all parts below each other."""
        for part in self.parts:
            part(flow)

    def count(self, key: str, facts: Sequence[Sequence[str]]) -> None:
        """Count the values that are filled in."""
        self.counts[key] = self.counts.get(key, 0) + sum(bool(value) for row in facts for value in row)


def make_copy(every: Everything, report_words: dict[str, Any], left_out_chapter: int) -> Copy:
    """Put everything in words. `report_words` are the words of the report."""
    maker = _Maker(every, report_words, left_out_chapter, Copy())
    maker.base()
    maker.stays()
    maker.guardians()
    maker.authority()
    maker.consents()
    maker.signals()
    maker.forms()
    maker.reminders()
    maker.pictures()
    maker.files()
    maker.close()
    return maker.copy


@dataclass(slots=True)
class _Maker:
    every: Everything
    all_words: dict[str, Any]
    chapter: int
    copy: Copy

    @property
    def w(self) -> dict[str, Any]:
        return self.all_words["data"]

    @property
    def called(self) -> str:
        return self.every.pupil.name.called

    def who(self, guardian_id: GuardianId | None) -> str:
        """Name a guardian; None is the pupil."""
        if guardian_id is None:
            return self.w["pupil_self"].format(name=self.called)
        return next((p.shown for p in self.every.people if p.id == guardian_id), self.all_words["unknown"])

    def purpose(self, purpose_id: PurposeId | None) -> str:
        return self.w["every_purpose"] if purpose_id is None else self.every.purposes[purpose_id].title

    def bool(self, value: object) -> str:
        return self.all_words["yes" if value else "no"]

    def part(self, title: str, write: Callable[[Flow], None], *, keep: float = 30.0) -> None:
        def with_heading(flow: Flow) -> None:
            flow.heading(title, keep=keep)
            write(flow)

        self.copy.parts.append(with_heading)

    def table(self, title: str, heads: Sequence[str], widths: Sequence[float], rows: list[tuple[str, ...]]) -> None:
        columns = [Column(h, s) for h, s in zip(heads, widths, strict=True)]
        if rows:
            self.part(title, lambda flow: flow.table(columns, rows))
        else:
            self.part(title, lambda flow: flow.paragraph(self.w["empty"]))

    def base(self) -> None:
        b, w = self.every.base, self.w
        name = b.name
        facts: Facts = [
            (w["first_name"], name.first_name),
            (w["given_names"], name.given_names),
            (w["initials"], name.initials),
            (w["surname"], " ".join(p for p in (name.prefix, name.surname) if p)),
            (w["born"], day(b.born_on)),
            (w["sex"], self.all_words["sex"][b.sex.value]),
            (w["number"], b.number),
            (w["eck"], b.eck_id),
            (w["year_code"], b.year_code),
            (w["postcode"], b.postcode),
            (w["enrolled"], day(b.enrolled_on)),
            (w["left"], day(b.left_on)),
            (w["archived"], self.bool(b.archived)),
            (w["review"], self.bool(b.review_consents)),
            (w["origin"], self.all_words["origin"][b.origin.value]),
        ]
        self.copy.count("base", [(v,) for _, v in facts])
        if b.postcode_withheld:
            self.copy.left_out.append(self.all_words["left_out"]["postcode"].format(name=self.called))
            place = self.w["withheld"].partition(": ")[2].format(chapter=self.chapter, number=len(self.copy.left_out))
            facts = [(n, place if n == w["postcode"] else v) for n, v in facts]
        shown = [(n, v or self.all_words["none"]) for n, v in facts]
        self.part(w["base"], lambda flow: flow.facts(shown, label=62))

    def stays(self) -> None:
        rows = [
            (s.year, s.group, self.all_words["group_kind"][s.kind.value], day(s.since), day(s.until))
            for s in self.every.stays
        ]
        self.copy.count("base", rows)
        self.table(self.w["stays"], self.w["stay_heads"], (30, 40, 42, 27.5, 28), rows)

    def guardians(self) -> None:
        people = [(p.full, self._person(p)) for p in self.every.people]
        for _, facts in people:
            self.copy.count("guardians", [(v,) for _, v in facts])

        def write(flow: Flow) -> None:
            for name, facts in people:
                flow.need(30)
                flow.facts([(self.w["full_name"], f"**{name}**"), *facts], label=62)
                flow.y += 2.5

        self.part(self.w["guardians"], write, keep=48.0)

    def _person(self, p: Person) -> Facts:
        w = self.w
        facts: Facts = [
            (w["relation"], p.relation),
            (w["kind"], self.all_words["guardian_kind"][p.kind.value] if p.kind is GuardianKind.INSTITUTION else ""),
            (w["salutation"], p.salutation),
            (w["email"], p.email),
            (w["mobile"], p.mobile),
            (w["phone"], p.phone),
            (w["address"], p.address),
            (w["secret_address"], self.bool(True) if p.secret_address and not p.withheld else ""),
            (w["secret_phone"], self.bool(True) if p.secret_phone and not p.withheld else ""),
            (w["ended"], day(p.ended_on)),
            (w["origin"], self.all_words["origin"][p.pair_origin.value]),
        ]
        if p.withheld:
            self.copy.left_out.append(self.all_words["left_out"]["contact"].format(who=p.shown))
            label, _, text = w["withheld"].partition(": ")
            facts.append((label, text.format(chapter=self.chapter, number=len(self.copy.left_out))))
        return [(n, v) for n, v in facts if v]

    def authority(self) -> None:
        rows = [self._span(s) for s in self.every.spans]
        self.copy.count("guardians", rows)
        self.table(self.w["authority"], self.w["authority_heads"], (34, 22, 33, 47, 31.5), rows)

    def _span(self, s: Span) -> tuple[str, ...]:
        w = self.w
        how = [s.basis]
        if s.seen_on:
            how.append(w["seen"].format(date=day(s.seen_on)))
        how.append(w["recorded"].format(date=day(s.recorded_at)))
        until = None if s.until == date.min else s.until
        if s.since and until:
            holds = w["since_until"].format(since=day(s.since), until=day(until))
        elif s.since:
            holds = w["since_only"].format(since=day(s.since))
        else:
            holds = w["until_only"].format(until=day(until)) if until else w["always"]
        return (
            self.who(s.guardian_id), self.all_words["holds"][s.holds.value],
            self.all_words["authority_kind"][s.kind.value], "\n".join(x for x in how if x), holds,
        )  # fmt: skip

    def consents(self) -> None:
        names = {p.id: p.shown for p in self.every.people}
        rows: list[tuple[str, ...]] = []
        for r in self.every.standing.rows:
            said = verdict_words(r.verdict, names, self.called)
            rows.append((r.purpose.title, said.answer, said.sentence))
        self.table(f"{self.w['consents']}: {_lower(self.w['now'])}", self.w["now_heads"], (58, 24, 85.5), rows)
        columns = [Column(h, s) for h, s in zip(self.w["history_heads"], (80, 30, 57.5), strict=True)]
        deeds = [(self._proof(s[0]), [self._said(x) for x in s]) for s in _together(self.every.answers)]
        self.copy.counts["consents"] = sum(3 + len(said) for _, said in deeds)

        def write(flow: Flow) -> None:
            for (head, proof), said in deeds:
                flow.subheading(head, keep=38)
                flow.paragraph(proof, size=10)
                flow.table(columns, said)
                flow.y += 2
            if not deeds:
                flow.paragraph(self.w["empty"])

        self.part(f"{self.w['consents']}: {_lower(self.w['history'])}", write, keep=50)

    def _proof(self, s: Said) -> tuple[str, str]:
        """Say who spoke when, and with what proof; it is the same for all answers of one form or talk."""
        w, d = self.w, s.row
        when = f"{w['decided'].format(date=day(d.decided_on))}, {w['received'].format(date=day(d.received_on))}"
        proof = [channel_word(d.channel), identity_word(d.identity)]
        if d.signature_present or d.channel in _PAPER:
            proof.append(w["signed" if d.signature_present else "unsigned"])
        if d.pre_ticked:
            proof.append(w["pre_ticked"])
        for key, text in (("document", d.document_ref), ("basis", d.authority_basis), ("note", d.note)):
            if text:
                proof.append(w[key].format(text=text))
        if d.form_code:
            proof.append(w["form"].format(code=d.form_code))
        proof += [w["scan"].format(title=title) for title in s.files]
        if d.language != "nl":
            proof.append(w["language"].format(code=d.language))
        proof.append(w["recorded"].format(date=day(d.recorded_at)))
        return w["said_by"].format(who=self.who(d.guardian_id), when=when), w["proof"].format(text=" · ".join(proof))

    def _said(self, s: Said) -> tuple[str, ...]:
        w, d = self.w, s.row
        after: list[str] = []
        if s.void is not None:
            after.append(w[s.void.value].format(date=day(s.voided_on)))
        for on, text, undone in s.done:
            done = w["done"].format(date=day(on), text=text)
            after.append(w["undone"].format(text=done) if undone else done)
        answer = words()["word"][Answer(d.value).value]
        title = f"{self.purpose(d.purpose_id)} ({w['version'].format(number=d.semantic)})"
        return title, answer, "\n".join(after)

    def signals(self) -> None:
        rows = [self._signal(s) for s in self.every.signals]
        self.copy.count("signals", rows)
        self.table(self.w["signals"], self.w["signal_heads"], (26, 38, 32, 36, 35.5), rows)

    def _signal(self, s: Signal) -> tuple[str, ...]:
        w = self.w
        what = self.all_words["signal"][s.kind]
        source = [s.text, w["recorded"].format(date=day(s.recorded_at))]
        if s.seen_on:
            source.insert(1, w["seen"].format(date=day(s.seen_on)))
        since = w["since_until"].format(since=day(s.since), until=day(s.until)) if s.until else day(s.since)
        whose = self.who(s.guardian_id) if s.guardian_id is not None else w["everybody"]
        return (
            since, what if s.begins else w["ended_word"].format(text=what), whose, self.purpose(s.purpose_id),
            "\n".join(source),
        )  # fmt: skip

    def forms(self) -> None:
        rows = [self._form(f) for f in self.every.forms]
        self.copy.count("forms", rows)
        self.table(self.w["forms"], self.w["form_heads"], (36, 42, 50, 39.5), rows)

    def _form(self, f: Form) -> tuple[str, ...]:
        w, states = self.w, self.all_words["form_state"]
        printed = day(f.printed_on) + "\n" + w["form_pages"].format(template=f.template, pages=f.pages)
        events = [
            states[state.value].format(date=day(on)) + (w["form_held"].format(count=held) if held else "")
            for on, state, held in f.events
        ]
        whose = [f.guardian_id, *([f.second_guardian_id] if f.second_guardian_id is not None else [])]
        return f.code, "\n".join(self.who(g) for g in whose), printed, "\n".join(events) or states["printed"]

    def reminders(self) -> None:
        w = self.w
        rows = [
            (
                day(r.on), self.who(r.guardian_id), w["reminder_kind"][r.kind.value],
                self._outcome(r),
                "\n".join((r.round or w["reminder_yearly"], w["recorded"].format(date=day(r.recorded_at)))),
            )
            for r in self.every.reminders
        ]  # fmt: skip
        self.copy.count("forms", rows)
        self.table(w["reminders"], w["reminder_heads"], (24, 36, 28, 42, 37.5), rows)

    def _outcome(self, r: Reminded) -> str:
        said = "\n".join(t for t in (self.w["reminder_outcome"][r.outcome.value], r.note) if t)
        return self.w["undone"].format(text=said) if r.undone else said

    def pictures(self) -> None:
        rows = [self._picture(p) for p in self.every.pictures]
        self.copy.count("imagery", rows)
        self.table(self.w["pictures"], self.w["picture_heads"], (27, 46, 50, 44.5), rows)

    def _picture(self, p: Picture) -> tuple[str, ...]:
        w = self.w
        dates = day(p.published_on) + "\n" + w["picture_made"].format(date=day(p.made_on))
        title = "\n".join(t for t in (p.title, w["picture_event"].format(title=p.event) if p.event else "") if t)
        after: list[str] = []
        for d in p.downs:
            said = w["picture_whole" if d.whole else "picture_off"].format(date=day(d.on))
            said += f": {d.note}" if d.note else ""
            after.append(w["undone"].format(text=said) if d.undone else said)
        return dates, title, f"{self.purpose(p.purpose_id)}\n{p.place}", "\n".join(after) or w["picture_there"]

    def files(self) -> None:
        w = self.w
        rows = [
            (
                w["proof_title"].format(title=f.title) if f.proof else f.title, f.media_type,
                f"{max(1, round(f.size / 1024))} kB", day(f.added_at),
            )
            for f in self.every.files
        ]  # fmt: skip
        self.copy.count("files", rows)
        self.table(self.w["files"], self.w["file_heads"], (75, 42, 22, 28), rows)
        if rows:
            self.copy.parts.append(lambda flow: flow.paragraph(self.w["files_note"]))

    def close(self) -> None:
        """Add what is left out of every report."""
        w = self.all_words["left_out"]
        self.copy.left_out.append(w["staff"])
        self.copy.left_out.append(w["technical"].format(name=self.called))


def _together(answers: Sequence[Said]) -> list[list[Said]]:
    """Put answers together that were given at once: same person, days and proof."""
    groups: dict[tuple[object, ...], list[Said]] = {}
    for s in answers:
        d = s.row
        key = (
            d.guardian_id, d.decided_on, d.received_on, d.channel, d.identity, d.signature_present, d.pre_ticked,
            d.document_ref, d.form_code, d.language, d.authority_basis, d.note, d.recorded_at, s.files,
        )  # fmt: skip
        groups.setdefault(key, []).append(s)
    return list(groups.values())


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


__all__ = ["Copy", "day", "make_copy"]
