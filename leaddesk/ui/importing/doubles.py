"""After an import: how many of its leads and accounts may be there already, with the way to them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from leaddesk.services.duplicates.account_search import count_possible_accounts
from leaddesk.services.duplicates.search import count_possible
from leaddesk.services.importing.request import ImportResult
from leaddesk.ui.kit.buttons import plain_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.notice import NoticeStrip
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.services.desk import Desk
    from leaddesk.services.progress import Progress

_WITH_LEADS = frozenset({"leads", "sales"})


def offer_doubles(kit: Kit, result: ImportResult, strip: NoticeStrip) -> None:
    """Look through leads and accounts, if it made any, and add a button to the strip that says what came of it."""
    if result.run_id is None:
        return
    run_id, made_leads = result.run_id, any(each.kind in _WITH_LEADS and each.created for each in result.files)

    def job(desk: "Desk", progress: "Progress") -> tuple[int | None, int]:
        leads = desk.ask_long(count_possible, run_id, progress) if made_leads else 0
        return leads, desk.ask_long(count_possible_accounts, run_id, progress)

    def tell(found: tuple[int | None, int]) -> None:
        leads, accounts = found
        if leads != 0:
            words = tr("Look for duplicates") if leads is None else tr("%Ln lead(s) possibly there twice", "", leads)
            _offer(kit, strip, words, partial(kit.navigator.duplicates_requested.emit, run_id))
        if accounts:
            words = tr("%Ln account(s) possibly there twice", "", accounts)
            _offer(kit, strip, words, partial(kit.navigator.account_duplicates_requested.emit, run_id))

    kit.workspace.run(job, owner=strip, then=tell, failed=lambda _: None, writes=False)


def _offer(kit: Kit, strip: NoticeStrip, words: str, show: Callable[[], None]) -> None:
    button = plain_button(kit, words, "merge")
    button.clicked.connect(lambda: show())
    strip.add_button(button)
