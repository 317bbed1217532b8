"""The board as it is not by itself: by channel and month, compact, with a folded column and won leads to be seen."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from leaddesk.model.lane import Grouping
from leaddesk.ui.board.page import BoardPage
from leaddesk.ui.shell.shell import Shell

Steps = Iterator[None]


def _board(shell: Shell) -> BoardPage:
    page = shell.show_page("board")
    if not isinstance(page, BoardPage):
        raise TypeError("there is no board")
    return page


def by(grouping: Grouping) -> Callable[[Shell], Steps]:
    """Grouped by something else than stages."""

    def show(shell: Shell) -> Steps:
        _board(shell).tools.group_by(grouping)
        yield

    return show


def compact(shell: Shell) -> Steps:
    """Small cards, one column folded and the won ones open."""
    page = _board(shell)
    yield
    page.tools.wear(replace(page.tools.look, is_compact=True))
    for part in (page.columns.parts[1], page.columns.parts[-2]):
        page.columns.fold_requested.emit(part.lane)
    yield


def plain(shell: Shell) -> None:
    """As it was."""
    page = _board(shell)
    page.tools.group_by(Grouping.STAGE)
    page.tools.wear(replace(page.tools.look, is_compact=False))
    for lane in [part.lane for part in page.columns.parts]:
        if lane.key in page.folds.turned_keys:
            page.columns.fold_requested.emit(lane)
