"""Leads, accounts, people and sales as ugly as a file can hold them, for tests that must hold of any."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from hypothesis import strategies as st

from leaddesk.model import money
from leaddesk.model.enums import ConsentBasis, ConsentState, FieldType, Role
from leaddesk.model.lead import LONGEST_NOTICE_DAYS

Fields = Mapping[str, Any]

_UGLY = st.sampled_from(
    [
        "=1+1",
        "-5",
        "@x",
        "'t",
        '"',
        '""',
        ",",
        ";",
        "a\nb",
        "a\r\nb",
        "\t",
        " pad ",
        "\x07",
        "🎈",
        "שלום",
        "é",
        "e\u0301",
    ]
)
texts = st.lists(st.one_of(_UGLY, st.text(st.characters(exclude_categories=["Cs"]), max_size=5)), max_size=3).map(
    "".join
)
names = texts.map(lambda text: f"N{text}")
maybe = st.one_of(st.none(), texts)
days = st.dates()
instants = st.datetimes(datetime(1901, 1, 1), datetime(2199, 1, 1), timezones=st.just(UTC))
moments = st.one_of(st.just((None, None)), days.map(lambda day: (None, day)), instants.map(lambda at: (at, at.date())))
amounts = st.one_of(
    st.just((None, None)),
    st.tuples(st.integers(-(2**53) + 1, 2**53 - 1), st.sampled_from(["EUR", "USD", "JPY", "KWD"])),
    st.just((None, "SEK")),
)


@st.composite
def contracts(draw: st.DrawFn) -> Fields:
    """What is paid every month (where a lead has a currency), the days in their order, and the notice; any may lack."""
    first, last = sorted((draw(days), draw(days)))
    held = {
        "monthly_minor": draw(st.integers(-(2**53) + 1, 2**53 - 1)),
        "contract_start": first,
        "contract_end": last,
        "renewal_notice_days": draw(st.integers(0, LONGEST_NOTICE_DAYS)),
    }
    return {name: held[name] for name in draw(st.sets(st.sampled_from(sorted(held))))}


ids = st.one_of(st.none(), st.sampled_from(["1", "2", "A-7", " 7"]))
column_names = st.sampled_from(["Score", "Nä me", "extra.x", "name", "a;b", 'say "hi"', "=c", "a,b"])
extras = st.dictionaries(column_names, texts, max_size=3)
tag_names = st.lists(st.sampled_from(["vip", "Rome, Italy", "* star", "a ::: b", "é", "-x"]), unique=True, max_size=3)
consents = st.lists(
    st.fixed_dictionaries(
        {
            "state": st.sampled_from(ConsentState),
            "purpose": st.one_of(st.just("marketing"), names),
            "basis": st.sampled_from(ConsentBasis),
            "source": maybe.map(lambda text: text or None),
            "given_on": st.one_of(st.none(), days),
        }
    ),
    max_size=3,
)
tasks = st.lists(st.fixed_dictionaries({"title": names, "due_on": st.one_of(st.none(), days)}), max_size=3)

_LEAD_TEXTS = (
    *("first_name", "last_name", "title", "contact", "company", "email", "phone", "mobile", "website", "instagram"),
    *("whatsapp", "street", "city", "postal_code", "region", "country", "language", "owner", "notes", "close_reason"),
)


@dataclass(frozen=True)
class AnyLead:
    """A lead: `reached` are the open stages it was in, `closed_in` the one that closed it; neither makes a contact."""

    fields: Fields
    amount: tuple[int | None, str | None]
    contract: Fields
    created: tuple[datetime | None, date | None]
    closed: tuple[datetime | None, date | None]
    reached: Sequence[str]
    closed_in: str | None
    account: str | None
    channel: str | None
    campaign: str | None
    tags: Sequence[str]
    consents: Sequence[Fields]
    tasks: Sequence[Fields]


leads = st.builds(
    AnyLead,
    fields=st.fixed_dictionaries(
        {
            **dict.fromkeys(_LEAD_TEXTS, maybe),
            "name": names,
            "external_id": ids,
            "source": st.sampled_from(["", "hubspot"]),
            "probability": st.one_of(st.none(), st.integers(0, 100)),
            "expected_close": st.one_of(st.none(), days),
            "extra": extras,
        }
    ),
    amount=amounts,
    contract=st.just({}) | contracts(),
    created=moments,
    closed=moments,
    reached=st.lists(st.sampled_from(["Captured", "Engaged", "Won", "Closed lost", "Neu ✨"]), max_size=2),
    closed_in=st.sampled_from([None, "Customer", "Lost", "Too dear"]),
    account=st.one_of(st.none(), st.sampled_from(["Müller", "Muller", "Rossi & Figli, Srl"])),
    channel=st.one_of(st.none(), st.sampled_from(["SEO", "=Ads", " Insta ", "Messe"])),
    campaign=st.one_of(st.none(), st.sampled_from(["Spring", "Frühling"])),
    tags=tag_names,
    consents=consents,
    tasks=tasks,
)

_ACCOUNT_TEXTS = (
    *("industry", "size", "vat_id", "website", "phone", "email", "street", "city", "postal_code", "region", "country"),
    *("owner", "notes"),
)
accounts = st.lists(
    st.fixed_dictionaries(
        {
            **dict.fromkeys(_ACCOUNT_TEXTS, maybe),
            "name": st.one_of(names, st.sampled_from(["Müller", "Muller", "Conad"])),
            "external_id": ids,
            "amount": amounts,
            "employees": st.one_of(st.none(), st.integers(0, 10**9)),
            "extra": extras,
            "tags": tag_names,
            "parent": st.one_of(st.none(), st.integers(0, 5)),
        }
    ),
    min_size=1,
    max_size=5,
)
people = st.lists(
    st.fixed_dictionaries(
        {
            **dict.fromkeys(
                ("first_name", "last_name", "title", "email", "phone", "mobile", "language", "notes"), maybe
            ),
            "name": st.one_of(names, st.sampled_from(["Anna", "anna"])),
            "external_id": ids,
            "role": st.one_of(st.none(), st.sampled_from(Role)),
            "account": st.sampled_from([None, "Müller", "Muller"]),
            "reports_to": st.one_of(st.none(), st.integers(0, 5)),
            "consents": consents,
            "extra": extras,
        }
    ),
    min_size=1,
    max_size=5,
)
lines = st.lists(
    st.tuples(
        st.integers(-(10**12), 10**12), st.sampled_from([None, 0, 550, 1000, 2200]), st.integers(-(10**9), 10**9)
    ),
    min_size=1,
    max_size=3,
)
payments = st.lists(
    st.fixed_dictionaries(
        {
            "paid_on": days,
            "amount_minor": st.integers(-(10**12), 10**12),
            "notes": st.one_of(st.none(), st.just("; \\s"), texts),
        }
    ),
    max_size=3,
)
sales = st.lists(
    st.fixed_dictionaries(
        {
            "lead": st.integers(0, 5),
            "external_id": ids,
            "number": st.one_of(st.none(), st.sampled_from(["1", "2026-1", "=5"]), names),
            "sold_on": st.one_of(st.none(), days),
            "currency": st.sampled_from(["EUR", "JPY", "KWD"]),
            "paid_on": st.one_of(st.none(), days),
            "cost_minor": st.one_of(st.none(), st.integers(-(10**9), 10**9)),
            "notes": maybe,
            "lines": lines,
            "payments": payments,
            "is_paid_in_full": st.booleans(),
            "credits": st.one_of(st.none(), st.integers(0, 4)),
        }
    ),
    min_size=1,
    max_size=5,
)
# Customers that are hard to tell from each other; one may have been opened again, or lost, since.
buyers = st.lists(
    st.fixed_dictionaries(
        {
            "name": st.sampled_from(["Anna", "anna", "Bo", "1"]),
            "external_id": st.one_of(st.none(), st.sampled_from(["1", "2", "Anna"])),
            "stage": st.sampled_from([None, "Customer", "Customer", "Captured", "Lost"]),
        }
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda buyer: buyer["external_id"] or object(),
)


@dataclass(frozen=True)
class AnyField:
    """A field of the user's own, and what the first, second … lead holds in it."""

    name: str
    type: FieldType
    held: Sequence[str | None]


