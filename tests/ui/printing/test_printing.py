import re
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage, QPainter, QPdfWriter, QTextTable
from PySide6.QtPrintSupport import QPrinter

from leaddesk.model.lead import Lead
from leaddesk.services import leads
from leaddesk.services.paper import Paper, accounts_paper, lead_paper, leads_paper, sales_paper
from leaddesk.services.work import Work
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.printing.dialog import PrintDialog
from leaddesk.ui.printing.document import document_of, is_wide, layout_of
from leaddesk.ui.printing.sheets import Foot, print_paper
from tests.ui.surroundings import settle, wait_for, window_over


def read(kit: Kit, question: object) -> Paper:
    found: list[Paper] = []
    kit.workspace.ask(kit.navigator, question, found.append, topic="test")  # type: ignore[arg-type]
    wait_for(lambda: bool(found))
    return found[0]


def first_won(work: Work) -> int:
    return next(each.id or 0 for each in work.find(Lead, status="won"))


def test_a_lead_is_on_paper_in_the_language_of_its_reader(kit: Kit) -> None:
    paper = read(kit, lambda work: lead_paper(work, first_won(work), "de"))
    names = [name for name, _ in paper.facts]
    assert "Ort" in names or "E-Mail" in names
    assert [table.title for table in paper.tables][-1] == "Was notiert wurde"


@pytest.mark.parametrize("language", ["en", "it", "pt", "sv", "de", "nl"])
def test_every_paper_can_be_painted_in_every_language(kit: Kit, language: str, tmp_path: Path) -> None:
    papers = (
        read(kit, lambda work: lead_paper(work, first_won(work), language)),
        read(kit, lambda work: leads_paper(work, "", "name", language)),
        read(kit, lambda work: accounts_paper(work, "", None, language)),
        read(kit, lambda work: sales_paper(work, "", "", language)),
    )
    for number, paper in enumerate(papers):
        path = tmp_path / f"{number}.pdf"
        writer = QPdfWriter(str(path))
        writer.setPageLayout(layout_of(wide=is_wide(paper)))
        pages = print_paper(paper, writer, Formats(language), "DejaVu Sans", Foot("Casa Fiori", "{page}/{pages}"))
        assert pages == len(re.findall(rb"/Type\s*/Page\b", path.read_bytes()))


def test_a_list_has_all_rows_and_its_head_on_every_page(kit: Kit) -> None:
    paper = read(kit, lambda work: leads_paper(work, "", "name", "en"))
    document = document_of(paper, Formats("en"), "DejaVu Sans")
    (table,) = [each for each in document.rootFrame().childFrames() if isinstance(each, QTextTable)]
    assert table.rows() == len(paper.tables[0].rows) + 1
    assert table.format().toTableFormat().headerRowCount() == 1


def test_accounts_are_printed_as_they_are_searched_and_sorted(kit: Kit) -> None:
    names = [row[0] for row in read(kit, lambda work: accounts_paper(work, "", None, "en")).tables[0].rows]
    assert len(names) > 3
    assert names == sorted(names, key=lambda name: str(name).casefold())
    backwards = read(kit, lambda work: accounts_paper(work, "", "-name", "de"))
    assert [row[0] for row in backwards.tables[0].rows] == names[::-1]
    assert backwards.title == "Firmen"
    one = read(kit, lambda work: accounts_paper(work, f'name:"{names[0]}"', None, "en"))
    assert [row[0] for row in one.tables[0].rows] == names[:1]


def test_what_people_typed_is_no_markup(kit: Kit) -> None:
    lead_id: list[int] = []
    kit.workspace.do(
        lambda work: leads.add(work, {"name": '<img src="/etc/passwd"><b>x</b>', "notes": "<h1>Hi</h1>\n& so on"}),
        then=lambda done: lead_id.append(done.rows[0].row_id),
    )
    wait_for(lambda: bool(lead_id))
    paper = read(kit, lambda work: lead_paper(work, lead_id[0], "en"))
    text = document_of(paper, Formats("en"), "DejaVu Sans").toPlainText()
    assert '<img src="/etc/passwd"><b>x</b>' in text
    assert "<h1>Hi</h1>\n& so on" in text


def test_a_pdf_is_saved_and_said_so(kit: Kit, tmp_path: Path) -> None:
    notices: list[str] = []
    kit.navigator.notice_requested.connect(lambda _, sentence: notices.append(sentence))
    dialog = PrintDialog(kit, "sales", "", window_over())
    dialog.show()
    settle(kit)
    dialog.language.setCurrentIndex(dialog.language.findData("sv"))
    dialog.save(tmp_path / "sales.pdf")
    wait_for(lambda: bool(notices))
    assert notices == ["Saved as sales.pdf."]
    assert (tmp_path / "sales.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "sales.pdf").stat().st_mode & 0o777 == 0o600
    wait_for(lambda: not shiboken6.isValid(dialog))


def test_a_pdf_that_is_stopped_is_not_there(kit: Kit, tmp_path: Path) -> None:
    dialog = PrintDialog(kit, "leads", "", window_over())
    dialog.show()
    settle(kit)
    dialog.save(tmp_path / "leads.pdf")
    assert dialog.cancel.text() == "Stop"
    assert not dialog.pdf.isEnabled()
    dialog.cancel.click()
    wait_for(lambda: bool(dialog.problem))
    assert dialog.problem == "Stopped; no file was written."
    assert list(tmp_path.glob("leads*")) == []
    dialog.save(tmp_path / "leads.pdf")
    wait_for(lambda: not shiboken6.isValid(dialog))
    assert (tmp_path / "leads.pdf").read_bytes().startswith(b"%PDF")


def test_the_window_lives_while_a_pdf_is_written(kit: Kit, tmp_path: Path) -> None:
    beats: list[int] = []
    clock = QTimer(interval=5)
    clock.timeout.connect(lambda: beats.append(1))
    dialog = PrintDialog(kit, "leads", "", window_over())
    dialog.show()
    clock.start()
    dialog.save(tmp_path / "leads.pdf")
    wait_for(lambda: not shiboken6.isValid(dialog))
    clock.stop()
    assert (tmp_path / "leads.pdf").exists()
    assert len(beats) > 10


def test_a_printer_gets_the_paper_and_the_dialog_closes(kit: Kit, tmp_path: Path) -> None:
    paper = read(kit, lambda work: lead_paper(work, first_won(work), "en"))
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog = PrintDialog(kit, "lead", "1", window_over())
    dialog.show()
    dialog.print_on(printer, paper)
    wait_for(lambda: not shiboken6.isValid(dialog))
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


def test_a_folder_that_is_not_there_is_said_so(kit: Kit, tmp_path: Path) -> None:
    dialog = PrintDialog(kit, "leads", "", window_over())
    dialog.show()
    dialog.save(tmp_path / "nowhere" / "x.pdf")
    wait_for(lambda: "could not be written" in dialog.problem)
    dialog.reject()
    wait_for(lambda: not shiboken6.isValid(dialog))


def test_a_page_is_black_on_white_whatever_the_theme(kit: Kit) -> None:
    paper = read(kit, lambda work: lead_paper(work, first_won(work), "en"))
    document = document_of(paper, Formats("en"), "DejaVu Sans")
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    document.drawContents(painter)
    painter.end()
    assert image.pixelColor(399, 299).lightness() == 255
