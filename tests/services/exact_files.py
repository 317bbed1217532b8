"""Exact files as tests write and read them."""

import csv
from pathlib import Path

from leaddesk.services.exports.exporting import ExportKind, export
from tests.services.bench import Bench


def written(bench: Bench, kind: ExportKind, folder: Path) -> Path:
    path = folder / f"{kind}.csv"
    export(bench.desk, kind, path, profile="exact")
    return path


def cells(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))
