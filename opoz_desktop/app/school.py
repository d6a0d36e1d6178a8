"""The window of an open school file: its pages, what Ctrl+K finds, the backup of the day, and the lock."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication

from opoz_desktop.features.consent import commands as consent_commands
from opoz_desktop.features.school import commands as school_commands
from opoz_desktop.features.school import queries as school_queries
from opoz_desktop.features.school.queries import Hit, HitKind
from opoz_desktop.intake import practice
from opoz_desktop.kernel.choices import choice
from opoz_desktop.kernel.errors import NotFound, OpozError
from opoz_desktop.kernel.permissions import Permission, may
from opoz_desktop.kernel.register import Register
from opoz_desktop.shell import theme, translations
from opoz_desktop.shell.dates import written
from opoz_desktop.shell.desk import Change, Desk
from opoz_desktop.shell.idle import IdleLock
from opoz_desktop.shell.search import Finder, Found
from opoz_desktop.shell.settings import Settings
from opoz_desktop.shell.window import MainWindow
from opoz_desktop.vault import backup, drafts, users
from opoz_desktop.vault.opened import OpenVault
from opoz_desktop.vault.rows import Notice
from opoz_desktop.vault.ui.first_run_steps import SchoolWords

from .letters import offer_letters
from .offers import offer_between_subjects
from .pages import Deeds, entries


def create_school(register: Register, words: SchoolWords) -> None:
    """Make the school of a new file with the standard purposes."""
    facts = school_commands.SchoolFacts(
        name=words.name, board_name=words.board_name, place=words.place, street=words.street,
        postcode=words.postcode, phone=words.phone, email=words.email, director_name=words.director_name,
    )  # fmt: skip
    register.do(school_commands.create_school, facts)
    register.do(consent_commands.seed_purposes)


def _without_school(vault: OpenVault) -> bool:
    """Tell whether a file made on the command line has no school yet, and this person may make it."""
    try:
        vault.register.ask(school_queries.school)
    except NotFound:
        return not vault.read_only and may(vault.register.actor.role, Permission.EDIT_SCHOOL)
    return False


def _furnish(vault: OpenVault) -> bool:
    """Make the school of such a file under the name of its folder; the person goes on from there."""
    name, board = vault.folder.stem, "OPOZ"
    create_school(vault.register, SchoolWords(name, board, "", "", "", "", "", vault.register.actor.name))
    return True


class SchoolWindow(QObject):
    """Hold the desk and the window of one open school file; `locked` comes when everything is put away."""

    locked = Signal(object)
    """With the backup to bring back after the lock, or None."""

    def __init__(self, app: QApplication, vault: OpenVault, settings: Settings, then: str) -> None:
        super().__init__(app)
        self._app, self._settings = app, settings
        self._vault, self._then, self._closed = vault, then, False
        self._new_school = _without_school(vault) and _furnish(vault)
        self.desk = Desk(vault.register)
        self.desk.user_name = self._user_name
        offer_letters(self.desk)
        offer_between_subjects(self.desk)
        minutes = settings.get("idle_minutes") or int(self.desk.ask(choice, "idle.lock_minutes").value)
        self._idle = IdleLock(app, minutes, self)
        finders = [Finder(self._people_head, self._find_people)]
        school = self._school_name()
        deeds = Deeds(self._back_up, self._restore, self._look_changed, self._idle.set_minutes)
        pages = entries(vault, settings, deeds)
        self.window = MainWindow(pages, self.desk, school, self._lock, finders, settings, self._idle)
        self.window.restore_place()
        self.desk.changed.connect(self._changed)
        app.aboutToQuit.connect(self.close)
        self._show_backup()

    def opened(self) -> None:
        """Do what belongs to opening: bring back half-typed work, the backup of the day, and the next step."""
        data = drafts.kept(self._vault)
        if data:
            if self.window.restore_drafts(data):
                self.desk.say(self.tr("Your half-typed work is back"))
            drafts.forget(self._vault)
        if self._then == "practice":
            self.desk.do(school_commands.mark_practice)
            self.window.set_school(self._school_name())
            filling = partial(practice.fill, self._vault.register)
            self.desk.start(self.tr("Making the practice school"), filling, self._practice_made)
        elif self._new_school:
            self.desk.go("manage", section="school")
        elif self._then == "import":
            self.desk.go("import")
        elif Notice.KIT_USED in self._vault.warnings or self._vault.by_kit:
            self.desk.go("manage", section="kit")
        if self._then != "practice":
            self._back_up_today()

    def close(self) -> None:
        """Let the school file go; closing twice is fine."""
        self._idle.stop()
        self.desk.jobs.stop()
        self._let_go()

    def _let_go(self) -> None:
        """Close the school file: from here on nobody asks it anything."""
        self._closed = True
        self.desk.blockSignals(True)  # noqa: FBT003 - Qt takes no keyword
        self._vault.close()

    def _lock(self, data: bytes, reason: str) -> None:
        self.desk.jobs.stop()
        try:
            drafts.keep(self._vault, data, reason)
        finally:
            self._let_go()
            self.locked.emit(None)

    def _restore(self, archive: Path | None) -> None:
        """Put half-typed work away, let the file go, and go on at the unlock screen with this backup."""
        self.desk.jobs.stop()
        drafts.keep(self._vault, self.window.collect_drafts(), "key")
        self._let_go()
        self.locked.emit(archive)

    def _look_changed(self) -> None:
        kept = self._settings
        theme.apply(self._app, kept.get("theme", "system"), kept.get("text_size", 100))
        translations.load(kept.get("language", "nl"))

    def _practice_made(self, _: object) -> None:
        self.desk.say(self.tr("The practice school is ready: all people are invented"))
        self.window.show_page(self.window.page_keys()[0])
        self._back_up_today()

    def _back_up_today(self) -> None:
        may = self.desk.may(Permission.BACKUP) and not self._vault.read_only
        if may and backup.status(self._vault).due:
            self._back_up()

    def _back_up(self) -> None:
        self.desk.start(self.tr("Making a backup"), partial(backup.make, self._vault), self._backed_up)

    def _backed_up(self, _: object) -> None:
        if not self._closed:
            self._show_backup()

    def _show_backup(self) -> None:
        last = backup.status(self._vault).last_at
        if last is None:
            self.window.show_backup(self.tr("No backup yet"), old=True)
            return
        here = last.astimezone()
        old = (self.desk.today - here.date()).days >= 7
        when = f"{here:%H:%M}" if here.date() == self.desk.today else f"{written(here.date())} {here:%H:%M}"
        self.window.show_backup(self.tr("Backup {when}").format(when=when), old=old)

    def _changed(self, change: Change) -> None:
        if change.touches("vault", "backup"):
            self._show_backup()

    def _user_name(self, user_id: int) -> str:
        return self.desk.ask_once(users.names).get(user_id, "")

    def _school_name(self) -> str:
        try:
            row = self.desk.ask(school_queries.school)
        except OpozError:
            return "OPOZ Desktop"
        if row.practice:
            return self.tr("{school} (practice school)").format(school=row.name)
        return row.name

    def _people_head(self) -> str:
        return self.tr("People")

    def _find_people(self, typed: str) -> Sequence[Found]:
        return [_found(hit) for hit in self.desk.ask(school_queries.search, typed)]


def _found(hit: Hit) -> Found:
    if hit.kind is HitKind.GUARDIAN:
        return Found(hit.name, " · ".join(p for p in (hit.relation, hit.children) if p), "user", "pupils",
                     {"pupil_id": hit.pupil_id, "tab": "guardians"})  # fmt: skip
    former = QCoreApplication.translate("SchoolWindow", "former pupil")
    born = written(hit.born_on) if hit.born_on else ""
    detail = " · ".join(p for p in (former if hit.former else hit.group, born) if p)
    return Found(hit.name, detail, "graduation-cap" if hit.former else "users", "pupils", {"pupil_id": hit.pupil_id})
