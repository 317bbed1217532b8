"""What is printed is seen before: the pages that the PDF has, in the language of their reader."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from leaddesk.model.enums import ConsentState
from leaddesk.services import consents
from leaddesk.services.paper import leads_paper
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.printing.dialog import PrintDialog
from tests.ui.lead_panel.surroundings import asked, first
from tests.ui.surroundings import settle, wait_for, window_over

SEEN = 3  # pages


@pytest.fixture
def dialog(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrintDialog]:
    """The print of a list of some pages, of which the first are seen."""
    monkeypatch.setattr("leaddesk.ui.printing.press._MOST_SEEN", SEEN)
    made = PrintDialog(kit, "leads", "-is:contact", window_over())
    made.resize(1000, 700)
    made.show()
    wait_for(lambda: bool(made.preview.pages.pictures))
    yield made
    if shiboken6.isValid(made):
        made.reject()


def pixels(image: QImage) -> bytes:
    return bytes(image.convertToFormat(QImage.Format.Format_Grayscale8).constBits())


def test_the_preview_has_the_pages_of_the_pdf(dialog: PrintDialog, kit: Kit, tmp_path: Path) -> None:
    pages = dialog.preview.pages
    dialog.save(tmp_path / "leads.pdf")
    wait_for(lambda: (tmp_path / "leads.pdf").exists())
    assert pages.count == len(re.findall(rb"/Type\s*/Page\b", (tmp_path / "leads.pdf").read_bytes()))
    assert len(pages.pictures) == SEEN < pages.count
    if shutil.which("pdftoppm") is None:
        pytest.skip("without pdftoppm only the number of pages is compared")
    subprocess.run(
        ["pdftoppm", "-gray", "-r", "150", "-png", "-f", "2", "-l", "2", str(tmp_path / "leads.pdf"), "page"],
        cwd=tmp_path,
        check=True,
    )
    (drawn,) = tmp_path.glob("page*.png")
    there, seen = QImage(str(drawn)), QImage.fromData(pages.pictures[1])
    assert (there.width() - seen.width(), there.height() - seen.height()) in {(0, 0), (1, 0), (0, 1), (1, 1)}
    coarse = [image.scaled(60, 80, mode=Qt.TransformationMode.SmoothTransformation) for image in (there, seen)]
    apart = [abs(one - other) for one, other in zip(*map(pixels, coarse), strict=True)]
    assert sum(apart) / len(apart) < 4  # of 255: how letters are smoothed differs, where they stand does not


def test_pages_are_turned_by_keys_and_zoomed_to_the_width(dialog: PrintDialog) -> None:
    preview = dialog.preview
    preview.area.setFocus()
    sheet = preview.area.widget()
    assert sheet is not None
    whole = sheet.height()
    assert preview.where.text() == f"Page 1 of {preview.pages.count}"
    assert not preview.before.isEnabled()
    for key, place in (
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_PageUp, 0),
        (Qt.Key.Key_PageUp, 0),
        (Qt.Key.Key_End, SEEN - 1),
        (Qt.Key.Key_PageDown, SEEN - 1),
        (Qt.Key.Key_Home, 0),
    ):
        QTest.keyClick(preview.area, key)
        assert preview.place == place
    preview.turn_to(SEEN - 1)
    assert preview.where.text() == f"Page {SEEN} of {preview.pages.count}; the rest is like these"
    preview.turn_to(0)
    QTest.keyClick(preview.area, Qt.Key.Key_W)
    assert sheet.width() == preview.area.viewport().width()
    assert sheet.height() != whole
    QTest.keyClick(preview.area, Qt.Key.Key_W)
    assert sheet.height() == whole
    assert preview.area.accessibleName() == f"Preview: Page 1 of {preview.pages.count}"


def test_another_reader_sees_another_page(dialog: PrintDialog) -> None:
    before = dialog.preview.pages
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    wait_for(lambda: dialog.preview.pages is not before)
    assert dialog.preview.pages.pictures[0] != before.pictures[0]


def test_who_wants_no_advertising_can_be_left_out_of_a_printed_list(
    kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leaddesk.ui.printing.press._MOST_SEEN", 1)
    lead_id = first(kit, "is:open has:email")
    kit.workspace.do(lambda work: consents.record(work, ConsentState.REFUSED, lead_id=lead_id))
    settle(kit)
    papers = [
        asked(kit, lambda work, kept=kept: leads_paper(work, "-is:contact", "name", "en", with_refused=kept))  # type: ignore[misc]
        for kept in (True, False)
    ]
    with_them, without = (len(each.tables[0].rows) for each in papers)
    count = papers[0].no_advertising
    assert count == papers[1].no_advertising > 0
    assert with_them - without == count
    dialog = PrintDialog(kit, "leads", "-is:contact", window_over())
    dialog.show()
    settle(kit)
    assert dialog._said_no.text() == f"{count} of them want no advertising."  # noqa: SLF001
    dialog.refused.setChecked(True)
    settle(kit)
    assert dialog._said_no.text() == f"{count} left out who want no advertising."  # noqa: SLF001
    dialog.reject()


def test_nobody_is_asked_about_where_no_list_of_leads_is_printed(kit: Kit) -> None:
    dialog = PrintDialog(kit, "sales", "", window_over())
    dialog.show()
    settle(kit)
    assert not dialog.refused.isVisible()
    dialog.reject()
