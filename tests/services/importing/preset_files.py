"""The files of other tools as tests take them in."""

from pathlib import Path

from leaddesk.model.account import Account
from leaddesk.model.channel import Channel
from leaddesk.model.consent import Consent
from leaddesk.model.lead import Lead
from leaddesk.model.stage import Stage
from leaddesk.model.tag import LeadTag, Tag
from tests.services.bench import Bench

FOLDER = Path(__file__).parents[2] / "fixtures" / "imports"


def files(*names: str) -> list[Path]:
    return [FOLDER / name for name in names]


def stage_of(bench: Bench, lead: Lead) -> str | None:
    """The name of the stage that a lead is in; None for a contact."""
    return next((each.name for each in bench.find(Stage) if each.id == lead.stage_id), None)


def channel_of(bench: Bench, lead: Lead) -> str | None:
    return next((each.name for each in bench.find(Channel) if each.id == lead.channel_id), None)


def account_of(bench: Bench, lead: Lead) -> str | None:
    return next((each.name for each in bench.find(Account) if each.id == lead.account_id), None)


def tags_of(bench: Bench, lead: Lead) -> set[str]:
    names = {each.id: each.name for each in bench.find(Tag)}
    return {names[each.tag_id] for each in bench.find(LeadTag, lead_id=lead.id)}


def consents(bench: Bench) -> list[str]:
    """What each person said of being written to, in the order of the rows."""
    return [str(each.state) for each in bench.find(Consent)]
