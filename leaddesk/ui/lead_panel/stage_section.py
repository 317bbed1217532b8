"""Where the lead stands: its stages, for how long it has been there, and what follows when it is closed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.model.enums import StageKind
from leaddesk.services.lead_page import LeadPage
from leaddesk.ui.kit.buttons import link_button, plain_button
from leaddesk.ui.kit.fields.field_kinds import text_kind
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label, set_tone
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.stepper import StageStepper
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.lead_panel.lead_field import LeadField
from leaddesk.ui.lead_panel.moves import Moves
from leaddesk.ui.lead_panel.saving import Refused, Saver
from leaddesk.ui.lead_panel.section import Section

if TYPE_CHECKING:
    from leaddesk.model.stage import Stage


class StageSection(Section):
    """The stepper of a lead; for a contact a button that puts it on the board."""

    win_back_requested = Signal()

    def __init__(self, kit: Kit, saver: Saver) -> None:
        """Of no lead yet."""
        super().__init__(kit, parted=False)
        self._saver = saver
        self._shown: tuple[Stage, ...] = ()
        self._stepper: StageStepper | None = None
        self.moves = Moves(kit, saver, self)
        scaled, side = kit.theme.scaled, kit.theme.measure("page_padding")
        self.column.setContentsMargins(side, scaled(16), side, scaled(4))
        self._board = for_writing(kit, plain_button(kit, tr("Put on the board"), "square-kanban"))
        self._board.clicked.connect(self.moves.put_on_board)
        self._words = label(role="small", tone="muted", wrap=True)
        self._reason = LeadField(
            kit, tr("Reason"), text_kind(lambda: kit.workspace.directory.lost_reasons), self._save_reason
        )
        self._links = QWidget()
        row = QHBoxLayout(self._links)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(16))
        self._sale = for_writing(kit, link_button(kit, tr("Record the sale")))
        self._sale.clicked.connect(lambda: kit.navigator.sale_requested.emit(saver.lead_id))
        self._again = for_writing(kit, link_button(kit, tr("Open again")))
        self._again.clicked.connect(self.moves.reopen)
        self._win_back = for_writing(kit, link_button(kit, tr("Win back…")))
        self._win_back.clicked.connect(self.win_back_requested)
        for link in (self._sale, self._again, self._win_back):
            row.addWidget(link)
        row.addStretch(1)
        board = QHBoxLayout()
        board.addWidget(self._board)
        board.addStretch(1)
        self.column.addLayout(board)
        self.column.addSpacing(scaled(6))
        self.column.addWidget(self._words)
        self.column.addWidget(self._links)
        self.column.addWidget(self._reason)

    def show_page(self, page: LeadPage) -> None:
        """Show where a lead stands."""
        status = page.lead.status
        self._board.setVisible(page.lead.is_contact)
        self._show_stepper(page)
        words, tone = self._stay(page)
        self._words.setText(words)
        set_tone(self._words, tone)
        closed = status in (StageKind.WON, StageKind.LOST)
        self._links.setVisible(closed)
        self._sale.setVisible(status is StageKind.WON)
        self._win_back.setVisible(status is StageKind.LOST and page.win_back.state == "")
        self._reason.setVisible(status is StageKind.LOST or (closed and bool(page.lead.close_reason)))
        self._reason.show_value(page.lead.close_reason)

    @property
    def stepper(self) -> StageStepper | None:
        """The stages, if the lead is on a board."""
        return self._stepper

    @property
    def fields(self) -> tuple[LeadField, ...]:
        """What can be edited here."""
        return (self._reason,)

    def _show_stepper(self, page: LeadPage) -> None:
        lead = page.lead
        stages: tuple[Stage, ...] = ()
        if lead.pipeline_id is not None:
            known = self.kit.workspace.directory.stages_of(lead.pipeline_id)
            stages = tuple(stage for stage in known if stage.kind is not StageKind.LOST)
        ids = [stage.id for stage in stages]
        lost_at = self._lost_at(page, ids) if lead.status is StageKind.LOST else None
        current = ids.index(lead.stage_id) if lead.stage_id in ids else -1
        if stages != self._shown or (self._stepper is None and stages):
            had_focus = self._stepper is not None and self._stepper.hasFocus()
            self._drop_stepper()
            self._shown = stages
            if stages:
                self._stepper = for_writing(self.kit, StageStepper(self.kit, stages, current, lost_at=lost_at))
                self._stepper.chosen.connect(lambda place: self.moves.to(self._shown[place]))
                self.column.insertWidget(0, self._stepper)
                if had_focus:
                    self._stepper.setFocus()
        elif self._stepper is not None:
            self._stepper.set_current(current, lost_at=lost_at)

    def _drop_stepper(self) -> None:
        stepper, self._stepper = self._stepper, None
        if stepper is not None:
            self.column.removeWidget(stepper)
            stepper.hide()
            stepper.deleteLater()

    def _lost_at(self, page: LeadPage, ids: list[int | None]) -> int:
        """The place of the stage that it was in last, as far as the timeline tells."""
        for entry in page.timeline:
            stage = self.kit.workspace.directory.stages.get(entry.stage_id or 0)
            if stage is not None and stage.kind is StageKind.OPEN and stage.id in ids:
                return ids.index(stage.id)
        return 0

    def _stay(self, page: LeadPage) -> tuple[str, str]:
        """For how long it has been where it is, and the tone of it."""
        formats, today, lead = self.kit.formats, self.kit.workspace.today, page.lead
        if lead.status is None:
            return tr("On no board yet: it counts in no rate and no forecast"), "muted"
        if lead.status is not StageKind.OPEN:
            won = lead.status is StageKind.WON
            if lead.closed_on is None:
                return (tr("Won") if won else tr("Lost")), "muted"
            day = formats.day(lead.closed_on)
            return (tr("Won on {day}", day=day) if won else tr("Lost on {day}", day=day)), "muted"
        stage = self.kit.workspace.directory.stages.get(lead.stage_id or 0)
        if stage is None:
            return "", "muted"
        if page.listed.entered_on is None:
            words = tr("In {stage}", stage=stage.name)
        else:
            days = max(0, (today - page.listed.entered_on).days)
            of_days = tr("In {stage} for %Ln day(s)", "", days, stage=stage.name)
            words = of_days if days else tr("In this stage since today")
        if page.usual_days is not None:
            words += " · " + tr("usual {days}", days=formats.number(page.usual_days))
        stale = page.listed.stale_days(stage.stale_days, today)
        if stale is not None:
            longer = page.listed.entered_on is not None and stale < (today - page.listed.entered_on).days
            words += " · " + (tr("nothing done for %Ln day(s)", "", stale) if longer else tr("stale"))
        return words, "muted" if stale is None else "warning"

    def _save_reason(self, value: object, refused: Refused) -> None:
        self._saver.edit({"close_reason": value}, refused)
