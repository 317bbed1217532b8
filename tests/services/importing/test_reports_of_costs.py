"""Costs of ads and visits, taken in without an option from the reports of Meta, Google Ads and Google Analytics."""

from datetime import date
from pathlib import Path

import pytest

from leaddesk.model.campaign import Campaign
from leaddesk.model.channel import Channel
from leaddesk.model.enums import Method, Span
from leaddesk.model.errors import BadInputError
from leaddesk.model.spend import Spend
from leaddesk.model.traffic import Traffic
from tests.services.bench import Bench
from tests.services.importing.intake import said, take_in, take_in_text

FIXTURES = Path(__file__).parents[2] / "fixtures" / "imports"


def costs_of(bench: Bench) -> list[tuple[str | None, Span, str, int | None, str]]:
    """(campaign, span, first day, amount, currency), as they were kept; all are of paid campaigns."""
    names = {each.id: each.name for each in bench.find(Campaign)}
    spends = bench.find(Spend)
    assert {each.channel_id for each in spends} == {bench.channel("paid_campaign")}
    return [
        (names.get(each.campaign_id), each.span, str(each.starts_on), each.amount_minor, each.currency)
        for each in spends
    ]


def visits_of(bench: Bench) -> dict[str, int]:
    names = {each.id: each.key or each.name for each in bench.find(Channel)}
    return {names[each.channel_id]: each.visits for each in bench.find(Traffic)}


def test_meta_by_month_is_costs_by_month_without_the_line_of_totals(bench: Bench) -> None:
    before = bench.rows()
    (result,) = take_in(bench, FIXTURES / "meta_ads_en.csv").files
    assert (result.preset, result.title, result.read, result.created) == ("meta_ads", "Meta Ads Manager", 3, 3)
    assert result.unmapped == ()
    assert costs_of(bench) == [
        ("Lucia, spring", Span.MONTH, "2026-02-01", 4_010, "EUR"),
        ("Lucia, spring", Span.MONTH, "2026-03-01", 6_020, "EUR"),
        ("Retargeting", Span.MONTH, "2026-03-01", 6_010, "EUR"),
    ]
    assert take_in(bench, FIXTURES / "meta_ads_en.csv").files[0].unchanged == 3
    bench.desk.undo()
    bench.desk.undo()
    assert bench.rows() == before


def test_meta_by_day_in_german_leaves_out_what_cost_nothing(bench: Bench) -> None:
    (result,) = take_in(bench, FIXTURES / "meta_ads_de.csv").files
    assert (result.preset, result.read, result.rejected) == ("meta_ads", 2, [])
    assert costs_of(bench) == [
        ("Frühling; neu", Span.DAY, "2026-03-01", 1_250, "EUR"),
        ("Frühling; neu", Span.DAY, "2026-03-02", 101_240, "EUR"),
    ]


@pytest.mark.parametrize(
    "header",
    [
        "Nome della campagna,Importo speso (EUR),Inizio del report,Fine del report,Copertura,Impression",
        "Nome da campanha,Montante gasto (EUR),Início dos relatórios,Fim dos relatórios,Alcance,Impressões",
        "Kampanjnamn,Spenderat belopp (EUR),Rapporteringen startar,Rapporteringen slutar,Reach,Impressions",
        "Campagnenaam,Besteed bedrag (EUR),Start rapportage,Einde rapportage,Bereik,Impressions",
        "Kampagnenname,Ausgegebener Betrag (EUR),Berichtsbeginn,Berichtsende,Reichweite,Impressionen",
    ],
)
def test_meta_is_known_in_every_language(bench: Bench, tmp_path: Path, header: str) -> None:
    result = take_in_text(bench, tmp_path, header + "\nA,12.50,2026-03-01,2026-03-31,1,1\n")
    assert result.preset == "meta_ads"
    assert costs_of(bench) == [("A", Span.MONTH, "2026-03-01", 1_250, "EUR")]


