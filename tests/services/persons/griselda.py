"""Somebody who left traces everywhere: in leads, on a committee, in the journal, in what others wrote."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from leaddesk.model.enums import ActivityKind, ConsentState, FieldType, Role
from leaddesk.services import consents, custom_fields, documents, leads, saved_views, tags
from leaddesk.services.b2b import accounts, committee
from leaddesk.services.books import payments, sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.services.diary import activities, tasks
from leaddesk.services.duplicates import merging
from leaddesk.services.pipeline import funnel
from tests.services.bench import Bench
from tests.services.importing.intake import take_in_text

EMAIL = "griselda@fankhauser.example"
TRACES = (
    *("Griselda Fankhauser", "griselda fankhauser", EMAIL, "9876543", "393339876543", "Via Segreta"),
    *("Bottega Fankhauser", "likes blue ceramics", "enormous vase", "Ring Griselda", "griselda-offer", "village fair"),
    *("loyalty-4711", "griselda_f", "crm-0815", "paid in coins", "G. Fankhauser", "fank@old.example"),
    *("moody on Mondays", "Griselda", "Fankhauser", "fankhauser"),
)


@dataclass(frozen=True)
class Griselda:
    """The ids of what there is of her, and of a bystander."""

    lead: int
    second: int
    stakeholder: int
    deal: int
    sale: int
    bystander: int


def known_to(bench: Bench, folder: Path) -> Griselda:
    """Griselda as a customer who came back, was merged, deleted once, and sits on a committee elsewhere."""
    do, made = bench.desk.do, bench.made
    hers = f"crm-0815,Griselda Fankhauser,{EMAIL},+39 333 987 6543,Via Segreta 17,loyalty-4711"
    heads = "Id,Name,Email,Phone,Street,Loyalty"
    take_in_text(bench, folder, f"{heads}\n{hers}\ncrm-1,Ugo Neri,ugo@neri.example,,,\n")
    lead_id, bystander = 1, 2
    do(leads.edit, lead_id, {"company": "Bottega Fankhauser", "notes": "likes blue ceramics"})
    do(leads.edit, lead_id, {"instagram": "griselda_f"})
    do(leads.edit, lead_id, {"notes": "likes green ceramics", "country": "IT"})
    do(activities.log, ActivityKind.CALL, "asked for an enormous vase", lead_id=lead_id)
    task = made(tasks.add, "Ring Griselda back", lead_id=lead_id)
    do(tasks.finish, task)
    do(tasks.delete, task)
    do(documents.add, ["/srv/papers/griselda-offer.pdf"], lead_id=lead_id)
    do(tags.tag, lead_id, "vip")
    field = made(custom_fields.define, "Mood", FieldType.TEXT)
    do(custom_fields.set_value, lead_id, field, "moody on Mondays")
    do(consents.record, ConsentState.GRANTED, lead_id=lead_id, source="village fair")
    do(funnel.win, lead_id)
    line, day = LineDraft(gross_minor=12_200, rate_bp=2200), date(2026, 2, 3)
    sale = made(sales.record, lead_id, "7", day, [line], notes="for G. Fankhauser")
    do(payments.pay, sale, date(2026, 2, 4), None, "paid in coins")
    other = made(leads.add, {"name": "G. Fankhauser", "email": "fank@old.example"})
    do(merging.merge, lead_id, [other])
    second = made(leads.open_again_as_new, lead_id)
    third = made(leads.open_again_as_new, second, {"notes": "likes blue ceramics still"})
    do(leads.delete, third)
    do(leads.edit, bystander, {"notes": f"Sister of Griselda Fankhauser, {EMAIL}"})
    do(saved_views.keep, "Griselda Fankhauser", "leads", '"Griselda Fankhauser"', (), ())
    account = made(accounts.add, {"name": "Neri Srl"})
    person = made(accounts.add_stakeholder, account, {"name": "Griselda Fankhauser", "email": EMAIL.upper()})
    deal = made(leads.add, {"name": "Shop window", "account_id": account})
    do(committee.seat, deal, person, Role.CHAMPION, -2, 5)
    do(activities.log, ActivityKind.MEETING, "Griselda Fankhauser did not like it", lead_id=deal, people=[person])
    return Griselda(lead_id, second, person, deal, sale, bystander)
