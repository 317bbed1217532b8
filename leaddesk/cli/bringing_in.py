"""An import as the command line asks for it: its answers, its rules, the rows to be mended, a preset to be kept."""

import argparse
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from leaddesk.cli.files import at_new_desk
from leaddesk.model.errors import BadInputError, LeadDeskError
from leaddesk.model.messages import N_
from leaddesk.services.desk import Desk
from leaddesk.services.importing.own_presets import save_preset
from leaddesk.services.importing.problem_rows import require_place, save_problem_rows
from leaddesk.services.importing.request import FileResult, ImportRequest, ImportResult
from leaddesk.services.importing.rules import kept_rules
from leaddesk.services.importing.run import NothingImportedError, import_files


def bring_in(options: argparse.Namespace) -> tuple[ImportResult, list[str]]:
    """Take files in, or try to; what came of it, and a sentence for each thing that was saved besides."""
    options.dry_run |= options.diff  # else a file that is not there would be made for it
    request = _request(options)
    if options.save_preset is not None and len(request.files) > 1:
        raise BadInputError(N_("A preset is saved from one file; name one file with --save-preset."))
    if options.save_preset is not None and not options.save_preset.strip():
        raise BadInputError(N_("Give the preset a title."))
    if options.problems is not None:
        require_place(request, options.problems)
    with at_new_desk(options) as desk:
        if options.rules:
            request = replace(request, rules=(*desk.ask(kept_rules), *options.rules))
        try:
            result = import_files(desk, request)
        except NothingImportedError as error:
            _save_problems(desk, options, request, error.files)
            raise
        try:
            saved = _save(desk, options, request, result)
        except LeadDeskError as error:
            if result.run_id is None:
                raise
            raise LeadDeskError(
                N_("The import is done, as run {run}, but not what comes after it. {reason}"),
                run=result.run_id,
                reason=str(error),
            ) from error
    return result, saved


def _save(desk: Desk, options: argparse.Namespace, request: ImportRequest, result: ImportResult) -> list[str]:
    """Save what is asked for besides the import; a sentence for each thing."""
    saved = [
        f"Rows to be mended: {count}, in {path}; the last column says why."
        for path, count in _save_problems(desk, options, request, result.files).items()
    ]
    if options.save_preset is not None and not request.dry_run:
        desk.do(save_preset, options.save_preset, result.files[0], request)
        saved.append(f"Files like this one are known as “{options.save_preset}” from now on.")
    return saved


def _save_problems(
    desk: Desk, options: argparse.Namespace, request: ImportRequest, results: Iterable[FileResult]
) -> dict[Path, int]:
    """Save the rows that could not be used, each file's in one of its own; the files and how many rows are in each."""
    if options.problems is None:
        return {}
    wrong = [each for each in results if each.rejected or each.unsure]
    places = _places(options.problems, [each.file for each in wrong])
    for path in places:  # all of them before any is written
        require_place(request, path)
    return {
        path: desk.ask(save_problem_rows, result, request, path) for path, result in zip(places, wrong, strict=True)
    }


def _places(first: Path, files: Sequence[Path]) -> list[Path]:
    """Where the rows of each file go: those of the first where they are asked for, others beside it under free names.

    Names that differ in capitals only are the same to some systems.
    """
    places = [first] if files else []
    for file in files[1:]:
        stem = name = f"{first.stem}-{file.stem}"
        taken, number = {place.name.casefold() for place in places}, 1
        while f"{name}{first.suffix}".casefold() in taken or first.with_name(f"{name}{first.suffix}").exists():
            number += 1
            name = f"{stem}-{number}"
        places.append(first.with_name(f"{name}{first.suffix}"))
    return places


def _request(options: argparse.Namespace) -> ImportRequest:
    return ImportRequest(
        files=tuple(options.files),
        kind=options.kind,
        preset=options.preset,
        match=options.match,
        columns=options.columns or {},
        stages=options.stages or {},
        channels=options.channels or {},
        pipeline=options.pipeline,
        date_order=options.date_order,
        decimal=options.decimal,
        encoding=options.encoding,
        delimiter=options.separator,
        header_line=options.header_row,
        sheet=options.sheet,
        as_contacts=None if options.contacts is None else options.contacts == "yes",
        uses_kept=not options.ask_again,
        dry_run=options.dry_run,
        diff=options.diff,
    )
