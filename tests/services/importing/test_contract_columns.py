"""What files say of contracts: in one currency with the value, from day to day, with a notice in days."""

from datetime import date
from pathlib import Path

import pytest

from leaddesk.model.enums import Purpose
from leaddesk.model.errors import AmbiguousError
from leaddesk.model.lead import Lead
from leaddesk.model.task import Task
from leaddesk.services import leads
from leaddesk.services.diary import tasks
from leaddesk.services.duplicates.merging import merge
from leaddesk.services.exports.exporting import export
from leaddesk.services.importing.diff import Amount
from leaddesk.services.work import id_of
from tests.services.bench import Bench
from tests.services.importing.intake import lead_called, take_in, take_in_text, write

HEAD = "id,name,value,currency,monthly_value,contract_start,contract_end,renewal_notice\n"


def contract_of(lead: Lead) -> tuple[object, ...]:
    days = (lead.contract_start, lead.contract_end, lead.renewal_notice_days)
    return (lead.value_minor, lead.monthly_minor, lead.currency, *days)


def test_a_file_fills_the_fields_of_new_leads_and_of_known_ones_and_an_empty_cell_erases_nothing(
    bench: Bench, tmp_path: Path
) -> None:
    take_in_text(bench, tmp_path, HEAD + "1,Anna,,,49.90,2026-01-15,2027-03-31,90\n2,Bo,,,,,,\n")
    anna = (None, 49_90, "EUR", date(2026, 1, 15), date(2027, 3, 31), 90)
    assert contract_of(lead_called(bench, "Anna")) == anna
    assert contract_of(lead_called(bench, "Bo")) == (None,) * 6
    rows = "1,Anna,,,,,,\n2,Bo,10,USD,5,,2027-01-01,0\n"
    result = take_in_text(bench, tmp_path, HEAD + rows)
    assert (result.unchanged, result.updated) == (1, 1)
    assert contract_of(lead_called(bench, "Anna")) == anna
    assert contract_of(lead_called(bench, "Bo")) == (10_00, 5_00, "USD", None, date(2027, 1, 1), 0)
    bench.desk.undo()
    assert contract_of(lead_called(bench, "Bo")) == (None,) * 6


def test_columns_are_given_by_hand_and_known_by_their_names(bench: Bench, tmp_path: Path) -> None:
    header = "Name;Ab;Vertrag bis;MRR;Kündigungsfrist;Opzegtermijn (dagen)\n"
    text = header + "Anna;15.01.2026;31.12.2026;1.234,50;3 Monate;30\n"
    result = take_in_text(bench, tmp_path, text, columns={"Ab": "contract_start"})
    anna = lead_called(bench, "Anna")
    assert contract_of(anna) == (None, 1_234_50, "EUR", date(2026, 1, 15), date(2026, 12, 31), 30)
    assert (result.unmapped, anna.extra) == (("Kündigungsfrist",), {"Kündigungsfrist": "3 Monate"})


@pytest.mark.parametrize(
    ("column", "value", "option"),
    [("contract_end", "03/04/2027", "--date-order"), ("monthly_value", "1.234", "--decimal")],
)
def test_what_can_be_read_in_two_ways_is_asked(
    bench: Bench, tmp_path: Path, column: str, value: str, option: str
) -> None:
    with pytest.raises(AmbiguousError, match=option):
        take_in_text(bench, tmp_path, f"name;{column}\nAnna;{value}\n")


def test_a_row_is_refused_that_cannot_be_a_contract(bench: Bench, tmp_path: Path) -> None:
    bad = {
        "x,,,,2027-01-02,2027-01-01,": ("contract_end", "2027-01-01"),
        "x,,,,,,-1": ("renewal_notice", "-1"),
        "x,,,,,,3651": ("renewal_notice", "3651"),
        "x,,,,,,1.5": ("renewal_notice", "1.5"),
        "x,,,,soon,2027-01-01,": ("contract_start", "soon"),
        "x,€ 5,,USD 7,,,": ("monthly_value", "USD 7"),
    }
    text = HEAD + "".join(f"{number},{row}\n" for number, row in enumerate(bad)) + "9,Anna,€ 5,,€ 7,,,\n"
    result = take_in_text(bench, tmp_path, text)
    assert [(each.column, each.value) for each in result.rejected] == [*bad.values()]
    assert contract_of(lead_called(bench, "Anna")) == (5_00, 7_00, "EUR", None, None, None)


def test_an_update_fits_with_what_the_lead_keeps(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, HEAD + "1,Anna,100,USD,10,2026-01-15,2026-12-31,\n")
    result = take_in_text(bench, tmp_path, "id,monthly_value\n1,12.50\n")
    anna = (100_00, 12_50, "USD", date(2026, 1, 15), date(2026, 12, 31), None)
    assert result.updated == 1
    assert contract_of(lead_called(bench, "Anna")) == anna
    refused = {
        "id,monthly_value\n1,€ 12\n": "The value is in USD, and what is paid every month in EUR;",
        "id,value,account\n1,€ 90,New Srl\n": "The value is in EUR, and what is paid every month in USD;",
        "id,contract_end\n1,2026-01-14\n": "The contract ends before it starts.",
        "id,contract_start\n1,2027-01-01\n": "The contract ends before it starts.",
    }
    for text, reason in refused.items():
        before = bench.rows()
        (problem,) = take_in_text(bench, tmp_path, text + "2,,\n", dry_run=True).rejected[:1]
        assert str(problem.reason).startswith(reason)
        assert bench.rows() == before
    assert take_in_text(bench, tmp_path, "id,contract_start,contract_end\n1,2027-01-01,2027-06-30\n").updated == 1


