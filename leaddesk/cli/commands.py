"""What each command does: opens its file, asks or changes, and prints the answer."""

import argparse
import csv
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain

from leaddesk import paths
from leaddesk.cli import answers, tables
from leaddesk.cli.bringing_in import bring_in
from leaddesk.cli.files import at_desk, at_new_desk, language_of, remove_sample, store_path
from leaddesk.cli.persons import erase_person, tell_person
from leaddesk.model.days import Period
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_
from leaddesk.services import checkup, files, lists
from leaddesk.services.books import months
from leaddesk.services.demo.run import make_sample
from leaddesk.services.exports.exporting import export
from leaddesk.services.figures import reports
from leaddesk.settings import load_settings
from leaddesk.version import VERSION

__all__ = ["NAMES", "run", "store_path"]

_COUNTRY_OF_LANGUAGE = {"en": "IE", "it": "IT", "pt": "PT", "sv": "SE", "de": "DE", "nl": "NL"}


def run(options: argparse.Namespace) -> int:
    """Run the command; returns 0, or 1 if a check found something. Raises LeadDeskError if it cannot be done."""
    return _COMMANDS[options.command](options)


def _import(options: argparse.Namespace) -> int:
    result, saved = bring_in(options)
    if options.json:
        _print_json(answers.import_json(result))
    else:
        print("\n\n".join(answers.import_text(each, result.run_id) for each in result.files))
        for sentence in saved:
            print(sentence)
    return 0


def _list(options: argparse.Namespace) -> int:
    with at_desk(options) as desk:
        desk.ask(
            lambda work: _print_rows(
                lists.list_rows(work, options.kind, where=_text(options.where), sort=options.sort, limit=options.limit),
                options.format,
            )
        )
    return 0


def _report(options: argparse.Namespace) -> int:
    period = Period(options.first, options.last)
    if period.first and period.last and period.first > period.last:
        raise BadInputError(N_("--from is after --to; swap the two days."))
    with at_desk(options) as desk:
        answer = desk.ask(
            lambda work: reports.report_json(
                work,
                options.kind,
                period,
                by=options.by,
                pipeline=options.pipeline,
                currency=options.currency,
                channel=options.channel,
                by_method=options.by_method,
                more=options.more,
            )
        )
    if options.json:
        _print_json(answer)
    else:
        print(tables.report_text(options.kind, answer))
    return 0


def _export(options: argparse.Namespace) -> int:
    period = Period(options.first, options.last)
    with at_desk(options) as desk:
        done = export(
            desk,
            options.kind,
            options.out,
            profile=options.profile,
            format=options.format,
            period=period,
            where=_text(options.where),
            without_origins=options.without_origins or (),
            changed_since=options.changed_since,
            with_refused=options.with_refused or None,
        )
    print(f"{done.rows} rows written to {done.file}")
    if done.shortened:
        print(f"{done.shortened} texts are longer than a cell of a workbook can be and were cut; CSV keeps them whole.")
    if done.left_out:
        print(f"{done.left_out} were left out: they want no advertising (--with-refused takes them in).")
    if done.said_no:
        print(f"{done.said_no} of them want no advertising.")
    if done.beside:
        print(f"Beside it: {', '.join(each.name for each in done.beside)}")
    return 0


def _close(options: argparse.Namespace) -> int:
    use_case = months.open_again if options.open_again else months.close
    with at_desk(options) as desk:
        done = desk.do(use_case, options.month)
    print(f"{done.label}: done; `leaddesk undo` takes it back.")
    return 0


def _history(options: argparse.Namespace) -> int:
    with at_desk(options) as desk:
        entries = desk.history(options.limit)
        zone = desk.ask(lambda work: work.shop.zone)
    if options.json:
        _print_json(answers.history_json(entries, zone))
    else:
        print(answers.history_text(entries, zone))
    return 0


