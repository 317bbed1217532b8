"""What somebody is told, and how somebody is erased: asked once, with what goes and what stays."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu

from leaddesk.model.backups import BY_HAND
from leaddesk.model.enums import ConsentState
from leaddesk.model.lead import Lead
from leaddesk.services import backups, consents, leads
from leaddesk.services.diary import tasks
from leaddesk.services.persons.who import Whom
from leaddesk.ui.kit.drafts import Drafts
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.lead_panel.panel import LeadPanel
from leaddesk.ui.persons.dialogs import make_dialog
from leaddesk.ui.persons.erase_dialog import EraseDialog
from leaddesk.ui.persons.file_names import plain_name
from leaddesk.ui.persons.tell_dialog import TellDialog
from leaddesk.ui.printing.dialog import PrintDialog
from leaddesk.ui.shell.history_dialog import HistoryDialog
from tests.ui.lead_panel.surroundings import asked, done
from tests.ui.surroundings import settle, wait_for, window_over

EMAIL = "tova@nilsson.example"


@pytest.fixture
def tova(empty_kit: Kit) -> int:
    kit = empty_kit
    done(kit, lambda work: leads.add(work, {"name": "Tova Nilsson", "email": EMAIL}))
    (lead_id,) = (lead.id or 0 for lead in asked(kit, lambda work: work.find(Lead)))
    done(kit, lambda work: leads.add_contact(work, {"name": "T. Nilsson", "email": EMAIL}))
    done(kit, lambda work: tasks.add(work, "Write to Tova Nilsson", lead_id=lead_id))
    done(kit, lambda work: consents.record(work, ConsentState.GRANTED, lead_id=lead_id))
    return lead_id


def erasing(kit: Kit, lead_id: int) -> EraseDialog:
    dialog = EraseDialog(kit, Whom("lead", lead_id), window_over())
    dialog.open()
    wait_for(dialog.erase.isEnabled)
    return dialog


def test_it_says_what_goes_and_what_stays_and_which_backups_hold_it(empty_kit: Kit, tova: int) -> None:
    kit = empty_kit
    made = backups.make(kit.workspace.path, BY_HAND)
    dialog = erasing(kit, tova)
    assert dialog.windowTitle() == "Erase Tova Nilsson?"
    assert "1 task" in dialog.goes.text()
    assert "1 lead with channel" in dialog.stays.text()
    assert "sale" not in dialog.stays.text()
    assert (made.name in dialog.held.text(), dialog.remove.isChecked(), dialog.also.isChecked()) == (True, False, False)
    dialog.also.setChecked(True)
    wait_for(lambda: "2 leads with channel" in dialog.stays.text() and dialog.erase.isEnabled())
    dialog.reject()


def test_erased_she_is_gone_from_file_settings_drafts_and_backups(empty_kit: Kit, tova: int) -> None:
    kit = empty_kit
    old = backups.make(kit.workspace.path, BY_HAND)
    kit.preferences.keep("leads.query", "tova nilsson")
    kit.preferences.keep("sales.query", "vase")
    uid = asked(kit, lambda work: work.get(Lead, tova)).uid
    Drafts(kit.workspace, "note").keep(uid, "Wants a")
    Drafts(kit.workspace, "account note").keep("of a firm", "Tova Nilsson is")
    Drafts(kit.workspace, "account note").keep("of another", "Is away")
    notices: list[tuple[str, str]] = []
    kit.navigator.notice_requested.connect(lambda tone, words: notices.append((tone, words)))
    dialog = erasing(kit, tova)
    dialog.also.setChecked(True)
    wait_for(dialog.erase.isEnabled)
    dialog.remove.setChecked(True)
    dialog.erase.click()
    wait_for(lambda: bool(notices))
    assert notices == [("success", "The person is erased.")]
    assert [lead.name for lead in asked(kit, lambda work: work.find(Lead))] == ["Erased", "Erased"]
    assert (kit.preferences.state("leads.query", ""), kit.preferences.state("sales.query", "")) == ("", "vase")
    assert Drafts(kit.workspace, "note").of(uid) == ""
    assert [Drafts(kit.workspace, "account note").of(of) for of in ("of a firm", "of another")] == ["", "Is away"]
    assert not old.exists()
    (new,) = backups.listed(kit.workspace.path)
    for path in (kit.workspace.path, new.path):
        assert b"Nilsson" not in path.read_bytes()
    history = HistoryDialog(kit, window_over())
    settle(kit)
    history._table.selectRow(1)  # noqa: SLF001 - what a user would click
    settle(kit)
    assert not history._take_back.isEnabled()  # noqa: SLF001


def test_she_is_told_all_in_one_document_or_on_paper(empty_kit: Kit, tova: int, tmp_path: Path) -> None:
    kit, printed = empty_kit, list[tuple[str, str]]()
    kit.navigator.print_requested.connect(lambda kind, which: printed.append((kind, which)))
    dialog = make_dialog(kit, "tell", "lead", tova, window_over())
    assert isinstance(dialog, TellDialog)
    dialog.open()
    settle(kit)
    assert dialog.windowTitle() == "What is kept about Tova Nilsson"
    assert dialog.also.text() == "Also what 1 other with the same e-mail address has"
    dialog.save(tmp_path / "no such folder" / "tova.json")
    wait_for(lambda: bool(dialog.problem))
    dialog.save(tmp_path / "tova.json")
    wait_for((tmp_path / "tova.json").exists)
    settle(kit)
    told = json.loads((tmp_path / "tova.json").read_text(encoding="utf-8"))
    assert (told["person"], len(told["rows"]["lead"])) == ("Tova Nilsson", 1)
    again = TellDialog(kit, Whom("lead", tova), window_over())
    settle(kit)
    again.also.setChecked(True)
    again.paper.click()
    ((kind, which),) = printed
    paper = PrintDialog(kit, kind, which, window_over())
    paper.save(tmp_path / "tova.pdf")
    wait_for((tmp_path / "tova.pdf").exists)
    settle(kit)


def test_the_menu_of_the_panel_leads_to_both(empty_kit: Kit, tova: int) -> None:
    wishes: list[tuple[str, str, int]] = []
    empty_kit.navigator.person_requested.connect(lambda *wish: wishes.append(wish))
    panel = LeadPanel(empty_kit)
    panel.setParent(window_over())
    panel.show_lead(tova)
    settle(empty_kit)
    menu = QMenu(panel)
    panel.bar.menu_requested.emit(menu)
    for words in ("What is kept about the person…", "Erase the person…"):
        next(action for action in menu.actions() if action.text() == words).trigger()
    assert wishes == [("tell", "lead", tova), ("erase", "lead", tova)]


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Tova Nilsson", "Tova-Nilsson"),
        ("../../etc/passwd", "etc-passwd"),
        ("=cmd|'/c calc'!A1", "cmd-c-calc-A1"),
        ("\u202egnp.exe", "gnp-exe"),
        ("…", "person"),
        ("x" * 300, "x" * 60),
    ],
)
def test_no_name_leads_elsewhere(name: str, file: str) -> None:
    assert plain_name(name) == file
