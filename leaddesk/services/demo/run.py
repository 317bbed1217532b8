"""The sample shop: homes and lighting, for people and firms, eighteen months until now; one run, undone as a whole."""

from collections.abc import Iterable

from leaddesk.model.change import Done
from leaddesk.model.errors import BadInputError, RuleError
from leaddesk.model.import_run import ImportRun
from leaddesk.model.messages import N_, Message
from leaddesk.model.vat_code import VatCode
from leaddesk.services.demo.agenda import Agenda
from leaddesk.services.demo.books import Books, Rates
from leaddesk.services.demo.chance import Chance, Quota
from leaddesk.services.demo.costs import write_costs
from leaddesk.services.demo.leads import Leads
from leaddesk.services.demo.opening_days import OpeningDays
from leaddesk.services.demo.people import Towns
from leaddesk.services.demo.rows import Rows
from leaddesk.services.demo.scene import (
    Scene,
    channels_of,
    endless_ranks,
    make_campaigns,
    make_tags,
    routes_of,
    unit_minor,
)
from leaddesk.services.import_history import SAMPLE
from leaddesk.services.progress import SILENT, Progress, reported
from leaddesk.services.work import Work
from leaddesk.storage.engine import row_counts
from leaddesk.storage.masses.bulk import Bulk
from leaddesk.storage.row_writer import Author
from leaddesk.storage.statements import stored_instant
from leaddesk.words import words

_CONTACTS = 0.15  # for each lead
_OWNERS = 3


def make_sample(
    work: Work, author: Author, *, leads: int = 600, seed: int = 1, language: str, progress: Progress = SILENT
) -> Done:
    """Fill a file that has no leads with this many, and contacts besides; as one run that can be undone.

    The same seed, number, language, moment and settings give the same rows. The language is that of the words only.
    Raises RuleError for a file that has leads, or lacks channels or stages that new files have.
    """
    if leads < 1:
        raise BadInputError(N_("A sample shop has at least one lead, not {leads}."), leads=leads)
    if row_counts(work.con)["lead"]:
        raise RuleError(N_("This file has leads already; make a new one for the sample shop."))
    label = Message(N_("Sample shop"))
    bulk = Bulk(work.con, author, label, ImportRun(preset=SAMPLE), expected_rows=leads)
    chance = Chance(seed)
    towns = Towns(work.shop.country, chance)
    scene = _scene(work, author, bulk, chance, towns, leads, language)
    agenda = Agenda(scene.days.end)
    books = Books(scene, Rates(work.find(VatCode), work.shop.country), agenda)
    contacts = round(_CONTACTS * leads)
    people = reported(scene.days.arrivals(chance, leads + contacts), progress, leads + contacts)
    _write_people(scene, agenda, Leads(scene, towns, books, agenda), people, leads, contacts)
    write_costs(scene, leads)
    progress.report(leads + contacts, leads + contacts)
    return bulk.finish({"created": leads + contacts})


def _scene(work: Work, author: Author, bulk: Bulk, chance: Chance, towns: Towns, leads: int, language: str) -> Scene:
    demo, currency = words(language).demo, work.shop.currency
    days = OpeningDays(author.at, work.shop.zone)
    channels, routes = channels_of(work), routes_of(work)
    return Scene(
        chance=chance,
        days=days,
        words=demo,
        rows=Rows(bulk),
        channels=channels,
        routes=routes,
        ranks=endless_ranks(routes, leads),
        tags=make_tags(work, bulk, demo.tags),
        campaigns=make_campaigns(bulk, days, demo.campaigns, channels, currency),
        currency=currency,
        unit_minor=unit_minor(currency),
        stamp=stored_instant(author.at),
        owners=tuple(" ".join(towns.home.name()[:2]) for _ in range(_OWNERS)),
    )


def _write_people(
    scene: Scene, agenda: Agenda, writer: Leads, moments: Iterable[float], leads: int, contacts: int
) -> None:
    """Write leads and contacts at the moments at which they come, and what becomes of them meanwhile."""
    is_contact = Quota(scene.chance, contacts / (leads + contacts))
    for moment in moments:
        agenda.pass_time(moment)
        if contacts and (is_contact.next() or not leads):
            writer.add_contact(moment)
            contacts -= 1
        else:
            writer.add(moment)
            leads -= 1
    agenda.pass_time(scene.days.end)
