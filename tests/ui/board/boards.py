"""A board on screen, and what tests do with it."""

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.model.lead import Lead
from leaddesk.model.stage import Stage
from leaddesk.services import bulk_moves
from leaddesk.services.work import id_of
from leaddesk.ui.board.column import Column
from leaddesk.ui.board.page import BoardPage
from leaddesk.ui.board.rail import Rail
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.notice import NoticeStrip
from tests.ui.surroundings import settle, wait_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from leaddesk.model.change import Change
    from leaddesk.services.work import Work

T = TypeVar("T")

SHOWN: list[BoardPage] = []


def board(kit: Kit) -> BoardPage:
    """The board of the kit's file, on screen, with all its cards."""
    page = BoardPage(kit)
    SHOWN.append(page)
    page.resize(1072, 768)
    page.show()
    page.activateWindow()
    settle(kit, 100)
    return page


def fill(kit: Kit, key: str, taken_from: str, cards: int) -> None:
    """Let a stage have more cards, taken from another stage, before a board shows them."""

    def move(work: "Work") -> "Change":
        stages = {stage.key: id_of(stage) for stage in work.find(Stage, pipeline_id=1)}
        leads = work.find(Lead, stage_id=stages[taken_from])[:cards]
        return bulk_moves.move_many(work, [id_of(lead) for lead in leads], stages[key])

    kit.workspace.do(move)
    settle(kit)


def names_in(column: Column) -> list[str]:
    """The names on the cards of a column that are at hand."""
    rows = (column.cards.row_at(row) for row in range(column.cards.rowCount()))
    return [row.name for row in rows if row is not None]


class Asked:
    """Asks the file, as the window does, and waits."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit

    def __call__(self, question: "Callable[[Work], T]") -> T:
        answers: list[T] = []
        self._kit.workspace.ask(self._kit.navigator, question, answers.append, topic="a test")
        wait_for(lambda: bool(answers))
        return answers[0]


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key."""
    QTest.keyClick(widget, key, modifiers)


def drag_over(target: QWidget, mime: QMimeData, at: QPoint) -> None:
    """Hold something over a widget."""
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for made in (QDragEnterEvent, QDragMoveEvent):
        QCoreApplication.sendEvent(target, made(at, Qt.DropAction.MoveAction, mime, buttons, keys))


def drop(target: QWidget, mime: QMimeData, at: QPoint) -> bool:
    """Hold something over a widget and let go; whether it was taken."""
    drag_over(target, mime, at)
    event = QDropEvent(
        QPointF(at), Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QCoreApplication.sendEvent(target, event)
    return event.isAccepted()


def drop_card(page: BoardPage, lead_ids: list[int], target: Column | Rail, gap: int = 0) -> bool:
    """Take cards and let them go before a row of a column, or on a rail."""
    page.columns.carrying.lift(lead_ids)
    mime = page.columns.carrying.mime(lead_ids)
    if isinstance(target, Rail):
        return drop(target, mime, target.rect().center())
    height = gap * target.list.row_height + 2 - target.list.verticalOffset()
    return drop(target.list.viewport(), mime, QPoint(40, height))


def strip(page: BoardPage, name: str) -> NoticeStrip:
    """The strip that says why a search was refused, or that offers the sale."""
    found = page.findChild(NoticeStrip, name)
    assert isinstance(found, NoticeStrip)
    return found


def popup() -> QWidget:
    """The popup that is open."""
    wait_for(lambda: QApplication.activePopupWidget() is not None)
    found = QApplication.activePopupWidget()
    assert found is not None
    return found