def test_two_ads_of_one_campaign_that_cost_the_same_cost_twice_that(bench: Bench, tmp_path: Path) -> None:
    header = "Campaign name,Amount spent (EUR),Reporting starts,Reporting ends,Reach,Impressions\n"
    ad = "A,5.00,2026-03-01,2026-03-01,1,1\n"
    result = take_in_text(bench, tmp_path, header + ad + ad)
    assert (result.read, result.skipped) == (2, 0)
    assert costs_of(bench) == [("A", Span.DAY, "2026-03-01", 1_000, "EUR")]


def test_sums_of_ads_are_no_campaigns_and_campaigns_that_are_called_alike_are_none(
    bench: Bench, tmp_path: Path
) -> None:
    header = "Campaign name,Amount spent (EUR),Reporting starts,Reporting ends,Reach,Impressions\n"
    names = ("A", "Total look: spring", "Results from 2 campaigns", "Totale")
    rows = [f"{name},5.00,2026-03-01,2026-03-01,1,1\n" for name in names]
    assert take_in_text(bench, tmp_path, header + "".join(rows)).created == 2
    assert [name for name, *_ in costs_of(bench)] == ["A", "Total look: spring"]


def test_google_ads_takes_its_month_from_the_lines_above_the_table(bench: Bench) -> None:
    (result,) = take_in(bench, FIXTURES / "google_ads.csv").files
    assert (result.preset, result.created) == ("google_ads", 2)
    assert costs_of(bench) == [
        ("Brand", Span.MONTH, "2026-03-01", 112_345, "EUR"),
        ("Lamps, generic", Span.MONTH, "2026-03-01", 500, "EUR"),
    ]


@pytest.mark.parametrize(
    "above",
    [
        "Report sulle campagne\n1 marzo 2026 - 31 marzo 2026\nStato della campagna,Campagna,Codice valuta,Costo,Clic",
        "Lista\n1 de março de 2026 - 31 de março de 2026\nEstado da campanha,Campanha,Código da moeda,Custo,Cliques",
        "Kampanjrapport\n1 mars 2026 - 31 mars 2026\nKampanjstatus,Kampanj,Valutakod,Kostnad,Klick",
        "Campagnerapport\n1 maart 2026 - 31 maart 2026\nCampagnestatus,Campagne,Valutacode,Kosten,Klikken",
        "Kampagnenbericht\n1. März 2026 - 31. März 2026\nKampagnenstatus,Kampagne,Währungscode,Kosten,Klicks",
    ],
)
def test_google_ads_is_known_in_every_language(bench: Bench, tmp_path: Path, above: str) -> None:
    result = take_in_text(bench, tmp_path, above + ',Impr.\nx,A,SEK,"12,50",3,40\nx,B,SEK,"7,00",3,40\n')
    assert result.preset == "google_ads"
    assert costs_of(bench) == [
        ("A", Span.MONTH, "2026-03-01", 1_250, "SEK"),
        ("B", Span.MONTH, "2026-03-01", 700, "SEK"),
    ]


def test_rows_of_one_campaign_and_day_add_up_and_the_same_file_again_changes_nothing(bench: Bench) -> None:
    path = FIXTURES / "google_ads_by_day_de.csv"
    (result,) = take_in(bench, path).files
    assert [result.counts()[name] for name in ("read", "created", "updated")] == [3, 2, 1]
    assert costs_of(bench) == [
        ("Marke", Span.DAY, "2026-02-03", 1_250, "EUR"),
        ("Marke", Span.DAY, "2026-03-01", 100_800, "EUR"),
    ]
    before = bench.rows()
    again = take_in(bench, path).files[0]
    assert (again.unchanged, again.updated) == (3, 0)
    assert bench.rows() == before


def test_visits_of_google_analytics_are_those_of_our_channels(bench: Bench) -> None:
    (result,) = take_in(bench, FIXTURES / "ga4_acquisition.csv").files
    assert (result.preset, result.kind, result.read) == ("ga4_acquisition", "traffic", 9)
    assert visits_of(bench) == {
        "seo": 1240,
        "direct": 611,
        "paid_campaign": 402 + 98,
        "social_media": 377,
        "email": 120,
        "referral": 64,
        "AI Assistant": 21,
        "other": 5,
    }
    assert {(each.span, each.starts_on) for each in bench.find(Traffic)} == {(Span.MONTH, date(2026, 3, 1))}
    assert bench.find(Channel, name="AI Assistant")[0].method is Method.OTHER
    assert "“AI Assistant” is new" in said(result)
    assert take_in(bench, FIXTURES / "ga4_acquisition.csv").files[0].unchanged == 9


