"""What the places of a message are filled with: what is known of its reader, written as the reader would write it."""

from collections.abc import Mapping

from leaddesk.countries import COUNTRY_CODES, country
from leaddesk.languages import LANGUAGE_NAMES, LANGUAGES
from leaddesk.model.lead import Lead
from leaddesk.services.templates import Reader
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.formats import Formats


def values_for(kit: Kit, reader: Reader) -> Mapping[str, str | None]:
    """By the names of the places; None where nothing is known."""
    lead, listed, workspace = reader.lead, reader.listed, kit.workspace
    formats = Formats(language_of(lead, workspace.shop.language), lead.country)
    first, last = names_of(lead)
    channel = workspace.directory.channels.get(lead.channel_id or 0)
    stage = workspace.directory.stages.get(lead.stage_id or 0)
    value = formats.money(lead.value_minor, lead.currency) if lead.value_minor is not None else None
    return {
        "first_name": first,
        "last_name": last,
        "name": lead.contact or lead.name,
        "company": lead.company or reader.account,
        "city": lead.city,
        "value": value,
        "channel": channel.name if channel else None,
        "stage": stage.name if stage else None,
        "next_task": listed.task,
        "next_task_due": formats.day(listed.task_due) if listed.task_due else None,
        "owner": lead.owner,
        "me": workspace.actor,
        "shop": workspace.shop.name,
        "today": formats.day(reader.today),
    }


def names_of(lead: Lead) -> tuple[str | None, str | None]:
    """First and last name; of a person whose name is one text, its first word and the rest."""
    if lead.first_name or lead.last_name:
        return lead.first_name, lead.last_name
    person = lead.contact or (lead.name if lead.account_id is None and lead.name != lead.company else "")
    first, _, rest = person.strip().partition(" ")
    is_name = bool(first) and not any(mark in person for mark in "@0123456789")
    return (first, rest.strip() or None) if is_name else (None, None)


def language_of(lead: Lead, usual: str) -> str:
    """The language that a reader reads: the one that is said, else that of the country, else the usual one."""
    said = (lead.language or "").strip().casefold()
    if said[:2] in LANGUAGES and (len(said) == 2 or said[2] in "-_"):
        return said[:2]
    by_name = {name.casefold(): code for code, name in LANGUAGE_NAMES.items()}
    if said in by_name:
        return by_name[said]
    if lead.country in COUNTRY_CODES:
        of_country = country(lead.country).language
        return of_country if of_country in LANGUAGES else usual
    return usual
