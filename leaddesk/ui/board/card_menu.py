"""What can be done with a card, and with a column, as menus."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from leaddesk.model.enums import StageKind
from leaddesk.ui.board.column import Column
from leaddesk.ui.board.columns import Columns
from leaddesk.ui.board.moves import Moves
from leaddesk.ui.board.rail import Rail
from leaddesk.ui.kit.buttons import keep_icon
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.menus import offer, pop_up
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


Offered = Iterable[tuple[str, Callable[[], object]]]  # numbers in words, and what lays them open


def card_menu(
    kit: "Kit", columns: Columns, moves: Moves, column: Column, at: QPoint, figures: Offered = ()
) -> QMenu:
    """The menu about the cards chosen, at a point of the screen; it ends when it is closed."""
    menu = QMenu(columns)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    current = column.list.current_id()

    def act(text: str, icon: str, command: str, keys: str, *, writes: bool = True) -> None:
        offer(kit, menu, text, icon, partial(columns.command, command, column), keys, writes=writes)

    opening = menu.addAction(tr("Open", "verb") + "\t" + tr("Enter"))
    keep_icon(kit, opening, "maximize-2")
    opening.triggered.connect(lambda: columns.opened.emit(column, current))
    act(tr("Move to…"), "arrow-right", "move_to", "M")
    act(tr("Move to the next column"), "", "move_right", tr("Alt Right"))
    act(tr("Move to the column before"), "", "move_left", tr("Alt Left"))
    act(tr("Plan a task…"), "calendar-plus", "plan", "T")
    act(tr("Select"), "", "select", tr("Space"), writes=False)
    menu.addSeparator()
    if column.lane.kind is not StageKind.OPEN:
        offer(kit, menu, tr("Open again"), "undo-2", lambda: moves.reopen(columns.chosen(column)), writes=True)
    for part in columns.parts:
        if part.lane.kind in (StageKind.OPEN, column.lane.kind):
            continue
        won = part.lane.kind is StageKind.WON
        closing = for_writing(kit, menu.addAction(tr("Mark as won…") if won else tr("Mark as lost…")))
        keep_icon(kit, closing, "trophy" if won else "x")
        closing.triggered.connect(lambda _=False, lane=part.lane: moves.move(columns.chosen(column), lane, at))
    selling = for_writing(kit, menu.addAction(tr("Record a sale…")))
    keep_icon(kit, selling, "receipt-euro")
    selling.triggered.connect(lambda: kit.navigator.sale_requested.emit(current))
    menu.addSeparator()
    listing = menu.addAction(tr("Show this column in the table"))
    keep_icon(kit, listing, "users-round")
    listing.triggered.connect(lambda: columns.head_clicked.emit(column))
    act(tr("Fold this column"), "fold-horizontal", "fold", "C", writes=False)
    _offer_figures(kit, menu, figures)
    _offer_stages(kit, menu, column)
    menu.addSeparator()
    act(tr("Delete"), "trash", "delete", tr("Del"))
    menu.popup(at)
    return menu


def lane_menu(
    kit: "Kit",
    columns: Columns,
    part: Column | Rail,
    at: QPoint,
    listing: Callable[[], object],
    figures: Offered = (),
) -> None:
    """The menu about a column or a rail, at a point of the screen; `listing` shows its cards in the table."""
    menu = QMenu(columns)
    if isinstance(part, Column):
        fold = (tr("Fold this column"), "fold-horizontal", "C")
    else:
        fold = (tr("Unfold this column"), "unfold-horizontal", tr("Enter"))
    offer(kit, menu, fold[0], fold[1], lambda: columns.fold_requested.emit(part.lane), fold[2])
    offer(kit, menu, tr("Show this column in the table"), "users-round", listing)
    _offer_figures(kit, menu, figures)
    _offer_stages(kit, menu, part)
    pop_up(menu, at)


def _offer_figures(kit: "Kit", menu: QMenu, figures: Offered) -> None:
    """The numbers of a column can be laid open."""
    for number, lay_open in figures:
        offer(kit, menu, tr("Lay open: {number}", number=number), "circle-question-mark", lay_open)


def _offer_stages(kit: "Kit", menu: QMenu, part: Column | Rail) -> None:
    """Where a column is a stage, it can be worked on."""
    stage = part.lane.stage
    if stage is not None:
        ask = partial(kit.navigator.stages_requested.emit, stage.pipeline_id)
        offer(kit, menu, tr("Pipelines and stages…"), "square-kanban", ask, writes=True)
