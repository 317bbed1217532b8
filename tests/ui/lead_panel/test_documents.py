"""Documents of the panel: dropped, given by address, opened where they lie, shown if they are programs."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest

from leaddesk.services import documents
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.lead_panel.document_row import DocumentRow
from leaddesk.ui.lead_panel.panel import LeadPanel
from tests.ui.lead_panel.surroundings import changing, done, lead_of, page_of
from tests.ui.opened import opened_urls
from tests.ui.surroundings import settle, wait_for


@pytest.fixture
def offer(tmp_path: Path) -> Path:
    path = tmp_path / "Offer & plan.pdf"
    path.write_bytes(b"%PDF")
    return path


def keep(kit: Kit, panel: LeadPanel, *addresses: str) -> list[DocumentRow]:
    lead_id = lead_of(panel)
    done(kit, lambda work: documents.add(work, addresses, lead_id=lead_id))
    return [row for row in panel.documents.rows if isinstance(row, DocumentRow)]


def test_files_and_links_are_dropped_on_the_panel(kit: Kit, panel: LeadPanel, offer: Path) -> None:
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(offer)), QUrl("https://example.com/plan"), QUrl("javascript:alert(1)")])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, dragged, left, none)
    panel.dragEnterEvent(enter)
    assert enter.isAccepted()
    with changing(kit):
        panel.dropEvent(QDropEvent(QPointF(9, 9), copy, dragged, left, none))
    kept = page_of(kit, lead_of(panel)).documents
    assert [each.address for each in kept] == [str(offer), "https://example.com/plan"]


def test_a_drag_without_either_is_not_taken(panel: LeadPanel) -> None:
    dragged = QMimeData()
    dragged.setText("Offer")
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, dragged, left, none)
    enter.ignore()
    panel.dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_a_file_is_opened_and_a_page_too(kit: Kit, panel: LeadPanel, offer: Path) -> None:
    file_row, page_row = keep(kit, panel, str(offer), "https://example.com/plan")
    with opened_urls() as urls:
        file_row.setFocus()
        QTest.keyClick(file_row, Qt.Key.Key_Return)
        wait_for(lambda: len(urls) == 1)
        page_row.click()
        wait_for(lambda: len(urls) == 2)
    assert urls == [
        QUrl.fromLocalFile(str(offer)).toString(QUrl.ComponentFormattingOption.FullyEncoded),
        "https://example.com/plan",
    ]


def test_a_program_is_shown_and_never_started(kit: Kit, panel: LeadPanel, tmp_path: Path) -> None:
    program = tmp_path / "offer.pdf.desktop"
    program.write_text("[Desktop Entry]\nExec=true\n", encoding="utf-8")
    (row,) = keep(kit, panel, str(program))
    told: list[str] = []
    kit.navigator.notice_requested.connect(lambda _, sentence: told.append(sentence))
    with opened_urls() as urls:
        row.click()
        wait_for(lambda: bool(urls))
    assert urls == [QUrl.fromLocalFile(str(tmp_path)).toString()]
    assert told == ["LeadDesk starts no programs: “offer.pdf.desktop” is shown in its folder."]


def test_what_is_gone_is_said(kit: Kit, panel: LeadPanel, tmp_path: Path) -> None:
    (row,) = keep(kit, panel, str(tmp_path / "gone.pdf"))
    told: list[str] = []
    kit.navigator.notice_requested.connect(lambda _, sentence: told.append(sentence))
    with opened_urls() as urls:
        row.click()
        wait_for(lambda: bool(told))
        settle(kit)
    assert urls == []
    assert told == [f"“gone.pdf” is not there: {tmp_path / 'gone.pdf'}"]


def test_delete_takes_it_from_the_lead_and_leaves_the_file(kit: Kit, panel: LeadPanel, offer: Path) -> None:
    (row,) = keep(kit, panel, str(offer))
    with changing(kit):
        QTest.keyClick(row, Qt.Key.Key_Delete)
    assert page_of(kit, lead_of(panel)).documents == ()
    assert offer.exists()
    with changing(kit):
        kit.workspace.undo()
    assert [each.name for each in page_of(kit, lead_of(panel)).documents] == ["Offer & plan.pdf"]


def test_an_address_that_is_none_stays_with_the_reason(kit: Kit, panel: LeadPanel) -> None:
    section = panel.documents
    section.begin_address()
    assert panel.is_editing
    QTest.keyClicks(section.address, "javascript:alert(1)")
    QTest.keyClick(section.address, Qt.Key.Key_Return)
    wait_for(lambda: section.problem.isVisible())
    assert section.address.text() == "javascript:alert(1)"
    section.address.setText("example.com/plan")
    with changing(kit):
        QTest.keyClick(section.address, Qt.Key.Key_Return)
    assert not section.address.isVisible()
    section.begin_address()
    QTest.keyClick(section.address, Qt.Key.Key_Escape)
    assert not panel.is_editing
