"""Every figure of the funnel, and of the time in its stages, laid open."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from leaddesk.model.enums import StageKind
from leaddesk.model.errors import NotFoundError
from leaddesk.model.figures.funnel import StageFigures
from leaddesk.model.figures.proof import Amount, Figure, Missing, Part, Proof, Unit
from leaddesk.model.figures.searches import in_channel, leads_query, named, unknown_day_query
from leaddesk.model.messages import N_, Message
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.stage import Stage
from leaddesk.services.figures import reports
from leaddesk.services.figures.proofs.asked import FigureAsked
from leaddesk.services.figures.proofs.left_out import left_out
from leaddesk.services.figures.proofs.stays import middle_of, most_of, stays_in
from leaddesk.services.lead_list import count_leads, lead_conditions
from leaddesk.services.work import Work, id_of
from leaddesk.storage.figures.proof_rows import entry_facts
from leaddesk.storage.merged_stages import merged_stages

_OF_LAST = ("last_median_days", "last_p80_days")
# The name and the formula of each figure of days, and the share of leads that it is of; None: the middle one.
_OF_DAYS: Mapping[str, tuple[str, str, int | None]] = MappingProxyType(
    {
        "median_days": (
            N_("Median days"),
            N_("Days after which half of the leads have left the stage, all their visits to it together."),
            None,
        ),
        "p80_days": (
            N_("Days for 80%"),
            N_("Days after which 80 of 100 leads have left the stage, all their visits to it together."),
            80,
        ),
        "last_median_days": (
            N_("Median days, last visit"),
            N_("Days after which half of the leads have left the stage, counted from their last entry to it."),
            None,
        ),
        "last_p80_days": (
            N_("Days for 80%, last visit"),
            N_("Days after which 80 of 100 leads have left the stage, counted from their last entry to it."),
            80,
        ),
    }
)
_NOT_OF = {StageKind.WON: ("passed", "conversion"), StageKind.LOST: ("passed", "conversion", "lost_here")}


def funnel_proof(work: Work, asked: FigureAsked) -> Proof:
    """A figure of a stage; raises NotFoundError if the funnel has it no more."""
    about = (asked.period, asked.by, asked.pipeline, asked.currency, asked.channel)
    days_of = {asked.row or ""} if asked.figure in _OF_DAYS else ()
    report = reports.funnel(work, *about, with_last=asked.figure in _OF_LAST, days_of=days_of)
    stage = next((each for each in report.figures if each.stage == asked.row), None)
    if stage is None:
        raise NotFoundError(N_("This row is not in the report any more; look at the page again."))
    term = "" if asked.channel is None else in_channel(asked.channel or None)
    base = leads_query(term, report.scope.period, report.pipeline, by=report.scope.by)
    rows = _StageRows(work, base, report.figures, stage, report.pipeline or "")
    figure = rows.figure(asked.figure)
    said = None if asked.figure in _NOT_OF.get(stage.kind, ()) else getattr(stage, asked.figure)
    unknown = unknown_day_query(term, report.pipeline, report.scope.by)
    return Proof(
        figure=figure.name,
        row=stage.stage,
        is_total=False,
        formula=figure.formula,
        said=Amount(said, figure.again.unit),
        again=figure.again,
        parts=figure.parts,
        left_out=(*figure.left_out, *left_out(work, report, unknown, of_money=False)),
        currency=report.currency,
    )


class _StageRows:
    """The leads of one stage, by what became of them."""

    def __init__(
        self, work: Work, base: str, stages: Sequence[StageFigures], stage: StageFigures, pipeline: str
    ) -> None:
        """`base` is a search for all leads of the funnel, `stages` are its rows in their order."""
        self._work, self._base, self._stage, self._pipeline = work, base, stage, pipeline
        later = [each for each in stages[stages.index(stage) + 1 :] if each.kind is not StageKind.LOST]
        self._reached = named("reached", stage.stage)
        self._beyond = named("reached", later[0].stage) if later else ""

    def figure(self, key: str) -> Figure:
        """One of the columns of a funnel, or of the time in its stages."""
        if key in _NOT_OF.get(self._stage.kind, ()):
            nobody = Message(N_("Nobody goes on from a won or a lost stage, so there is nothing to count."))
            return Figure(Message(N_("Went further")), nobody, Amount(None), ())
        if key in _OF_DAYS:
            return self._days(key)
        if key == "conversion":
            return self._conversion()
        if key == "now":
            return self._now()
        part, formula = self._counted(key)
        return Figure(part.title, Message(formula), part.amount, (part,))

    def _counted(self, key: str) -> tuple[Part, str]:
        if key == "entered":
            formula = N_("Leads that were ever in this stage or in a later one; who came back counts once.")
            return self._part(N_("Reached this stage"), self._reached), formula
        if key == "passed":
            formula = N_("Leads that reached this stage and a later one. Lost ones are among them if they did.")
            return self._part(N_("Went further"), self._beyond), formula
        if key == "lost_here":
            formula = N_("Leads that are lost now and came no further than this stage.")
            beyond = f"-{self._beyond}" if self._beyond else ""
            return self._part(N_("Lost here"), self._reached, beyond, "is:lost"), formula
        raise ValueError(key)

    def _now(self) -> Figure:
        """Those in stages that were merged into this one are in it."""
        stages = self._own_stages()
        names = dict.fromkeys((self._stage.stage, *(each.name for each in stages)))
        parts = tuple(self._part(N_("Here now"), named("stage", name)) for name in names)
        amount = Amount(sum(part.amount.value or 0 for part in parts))
        return Figure(parts[0].title, Message(N_("Leads that are in this stage now.")), amount, parts)

    def _own_stages(self) -> list[Stage]:
        """The stage, and those that were merged into it."""
        merged, pipelines = merged_stages(self._work.con), self._work.find(Pipeline, name=self._pipeline)
        of_pipeline = [each for one in pipelines for each in self._work.find(Stage, pipeline_id=id_of(one))]
        ids = {id_of(each) for each in of_pipeline if each.name == self._stage.stage and id_of(each) not in merged}
        return [each for each in self._work.find(Stage) if merged.get(id_of(each), id_of(each)) in ids]

    def _conversion(self) -> Figure:
        (entered, _), (passed, _) = self._counted("entered"), self._counted("passed")
        whole = entered.amount.value
        share = Amount(None if not whole else (passed.amount.value or 0) / whole, Unit.SHARE)
        formula = N_("Leads that went further ÷ leads that reached this stage. Lost leads stay where they came to.")
        return Figure(Message(N_("Conversion")), Message(formula), share, (passed, entered))

    def _days(self, key: str) -> Figure:
        ids = [id_of(each) for each in self._own_stages()]
        entries = entry_facts(self._work.con, lead_conditions(self._work, self._base), ids)
        stays = stays_in(ids, entries, self._work.today, only_last=key in _OF_LAST)
        parts = (
            Part(Message(N_("Leads that have left it")), Amount(len(stays.left))),
            Part(Message(N_("Leads that are still there")), Amount(len(stays.lasting))),
        )
        left: tuple[Missing, ...] = ()
        if stays.unknown:
            left = (Missing(Message(N_("Stays that began or ended on a day that nobody knows.")), stays.unknown),)
        title, formula, share = _OF_DAYS[key]
        days = Amount(middle_of(stays) if share is None else most_of(stays, share), Unit.DAYS)
        return Figure(Message(title), Message(formula), days, parts, left)

    def _part(self, title: str, *terms: str) -> Part:
        if not terms[0]:
            return Part(Message(title), Amount(0))
        where = " ".join((self._base, *(term for term in terms if term)))
        return Part(Message(title), Amount(count_leads(self._work, where)), where)
