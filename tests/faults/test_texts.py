"""What somebody pastes, whatever it is: kept, or refused with a sentence; and so are numbers without end."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date

import pytest

from leaddesk.model.enums import ActivityKind, FieldType, Method, Span
from leaddesk.model.errors import LeadDeskError
from leaddesk.services import (
    channels,
    checkup,
    costs,
    custom_fields,
    documents,
    finding,
    leads,
    saved_views,
    shop,
    tags,
    templates,
)
from leaddesk.services.b2b import accounts
from leaddesk.services.desk import Desk
from leaddesk.services.diary import activities, tasks
from leaddesk.services.lead_list import count_leads
from leaddesk.services.pipeline import stages
from leaddesk.storage.store import Store
from tests.faults.deeds import DAY, make_shop
from tests.storage.conftest import Clock

pytestmark = pytest.mark.faults

TEXTS = {
    "nul": "a\0b",
    "half a character": "a\ud800b",
    "a byte that was no text": "\udcffx",
    "long": "x" * 200_000,
    "right to left": "\u202eabc\u2069",
    "control": "\x01\x02\x7f",
    "lines": "a\r\nb\rc\u2028d",
    "markup": '<img src="/x.png"><b>Ida</b>',
    "sql": "'; DROP TABLE lead; --",
    "formula": "=cmd|' /C calc'!A0",
    "path": "../../" * 9 + "etc/passwd",
    "taken apart": "e\u0301\u0323 👩🏽‍🚀",
}
NUMBERS = (2**63, -(2**63) - 1, 10**40)

ON_TEXT: dict[str, Callable[[Desk, str], object]] = {
    "name": lambda desk, text: desk.do(leads.add, {"name": text}),
    "notes": lambda desk, text: desk.do(leads.edit, 1, {"notes": text}),
    "addresses": lambda desk, text: desk.do(leads.edit, 1, {"email": text, "phone": text, "website": text}),
    "complaint": lambda desk, text: desk.do(
        leads.open_win_back, 1, text, promise=text, promised_on=date(2027, 3, 1)
    ),
    "tag": lambda desk, text: desk.do(tags.tag, 1, text),
    "activity": lambda desk, text: desk.do(activities.log, ActivityKind.NOTE, text, lead_id=1),
    "task": lambda desk, text: desk.do(tasks.add, text, lead_id=1),
    "account": lambda desk, text: desk.do(accounts.add, {"name": text}),
    "stage": lambda desk, text: desk.do(stages.edit_stage, 1, {"name": text}),
    "channel": lambda desk, text: desk.do(channels.add_channel, text, Method.OTHER),
    "view": lambda desk, text: desk.do(saved_views.keep, text, "leads", text, ["name"], ["name"]),
    "template": lambda desk, text: desk.do(templates.add, text, text, text),
    "field": lambda desk, text: desk.do(custom_fields.define, text, FieldType.TEXT),
    "document": lambda desk, text: desk.do(documents.add, [text], lead_id=1),
    "own field": lambda desk, text: desk.do(custom_fields.set_value, 1, 1, text),
    "setting": lambda desk, text: desk.do(shop.set_setting, "country", text),
    "search": lambda desk, text: desk.ask(count_leads, text),
    "palette": lambda desk, text: desk.ask(finding.find, text),
}
ON_NUMBER: dict[str, Callable[[Desk, int], object]] = {
    "value": lambda desk, number: desk.do(leads.edit, 1, {"value_minor": number}),
    "cost": lambda desk, number: desk.do(costs.record_spend, 1, Span.DAY, DAY, amount_minor=number),
    "visits": lambda desk, number: desk.do(costs.record_visits, 1, Span.DAY, DAY, number),
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    path = tmp_path_factory.mktemp("texts") / "shop.leaddesk"
    make_shop(path)
    with Store(path) as store:
        desk = Desk(store, "Ada", Clock())
        desk.do(custom_fields.define, "Shoe size", FieldType.TEXT)
        yield desk


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_whatever_is_pasted_is_kept_or_refused(desk: Desk, text: str) -> None:
    for deed in ON_TEXT.values():
        with suppress(LeadDeskError):  # anything else is a bug
            deed(desk, text)
    assert desk.ask(checkup.check) == []


def test_numbers_without_end_are_refused(desk: Desk) -> None:
    for number in NUMBERS:
        for deed in ON_NUMBER.values():
            with pytest.raises(LeadDeskError):
                deed(desk, number)
    assert desk.ask(checkup.check) == []
