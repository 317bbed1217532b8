"""What an import does in figures: on its button, and when it is done."""

from collections.abc import Container, Mapping
from pathlib import Path

from leaddesk.services.importing.plan import KINDS_IN_ORDER
from leaddesk.services.importing.request import ImportResult
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.kit.words.translations import tr

_MOST_NAMED = 3  # kinds on a button


def import_text(formats: Formats, result: ImportResult, contacts: Container[Path] = ()) -> str:
    """What the button does; empty if there is nothing to do. `contacts` are the files whose people are on no board."""
    created = _created(result, contacts)
    new, changed = sum(created.values()), result.counts()["updated"]
    if not new and not changed:
        return ""
    if not new:
        return tr("Import %Ln change(s)", "", changed)
    if changed:
        return tr("Import {new} new, {changes}", new=formats.number(new), changes=tr("%Ln change(s)", "", changed))
    named = [_counted(kind, count) for kind, count in created.items() if count]
    if len(named) > _MOST_NAMED:
        return tr("Import %Ln row(s)", "", new)
    if len(named) == 1:
        return tr("Import {what}", what=named[0])
    return tr("Import {what} and {last}", what=", ".join(named[:-1]), last=named[-1])


def done_text(formats: Formats, result: ImportResult, contacts: Container[Path] = ()) -> str:
    """What an import did."""
    total = result.counts()
    named = [_counted(kind, count) for kind, count in _created(result, contacts).items() if count]
    parts = [tr("{what} new", what=", ".join(named))] if named else []
    if total["updated"]:
        parts.append(tr("{count} updated", count=formats.number(total["updated"])))
    what = ", ".join(parts) or tr("nothing had to be changed")
    return tr("Done: {what}. Undo at any time under History.", what=what)


def left_text(formats: Formats, result: ImportResult) -> str:
    """What an import left out, if it did."""
    total = result.counts()
    said = []
    if total["rejected"]:
        said.append(tr("%Ln row(s) with a problem", "", total["rejected"]))
    if total["skipped"]:
        said.append(tr("{count} skipped", count=formats.number(total["skipped"])))
    said += [tr("{file} (no rows)", file=path.name) for path in _without_rows(result)]
    return tr("Left out: {rows}.", rows=", ".join(said)) if said else ""


def empty_text(result: ImportResult) -> str:
    """Which of the files have no rows; empty if all have some."""
    names = [path.name for path in _without_rows(result)]
    return tr("Without rows, and so left out: {files}.", files=", ".join(names)) if names else ""


def _without_rows(result: ImportResult) -> list[Path]:
    """A file of several lists has rows if one of them has."""
    has_rows = {each.file for each in result.files if each.read}
    return list(dict.fromkeys(each.file for each in result.files if each.file not in has_rows))


def _created(result: ImportResult, contacts: Container[Path]) -> Mapping[str, int]:
    """New rows of each kind that there is, in the order in which kinds are taken in; contacts by themselves."""
    created: dict[str, int] = {}
    for each in sorted(result.files, key=lambda each: KINDS_IN_ORDER.index(each.kind)):
        kind = "contacts" if each.kind == "leads" and each.file in contacts else each.kind
        created[kind] = created.get(kind, 0) + each.created
    return created


def _counted(kind: str, count: int) -> str:
    if kind == "leads":
        return tr("%Ln lead(s)", "", count)
    if kind == "contacts":
        return tr("%Ln contact(s)", "", count)
    if kind == "accounts":
        return tr("%Ln account(s)", "", count)
    if kind == "stakeholders":
        return tr("%Ln stakeholder(s)", "", count)
    if kind == "sales":
        return tr("%Ln sale(s)", "", count)
    if kind == "spend":
        return tr("%Ln row(s) of costs", "", count)
    return tr("%Ln row(s) of visits", "", count)
