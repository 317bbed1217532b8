"""A figure laid open: what it says, what its links open, and all of it by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from leaddesk.model.days import ALL_TIME
from leaddesk.model.figures.proof import Amount, Proof, Unit
from leaddesk.model.figures.searches import in_channel, leads_query
from leaddesk.model.messages import Message
from leaddesk.services.figures.proofs.asked import FigureAsked
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.showing.dialog import FigureDialog, make_dialog
from leaddesk.ui.showing.wording import check
from tests.ui.surroundings import settle, window_over


def opened(kit: Kit, asked: FigureAsked) -> FigureDialog:
    dialog = make_dialog(kit, asked, window_over())
    dialog.show()
    settle(kit)
    return dialog


def words_of(dialog: FigureDialog) -> list[str]:
    return [each.text() for each in dialog.findChildren(QLabel) if each.text()]


def test_a_share_says_its_formula_its_rows_and_that_it_adds_up(kit: Kit) -> None:
    dialog = opened(kit, FigureAsked("channels", "conversion", "Referral"))
    assert dialog.proof is not None
    won, all_of_them = (int(part.amount.value or 0) for part in dialog.proof.parts)
    assert won < all_of_them
    said = words_of(dialog)
    assert {"Conversion: Referral", "Customers", "Leads", str(won), str(all_of_them)} <= set(said)
    share = Formats("en").percent(won / all_of_them)
    assert f"Added up again from the rows: {share}. It is the same." in said
    assert any(words.startswith("Customers ÷ leads.") for words in said)
    assert "Contacts: they are on no board, so they are in no rate." in said


def test_its_rows_are_opened_by_keyboard_and_the_dialog_goes(kit: Kit) -> None:
    asked: list[str] = []
    kit.navigator.leads_requested.connect(asked.append)
    dialog = opened(kit, FigureAsked("channels", "conversion", "Referral"))
    dialog.activateWindow()
    assert dialog.focusWidget() is dialog.links[0]
    assert dialog.links[0].accessibleName() == "Show rows: Customers"
    QTest.keyClick(dialog.links[0], Qt.Key.Key_Return)
    assert asked == [leads_query(in_channel("Referral"), ALL_TIME, flag="won")]
    assert not dialog.isVisible()


def test_the_rows_of_a_cost_are_those_of_its_channel(kit: Kit) -> None:
    asked: list[object] = []
    kit.navigator.costs_requested.connect(asked.append)
    dialog = opened(kit, FigureAsked("channels", "spend", "SEO"))
    dialog.links[0].click()
    ids = {each.name: key for key, each in kit.workspace.directory.channels.items()}
    assert asked == [ids["SEO"]]


def test_a_verdict_says_its_chance_and_what_follows(kit: Kit) -> None:
    dialog = opened(kit, FigureAsked("channels", "verdict", "Influencer"))
    assert dialog.proof is not None
    assert dialog.proof.agrees
    said = " ".join(words_of(dialog))
    assert "Settled after about" in said
    assert "Stop if none of them becomes a customer." in said
    own, others = [int(part.amount.value or 0) for part in dialog.proof.parts if str(part.title).startswith("Leads")]
    assert own + others == 300
    assert len(dialog.links) >= 4


@pytest.mark.parametrize("figure", ["revenue", "earned", "cost_per_customer", "days", "hours", "visits"])
def test_every_unit_is_written_as_the_page_writes_it(kit: Kit, figure: str) -> None:
    dialog = opened(kit, FigureAsked("channels", figure, is_total=True))
    assert dialog.proof is not None
    assert dialog.proof.agrees
    assert dialog.windowTitle().endswith(": all together")
    assert "It is the same." in dialog.check.text()


def test_what_cannot_be_known_is_not_said_to_be_the_same(kit: Kit) -> None:
    dialog = opened(kit, FigureAsked("channels", "margin", is_total=True))
    assert dialog.proof is not None
    assert dialog.proof.said.value is None
    assert dialog.check.text() == "It cannot be worked out yet: something that it takes is not recorded."
    assert "It is the same." in opened(kit, FigureAsked("channels", "margin", "Own outreach")).check.text()


def test_a_row_that_is_gone_is_said(kit: Kit) -> None:
    dialog = opened(kit, FigureAsked("channels", "leads", "Nowhere"))
    assert dialog.check.text() == "This row is not in the report any more; look at the page again."
    assert dialog.links == []


def test_a_sum_that_does_not_agree_is_not_hushed_up() -> None:
    said, again = Amount(7_00, Unit.MONEY), Amount(6_99, Unit.MONEY)
    proof = Proof(Message("Revenue"), "SEO", False, Message(""), said, again, (), (), "EUR")
    assert not proof.agrees
    assert check(proof, Formats("en")) == "Added up again from the rows: €6.99, but the page says €7."
    assert not replace(proof, said=Amount(None, Unit.MONEY)).agrees
