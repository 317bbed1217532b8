"""What was answered about a kind of file, kept with the import that it was answered for; undo takes it back."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import Any

from leaddesk.exchange.values import normal_name
from leaddesk.model.channel import Channel
from leaddesk.model.enums import StageKind
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.setting import Setting
from leaddesk.model.stage import Stage
from leaddesk.services.importing.known_words import closing_words
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.work import Work, changed, create, update
from leaddesk.storage.masses.bulk import Bulk

PREFIX = "import.answers."

_OF_LAYOUT = ("encoding", "delimiter", "header_line")
_PLAIN = ("kind", "as_contacts", "pipeline", *_OF_LAYOUT)
_FORMS = ("date_order", "decimal")  # they hold only where the values leave two readings
_MAPS = ("columns", "stages", "channels")


@dataclass(frozen=True)
class KeptAnswers:
    """The answers about a kind of file, by the names that a request has for them, and the day they were given.

    `header` is the fingerprint of the columns that the file had with these answers.
    """

    fields: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    on: date | None = None
    header: str = ""


NOTHING_KEPT = KeptAnswers()


def fingerprint(header: Sequence[str]) -> str:
    """What files of one kind have in common: their columns, however they are ordered or written."""
    return hashlib.sha256("\n".join(sorted(map(normal_name, header))).encode()).hexdigest()


def kept_answers(work: Work, header: Sequence[str]) -> KeptAnswers:
    """What was answered about files with this header; nothing if nothing was."""
    found = work.find(Setting, key=PREFIX + fingerprint(header))
    value = found[0].value if found else None
    if not isinstance(value, dict) or "on" not in value:
        return NOTHING_KEPT
    fields = {name: given for name, given in value.items() if name in (*_PLAIN, *_FORMS, *_MAPS)}
    _forget_gone(work, fields)
    return KeptAnswers(MappingProxyType(fields), date.fromisoformat(value["on"]), value.get("header", ""))


def _forget_gone(work: Work, fields: dict[str, Any]) -> None:
    """Leave out answers that name a stage, channel or pipeline which is called otherwise now.

    One that is out of use is known all the same: it is what it went into, or in use again.
    """
    if "stages" in fields:
        known = _names(work.find(Stage)) | closing_words(StageKind.WON) | closing_words(StageKind.LOST)
        fields["stages"] = {value: name for value, name in fields["stages"].items() if normal_name(name) in known}
    if "channels" in fields:
        known = _names(work.find(Channel))
        fields["channels"] = {value: name for value, name in fields["channels"].items() if normal_name(name) in known}
    if "pipeline" in fields and normal_name(fields["pipeline"]) not in _names(work.find(Pipeline)):
        del fields["pipeline"]


def _names(rows: Iterable[Stage | Channel | Pipeline]) -> set[str]:
    return {normal_name(name) for each in rows for name in (each.name, each.key) if name}


def with_kept(
    request: ImportRequest, kept: KeptAnswers, *, without: Sequence[str] = ()
) -> tuple[ImportRequest, tuple[str, ...]]:
    """The request with what was answered before where it says nothing, and the names of the answers that it got so.

    Orders of dates and decimal marks are not among them: they wait until the values of a column leave two readings.
    """
    got: dict[str, Any] = {
        name: kept.fields[name]
        for name in _PLAIN
        if name in kept.fields and name not in without and getattr(request, name) is None
    }
    for name in _MAPS:
        had: Mapping[str, str] = kept.fields.get(name, {})
        told: Mapping[str, str] = getattr(request, name)
        said = set(map(normal_name, told))
        new = {key: value for key, value in had.items() if normal_name(key) not in said}
        if name == "columns":  # a field that another column was told to be now is that one's
            new = {key: value for key, value in new.items() if value not in told.values()}
        if new:
            got[name] = {**new, **told}
    if request.preset is not None or request.kind is not None:  # it is another kind of file now
        got = {name: value for name, value in got.items() if name not in ("kind", "columns")}
    return replace(request, **got), tuple(got)


def answered(request: ImportRequest) -> dict[str, Any]:
    """What a request itself answers that can be kept."""
    plain = {name: given for name in (*_PLAIN, *_FORMS) if (given := getattr(request, name)) is not None}
    return plain | {name: dict(given) for name in _MAPS if (given := getattr(request, name))}


def keep_answers(work: Work, bulk: Bulk, fingerprint: str, given: Mapping[str, Any], header: str) -> None:
    """Keep answers about a kind of file beside those kept before, as part of an import; `header` as in KeptAnswers."""
    if not given:
        return
    known = work.find(Setting, key=PREFIX + fingerprint)
    had = known[0].value if known and isinstance(known[0].value, dict) else {}
    wanted: dict[str, Any] = {**had, **given, "header": header}
    for name in _MAPS:
        if name in had and name in given:
            wanted[name] = {**had[name], **given[name]}
    if {name: value for name, value in wanted.items() if name != "on"} == {
        name: value for name, value in had.items() if name != "on"
    }:
        return
    wanted["on"] = work.today.isoformat()
    if known:
        for row in update(known[0], changed(known[0], {"value": wanted})):
            bulk.write(row)
    else:
        bulk.write(create(Setting(key=PREFIX + fingerprint, value=wanted)))
