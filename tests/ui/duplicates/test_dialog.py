from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from leaddesk.model.account import Account
from leaddesk.services import leads
from leaddesk.services.b2b import accounts
from leaddesk.ui.duplicates.dialog import MergeDialog
from leaddesk.ui.kit.dialog import Opener
from leaddesk.ui.kit.kit import Kit
from tests.ui.surroundings import settle, wait_for, window_over


@pytest.fixture
def opener(empty_kit: Kit) -> Iterator[Opener[MergeDialog]]:
    window = QWidget()
    wish = empty_kit.navigator.merge_requested
    yield Opener(wish, lambda ids, parent: MergeDialog(empty_kit, ids, parent), window)
    window.deleteLater()


def opened(kit: Kit, opener: Opener[MergeDialog], *ids: int) -> MergeDialog:
    kit.navigator.merge_requested.emit(ids)
    dialog = opener.dialog
    assert dialog is not None
    settle(kit)
    return dialog


def test_leads_that_somebody_chose_are_merged_and_the_one_that_stays_is_shown(
    empty_kit: Kit, people: list[int], opener: Opener[MergeDialog]
) -> None:
    shown: list[int] = []
    empty_kit.navigator.lead_requested.connect(shown.append)
    dialog = opened(empty_kit, opener, people[4], people[0])
    assert "Only you" in dialog.decision.reasons.text()
    QTest.mouseClick(dialog.decision.merge_button, Qt.MouseButton.LeftButton)
    settle(empty_kit)
    wait_for(lambda: opener.dialog is None)
    assert shown == [people[0]]


def test_leads_that_are_not_the_same_are_kept_apart_and_nothing_else_is_shown(
    empty_kit: Kit, people: list[int], opener: Opener[MergeDialog]
) -> None:
    shown: list[int] = []
    empty_kit.navigator.lead_requested.connect(shown.append)
    dialog = opened(empty_kit, opener, *people[3:])
    dialog.decision.keep_apart()
    settle(empty_kit)
    wait_for(lambda: opener.dialog is None)
    assert shown == []


def test_escape_changes_nothing(empty_kit: Kit, people: list[int], opener: Opener[MergeDialog]) -> None:
    before = empty_kit.workspace.today
    dialog = opened(empty_kit, opener, *people[3:])
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait_for(lambda: opener.dialog is None)
    assert empty_kit.workspace.today == before


def test_a_lead_that_is_gone_closes_it(empty_kit: Kit, people: list[int], opener: Opener[MergeDialog]) -> None:
    empty_kit.navigator.merge_requested.emit((people[0], 999))
    wait_for(lambda: opener.dialog is None)


def test_accounts_are_compared_before_they_are_merged_and_the_first_stays(empty_kit: Kit) -> None:
    kit, shown = empty_kit, list[int]()
    kit.navigator.account_requested.connect(shown.append)
    for fields in ({"name": "Rossi", "phone": "055 1"}, {"name": "Rossi Srl", "phone": "055 2"}):
        kit.workspace.do(partial(accounts.add, fields=fields))
    kit.workspace.do(partial(leads.add, fields={"name": "Deal", "account_id": 1}))
    settle(kit)
    dialog = MergeDialog(kit, (2, 1), window_over(), of_accounts=True)
    dialog.open()
    settle(kit)
    assert (dialog.windowTitle(), dialog.decision.model.answers.stays) == ("Merge accounts", 2)
    dialog.decision.merge()
    settle(kit)
    found: list[tuple[str, str | None]] = []
    kit.workspace.ask(
        kit.navigator, lambda work: [(each.name, each.phone) for each in work.find(Account)], found.extend, topic="test"
    )
    settle(kit)
    assert (found, shown) == ([("Rossi Srl", "055 2")], [2])
