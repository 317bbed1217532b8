"""What merged leads had and the one that stays has not: told in its notes, in the words of the file's language."""

from collections.abc import Iterator, Mapping, Sequence

from leaddesk.model import money
from leaddesk.model.account import Account
from leaddesk.model.campaign import Campaign
from leaddesk.model.channel import Channel
from leaddesk.model.committee_member import CommitteeMember
from leaddesk.model.custom_field import CustomField, CustomValue
from leaddesk.model.folding import search_fold
from leaddesk.model.lead import Lead
from leaddesk.model.stage import Stage
from leaddesk.model.stage_entry import StageEntry
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.services.duplicates.choices import held, is_filled
from leaddesk.services.work import Work
from leaddesk.words import words

_PLAIN = (
    *("title", "contact", "company", "email", "phone", "mobile", "whatsapp", "website", "instagram"),
    *("street", "postal_code", "city", "region", "country", "language", "owner"),
)
_NUMBERS = ("phone", "mobile", "whatsapp")


class Leavings:
    """Gathers lines about one lead after the other; what the lead that stays says too is not told."""

    def __init__(self, work: Work, becomes: Lead, custom: Mapping[int, str]) -> None:
        """`becomes` is the lead that stays, as it will be; `custom` what it will hold in fields of the user's own."""
        self._work, self._becomes, self._custom = work, becomes, custom
        spoken = words(work.shop.language)
        self._headers, self._roles, self._contract = spoken.headers["leads"], spoken.roles, spoken.contract

    def of(
        self, lead: Lead, custom: Mapping[int, str], way: Sequence[StageEntry], unseated: Sequence[CommitteeMember]
    ) -> str:
        """A paragraph under the lead's name with all that is left of it; empty if nothing is."""
        lines = [*self._plain(lead), *self._named(lead), *self._custom_lines(custom)]
        if way:
            lines.append(f"{self._headers['stage']}: {', '.join(map(self._step, way))}")
        lines += [f"{self._headers['contact']}: {self._member(member)}" for member in unseated]
        notes = (lead.notes or "").strip()
        if notes and notes not in (self._becomes.notes or ""):
            lines.append(notes)
        is_renamed = lead.name != self._becomes.name
        return "\n".join([f"— {lead.name} —", *lines]) if lines or is_renamed else ""

    def _plain(self, lead: Lead) -> Iterator[str]:
        was, becomes = vars(lead), vars(self._becomes)
        for column in _PLAIN:
            known = [becomes[name] for name in (_NUMBERS if column in _NUMBERS else (column,))]
            folded = {search_fold(str(value)) for value in known if value}
            if was[column] and search_fold(str(was[column])) not in folded:
                yield f"{self._headers[column]}: {was[column]}"
        both = " ".join(part for part in (lead.first_name, lead.last_name) if part)
        if both and both not in (lead.name, self._becomes.name):
            yield f"{self._headers['first_name']}, {self._headers['last_name']}: {both}"

    def _named(self, lead: Lead) -> Iterator[str]:
        becomes = self._becomes
        if lead.account_id is not None and lead.account_id != becomes.account_id:
            yield f"{self._headers['account']}: {self._work.get(Account, lead.account_id).name}"
        if lead.channel_id is not None and lead.channel_id != becomes.channel_id:
            yield f"{self._headers['channel']}: {self._work.get(Channel, lead.channel_id).name}"
        if lead.campaign_id is not None and lead.campaign_id != becomes.campaign_id:
            yield f"{self._headers['campaign']}: {self._work.get(Campaign, lead.campaign_id).name}"
        value, monthly = (lead.value_minor, lead.currency), (lead.monthly_minor, lead.currency)
        if lead.value_minor is not None and value != (becomes.value_minor, becomes.currency):
            yield f"{self._headers['value']}: {self._amount(lead, lead.value_minor)}"
        if lead.monthly_minor is not None and monthly != (becomes.monthly_minor, becomes.currency):
            yield f"{self._contract['monthly']}: {self._amount(lead, lead.monthly_minor)}"
        if is_filled(lead, "contract") and held(lead, "contract") != held(becomes, "contract"):
            yield f"{self._contract['contract']}: {self._term(lead)}"
        for column, header in (
            ("probability", "probability"),
            ("expected_close", "expected_close"),
            ("created_on", "created_at"),
            ("closed_on", "closed_at"),
            ("close_reason", "lost_reason"),
        ):
            was = getattr(lead, column)
            if was is not None and was != getattr(becomes, column):
                yield f"{self._headers[header]}: {was}"

    def _amount(self, lead: Lead, minor: int) -> str:
        return f"{money.to_text(minor, lead.currency or self._work.shop.currency)} {lead.currency}"

    def _term(self, lead: Lead) -> str:
        days = lead.renewal_notice_days
        notice = f", {days} {self._contract['notice']}" if days is not None else ""
        return f"{lead.contract_start or ''} – {lead.contract_end or ''}{notice}".strip()

    def _custom_lines(self, custom: Mapping[int, str]) -> Iterator[str]:
        for field_id, text in custom.items():
            if self._custom.get(field_id) != text:
                yield f"{self._work.get(CustomField, field_id).name}: {text}"

    def _step(self, entry: StageEntry) -> str:
        name = self._work.get(Stage, entry.stage_id).name
        return f"{name} ({entry.entered_on})" if entry.entered_on else name

    def _member(self, member: CommitteeMember) -> str:
        name = self._work.get(Stakeholder, member.stakeholder_id).name
        said = [self._roles[member.role.value][0]] if member.role is not None else []
        said += [f"{member.stance:+d}"] if member.stance is not None else []
        said += [str(member.influence)] if member.influence is not None else []
        return f"{name} ({', '.join(said)})" if said else name


def custom_of(work: Work, lead_id: int) -> dict[int, str]:
    """What a lead holds in fields of the user's own, by the field's id."""
    return {value.custom_field_id: value.text for value in work.find(CustomValue, lead_id=lead_id)}


def notes_of(stays: str | None, others: Sequence[str]) -> str | None:
    """The notes of the lead that stays, then what is told of the others."""
    return "\n\n".join(part for part in ((stays or "").strip(), *others) if part) or None


def extra_of(stays: Mapping[str, str], others: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """What files brought beside the fields; where two say different things, the second is kept under another name."""
    found = dict(stays)
    for extra in others:
        for name, text in extra.items():
            if text in (found.get(name), ""):
                continue
            free, number = name, 1
            while found.get(free, text) != text:
                number += 1
                free = f"{name} ({number})"
            found[free] = text
    return found


def ids_of(leads: Sequence[Lead], known_by: tuple[str, str | None]) -> Iterator[tuple[str | None, str]]:
    """By what other files know the leads that go: the ids that the one that stays (`known_by`) does not have itself."""
    for lead in leads:
        if lead.external_id is not None and (lead.source, lead.external_id) != known_by:
            yield lead.source, lead.external_id
        yield None, lead.uid


