"""The dialog that writes rows to a file."""

import csv
from datetime import timedelta
from pathlib import Path

import shiboken6
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget

from leaddesk.model.enums import ConsentState
from leaddesk.model.lead import Lead
from leaddesk.services import consents
from leaddesk.services.books import months
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.importing.run import import_files
from leaddesk.services.lead_list import found_leads
from leaddesk.services.work import Work
from leaddesk.ui.exporting.dialog import SINCE, ExportDialog
from leaddesk.ui.exporting.origins import OriginsRow
from leaddesk.ui.exporting.wishes import attach
from leaddesk.ui.kit.kit import Kit
from tests.ui.lead_panel.surroundings import done
from tests.ui.surroundings import settle, wait_for, window_over


def opened(kit: Kit, folder: Path, query: str = "", sort: str = "", kind: str = "leads") -> ExportDialog:
    kit.preferences.keep("export.folder", str(folder))
    dialog = ExportDialog(kit, kind, query, sort, window_over())
    dialog.show()
    settle(kit)
    return dialog


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def write(kit: Kit, dialog: ExportDialog) -> str:
    notices: list[str] = []
    kit.navigator.notice_requested.connect(lambda _, sentence: notices.append(sentence))
    dialog.start()
    wait_for(lambda: bool(notices))
    return notices[0]


def choose(dialog: ExportDialog, name: str, data: str) -> None:
    box = {"what": dialog.what, "form": dialog.form, "reader": dialog.reader}[name]
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_it_says_how_many_rows_there_are_and_where_they_go(kit: Kit, tmp_path: Path) -> None:
    dialog = opened(kit, tmp_path, "is:won")
    assert dialog.what.itemText(0).startswith("What is shown now · ")
    assert "row" in dialog.what.itemText(1)
    assert dialog.path == tmp_path / f"leads-{kit.workspace.today.isoformat()}.csv"


def test_exactly_what_is_shown_is_written_in_its_order(kit: Kit, tmp_path: Path) -> None:
    dialog = opened(kit, tmp_path, "is:won", "-name")
    path = dialog.path
    notice = write(kit, dialog)
    rows = rows_of(path)
    names = [row["Name"] for row in rows]
    assert rows
    assert names[0].casefold() > names[-1].casefold()
    assert {row["Status"] for row in rows} == {"won"}
    assert notice.startswith(f"{len(rows)} rows written to {path.name}")
    wait_for(lambda: not shiboken6.isValid(dialog))


def test_all_rows_can_be_written_instead(kit: Kit, tmp_path: Path) -> None:
    dialog = opened(kit, tmp_path, "is:won")
    choose(dialog, "what", "all")
    path = dialog.path
    write(kit, dialog)
    assert len(rows_of(path)) >= 300


def test_the_whole_file_is_json(kit: Kit, tmp_path: Path) -> None:
    dialog = opened(kit, tmp_path, "is:won")
    choose(dialog, "what", "whole")
    assert [dialog.form.itemData(row) for row in range(dialog.form.count())] == ["json"]
    path = dialog.path
    assert path.name.startswith("whole-file-")
    write(kit, dialog)
    assert path.read_bytes().startswith(b'{"leaddesk"')


def test_the_ending_follows_the_format(kit: Kit, tmp_path: Path) -> None:
    dialog = opened(kit, tmp_path)
    choose(dialog, "form", "xlsx")
    assert dialog.path.suffix == ".xlsx"
    dialog.where.setText(str(tmp_path / "mine.xlsx"))
    dialog.where.textEdited.emit(dialog.where.text())
    choose(dialog, "form", "vcf")
    assert dialog.path == tmp_path / "mine.vcf"
    dialog.where.setText("theirs")
    assert dialog.path == tmp_path / "theirs.vcf"  # not wherever the program was started
    dialog.where.setText("/")
    assert dialog.path.suffix in {"", ".vcf"}


def test_only_people_can_be_address_cards(kit: Kit, tmp_path: Path) -> None:
    dialog = opened(kit, tmp_path, kind="accounts")
    assert [dialog.form.itemData(row) for row in range(dialog.form.count())] == ["csv", "xlsx", "json"]


def test_who_wants_no_advertising_is_on_no_card_and_that_is_said(kit: Kit, tmp_path: Path) -> None:
    found: list[int] = []
    kit.workspace.ask(kit.navigator, lambda work: found_leads(work, "is:won"), found.extend)
    settle(kit)
    done(kit, lambda work: consents.record(work, ConsentState.REFUSED, lead_id=found[0]))
    dialog = opened(kit, tmp_path, "is:won")
    assert (dialog.refused.box.isVisible(), dialog.refused.box.isChecked()) == (True, False)
    choose(dialog, "reader", "exact")
    assert not dialog.refused.box.isVisible()
    choose(dialog, "reader", "en")
    choose(dialog, "form", "vcf")
    assert dialog.refused.box.isChecked()
    assert "left out who want" in write(kit, dialog)
    dialog = opened(kit, tmp_path, "is:won")
    choose(dialog, "form", "csv")
    assert "of them want" in write(kit, dialog)


