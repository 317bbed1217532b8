"""Files of accounts, people, sales, costs and visits."""

from datetime import date
from pathlib import Path

from leaddesk.model.account import Account
from leaddesk.model.enums import Role, Span
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.model.spend import Spend
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.model.traffic import Traffic
from leaddesk.services import costs
from tests.services.bench import Bench
from tests.services.importing.intake import said, take_in_text


def test_accounts_know_their_parents_wherever_these_stand_in_the_file(bench: Bench, tmp_path: Path) -> None:
    text = (
        "account,sector,revenue,employees,subsidiary_of\nAlfa,technolgy,1100.04,12,Gamma\n"
        "Beta,food,3.5,,Nobody\nGamma,food,2.25,7,\n"
    )
    result = take_in_text(bench, tmp_path, text)
    assert (result.kind, result.created) == ("accounts", 3)
    by_name = {each.name: each for each in bench.find(Account)}
    assert by_name["Alfa"].parent_id == by_name["Gamma"].id
    assert by_name["Beta"].parent_id == by_name["Nobody"].id
    assert (by_name["Alfa"].industry, by_name["Alfa"].revenue_minor) == ("technolgy", 110_004)
    before = bench.rows()
    assert take_in_text(bench, tmp_path, text).unchanged == 3
    assert bench.rows() == before
    bench.desk.undo()
    bench.desk.undo()
    assert bench.find(Account) == []


def test_a_role_may_be_written_in_any_of_the_languages(bench: Bench, tmp_path: Path) -> None:
    said = ["Decisore", "Quem paga", "Förespråkare", "Prüferin", "Adviseur", "End User", "Budget Holder"]
    rows = "".join(f"P{number},Rossi,{role}\n" for number, role in enumerate(said))
    take_in_text(bench, tmp_path, f"name,account,role\n{rows}", name="people.csv")
    assert [each.role for each in bench.find(Stakeholder)] == [
        Role.DECISION_MAKER,
        Role.ECONOMIC_BUYER,
        Role.CHAMPION,
        Role.EVALUATOR,
        Role.ADVISER,
        Role.END_USER,
        Role.ECONOMIC_BUYER,
    ]


def test_people_belong_to_accounts_and_report_to_each_other(bench: Bench, tmp_path: Path) -> None:
    text = (
        "name,account,role,reports_to,email\nAnna,Rossi,champion,Bo,a@example.org\n"
        "Bo,Rossi,economic buyer,,\nCarla,Rossi,king,,\n"
    )
    result = take_in_text(bench, tmp_path, text)
    assert (result.kind, result.created, len(result.rejected)) == ("stakeholders", 2, 1)
    anna, bo = bench.find(Stakeholder)
    assert (anna.reports_to_id, anna.role, bo.role) == (bo.id, Role.CHAMPION, Role.ECONOMIC_BUYER)
    assert take_in_text(bench, tmp_path, text).unchanged == 2


def test_rows_of_one_document_are_the_lines_of_one_sale(bench: Bench, tmp_path: Path) -> None:
    lead_id = bench.won_lead("Anna Bianchi")
    bench.lead("Bo Berg")
    result = take_in_text(
        bench,
        tmp_path,
        "lead,document,date,net,vat_rate,vat,gross,paid_on,cost\n"
        "Anna Bianchi,1/26,2026-01-05,100.00,22,22.00,122.00,2026-01-09,40\n"
        "Anna Bianchi,1/26,2026-01-05,,4,,10.40,,\n"
        "Bo Berg,2/26,2026-01-05,1,22,,,,\nNobody,3/26,2026-01-05,1,22,,,,\n"
        "Anna Bianchi,4/26,2026-01-05,100,22,22,123,,\n",
    )
    assert (result.created, [each.line for each in result.rejected]) == (2, [4, 5, 6])
    (sale,) = bench.find(Sale)
    assert (sale.lead_id, sale.number, sale.sold_on, sale.cost_minor) == (lead_id, "1/26", date(2026, 1, 5), 4_000)
    lines = [(each.net_minor, each.vat_minor, each.gross_minor, each.rate_bp) for each in bench.find(SaleLine)]
    assert lines == [(10_000, 2_200, 12_200, 2_200), (1_000, 40, 1_040, 400)]
    again = take_in_text(bench, tmp_path, "lead,document,date,net,vat_rate\nAnna Bianchi,1/26,2026-01-05,7,22\n")
    assert (again.created, again.unchanged) == (0, 1)


