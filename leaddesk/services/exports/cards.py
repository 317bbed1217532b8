"""Leads and stakeholders as address cards."""

from collections.abc import Iterator, Sequence

from leaddesk.exchange.write_vcard import Card
from leaddesk.services.work import Work
from leaddesk.storage.rows.account_rows import StakeholderRow, stakeholder_rows
from leaddesk.storage.rows.lead_rows import LeadRow, lead_rows


def lead_cards(work: Work, ids: Sequence[int]) -> Iterator[Card]:
    """A card for each of these leads, in their order; a deal's is its person's."""
    return map(_lead_card, lead_rows(work.con, ids))


def stakeholder_cards(work: Work, ids: Sequence[int]) -> Iterator[Card]:
    """A card for each of these stakeholders, in their order."""
    return map(_stakeholder_card, stakeholder_rows(work.con, ids))


def _lead_card(row: LeadRow) -> Card:
    return Card(
        uid=row.uid,
        name=row.contact or row.name,
        first_name=row.first_name or "",
        last_name=row.last_name or "",
        title=row.title or "",
        organisation=row.company or row.account or "",
        email=row.email or "",
        phone=row.phone or "",
        mobile=row.mobile or "",
        website=row.website or "",
        street=row.street or "",
        city=row.city or "",
        region=row.region or "",
        postal_code=row.postal_code or "",
        country=row.country or "",
        note=row.notes or "",
    )


def _stakeholder_card(row: StakeholderRow) -> Card:
    return Card(
        uid=row.uid,
        name=row.name,
        first_name=row.first_name or "",
        last_name=row.last_name or "",
        title=row.title or "",
        organisation=row.account or "",
        email=row.email or "",
        phone=row.phone or "",
        mobile=row.mobile or "",
        note=row.notes or "",
    )
