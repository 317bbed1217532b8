"""Whoever was erased on request is not made anew by an import, unless somebody said so."""

import shutil
from pathlib import Path

import pytest

from leaddesk.model.lead import Lead
from leaddesk.model.sale import Sale
from leaddesk.model.setting import ERASED, Setting
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.services import checkup, leads
from leaddesk.services.erased import was_erased
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.importing.run import import_files
from leaddesk.services.persons.erasing import erase
from leaddesk.services.persons.who import Whom
from leaddesk.storage.store import Store
from tests.services.bench import Bench
from tests.services.importing.intake import said, take_in_text, write

OLD = (
    "id,name,email,phone\n"
    "1,Griselda Rossi,Griselda@Example.com,+39 347 123 4567\n"
    "2,Bruno Neri,bruno@example.com,\n"
    "3,G. Rossi,,347 1234567\n"
)


def remembered(bench: Bench) -> set[str]:
    (kept,) = bench.find(Setting, key=ERASED)
    assert isinstance(kept.value, list)
    return set(kept.value)


@pytest.fixture
def erased(bench: Bench) -> Bench:
    """A file from which Griselda was erased, who had another number before."""
    lead_id = bench.lead("Griselda Rossi", email="griselda@example.com", phone="+39021234567")
    bench.do(leads.edit, lead_id, {"phone": "347 1234567"})
    erase(bench.desk, Whom("lead", lead_id))
    return bench


@pytest.mark.parametrize("rows", [0, 600])
def test_her_old_file_leaves_her_out_with_a_warning(erased: Bench, tmp_path: Path, rows: int) -> None:
    text = OLD + "".join(f"{number},Lead {number},lead{number}@example.com,\n" for number in range(10, 10 + rows))
    result = take_in_text(erased, tmp_path, text)
    assert (result.created, result.skipped) == (1 + rows, 2)
    assert "Line 2: this person was erased on request; the row is left out." in said(result)
    assert "Line 4: this person was erased on request; the row is left out." in said(result)
    assert "Griselda" not in {each.name for each in erased.find(Lead)}
    assert erased.desk.ask(checkup.check) == []


def test_a_trial_tells_it_too_row_by_row(erased: Bench, tmp_path: Path) -> None:
    file = write(tmp_path, "leads.csv", OLD)
    (result,) = import_files(erased.desk, ImportRequest((file,), dry_run=True, diff=True)).files
    assert (result.created, result.skipped) == (1, 2)
    assert "Line 2: this person was erased on request" in said(result)
    assert result.rows is not None
    assert [str(row.reason) for row in result.rows.rows("skipped")] == ["This person was erased on request."] * 2


def test_an_earlier_number_of_hers_is_known_and_another_person_is_not_her(erased: Bench, tmp_path: Path) -> None:
    result = take_in_text(erased, tmp_path, "name,phone\nMamma,02 1234567\nAnna,02 7654321\n")
    assert (result.created, result.skipped) == (1, 1)


def test_people_and_buyers_who_were_erased_are_left_out_and_their_sales_stay(erased: Bench, tmp_path: Path) -> None:
    people = "name,account,email\nGriselda,Rossi Srl,griselda@example.com\nAda,Rossi Srl,ada@example.com\n"
    result = take_in_text(erased, tmp_path, people, kind="stakeholders")
    assert (result.created, result.skipped) == (1, 1)
    assert [each.name for each in erased.find(Stakeholder)] == ["Ada"]
    orders = (
        "Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,"
        "Lineitem name,Lineitem price,Billing Name\n"
        "#1,griselda@example.com,paid,2026-02-01 10:00:00 +0100,EUR,100.00,0.00,18.03,100.00,2026-02-01 10:00:00 +0100,"
        "1,Mirror,100.00,Griselda Rossi\n"
    )
    result = take_in_text(erased, tmp_path, orders, name="orders_export.csv")
    assert result.created == 1
    assert "the buyer was erased on request; the sale is kept without a name" in said(result)
    (sale,) = erased.find(Sale)
    assert sale.lead_id is None


def test_who_is_added_by_hand_is_back_and_known_as_anybody_else(erased: Bench, tmp_path: Path) -> None:
    assert erased.desk.ask(was_erased, "GRISELDA@example.com ", "")
    erased.lead("Griselda", email="griselda@example.com")
    assert not erased.desk.ask(was_erased, "griselda@example.com", "")
    assert erased.desk.ask(was_erased, "", "+39 347 1234567")  # which nobody said anything of
    result = take_in_text(erased, tmp_path, "name,email\nGriselda,griselda@example.com\n")
    assert (result.unchanged, result.skipped) == (1, 0)
    assert erased.desk.ask(checkup.check) == []
    erased.desk.undo_run(erased.desk.history(1)[0].run_id or 0)
    erased.desk.undo()
    assert not erased.find(Lead, name="Griselda")
    assert erased.desk.ask(was_erased, "griselda@example.com", "")
    erase(erased.desk, Whom("lead", erased.lead("G", email="griselda@example.com")))
    assert erased.desk.ask(was_erased, "griselda@example.com", "")
    assert erased.desk.ask(checkup.check) == []


def test_hashes_say_nothing_and_those_of_two_files_differ(erased: Bench, new_file: Path, tmp_path: Path) -> None:
    with Store(shutil.copyfile(new_file, tmp_path / "other.leaddesk")) as store:
        other = Bench(store)
        erase(other.desk, Whom("lead", other.lead("Griselda", email="griselda@example.com")))
        kept = [remembered(erased), remembered(other)]
    assert not kept[0] & kept[1]
    assert {each.partition(":")[0] for each in kept[0] if ":" in each}.isdisjoint(
        {each.partition(":")[0] for each in kept[1] if ":" in each}
    )
    assert "griselda" not in str(kept).lower()
