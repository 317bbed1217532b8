"""Making one lead of several that are the same."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from leaddesk.model.change import Change, RowChange
from leaddesk.model.enums import Kind, StageKind
from leaddesk.model.errors import RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.merged_ids import KEY, kept_in, merged_ids
from leaddesk.model.messages import N_, Message
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.sale import Sale
from leaddesk.model.stage import Stage
from leaddesk.model.stage_entry import StageEntry
from leaddesk.services.duplicates.chapters import chapters_of
from leaddesk.services.duplicates.choices import CUSTOM, UNITS, usual_choices
from leaddesk.services.duplicates.leavings import Leavings, custom_of, extra_of, ids_of, notes_of
from leaddesk.services.duplicates.moving import moved
from leaddesk.services.duplicates.ways import OneWay, one_way
from leaddesk.services.work import Work, changed, delete, id_of, update

_NONE: Mapping[str, int] = {}


@dataclass(frozen=True)
class _Merge:
    """The lead that stays, those that go, and the lead that each unit is taken from."""

    stays: Lead
    going: tuple[Lead, ...]
    choices: Mapping[str, int]

    @property
    def leads(self) -> tuple[Lead, ...]:
        return (self.stays, *self.going)

    def chosen(self, unit: str) -> Lead:
        return next(lead for lead in self.leads if lead.id == self.choices[unit])


def merge(work: Work, stays_id: int, going_ids: Sequence[int], choices: Mapping[str, int] = _NONE) -> Change:
    """Make one lead of several: the first stays, with its id, and all that belongs to the others becomes its own.

    `choices` names, by unit (see `choices.UNITS`, and `custom:<id>` for a field of the user's own), the lead whose
    value is taken; the others are as `usual_choices` has them. What is not taken is told in the notes, columns of files
    that have no field stay in `extra`, and a later import finds the lead by the ids of all of them. For the stages see
    `ways`. Raises RuleError for leads of one person who came back, and where one that was won and has sales would not
    be won any more.
    """
    merging = _of(work, stays_id, going_ids, choices)
    stays, going = merging.stays, merging.going
    becomes = _becomes(work, merging)
    way = _way(work, merging)
    belongings = moved(work, stays, going, merging.choices, becomes.account_id)
    leavings = Leavings(work, becomes, _custom(work, merging))
    others = []
    for lead in merging.leads:
        lead_id = id_of(lead)
        unseated = belongings.unseated.get(lead_id, ())
        others.append(leavings.of(lead, custom_of(work, lead_id), way.untold[lead_id], unseated))
    becomes = changed(becomes, {"notes": notes_of(stays.notes, others)})
    rows = [*way.rows, *belongings.rows, *_followers(work, merging), *update(stays, becomes)]
    rows += [delete("lead", id_of(lead)) for lead in going]
    return Change(_label(becomes, going), rows)


def _of(work: Work, stays_id: int, going_ids: Sequence[int], choices: Mapping[str, int]) -> _Merge:
    going = [lead_id for lead_id in dict.fromkeys(going_ids) if lead_id != stays_id]
    if not going:
        raise RuleError(N_("There is only one lead; choose at least two to merge."))
    leads = [work.get(Lead, lead_id) for lead_id in (stays_id, *going)]
    _refuse_chapters(work, leads)
    with_sales = {lead_id for lead_id in (stays_id, *going) if work.find(Sale, lead_id=lead_id)}
    for unit, lead_id in choices.items():
        if (unit not in UNITS and not unit.startswith(CUSTOM)) or lead_id not in (stays_id, *going):
            raise RuleError(N_("“{field}” cannot be chosen."), field=unit)
    merging = _Merge(leads[0], tuple(leads[1:]), usual_choices(leads, with_sales) | dict(choices))
    won = next((lead for lead in leads if lead.status is StageKind.WON and lead.id in with_sales), None)
    if won is not None and merging.chosen("stage").status is not StageKind.WON:
        raise RuleError(N_("“{name}” is won and has sales: take its stage."), name=won.name)
    return merging


def _refuse_chapters(work: Work, leads: Sequence[Lead]) -> None:
    """A person who came back is one person and several leads, whose figures are told apart."""
    for place, lead in enumerate(leads):
        chapters = chapters_of(work, lead)
        other = next((each for each in leads[place + 1 :] if each.id in chapters), None)
        if other is not None:
            first, second = sorted((lead, other), key=id_of)
            raise RuleError(
                N_("“{name}” came back as “{other}”. Both stay: the first time and the second are told apart."),
                name=first.name,
                other=second.name,
            )


def _becomes(work: Work, merging: _Merge) -> Lead:
    """The lead that stays, with what was chosen; its notes not yet."""
    fields = {
        column: getattr(merging.chosen(unit), column) for unit, columns in UNITS.items() for column in columns
    }
    pipeline_id = merging.chosen("stage").pipeline_id
    kind = merging.stays.kind if pipeline_id is None else work.get(Pipeline, pipeline_id).kind
    known = next((lead for lead in merging.leads if lead.external_id is not None), merging.stays)
    held = [{name: text for name, text in lead.extra.items() if name != KEY} for lead in merging.leads]
    ids = [each for lead in merging.leads for each in merged_ids(lead.extra)]
    ids += ids_of(merging.going, (known.source, known.external_id))
    return changed(
        merging.stays,
        {
            **fields,
            "kind": Kind.B2B if fields["account_id"] is not None else kind,
            "source": known.source,
            "external_id": known.external_id,
            "extra": kept_in(ids, extra_of(held[0], held[1:])),
            "previous_lead_id": next((each.previous_lead_id for each in merging.leads if each.previous_lead_id), None),
        },
    )


def _custom(work: Work, merging: _Merge) -> dict[int, str]:
    """What the lead that stays will hold in fields of the user's own."""
    held = {id_of(lead): custom_of(work, id_of(lead)) for lead in merging.leads}
    found: dict[int, str] = {}
    for texts in held.values():
        for field_id, text in texts.items():
            chosen = held[merging.choices.get(f"{CUSTOM}{field_id}", id_of(merging.stays))]
            found.setdefault(field_id, chosen.get(field_id, text))
    return found


def _way(work: Work, merging: _Merge) -> OneWay:
    ids = [id_of(lead) for lead in merging.leads]
    entries = work.find(StageEntry, lead_id=tuple(ids))
    stages = {id_of(stage): stage for stage in work.find(Stage)}
    return one_way(ids[0], ids[1:], merging.choices["stage"], entries, stages)


def _followers(work: Work, merging: _Merge) -> list[RowChange]:
    """Who came back after a lead that goes came back after the one that stays."""
    rows: list[RowChange] = []
    for lead in merging.going:
        for follower in work.find(Lead, previous_lead_id=id_of(lead)):
            rows += update(follower, changed(follower, {"previous_lead_id": id_of(merging.stays)}))
    return rows


def _label(becomes: Lead, going: Sequence[Lead]) -> Message:
    if len(going) == 1:
        return Message(N_("Merge “{other}” into “{name}”"), {"other": going[0].name, "name": becomes.name})
    return Message(N_("Merge {count} leads into “{name}”"), {"count": len(going), "name": becomes.name})