def test_costs_are_kept_once_a_channel_and_month_and_replaced_when_they_come_again(
    bench: Bench, tmp_path: Path
) -> None:
    text = "channel,month,amount,goods,hours\nSEO,2026-01,100.50,,1:30\nInfluencer,2026-01,,80,\nSEO,2026-02,0,,\n"
    result = take_in_text(bench, tmp_path, text)
    assert (result.kind, result.created) == ("spend", 3)
    first, second, third = bench.find(Spend)
    assert (first.amount_minor, first.minutes, first.span, first.starts_on) == (
        10_050,
        90,
        Span.MONTH,
        date(2026, 1, 1),
    )
    assert (second.goods_minor, second.amount_minor, third.amount_minor) == (8_000, None, 0)
    assert take_in_text(bench, tmp_path, text).unchanged == 3
    assert take_in_text(bench, tmp_path, text.replace("100.50", "120.00")).updated == 1
    assert bench.find(Spend)[0].amount_minor == 12_000


def test_an_empty_cell_of_costs_erases_nothing(bench: Bench, tmp_path: Path) -> None:
    seo, day = bench.channel("seo"), date(2026, 1, 1)
    bench.do(
        costs.record_spend, seo, Span.MONTH, day, amount_minor=1, goods_minor=8_000, minutes=90, notes="Two lamps"
    )
    result = take_in_text(bench, tmp_path, "channel,month,amount,goods,hours\nSEO,2026-01,100.50,,\n")
    assert (result.updated, result.created) == (1, 0)
    (spend,) = bench.find(Spend)
    assert (spend.amount_minor, spend.goods_minor, spend.minutes, spend.notes) == (10_050, 8_000, 90, "Two lamps")
    assert take_in_text(bench, tmp_path, "channel,month,hours\nSEO,2026-01,1:30\n", kind="spend").unchanged == 1


def test_rows_of_the_same_channel_and_day_are_added_up_within_a_file(bench: Bench, tmp_path: Path) -> None:
    text = "channel,day,visits\nSEO,2026-01-01,10\nseo,2026-01-01,5\n"
    result = take_in_text(bench, tmp_path, text)
    assert (result.kind, result.created, result.updated) == ("traffic", 1, 1)
    assert [each.visits for each in bench.find(Traffic)] == [15]
    take_in_text(bench, tmp_path, text)
    assert [each.visits for each in bench.find(Traffic)] == [15]


def test_a_row_of_costs_without_channel_or_time_is_rejected(bench: Bench, tmp_path: Path) -> None:
    result = take_in_text(
        bench, tmp_path, "channel,day,amount\n,2026-01-01,5\nSEO,,5\nSEO,2026-01-01,\nSEO,2026-01-02,7\n", kind="spend"
    )
    assert (result.created, len(result.rejected)) == (1, 3)
    assert said(result) == ""


def test_no_account_is_above_itself(bench: Bench, tmp_path: Path) -> None:
    result = take_in_text(bench, tmp_path, "name,parent\nSelf,Self\nP,Q\nQ,P\n", kind="accounts")
    assert (result.created, len(result.warnings.all())) == (3, 2)
    by_name = {each.name: each for each in bench.find(Account)}
    assert (by_name["Self"].parent_id, by_name["P"].parent_id) == (None, by_name["Q"].id)
    assert by_name["Q"].parent_id is None


def test_a_second_row_of_one_name_is_said_to_be_passed_over(bench: Bench, tmp_path: Path) -> None:
    result = take_in_text(bench, tmp_path, "name,city\nACME,Rome\nACME,Oslo\n", kind="accounts")
    assert (result.created, result.skipped) == (1, 1)
    assert "ACME" in said(result)


def test_half_a_persons_name_does_not_take_the_other_half_away(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "id,first_name,last_name,account\n1,Anna,Rossi,ACME\n", kind="stakeholders")
    text = "id,first_name,last_name,account\n1,Annalisa,,ACME\n"
    assert take_in_text(bench, tmp_path, text, kind="stakeholders").updated == 1
    assert [each.name for each in bench.find(Stakeholder)] == ["Annalisa Rossi"]