def test_the_table_of_channels_is_found_below_the_tables_of_charts(bench: Bench, tmp_path: Path) -> None:
    comment = "# ----\n# All Users\n# Start date: 20260301\n# End date: 20260331\n"
    charts = f"{comment}Nth day,Direct,Organic Search\n0000,1,2\n0001,3,4\n\n"
    header = "Session primary channel group (Default Channel Group),Sessions,Engaged sessions,Engagement rate\n"
    result = take_in_text(bench, tmp_path, f"{charts}{comment}{header}Direct,4,2,0.5\nOrganic Search,6,3,0.5\n")
    assert (result.preset, visits_of(bench)) == ("ga4_acquisition", {"direct": 4, "seo": 6})
    assert "the one in line 13 is read" in said(result)


def test_visits_of_a_single_day_in_german(bench: Bench) -> None:
    take_in(bench, FIXTURES / "ga4_acquisition_de.csv")
    assert visits_of(bench) == {"seo": 12, "social_media": 7}
    assert {(each.span, each.starts_on) for each in bench.find(Traffic)} == {(Span.DAY, date(2026, 3, 15))}


def test_a_report_of_six_weeks_is_refused_with_what_to_choose_instead(bench: Bench, tmp_path: Path) -> None:
    text = (FIXTURES / "ga4_acquisition.csv").read_text(encoding="utf-8").replace("20260331", "20260415")
    with pytest.raises(BadInputError, match="by day or by month"):
        take_in_text(bench, tmp_path, text)
    text = (FIXTURES / "meta_ads_it.csv").read_text(encoding="utf-8").replace("Giorno", "Tipo")
    with pytest.raises(BadInputError, match="by day or by month"):
        take_in_text(bench, tmp_path, text.replace('12.50",2026-03-01,2026-03-01', '12.50",2026-03-01,2026-03-07'))
    assert (bench.find(Traffic), bench.find(Spend)) == ([], [])


def test_costs_of_a_month_and_of_a_day_of_it_are_said_to_count_both(bench: Bench, tmp_path: Path) -> None:
    header = "channel,campaign,day,month,amount\n"
    take_in_text(bench, tmp_path, header + "SEO,A,,2026-03,10\n")
    result = take_in_text(bench, tmp_path, header + "SEO,A,2026-03-05,,2\nSEO,A,2026-03-06,,2\nSEO,A,2026-04-01,,2\n")
    assert said(result).count("2026-03 is there as a whole month and now by day as well") == 1


def test_costs_of_a_month_whose_days_are_there_are_said_to_count_both(bench: Bench, tmp_path: Path) -> None:
    header = "channel,campaign,day,month,amount\n"
    take_in_text(bench, tmp_path, header + "SEO,A,2026-03-05,,2\nSEO,A,2026-03-06,,2\nSEO,B,2026-04-01,,2\n")
    text = header + "SEO,A,,2026-03,10\nSEO,A,,2026-04,10\nInfluencer,A,,2026-03,10\n"
    result = take_in_text(bench, tmp_path, text)
    assert said(result).count("2026-03 is there by day and now as a whole month as well; both count") == 1
    assert "2026-04 is there" not in said(result)
    assert said(take_in_text(bench, tmp_path, text)) == ""


def test_a_month_and_its_days_in_one_file_are_said_to_count_both_once(bench: Bench, tmp_path: Path) -> None:
    header = "channel,day,month,visits\n"
    rows = ["SEO,2026-03-05,,2\n", "SEO,,2026-03,10\n", "SEO,2026-03-06,,2\n"]
    result = take_in_text(bench, tmp_path, header + "".join(rows))
    assert said(result).count("2026-03 is there") == 1
