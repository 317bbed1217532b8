"""One stage: its name, its colour, and, if it is open, its chance and its limits."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from leaddesk.model.enums import Kind, StageKind
from leaddesk.model.messages import N_
from leaddesk.model.stage_roles import roles_of
from leaddesk.services.pipeline import stages
from leaddesk.services.pipeline.stage_survey import ProposedLimit, proposed_limit
from leaddesk.ui.kit.buttons import link_button
from leaddesk.ui.kit.fields.colour_box import colour_box
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import combo_box, line_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.stages.deeds import Deeds
from leaddesk.ui.stages.roles_box import RolesBox

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from leaddesk.model.change import Change, Done
    from leaddesk.model.stage import Stage
    from leaddesk.services.work import Work

_MOST_DAYS, _MOST_CARDS = 3_650, 9_999


class StageForm(Form):
    """A new stage of a pipeline, or one that there is."""

    def __init__(self, kit: Kit, deeds: Deeds, pipeline_id: int, stage: "Stage | None", parent: QWidget) -> None:
        """A new one is open unless another kind is chosen."""
        title = tr("New stage") if stage is None else tr("Stage “{name}”", name=stage.name)
        super().__init__(kit, title, tr("Add") if stage is None else tr("Save"), parent, width=440)
        self._deeds, self._pipeline_id, self._stage = deeds, pipeline_id, stage
        self.name = line_edit(tr("Name"), stage.name if stage is not None else "", tr("Such as Visited the shop"))
        self.kind = combo_box(tr("What it means to be in it"))
        for kind, words in _kinds().items():
            self.kind.addItem(words, kind)
        self.kind.setCurrentIndex(self.kind.findData(stage.kind if stage is not None else StageKind.OPEN))
        self.colour = colour_box(kit, stage.colour if stage is not None else None, tr("By its place"))
        self.chance = _number(tr("Chance to win (%)"), stage.probability if stage is not None else 0, 100)
        self.stale = _limit(tr("Stale after (days)"), stage.stale_days if stage is not None else None, _MOST_DAYS)
        self.cards = _limit(tr("Card limit"), stage.wip_limit if stage is not None else None, _MOST_CARDS)
        self.proposal = label("", role="small", tone="muted", wrap=True)
        self.take = link_button(kit, "", small=True)
        self.take.clicked.connect(self._take)
        self._proposed = 0
        self.roles = RolesBox(kit, roles_of(stage) if stage is not None else ())
        rows: list[tuple[str, QWidget]] = [(tr("Name"), self.name)]
        if stage is None:
            rows.append((tr("In it, a lead is"), self.kind))
        rows.append((tr("Colour"), self.colour))
        self._limits = (self.chance, self.stale, self.cards)
        if stage is None or stage.kind is StageKind.OPEN:
            rows += [(each.accessibleName(), each) for each in self._limits]
            if self._is_of_firms:
                rows.append((tr("Asks for"), self.roles.button))
        self.lay_out(rows)
        self.body.insertLayout(1, self._proposal_row())
        self.kind.currentIndexChanged.connect(self._tell_kind)
        self._ask_for_limit()

    @override
    def save(self) -> None:
        self.write(self._change, self._tell)

    def _proposal_row(self) -> QHBoxLayout:
        """What the shop's own won leads say; room is kept for it, so that nothing moves."""
        if self._asks:
            self.proposal.setMinimumHeight(2 * self.kit.theme.line("small"))
        row = QHBoxLayout()
        row.setSpacing(self.kit.theme.scaled(16))
        row.addWidget(self.proposal, 1)
        row.addWidget(self.take)
        self.take.hide()
        return row

    def _ask_for_limit(self) -> None:
        stage_id = self._stage_id
        if stage_id is not None and self._asks:
            self.kit.workspace.ask(
                self, lambda work: proposed_limit(work, stage_id), self._show_proposal, topic="proposed limit"
            )

    def _show_proposal(self, proposed: ProposedLimit | None) -> None:
        if proposed is None:
            self.proposal.setText(tr("Once ten leads that were here are won, they propose a limit."))
            return
        self._proposed = proposed.days
        count = self.kit.formats.number(proposed.leads)
        self.proposal.setText(
            tr("Four in five of {count} won leads went on from here within %Ln day(s).", "", proposed.days, count=count)
        )
        self.take.setText(tr("Stale after %Ln day(s)", "", proposed.days))
        self.take.show()

    def _take(self) -> None:
        self.stale.setText(str(self._proposed))
        self.stale.setFocus()

    def _tell_kind(self) -> None:
        """A closed stage has no chance and no limits."""
        for field in self._limits:
            field.setEnabled(self.kind.currentData() == StageKind.OPEN)

    @property
    def _change(self) -> "Callable[[Work], Change]":
        """What is to be done, with what is typed now."""
        kind, pipeline_id, stage_id = StageKind(self.kind.currentData()), self._pipeline_id, self._stage_id
        fields: Mapping[str, object] = {"name": self.name.text(), "colour": self.colour.currentData()}
        if kind is StageKind.OPEN:
            fields = {
                **fields,
                "probability": _typed(self.chance),
                "stale_days": _typed(self.stale) or None,
                "wip_limit": _typed(self.cards) or None,
            }
            if set(self.roles.chosen) != set(roles_of(self._stage) if self._stage is not None else ()):
                fields = {**fields, "asks_for": self.roles.chosen}
        if stage_id is None:
            return lambda work: stages.add_stage(work, pipeline_id, fields, kind=kind)
        return lambda work: stages.edit_stage(work, stage_id, fields)

    @property
    def _is_of_firms(self) -> bool:
        """Whether somebody at a firm decides about its leads."""
        pipelines = self.kit.workspace.directory.pipelines
        return any(each.id == self._pipeline_id and each.kind is Kind.B2B for each in pipelines)

    @property
    def _stage_id(self) -> int | None:
        return self._stage.id if self._stage is not None else None

    @property
    def _asks(self) -> bool:
        """Whether leads have been in it, and go on from it."""
        return self._stage is not None and self._stage.kind is StageKind.OPEN

    def _tell(self, done: "Done") -> None:
        if self._stage is None:
            past = N_("Stage “{name}” added")
        elif "old" in done.label.values:
            past = N_("Stage “{old}” is called “{name}” now")
        else:
            past = N_("Stage “{name}” changed")
        self._deeds.tell(done, past)


def _kinds() -> "Mapping[StageKind, str]":
    return {StageKind.OPEN: tr("Open"), StageKind.WON: tr("Won"), StageKind.LOST: tr("Lost")}


def _number(name: str, value: int | None, most: int) -> QLineEdit:
    edit = line_edit(name, "" if value is None else str(value))
    only = QIntValidator(0, most, edit)
    plain = QLocale(QLocale.Language.C)
    plain.setNumberOptions(QLocale.NumberOption.RejectGroupSeparator)
    only.setLocale(plain)
    edit.setValidator(only)
    return edit


def _typed(edit: QLineEdit) -> int:
    """The number in it; nothing, or a sign that it might begin with, is 0."""
    return int(edit.text().lstrip("+") or 0)


def _limit(name: str, value: int | None, most: int) -> QLineEdit:
    """A number of which none, or 0, is no limit."""
    edit = _number(name, value, most)
    edit.setPlaceholderText(tr("no limit"))
    return edit
