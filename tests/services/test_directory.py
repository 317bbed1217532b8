from datetime import date

from leaddesk.model.enums import FieldType, Method
from leaddesk.model.query import ValueKind
from leaddesk.services import channels, custom_fields, leads, shop, tags
from leaddesk.services.directory import TABLES, Directory, is_stale_after, read_directory
from leaddesk.services.pipeline import funnel
from tests.services.bench import Bench


def directory(bench: Bench) -> Directory:
    return bench.desk.ask(read_directory)


def test_a_new_file_has_pipelines_stages_and_channels_in_their_order(bench: Bench) -> None:
    found = directory(bench)
    assert [each.key for each in found.pipelines] == ["shop", "b2b", "win_back"]
    keys = [each.key for each in found.stages_of(found.pipelines[0].id or 0)]
    assert keys == ["captured", "nurturing", "engaged", "qualified", "customer", "lost"]
    assert [each.key for each in found.open_stages_of(found.pipelines[0].id or 0)] == keys[:4]
    assert len(found.stages) == 17
    assert [each.position for each in found.channels.values()] == sorted(e.position for e in found.channels.values())
    assert found.shop == bench.shop()
    assert (found.tags, found.owners, found.lost_reasons, dict(found.campaigns)) == ((), (), (), {})


def test_a_stage_no_longer_in_use_is_known_but_in_no_column(bench: Bench) -> None:
    engaged = bench.stage("engaged")
    lead_id = bench.lead()
    bench.do(funnel.move, lead_id, engaged)
    bench.do(funnel.move, lead_id, bench.stage("qualified"))
    with bench.store.writing() as con:
        con.exec_driver_sql("UPDATE stage SET archived = 1 WHERE id = ?", (engaged,))
    found = directory(bench)
    assert engaged in found.stages
    assert engaged not in [each.id for each in found.stages_of(found.stages[engaged].pipeline_id)]


def test_fields_of_ones_own_stand_in_their_order_and_can_be_asked_for(bench: Bench) -> None:
    ids = [bench.made(custom_fields.define, name, FieldType.NUMBER) for name in ("Size", "E-mail", "Score")]
    before = directory(bench)
    assert [each.name for each in before.fields] == ["Size", "E-mail", "Score"]
    assert before.vocabulary.kind_of("field.size") is ValueKind.NUMBER
    done = bench.do(custom_fields.move, ids[2], 0)
    assert is_stale_after(done)
    assert [each.name for each in directory(bench).fields] == ["Score", "Size", "E-mail"]
    assert not is_stale_after(bench.do(custom_fields.set_value, bench.lead(), ids[0], "4"))


def test_names_in_use_come_with_the_most_used_first(bench: Bench) -> None:
    for number, owner in enumerate(("Bo", "Ada", "Ada", None, "")):
        bench.lead(f"Lead {number}", owner=owner)
    for name, reason in (("a", "Too dear"), ("b", "No answer"), ("c", "No answer")):
        bench.do(funnel.lose, bench.lead(name), reason)
    bench.do(funnel.win, bench.lead("d"), "Liked it")
    bench.do(tags.tag, bench.lead("e"), "vip")
    bench.do(tags.tag, bench.lead("f"), "Fair")
    found = directory(bench)
    assert found.owners == ("Ada", "Bo")
    assert found.lost_reasons == ("No answer", "Too dear")
    assert found.won_reasons == ("Liked it",)
    assert found.tags == ("Fair", "vip")


def test_campaigns_are_known_by_their_ids(bench: Bench) -> None:
    fields = {"name": "Spring", "channel_id": bench.channel("seo"), "starts_on": date(2026, 3, 1)}
    campaign_id = bench.made(channels.add_campaign, fields)
    assert directory(bench).campaigns[campaign_id].name == "Spring"


def test_it_is_read_again_only_after_a_change_that_it_shows(bench: Bench) -> None:
    lead_id = bench.lead()
    assert not is_stale_after(bench.do(leads.edit, lead_id, {"phone": "055"}))
    assert not is_stale_after(bench.do(funnel.move, lead_id, bench.stage("engaged")))
    assert is_stale_after(bench.do(leads.edit, lead_id, {"owner": "Ada"}))
    assert is_stale_after(bench.do(funnel.lose, lead_id, "Too dear"))
    assert is_stale_after(bench.desk.undo())
    assert is_stale_after(bench.do(channels.add_channel, "Radio", Method.OTHER))
    assert is_stale_after(bench.do(shop.set_setting, "currency", "SEK"))
    assert "lead" in TABLES
