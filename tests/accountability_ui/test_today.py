"""*Vandaag*: at most seven things, the most urgent first, each one click from done, and nothing that is not true."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from opoz_desktop.features.accountability.ui import BackupFacts, TodayPage, today_with
from opoz_desktop.features.accountability.ui.soon import coming
from opoz_desktop.features.accountability.ui.todo import MOST, todos
from opoz_desktop.features.consent import commands
from opoz_desktop.features.consent.pdf import FormScope, print_forms
from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.consent.queries.todo import open_withdrawals
from opoz_desktop.features.imagery import commands as imagery
from opoz_desktop.features.rounds import commands as rounds
from opoz_desktop.features.rounds.pdf.round_printing import Part
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.steps import finish
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.widgets import TodoRow
from tests import small_school
from tests.consent_ui.class_of_thirty import DESK
from tests.rounds import september
from tests.small_school import SmallSchool

Show = Callable[..., Any]
FRESH = BackupFacts(datetime(2026, 10, 5, 14, 40, tzinfo=UTC), "USB-stick")
OLD = BackupFacts(datetime(2026, 9, 20, 14, 40, tzinfo=UTC))


def keys(desk: Desk, backup: BackupFacts | None = FRESH) -> list[str]:
    return [t.key.split("-")[0] for t in todos(desk, backup)]


def later(school: SmallSchool, days: int) -> Register:
    """The same file some days later."""
    other = small_school.as_role(school.register)
    other.clock = small_school.FixedClock(small_school.NOW + timedelta(days=days))
    return other


def test_the_title_is_the_day_with_its_week(desk: Desk, shown: Show) -> None:
    page = shown(TodayPage(desk))
    assert page.title.full_text() == "Dinsdag 6 oktober 2026"
    assert page.subtitle.text() == "Week 41"


def test_a_withdrawal_stands_first_then_an_old_backup(desk: Desk, thirty: SmallSchool) -> None:
    assert keys(desk) == ["withdrawal", "authority", "reviews", "conflicts", "missing"]
    assert keys(desk, OLD)[:2] == ["withdrawal", "backup"]
    assert keys(desk, BackupFacts(None))[:2] == ["withdrawal", "backup"]
    first = todos(desk, FRESH)[0]
    assert first.title == "Sanne de Vries: toestemming ingetrokken"
    assert first.due == date(2026, 10, 5)


def test_there_are_never_more_than_seven(desk: Desk, thirty: SmallSchool, named: dict[str, PurposeRow]) -> None:
    website = named["PHOTO_SCHOOL_WEBSITE"].id
    for key in ("fleur", "tim", "lars", "mei"):
        thirty.register.do(commands.withdraw, thirty.pupils[key], thirty.guardians[f"{key}.moeder"], (website,), DESK)
    finish(print_forms(thirty.register, FormScope(group_ids=(thirty.groups["5"],), hand_in_by=date(2026, 10, 6))))
    tomorrow = Desk(later(thirty, 1))
    found = todos(tomorrow, OLD)
    assert len(found) == MOST == 7
    assert [t.key.split("-")[0] for t in found] == [
        "withdrawal", "withdrawal", "withdrawals", "backup", "authority", "reviews", "conflicts",
    ]  # fmt: skip
    assert found[2].title == "Nog 3 intrekkingen uitvoeren"


def test_a_line_goes_away_when_it_is_done(desk: Desk, thirty: SmallSchool) -> None:
    (one,) = thirty.register.ask(open_withdrawals)
    thirty.register.do(commands.follow_up, one.decision_id, "naam van de foto gehaald")
    assert "withdrawal" not in keys(desk)


def test_every_line_has_one_button_that_goes_where_it_can_be_done(
    desk: Desk, thirty: SmallSchool, shown: Show, qtbot: QtBot
) -> None:
    page = shown(TodayPage(desk, lambda: FRESH))
    rows = page.todo_card.findChildren(TodoRow)
    assert [r.button.property("kind") for r in rows] == ["main", "plain", "plain", "plain", "plain"]
    went: list[tuple[str, dict[str, Any]]] = []
    desk.went.connect(lambda key, target: went.append((key, target)))
    for row in rows:
        qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert went == [
        ("pupils", {"pupil_id": thirty.pupils["sanne"], "tab": "consent"}),
        ("pupils", {"pupil_id": thirty.pupils["pim"], "tab": "guardians"}),
        ("pupils", {"pupil_id": went[2][1]["pupil_id"], "tab": "consent"}),
        ("consent", {"tab": "conflicts"}),
        ("forms", {"only_missing": True}),
    ]


def test_the_backup_is_one_click(desk: Desk, shown: Show, qtbot: QtBot) -> None:
    made: list[int] = []
    page = shown(TodayPage(desk, lambda: OLD, lambda: made.append(1)))
    row = next(r for r in page.todo_card.findChildren(TodoRow) if r.objectName() == "todo-backup")
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.backup_card.button, Qt.MouseButton.LeftButton)
    assert made == [1, 1]
    assert page.backup_card.head.text() == "De reservekopie is oud"


def test_the_backup_of_yesterday_is_in_order(desk: Desk) -> None:
    assert FRESH.in_order(date(2026, 10, 6))
    assert FRESH.head(date(2026, 10, 6)) == "Reservekopie in orde"
    assert FRESH.detail(date(2026, 10, 6)).startswith("Gisteren ")
    assert not OLD.in_order(date(2026, 10, 6))
    assert BackupFacts(datetime(2026, 9, 29, 12, 0, tzinfo=UTC)).in_order(date(2026, 10, 6)), "seven days is a week"


def test_the_bars_print_their_values_and_sum_to_the_group(desk: Desk, thirty: SmallSchool, shown: Show) -> None:
    page = shown(TodayPage(desk))
    assert page.bars.accessibleName().startswith("groep 5: 26 compleet, 2 deels, 2 ontbreekt; 28 van 30")
    assert page.response.counter.text() == "28 van 32 leerlingen met antwoord"


def test_soon_says_honestly_that_nothing_is_known(desk: Desk, shown: Show) -> None:
    assert coming(desk) == ()
    page = shown(TodayPage(desk))
    words = [w.text() for w in page.soon_card.findChildren(QLabel)]
    assert "Voor de komende vier weken is niets bekend." in words


def test_soon_names_the_hand_in_day_and_who_turns_sixteen(desk: Desk, thirty: SmallSchool) -> None:
    finish(print_forms(thirty.register, FormScope(group_ids=(thirty.groups["6/7"],), hand_in_by=date(2026, 10, 20))))
    thirty.add_pupil("oud", "Olivier", "", "Groot", "5", born=date(2010, 10, 15))
    thirty.add_pupil("later", "Lena", "", "Groot", "5", born=date(2010, 12, 15))
    lines = coming(desk)
    assert [(line.when, line.title) for line in lines] == [
        ("do 15-10", "Olivier Groot wordt 16"),
        ("di 20-10", "Inleverdag formulieren TF-2026-1"),
    ]


def test_a_round_whose_day_has_passed_is_due(thirty: SmallSchool, desk: Desk) -> None:
    finish(print_forms(thirty.register, FormScope(group_ids=(thirty.groups["6/7"],), hand_in_by=date(2026, 10, 20))))
    assert not any(t.key.startswith("round") for t in todos(desk, FRESH))
    late = [t for t in todos(Desk(later(thirty, 15)), None) if t.key.startswith("round")]
    assert [t.title for t in late] == ["Formulieren TF-2026-1: 0 van 2 terug"]


def test_a_teacher_sees_only_the_own_group_and_nothing_to_print(
    teacher_desk: Desk, thirty: SmallSchool, shown: Show
) -> None:
    page = shown(TodayPage(teacher_desk, lambda: OLD))
    assert not page.backup_card.isVisible()
    assert not page.new_button.isVisible()
    assert not page.missing_button.isVisible()
    assert page.bars.accessibleName().startswith("groep 5:")
    assert "6/7" not in page.bars.accessibleName()
    assert keys(teacher_desk, OLD) == ["withdrawal", "conflicts", "missing"]
    assert all(t.page in {"pupils", "consent"} for t in todos(teacher_desk, None))


def test_the_data_protection_officer_gets_no_names(thirty: SmallSchool, shown: Show, desk: Desk) -> None:
    officer = Desk(small_school.as_role(thirty.register, role=Role.DPO))
    assert todos(officer, None) == ()
    page = shown(TodayPage(officer))
    assert not page.response.isVisible()


def test_an_empty_school_begins_with_reading_in(qtbot: QtBot, desk: Desk, tmp_path: Any) -> None:
    from opoz_desktop.vault import container

    made = container.create(
        tmp_path / "leeg.kluis", login="x", name="X", password=small_school.PASSWORD, test_kdf=True,
        clock=small_school.CLOCK, profile=tmp_path / "profile",
    )  # fmt: skip
    try:
        made.vault.register.do(small_school.commands.create_school, small_school.FACTS)
        empty = Desk(made.vault.register)
        assert [t.key for t in todos(empty, FRESH)] == ["import"]
        page = TodayPage(empty)
        qtbot.addWidget(page)
        page.show()
        assert not page.response.isVisible()
        page.close()
    finally:
        made.vault.close()


def test_the_rail_counts_what_is_due(desk: Desk) -> None:
    entry = today_with(lambda: OLD)
    assert entry.counter is not None
    assert entry.counter(desk) == 6


def publish(
    school: SmallSchool, named: dict[str, PurposeRow], *keys: str, place: str = "kleinebeer.example/kamp"
) -> int:
    day = date(2026, 9, 20)
    facts = imagery.PublicationFacts(
        "Kamp", named["PHOTO_SCHOOL_WEBSITE"].id, place, day, day, tuple(school.pupils[k] for k in keys)
    )
    return school.register.do(imagery.note_publication, facts).publication_id


def test_a_withdrawal_with_places_is_one_line_that_names_them(
    desk: Desk, thirty: SmallSchool, named: dict[str, PurposeRow]
) -> None:
    website = named["PHOTO_SCHOOL_WEBSITE"].id
    first, second = publish(thirty, named, "fleur"), publish(thirty, named, "fleur", "tim", place="instagram")
    thirty.register.do(commands.withdraw, thirty.pupils["fleur"], thirty.guardians["fleur.moeder"], (website,), DESK)
    found = [t for t in todos(desk, FRESH) if "Fleur" in t.title]
    assert [t.title for t in found] == ["Fleur Bakker: toestemming ingetrokken"]
    assert "Kamp (kleinebeer.example/kamp)" in found[0].detail
    assert "Kamp (instagram)" in found[0].detail
    assert (found[0].page, found[0].target) == ("consent", {"tab": "publications", "due": True})
    thirty.register.do(imagery.take_down, first)
    (line,) = [t for t in todos(desk, FRESH) if "Fleur" in t.title]
    assert line.target == {"tab": "publications", "publication_id": second}
    thirty.register.do(imagery.take_down, second)
    assert not [t for t in todos(desk, FRESH) if "Fleur" in t.title]


def test_a_withdrawal_without_places_stays_the_general_line(
    desk: Desk, thirty: SmallSchool, named: dict[str, PurposeRow]
) -> None:
    website = named["PHOTO_SCHOOL_WEBSITE"].id
    publish(thirty, named, "tim")
    thirty.register.do(commands.withdraw, thirty.pupils["fleur"], thirty.guardians["fleur.moeder"], (website,), DESK)
    (line,) = [t for t in todos(desk, FRESH) if "Fleur" in t.title]
    assert line.page == "pupils"


def test_a_child_that_should_not_be_shown_is_a_to_do_without_a_withdrawal(
    desk: Desk, thirty: SmallSchool, named: dict[str, PurposeRow]
) -> None:
    publish(thirty, named, "milan")
    (line,) = [t for t in todos(desk, FRESH) if "Milan" in t.title]
    assert line.title == "Milan Jansen: een ouder zei nee"


def test_an_event_stands_among_what_comes(desk: Desk, thirty: SmallSchool) -> None:
    facts = imagery.EventFacts("Schoolreis", date(2026, 10, 20), date(2026, 10, 20), (thirty.groups["5"],))
    number = thirty.register.do(imagery.plan_event, facts)
    assert [(x.day, x.title, x.detail) for x in coming(desk) if x.title == "Schoolreis"] == [
        (date(2026, 10, 20), "Schoolreis", "groep 5")
    ]
    thirty.register.do(imagery.cancel_event, number)
    assert "Schoolreis" not in [x.title for x in coming(desk)]


def test_the_hand_in_day_of_a_round_has_its_name_until_the_round_is_closed(desk: Desk, thirty: SmallSchool) -> None:
    number = september.opened(thirty)
    september.printed(thirty, number)
    september.printed(thirty, number, Part(only_owing=True))
    assert [(x.title, x.detail.split(" ", 1)[1]) for x in coming(desk)] == [
        ("Inleverdag formulieren Toestemmingen 2026-2027", "van 58 terug")
    ]
    thirty.register.do(rounds.close_round, number)
    assert coming(desk) == ()
