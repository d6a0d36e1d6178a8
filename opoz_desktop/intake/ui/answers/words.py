"""The words of the import of answers: uses of columns, kinds of lines, remarks, problems, questions."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from opoz_desktop.features.consent.rules import Answer
from opoz_desktop.shell.dates import written

from ...answers.columns import Use
from ...answers.lines import Ask, Line, LineKind, Problem, Remark
from ...answers.matching import Why
from ...answers.records import Said


def use_words(use: Use) -> str:
    """Return what a column holds."""
    return {
        Use.NUMBER: QCoreApplication.translate("AnswerWords", "pupil number"),
        Use.ECK_ID: QCoreApplication.translate("AnswerWords", "ECK iD"),
        Use.FIRST_NAME: QCoreApplication.translate("AnswerWords", "child: first name"),
        Use.PREFIX: QCoreApplication.translate("AnswerWords", "child: prefix"),
        Use.SURNAME: QCoreApplication.translate("AnswerWords", "child: surname"),
        Use.NAME: QCoreApplication.translate("AnswerWords", "child: whole name"),
        Use.BORN_ON: QCoreApplication.translate("AnswerWords", "child: date of birth"),
        Use.GROUP: QCoreApplication.translate("AnswerWords", "child: group"),
        Use.PARENT_NAME: QCoreApplication.translate("AnswerWords", "parent: whole name"),
        Use.PARENT_FIRST_NAME: QCoreApplication.translate("AnswerWords", "parent: first name or initials"),
        Use.PARENT_PREFIX: QCoreApplication.translate("AnswerWords", "parent: prefix"),
        Use.PARENT_SURNAME: QCoreApplication.translate("AnswerWords", "parent: surname"),
        Use.PARENT_MAIL: QCoreApplication.translate("AnswerWords", "parent: e-mail or account"),
        Use.RELATION: QCoreApplication.translate("AnswerWords", "parent: relation to the child"),
        Use.ANSWERED_ON: QCoreApplication.translate("AnswerWords", "day of the answer"),
        Use.QUESTION: QCoreApplication.translate("AnswerWords", "the question (one row per question)"),
        Use.ANSWER: QCoreApplication.translate("AnswerWords", "an answer"),
        Use.DROPPED: QCoreApplication.translate("AnswerWords", "BSN: leave out"),
    }[use]


def missing_words(code: str) -> str:
    """Return what must still be chosen before the columns can be used."""
    if code == "child":
        return QCoreApplication.translate(
            "AnswerWords", "Say which column says who the child is: the pupil number, the ECK iD or the name."
        )
    if code == "one_answer":
        return QCoreApplication.translate(
            "AnswerWords", "Where the questions stand in a column, one column holds the answers. Choose which."
        )
    return QCoreApplication.translate("AnswerWords", "Say which column holds an answer.")


def said_words(said: Said) -> str:
    """Return what a word of the file means."""
    if said is Said.YES:
        return QCoreApplication.translate("AnswerWords", "yes")
    if said is Said.NO:
        return QCoreApplication.translate("AnswerWords", "no")
    return QCoreApplication.translate("AnswerWords", "no answer")


def answer_words(answer: Answer | None) -> str:
    """Return an answer in one word."""
    if answer is None:
        return "–"
    if answer is Answer.YES:
        return QCoreApplication.translate("AnswerWords", "yes")
    if answer is Answer.NO:
        return QCoreApplication.translate("AnswerWords", "no")
    return QCoreApplication.translate("AnswerWords", "withdrawn")


def tab_words(kind: LineKind) -> str:
    """Return the words of a section."""
    return {
        LineKind.NEW: QCoreApplication.translate("AnswerWords", "New"),
        LineKind.CHANGED: QCoreApplication.translate("AnswerWords", "Yes becomes no"),
        LineKind.FLIP: QCoreApplication.translate("AnswerWords", "No becomes yes"),
        LineKind.SAME: QCoreApplication.translate("AnswerWords", "Known already"),
        LineKind.OLDER: QCoreApplication.translate("AnswerWords", "Older than what we know"),
        LineKind.PROBLEM: QCoreApplication.translate("AnswerWords", "Cannot be read in"),
    }[kind]


def asks_words() -> str:
    """Return the words of the section with questions."""
    return QCoreApplication.translate("AnswerWords", "Questions")


def now_words(line: Line) -> str:
    """Return what the register knows: `nee, 12-09-2026`."""
    return _dated(answer_words(line.known), line.known_on) if line.known is not None else "–"


def then_words(line: Line) -> str:
    """Return what the file says."""
    if line.value is None:
        return QCoreApplication.translate("AnswerWords", "answers: {count}").format(count=line.count)
    return _dated(answer_words(line.value), line.on)


def _dated(words: str, day: date | None) -> str:
    return f"{words}, {written(day)}" if day is not None else words


def detail_words(line: Line) -> str:
    """Return what a person should know of a line."""
    if line.problem is not None:
        return problem_words(line.problem)
    return " · ".join(remark_words(remark) for remark in line.remarks)


def remark_words(remark: Remark) -> str:
    """Return one remark."""
    return {
        Remark.NO_AUTHORITY: QCoreApplication.translate("AnswerWords", "no authority: on record, without effect"),
        Remark.OLD_TEXT: QCoreApplication.translate("AnswerWords", "about an earlier text: asked again"),
        Remark.SAME_DAY: QCoreApplication.translate("AnswerWords", "of the same day as what we know"),
        Remark.AGAIN: QCoreApplication.translate("AnswerWords", "said again"),
        Remark.REPLACED: QCoreApplication.translate("AnswerWords", "replaced later in the file"),
        Remark.BY_HAND: QCoreApplication.translate("AnswerWords", "you said who it is"),
    }[remark]


def problem_words(problem: Problem) -> str:
    """Return why a line cannot be recorded."""
    return {
        Problem.NO_PUPIL: QCoreApplication.translate("AnswerWords", "this child is not in the school file"),
        Problem.FORMER: QCoreApplication.translate("AnswerWords", "this child has left the school"),
        Problem.NO_GUARDIAN: QCoreApplication.translate("AnswerWords", "no parent of this child is on record"),
        Problem.LEFT_OUT: QCoreApplication.translate("AnswerWords", "you leave it out"),
        Problem.UNDATED: QCoreApplication.translate("AnswerWords", "without a day"),
        Problem.DATE_UNREADABLE: QCoreApplication.translate("AnswerWords", "the day cannot be read"),
        Problem.FUTURE: QCoreApplication.translate("AnswerWords", "the day is still to come"),
        Problem.BEFORE_BIRTH: QCoreApplication.translate("AnswerWords", "before the child was born"),
        Problem.BEFORE_TEXT: QCoreApplication.translate("AnswerWords", "before this was asked here"),
        Problem.CONTRADICTS: QCoreApplication.translate("AnswerWords", "yes and no at one moment: ask the parent"),
    }[problem]


def ask_head(ask: Ask) -> str:
    """Return a question in short, for the head of a panel."""
    if ask.is_about_parent:
        return QCoreApplication.translate("AnswerWords", "Which parent answered?")
    return QCoreApplication.translate("AnswerWords", "Which child is this?")


def ask_title(ask: Ask) -> str:
    """Return a question as a person reads it in a list."""
    if ask.is_about_parent:
        return QCoreApplication.translate("AnswerWords", "Which parent of {name} answered?").format(name=ask.about)
    return QCoreApplication.translate("AnswerWords", "Which child is this?")


def why_words(why: Why) -> str:
    """Return why something is asked."""
    return {
        Why.HOMONYM: QCoreApplication.translate("AnswerWords", "Children with this name and date of birth: several."),
        Why.NO_BIRTHDAY: QCoreApplication.translate(
            "AnswerWords", "The file gives no pupil number and no date of birth."
        ),
        Why.CLASH: QCoreApplication.translate("AnswerWords", "Number and name point at different children."),
        Why.TWICE: QCoreApplication.translate("AnswerWords", "Two children of the file would be this one."),
        Why.NO_PUPIL: QCoreApplication.translate("AnswerWords", "This child is not in the school file."),
        Why.FORMER: QCoreApplication.translate("AnswerWords", "This child has left the school."),
        Why.FAMILY: QCoreApplication.translate("AnswerWords", "The file does not say who answered."),
        Why.SEVERAL: QCoreApplication.translate("AnswerWords", "More than one parent fits what the file says."),
        Why.NOBODY: QCoreApplication.translate("AnswerWords", "This is not a parent of the child as we know them."),
        Why.MAIL_OR_NAME: QCoreApplication.translate(
            "AnswerWords", "The mail address and the name do not go together here."
        ),
        Why.NO_GUARDIAN: QCoreApplication.translate("AnswerWords", "No parent of this child is on record."),
    }[why]


def leave_out_words() -> str:
    """Return the option to record nothing."""
    return QCoreApplication.translate("AnswerWords", "Leave these answers out")
