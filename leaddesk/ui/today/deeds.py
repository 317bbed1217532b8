"""What is done with a row of the day: by a key, or from the menu at the mouse."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QMenu
from typing_extensions import override

from leaddesk.model.enums import Repeat
from leaddesk.services import retention
from leaddesk.services.diary import tasks
from leaddesk.services.diary.calendar_file import write_task
from leaddesk.services.diary.today import DueTask
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.menus import offer, pop_up
from leaddesk.ui.kit.save_calendar import save_for_calendar
from leaddesk.ui.kit.tables.column_table import ColumnTable
from leaddesk.ui.kit.tables.columns import RowsModel
from leaddesk.ui.kit.tables.row_deeds import RowDeeds
from leaddesk.ui.kit.words.repeat_words import fill_repeats
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.today.next_step import NextStep
from leaddesk.ui.today.rows import TodayRow

_WEEK = 7


class TodayDeeds(RowDeeds):
    """Every deed is about the row that is chosen."""

    def __init__(self, kit: Kit, table: ColumnTable, model: RowsModel[TodayRow]) -> None:
        """Of this table."""
        super().__init__(kit, table)
        self._table, self._model = table, model

    def chosen(self) -> TodayRow | None:
        """The row that is chosen."""
        rows = self._table.selected_rows()
        return self._model.row_at(rows[0]) if rows else None

    def open(self) -> None:
        """Open its lead, or of a heading the list of all of it."""
        row = self.chosen()
        if row is None:
            return
        if row.item is None:
            self._kit.navigator.leads_requested.emit(row.section.where)
        elif row.lead_id:
            leads = dict.fromkeys(each.lead_id for each in self._model.rows if each.lead_id)
            self._kit.navigator.neighbours_changed.emit(tuple(leads))
            self._kit.navigator.lead_requested.emit(row.lead_id)
        elif row.item.task is not None and row.item.task.account_id is not None:
            self._kit.navigator.account_requested.emit(row.item.task.account_id)

    @override
    def do(self, wish: str) -> None:
        """Do what a key says: "done", "later" or "next"."""
        row = self.chosen()
        if row is None or row.item is None:
            return
        task = row.item.task
        match wish:
            case "done" if task is not None:
                self.show_dialog(NextStep(self._kit, self._name(row), self._table.window(), task=task))
            case "next" | "done" if row.lead_id:
                self.show_dialog(NextStep(self._kit, self._name(row), self._table.window(), lead_id=row.lead_id))
            case "later" if task is not None:
                pop_up(self.later_menu(task), self._table.menu_point())

    @override
    def menu(self) -> QMenu:
        """What can be done with the row that is chosen."""
        menu, row = QMenu(self._table), self.chosen()
        if row is None:
            return menu
        if row.item is None:
            offer(self._kit, menu, tr("Show all of them"), "layers", self.open, tr("Enter"))
            return menu
        task = row.item.task
        offer(self._kit, menu, tr("Open"), "maximize-2", self.open, tr("Enter"))
        menu.addSeparator()
        if task is not None:
            offer(self._kit, menu, tr("Done…"), "circle-check", lambda: self.do("done"), "D", writes=True)
            later = self.later_menu(task)
            later.setParent(menu, later.windowFlags())
            later.setTitle(tr("Later"))
            menu.addMenu(later)
            for_writing(self._kit, later.menuAction())
            repeats = menu.addMenu(tr("Repeat"))
            for_writing(self._kit, repeats.menuAction())
            fill_repeats(repeats, task.repeats, lambda chosen: self._repeat(task, chosen))
            offer(self._kit, menu, tr("Save for the calendar (.ics)…"), "calendar", lambda: self._save_calendar(task))
        if row.lead_id:
            plan = partial(self.do, "next")
            offer(self._kit, menu, tr("Plan the next step…"), "calendar-plus", plan, "N", writes=True)
        if row.section.key == "review":
            wish, lead_id = self._kit.navigator.person_requested.emit, row.lead_id
            menu.addSeparator()
            offer(self._kit, menu, tr("Keep for now"), "shield-check", lambda: self._keep(lead_id), writes=True)
            erase = partial(wish, "erase", "lead", lead_id)
            offer(self._kit, menu, tr("Erase the person…"), "user-x", erase, writes=True)
        return menu

    def later_menu(self, task: DueTask) -> QMenu:
        """Days to postpone a task to."""
        menu, formats, today = QMenu(self._table), self._kit.formats, self._kit.workspace.today
        monday = today + timedelta(days=_WEEK - today.weekday())
        for words, day in (
            (tr("&Tomorrow"), today + timedelta(days=1)),
            (tr("In t&hree days"), today + timedelta(days=3)),
            (tr("Next &Monday"), monday),
            (tr("In a &week"), today + timedelta(days=_WEEK)),
            (tr("In a m&onth"), today + timedelta(days=30)),
        ):
            shown = f"{words}\t{formats.weekday_day(day, today)}"
            offer(self._kit, menu, shown, "", lambda day=day: self._postpone(task, day))  # type: ignore[misc]
        return menu

    def _keep(self, lead_id: int) -> None:
        self._kit.workspace.do(lambda work: retention.keep(work, [lead_id]))

    def _postpone(self, task: DueTask, day: date) -> None:
        self._kit.workspace.do(lambda work: tasks.postpone(work, task.id, day))

    def _repeat(self, task: DueTask, chosen: Repeat | None) -> None:
        self._kit.workspace.do(lambda work: tasks.edit(work, task.id, {"repeats": chosen}))

    def _save_calendar(self, task: DueTask) -> None:
        save_for_calendar(self._kit, self._table, task.due_on, lambda work, path: write_task(work, task.id, path))

    def _name(self, row: TodayRow) -> str:
        item = row.item
        parts = (item.task.title if item and item.task else "", item.lead.name if item and item.lead else "")
        return " · ".join(part for part in parts if part)