def _undo(options: argparse.Namespace) -> int:
    with at_desk(options) as desk:
        done = desk.undo() if options.run is None else desk.undo_run(options.run)
    if options.json:
        _print_json(answers.undo_json(done))
    else:
        print(answers.undo_text(done))
    return 0


def _redo(options: argparse.Namespace) -> int:
    with at_desk(options) as desk:
        done = desk.redo()
    if options.json:
        _print_json(answers.undo_json(done))
    else:
        print(answers.undo_text(done))
    return 0


def _check(options: argparse.Namespace) -> int:
    with at_desk(options) as desk:
        problems = desk.ask(checkup.check)
    if options.json:
        _print_json(answers.check_json(problems))
    else:
        print("\n".join(str(each.message) for each in problems) or "The file is sound.")
    return 1 if problems else 0


def _backup(options: argparse.Namespace) -> int:
    files.back_up(store_path(options), options.file)
    print(f"Backup written and verified: {options.file}")
    return 0


def _restore(options: argparse.Namespace) -> int:
    path = store_path(options)
    if options.store is None:
        paths.make_private_dir(path.parent)
    kept = files.restore(options.file, path, paths.backup_dir(), load_settings().actor)
    print(f"{path} now holds what {options.file} holds.")
    if kept is not None:
        print(f"What it held before is kept in {kept}.")
    return 0


def _salvage(options: argparse.Namespace) -> int:
    saved = files.salvage(store_path(options), options.file)
    print(f"{saved.leads} leads could be read; they are in {saved.path}. The damaged file is as it was.")
    if saved.gaps:
        print(f"In {saved.gaps} places something was lost.")
    return 0


def _demo(options: argparse.Namespace) -> int:
    path = store_path(options)
    if options.store is None:
        remove_sample(path)
    language = language_of(options)
    with at_new_desk(options, country=_COUNTRY_OF_LANGUAGE[language]) as desk:
        desk.run(make_sample, leads=options.leads, seed=options.seed, language=language)
        answer = desk.ask(lambda work: reports.report_json(work, "channels", Period()))
    print(f"A sample shop with {options.leads} leads is in {path}.\n")
    print(tables.report_text("channels", answer))
    return 0


def _version(options: argparse.Namespace) -> int:
    print(f"leaddesk {VERSION}")
    return 0


def _text(words: object) -> str:
    """A search as it was typed; argparse takes a lone `--` for an end of options and gives a list."""
    return words if isinstance(words, str) else "--"


def _print_json(answer: object) -> None:
    json.dump(answer, sys.stdout, ensure_ascii=False, indent=2)
    print()


def _print_rows(rows: Iterator[Mapping[str, object]], form: str) -> None:
    """Print rows as they come, so that a million of them need no memory."""
    if form == "json":
        sys.stdout.write("[")
        for number, row in enumerate(rows):
            sys.stdout.write(",\n" if number else "\n")
            json.dump(row, sys.stdout, ensure_ascii=False)
        print("\n]")
    elif form == "csv":
        _print_csv(rows)
    else:
        print(tables.list_text(rows))


def _print_csv(rows: Iterator[Mapping[str, object]]) -> None:
    first = next(rows, None)
    if first is None:
        return
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(first)
    writer.writerows(_cells(row.values()) for row in chain((first,), rows))


def _cells(values: Iterable[object]) -> list[object]:
    return [
        "; ".join(map(str, value))
        if isinstance(value, list)
        else json.dumps(value, ensure_ascii=False)
        if isinstance(value, dict)
        else value
        for value in values
    ]


_COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "import": _import,
    "list": _list,
    "report": _report,
    "export": _export,
    "person": tell_person,
    "erase": erase_person,
    "close": _close,
    "history": _history,
    "undo": _undo,
    "redo": _redo,
    "check": _check,
    "backup": _backup,
    "restore": _restore,
    "salvage": _salvage,
    "demo": _demo,
    "version": _version,
}
NAMES = frozenset(_COMMANDS)
