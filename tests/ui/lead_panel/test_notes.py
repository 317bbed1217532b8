"""The notes of a lead: saved as they are written, shown as they are in the file, never those of another."""

import stat
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from leaddesk.paths import drafts_dir
from leaddesk.services import leads
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.lead_panel.panel import LeadPanel
from tests.ui.conftest import let_go
from tests.ui.lead_panel.surroundings import changing, done, first, lead_of, page_of, press, shown, typed
from tests.ui.surroundings import copy_of, kit_at, settle, wait_for


def test_notes_are_saved_when_the_keyboard_leaves(kit: Kit, panel: LeadPanel) -> None:
    press(panel, "More fields")
    panel.fields.notes.show_notes(None, "")
    text = panel.fields.notes.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    typed(text, "Rides to work")
    with changing(kit):
        panel.fields.notes.save()
    assert page_of(kit, lead_of(panel)).lead.notes == "Rides to work"


def drafts_kept() -> list[Path]:
    return list(drafts_dir().glob("*.txt"))


def test_what_was_typed_when_the_program_was_killed_is_there_again(
    qapp: QApplication, sample_file: Path, tmp_path: Path
) -> None:
    file = copy_of(sample_file, tmp_path)
    kit, panel, notes = opened(file)
    typed(panel.timeline.composer.text, "Asked for a basket")
    typed(notes, "Two child")
    wait_for(lambda: len(drafts_kept()) == 2)  # sooner than the notes are saved
    panel.saver.lead_id = 0  # nothing more comes to the file, as after a kill
    close(kit, panel)
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in drafts_kept())

    kit, again, notes = opened(file)
    assert (again.timeline.composer.text.toPlainText(), notes.toPlainText()) == ("Asked for a basket", "Two child")
    with changing(kit):
        again.fields.notes.save()
    assert page_of(kit, lead_of(again)).lead.notes == "Two child"
    wait_for(lambda: len(drafts_kept()) == 1)
    close(kit, again)


def test_nothing_comes_again_of_what_was_on_its_way_when_the_program_ended(
    qapp: QApplication, sample_file: Path, tmp_path: Path
) -> None:
    file = copy_of(sample_file, tmp_path)
    kit, panel, notes = opened(file)
    typed(notes, "Two child seats")
    typed(panel.timeline.composer.text, "Asked for a basket")
    panel.timeline.composer.save()
    panel.fields.notes.save()
    kit.workspace.left.emit(file)
    assert not drafts_kept()
    close(kit, panel)
    assert not drafts_kept()


def opened(file: Path) -> tuple[Kit, LeadPanel, QPlainTextEdit]:
    kit = kit_at(file, settings=file.with_name("settings.json"))
    panel = shown(kit, first(kit, "is:open is:b2c has:due has:email"))
    press(panel, "More fields")
    text = panel.fields.notes.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    return kit, panel, text


def close(kit: Kit, panel: LeadPanel) -> None:
    panel.hide()
    panel.deleteLater()
    let_go(kit)


def test_notes_are_those_of_the_lead_that_is_shown_wherever_the_keyboard_is(kit: Kit, panel: LeadPanel) -> None:
    mine, other = lead_of(panel), first(kit, "is:won")
    done(kit, lambda work: leads.edit(work, mine, {"notes": "Of mine"}))
    done(kit, lambda work: leads.edit(work, other, {"notes": "Of the other"}))
    text = panel.fields.notes.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    text.setFocus()
    QTest.keyClicks(text, "More ")
    panel.show_lead(other)
    wait_for(lambda: lead_of(panel) == other)
    assert (text.hasFocus(), text.toPlainText()) == (True, "Of the other")
    QTest.keyClicks(text, "More ")
    with changing(kit):
        panel.fields.notes.save()
    notes = [page_of(kit, each).lead.notes for each in (mine, other)]
    assert notes == ["More Of mine", "More Of the other"]


def test_notes_that_another_changes_are_seen_and_not_written_over(kit: Kit, panel: LeadPanel) -> None:
    mine = lead_of(panel)
    done(kit, lambda work: leads.edit(work, mine, {"notes": "As it was"}))
    text = panel.fields.notes.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    text.setFocus()
    done(kit, lambda work: leads.edit(work, mine, {"notes": "By\r\nanother\u00a0one"}))
    assert text.toPlainText() == "By\nanother one"
    panel.setFocus()
    settle(kit)
    assert page_of(kit, mine).lead.notes == "By\r\nanother\u00a0one"
