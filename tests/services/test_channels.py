from datetime import date

import pytest

from leaddesk.model.campaign import Campaign
from leaddesk.model.channel import Channel
from leaddesk.model.enums import Method, Span
from leaddesk.model.errors import BadInputError, NotFoundError, RuleError
from leaddesk.services import channels, costs
from tests.services.bench import Bench


def test_a_new_channel_stands_after_the_others(bench: Bench) -> None:
    seeded = bench.find(Channel)
    channel = bench.get(Channel, bench.made(channels.add_channel, "Window display", Method.WALK_IN, colour="#aa3300"))
    assert (channel.name, channel.method, channel.key, channel.active) == ("Window display", "walk_in", None, True)
    assert channel.position == len(seeded)


@pytest.mark.parametrize("name", ["SEO", " paid_campaign ", "Walk-In", "social media"])
def test_two_channels_are_never_called_what_an_import_takes_for_one(bench: Bench, name: str) -> None:
    with pytest.raises(RuleError, match="There is a channel"):
        bench.desk.do(channels.add_channel, name, Method.OTHER)


def test_a_channel_is_edited_but_keeps_its_key(bench: Bench) -> None:
    channel_id = bench.channel("fair")
    bench.do(channels.edit_channel, channel_id, {"name": "Fairs and markets", "active": False})
    channel = bench.get(Channel, channel_id)
    assert (channel.name, channel.active, channel.key) == ("Fairs and markets", False, "fair")
    bench.do(channels.edit_channel, channel_id, {"name": "Fairs and markets", "method": "marketplace"})
    with pytest.raises(RuleError, match="“key” cannot be changed"):
        bench.desk.do(channels.edit_channel, channel_id, {"key": "seo"})
    with pytest.raises(RuleError, match="needs a name"):
        bench.desk.do(channels.edit_channel, channel_id, {"name": " "})
    with pytest.raises(RuleError, match="There is a channel “SEO”"):
        bench.desk.do(channels.edit_channel, channel_id, {"name": "seo"})


def test_a_campaigns_budget_is_in_the_shops_currency_unless_told(bench: Bench) -> None:
    fair = bench.channel("fair")
    fields = {"name": "Spring", "channel_id": fair, "budget_minor": 500_00, "starts_on": date(2026, 3, 1)}
    spring = bench.get(Campaign, bench.made(channels.add_campaign, fields))
    assert (spring.currency, spring.budget_minor, spring.starts_on) == ("EUR", 500_00, date(2026, 3, 1))
    zurich = bench.made(channels.add_campaign, {"name": "Zürich", "budget_minor": 1, "currency": "CHF"})
    assert bench.get(Campaign, zurich).currency == "CHF"


def test_a_campaign_that_makes_no_sense_is_refused(bench: Bench) -> None:
    fair = bench.channel("fair")
    bench.do(channels.add_campaign, {"name": "Spring", "channel_id": fair})
    bench.do(channels.add_campaign, {"name": "Spring", "channel_id": bench.channel("email")})
    for fields, reason in (
        ({"name": ""}, "needs a name"),
        ({"name": "SPRING", "channel_id": fair}, "There is a campaign “Spring”"),
        ({"name": "X", "starts_on": date(2026, 3, 2), "ends_on": date(2026, 3, 1)}, "end before it starts"),
        ({"name": "X", "budget_minor": -1}, "cannot be negative"),
    ):
        with pytest.raises(RuleError, match=reason):
            bench.desk.do(channels.add_campaign, fields)
    with pytest.raises(BadInputError, match="not a currency"):
        bench.desk.do(channels.add_campaign, {"name": "X", "currency": "€"})
    with pytest.raises(NotFoundError):
        bench.desk.do(channels.add_campaign, {"name": "X", "channel_id": 99})


def test_a_campaign_stays_in_the_channel_in_which_it_cost_something(bench: Bench) -> None:
    fair, email = bench.channel("fair"), bench.channel("email")
    campaign_id = bench.made(channels.add_campaign, {"name": "Spring", "channel_id": fair})
    bench.do(channels.edit_campaign, campaign_id, {"channel_id": email})
    bench.do(costs.record_visits, email, Span.DAY, date(2026, 3, 1), 40, campaign_id=campaign_id)
    bench.do(channels.edit_campaign, campaign_id, {"name": "Spring 26", "budget_minor": 100})
    with pytest.raises(RuleError, match="in another channel"):
        bench.desk.do(channels.edit_campaign, campaign_id, {"channel_id": fair})