def test_a_monthly_value_alone_may_be_in_another_currency_than_before(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, HEAD + "1,Anna,,JPY,500,,,\n")
    take_in_text(bench, tmp_path, "id,monthly_value\n1,600\n")
    assert contract_of(lead_called(bench, "Anna"))[1:3] == (600, "JPY")
    take_in_text(bench, tmp_path, "id,monthly_value\n1,USD 6\n")
    assert contract_of(lead_called(bench, "Anna"))[1:3] == (6_00, "USD")


def test_a_trial_shows_what_becomes_of_the_fields(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, HEAD + "1,Anna,,,10,2026-01-15,2026-12-31,30\n")
    path = write(tmp_path, "next.csv", HEAD + "1,Anna,,,12,2026-01-16,2027-12-31,60\n")
    log = take_in(bench, path, dry_run=True, diff=True).files[0].rows
    assert log is not None
    (row,) = log.rows("updated")
    assert row.before == {
        "monthly_value": Amount(10_00, "EUR"),
        "contract_start": date(2026, 1, 15),
        "contract_end": date(2026, 12, 31),
        "renewal_notice": 30,
    }
    assert row.cells["renewal_notice"] == "60"


def test_many_rows_at_once_and_one_by_one_come_to_the_same(bench: Bench, tmp_path: Path) -> None:
    rows = "".join(f"{n},Lead {n},{n or ''},,{n % 2 or ''},2026-01-15,,{n % 3 or ''}\n" for n in range(40))
    take_in_text(bench, tmp_path, HEAD + rows)
    for n, lead in enumerate(bench.find(Lead)):
        assert (lead.monthly_minor, lead.renewal_notice_days) == (100 if n % 2 else None, n % 3 or None)
        assert (lead.value_minor, lead.contract_start) == (n * 100 or None, date(2026, 1, 15))


def test_the_row_of_a_lead_that_was_merged_fills_in_only_what_fits(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, HEAD + "1,Anna,5,USD,,,2026-12-31,\n2,Anne,,,,,,\n")
    stays, goes = (id_of(lead_called(bench, name)) for name in ("Anna", "Anne"))
    bench.do(merge, stays, [goes])
    rows = "1,,,\n2,10,2027-01-01,2027-02-01\n"
    result = take_in_text(bench, tmp_path, f"id,monthly_value,contract_start,contract_end\n{rows}")
    assert [str(each.reason) for each in result.rejected] == ["The contract ends before it starts."]
    result = take_in_text(bench, tmp_path, "id,monthly_value,contract_end,renewal_notice\n2,10,2025-01-01,30\n")
    assert result.updated == 1
    anna = (5_00, 10_00, "USD", None, date(2026, 12, 31), 30)
    assert contract_of(bench.get(Lead, stays)) == anna
    assert take_in_text(bench, tmp_path, "id,value,monthly_value\n2,EUR 3,EUR 4\n").unchanged == 1


def renewals(bench: Bench) -> list[tuple[str, date | None, str | None]]:
    return [(task.title, task.due_on, task.owner) for task in bench.find(Task, purpose=Purpose.RENEWAL)]


def test_a_contract_that_a_file_brings_is_reminded_of_unless_it_is_too_late_or_the_row_does_it(
    bench: Bench, tmp_path: Path
) -> None:
    head = "id,name,owner,contract_end,renewal_notice,next_task,next_task_due\n"
    rows = "1,Anna,Ada,2027-03-31,90,,\n2,Bo,,2026-03-01,0,,\n3,Di,,2027-01-31,,Renew the contract of Di,2027-01-01\n"
    take_in_text(bench, tmp_path, head + rows)
    assert renewals(bench) == [("Renew the contract of Anna", date(2026, 12, 31), "Ada")]
    assert len(bench.find(Task)) == 2
    take_in_text(bench, tmp_path, "id,contract_end\n1,2028-03-31\n2,2027-03-01\n")
    anna, bo = renewals(bench)
    assert (anna[1], bo[:2]) == (date(2028, 1, 1), ("Renew the contract of Bo", date(2027, 3, 1)))
    bench.desk.undo()
    assert renewals(bench) == [("Renew the contract of Anna", date(2026, 12, 31), "Ada")]
    bench.desk.undo()
    assert (bench.find(Lead), bench.find(Task)) == ([], [])
    bench.desk.redo()
    assert renewals(bench) == [("Renew the contract of Anna", date(2026, 12, 31), "Ada")]


def test_an_exact_file_says_itself_which_tasks_there_are(bench: Bench, tmp_path: Path) -> None:
    lead_id = bench.lead("Anna", contract_end=date(2027, 3, 31))
    bench.do(tasks.finish, id_of(bench.find(Task)[0]))
    export(bench.desk, "leads", tmp_path / "leads.csv", profile="exact")
    bench.do(leads.delete, lead_id)
    assert take_in(bench, tmp_path / "leads.csv").files[0].created == 1
    assert bench.find(Task) == []


def test_a_contract_of_the_first_days_that_there_are_can_be_kept_and_edited(bench: Bench, tmp_path: Path) -> None:
    bench.lead("Anna", contract_end=date(1, 1, 2))
    export(bench.desk, "leads", tmp_path / "leads.csv", profile="exact")
    bench.do(leads.delete, id_of(lead_called(bench, "Anna")))
    take_in(bench, tmp_path / "leads.csv")
    bench.do(leads.edit, id_of(lead_called(bench, "Anna")), {"renewal_notice_days": 3_000})
    assert lead_called(bench, "Anna").contract_end == date(1, 1, 2)
