"""A deal is walked to its contract by keyboard alone; each alarm is raised and mended, undone and done again."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from leaddesk.model.enums import ActivityKind, StageKind
from leaddesk.model.lead import Lead
from leaddesk.services.b2b.account_page import committee_of
from leaddesk.services.coverage import coverage_of
from leaddesk.services.diary import activities
from leaddesk.ui.accounts.page import AccountsPage
from leaddesk.ui.accounts.person_form import PersonForm
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import worded
from leaddesk.ui.lead_panel.panel import LeadPanel
from tests.services.bench import Bench, Clock, make_store
from tests.ui.accounts.conftest import end, shown_page
from tests.ui.lead_panel.surroundings import asked, changing, done, shown
from tests.ui.surroundings import kit_at, settle

ENTER, SPACE, DOWN, RIGHT = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Right


@dataclass
class Walk:
    """The account's page and the lead's panel, and what is wrong with the deal."""

    kit: Kit
    page: AccountsPage
    panel: LeadPanel
    clock: Clock
    deal: int

    def alarms(self) -> list[str]:
        """As the file knows them, which the page says too."""
        found = asked(self.kit, lambda work: coverage_of(work, self.deal)).alarms
        settle(self.kit)
        assert len(self.buttons()) == len(found)
        return [f"{alarm.key} {alarm.role}" if alarm.role else alarm.key for alarm in found]

    def buttons(self) -> list[QPushButton]:
        return [row.button for row in self.page.view.committee.side.rows if not row.isHidden()]

    def mend(self, name: str, *keys: Qt.Key) -> None:
        """Press the button of an alarm; further keys are for the menu that it opens."""
        (button,) = [each for each in self.buttons() if each.accessibleName().endswith(name)]
        button.setFocus()
        if not keys:
            QTest.keyClick(button, SPACE)
            return
        QTest.keyClick(button, SPACE)
        menu = QApplication.activePopupWidget()
        assert menu is not None
        with changing(self.kit):
            for key in keys:
                QTest.keyClick(menu, key)

    def fill_in(self, name: str, role: str = "") -> None:
        """Type into the form that is open."""
        (form,) = [each for each in self.page.window().findChildren(PersonForm) if each.isVisible()]
        QTest.keyClicks(form.name, name)
        if role:
            QTest.keyClicks(form.role, role)
        with changing(self.kit):
            QTest.keyClick(form.name, ENTER)

    def go_on(self) -> None:
        """To the next stage, on the stepper of the panel, which stays beside the account."""
        settle(self.kit)
        stepper = self.panel.stage.stepper
        assert stepper is not None
        with changing(self.kit):
            QTest.keyClick(stepper, RIGHT)
            QTest.keyClick(stepper, ENTER)
        wrong = asked(self.kit, lambda work: coverage_of(work, self.deal)).alarms
        assert self.panel.committee.alarms.text() == " · ".join(worded(alarm.title) for alarm in wrong[:3])

    def came_to(self, before: list[str], after: list[str]) -> None:
        """What the last step did is undone, and done again."""
        assert self.alarms() == after
        with changing(self.kit):
            self.kit.workspace.undo()
        assert self.alarms() == before
        with changing(self.kit):
            self.kit.workspace.redo()
        assert self.alarms() == after


@pytest.fixture
def walk(qapp: QApplication, tmp_path: Path) -> Iterator[Walk]:
    with make_store(tmp_path) as store:
        bench = Bench(store)
        account = bench.account("Rossi Srl")
        deal = bench.lead("24 chairs", account_id=account)
        path = store.path
    clock = Clock()
    kit = kit_at(path, settings=tmp_path / "settings.json", clock=clock)
    page = shown_page(kit)
    page.show_account(account)
    settle(kit)
    panel = shown(kit, deal)
    yield Walk(kit, page, panel, clock, deal)
    end(panel)
    end(page)
    kit.workspace.close()


def press(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def to_proposal(walk: Walk) -> None:
    """Five roles are asked for on the way, and filled."""
    assert walk.alarms() == ["nobody"]
    walk.mend("Nobody is on the committee yet")
    walk.fill_in("Anna Bianchi", "Champion")
    walk.came_to(["nobody"], ["one_contact"])
    walk.mend("One contact only")
    walk.fill_in("Bruno Rossi")
    walk.came_to(["one_contact"], [])

    walk.go_on()
    walk.came_to([], ["no_buyer economic_buyer"])
    walk.mend("No economic buyer before Proposal", DOWN, ENTER)  # Bruno, who has no role yet
    walk.came_to(["no_buyer economic_buyer"], [])

    walk.go_on()
    missing = ["no_role decision_maker", "no_role evaluator"]
    walk.came_to([], missing)
    walk.mend("No decision maker before Negotiation")
    walk.fill_in("Carla Verdi")
    walk.mend("No evaluator before Negotiation")
    walk.fill_in("Dario Neri")
    walk.came_to(missing[1:], [])


def wait_for_three_weeks(walk: Walk) -> None:
    """The champion falls silent, and who pays turns against it."""
    anna, bruno = [seat.stakeholder_id for seat in asked(walk.kit, lambda work: committee_of(work, walk.deal))][:2]
    done(walk.kit, lambda work: activities.log(work, ActivityKind.CALL, "", lead_id=walk.deal, people=[anna]))
    walk.clock.set_to(date(2026, 3, 25))
    walk.page.refresh()
    settle(walk.kit)
    assert walk.alarms() == ["silent_champion"]
    with changing(walk.kit):
        walk.mend("The champion is silent")
    walk.came_to(["silent_champion"], [])

    face = walk.page.view.committee.map.face_of(bruno)
    assert face is not None
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Left):
        with changing(walk.kit):
            press(face, key)
    walk.came_to([], ["strong_blocker"])
    with changing(walk.kit):
        walk.mend("A strong blocker, and no meeting planned")
    walk.came_to(["strong_blocker"], [])


def test_a_deal_is_walked_to_its_contract_with_every_alarm_raised_and_mended(walk: Walk) -> None:
    to_proposal(walk)
    wait_for_three_weeks(walk)
    walk.go_on()
    walk.came_to([], ["no_role legal"])
    walk.mend("No legal contact before Contract")
    walk.fill_in("Elena Gallo")
    walk.came_to(["no_role legal"], [])

    walk.go_on()
    assert walk.alarms() == []
    lead = asked(walk.kit, lambda work: work.get(Lead, walk.deal))
    assert lead.status is StageKind.WON
    assert len(asked(walk.kit, lambda work: committee_of(work, walk.deal))) == 5
