"""Lists of a round on paper: first names for the teacher, telephone numbers for the office, and no more than that."""

from __future__ import annotations

from datetime import date

import pytest

from opoz_desktop.features.rounds import commands
from opoz_desktop.features.rounds.pdf.round_lists import phone_list, teacher_list
from opoz_desktop.features.school.commands import GuardianFacts, change_guardian
from opoz_desktop.kernel.errors import NotAllowed
from opoz_desktop.kernel.permissions import Role
from tests.pdf.paper import texts
from tests.rounds.september import code_of, form_of, opened, printed
from tests.small_school import SmallSchool, as_role


def words(pdf: bytes) -> str:
    return " ".join(" ".join(texts(pdf)).split())


def test_a_teacher_knows_which_of_two_is_meant_also_when_one_of_them_answered(school: SmallSchool) -> None:
    school.add_pupil("sanne2", "Sanne", "", "Bos", "5", born=date(2018, 2, 1))
    school.add_guardian("sanne2", "moeder", "B", "", "Bos")
    number = opened(school)
    printed(school, number)
    school.register.do(commands.take_in, number, code_of(school, form_of(school, number, "sanne2")))
    text = words(school.register.do(teacher_list, number, (school.groups["5"],)))
    assert "Sanne V." in text
    assert "Sanne B." not in text
    for hidden in ("Vries", "Kuipers", "Jansen", "moeder", "vader", "06-99037369", "Molenpad"):
        assert hidden not in text, hidden


def test_a_secret_number_stands_on_no_list(school: SmallSchool) -> None:
    number = opened(school)
    printed(school, number)
    secret = GuardianFacts(
        surname="Kuipers",
        initials="P",
        mobile="06-11223344",
        phone="0999-554433",
        secret_phone=True,
        street="Havenstraat",
    )
    school.register.do(change_guardian, school.guardians["sanne.vader"], secret)
    text = words(school.register.do(phone_list, number))
    assert "P. Kuipers" in text
    for hidden in ("06-11223344", "0999-554433", "Havenstraat", "Molenpad"):
        assert hidden not in text, hidden
    for role in (Role.TEACHER, Role.DPO, Role.KIT):
        for paper in (phone_list, teacher_list):
            with pytest.raises(NotAllowed):
                as_role(school.register, role=role, groups=frozenset({"5"})).do(paper, number)
