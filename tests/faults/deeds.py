"""What a user can do with a file, once each, at a small sample shop: for faults that may come at any moment of it."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from leaddesk.model.channel_rule import ChannelRule
from leaddesk.model.enums import ActivityKind, ConsentState, FieldType, Kind, Method, Repeat, Role, Span, StageKind
from leaddesk.services import (
    bulk_moves,
    channels,
    consents,
    cost_grid,
    costs,
    custom_fields,
    deleted_leads,
    documents,
    leads,
    saved_views,
    shop,
    tags,
    templates,
    win_back,
)
from leaddesk.services.b2b import accounts, committee, lead_account
from leaddesk.services.books import months, payments, sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.services.cost_grid import CostEntry
from leaddesk.services.demo.run import make_sample
from leaddesk.services.desk import Desk
from leaddesk.services.diary import activities, tasks, today
from leaddesk.services.duplicates import apart, merging
from leaddesk.services.files import make_file, open_file
from leaddesk.services.importing import rules
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.importing.run import import_files
from leaddesk.services.pipeline import funnel, pipelines, stages
from leaddesk.services.quick import adding
from tests.storage.conftest import Clock

Deed = Callable[[Desk], object]

LEADS = 150
DAY, LATER = date(2026, 2, 14), date(2026, 4, 1)


def make_shop(path: Path) -> None:
    """A file with a few of everything, and something of each kind to be taken up again."""
    make_file(path, language="en", country="IT", time_zone="Europe/Rome").close()
    with open_file(path, path.parent / "backups") as store:
        desk = Desk(store, "Ada", Clock())
        desk.run(make_sample, leads=LEADS, language="en")
        open_lead = _ids(desk, _OPEN)[0]
        desk.do(tasks.add, "Call", lead_id=open_lead, due_on=DAY, repeats=Repeat.MONTH)
        desk.do(tags.tag, open_lead, "fair")
        desk.do(consents.record, ConsentState.GRANTED, lead_id=open_lead)
        desk.do(documents.add, ["https://example.org/offer"], lead_id=open_lead)
        desk.do(custom_fields.define, "Size", FieldType.CHOICE, ["S", "M"])
        desk.do(saved_views.keep, "Large", "leads", "value:>500", ["name"], ["-value"])
        desk.do(saved_views.keep, "Small", "leads", "value:<50", ["name"], ["value"])
        desk.do(templates.add, "Hello", "Hello", "Hello {name}")
        desk.do(templates.add, "Thanks", "Thanks", "Thank you {name}")
        desk.do(pipelines.add_pipeline, "Fairs", Kind.B2C, _ids(desk, "SELECT id FROM pipeline")[0])
        desk.do(sales.record, open_lead, "2026-97", DAY, [LineDraft(rate_bp=2200, gross_minor=24_400)])
        desk.do(leads.add, {"name": "Gone"})
        desk.do(leads.delete, _ids(desk, "SELECT max(id) FROM lead")[0])


_OPEN = "SELECT id FROM lead WHERE status = 'open' AND kind = 'b2c' ORDER BY id"
_STAGES = "SELECT id FROM stage WHERE kind = 'open' AND pipeline_id = 1 ORDER BY id"


def _ids(desk: Desk, sql: str) -> list[Any]:
    found = desk.ask(lambda work: work.con.exec_driver_sql(sql).scalars().all())
    assert found, sql
    return list(found)


def import_of(path: Path) -> Deed:
    """Take in a file that is made for it."""
    rows = [f"n{number},Ida {number},ida{number}@example.org,Fair,Firm {number % 3},100\n" for number in range(12)]
    path.write_text("id,name,email,channel,account,value\n" + "".join(rows), encoding="utf-8")
    return lambda desk: import_files(desk, ImportRequest((path,)))


def deeds_at(desk: Desk) -> Mapping[str, Deed]:
    """Each by the name of its use case."""
    first, second, *_ = _ids(desk, _OPEN)
    won = _ids(desk, "SELECT id FROM lead WHERE status = 'won' ORDER BY id")[0]
    sale = _ids(desk, "SELECT id FROM sale WHERE paid_on IS NULL ORDER BY id")[0]
    stage, next_stage, *_ = _ids(desk, _STAGES)
    seat = "SELECT lead_id, stakeholder_id FROM committee_member"
    lead, person = desk.ask(lambda work: work.con.exec_driver_sql(seat).all())[0]
    return {
        **_on_leads(first, second, won, next_stage, _ids(desk, "SELECT name FROM account")[0]),
        **_on_what_hangs_on_leads(desk, _ids(desk, "SELECT lead_id FROM document")[0], sale),
        **_on_firms(desk, lead, person),
        **_on_the_shop(desk, stage, next_stage),
    }


def _on_leads(first: int, second: int, won: int, next_stage: int, firm: str) -> dict[str, Deed]:
    return {
        "leads.add": lambda desk: desk.do(leads.add, {"name": "Ida", "email": "ida@example.org"}),
        "leads.add_contact": lambda desk: desk.do(leads.add_contact, {"name": "Ida"}),
        "leads.edit": lambda desk: desk.do(leads.edit, first, {"name": "Ida", "phone": "+39061234567"}),
        "leads.delete": lambda desk: desk.do(leads.delete, first),
        "leads.open_again_as_new": lambda desk: desk.do(leads.open_again_as_new, won),
        "leads.open_win_back": lambda desk: desk.do(leads.open_win_back, won, "Bad", promise="Call", promised_on=LATER),
        "adding.add": lambda desk: desk.do(adding.add, {"name": "Ida"}, wish="A lamp", task="Call", due_on=DAY),
        "lead_account.put_at_account": lambda desk: desk.do(lead_account.put_at_account, first, firm),
        "funnel.move": lambda desk: desk.do(funnel.move, first, next_stage),
        "funnel.win": lambda desk: desk.do(funnel.win, first),
        "funnel.lose": lambda desk: desk.do(funnel.lose, first, "Too dear"),
        "funnel.reopen": lambda desk: desk.do(funnel.reopen, won),
        "bulk_moves.move_many": lambda desk: desk.do(bulk_moves.move_many, [first, second], next_stage),
        "bulk_moves.delete_many": lambda desk: desk.do(bulk_moves.delete_many, [first, second]),
        "bulk_moves.tag_many": lambda desk: desk.do(bulk_moves.tag_many, [first, second], "new"),
        "bulk_moves.assign_many": lambda desk: desk.do(bulk_moves.assign_many, [first, second], "Eva"),
        "bulk_moves.edit_many": lambda desk: desk.do(bulk_moves.edit_many, [first, second], {"city": "Roma"}),
        "bulk_moves.reopen_many": lambda desk: desk.do(bulk_moves.reopen_many, [won]),
        "merging.merge": lambda desk: desk.do(merging.merge, first, [second, won]),
        "apart.keep_apart": lambda desk: desk.do(apart.keep_apart, [first, second]),
        "deleted_leads.restore": lambda desk: _restore(desk),
        "win_back.record_remedy": lambda desk: desk.do(win_back.record_remedy, first, amount_minor=500, note="Sorry"),
        "desk.undo": lambda desk: desk.undo(),
    }


def _restore(desk: Desk) -> object:
    (gone, *_) = desk.ask(deleted_leads.deleted_leads, 10)
    return desk.do(deleted_leads.restore, gone.change_id, gone.lead_id)


def _on_what_hangs_on_leads(desk: Desk, lead: int, sale: int) -> dict[str, Deed]:
    task, document = (_ids(desk, f"SELECT id FROM {name} WHERE lead_id = {lead}")[0] for name in ("task", "document"))
    activity = _ids(desk, "SELECT id FROM activity")[0]
    lines = [LineDraft(rate_bp=2200, gross_minor=12_200)]
    return {
        "activities.log": lambda desk: desk.do(activities.log, ActivityKind.NOTE, "Likes blue", lead_id=lead),
        "activities.edit": lambda desk: desk.do(activities.edit, activity, {"text": "Likes red"}),
        "activities.delete": lambda desk: desk.do(activities.delete, activity),
        "tasks.add": lambda desk: desk.do(tasks.add, "Call", lead_id=lead, due_on=DAY),
        "tasks.edit": lambda desk: desk.do(tasks.edit, task, {"title": "Write"}),
        "tasks.finish": lambda desk: desk.do(tasks.finish, task),
        "tasks.delete": lambda desk: desk.do(tasks.delete, task),
        "today.finish_and_plan": lambda desk: desk.do(today.finish_and_plan, task, "Write", DAY),
        "documents.add": lambda desk: desk.do(documents.add, ["https://example.org/2"], lead_id=lead),
        "documents.rename": lambda desk: desk.do(documents.rename, document, "Offer"),
        "documents.remove": lambda desk: desk.do(documents.remove, document),
        "consents.record": lambda desk: desk.do(consents.record, ConsentState.WITHDRAWN, lead_id=lead),
        "tags.tag": lambda desk: desk.do(tags.tag, lead, "new"),
        "tags.untag": lambda desk: desk.do(tags.untag, lead, "fair"),
        "sales.record": lambda desk: desk.do(sales.record, lead, "2026-99", DAY, lines),
        "sales.credit": lambda desk: desk.do(sales.credit, sale, "2026-98", DAY),
        "sales.edit": lambda desk: desk.do(sales.edit, sale, {"notes": "Late"}),
        "sales.delete": lambda desk: desk.do(sales.delete, sale),
        "payments.pay": lambda desk: desk.do(payments.pay, sale, DAY),
        "months.close": lambda desk: desk.do(months.close, date(2025, 12, 1)),
    }


def _on_firms(desk: Desk, lead: int, person: int) -> dict[str, Deed]:
    firm = _ids(desk, f"SELECT account_id FROM stakeholder WHERE id = {person}")[0]
    return {
        "accounts.add": lambda desk: desk.do(accounts.add, {"name": "Acme"}),
        "accounts.edit": lambda desk: desk.do(accounts.edit, firm, {"name": "Acme"}),
        "accounts.delete": lambda desk: desk.do(accounts.delete, firm),
        "accounts.add_stakeholder": lambda desk: desk.do(accounts.add_stakeholder, firm, {"name": "Ida"}, lead_id=lead),
        "accounts.edit_stakeholder": lambda desk: desk.do(accounts.edit_stakeholder, person, {"name": "Ida"}),
        "accounts.remove_stakeholder": lambda desk: desk.do(accounts.remove_stakeholder, person),
        "committee.seat": lambda desk: desk.do(committee.seat, lead, person, Role.BLOCKER, -1, 5),
        "committee.unseat": lambda desk: desk.do(committee.unseat, lead, person),
        "tags.tag_account": lambda desk: desk.do(tags.tag_account, firm, "new"),
    }


def _on_the_shop(desk: Desk, stage: int, next_stage: int) -> dict[str, Deed]:
    tables = ("saved_view", "message_template", "custom_field", "spend", "channel")
    view, template, field, spend, channel = (_ids(desk, f"SELECT id FROM {name}")[0] for name in tables)
    pipeline, last = (_ids(desk, f"SELECT {which}(id) FROM pipeline")[0] for which in ("min", "max"))
    entry = CostEntry(channel, amount_minor=100, minutes=30, visits=7)
    rule = ChannelRule("discount_code", "IDA10", "Influencer", "Ida")
    return {
        "channels.add_channel": lambda desk: desk.do(channels.add_channel, "Radio", Method.OTHER),
        "channels.edit_channel": lambda desk: desk.do(channels.edit_channel, channel, {"name": "Blog"}),
        "channels.add_campaign": lambda desk: desk.do(channels.add_campaign, {"name": "May", "channel_id": channel}),
        "costs.record_spend": lambda desk: desk.do(costs.record_spend, channel, Span.DAY, DAY, amount_minor=900),
        "costs.delete_spend": lambda desk: desk.do(costs.delete_spend, spend),
        "costs.record_visits": lambda desk: desk.do(costs.record_visits, channel, Span.DAY, DAY, 12),
        "cost_grid.record_costs": lambda desk: desk.do(
            cost_grid.record_costs, Span.MONTH, date(2026, 2, 1), [entry], 2_000
        ),
        "custom_fields.define": lambda desk: desk.do(custom_fields.define, "Colour", FieldType.TEXT),
        "custom_fields.set_choices": lambda desk: desk.do(custom_fields.set_choices, field, [("S", "XS"), (None, "L")]),
        "custom_fields.delete": lambda desk: desk.do(custom_fields.delete, field),
        "pipelines.add_pipeline": lambda desk: desk.do(pipelines.add_pipeline, "More", Kind.B2C, pipeline),
        "pipelines.rename_pipeline": lambda desk: desk.do(pipelines.rename_pipeline, pipeline, "People"),
        "pipelines.move_pipeline": lambda desk: desk.do(pipelines.move_pipeline, pipeline, 1),
        "pipelines.archive_pipeline": lambda desk: desk.do(pipelines.archive_pipeline, last),
        "pipelines.merge_pipeline": lambda desk: desk.do(pipelines.merge_pipeline, pipeline, last),
        "stages.add_stage": lambda desk: desk.do(stages.add_stage, pipeline, {"name": "Visited"}, kind=StageKind.OPEN),
        "stages.edit_stage": lambda desk: desk.do(stages.edit_stage, stage, {"name": "Found"}),
        "stages.move_stage": lambda desk: desk.do(stages.move_stage, stage, 1),
        "stages.merge_stage": lambda desk: desk.do(stages.merge_stage, stage, next_stage),
        "saved_views.keep": lambda desk: desk.do(saved_views.keep, "Old", "leads", "is:stale", ["name"], ["name"]),
        "saved_views.rename": lambda desk: desk.do(saved_views.rename, view, "Huge"),
        "saved_views.move": lambda desk: desk.do(saved_views.move, view, 1),
        "saved_views.remove": lambda desk: desk.do(saved_views.remove, view),
        "shop.set_setting": lambda desk: desk.do(shop.set_setting, "country", "SE"),
        "templates.add": lambda desk: desk.do(templates.add, "Sorry", "Sorry", "We are sorry"),
        "templates.edit": lambda desk: desk.do(templates.edit, template, {"text": "Hi"}),
        "templates.move": lambda desk: desk.do(templates.move, template, 1),
        "templates.delete": lambda desk: desk.do(templates.delete, template),
        "rules.keep_rules": lambda desk: desk.do(rules.keep_rules, [rule]),
    }
