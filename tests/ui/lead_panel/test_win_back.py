"""Who complained, or was lost, is won back from the panel: by the keyboard, and with a clock that is seen."""

from datetime import timedelta
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu, QPushButton

from leaddesk.model.activity import Activity
from leaddesk.model.enums import ActivityKind
from leaddesk.model.lead import Lead
from leaddesk.model.spend import Spend
from leaddesk.model.task import Task
from leaddesk.services.diary import activities
from leaddesk.services.lead_list import listed_leads
from leaddesk.services.pipeline import funnel
from leaddesk.ui.board.card_words import CardWords
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.promises import due_of
from leaddesk.ui.lead_panel.panel import LeadPanel
from leaddesk.ui.lead_panel.win_back_forms import RemedyForm, WinBackForm
from tests.ui.lead_panel.surroundings import asked, changing, done, first, shown, typed
from tests.ui.surroundings import settle

ENTER = Qt.Key.Key_Return
Form = TypeVar("Form", bound=QDialog)


def form_of(panel: LeadPanel, kind: type[Form]) -> Form:
    (form,) = [each for each in panel.window().findChildren(kind) if each.isVisible()]
    return form


def complaining(kit: Kit, panels: list[LeadPanel]) -> tuple[LeadPanel, int]:
    """The panel of a customer who just complained."""
    lead_id = first(kit, "is:won -channel:win_back")
    panel = shown(kit, lead_id)
    panels.append(panel)
    assert not panel.win_back.isVisible()
    done(kit, lambda work: activities.log(work, ActivityKind.COMPLAINT, "The lamp flickers", lead_id=lead_id))
    settle(kit)
    return panel, lead_id


def promised(kit: Kit, panels: list[LeadPanel]) -> tuple[LeadPanel, int]:
    """The panel of a lead that is won back, to whom something is promised for the day after tomorrow."""
    panel, _ = complaining(kit, panels)
    made: list[int] = []
    kit.navigator.lead_requested.connect(made.append)
    panel.win_back.begin_button.click()
    form = form_of(panel, WinBackForm)
    typed(form.promise, "A new lamp")
    with changing(kit):
        QTest.keyClick(form.promise, ENTER)
    panel.show_lead(made[-1])
    settle(kit)
    return panel, made[-1]


def test_a_complaint_offers_to_win_back_and_leads_to_the_new_lead(kit: Kit, panels: list[LeadPanel]) -> None:
    panel, lead_id = complaining(kit, panels)
    assert panel.win_back.isVisible()
    assert panel.win_back.words.text().startswith("This customer complained")
    opened: list[int] = []
    kit.navigator.lead_requested.connect(opened.append)
    panel.win_back.begin_button.setFocus()
    QTest.keyClick(panel.win_back.begin_button, ENTER)
    form = form_of(panel, WinBackForm)
    assert form.complaint.toPlainText() == "The lamp flickers"
    QTest.keyClicks(form.promise, "A new lamp")
    with changing(kit):
        QTest.keyClick(form.promise, ENTER)
    (new_id,) = opened
    new = asked(kit, lambda work: work.get(Lead, new_id))
    assert new.previous_lead_id == lead_id
    (task,) = asked(kit, lambda work: work.find(Task, lead_id=new_id))
    assert (task.title, task.due_on) == ("A new lamp", kit.workspace.today + timedelta(days=2))
    assert panel.win_back.words.text().startswith("Promised: A new lamp")
    panel.win_back.open_button.click()
    assert opened == [new_id, new_id]


def test_a_promise_without_a_day_is_refused_and_nothing_typed_is_lost(kit: Kit, panels: list[LeadPanel]) -> None:
    panel, _ = complaining(kit, panels)
    panel.win_back.begin_button.click()
    form = form_of(panel, WinBackForm)
    form.promise.setText("A new lamp")
    form.day.setText("")
    form.save_button.click()
    settle(kit)
    assert form.isVisible()
    assert (form.promise.text(), form.problem.text()) == ("A new lamp", "Say what is promised, and for which day.")
    form.reject()


def test_who_was_lost_is_won_back_from_below_the_stages(kit: Kit, panels: list[LeadPanel]) -> None:
    lead_id = first(kit, "is:open -channel:win_back")
    panel = shown(kit, lead_id)
    panels.append(panel)
    link = next(each for each in panel.stage.findChildren(QPushButton) if each.text() == "Win back…")
    assert not link.isVisible()
    done(kit, lambda work: funnel.lose(work, lead_id))
    settle(kit)
    assert link.isVisible()
    link.click()
    form = form_of(panel, WinBackForm)
    with changing(kit):
        form.save_button.click()
    (new,) = asked(kit, lambda work: work.find(Lead, previous_lead_id=lead_id))
    assert asked(kit, lambda work: work.find(Task, lead_id=new.id)) == []
    assert not link.isVisible()


def test_what_a_remedy_cost_is_the_cost_of_the_channel_and_stands_in_the_timeline(
    kit: Kit, panels: list[LeadPanel]
) -> None:
    panel, lead_id = promised(kit, panels)
    assert panel.win_back.words.text().startswith("Promised: A new lamp – ")
    panel.win_back.remedy_button.setFocus()
    QTest.keyClick(panel.win_back.remedy_button, ENTER)
    form = form_of(panel, RemedyForm)
    QTest.keyClicks(form.what, "Voucher")
    QTest.keyClicks(form.money, "20x")
    QTest.keyClick(form.money, ENTER)
    assert form.problem.text() == "This is no amount that can be understood."
    typed(form.money, "20")
    with changing(kit):
        QTest.keyClick(form.money, ENTER)
    today = kit.workspace.today
    (spend,) = [each for each in asked(kit, lambda work: work.find(Spend, starts_on=today)) if each.span == "day"]
    assert (spend.amount_minor, spend.goods_minor) == (20_00, None)
    notes = asked(kit, lambda work: work.find(Activity, lead_id=lead_id, kind=ActivityKind.NOTE))
    assert [each.text for each in notes] == ["Remedy: Voucher, €20.00"]


def test_the_clock_is_the_sign_of_a_promise_until_it_is_late(kit: Kit, panels: list[LeadPanel]) -> None:
    _, lead_id = promised(kit, panels)
    today = kit.workspace.today
    (row,) = asked(kit, lambda work: listed_leads(work, [lead_id]))
    assert due_of(kit, row, row.task_due, today).icon == "clock"
    assert CardWords(kit).due(row).icon == "clock"
    assert due_of(kit, row, row.task_due, today + timedelta(days=3)).icon == "clock-alert"
    other_id = first(kit, "is:open pipeline:shop has:due")
    (other,) = asked(kit, lambda work: listed_leads(work, [other_id]))
    assert due_of(kit, other, today + timedelta(days=2), today).icon == "calendar"


def test_the_menu_offers_it_to_customers_and_not_to_leads_on_their_way(kit: Kit, panels: list[LeadPanel]) -> None:
    for where, is_offered in (("is:won -channel:win_back", True), ("is:open pipeline:shop", False)):
        panel = shown(kit, first(kit, where))
        panels.append(panel)
        menu = QMenu(panel)
        panel.bar.menu_requested.emit(menu)
        assert ("Win back…" in [each.text() for each in menu.actions()]) is is_offered
