"""Whose a discount code, a UTM parameter or a tag is: rules for channels, kept in the file."""

from pathlib import Path

from leaddesk.model.campaign import Campaign
from leaddesk.model.channel import Channel
from leaddesk.model.channel_rule import ChannelRule
from leaddesk.model.lead import Lead
from leaddesk.services import channels
from leaddesk.services.exports.exporting import export
from leaddesk.services.importing.rules import keep_rules, kept_rules
from leaddesk.services.importing.values_found import Signal
from tests.services.bench import Bench
from tests.services.importing.intake import lead_called, take_in, take_in_text, write

LUCIA = ChannelRule("discount_code", "LUCIA10", "Influencer", "Lucia")
ORDERS = "name,email,Discount Code,utm_source,tags\nAnna,a@example.org,lucia10,newsletter,vip\nBea,b@example.org,,,\n"


def channel_of(bench: Bench, lead: Lead) -> str | None:
    return None if lead.channel_id is None else bench.get(Channel, lead.channel_id).name


def campaign_of(bench: Bench, lead: Lead) -> str | None:
    return None if lead.campaign_id is None else bench.get(Campaign, lead.campaign_id).name


def test_a_rule_gives_channel_and_campaign_by_a_code(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, ORDERS, rules=(LUCIA,))
    anna = lead_called(bench, "Anna")
    assert (channel_of(bench, anna), campaign_of(bench, anna)) == ("Influencer", "Lucia")
    assert anna.extra["Discount Code"] == "lucia10"
    assert channel_of(bench, lead_called(bench, "Bea")) is None


def test_rules_are_kept_with_the_import_and_used_by_the_next(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "name\nZoe\n", rules=(LUCIA,))
    assert bench.desk.ask(kept_rules) == (LUCIA,)
    take_in_text(bench, tmp_path, ORDERS)
    assert channel_of(bench, lead_called(bench, "Anna")) == "Influencer"
    again = take_in_text(bench, tmp_path, ORDERS)
    assert (again.unchanged, again.updated) == (2, 0)


def test_undoing_the_import_takes_its_rules_back(bench: Bench, tmp_path: Path) -> None:
    before = bench.rows()
    take_in_text(bench, tmp_path, ORDERS, rules=(LUCIA,))
    bench.desk.undo()
    assert bench.desk.ask(kept_rules) == ()
    assert bench.rows() == before


def test_rules_are_changed_as_one_step(bench: Bench) -> None:
    bench.do(keep_rules, [LUCIA])
    bench.do(keep_rules, [LUCIA, ChannelRule("tag", "fair", "Fair")])
    assert len(bench.desk.ask(kept_rules)) == 2
    bench.do(keep_rules, [ChannelRule("tag", " ", "Fair")])
    assert bench.desk.ask(kept_rules) == ()
    bench.do(keep_rules, [])


def test_a_rule_follows_a_channel_that_is_renamed(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, ORDERS, rules=(LUCIA,))
    (influencer,) = bench.find(Channel, name="Influencer")
    assert influencer.id is not None
    bench.do(channels.edit_channel, influencer.id, {"name": "Creators"})
    assert bench.desk.ask(kept_rules) == (LUCIA._replace(channel="Creators"),)
    take_in_text(bench, tmp_path, ORDERS.replace("Anna", "Zoe").replace("a@", "z@"))
    assert channel_of(bench, lead_called(bench, "Zoe")) == "Creators"


def test_a_rule_never_overrules_the_channel_of_a_row(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "name,coupon,channel\nAnna,LUCIA10,Email\n", rules=(LUCIA,))
    assert channel_of(bench, lead_called(bench, "Anna")) == "Email"


def test_a_rule_never_overrules_what_is_known_of_a_lead(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "name,email,channel\nAnna,a@example.org,Email\nBea,b@example.org,\n")
    take_in_text(
        bench, tmp_path, "name,email,coupon\nAnna,a@example.org,LUCIA10\nBea,b@example.org,LUCIA10\n", rules=(LUCIA,)
    )
    assert channel_of(bench, lead_called(bench, "Anna")) == "Email"
    assert channel_of(bench, lead_called(bench, "Bea")) == "Influencer"


def test_a_code_says_more_than_a_tag_and_tags_are_looked_at_one_by_one(bench: Bench, tmp_path: Path) -> None:
    rules = (LUCIA, ChannelRule("tag", "Messe", "Fair"), ChannelRule("utm_source", "google", "SEO"))
    text = "name,tags,Rabattcode,utm_source\nAnna,vip; messe,LUCIA10,\nBea,\"vip, Messe\",,google\nCarl,Messe,,\n"
    take_in_text(bench, tmp_path, text, rules=rules)
    assert channel_of(bench, lead_called(bench, "Anna")) == "Influencer"
    assert channel_of(bench, lead_called(bench, "Bea")) == "SEO"
    assert channel_of(bench, lead_called(bench, "Carl")) == "Fair"


def test_the_signs_of_a_channel_are_found_with_counts(bench: Bench, tmp_path: Path) -> None:
    text = (
        "name,coupon,referring site,value,currency\nA,LUCIA10,,10.50,\nB,lucia10,ig.com,2,GBP\nC,XMAS,,,\n"
        "D,lucia10,,1,\n"
    )
    result = take_in(bench, write(tmp_path, "leads.csv", text), dry_run=True, rules=(LUCIA,)).files[0]
    assert result.signals == (
        Signal("discount_code", "LUCIA10", 3, "Influencer", {"EUR": 1150, "GBP": 200}, "Lucia"),
        Signal("discount_code", "XMAS", 1, None, {}),
        Signal("referrer", "ig.com", 1, None, {"GBP": 200}),
    )


def test_an_exact_file_says_itself_which_channel_a_lead_has(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "name,tags\nAnna,fair\n")
    exact = tmp_path / "exact.csv"
    export(bench.desk, "leads", exact, profile="exact")
    bench.desk.undo()
    take_in(bench, exact, rules=(ChannelRule("tag", "fair", "Fair"),))
    assert channel_of(bench, lead_called(bench, "Anna")) is None


def test_a_campaign_of_a_row_without_a_channel_is_one_of_the_channel_that_the_lead_has(
    bench: Bench, tmp_path: Path
) -> None:
    take_in_text(bench, tmp_path, "id,name,channel,campaign\n1,Anna,Influencer,Spring\n2,Bea,Influencer,\n3,Cia,,\n")
    result = take_in_text(bench, tmp_path, "id,campaign\n1,Spring\n2,Spring\n3,Spring\n")
    assert (result.unchanged, result.updated) == (1, 2)
    of_influencer, of_nobody = bench.find(Campaign)
    assert (of_influencer.channel_id, of_nobody.channel_id) == (bench.channel("influencer"), None)
    assert [lead_called(bench, name).campaign_id for name in ("Anna", "Bea", "Cia")] == [
        of_influencer.id,
        of_influencer.id,
        of_nobody.id,
    ]
