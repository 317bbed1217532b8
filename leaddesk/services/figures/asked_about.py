"""What a report was asked about: its leads, by the names of pipeline and channel, and its currency."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from leaddesk.exchange.values import normal_name
from leaddesk.model.channel import Channel
from leaddesk.model.days import Period
from leaddesk.model.errors import BadInputError, NotFoundError
from leaddesk.model.figures.scope import NO_CHANNEL, By, Scope
from leaddesk.model.messages import N_
from leaddesk.model.pipeline import Pipeline
from leaddesk.services.currencies import currency_of
from leaddesk.services.work import Work, id_of
from leaddesk.storage.figures import report_funnel

Named = TypeVar("Named", Channel, Pipeline)

_UNKNOWN_PIPELINE = N_("There is no pipeline “{name}”; choose one of {names}.")
_UNKNOWN_CHANNEL = N_("There is no channel “{name}”; choose one of {names}.")


def about(
    work: Work, period: Period, by: By, pipeline: str | None, currency: str | None, channel: str | None = None
) -> tuple[Scope, str | None, str]:
    """The leads of a report, the name of its pipeline, and its currency; raises BadInputError if one makes no sense."""
    if period.first is not None and period.last is not None and period.first > period.last:
        raise BadInputError(
            N_("The period ends on {last}, before it begins on {first}; swap the two days."),
            first=period.first.isoformat(),
            last=period.last.isoformat(),
        )
    code = currency_of(work, None if currency is None else currency.strip().upper())
    of_channel = None if channel is None else _channel_id(work, channel)
    if pipeline is None:
        return Scope(period, by, None, of_channel), None, code
    found = _named(work.find(Pipeline), pipeline, _UNKNOWN_PIPELINE)
    return Scope(period, by, id_of(found), of_channel), found.name, code


def first_pipeline(work: Work, scope: Scope) -> tuple[Scope, str]:
    """The leads of the pipeline that a funnel is of unless told, and its name; NotFoundError if there is none."""
    pipeline_id = report_funnel.first_pipeline(work.con)
    if pipeline_id is None:
        raise NotFoundError(N_("There is no pipeline in this file; make one first."))
    return replace(scope, pipeline_id=pipeline_id), work.get(Pipeline, pipeline_id).name


def _channel_id(work: Work, name: str) -> int:
    return id_of(_named(work.find(Channel), name, _UNKNOWN_CHANNEL)) if name else NO_CHANNEL


def _named(known: Sequence[Named], name: str, refusal: str) -> Named:
    """The row of a name, else of a key."""
    wanted = normal_name(name)
    named = [each for each in known if normal_name(each.name) == wanted]
    named += [each for each in known if normal_name(each.key or "") == wanted]
    if not named or not wanted:
        raise BadInputError(refusal, name=name, names=", ".join(each.name for each in known))
    return named[0]
