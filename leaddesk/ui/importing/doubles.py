"""After an import: how many of its leads may be there already, with the way to them."""

from functools import partial
from typing import TYPE_CHECKING

from leaddesk.services.duplicates.search import count_possible
from leaddesk.services.importing.request import ImportResult
from leaddesk.ui.kit.buttons import plain_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.notice import NoticeStrip
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.services.desk import Desk
    from leaddesk.services.progress import Progress


def offer_doubles(kit: Kit, result: ImportResult, strip: NoticeStrip) -> None:
    """Look through the leads, if it made any, and add a button to the strip that says what came of it."""
    run_id = result.run_id
    if run_id is None or not any(each.kind in ("leads", "sales") and each.created for each in result.files):
        return
    found = run_id

    def job(desk: "Desk", progress: "Progress") -> int | None:
        return desk.ask_long(count_possible, found, progress)

    kit.workspace.run(job, owner=strip, then=partial(_tell, kit, strip, run_id), failed=lambda _: None, writes=False)


def _tell(kit: Kit, strip: NoticeStrip, run_id: int, count: int | None) -> None:
    if count == 0:
        return
    words = tr("Look for duplicates") if count is None else tr("%Ln possible duplicate(s)", "", count)
    button = plain_button(kit, words, "merge")
    button.clicked.connect(lambda: kit.navigator.duplicates_requested.emit(run_id))
    strip.add_button(button)

