"""The quiet controls in the head of the board: the pipeline, the grouping, the kept views, the look of the cards."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from leaddesk.model.enums import Kind
from leaddesk.model.lane import Grouping
from leaddesk.model.selling import selling_in
from leaddesk.ui.board.lane_words import grouping_name
from leaddesk.ui.board.look import CARD_FIELDS, BoardLook, look_of
from leaddesk.ui.kit.buttons import ghost_button, icon_button, keep_icon
from leaddesk.ui.kit.menus import offer, pop_up_below
from leaddesk.ui.kit.page import PageHeader
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_PIPELINE, _GROUPING, _LOOK = "board_pipeline", "board_grouping", "board_look"


class BoardTools(QObject):
    """Knows what is chosen, and remembers it."""

    keeping_requested = Signal()  # of the search, as a view
    board_chosen = Signal()  # another pipeline or grouping
    look_chosen = Signal(object)  # BoardLook
    query_chosen = Signal(str)
    folding_requested = Signal(bool)  # of the columns that are empty; False: unfold all

    def __init__(self, kit: "Kit", parent: QObject) -> None:
        """As it was left."""
        super().__init__(parent)
        self._kit = kit
        self.look: BoardLook = look_of(kit.preferences.state(_LOOK, dict[str, object]()))
        self._pipeline_id = kit.preferences.state(_PIPELINE, 0)
        self._pipeline, self._grouping = ghost_button(kit, ""), ghost_button(kit, "")
        keep_icon(kit, self._grouping, "group", gap=kit.theme.scaled(8))
        self._views = icon_button(kit, "bookmark", tr("Kept views"))
        self._look = icon_button(kit, "sliders-horizontal", tr("What cards show"))
        self._views.clicked.connect(lambda: pop_up_below(self.views_menu(), self._views))
        self._look.clicked.connect(lambda: pop_up_below(self.look_menu(), self._look))

    def add_to(self, header: PageHeader) -> None:
        """Stand in the head of the page."""
        header.add_left(self._pipeline)
        for button in (self._grouping, self._views, self._look):
            header.add_right(button)
        self.look_again()

    @property
    def was_chosen(self) -> bool:
        """Whether somebody ever chose a pipeline here."""
        return bool(self._kit.preferences.state(_PIPELINE, 0))

    @property
    def pipeline_id(self) -> int:
        """The pipeline that is shown; the first where the one that was chosen is gone; 0 if there is none."""
        ids = [each.id or 0 for each in self._kit.workspace.directory.pipelines]
        return self._pipeline_id if self._pipeline_id in ids else next(iter(ids), 0)

    @property
    def pipeline_name(self) -> str:
        """What it is called."""
        pipelines = self._kit.workspace.directory.pipelines
        return next((each.name for each in pipelines if each.id == self.pipeline_id), "")

    @property
    def grouping(self) -> Grouping:
        """What the columns stand for; by stage where the one that was chosen is not offered."""
        kept = self._kit.preferences.state(_GROUPING, "")
        return next((each for each in self._groupings() if each == kept), Grouping.STAGE)

    def show_pipeline(self, pipeline_id: int, *, keep: bool = True) -> None:
        """Show another pipeline, and remember it."""
        self._pipeline_id = pipeline_id
        if keep:
            self._kit.preferences.keep(_PIPELINE, pipeline_id)
        self.look_again()
        self.board_chosen.emit()

    def follow(self) -> None:
        """Show the pipeline that was chosen last, where that was on another page."""
        chosen = self._kit.preferences.state(_PIPELINE, 0)
        if chosen and chosen != self._pipeline_id:
            self.show_pipeline(chosen, keep=False)

    def group_by(self, grouping: Grouping) -> None:
        """Let the columns stand for something else."""
        self._kit.preferences.keep(_GROUPING, str(grouping))
        self.look_again()
        self.board_chosen.emit()

    def wear(self, look: BoardLook) -> None:
        """Let cards look like this, and remember it."""
        self.look = look
        self._kit.preferences.keep(_LOOK, look.state())
        self.look_chosen.emit(look)

    def look_again(self) -> None:
        """Pipelines or views are others now."""
        directory = self._kit.workspace.directory
        self._pipeline.setVisible(len(directory.pipelines) > 1)
        self._pipeline.setText(self.pipeline_name)
        self._pipeline.setAccessibleName(tr("Pipeline: {name}", name=self.pipeline_name))
        self._grouping.setText(grouping_name(self.grouping))
        pipelines = [(each.id or 0, each.name) for each in directory.pipelines]
        _offer_choice(self._pipeline, pipelines, self.pipeline_id, self.show_pipeline)
        groupings = [(each, grouping_name(each)) for each in self._groupings()]
        _offer_choice(self._grouping, groupings, self.grouping, self.group_by)

    def views_menu(self) -> QMenu:
        """The searches of the views that are kept, and keeping the one that is shown."""
        menu = QMenu(self._views)
        for view in (each for each in self._kit.workspace.directory.views if each.page == "leads"):
            words = view.name.replace("&", "&&")
            offer(self._kit, menu, words, "bookmark", partial(self.query_chosen.emit, view.query))
        menu.addSeparator()
        offer(self._kit, menu, tr("All cards"), "layers", lambda: self.query_chosen.emit(""))
        keep = self.keeping_requested.emit
        offer(self._kit, menu, tr("Keep as a view…"), "bookmark", keep, tr("Ctrl+D"), writes=True)
        return menu

    def look_menu(self) -> QMenu:
        """How much room a card has, and what it shows; which columns there is room for."""
        menu, look = QMenu(self._look), self.look
        sizes = [(False, tr("Comfortable cards")), (True, tr("Compact cards"))]
        _fill(menu, sizes, look.is_compact, lambda chosen: self.wear(replace(look, is_compact=chosen)))
        menu.addSeparator()
        for field in CARD_FIELDS:
            name = _field_name(field)
            action = offer(self._kit, menu, name, "", partial(self.wear, look.toggled(field)))
            action.setCheckable(True)
            action.setChecked(look.shows(field))
        menu.addSeparator()
        weighted = replace(look, with_weighted=not look.with_weighted)
        action = offer(self._kit, menu, tr("Weighted sums above the columns"), "", lambda: self.wear(weighted))
        action.setCheckable(True)
        action.setChecked(look.with_weighted)
        menu.addSeparator()
        offer(self._kit, menu, tr("Fold empty columns"), "", partial(self.folding_requested.emit, True))
        offer(self._kit, menu, tr("Unfold all columns"), "", partial(self.folding_requested.emit, False))
        return menu

    def _groupings(self) -> list[Grouping]:
        """By account where firms are sold to."""
        pipelines = self._kit.workspace.directory.pipelines
        is_b2b = any(each.id == self.pipeline_id and each.kind is Kind.B2B for each in pipelines)
        by_account = is_b2b and selling_in(self._kit.workspace.shop.mode).firms
        return [each for each in Grouping if each is not Grouping.ACCOUNT or by_account]


def _field_name(field: str) -> str:
    """What a part of a card is called."""
    return {
        "who": tr("Whom and where"),
        "value": tr("Value"),
        "channel": tr("Channel"),
        "owner": tr("Owner"),
        "closes": tr("Expected close"),
        "tags": tr("Tags"),
        "task": tr("Next task"),
        "days": tr("Days in the stage"),
    }[field]


def _offer_choice(
    button: QPushButton, options: Iterable[tuple[object, str]], chosen: object, then: Callable[..., object]
) -> None:
    """Let the button open a menu of options, of which one is always chosen."""
    old, menu = button.menu(), QMenu(button)
    _fill(menu, options, chosen, then)
    button.setMenu(menu)
    if old is not None:
        old.deleteLater()


def _fill(menu: QMenu, options: Iterable[tuple[object, str]], chosen: object, then: Callable[..., object]) -> None:
    """Add the options, of which one is always chosen."""
    group = QActionGroup(menu)
    for option, name in options:
        action = group.addAction(menu.addAction(name.replace("&", "&&")))
        action.setCheckable(True)
        action.setChecked(option == chosen)
        action.triggered.connect(lambda _=False, option=option: then(option))
