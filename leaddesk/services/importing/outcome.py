"""Where a row says that a lead stands: its stage, and when it was won or lost."""

from collections.abc import Mapping
from typing import NamedTuple

from leaddesk.exchange.values import normal_name
from leaddesk.model.enums import StageKind
from leaddesk.model.messages import N_, Message
from leaddesk.model.stage import Stage
from leaddesk.services.importing.cells import RowProblem
from leaddesk.services.importing.known_words import closing_words
from leaddesk.services.importing.lookups import Lookups
from leaddesk.storage.statements import NO_STAMP, Stamp, Stored


class Outcome(NamedTuple):
    """What a row says of a lead's way.

    `stage` is where it is now, None if the row says nothing of it; `reached` the open stage that a closed lead had
    come to, if told; `closed` when it was closed; `expected` the closing day that an open lead has. `is_named`: the row
    names the stage, and not only that the lead is open, won or lost.
    """

    stage: Stage | None
    reached: Stage | None
    closed: Stamp
    expected: Stamp
    is_named: bool = False


def outcome(fields: Mapping[str, str], stamps: Mapping[str, Stamp], lookups: Lookups, pipeline_id: int) -> Outcome:
    """Where a row says that its lead stands in a pipeline.

    `status` or a day won or lost decides over `stage`, which is then the stage reached; a status that is neither open,
    won nor lost is the stage. A closing day on an open lead is when it is expected to close.
    """
    won, lost = stamps.get("won_at", NO_STAMP), stamps.get("lost_at", NO_STAMP)
    closed, expected = stamps.get("closed_at", NO_STAMP), stamps.get("expected_close", NO_STAMP)
    text, named = fields.get("status"), fields.get("stage")
    status = None if text is None or (named is None and lookups.is_answered(text)) else status_of(text)
    if status is None and named is None:
        named = fields.get("status")
    stage = lookups.stage(pipeline_id, named, status) if named is not None else None
    kind = status or _by_days(won, lost) or (stage.kind if stage else None)
    if kind is None or kind is StageKind.OPEN:
        is_named = stage is not None and stage.kind is StageKind.OPEN
        if kind is StageKind.OPEN and not is_named:
            stage = lookups.first_stage(pipeline_id, StageKind.OPEN)
        return Outcome(stage, None, NO_STAMP, expected if expected.on else closed, is_named)
    when = won if kind is StageKind.WON else lost
    is_final = stage is not None and stage.kind is kind
    final = stage if stage is not None and is_final else lookups.first_stage(pipeline_id, kind)
    reached = stage if stage is not None and stage.kind is StageKind.OPEN else None
    is_named = is_final and named is not None and lookups.names_closing(named, kind)
    return Outcome(final, reached, when if when.on else closed, expected, is_named)


def expected_close(way: Outcome) -> dict[str, Stored]:
    """The column of the day on which an open lead may be closed, if there is one."""
    return {"expected_close": way.expected.on} if way.expected.on else {}


def closed_before(stored: Mapping[str, Stored]) -> Stamp:
    """When a lead was closed that is closed already."""
    at, on = stored["closed_at"], stored["closed_on"]
    return Stamp(None if at is None else str(at), None if on is None else str(on))


def keep_unused(fields: dict[str, str], extra: dict[str, str], column_of: Mapping[str, str]) -> None:
    """Move to extra what a row says of its way and nothing is made of, so that it is not lost.

    That is a day of winning or losing that the status speaks against, a status beside a stage that it does not
    decide over, and the day of a next task that is not named.
    """
    unused = ["next_task_due"] if "next_task" not in fields else []
    status = _status(fields.get("status"))
    if status is None and "stage" in fields:
        unused.append("status")
    days = {StageKind.OPEN: ("won_at", "lost_at"), StageKind.WON: ("lost_at",), StageKind.LOST: ("won_at",)}
    unused += days.get(status, ()) if status else ()
    for field in unused:
        if field in fields:
            extra.setdefault(column_of[field], fields.pop(field))


def _status(text: str | None) -> StageKind | None:
    return None if text is None else status_of(text)


def status_of(text: str) -> StageKind | None:
    """Whether a word says that a lead is open, won or lost; None if it says neither."""
    wanted = normal_name(text)
    return next((kind for kind in StageKind if wanted == kind.value or wanted in closing_words(kind)), None)


def refuse_won_and_lost(fields: Mapping[str, str]) -> None:
    """Raise RowProblem for a row that has a day won and a day lost, and no status to decide."""
    if "won_at" in fields and "lost_at" in fields and _status(fields.get("status")) is None:
        reason = Message(N_("The row is won and lost at once; give one of the days, or a status."))
        raise RowProblem(reason, "lost_at", fields["lost_at"])


def _by_days(won: Stamp, lost: Stamp) -> StageKind | None:
    if won.on:
        return StageKind.WON
    return StageKind.LOST if lost.on else None
