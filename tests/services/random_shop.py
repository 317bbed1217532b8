"""A shop's file filled at random with what figures trip over: several currencies, unknown days, wins before creation,
contacts, sales without lines, credit notes, months of costs, stages that were merged, archived or visited twice.
"""

import random
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from leaddesk.model.account import Account
from leaddesk.model.activity import Activity
from leaddesk.model.change import Change, RowChange
from leaddesk.model.channel import Channel
from leaddesk.model.committee_member import CommitteeMember
from leaddesk.model.enums import ActivityKind, Kind, Span, StageKind
from leaddesk.model.lead import Lead
from leaddesk.model.messages import Message
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.model.spend import Spend
from leaddesk.model.stage import Stage
from leaddesk.model.stage_entry import StageEntry
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.model.traffic import Traffic
from leaddesk.services.work import Work, create, id_of, update

CURRENCIES = ("EUR", "EUR", "EUR", "USD", "JPY", "BHD")
REASONS = (None, "Too dear", "too dear ", "Too dear for now", "Moved away", "")
PEOPLE = 4
FIRST_DAY = date(2025, 11, 20)


def fill(work: Work, seed: int, leads: int) -> Change:
    """Rows of all sorts, as one change."""
    chance = random.Random(seed)
    rows = list(_odd_stages(work))
    stages = work.find(Stage)
    channels = [None, *(id_of(channel) for channel in work.find(Channel)[:6])]
    for number in range(1, leads + 1):
        lead, entries = _lead(chance, stages, chance.choice(channels))
        known = {"account_id": -1 if chance.random() < 0.05 else None}
        if number > 1 and chance.random() < 0.1:
            known["previous_lead_id"] = -chance.randrange(1, number)
        rows.append(create(Lead.model_validate(dict(lead) | known), -number))
        rows += [
            create(StageEntry(lead_id=-number, stage_id=id_of(stage), entered_on=day)) for stage, day in entries
        ]
        if lead.status is not StageKind.OPEN and chance.random() < 0.5:
            rows += _sales(chance, number, leads)
        rows += _doings(chance, number, channels)
    for channel_id in channels[2:]:
        rows += _costs(chance, channel_id or 0)
    people = (create(Stakeholder(name="Somebody", account_id=-1), -person) for person in range(1, PEOPLE + 1))
    rows = [create(Account(name="Rossi"), -1), *people, *rows]
    return Change(Message("Fill"), rows)


def _odd_stages(work: Work) -> Iterator[RowChange]:
    """Merge the third stage into the second, and archive the fourth."""
    _, second, third, fourth, *_ = work.find(Stage, pipeline_id=1)
    yield from update(third, Stage.model_validate(dict(third) | {"merged_into_id": second.id, "archived": True}))
    yield from update(fourth, Stage.model_validate(dict(fourth) | {"archived": True}))


def _lead(
    chance: random.Random, stages: Sequence[Stage], channel_id: int | None
) -> tuple[Lead, list[tuple[Stage, date | None]]]:
    """A lead with the entries that brought it where it is; a contact has none."""
    created_on = _day(chance)
    entries: list[tuple[Stage, date | None]] = []
    fields: dict[str, Any] = {}
    if chance.random() > 0.1:
        entries = _path(chance, stages, created_on)
        stage, entered_on = entries[-1]
        fields = {"pipeline_id": stage.pipeline_id, "stage_id": stage.id, "status": stage.kind, "rank": "a0"}
        if stage.kind is StageKind.OPEN:
            fields["expected_close"] = _day(chance)
        elif chance.random() < 0.9:
            fields["closed_on"] = entered_on or _day(chance)
        if stage.kind is not StageKind.OPEN:
            fields["close_reason"] = chance.choice(REASONS)
    lead = Lead(
        name="Somebody",
        kind=chance.choice(tuple(Kind)),
        channel_id=channel_id,
        value_minor=chance.choice((None, 0, chance.randrange(10_000_000))),
        currency=chance.choice(CURRENCIES),
        probability=chance.choice((None, None, chance.randrange(101))),
        created_on=created_on,
        email=chance.choice((None, None, "", *(f"{name}@rossi.it" for name in ("anna", "ANNA", "bruno", "carla")))),
        phone=chance.choice((None, None, "", "+390212345", "+390254321")),
        **fields,
    )
    return lead, entries


def _path(
    chance: random.Random, stages: Sequence[Stage], created_on: date | None
) -> list[tuple[Stage, date | None]]:
    """Stages of a pipeline in any order, some twice, some of another pipeline first, with days that may be unknown."""
    pipeline_id = chance.choice((1, 1, 2))
    of_pipeline = [stage for stage in stages if stage.pipeline_id == pipeline_id]
    steps = [chance.choice(of_pipeline) for _ in range(chance.randrange(1, 6))]
    if chance.random() < 0.1:
        steps.insert(0, chance.choice(stages))
    path: list[tuple[Stage, date | None]] = []
    day = created_on or FIRST_DAY
    for step in steps:
        path.append((step, None if chance.random() < 0.07 else day))
        day += timedelta(days=chance.randrange(-3, 30))
    return path


def _sales(chance: random.Random, number: int, offset: int) -> Iterator[RowChange]:
    """One to three documents of a lead; the second may be a credit note, lines may be missing."""
    for place in range(chance.randrange(1, 4)):
        placeholder = -(offset + 3 * number + place)
        sign = -1 if place == 1 else 1
        cost = chance.choice((None, sign * chance.randrange(50_000)))
        currency = chance.choice(CURRENCIES)
        yield create(Sale(lead_id=-number, currency=currency, sold_on=_day(chance), cost_minor=cost), placeholder)
        for position in range(chance.randrange(3)):
            net = sign * chance.randrange(100_000)
            amounts = {"net_minor": net, "vat_minor": sign, "gross_minor": net + sign}
            yield create(SaleLine(sale_id=placeholder, position=position, **amounts))


def _doings(chance: random.Random, number: int, channels: Sequence[int | None]) -> Iterator[RowChange]:
    """What was done with a lead, and who decides on it."""
    for _ in range(chance.randrange(3)):
        kind, day = chance.choice(tuple(ActivityKind)), None if chance.random() < 0.2 else _day(chance)
        by = chance.choice(channels)
        yield create(Activity(lead_id=-number, text="Called", kind=kind, happened_on=day, channel_id=by))
    for person in chance.sample(range(1, PEOPLE + 1), chance.randrange(3)):
        yield create(CommitteeMember(lead_id=-number, stakeholder_id=-person))


def _costs(chance: random.Random, channel_id: int) -> Iterator[RowChange]:
    for month in range(1, 7):
        yield create(
            Spend(
                channel_id=channel_id,
                span=chance.choice(tuple(Span)),
                starts_on=date(2026, month, 1),
                amount_minor=chance.choice((None, chance.randrange(100_000))),
                goods_minor=chance.choice((None, chance.randrange(10_000))),
                minutes=chance.choice((None, chance.randrange(600))),
                currency=chance.choice(CURRENCIES),
            )
        )
        span = chance.choice(tuple(Span))
        yield create(
            Traffic(channel_id=channel_id, span=span, starts_on=date(2026, month, 1), visits=chance.randrange(1000))
        )


def _day(chance: random.Random) -> date | None:
    return None if chance.random() < 0.1 else FIRST_DAY + timedelta(days=chance.randrange(240))
