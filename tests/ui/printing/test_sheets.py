"""A long paper laid out piece by piece: every row once, in its order, in columns that are alike on all pages."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QPdfWriter, QTextTable
from PySide6.QtWidgets import QApplication

from leaddesk.model.errors import StoppedError
from leaddesk.services.paper import Paper, PaperTable
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.printing.document import layout_of
from leaddesk.ui.printing.sheets import Foot, Sheet, SheetMaker, print_paper, shared_out

FORMATS = Formats("en")


@pytest.fixture
def device(qapp: QApplication, tmp_path: Path) -> Iterator[QPdfWriter]:
    """A4, upright."""
    writer = QPdfWriter(str(tmp_path / "paper.pdf"))
    writer.setPageLayout(layout_of(wide=False))
    yield writer
    del writer


def paper_of(*counts: int, words: str = "") -> Paper:
    """A paper of tables with so many rows; every seventh has `words` besides its name."""
    tables = []
    for place, count in enumerate(counts):
        rows = [(f"{place}-{row}", row, date(2026, 1, 2), words if row % 7 == 0 else "") for row in range(count)]
        tables.append(PaperTable(f"Table {place}", ("Name", "Number", "Day", "Text"), tuple(rows)))
    return Paper("en", "Paper", (("City", "Porto"),), (("Notes", "Some"),), tuple(tables))


def names_on(sheet: Sheet, high: float) -> Iterator[str]:
    """What stands first in each row of the pages that are printed, the headings left out."""
    layout = sheet.document.documentLayout()
    for table in sheet.document.rootFrame().childFrames():
        if isinstance(table, QTextTable) and table.columns() == 4:
            for row in range(1, table.rows()):
                block = table.cellAt(row, 0).firstCursorPosition().block()
                if layout.blockBoundingRect(block).top() < sheet.pages * high - 1:
                    yield block.text()


@pytest.mark.parametrize("words", ["", "a few words more " * 20], ids=["one line", "many lines"])
def test_every_row_is_printed_once_and_in_its_order(device: QPdfWriter, words: str) -> None:
    maker = SheetMaker(paper_of(310, 119, 2, words=words), device, FORMATS, "DejaVu Sans")
    sheets = list(maker.sheets())
    assert len(sheets) > 3
    printed = [name for sheet in sheets for name in names_on(sheet, maker.high)]
    assert printed == [f"{place}-{row}" for place, count in enumerate((310, 119, 2)) for row in range(count)]


def test_a_piece_ends_where_a_page_is_full(device: QPdfWriter) -> None:
    maker = SheetMaker(paper_of(600), device, FORMATS, "DejaVu Sans")
    *sheets, _ = maker.sheets()
    for sheet in sheets:
        assert sheet.document.pageCount() > sheet.pages


def test_a_row_that_is_longer_than_a_page_loses_nothing(device: QPdfWriter) -> None:
    maker = SheetMaker(paper_of(250, words="word " * 5_000), device, FORMATS, "DejaVu Sans")
    printed = [name for sheet in maker.sheets() for name in names_on(sheet, maker.high)]
    assert printed == [f"0-{row}" for row in range(250)]


def test_columns_are_as_wide_on_all_pages(device: QPdfWriter) -> None:
    lefts = set()
    for sheet in SheetMaker(paper_of(400), device, FORMATS, "DejaVu Sans").sheets():
        (table,) = [
            each for each in sheet.document.rootFrame().childFrames()
            if isinstance(each, QTextTable) and each.columns() == 4
        ]
        layout = sheet.document.documentLayout()
        cells = (table.cellAt(1, column).firstCursorPosition().block() for column in range(4))
        lefts.add(tuple(round(layout.blockBoundingRect(block).left()) for block in cells))
    assert len(lefts) == 1


def test_figures_stand_at_the_right_also_where_a_page_has_none(device: QPdfWriter) -> None:
    rows = tuple((f"{row}", row if row < 5 else None, date(2026, 1, 2), "") for row in range(300))
    paper = Paper("en", "Paper", (), (), (PaperTable("", ("Name", "Number", "Day", "Text"), rows),))
    for sheet in SheetMaker(paper, device, FORMATS, "DejaVu Sans").sheets():
        table = sheet.document.rootFrame().childFrames()[0]
        assert isinstance(table, QTextTable)
        head = table.cellAt(0, 1).firstCursorPosition().blockFormat()
        assert head.alignment().name == "AlignRight"


def test_it_can_be_stopped_and_says_how_far_it_is(device: QPdfWriter) -> None:
    told: list[tuple[int, int | None]] = []

    class Stops:
        def report(self, done: int, total: int | None) -> None:
            told.append((done, total))
            if done > 500:
                raise StoppedError

    with pytest.raises(StoppedError):
        print_paper(paper_of(800), device, FORMATS, "DejaVu Sans", Foot("", "{page}"), Stops())
    assert told == sorted(told)
    assert {total for _, total in told} == {800}
    assert told[-1][0] < 600


def test_a_width_is_shared_by_need() -> None:
    assert shared_out(100, [10, 20, 20]) == [20, 40, 40]
    assert shared_out(100, [10, 20, 200, 300]) == [10, 20, 35, 35]
    assert shared_out(90, [200, 300, 400]) == [30, 30, 30]