_words = st.sampled_from(["hot", "Sehr heiß", "=1", "a;b", "ja, gern"])
_held = {
    FieldType.TEXT: texts.map(str.strip).filter(bool),
    FieldType.NUMBER: st.decimals(-(10**9), 10**9, places=3).map(lambda value: f"{value:f}"),
    FieldType.MONEY: st.integers(-(10**12), 10**12).map(lambda minor: money.to_text(minor, "EUR")),
    FieldType.DATE: st.dates(date(1900, 1, 1), date(2199, 12, 31)).map(date.isoformat),
    FieldType.CHOICE: _words,
    FieldType.YES_NO: st.sampled_from("01"),
    FieldType.LINK: st.sampled_from(["https://example.org/a,b", "http://example.org/?q=%22;x", "https://bücher.example"]),
}
_field_names = st.sampled_from(
    ["Shoe size", "Größe (cm)", "a: b; c", 'say "hi"', "=c, d", "name", "尺寸", "extra.x", "field.y", "x:number:y"]
)
own_fields = st.lists(
    st.sampled_from(FieldType).flatmap(
        lambda kind: st.builds(
            AnyField, _field_names, st.just(kind), st.lists(st.none() | _held[kind], min_size=4, max_size=4)
        )
    ),
    max_size=4,
    unique_by=lambda field: field.name,
)
