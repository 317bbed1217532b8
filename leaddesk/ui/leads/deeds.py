"""What is done to the leads that are chosen in the table, by a key or from the menu at the mouse."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from leaddesk.model.change import Change
from leaddesk.model.enums import StageKind
from leaddesk.model.listed_lead import LeadRow
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.stage import Stage
from leaddesk.services import bulk_moves
from leaddesk.services.lead_list import lead_rows
from leaddesk.services.work import Work
from leaddesk.ui.kit.buttons import keep_icon
from leaddesk.ui.kit.deletions import Deletions
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.large_change import change
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.menus import lettered, offer, pop_up
from leaddesk.ui.kit.reason_popup import ReasonPopup
from leaddesk.ui.kit.stage_icon import stage_icon
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.leads.bulk_edit import BulkEdit
from leaddesk.ui.leads.cells import LeadCells, copied_row
from leaddesk.ui.leads.model import LeadModel
from leaddesk.ui.leads.plan_task import PlanTask
from leaddesk.ui.leads.put_tag import PutTag
from leaddesk.ui.leads.table import LeadTable

_MOST_COPIED = 5_000
_AT_ONCE = 500
_MOST_OWNERS = 30
_MOST_MERGED = 12


class LeadDeeds(QObject):
    """Listens to the table; every deed is about all rows that are chosen."""

    def __init__(self, kit: Kit, table: LeadTable, model: LeadModel) -> None:
        """Of this table."""
        super().__init__(table)
        self._kit, self._table, self._model = kit, table, model
        self._deletions = Deletions(kit.workspace, self, bulk_moves.delete_many)
        table.deed_requested.connect(self.do)
        table.menu_requested.connect(self._open_menu)

    def do(self, wish: str) -> None:
        """Do what a key says: "delete", "copy", "plan", "move" or "edit"; only looked at, leads are copied only."""
        ids = self._table.selected_ids()
        if not ids or (wish != "copy" and self._kit.workspace.looks_only):
            return
        match wish:
            case "delete":
                self._delete(ids)
            case "copy":
                self._copy(ids)
            case "plan" if len(ids) == 1:
                self._plan(ids[0])
            case "edit":
                self._edit(ids)
            case "move":
                menu = QMenu(self._table)
                self._offer_stages(menu, ids)
                pop_up(menu, self._table.menu_point())

    def menu(self) -> QMenu:
        """What can be done with the rows that are chosen."""
        ids = self._table.selected_ids()
        menu = QMenu(self._table)
        if len(ids) == 1:
            see = partial(self._open, ids[0])
            self._add(menu, tr("Open", "verb"), "maximize-2", see, keys=tr("Enter"), writes=False)
        self._offer_stages(self._submenu(menu, tr("Move to"), "arrow-right"), ids)
        self._offer_closing(menu, ids)
        menu.addSeparator()
        plan = self._add(menu, tr("Plan a task…"), "calendar-plus", lambda: self._plan(ids[0]), keys="T")
        plan.setEnabled(len(ids) == 1)
        current = self._table.currentIndex()
        if len(ids) == 1 and current.isValid() and self._model.flags(current) & Qt.ItemFlag.ItemIsEditable:
            words = tr("Edit “{field}”", field=self._model.title(self._model.columns.at(current.column()).key))
            self._add(menu, words, "pencil", lambda: self._table.edit(current), keys=tr("F2"))
        elif len(ids) > 1:
            self._add(menu, tr("Edit a field…"), "pencil", lambda: self._edit(ids), keys="E")
        self._add(menu, tr("Tag…", "verb"), "tag", lambda: PutTag(self._kit, ids, self._table.window()).open())
        self._offer_owners(self._submenu(menu, tr("Assign to"), "user-round"), ids)
        self._add(menu, tr("Merge…"), "merge", lambda: self._merge(ids)).setEnabled(1 < len(ids) <= _MOST_MERGED)
        menu.addSeparator()
        self._add(menu, tr("Copy"), "copy", lambda: self._copy(ids), keys=tr("Ctrl+C"), writes=False)
        self._add(menu, tr("Delete"), "trash", lambda: self._delete(ids), keys=tr("Del"))
        return menu

    def _offer_stages(self, menu: QMenu, ids: Sequence[int]) -> None:
        pipelines = self._pipelines_of(ids)
        directory = self._kit.workspace.directory
        here = self._only_stage(ids)
        stages = [stage for pipeline in pipelines for stage in directory.stages_of(pipeline.id or 0)]
        words = iter(lettered(f"{each.name}…" if each.kind is StageKind.LOST else each.name for each in stages))
        for pipeline in pipelines:
            if len(pipelines) > 1:
                head = menu.addAction(pipeline.name.replace("&", "&&"))
                head.setEnabled(False)
            for stage in directory.stages_of(pipeline.id or 0):
                deed = self._lose if stage.kind is StageKind.LOST else self._move
                action = offer(self._kit, menu, next(words), "", partial(deed, ids, stage))
                action.setIcon(stage_icon(self._kit, stage))
                action.setEnabled(stage.id != here)

    def _offer_closing(self, menu: QMenu, ids: Sequence[int]) -> None:
        """Winning and losing are one click away where it is clear which stages they mean."""
        pipelines = self._pipelines_of(ids)
        stages = self._kit.workspace.directory.stages_of(pipelines[0].id or 0) if len(pipelines) == 1 else ()
        won = next((stage for stage in stages if stage.kind is StageKind.WON), None)
        lost = next((stage for stage in stages if stage.kind is StageKind.LOST), None)
        here = self._only_stage(ids)
        win = self._add(menu, tr("Win"), "trophy", partial(self._move, ids, won))
        win.setEnabled(won is not None and won.id != here)
        lose = self._add(menu, tr("Lose…"), "circle-x", partial(self._lose, ids, lost))
        lose.setEnabled(lost is not None and lost.id != here)

    def _offer_owners(self, menu: QMenu, ids: Sequence[int]) -> None:
        actor = self._kit.workspace.actor
        names = dict.fromkeys([actor, *self._kit.workspace.directory.owners[:_MOST_OWNERS]])
        for name in names:
            self._add(menu, name, "", partial(self._assign, ids, name))
        menu.addSeparator()
        self._add(menu, tr("Nobody"), "", lambda: self._assign(ids, None))

    def _open(self, lead_id: int) -> None:
        self._kit.navigator.lead_requested.emit(lead_id)

    def _move(self, ids: Sequence[int], stage: Stage | None) -> None:
        stage_id = stage.id or 0 if stage else 0
        self._do(ids, lambda work: bulk_moves.move_many(work, ids, stage_id))

    def _lose(self, ids: Sequence[int], stage: Stage | None) -> None:
        stage_id = stage.id or 0 if stage else 0
        popup = ReasonPopup(self._kit, self._table)
        popup.given.connect(
            lambda reason: self._do(ids, lambda work: bulk_moves.move_many(work, ids, stage_id, reason=reason or None))
        )
        popup.open_at(self._table.menu_point())

    def _assign(self, ids: Sequence[int], owner: str | None) -> None:
        self._do(ids, lambda work: bulk_moves.assign_many(work, ids, owner))

    def _edit(self, ids: Sequence[int]) -> None:
        current = self._table.currentIndex()
        key = self._model.columns.at(current.column()).key if current.isValid() else ""
        BulkEdit(self._kit, self._model, ids, key, self._table.window()).open()

    def _plan(self, lead_id: int) -> None:
        lead = self._model.lead_with(lead_id)
        PlanTask(self._kit, lead_id, lead.name if lead else "", self._table.window()).open()

    def _delete(self, ids: Sequence[int]) -> None:
        heir = self._row_after(ids)
        self._deletions.delete(ids, lambda _: self._table.select_ids(heir))

    def _copy(self, ids: Sequence[int]) -> None:
        if len(ids) > _MOST_COPIED:
            sentence = tr(
                "At most {count} rows can be copied at once; “Export the view…” in the File menu writes all of them.",
                count=self._kit.formats.number(_MOST_COPIED),
            )
            self._kit.navigator.notice_requested.emit("warning", sentence)
            return

        fields = self._model.fields

        def read(work: Work) -> tuple[LeadRow, ...]:
            parts = [ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE)]
            return tuple(row for part in parts for row in lead_rows(work, part, fields))

        self._kit.workspace.ask(self, read, self._put_in_clipboard, topic="copy")

    def _put_in_clipboard(self, rows: Sequence[LeadRow]) -> None:
        today, keys = self._kit.workspace.today, self._table.seen_columns
        lines = [copied_row(self._kit, LeadCells(self._kit, row, today), keys) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._kit.navigator.notice_requested.emit("success", tr("%Ln row(s) copied", "", len(lines)))

    def _merge(self, ids: Sequence[int]) -> None:
        self._kit.navigator.merge_requested.emit(tuple(ids))

    def _do(self, ids: Sequence[int], use_case: Callable[[Work], Change]) -> None:
        change(self._kit.workspace, len(ids), use_case, owner=self)

    def _row_after(self, ids: Sequence[int]) -> list[int]:
        """The lead that takes the place of these when they are gone."""
        going = set(ids)
        rows = self._table.selected_rows()
        after = range(rows[-1] + 1, self._model.rowCount())
        before = range(rows[0] - 1, -1, -1)
        near = (self._model.id_at(row) for span in (after, before) for row in span)
        return [next((row_id for row_id in near if row_id not in going), 0)]

    def _pipelines_of(self, ids: Sequence[int]) -> list[Pipeline]:
        """The pipelines that these leads are in; all of them for contacts, and for leads that are not at hand."""
        pipelines = self._kit.workspace.directory.pipelines
        at_hand = [self._model.lead_with(row_id) for row_id in ids]
        in_use = {lead.pipeline_id for lead in at_hand if lead}
        if None in in_use or any(lead is None for lead in at_hand):
            return list(pipelines)
        return [pipeline for pipeline in pipelines if pipeline.id in in_use]

    def _only_stage(self, ids: Sequence[int]) -> int | None:
        """The stage that all of these are in; None if they are in several."""
        stages = {lead.stage_id if lead else None for lead in map(self._model.lead_with, ids)}
        return next(iter(stages)) if len(stages) == 1 else None

    def _submenu(self, menu: QMenu, name: str, icon: str) -> QMenu:
        below = menu.addMenu(name)
        keep_icon(self._kit, below.menuAction(), icon)
        for_writing(self._kit, below.menuAction())
        return below

    def _add(
        self,
        menu: QMenu,
        name: str,
        icon: str,
        deed: Callable[[], object],
        *,
        keys: str = "",
        writes: bool = True,
    ) -> QAction:
        return offer(self._kit, menu, name.replace("&", "&&"), icon, deed, keys, writes=writes)

    def _open_menu(self, at: QPoint) -> None:
        if self._table.selected_rows():
            pop_up(self.menu(), at)
