"""The page of channels against the period before and on paper, and what it says of those too early to tell."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from leaddesk.model.enums import Verdict
from leaddesk.model.figures.outlook import odds, outlook_words
from leaddesk.services.figures.report_paper import asked_of, report_paper
from leaddesk.ui.channels.page import ChannelsPage
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.periods import period_before, period_of
from tests.ui.channels.test_figures import report_of
from tests.ui.channels.test_page import choose, leave, shown
from tests.ui.surroundings import settle, wait_for

if TYPE_CHECKING:
    from leaddesk.services.paper import Paper


@pytest.fixture
def page(kit: Kit) -> Iterator[ChannelsPage]:
    made = shown(kit)
    yield made
    leave(made)


def test_figures_stand_beside_those_of_the_period_before(page: ChannelsPage, kit: Kit) -> None:
    choose(page, kit, "this_quarter")
    page.heading.compare.click()
    settle(kit)
    now = period_of("this_quarter", kit.workspace.today)
    earlier = period_before(now, kit.workspace.today)
    assert earlier is not None
    figures, before = report_of(kit, now).figures, report_of(kit, earlier).figures
    was = {row.channel: row.leads for row in before.channels}
    rows = [*((row.leads, was.get(row.channel, 0)) for row in page.body.model.rows)]
    rows.append((figures.total.leads, before.total.leads))
    for place, (leads_now, leads_then) in enumerate(rows):
        more = leads_now - leads_then
        sign = "+" if more > 0 else "" if more else "±"
        assert page.body.model.text(place, 1) == f"{leads_now} ({sign}{kit.formats.number(more)})"
    page.keep_place()
    assert kit.preferences.state("channels_compared", False)
    choose(page, kit, "all_time")
    assert not page.heading.compare.isEnabled()
    assert "(" not in page.body.model.text(0, 1)


def test_the_figures_are_printed_as_they_are_shown_with_their_verdicts(page: ChannelsPage, kit: Kit) -> None:
    wishes: list[str] = []
    kit.navigator.print_requested.connect(lambda kind, which: wishes.append(which))
    page.heading.print.click()
    assert asked_of(wishes[0]).period == period_of("last_12_months", kit.workspace.today)
    papers: list[Paper] = []
    kit.workspace.ask(kit.navigator, lambda work: report_paper(work, wishes[0], "nl"), papers.append, topic="paper")
    wait_for(lambda: bool(papers))
    (table,) = papers[0].tables
    figures = report_of(kit, period_of("last_12_months", kit.workspace.today)).figures
    assert (table.headings[0], table.headings[-1]) == ("Kanaal", "Advies")
    assert [row[:3] for row in table.rows[:-2]] == [
        (row.channel, row.leads, row.won) for row in figures.channels if row.channel is not None
    ]
    assert [row[0] for row in table.rows[-2:]] == ["Geen kanaal", "Alles samen"]
    words = {Verdict.MORE: "Meer", Verdict.LESS: "Minder", Verdict.KEEP: "Zo houden", Verdict.TOO_EARLY: "Te vroeg"}
    assert [row[-1] for row in table.rows[:-2]] == [words[row.verdict] for row in figures.channels if row.verdict]


def test_too_early_says_the_odds_how_long_it_takes_and_what_to_try(page: ChannelsPage, kit: Kit) -> None:
    early = [card for card in page.body.strip.cards if card.row.verdict is Verdict.TOO_EARLY]
    assert early
    for card in early:
        assert card.row.outlook is not None
        for sentence in outlook_words(card.row.outlook):
            assert str(sentence) in card.accessibleDescription()
        part, whole = odds(max(card.row.outlook.better, 1 - card.row.outlook.better))
        assert card.why.startswith(f"The odds are {part} in {whole} that ")
        assert f"Next try: {card.row.outlook.try_leads} lead" in card.accessibleDescription()