def test_the_exact_form_is_for_csv_only(kit: Kit, tmp_path: Path) -> None:
    dialog = opened(kit, tmp_path)
    choose(dialog, "reader", "exact")
    choose(dialog, "form", "xlsx")
    assert dialog.reader.currentData() != "exact"


def test_what_goes_wrong_is_said_in_the_dialog(kit: Kit, tmp_path: Path) -> None:
    dialog = opened(kit, tmp_path)
    dialog.where.setText(str(kit.workspace.path))
    dialog.start()
    wait_for(lambda: bool(dialog.problem))
    assert dialog.problem == "“shop.leaddesk” belongs to the file that is open; choose another name."
    assert dialog.isVisible()
    assert dialog.write.isEnabled()


def test_the_window_opens_it_when_somebody_wishes_for_an_export(kit: Kit, tmp_path: Path) -> None:
    window = QWidget()
    exports = attach(kit, window)
    kit.navigator.sorts["leads"] = "-name"
    kit.navigator.export_requested.emit("leads", "is:won")
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()
    settle(kit)
    del exports
    shiboken6.delete(window)


def test_the_accountants_file_is_called_by_firm_month_and_version(kit: Kit, tmp_path: Path) -> None:
    day = kit.workspace.today - timedelta(days=40)
    dialog = opened(kit, tmp_path, f"date:{day:%Y-%m}", kind="sales")
    first = tmp_path / f"{kit.workspace.path.stem}-sales-{day:%Y-%m}-v1.csv"
    assert dialog.path == first
    assert any("is not closed yet" in each.text() for each in dialog.findChildren(QLabel))
    notice = write(kit, dialog)
    assert f"Beside it: {first.stem}.totals.csv, {first.stem}.manifest.json." in notice
    assert rows_of(first)[0]["Document date"].startswith(f"{day:%Y-%m}")
    assert opened(kit, tmp_path, f"date:{day:%Y-%m}", kind="sales").path.name.endswith("-v2.csv")
    first.unlink()  # handed over; what it added up to is still here, and is not to be replaced
    assert opened(kit, tmp_path, f"date:{day:%Y-%m}", kind="sales").path.name.endswith("-v2.csv")


def test_what_changed_since_a_month_was_closed_is_exported_alone(kit: Kit, tmp_path: Path) -> None:
    month = (kit.workspace.today.replace(day=1) - timedelta(days=1)).replace(day=1)
    kit.workspace.do(lambda work: months.close(work, month))
    settle(kit)
    dialog = opened(kit, tmp_path, f"{month:%Y-%m}", kind=SINCE)
    assert dialog.what.count() == 1
    assert [dialog.form.itemData(place) for place in range(dialog.form.count())] == ["csv", "xlsx"]
    path = dialog.path
    assert path.name.endswith(f"sales-since-{month:%Y-%m}-v1.csv")
    assert write(kit, dialog).startswith("0 rows written")


def test_what_changed_since_is_not_counted_as_all_sales_and_asks_of_no_origins(kit: Kit, tmp_path: Path) -> None:
    import_a_sale(kit, tmp_path)
    month = kit.workspace.today.replace(day=1)
    kit.workspace.do(lambda work: months.close(work, month))
    settle(kit)
    before = QApplication.topLevelWidgets()
    dialog = opened(kit, tmp_path, f"{month:%Y-%m}", kind=SINCE)
    assert dialog.what.itemText(0) == f"What changed since {kit.formats.month(month)} was closed"
    stray = [each for each in QApplication.topLevelWidgets() if each not in before and each.isVisible()]
    assert stray == [dialog]
    assert dialog.findChildren(OriginsRow) == []


def test_origins_can_be_left_out_and_that_is_kept(kit: Kit, tmp_path: Path) -> None:
    import_a_sale(kit, tmp_path)
    dialog = opened(kit, tmp_path, kind="sales")
    box = origin_box(dialog)
    assert box.isChecked()
    box.setChecked(False)
    path = dialog.path
    write(kit, dialog)
    assert "S-1" not in path.read_text(encoding="utf-8-sig")
    again = opened(kit, tmp_path, kind="sales")
    assert not origin_box(again).isChecked()


def import_a_sale(kit: Kit, folder: Path) -> None:
    """Of a shop system's file."""
    file = folder / "shop.csv"
    won = next(iter(ids_of_won(kit)))
    file.write_text(f"lead,document,date,net,vat_rate\n{won},S-1,2026-01-02,100.00,21\n", encoding="utf-8")
    imported: list[object] = []
    kit.workspace.run(
        lambda desk, progress: import_files(desk, ImportRequest((file,), kind="sales"), progress), then=imported.append
    )
    wait_for(lambda: bool(imported))


def origin_box(dialog: ExportDialog) -> QCheckBox:
    (row,) = dialog.findChildren(OriginsRow)
    return row.boxes["shop.csv"]


def ids_of_won(kit: Kit) -> list[str]:
    found: list[list[str]] = []

    def read(work: Work) -> list[str]:
        return [each.uid for each in work.find(Lead, status="won")][:1]

    kit.workspace.ask(kit.navigator, read, found.append, topic="won")
    wait_for(lambda: bool(found))
    return found[0]
